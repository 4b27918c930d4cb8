## Every page
skip-to-content = నేరుగా ముఖ్య కంటెంట్‌కు వెళ్లండి
where-you-are = మీరు ఇక్కడ ఉన్నారు
help = సహాయం
chat = చాట్
see-all-help = సహాయ కథనాలన్నీ చూడండి
notice = ప్రకటన
count-new = { $count ->
    [one] { $count } కొత్త సమాధానం
   *[other] { $count } కొత్త సమాధానాలు
}
here-as = మీరు ఇక్కడ { $name } గా ఉన్నారు
here-as-guest = మీరు ఇక్కడ అతిథిగా ఉన్నారు
not-you = ఇది మీరు కాదా?
language = భాష

## The front page of the help center
greeting-by-name = నమస్తే { $name }, మీకు ఏ సహాయం కావాలి?
greeting = మేము ఎలా సహాయపడగలం?
your-conversation = మీ సంభాషణ
you = మీరు
no-articles-for-this = దీనికి సంబంధించిన కథనాలు లేవు
no-articles-for-this-text = మేము ఇంకా రాయని విషయానికి సంబంధించిన కథనాలను గేమ్ అడిగింది.
no-articles-yet = ఇంకా కథనాలు లేవు
no-articles-yet-text = ఈ సహాయ కేంద్రం ఇంకా సిద్ధమవుతోంది.
team-helps-in-chat = టీమ్ మీకు చాట్‌లో సహాయపడగలదు.
all-articles = { $count ->
    [one] { $count } కథనం
   *[other] మొత్తం { $count } కథనాలు
}
in-section = “{ $section }” విభాగంలో

## A section
nothing-here-for-this = దీనికి సంబంధించి ఇక్కడ ఏమీ లేదు
section-filtered = ఈ విభాగంలోని ఏ కథనమూ గేమ్ నుండి వచ్చిన ప్రశ్నకు సరిపోలేదు.

## An article
updated = చివరి అప్‌డేట్: { $date }
more-on-this = దీని గురించి మరిన్ని
not-translated = ఈ కథనం ఇంకా { $language } భాషలో లేదు.
article-missing = ఈ కథనం ఇక్కడ లేదు
article-missing-text = దీన్ని వేరే చోటికి మార్చి ఉండవచ్చు లేదా ఇది గేమ్ నుండి వచ్చిన ప్రశ్నకు సరిపోకపోవచ్చు.
was-this-helpful = ఇది సహాయపడిందా?
helpful = అవును, సహాయపడింది
not-helpful = లేదు
thanks-for-vote = తెలియజేసినందుకు ధన్యవాదాలు.
sorry-for-vote = తెలియజేసినందుకు ధన్యవాదాలు. టీమ్‌కు రాయండి: మీరు ఏ కథనం చదివారో వారికి కనిపిస్తుంది.
chat-about-this = దీని గురించి చాట్ చేయండి

## Search
search-label = సహాయ కేంద్రంలో వెతకండి
search-placeholder = సహాయం కోసం వెతకండి
search = వెతకండి
search-results = వెతికిన ఫలితాలు
nothing-found = “{ $query }” కోసం ఏమీ దొరకలేదు
searched-filtered = గేమ్ నుండి వచ్చిన ప్రశ్నకు సరిపోయే కథనాలలో మాత్రమే వెతికాము.
did-you-mean = మీరు “{ $query }” కోసం వెతుకుతున్నారా?
nearest = దీనికి బాగా దగ్గరగా ఉన్న కథనాలు
suggestions = సూచనలు
search-advice = తక్కువ పదాలతో లేదా ఎర్రర్ కోడ్‌తో మాత్రమే వెతికి చూడండి.
search-ask-team = లేదా టీమ్‌ను అడగండి: వారు మీ కోసం వెతికి చెప్పగలరు.
found = { $count ->
    [one] “{ $query }” కోసం { $count } కథనం
   *[other] “{ $query }” కోసం { $count } కథనాలు
}

## The way into the chat
talk-to-a-person = ఒక వ్యక్తితో మాట్లాడండి
team-reads = { $app } టీమ్ ప్రతి మెసేజ్‌ను చదువుతుంది.

## The chat
back-to-help = సహాయానికి తిరిగి వెళ్లండి
support-team = సపోర్ట్ టీమ్
app-support = { $app } సపోర్ట్
conversation = సంభాషణ
chat-intro = ఇక్కడ టీమ్‌లోని వ్యక్తులు సమాధానం ఇస్తారు. మీరు ఈ పేజీని మూసివేసి తర్వాత తిరిగి రావచ్చు: ఏదీ పోదు.
offline = మీరు ఆఫ్‌లైన్‌లో ఉన్నారు. మీరు మళ్లీ ఆన్‌లైన్‌లోకి వచ్చినప్పుడు మెసేజ్‌లు పంపబడతాయి.
start-conversation = సంభాషణను ప్రారంభించండి
conversation-solved = ఈ సంభాషణలోని సమస్య పరిష్కారమైంది.
new-conversation = కొత్త సంభాషణ
your-message = మీ మెసేజ్
write-a-message = మెసేజ్ రాయండి
send = పంపండి
about-article = “{ $title }” కథనం గురించి
new-messages = కొత్త మెసేజ్‌లు
automatic = ఆటోమేటిక్
sending = పంపుతోంది…
not-sent = పంపలేదు – మళ్లీ ప్రయత్నించడానికి ట్యాప్ చేయండి
remove = తీసివేయండి
could-not-be-sent = దీన్ని పంపడం కుదరలేదు.
sent-when-back = కనెక్షన్ రాగానే ఇది పంపబడుతుంది.
sent = పంపబడింది
seen = చూశారు
marked-as-solved = ఈ సంభాషణ పరిష్కారమైనట్లు గుర్తించబడింది
mark-as-read = చదివినట్లు గుర్తించి, కొత్త సమాధానాలు చూడండి

## Chat: files
attach-file = ఫైల్‌ను జోడించండి
remove-file = { $name } తీసివేయండి
sending-file = { $name } పంపుతోంది
file-too-large = { $name } చాలా పెద్దది. గరిష్ఠ సైజు { $size }.
file-not-accepted = ఇలాంటి ఫైల్‌ను ఇక్కడ పంపలేరు: { $name }
file-not-what-it-says = { $name } ఫైల్‌లో ఉన్నది దాని పేరుకు సరిపోలేదు.
file-gone = ఈ మెసేజ్‌లోని ఒక ఫైల్ ఇప్పుడు ఇక్కడ లేదు. దయచేసి దాన్ని మళ్లీ జోడించండి.
file-refused = ఫైల్‌ను పంపడం కుదరలేదు. అది { $size } కంటే పెద్దది కావచ్చు, లేదా ఇక్కడ తీసుకోని రకం కావచ్చు.
too-many-files = { $count ->
    [one] ఒక మెసేజ్‌లో { $count } ఫైల్ మాత్రమే పంపవచ్చు.
   *[other] ఒక మెసేజ్‌లో { $count } ఫైల్‌ల వరకు పంపవచ్చు.
}
open-picture = { $name } ఫోటోను తెరవండి
save-file = { $name } సేవ్ చేయండి

## Chat: who does what
delivered = చేరింది
is-writing = { $name } టైప్ చేస్తున్నారు…
quick-replies = త్వరిత సమాధానాలు
show-earlier = మునుపటి మెసేజ్‌లు చూడండి
back-to-newest = కొత్త మెసేజ్‌లకు తిరిగి వెళ్లండి
guest-remembered = మీరు ఇక్కడ అతిథిగా ఉన్నారు. ఈ బ్రౌజర్ నుండి మీరు { $count ->
    [one] { $count } రోజు
   *[other] { $count } రోజుల
} వరకు ఈ సంభాషణకు తిరిగి రావచ్చు.
privacy-note = దయచేసి పేర్లు, అడ్రస్‌లు లేదా ఫోన్ నంబర్లు పంపకండి.

## Chat: how a conversation ends
is-it-solved = మీ సమస్య పరిష్కారమైందా?
solved-yes = అవును, పరిష్కారమైంది
solved-no = లేదు, నాకు ఇంకా సహాయం కావాలి
accepted-solution = పరిష్కారాన్ని అంగీకరించారు
opened-again = సంభాషణ మళ్లీ తెరవబడింది
closed-unanswered = ఈ సంభాషణ మూసివేయబడింది
rate-the-help = మీకు అందిన సహాయం ఎలా ఉంది?
rating-one = అస్సలు బాగాలేదు
rating-two = బాగాలేదు
rating-three = పర్వాలేదు
rating-four = బాగుంది
rating-five = చాలా బాగుంది
rating-comment = ఇంకేమైనా చెప్పాలనుకుంటున్నారా?
send-rating = రేటింగ్ పంపండి
skip = వదిలేయండి
thanks-for-rating = ధన్యవాదాలు. టీమ్ ప్రతి రేటింగ్‌ను చదువుతుంది.
your-rating = మీ రేటింగ్: { $rating }
another-is-open = మీకు మరో సంభాషణ తెరిచి ఉంది. దయచేసి అక్కడ కొనసాగించండి.

## Chat: conversations of before
earlier-conversations = మునుపటి సంభాషణలు
no-earlier-conversations = మునుపటి సంభాషణలు లేవు
no-earlier-conversations-text = టీమ్‌తో మీ సంభాషణలు ఇక్కడ భద్రంగా ఉంటాయి.
back-to-conversation = సంభాషణకు తిరిగి వెళ్లండి
conversation-open = తెరిచి ఉంది
conversation-was-solved = పరిష్కారమైంది
conversation-was-closed = మూసివేయబడింది

## A chat that is not offered
unverified = ఇది మీరేనని మేము నిర్ధారించలేకపోయాము
unverified-text = { $app } సంభాషణలను ప్రైవేట్‌గా ఉంచుతుంది, అవి ఎవరివో ఈ లింక్ నిరూపించడం లేదు. గేమ్‌లో “సపోర్ట్”ను మళ్లీ తెరిచి, కొత్త కోడ్‌ను స్కాన్ చేయండి.
unverified-help = ఈ నిర్ధారణ లేకుండానే మీరు సహాయ కేంద్రం మొత్తాన్ని చదవవచ్చు.
go-to-help = సహాయానికి వెళ్లండి
chat-closed = ఇక్కడ చాట్ మూసి ఉంది
chat-closed-text = { $app } ప్రస్తుతం ఈ పేజీలో మెసేజ్‌లను స్వీకరించడం లేదు. సహాయ కేంద్రం తెరిచి ఉంది.

## A link that no longer opens, or never did
link-gone = ఈ కోడ్ ఇకపై తెరుచుకోదు
link-expired = ఈ కోడ్ గడువు ముగిసింది
link-expired-text = సపోర్ట్ కోడ్‌లు పరిమిత సమయం వరకే పని చేస్తాయి, ఈ కోడ్ సమయం ముగిసింది.
link-used-up = ఈ కోడ్ పూర్తిగా వాడబడింది
link-used-up-text = దీన్ని నిర్ణీత సార్లు మాత్రమే తెరవవచ్చు, ఆ సంఖ్య పూర్తయింది.
link-revoked = ఈ కోడ్ ఆపివేయబడింది
link-revoked-text = గేమ్ టీమ్ దీన్ని మూసివేసింది, కాబట్టి దీనితో ఇకపై ఏదీ తెరుచుకోదు.
link-unknown = ఈ కోడ్ మాకు తెలియదు
link-unknown-text = మీరు అడ్రస్‌ను టైప్ చేసి ఉంటే, దాన్ని స్క్రీన్‌తో పోల్చి చూడండి: ఒక అక్షరం తప్పిపోయి ఉండవచ్చు. స్కాన్ చేసి ఉంటే, గేమ్ నుండి కొత్త కోడ్‌ను తీసుకోండి.
step-back-to-game = గేమ్‌కు తిరిగి వెళ్లండి.
step-open-support = “సపోర్ట్”ను మళ్లీ తెరవండి.
step-scan = అక్కడ కనిపించే కొత్త కోడ్‌ను స్కాన్ చేయండి.
conversation-is-safe = మీరు ఇప్పటికే ప్రారంభించిన సంభాషణ భద్రంగా ఉంది: కొత్త కోడ్ మిమ్మల్ని తిరిగి దానికే తీసుకెళ్తుంది.
read-help = సహాయ కేంద్రాన్ని చదవండి
player-support = ప్లేయర్ సపోర్ట్
neutral-text = ఈ లింక్ సహాయాన్ని, చాట్‌ను తెరుస్తుంది.
continue = కొనసాగించండి

## Times
just-now = ఇప్పుడే
minutes-ago = { $count ->
    [one] { $count } నిమిషం క్రితం
   *[other] { $count } నిమిషాల క్రితం
}
hours-ago = { $count ->
    [one] { $count } గంట క్రితం
   *[other] { $count } గంటల క్రితం
}

## What went wrong
page-missing = ఈ పేజీ లేదు
page-missing-text = ఈ అడ్రస్‌లో ఏమీ లేదు.
too-fast = కొంచెం ఎక్కువ వేగమైంది
too-fast-text = ఒక నిమిషం ఆగి మళ్లీ ప్రయత్నించండి.
refused = ఇది పూర్తి కాలేదు
stale-form-text = ఈ పేజీ చాలాసేపు తెరిచి ఉంది లేదా ఈలోగా వేరొకరు వచ్చారు. దీన్ని మళ్లీ లోడ్ చేయండి; ఏదీ మారలేదు.
broken = ఇప్పుడు మేము దీన్ని చేయలేకపోయాము
broken-text = మా వైపు ఏదో లోపం జరిగింది. ఏదీ పోలేదు; దయచేసి మళ్లీ ప్రయత్నించండి.
