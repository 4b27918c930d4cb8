## Every page
skip-to-content = ข้ามไปที่เนื้อหา
where-you-are = คุณอยู่ที่นี่
help = ความช่วยเหลือ
chat = แชท
see-all-help = ดูความช่วยเหลือทั้งหมด
notice = ประกาศ
count-new = { $count ->
   *[other] คำตอบใหม่ { $count } รายการ
}
here-as = คุณกำลังใช้งานในชื่อ { $name }
here-as-guest = คุณกำลังใช้งานในฐานะผู้เยี่ยมชม
not-you = ไม่ใช่คุณใช่ไหม
language = ภาษา

## The front page of the help center
greeting-by-name = สวัสดี { $name } มีอะไรให้เราช่วยไหม
greeting = มีอะไรให้เราช่วยไหม
your-conversation = การสนทนาของคุณ
you = คุณ
no-articles-for-this = ยังไม่มีบทความสำหรับเรื่องนี้
no-articles-for-this-text = เกมของคุณขอบทความในเรื่องที่เรายังไม่ได้เขียน
no-articles-yet = ยังไม่มีบทความ
no-articles-yet-text = เรากำลังเขียนเนื้อหาของศูนย์ช่วยเหลือนี้อยู่
team-helps-in-chat = ทีมงานช่วยคุณได้ในแชท
all-articles = { $count ->
   *[other] ดูบทความทั้งหมด { $count } บทความ
}
in-section = ในหมวด { $section }

## A section
nothing-here-for-this = ไม่มีเนื้อหาสำหรับเรื่องนี้
section-filtered = ไม่มีบทความในหมวดนี้ที่ตรงกับเรื่องที่เกมของคุณขอ

## An article
updated = อัปเดตเมื่อ { $date }
more-on-this = เนื้อหาที่เกี่ยวข้อง
not-translated = บทความนี้ยังไม่มีภาษา{ $language }
article-missing = ไม่พบบทความนี้
article-missing-text = บทความอาจถูกย้ายไปแล้ว หรือไม่ตรงกับเรื่องที่เกมของคุณขอ
was-this-helpful = บทความนี้ช่วยคุณได้ไหม
helpful = ช่วยได้
not-helpful = ยังไม่ช่วย
thanks-for-vote = ขอบคุณที่บอกเรา
sorry-for-vote = ขอบคุณที่บอกเรา ส่งข้อความถึงทีมงานได้เลย ทีมงานจะเห็นว่าคุณอ่านบทความไหนมา
chat-about-this = สอบถามเรื่องนี้ในแชท

## Search
search-label = ค้นหาในศูนย์ช่วยเหลือ
search-placeholder = ค้นหาความช่วยเหลือ
search = ค้นหา
search-results = ผลการค้นหา
nothing-found = ไม่พบผลลัพธ์สำหรับ “{ $query }”
searched-filtered = เราค้นหาเฉพาะบทความที่ตรงกับเรื่องที่คุณถามจากในเกม
did-you-mean = คุณหมายถึง “{ $query }” ใช่ไหม
nearest = บทความที่ใกล้เคียงที่สุด
suggestions = รายการแนะนำ
search-advice = ลองใช้คำให้น้อยลง หรือใส่แค่รหัสข้อผิดพลาด
search-ask-team = หรือถามทีมงานก็ได้ เราจะช่วยหาให้
found = { $count ->
   *[other] พบ { $count } บทความสำหรับ “{ $query }”
}

## The way into the chat
talk-to-a-person = คุยกับทีมงาน
team-reads = ทีมงาน { $app } อ่านทุกข้อความ

## The chat
back-to-help = กลับไปที่ความช่วยเหลือ
support-team = ทีมสนับสนุน
app-support = ฝ่ายสนับสนุน { $app }
conversation = การสนทนา
chat-intro = ทีมงานตัวจริงตอบคุณที่นี่ ปิดหน้านี้แล้วกลับมาใหม่ได้ ข้อความไม่หายไปไหน
offline = คุณออฟไลน์อยู่ ระบบจะส่งข้อความเมื่อคุณกลับมาออนไลน์
start-conversation = เริ่มการสนทนา
conversation-solved = การสนทนานี้แก้ไขเรียบร้อยแล้ว
new-conversation = เริ่มการสนทนาใหม่
your-message = ข้อความของคุณ
write-a-message = เขียนข้อความ
send = ส่ง
about-article = เกี่ยวกับบทความ “{ $title }”
new-messages = ข้อความใหม่
automatic = ข้อความอัตโนมัติ
sending = กำลังส่ง…
not-sent = ยังไม่ได้ส่ง แตะเพื่อลองอีกครั้ง
remove = นำออก
could-not-be-sent = ส่งรายการนี้ไม่ได้
sent-when-back = ระบบจะส่งทันทีที่มีการเชื่อมต่อ
sent = ส่งแล้ว
seen = อ่านแล้ว
marked-as-solved = การสนทนานี้ถูกทำเครื่องหมายว่าแก้ไขแล้ว
mark-as-read = ทำเครื่องหมายว่าอ่านแล้วและดูคำตอบใหม่

## Chat: files
attach-file = แนบไฟล์
remove-file = นำ { $name } ออก
sending-file = กำลังส่ง { $name }
file-too-large = { $name } มีขนาดใหญ่เกินไป ส่งได้ไม่เกิน { $size }
file-not-accepted = ส่งไฟล์ประเภทนี้ที่นี่ไม่ได้: { $name }
file-not-what-it-says = เนื้อหาของ { $name } ไม่ตรงกับชื่อไฟล์
file-gone = ไฟล์หนึ่งในข้อความนี้ไม่อยู่แล้ว โปรดแนบอีกครั้ง
file-refused = ส่งไฟล์นั้นไม่ได้ ไฟล์อาจใหญ่กว่า { $size } หรือเป็นชนิดที่ไม่รับที่นี่
too-many-files = หนึ่งข้อความแนบได้ไม่เกิน { $count } ไฟล์
open-picture = เปิดรูปภาพ { $name }
save-file = บันทึก { $name }

## Chat: who does what
delivered = ส่งถึงแล้ว
is-writing = { $name } กำลังพิมพ์…
quick-replies = คำตอบด่วน
show-earlier = ดูข้อความก่อนหน้า
back-to-newest = กลับไปที่ข้อความล่าสุด
guest-remembered = { $count ->
   *[other] คุณกำลังใช้งานในฐานะผู้เยี่ยมชม คุณใช้เบราว์เซอร์นี้กลับมาที่การสนทนาได้ภายใน { $count } วัน
}
privacy-note = โปรดอย่าส่งชื่อ ที่อยู่ หรือหมายเลขโทรศัพท์

## Chat: how a conversation ends
is-it-solved = เรื่องที่คุณถามได้รับการแก้ไขหรือยัง
solved-yes = แก้ไขแล้ว
solved-no = ยัง ต้องการความช่วยเหลืออยู่
accepted-solution = ยอมรับวิธีแก้ไขแล้ว
opened-again = การสนทนาเปิดอีกครั้งแล้ว
closed-unanswered = การสนทนานี้ปิดแล้ว
rate-the-help = ความช่วยเหลือที่คุณได้รับเป็นอย่างไรบ้าง
rating-one = แย่มาก
rating-two = แย่
rating-three = พอใช้
rating-four = ดี
rating-five = ดีมาก
rating-comment = มีอะไรอยากบอกเพิ่มเติมไหม
send-rating = ส่งคะแนน
skip = ข้าม
thanks-for-rating = ขอบคุณ ทีมงานอ่านทุกคะแนนที่ส่งมา
your-rating = คะแนนของคุณ: { $rating }
another-is-open = คุณมีการสนทนาอื่นที่เปิดอยู่ โปรดคุยต่อที่นั่น

## Chat: conversations of before
earlier-conversations = การสนทนาก่อนหน้า
no-earlier-conversations = ไม่มีการสนทนาก่อนหน้า
no-earlier-conversations-text = สิ่งที่คุณคุยกับทีมงานจะเก็บไว้ที่นี่
back-to-conversation = กลับไปที่การสนทนา
conversation-open = เปิดอยู่
conversation-was-solved = แก้ไขแล้ว
conversation-was-closed = ปิดแล้ว

## A chat that is not offered
unverified = เรายืนยันไม่ได้ว่าเป็นคุณ
unverified-text = { $app } เก็บการสนทนาไว้เป็นส่วนตัว และลิงก์นี้ยืนยันไม่ได้ว่าการสนทนาเป็นของใคร โปรดเปิด “ฝ่ายสนับสนุน” ในเกมอีกครั้งแล้วสแกนคิวอาร์โค้ดใหม่
unverified-help = คุณอ่านศูนย์ช่วยเหลือได้ทั้งหมดโดยไม่ต้องยืนยันตัวตน
go-to-help = ไปที่ความช่วยเหลือ
chat-closed = แชทปิดให้บริการที่นี่
chat-closed-text = ตอนนี้ { $app } ไม่รับข้อความในหน้านี้ แต่ศูนย์ช่วยเหลือยังเปิดอยู่

## A link that no longer opens, or never did
link-gone = คิวอาร์โค้ดนี้เปิดไม่ได้แล้ว
link-expired = คิวอาร์โค้ดนี้หมดอายุแล้ว
link-expired-text = คิวอาร์โค้ดของฝ่ายสนับสนุนใช้ได้ในเวลาจำกัด และโค้ดนี้หมดเวลาแล้ว
link-used-up = คิวอาร์โค้ดนี้ถูกใช้ครบแล้ว
link-used-up-text = โค้ดนี้เปิดได้ตามจำนวนครั้งที่กำหนด และตอนนี้ครบจำนวนแล้ว
link-revoked = คิวอาร์โค้ดนี้ถูกปิดใช้งานแล้ว
link-revoked-text = ทีมงานของเกมปิดโค้ดนี้แล้ว จึงเปิดอะไรไม่ได้อีก
link-unknown = เราไม่รู้จักคิวอาร์โค้ดนี้
link-unknown-text = หากคุณพิมพ์ที่อยู่เอง ลองเทียบกับบนหน้าจออีกครั้ง อาจมีตัวอักษรขาดไป หากคุณสแกนมา ให้ขอโค้ดใหม่จากในเกม
step-back-to-game = กลับไปที่เกม
step-open-support = เปิด “ฝ่ายสนับสนุน” อีกครั้ง
step-scan = สแกนคิวอาร์โค้ดใหม่ที่แสดงบนหน้าจอ
conversation-is-safe = การสนทนาที่คุณเริ่มไว้ยังอยู่ครบ คิวอาร์โค้ดใหม่จะพาคุณกลับไป
read-help = อ่านศูนย์ช่วยเหลือ
player-support = ฝ่ายสนับสนุนผู้เล่น
neutral-text = ลิงก์นี้ใช้เปิดความช่วยเหลือและแชท
continue = ดำเนินการต่อ

## Times
just-now = เมื่อสักครู่
minutes-ago = { $count ->
   *[other] { $count } นาทีที่แล้ว
}
hours-ago = { $count ->
   *[other] { $count } ชั่วโมงที่แล้ว
}

## What went wrong
page-missing = ไม่พบหน้านี้
page-missing-text = ไม่มีอะไรอยู่ที่ที่อยู่นี้
too-fast = เร็วไปนิดหนึ่ง
too-fast-text = โปรดรอสักหนึ่งนาทีแล้วลองอีกครั้ง
refused = ดำเนินการไม่สำเร็จ
stale-form-text = หน้านี้เปิดค้างไว้นานเกินไป หรือมีคนอื่นเข้ามาใช้หลังจากนั้น โปรดโหลดหน้านี้ใหม่ ไม่มีอะไรเปลี่ยนแปลง
broken = ตอนนี้เรายังทำรายการนี้ไม่ได้
broken-text = มีบางอย่างขัดข้องทางฝั่งเรา ไม่มีอะไรสูญหาย โปรดลองอีกครั้ง
