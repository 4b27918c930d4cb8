## Every page
skip-to-content = الانتقال إلى المحتوى
where-you-are = مكانك الحالي
help = المساعدة
chat = الدردشة
see-all-help = عرض كل المساعدة
notice = تنبيه
count-new = { $count ->
    [zero] لا ردود جديدة
    [one] رد جديد واحد
    [two] ردّان جديدان
    [few] { $count } ردود جديدة
    [many] { $count } ردًا جديدًا
   *[other] { $count } رد جديد
}
here-as = أنت هنا باسم { $name }
here-as-guest = أنت هنا بصفة ضيف
not-you = لست أنت؟
language = اللغة

## The front page of the help center
greeting-by-name = مرحبًا { $name }، بماذا نساعدك؟
greeting = كيف يمكننا مساعدتك؟
your-conversation = محادثتك
you = أنت
no-articles-for-this = لا توجد مقالات عن هذا الموضوع
no-articles-for-this-text = طلبت لعبتك مقالات عن موضوع لم نكتب عنه بعد.
no-articles-yet = لا توجد مقالات بعد
no-articles-yet-text = ما زلنا نكتب محتوى مركز المساعدة هذا.
team-helps-in-chat = يمكن للفريق مساعدتك في الدردشة.
all-articles = { $count ->
    [zero] لا توجد مقالات
    [one] مقال واحد
    [two] المقالان
    [few] كل المقالات ({ $count })
    [many] كل المقالات ({ $count })
   *[other] كل المقالات ({ $count })
}
in-section = في قسم { $section }

## A section
nothing-here-for-this = لا شيء هنا عن هذا الموضوع
section-filtered = لا يوجد في هذا القسم مقال يناسب ما طلبته لعبتك.

## An article
updated = آخر تحديث: { $date }
more-on-this = المزيد عن هذا الموضوع
not-translated = هذا المقال غير متاح بعد بلغتك ({ $language }).
article-missing = هذا المقال غير موجود هنا
article-missing-text = ربما نُقل إلى مكان آخر، أو أنه لا يناسب ما طلبته لعبتك.
was-this-helpful = هل أفادك هذا المقال؟
helpful = نعم، أفادني
not-helpful = لا
thanks-for-vote = شكرًا لإخبارنا.
sorry-for-vote = شكرًا لإخبارنا. اكتب إلى الفريق: يمكنه رؤية المقال الذي قرأته.
chat-about-this = اسأل عن هذا في الدردشة

## Search
search-label = البحث في مركز المساعدة
search-placeholder = ابحث في المساعدة
search = بحث
search-results = نتائج البحث
nothing-found = لا توجد نتائج عن «{ $query }»
searched-filtered = شمل البحث المقالات التي تناسب سؤال لعبتك فقط.
did-you-mean = هل تقصد «{ $query }»؟
nearest = أقرب المقالات إلى بحثك
suggestions = اقتراحات
search-advice = جرّب كلمات أقل، أو رمز الخطأ وحده.
search-ask-team = أو اسأل الفريق: يمكنه البحث عن الإجابة من أجلك.
found = { $count ->
    [zero] لا مقالات عن «{ $query }»
    [one] مقال واحد عن «{ $query }»
    [two] مقالان عن «{ $query }»
    [few] { $count } مقالات عن «{ $query }»
    [many] { $count } مقالًا عن «{ $query }»
   *[other] { $count } مقال عن «{ $query }»
}

## The way into the chat
talk-to-a-person = تحدّث مع شخص من الفريق
team-reads = يقرأ فريق { $app } كل رسالة.

## The chat
back-to-help = العودة إلى المساعدة
support-team = فريق الدعم
app-support = دعم { $app }
conversation = المحادثة
chat-intro = يرد عليك هنا أشخاص من الفريق. يمكنك إغلاق هذه الصفحة والعودة لاحقًا: لن يضيع شيء.
offline = أنت غير متصل بالإنترنت. ستُرسل الرسائل عند عودة الاتصال.
start-conversation = بدء المحادثة
conversation-solved = تم حل هذه المحادثة.
new-conversation = محادثة جديدة
your-message = رسالتك
write-a-message = اكتب رسالة
send = إرسال
about-article = بخصوص المقال «{ $title }»
new-messages = رسائل جديدة
automatic = تلقائي
sending = جارٍ الإرسال…
not-sent = لم تُرسل – انقر للمحاولة مجددًا
remove = إزالة
could-not-be-sent = تعذّر إرسال هذا.
sent-when-back = سيُرسل هذا فور توفّر الاتصال.
sent = أُرسلت
seen = تمت المشاهدة
marked-as-solved = تم وضع علامة «محلولة» على هذه المحادثة
mark-as-read = تعليم كمقروءة والتحقق من الردود

## Chat: files
attach-file = إرفاق ملف
remove-file = إزالة { $name }
sending-file = جارٍ إرسال { $name }
file-too-large = حجم { $name } أكبر من اللازم. الحد الأقصى { $size }.
file-not-accepted = لا يمكن إرسال هذا النوع من الملفات هنا: { $name }
file-not-what-it-says = محتوى { $name } لا يطابق ما يدل عليه اسمه.
file-gone = لم يعد أحد ملفات هذه الرسالة موجودًا. يُرجى إرفاقه مجددًا.
file-refused = تعذّر إرسال هذا الملف. قد يكون أكبر من { $size }، أو من نوع لا يُقبل هنا.
too-many-files = { $count ->
    [zero] لا يمكن إرفاق ملفات بالرسالة.
    [one] يمكن إرفاق ملف واحد فقط بالرسالة.
    [two] يمكن إرفاق ملفين بالرسالة كحد أقصى.
    [few] يمكن إرفاق { $count } ملفات بالرسالة كحد أقصى.
    [many] يمكن إرفاق { $count } ملفًا بالرسالة كحد أقصى.
   *[other] يمكن إرفاق { $count } ملف بالرسالة كحد أقصى.
}
open-picture = فتح الصورة { $name }
save-file = حفظ { $name }

## Chat: who does what
delivered = تم التسليم
is-writing = { $name }: جارٍ الكتابة…
quick-replies = ردود سريعة
show-earlier = عرض الرسائل السابقة
back-to-newest = العودة إلى أحدث الرسائل
guest-remembered = أنت هنا بصفة ضيف. يمكنك العودة إلى المحادثة من هذا المتصفح لمدة { $count ->
    [zero] تقل عن يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}.
privacy-note = من فضلك لا ترسل أسماء أو عناوين أو أرقام هواتف.

## Chat: how a conversation ends
is-it-solved = هل تم حل مشكلتك؟
solved-yes = نعم، تم حلها
solved-no = لا، ما زلت بحاجة إلى المساعدة
accepted-solution = تم قبول الحل
opened-again = أُعيد فتح المحادثة
closed-unanswered = أُغلقت هذه المحادثة
rate-the-help = كيف كانت المساعدة التي تلقيتها؟
rating-one = سيئ جدًا
rating-two = سيئ
rating-three = مقبول
rating-four = جيد
rating-five = جيد جدًا
rating-comment = هل تود إضافة شيء؟
send-rating = إرسال التقييم
skip = تخطٍّ
thanks-for-rating = شكرًا لك. يقرأ الفريق كل تقييم.
your-rating = تقييمك: { $rating }
another-is-open = لديك محادثة أخرى مفتوحة. يرجى المتابعة هناك.

## Chat: conversations of before
earlier-conversations = المحادثات السابقة
no-earlier-conversations = لا توجد محادثات سابقة
no-earlier-conversations-text = تُحفظ هنا محادثاتك مع الفريق.
back-to-conversation = العودة إلى المحادثة
conversation-open = مفتوحة
conversation-was-solved = محلولة
conversation-was-closed = مغلقة

## A chat that is not offered
unverified = لم نتمكن من تأكيد هويتك
unverified-text = تحافظ لعبة { $app } على خصوصية المحادثات، وهذا الرابط لا يثبت لمن تعود. افتح «الدعم» في اللعبة مجددًا وامسح الرمز الجديد.
unverified-help = يمكنك قراءة مركز المساعدة كاملًا من دون ذلك.
go-to-help = الانتقال إلى المساعدة
chat-closed = الدردشة مغلقة هنا
chat-closed-text = لا تستقبل لعبة { $app } رسائل في هذه الصفحة حاليًا. مركز المساعدة متاح.

## A link that no longer opens, or never did
link-gone = لم يعد هذا الرمز يعمل
link-expired = انتهت صلاحية هذا الرمز
link-expired-text = تعمل رموز الدعم لفترة محدودة، وقد انتهت فترة هذا الرمز.
link-used-up = استُنفد عدد مرات استخدام هذا الرمز
link-used-up-text = كان يمكن فتحه عددًا محددًا من المرات، وقد اكتمل هذا العدد.
link-revoked = تم إيقاف هذا الرمز
link-revoked-text = أغلقه فريق اللعبة، فلم يعد يفتح أي شيء.
link-unknown = لا نعرف هذا الرمز
link-unknown-text = إن كتبت العنوان بنفسك، فقارنه بما على الشاشة: ربما ينقصه حرف. وإن مسحت الرمز، فاطلب رمزًا جديدًا من اللعبة.
step-back-to-game = عُد إلى اللعبة.
step-open-support = افتح «الدعم» مجددًا.
step-scan = امسح الرمز الجديد الذي يظهر.
conversation-is-safe = المحادثة التي بدأتها محفوظة: سيعيدك الرمز الجديد إليها.
read-help = قراءة مركز المساعدة
player-support = دعم اللاعبين
neutral-text = يفتح هذا الرابط المساعدة والدردشة.
continue = متابعة

## Times
just-now = الآن
minutes-ago = { $count ->
    [zero] قبل أقل من دقيقة
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
hours-ago = { $count ->
    [zero] قبل أقل من ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}

## What went wrong
page-missing = هذه الصفحة غير موجودة
page-missing-text = لا يوجد شيء على هذا العنوان.
too-fast = أسرع من اللازم قليلًا
too-fast-text = يرجى الانتظار دقيقة ثم المحاولة مجددًا.
refused = لم يتم تنفيذ الطلب
stale-form-text = ظلت هذه الصفحة مفتوحة وقتًا طويلًا، أو دخل شخص آخر منذ ذلك الحين. أعد تحميلها؛ لم يتغير شيء.
broken = لم نتمكن من تنفيذ ذلك الآن
broken-text = حدث خلل من جانبنا. لم يضع شيء؛ يرجى المحاولة مجددًا.
