## Every page
skip-to-content = דילוג לתוכן
where-you-are = המיקום שלך
help = עזרה
chat = צ׳אט
see-all-help = הצגת כל נושאי העזרה
notice = עדכון
count-new = { $count ->
    [one] תשובה חדשה אחת
    [two] שתי תשובות חדשות
   *[other] { $count } תשובות חדשות
}
here-as = נכנסת בתור { $name }
here-as-guest = נכנסת בתור אורח/ת
not-you = לא את/ה?
language = שפה

## The front page of the help center
greeting-by-name = היי { $name }, במה אפשר לעזור?
greeting = איך אפשר לעזור?
your-conversation = השיחה שלך
you = את/ה
no-articles-for-this = אין מאמרים בנושא הזה
no-articles-for-this-text = המשחק ביקש מאמרים על משהו שעוד לא כתבנו עליו.
no-articles-yet = אין עדיין מאמרים
no-articles-yet-text = מרכז העזרה הזה עדיין בכתיבה.
team-helps-in-chat = הצוות יכול לעזור לך בצ׳אט.
all-articles = { $count ->
    [one] מאמר אחד
    [two] שני המאמרים
   *[other] כל { $count } המאמרים
}
in-section = בקטגוריה { $section }

## A section
nothing-here-for-this = אין כאן משהו בנושא הזה
section-filtered = אין בקטגוריה הזו מאמר שמתאים למה שהמשחק ביקש.

## An article
updated = עודכן: { $date }
more-on-this = עוד בנושא
not-translated = המאמר הזה עדיין לא זמין בשפה שלך ({ $language }).
article-missing = המאמר הזה לא נמצא כאן
article-missing-text = אולי הוא הועבר למקום אחר, או שהוא לא מתאים למה שהמשחק ביקש.
was-this-helpful = זה עזר לך?
helpful = כן, זה עזר
not-helpful = לא
thanks-for-vote = תודה על התשובה.
sorry-for-vote = תודה על התשובה. אפשר לכתוב לצוות: הם רואים איזה מאמר קראת.
chat-about-this = שיחה על זה בצ׳אט

## Search
search-label = חיפוש במרכז העזרה
search-placeholder = חיפוש עזרה
search = חיפוש
search-results = תוצאות חיפוש
nothing-found = לא נמצאו תוצאות עבור ”{ $query }”
searched-filtered = החיפוש כלל רק מאמרים שמתאימים לשאלה מהמשחק.
did-you-mean = התכוונת ל־”{ $query }”?
nearest = אלה הכי קרובים למה שחיפשת
suggestions = הצעות
search-advice = כדאי לנסות פחות מילים, או רק את קוד השגיאה.
search-ask-team = אפשר גם לשאול את הצוות: הם יכולים לבדוק בשבילך.
found = { $count ->
    [one] מאמר אחד עבור ”{ $query }”
    [two] שני מאמרים עבור ”{ $query }”
   *[other] { $count } מאמרים עבור ”{ $query }”
}

## The way into the chat
talk-to-a-person = שיחה עם נציג אנושי
team-reads = הצוות של { $app } קורא כל הודעה.

## The chat
back-to-help = חזרה לעזרה
support-team = צוות התמיכה
app-support = התמיכה של { $app }
conversation = שיחה
chat-intro = כאן עונים אנשים מהצוות. אפשר לסגור את הדף ולחזור: שום דבר לא יאבד.
offline = אין חיבור לאינטרנט. ההודעות יישלחו כשהחיבור יחזור.
start-conversation = התחלת השיחה
conversation-solved = השיחה הזו נפתרה.
new-conversation = שיחה חדשה
your-message = ההודעה שלך
write-a-message = כתיבת הודעה
send = שליחה
about-article = על המאמר ”{ $title }”
new-messages = הודעות חדשות
automatic = אוטומטי
sending = בשליחה…
not-sent = לא נשלח – יש להקיש כדי לנסות שוב
remove = הסרה
could-not-be-sent = לא ניתן היה לשלוח את זה.
sent-when-back = זה יישלח ברגע שיהיה חיבור.
sent = נשלח
seen = נקרא
marked-as-solved = השיחה הזו סומנה כפתורה
mark-as-read = סימון כנקרא ובדיקת תשובות

## Chat: files
attach-file = צירוף קובץ
remove-file = הסרת { $name }
sending-file = { $name } בשליחה
file-too-large = { $name } גדול מדי. הגודל המרבי הוא { $size }.
file-not-accepted = אי אפשר לשלוח כאן קובץ מהסוג הזה: { $name }
file-not-what-it-says = התוכן של { $name } לא מתאים לשם הקובץ.
file-gone = אחד הקבצים של ההודעה כבר לא נמצא כאן. יש לצרף אותו שוב.
file-refused = לא ניתן היה לשלוח את הקובץ. ייתכן שהוא גדול מ־{ $size }, או מסוג שלא מתקבל כאן.
too-many-files = { $count ->
    [one] אפשר לצרף להודעה קובץ אחד בלבד.
    [two] אפשר לצרף להודעה עד שני קבצים.
   *[other] אפשר לצרף להודעה עד { $count } קבצים.
}
open-picture = פתיחת התמונה { $name }
save-file = שמירת { $name }

## Chat: who does what
delivered = נמסר
is-writing = { $name } בהקלדה…
quick-replies = תשובות מהירות
show-earlier = הצגת הודעות קודמות
back-to-newest = חזרה להודעות האחרונות
guest-remembered = נכנסת בתור אורח/ת. אפשר לחזור לשיחה מהדפדפן הזה במשך { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}.
privacy-note = נא לא לשלוח שמות, כתובות או מספרי טלפון.

## Chat: how a conversation ends
is-it-solved = השאלה שלך נפתרה?
solved-yes = כן, נפתרה
solved-no = לא, עדיין דרושה לי עזרה
accepted-solution = הפתרון אושר
opened-again = השיחה נפתחה מחדש
closed-unanswered = השיחה הזו נסגרה
rate-the-help = איך הייתה העזרה שקיבלת?
rating-one = גרוע מאוד
rating-two = גרוע
rating-three = בסדר
rating-four = טוב
rating-five = טוב מאוד
rating-comment = רוצה להוסיף משהו?
send-rating = שליחת הדירוג
skip = דילוג
thanks-for-rating = תודה. הצוות קורא כל דירוג.
your-rating = הדירוג שלך: { $rating }
another-is-open = יש לך שיחה פתוחה אחרת. אפשר להמשיך שם.

## Chat: conversations of before
earlier-conversations = שיחות קודמות
no-earlier-conversations = אין שיחות קודמות
no-earlier-conversations-text = השיחות שלך עם הצוות נשמרות כאן.
back-to-conversation = חזרה לשיחה
conversation-open = פתוחה
conversation-was-solved = נפתרה
conversation-was-closed = נסגרה

## A chat that is not offered
unverified = לא הצלחנו לאמת את הזהות שלך
unverified-text = ב־{ $app } השיחות פרטיות, והקישור הזה לא מוכיח למי הן שייכות. יש לפתוח שוב את ”תמיכה” במשחק ולסרוק את הקוד החדש.
unverified-help = את כל מרכז העזרה אפשר לקרוא גם בלי זה.
go-to-help = מעבר לעזרה
chat-closed = הצ׳אט סגור כאן
chat-closed-text = אי אפשר כרגע לשלוח הודעות אל { $app } בדף הזה. מרכז העזרה פתוח.

## A link that no longer opens, or never did
link-gone = הקוד הזה כבר לא נפתח
link-expired = פג התוקף של הקוד הזה
link-expired-text = קודי תמיכה פועלים לזמן מוגבל, והזמן של הקוד הזה נגמר.
link-used-up = הקוד הזה נוצל עד הסוף
link-used-up-text = אפשר היה לפתוח אותו מספר מסוים של פעמים, והמספר הזה הושלם.
link-revoked = הקוד הזה בוטל
link-revoked-text = צוות המשחק סגר אותו, ולכן הוא כבר לא פותח כלום.
link-unknown = הקוד הזה לא מוכר לנו
link-unknown-text = אם הקלדת את הכתובת, כדאי להשוות אותה למסך: אולי חסרה אות. אם סרקת את הקוד, אפשר לקבל קוד חדש במשחק.
step-back-to-game = חוזרים למשחק.
step-open-support = פותחים שוב את ”תמיכה”.
step-scan = סורקים את הקוד החדש שמופיע.
conversation-is-safe = שיחה שכבר התחלת שמורה: הקוד החדש יחזיר אותך אליה.
read-help = קריאה במרכז העזרה
player-support = תמיכה בשחקנים
neutral-text = הקישור הזה פותח את העזרה ואת הצ׳אט.
continue = המשך

## Times
just-now = ממש עכשיו
minutes-ago = { $count ->
    [one] לפני דקה
    [two] לפני שתי דקות
   *[other] לפני { $count } דק׳
}
hours-ago = { $count ->
    [one] לפני שעה
    [two] לפני שעתיים
   *[other] לפני { $count } שעות
}

## What went wrong
page-missing = הדף הזה לא קיים
page-missing-text = אין שום דבר בכתובת הזו.
too-fast = קצת מהר מדי
too-fast-text = כדאי להמתין דקה ולנסות שוב.
refused = הפעולה לא הושלמה
stale-form-text = הדף הזה היה פתוח יותר מדי זמן, או שמישהו אחר נכנס מאז. יש לטעון אותו מחדש; שום דבר לא השתנה.
broken = לא הצלחנו לעשות את זה כרגע
broken-text = משהו התקלקל אצלנו. שום דבר לא אבד; אפשר לנסות שוב.
