## Every page
skip-to-content = सीधे मुख्य सामग्री पर जाएँ
where-you-are = आप यहाँ हैं
help = मदद
chat = चैट
see-all-help = मदद के सभी लेख देखें
notice = सूचना
count-new = { $count ->
    [one] { $count } नया जवाब
   *[other] { $count } नए जवाब
}
here-as = आप यहाँ { $name } के रूप में हैं
here-as-guest = आप यहाँ मेहमान के रूप में हैं
not-you = यह आप नहीं हैं?
language = भाषा

## The front page of the help center
greeting-by-name = नमस्ते { $name }, आपको क्या मदद चाहिए?
greeting = हम आपकी क्या मदद कर सकते हैं?
your-conversation = आपकी बातचीत
you = आप
no-articles-for-this = इस विषय पर कोई लेख नहीं है
no-articles-for-this-text = गेम ने ऐसे विषय के लेख माँगे, जिस पर हमने अभी तक कुछ नहीं लिखा है।
no-articles-yet = अभी कोई लेख नहीं है
no-articles-yet-text = यह सहायता केंद्र अभी तैयार हो रहा है।
team-helps-in-chat = टीम चैट में आपकी मदद कर सकती है।
all-articles = { $count ->
    [one] { $count } लेख
   *[other] सभी { $count } लेख
}
in-section = “{ $section }” में

## A section
nothing-here-for-this = इस विषय पर यहाँ कुछ नहीं है
section-filtered = इस सेक्शन का कोई लेख गेम से आए सवाल से मेल नहीं खाता।

## An article
updated = पिछला अपडेट: { $date }
more-on-this = इस बारे में और
not-translated = यह लेख अभी { $language } में उपलब्ध नहीं है।
article-missing = यह लेख यहाँ नहीं है
article-missing-text = हो सकता है कि इसे कहीं और ले जाया गया हो या यह गेम से आए सवाल से मेल न खाता हो।
was-this-helpful = क्या इससे मदद मिली?
helpful = हाँ, मदद मिली
not-helpful = नहीं
thanks-for-vote = बताने के लिए धन्यवाद।
sorry-for-vote = बताने के लिए धन्यवाद। टीम को लिखें: वे देख सकते हैं कि आपने कौन-सा लेख पढ़ा है।
chat-about-this = इस बारे में चैट करें

## Search
search-label = सहायता केंद्र में खोजें
search-placeholder = मदद खोजें
search = खोजें
search-results = खोज के नतीजे
nothing-found = “{ $query }” के लिए कुछ नहीं मिला
searched-filtered = सिर्फ़ वे लेख खोजे गए, जो गेम से आए सवाल से मेल खाते हैं।
did-you-mean = क्या आपका मतलब “{ $query }” था?
nearest = सबसे मिलते-जुलते लेख
suggestions = सुझाव
search-advice = कम शब्द लिखकर या सिर्फ़ एरर कोड से खोजकर देखें।
search-ask-team = या टीम से पूछें: वे आपके लिए पता कर सकते हैं।
found = { $count ->
    [one] “{ $query }” के लिए { $count } लेख
   *[other] “{ $query }” के लिए { $count } लेख
}

## The way into the chat
talk-to-a-person = किसी व्यक्ति से बात करें
team-reads = { $app } की टीम हर मैसेज पढ़ती है।

## The chat
back-to-help = मदद पर वापस जाएँ
support-team = सपोर्ट टीम
app-support = { $app } सपोर्ट
conversation = बातचीत
chat-intro = यहाँ टीम के लोग जवाब देते हैं। आप यह पेज बंद करके बाद में वापस आ सकते हैं: कुछ भी नहीं खोएगा।
offline = आप ऑफ़लाइन हैं। कनेक्शन वापस आते ही मैसेज भेज दिए जाएँगे।
start-conversation = बातचीत शुरू करें
conversation-solved = इस बातचीत का मसला हल हो गया है।
new-conversation = नई बातचीत
your-message = आपका मैसेज
write-a-message = मैसेज लिखें
send = भेजें
about-article = “{ $title }” लेख के बारे में
new-messages = नए मैसेज
automatic = स्वचालित
sending = भेजा जा रहा है…
not-sent = नहीं भेजा गया – फिर से कोशिश करने के लिए टैप करें
remove = हटाएँ
could-not-be-sent = इसे भेजा नहीं जा सका।
sent-when-back = कनेक्शन मिलते ही यह भेज दिया जाएगा।
sent = भेजा गया
seen = देखा गया
marked-as-solved = इस बातचीत को “हल हो गई” मार्क किया गया
mark-as-read = पढ़ा हुआ मार्क करें और नए जवाब देखें

## Chat: files
attach-file = फ़ाइल जोड़ें
remove-file = { $name } हटाएँ
sending-file = { $name } भेजी जा रही है
file-too-large = { $name } बहुत बड़ी है। ज़्यादा से ज़्यादा { $size } की फ़ाइल भेजी जा सकती है।
file-not-accepted = इस तरह की फ़ाइल यहाँ नहीं भेजी जा सकती: { $name }
file-not-what-it-says = { $name } में वह नहीं है, जो इसके नाम से लगता है।
file-gone = इस मैसेज की एक फ़ाइल अब यहाँ नहीं है। कृपया उसे फिर से जोड़ें।
file-refused = फ़ाइल नहीं भेजी जा सकी। हो सकता है कि वह { $size } से बड़ी हो या ऐसी तरह की हो जो यहाँ नहीं ली जाती।
too-many-files = { $count ->
    [one] एक मैसेज में सिर्फ़ { $count } फ़ाइल भेजी जा सकती है।
   *[other] एक मैसेज में ज़्यादा से ज़्यादा { $count } फ़ाइलें भेजी जा सकती हैं।
}
open-picture = तस्वीर { $name } खोलें
save-file = { $name } सेव करें

## Chat: who does what
delivered = पहुँच गया
is-writing = { $name } टाइप कर रहे हैं…
quick-replies = झटपट जवाब
show-earlier = पिछले मैसेज देखें
back-to-newest = सबसे नए मैसेज पर वापस जाएँ
guest-remembered = आप यहाँ मेहमान के रूप में हैं। इस ब्राउज़र से आप { $count ->
    [one] { $count } दिन
   *[other] { $count } दिनों
} तक इस बातचीत पर वापस आ सकते हैं।
privacy-note = कृपया नाम, पते या फ़ोन नंबर न भेजें।

## Chat: how a conversation ends
is-it-solved = क्या आपका सवाल हल हो गया?
solved-yes = हाँ, हल हो गया
solved-no = नहीं, मुझे अब भी मदद चाहिए
accepted-solution = समाधान स्वीकार किया
opened-again = बातचीत फिर से खोली गई
closed-unanswered = यह बातचीत बंद कर दी गई
rate-the-help = आपको मिली मदद कैसी रही?
rating-one = बहुत ख़राब
rating-two = ख़राब
rating-three = ठीक-ठाक
rating-four = अच्छी
rating-five = बहुत अच्छी
rating-comment = क्या आप कुछ और बताना चाहेंगे?
send-rating = रेटिंग भेजें
skip = छोड़ें
thanks-for-rating = धन्यवाद। टीम हर रेटिंग पढ़ती है।
your-rating = आपकी रेटिंग: { $rating }
another-is-open = आपकी एक और बातचीत खुली है। कृपया वहीं आगे बात करें।

## Chat: conversations of before
earlier-conversations = पिछली बातचीत
no-earlier-conversations = कोई पिछली बातचीत नहीं है
no-earlier-conversations-text = टीम के साथ आपकी बातचीत यहाँ सुरक्षित रहती है।
back-to-conversation = बातचीत पर वापस जाएँ
conversation-open = खुली है
conversation-was-solved = हल हो गई
conversation-was-closed = बंद है

## A chat that is not offered
unverified = हम पुष्टि नहीं कर सके कि यह आप ही हैं
unverified-text = { $app } में बातचीत निजी रखी जाती है और इस लिंक से यह पता नहीं चलता कि वह किसकी है। गेम में “सपोर्ट” फिर से खोलें और नया कोड स्कैन करें।
unverified-help = पुष्टि के बिना भी आप पूरा सहायता केंद्र पढ़ सकते हैं।
go-to-help = मदद पर जाएँ
chat-closed = यहाँ चैट बंद है
chat-closed-text = { $app } की टीम अभी इस पेज पर मैसेज नहीं ले रही है। सहायता केंद्र खुला है।

## A link that no longer opens, or never did
link-gone = यह कोड अब नहीं खुलता
link-expired = इस कोड की समय-सीमा खत्म हो गई है
link-expired-text = सपोर्ट कोड सीमित समय तक ही काम करते हैं और इस कोड का समय पूरा हो गया है।
link-used-up = यह कोड पूरा इस्तेमाल हो चुका है
link-used-up-text = इसे तय संख्या में ही खोला जा सकता था और वह संख्या पूरी हो गई है।
link-revoked = यह कोड बंद कर दिया गया है
link-revoked-text = गेम की टीम ने इसे बंद कर दिया है, इसलिए इससे अब कुछ नहीं खुलता।
link-unknown = हम इस कोड को नहीं पहचानते
link-unknown-text = अगर आपने पता टाइप किया है, तो उसे स्क्रीन से मिलाकर देखें: शायद कोई अक्षर छूट गया हो। अगर आपने कोड स्कैन किया है, तो गेम से नया कोड लें।
step-back-to-game = गेम पर वापस जाएँ।
step-open-support = “सपोर्ट” फिर से खोलें।
step-scan = वहाँ दिख रहा नया कोड स्कैन करें।
conversation-is-safe = आपकी पहले से शुरू की गई बातचीत सुरक्षित है: नया कोड आपको उसी पर वापस ले जाएगा।
read-help = सहायता केंद्र पढ़ें
player-support = प्लेयर सपोर्ट
neutral-text = यह लिंक मदद और चैट खोलता है।
continue = जारी रखें

## Times
just-now = अभी-अभी
minutes-ago = { $count ->
    [one] { $count } मिनट पहले
   *[other] { $count } मिनट पहले
}
hours-ago = { $count ->
    [one] { $count } घंटा पहले
   *[other] { $count } घंटे पहले
}

## What went wrong
page-missing = यह पेज मौजूद नहीं है
page-missing-text = इस पते पर कुछ नहीं है।
too-fast = थोड़ा ज़्यादा तेज़ हो गया
too-fast-text = एक मिनट रुककर फिर से कोशिश करें।
refused = यह पूरा नहीं हो सका
stale-form-text = यह पेज बहुत देर तक खुला रहा या इस बीच कोई और यहाँ आ गया। इसे फिर से लोड करें; कुछ भी नहीं बदला है।
broken = हम अभी यह नहीं कर सके
broken-text = हमारी तरफ़ कुछ गड़बड़ हो गई। कुछ भी खोया नहीं है; कृपया फिर से कोशिश करें।
