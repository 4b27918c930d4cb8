## Every page
skip-to-content = थेट मुख्य मजकुराकडे जा
where-you-are = तुम्ही येथे आहात
help = मदत
chat = चॅट
see-all-help = मदतीचे सर्व लेख पहा
notice = सूचना
count-new = { $count ->
    [one] { $count } नवीन उत्तर
   *[other] { $count } नवीन उत्तरे
}
here-as = तुम्ही येथे { $name } म्हणून आहात
here-as-guest = तुम्ही येथे पाहुणे म्हणून आहात
not-you = हे तुम्ही नाही?
language = भाषा

## The front page of the help center
greeting-by-name = नमस्कार { $name }, तुम्हाला काय मदत हवी आहे?
greeting = आम्ही तुम्हाला कशी मदत करू शकतो?
your-conversation = तुमचे संभाषण
you = तुम्ही
no-articles-for-this = या विषयावर लेख नाहीत
no-articles-for-this-text = गेमने अशा विषयावरील लेख मागितले, ज्यावर आम्ही अजून काही लिहिलेले नाही.
no-articles-yet = अजून लेख नाहीत
no-articles-yet-text = हे मदत केंद्र अजून तयार होत आहे.
team-helps-in-chat = टीम तुम्हाला चॅटमध्ये मदत करू शकते.
all-articles = { $count ->
    [one] { $count } लेख
   *[other] सर्व { $count } लेख
}
in-section = “{ $section }” मध्ये

## A section
nothing-here-for-this = या विषयावर येथे काही नाही
section-filtered = या विभागातील कोणताही लेख गेममधून आलेल्या प्रश्नाशी जुळत नाही.

## An article
updated = शेवटचे अपडेट: { $date }
more-on-this = याबद्दल आणखी
not-translated = हा लेख अजून { $language } भाषेत नाही.
article-missing = हा लेख येथे नाही
article-missing-text = कदाचित तो दुसरीकडे हलवला असेल किंवा गेममधून आलेल्या प्रश्नाशी जुळत नसेल.
was-this-helpful = याची मदत झाली का?
helpful = हो, मदत झाली
not-helpful = नाही
thanks-for-vote = कळवल्याबद्दल धन्यवाद.
sorry-for-vote = कळवल्याबद्दल धन्यवाद. टीमला लिहा: तुम्ही कोणता लेख वाचला आहे हे त्यांना दिसते.
chat-about-this = याबद्दल चॅट करा

## Search
search-label = मदत केंद्रात शोधा
search-placeholder = मदत शोधा
search = शोधा
search-results = शोधाचे निकाल
nothing-found = “{ $query }” साठी काहीही सापडले नाही
searched-filtered = गेममधून आलेल्या प्रश्नाशी जुळणारे लेखच शोधले गेले.
did-you-mean = तुम्हाला “{ $query }” म्हणायचे होते का?
nearest = सर्वात जवळचे लेख
suggestions = सुचवलेले पर्याय
search-advice = कमी शब्द वापरून किंवा फक्त एरर कोड टाकून शोधा.
search-ask-team = किंवा टीमला विचारा: ते तुमच्यासाठी शोधून देऊ शकतात.
found = { $count ->
    [one] “{ $query }” साठी { $count } लेख
   *[other] “{ $query }” साठी { $count } लेख
}

## The way into the chat
talk-to-a-person = एखाद्या व्यक्तीशी बोला
team-reads = { $app } ची टीम प्रत्येक मेसेज वाचते.

## The chat
back-to-help = मदतीकडे परत जा
support-team = सपोर्ट टीम
app-support = { $app } सपोर्ट
conversation = संभाषण
chat-intro = येथे टीममधील माणसे उत्तर देतात. तुम्ही हे पेज बंद करून नंतर परत येऊ शकता: काहीही हरवणार नाही.
offline = तुम्ही ऑफलाइन आहात. पुन्हा ऑनलाइन आल्यावर मेसेज पाठवले जातील.
start-conversation = संभाषण सुरू करा
conversation-solved = या संभाषणातील प्रश्न सुटला आहे.
new-conversation = नवीन संभाषण
your-message = तुमचा मेसेज
write-a-message = मेसेज लिहा
send = पाठवा
about-article = “{ $title }” या लेखाबद्दल
new-messages = नवीन मेसेज
automatic = स्वयंचलित
sending = पाठवत आहे…
not-sent = पाठवला गेला नाही – पुन्हा प्रयत्न करण्यासाठी टॅप करा
remove = काढून टाका
could-not-be-sent = हे पाठवता आले नाही.
sent-when-back = कनेक्शन मिळताच हे पाठवले जाईल.
sent = पाठवला
seen = पाहिला
marked-as-solved = या संभाषणावर सुटल्याची खूण केली गेली
mark-as-read = वाचल्याची खूण करा आणि नवीन उत्तरे पहा

## Chat: files
attach-file = फाइल जोडा
remove-file = { $name } काढून टाका
sending-file = { $name } पाठवत आहे
file-too-large = { $name } खूप मोठी आहे. जास्तीत जास्त { $size } ची फाइल पाठवता येते.
file-not-accepted = अशा प्रकारची फाइल येथे पाठवता येत नाही: { $name }
file-not-what-it-says = { $name } या फाइलमध्ये जे आहे, ते तिच्या नावाशी जुळत नाही.
file-gone = या मेसेजमधील एक फाइल आता इथे नाही. कृपया ती पुन्हा जोडा.
file-refused = फाइल पाठवता आली नाही. ती { $size } पेक्षा मोठी असू शकते किंवा इथे न स्वीकारल्या जाणाऱ्या प्रकारची असू शकते.
too-many-files = { $count ->
    [one] एका मेसेजमध्ये फक्त { $count } फाइल पाठवता येते.
   *[other] एका मेसेजमध्ये जास्तीत जास्त { $count } फाइल पाठवता येतात.
}
open-picture = { $name } हे चित्र उघडा
save-file = { $name } सेव्ह करा

## Chat: who does what
delivered = पोहोचला
is-writing = { $name } टाइप करत आहे…
quick-replies = झटपट उत्तरे
show-earlier = आधीचे मेसेज पहा
back-to-newest = सर्वात नवीन मेसेजकडे परत जा
guest-remembered = तुम्ही येथे पाहुणे म्हणून आहात. या ब्राउझरवरून तुम्ही { $count ->
    [one] { $count } दिवसापर्यंत
   *[other] { $count } दिवसांपर्यंत
} या संभाषणाकडे परत येऊ शकता.
privacy-note = कृपया नावे, पत्ते किंवा फोन नंबर पाठवू नका.

## Chat: how a conversation ends
is-it-solved = तुमचा प्रश्न सुटला का?
solved-yes = हो, सुटला
solved-no = नाही, मला अजून मदत हवी आहे
accepted-solution = उपाय स्वीकारला
opened-again = संभाषण पुन्हा उघडले गेले
closed-unanswered = हे संभाषण बंद केले गेले
rate-the-help = तुम्हाला मिळालेली मदत कशी होती?
rating-one = खूप वाईट
rating-two = वाईट
rating-three = ठीक
rating-four = चांगली
rating-five = खूप चांगली
rating-comment = तुम्हाला आणखी काही सांगायचे आहे का?
send-rating = रेटिंग पाठवा
skip = वगळा
thanks-for-rating = धन्यवाद. टीम प्रत्येक रेटिंग वाचते.
your-rating = तुमचे रेटिंग: { $rating }
another-is-open = तुमचे आणखी एक संभाषण सुरू आहे. कृपया तेथेच पुढे बोला.

## Chat: conversations of before
earlier-conversations = आधीची संभाषणे
no-earlier-conversations = आधीची संभाषणे नाहीत
no-earlier-conversations-text = टीमसोबतची तुमची संभाषणे येथे जपून ठेवली जातात.
back-to-conversation = संभाषणाकडे परत जा
conversation-open = सुरू आहे
conversation-was-solved = सुटले
conversation-was-closed = बंद आहे

## A chat that is not offered
unverified = हे तुम्हीच आहात याची खात्री करता आली नाही
unverified-text = { $app } मध्ये संभाषणे खाजगी ठेवली जातात आणि ती कोणाची आहेत हे या लिंकवरून सिद्ध होत नाही. गेममध्ये “सपोर्ट” पुन्हा उघडा आणि नवीन कोड स्कॅन करा.
unverified-help = या खात्रीशिवायही तुम्ही संपूर्ण मदत केंद्र वाचू शकता.
go-to-help = मदतीकडे जा
chat-closed = येथे चॅट बंद आहे
chat-closed-text = { $app } ची टीम सध्या या पेजवर मेसेज घेत नाही. मदत केंद्र सुरू आहे.

## A link that no longer opens, or never did
link-gone = हा कोड आता उघडत नाही
link-expired = या कोडची मुदत संपली आहे
link-expired-text = सपोर्ट कोड मर्यादित वेळेसाठी चालतात आणि या कोडची वेळ संपली आहे.
link-used-up = हा कोड पूर्ण वापरून झाला आहे
link-used-up-text = तो ठरावीक वेळाच उघडता येत होता आणि ती संख्या पूर्ण झाली आहे.
link-revoked = हा कोड बंद केला गेला आहे
link-revoked-text = गेमच्या टीमने तो बंद केला आहे, त्यामुळे त्यातून आता काहीही उघडत नाही.
link-unknown = हा कोड आमच्या ओळखीचा नाही
link-unknown-text = पत्ता टाइप केला असल्यास तो स्क्रीनशी जुळवून पहा: एखादे अक्षर राहिले असेल. कोड स्कॅन केला असल्यास गेममधून नवीन कोड घ्या.
step-back-to-game = गेमवर परत जा.
step-open-support = “सपोर्ट” पुन्हा उघडा.
step-scan = तेथे दिसणारा नवीन कोड स्कॅन करा.
conversation-is-safe = तुम्ही आधी सुरू केलेले संभाषण सुरक्षित आहे: नवीन कोड तुम्हाला त्याच संभाषणाकडे परत नेईल.
read-help = मदत केंद्र वाचा
player-support = प्लेअर सपोर्ट
neutral-text = ही लिंक मदत आणि चॅट उघडते.
continue = पुढे जा

## Times
just-now = आत्ताच
minutes-ago = { $count ->
    [one] { $count } मिनिटापूर्वी
   *[other] { $count } मिनिटांपूर्वी
}
hours-ago = { $count ->
    [one] { $count } तासापूर्वी
   *[other] { $count } तासांपूर्वी
}

## What went wrong
page-missing = हे पेज अस्तित्वात नाही
page-missing-text = या पत्त्यावर काहीही नाही.
too-fast = थोडे जास्तच वेगाने झाले
too-fast-text = कृपया एक मिनिट थांबून पुन्हा प्रयत्न करा.
refused = हे पूर्ण होऊ शकले नाही
stale-form-text = हे पेज खूप वेळ उघडे होते किंवा दरम्यान दुसरे कोणी आले आहे. ते पुन्हा लोड करा; काहीही बदललेले नाही.
broken = आत्ता हे करता आले नाही
broken-text = आमच्याकडे काहीतरी बिघडले. काहीही हरवलेले नाही; कृपया पुन्हा प्रयत्न करा.
