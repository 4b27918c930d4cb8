## Every page
skip-to-content = رفتن به محتوا
where-you-are = جایی که هستید
help = راهنما
chat = گفتگو
see-all-help = دیدن همهٔ راهنما
notice = اطلاعیه
count-new = { $count ->
    [one] { $count } پاسخ جدید
   *[other] { $count } پاسخ جدید
}
here-as = شما با نام { $name } اینجا هستید
here-as-guest = شما به‌عنوان مهمان اینجا هستید
not-you = این شما نیستید؟
language = زبان

## The front page of the help center
greeting-by-name = سلام { $name }، چه کمکی لازم دارید؟
greeting = چطور می‌توانیم کمک کنیم؟
your-conversation = گفتگوی شما
you = شما
no-articles-for-this = مقاله‌ای دربارهٔ این موضوع نیست
no-articles-for-this-text = بازی شما دنبال مقاله‌هایی دربارهٔ موضوعی بود که هنوز درباره‌اش ننوشته‌ایم.
no-articles-yet = هنوز مقاله‌ای نیست
no-articles-yet-text = این مرکز راهنما هنوز در حال نوشته شدن است.
team-helps-in-chat = تیم می‌تواند در گفتگو به شما کمک کند.
all-articles = { $count ->
    [one] { $count } مقاله
   *[other] همهٔ { $count } مقاله
}
in-section = در بخش { $section }

## A section
nothing-here-for-this = اینجا چیزی دربارهٔ این موضوع نیست
section-filtered = هیچ‌یک از مقاله‌های این بخش با درخواست بازی شما جور نیست.

## An article
updated = به‌روزرسانی: { $date }
more-on-this = بیشتر در این باره
not-translated = این مقاله هنوز به زبان { $language } موجود نیست.
article-missing = این مقاله اینجا نیست
article-missing-text = شاید جابه‌جا شده باشد یا با درخواست بازی شما جور نباشد.
was-this-helpful = این مقاله کمک کرد؟
helpful = بله، کمک کرد
not-helpful = نه
thanks-for-vote = ممنون که به ما گفتید.
sorry-for-vote = ممنون که به ما گفتید. به تیم پیام بدهید: می‌بینند کدام مقاله را خوانده‌اید.
chat-about-this = گفتگو در این باره

## Search
search-label = جستجو در مرکز راهنما
search-placeholder = جستجوی راهنما
search = جستجو
search-results = نتایج جستجو
nothing-found = چیزی برای «{ $query }» پیدا نشد
searched-filtered = فقط مقاله‌های مرتبط با پرسش بازی شما جستجو شدند.
did-you-mean = منظورتان «{ $query }» بود؟
nearest = نزدیک‌ترین مقاله‌ها
suggestions = پیشنهادها
search-advice = با کلمه‌های کمتر یا فقط با کد خطا امتحان کنید.
search-ask-team = یا از تیم بپرسید: می‌توانند آن را برایتان پیدا کنند.
found = { $count ->
    [one] { $count } مقاله برای «{ $query }»
   *[other] { $count } مقاله برای «{ $query }»
}

## The way into the chat
talk-to-a-person = گفتگو با یک نفر از تیم
team-reads = تیم { $app } همهٔ پیام‌ها را می‌خواند.

## The chat
back-to-help = بازگشت به راهنما
support-team = تیم پشتیبانی
app-support = پشتیبانی { $app }
conversation = گفتگو
chat-intro = اینجا افراد تیم پاسخ می‌دهند. می‌توانید این صفحه را ببندید و بعد برگردید: چیزی از بین نمی‌رود.
offline = شما آفلاین هستید. پیام‌ها پس از اتصال دوباره فرستاده می‌شوند.
start-conversation = شروع گفتگو
conversation-solved = این گفتگو حل شده است.
new-conversation = گفتگوی جدید
your-message = پیام شما
write-a-message = پیامی بنویسید
send = ارسال
about-article = دربارهٔ مقالهٔ «{ $title }»
new-messages = پیام‌های جدید
automatic = خودکار
sending = در حال ارسال…
not-sent = ارسال نشد – برای تلاش دوباره ضربه بزنید
remove = حذف
could-not-be-sent = ارسال این ممکن نشد.
sent-when-back = به‌محض برقراری اتصال فرستاده می‌شود.
sent = ارسال شد
seen = دیده شد
marked-as-solved = این گفتگو حل‌شده علامت خورد
mark-as-read = علامت زدن به‌عنوان خوانده‌شده و بررسی پاسخ‌ها

## Chat: files
attach-file = پیوست کردن فایل
remove-file = حذف { $name }
sending-file = در حال ارسال { $name }
file-too-large = { $name } خیلی بزرگ است. حداکثر اندازه { $size } است.
file-not-accepted = این نوع فایل را نمی‌توان اینجا فرستاد: { $name }
file-not-what-it-says = محتوای { $name } با نامش جور نیست.
file-gone = یکی از فایل‌های این پیام دیگر موجود نیست. لطفاً دوباره پیوستش کنید.
file-refused = این فایل ارسال نشد. شاید از { $size } بزرگ‌تر است یا از نوعی است که اینجا پذیرفته نمی‌شود.
too-many-files = در هر پیام حداکثر { $count } فایل می‌توانید بفرستید.
open-picture = باز کردن تصویر { $name }
save-file = ذخیرهٔ { $name }

## Chat: who does what
delivered = تحویل داده شد
is-writing = { $name } در حال نوشتن است…
quick-replies = پاسخ‌های آماده
show-earlier = دیدن پیام‌های قبلی
back-to-newest = بازگشت به جدیدترین پیام‌ها
guest-remembered = { $count ->
    [one] شما به‌عنوان مهمان اینجا هستید. با این مرورگر تا { $count } روز می‌توانید به گفتگو برگردید.
   *[other] شما به‌عنوان مهمان اینجا هستید. با این مرورگر تا { $count } روز می‌توانید به گفتگو برگردید.
}
privacy-note = لطفاً نام، نشانی یا شماره تلفن نفرستید.

## Chat: how a conversation ends
is-it-solved = مشکلتان حل شد؟
solved-yes = بله، حل شد
solved-no = نه، هنوز کمک لازم دارم
accepted-solution = راه‌حل پذیرفته شد
opened-again = گفتگو دوباره باز شد
closed-unanswered = این گفتگو بسته شد
rate-the-help = کمکی که گرفتید چطور بود؟
rating-one = خیلی بد
rating-two = بد
rating-three = معمولی
rating-four = خوب
rating-five = خیلی خوب
rating-comment = می‌خواهید چیزی اضافه کنید؟
send-rating = ارسال امتیاز
skip = رد کردن
thanks-for-rating = ممنون. تیم همهٔ امتیازها را می‌خواند.
your-rating = امتیاز شما: { $rating }
another-is-open = گفتگوی باز دیگری دارید. لطفاً آنجا ادامه دهید.

## Chat: conversations of before
earlier-conversations = گفتگوهای قبلی
no-earlier-conversations = گفتگوی قبلی وجود ندارد
no-earlier-conversations-text = گفتگوهای شما با تیم اینجا نگه داشته می‌شوند.
back-to-conversation = بازگشت به گفتگو
conversation-open = باز
conversation-was-solved = حل‌شده
conversation-was-closed = بسته‌شده

## A chat that is not offered
unverified = نتوانستیم تأیید کنیم که این شما هستید
unverified-text = گفتگوها در { $app } خصوصی‌اند و این پیوند نشان نمی‌دهد که از آنِ چه کسی هستند. «پشتیبانی» را دوباره در بازی باز کنید و کد جدید را اسکن کنید.
unverified-help = بدون آن هم می‌توانید همهٔ مرکز راهنما را بخوانید.
go-to-help = رفتن به راهنما
chat-closed = گفتگو اینجا بسته است
chat-closed-text = { $app } فعلاً در این صفحه پیامی نمی‌پذیرد. مرکز راهنما باز است.

## A link that no longer opens, or never did
link-gone = این کد دیگر باز نمی‌شود
link-expired = این کد منقضی شده است
link-expired-text = کدهای پشتیبانی برای مدت محدودی کار می‌کنند و مهلت این یکی تمام شده است.
link-used-up = دفعات استفاده از این کد تمام شده است
link-used-up-text = این کد به تعداد مشخصی باز می‌شد و آن تعداد پر شده است.
link-revoked = این کد غیرفعال شده است
link-revoked-text = تیم بازی آن را بسته است و دیگر چیزی را باز نمی‌کند.
link-unknown = این کد را نمی‌شناسیم
link-unknown-text = اگر نشانی را تایپ کرده‌اید، آن را با صفحهٔ بازی مقایسه کنید: شاید حرفی جا مانده باشد. اگر کد را اسکن کرده‌اید، از بازی کد جدیدی بگیرید.
step-back-to-game = به بازی برگردید.
step-open-support = «پشتیبانی» را دوباره باز کنید.
step-scan = کد جدیدی را که نشان می‌دهد اسکن کنید.
conversation-is-safe = گفتگویی که شروع کرده‌اید محفوظ است: کد جدید شما را به آن برمی‌گرداند.
read-help = خواندن مرکز راهنما
player-support = پشتیبانی بازیکنان
neutral-text = این پیوند راهنما و گفتگو را باز می‌کند.
continue = ادامه

## Times
just-now = همین حالا
minutes-ago = { $count ->
    [one] { $count } دقیقه پیش
   *[other] { $count } دقیقه پیش
}
hours-ago = { $count ->
    [one] { $count } ساعت پیش
   *[other] { $count } ساعت پیش
}

## What went wrong
page-missing = این صفحه وجود ندارد
page-missing-text = در این نشانی چیزی نیست.
too-fast = کمی زیادی سریع
too-fast-text = لطفاً یک دقیقه صبر کنید و دوباره امتحان کنید.
refused = این کار انجام نشد
stale-form-text = این صفحه مدت زیادی باز بوده یا از آن زمان فرد دیگری وارد شده است. دوباره بارگذاری‌اش کنید؛ چیزی تغییر نکرده است.
broken = فعلاً نتوانستیم این کار را انجام دهیم
broken-text = مشکلی از سمت ما پیش آمد. چیزی از بین نرفته است؛ لطفاً دوباره امتحان کنید.
