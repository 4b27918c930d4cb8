## Every page
skip-to-content = સીધા મુખ્ય લખાણ પર જાઓ
where-you-are = તમે અહીં છો
help = મદદ
chat = ચૅટ
see-all-help = મદદના બધા લેખ જુઓ
notice = સૂચના
count-new = { $count ->
    [one] { $count } નવો જવાબ
   *[other] { $count } નવા જવાબ
}
here-as = તમે અહીં { $name } તરીકે છો
here-as-guest = તમે અહીં મહેમાન તરીકે છો
not-you = આ તમે નથી?
language = ભાષા

## The front page of the help center
greeting-by-name = નમસ્તે { $name }, તમને શી મદદ જોઈએ છે?
greeting = અમે તમને કેવી રીતે મદદ કરી શકીએ?
your-conversation = તમારી વાતચીત
you = તમે
no-articles-for-this = આ વિષય પર કોઈ લેખ નથી
no-articles-for-this-text = ગેમે એવા વિષયના લેખ માગ્યા, જેના પર અમે હજી કંઈ લખ્યું નથી.
no-articles-yet = હજી કોઈ લેખ નથી
no-articles-yet-text = આ સહાયતા કેન્દ્ર હજી તૈયાર થઈ રહ્યું છે.
team-helps-in-chat = ટીમ તમને ચૅટમાં મદદ કરી શકે છે.
all-articles = { $count ->
    [one] { $count } લેખ
   *[other] બધા { $count } લેખ
}
in-section = “{ $section }” માં

## A section
nothing-here-for-this = આ વિષય પર અહીં કંઈ નથી
section-filtered = આ વિભાગનો કોઈ લેખ ગેમમાંથી આવેલા સવાલ સાથે મેળ ખાતો નથી.

## An article
updated = છેલ્લું અપડેટ: { $date }
more-on-this = આ વિશે વધુ
not-translated = આ લેખ હજી { $language } ભાષામાં નથી.
article-missing = આ લેખ અહીં નથી
article-missing-text = કદાચ તેને બીજે ખસેડાયો છે અથવા તે ગેમમાંથી આવેલા સવાલ સાથે મેળ ખાતો નથી.
was-this-helpful = શું આનાથી મદદ મળી?
helpful = હા, મદદ મળી
not-helpful = ના
thanks-for-vote = જણાવવા બદલ આભાર.
sorry-for-vote = જણાવવા બદલ આભાર. ટીમને લખો: તમે કયો લેખ વાંચ્યો છે તે તેઓ જોઈ શકે છે.
chat-about-this = આ વિશે ચૅટ કરો

## Search
search-label = સહાયતા કેન્દ્રમાં શોધો
search-placeholder = મદદ શોધો
search = શોધો
search-results = શોધનાં પરિણામો
nothing-found = “{ $query }” માટે કંઈ મળ્યું નથી
searched-filtered = ગેમમાંથી આવેલા સવાલ સાથે મેળ ખાતા લેખમાં જ શોધ કરવામાં આવી.
did-you-mean = શું તમે “{ $query }” શોધો છો?
nearest = સૌથી નજીકના લેખ
suggestions = સૂચનો
search-advice = ઓછા શબ્દો વાપરીને અથવા ફક્ત એરર કોડથી શોધી જુઓ.
search-ask-team = અથવા ટીમને પૂછો: તેઓ તમારા માટે તપાસ કરી શકે છે.
found = { $count ->
    [one] “{ $query }” માટે { $count } લેખ
   *[other] “{ $query }” માટે { $count } લેખ
}

## The way into the chat
talk-to-a-person = કોઈ વ્યક્તિ સાથે વાત કરો
team-reads = { $app } ની ટીમ દરેક મેસેજ વાંચે છે.

## The chat
back-to-help = મદદ પર પાછા જાઓ
support-team = સપોર્ટ ટીમ
app-support = { $app } સપોર્ટ
conversation = વાતચીત
chat-intro = અહીં ટીમના લોકો જવાબ આપે છે. તમે આ પેજ બંધ કરીને પછી પાછા આવી શકો છો: કંઈ ખોવાશે નહીં.
offline = તમે ઑફલાઇન છો. તમે ફરી ઑનલાઇન થશો ત્યારે મેસેજ મોકલાઈ જશે.
start-conversation = વાતચીત શરૂ કરો
conversation-solved = આ વાતચીતનો પ્રશ્ન ઉકેલાઈ ગયો છે.
new-conversation = નવી વાતચીત
your-message = તમારો મેસેજ
write-a-message = મેસેજ લખો
send = મોકલો
about-article = “{ $title }” લેખ વિશે
new-messages = નવા મેસેજ
automatic = ઑટોમૅટિક
sending = મોકલાઈ રહ્યો છે…
not-sent = મોકલાયો નથી – ફરી પ્રયાસ કરવા ટૅપ કરો
remove = કાઢી નાખો
could-not-be-sent = આ મોકલી શકાયું નથી.
sent-when-back = કનેક્શન મળતાં જ આ મોકલાઈ જશે.
sent = મોકલ્યો
seen = જોવાયો
marked-as-solved = આ વાતચીતને ઉકેલાયેલી તરીકે માર્ક કરવામાં આવી
mark-as-read = વાંચેલું માર્ક કરો અને નવા જવાબ જુઓ

## Chat: files
attach-file = ફાઇલ જોડો
remove-file = { $name } કાઢી નાખો
sending-file = { $name } મોકલાઈ રહી છે
file-too-large = { $name } બહુ મોટી છે. વધુમાં વધુ { $size } ની ફાઇલ મોકલી શકાય છે.
file-not-accepted = આ પ્રકારની ફાઇલ અહીં મોકલી શકાતી નથી: { $name }
file-not-what-it-says = { $name } માં તે નથી, જે તેના નામ પરથી લાગે છે.
file-gone = આ મેસેજની એક ફાઇલ હવે અહીં નથી. કૃપા કરીને તેને ફરી જોડો.
file-refused = ફાઇલ મોકલી શકાઈ નથી. તે { $size } કરતાં મોટી હોઈ શકે, અથવા એવા પ્રકારની હોઈ શકે જે અહીં લેવાતો નથી.
too-many-files = { $count ->
    [one] એક મેસેજમાં ફક્ત { $count } ફાઇલ મોકલી શકાય છે.
   *[other] એક મેસેજમાં વધુમાં વધુ { $count } ફાઇલ મોકલી શકાય છે.
}
open-picture = ફોટો { $name } ખોલો
save-file = { $name } સેવ કરો

## Chat: who does what
delivered = પહોંચ્યો
is-writing = { $name } ટાઇપ કરે છે…
quick-replies = ઝડપી જવાબ
show-earlier = અગાઉના મેસેજ જુઓ
back-to-newest = સૌથી નવા મેસેજ પર પાછા જાઓ
guest-remembered = { $count ->
    [one] તમે અહીં મહેમાન તરીકે છો. આ બ્રાઉઝરથી તમે { $count } દિવસ સુધી આ વાતચીત પર પાછા આવી શકો છો.
   *[other] તમે અહીં મહેમાન તરીકે છો. આ બ્રાઉઝરથી તમે { $count } દિવસ સુધી આ વાતચીત પર પાછા આવી શકો છો.
}
privacy-note = કૃપા કરીને નામ, સરનામાં કે ફોન નંબર મોકલશો નહીં.

## Chat: how a conversation ends
is-it-solved = શું તમારો પ્રશ્ન ઉકેલાઈ ગયો?
solved-yes = હા, ઉકેલાઈ ગયો
solved-no = ના, મને હજી મદદ જોઈએ છે
accepted-solution = ઉકેલ સ્વીકાર્યો
opened-again = વાતચીત ફરી ખોલવામાં આવી
closed-unanswered = આ વાતચીત બંધ કરવામાં આવી
rate-the-help = તમને મળેલી મદદ કેવી રહી?
rating-one = ખૂબ ખરાબ
rating-two = ખરાબ
rating-three = ઠીક
rating-four = સારી
rating-five = ખૂબ સારી
rating-comment = શું તમે બીજું કંઈ કહેવા માગો છો?
send-rating = રેટિંગ મોકલો
skip = છોડી દો
thanks-for-rating = આભાર. ટીમ દરેક રેટિંગ વાંચે છે.
your-rating = તમારું રેટિંગ: { $rating }
another-is-open = તમારી બીજી એક વાતચીત ખુલ્લી છે. કૃપા કરીને ત્યાં જ આગળ વાત કરો.

## Chat: conversations of before
earlier-conversations = અગાઉની વાતચીત
no-earlier-conversations = અગાઉની કોઈ વાતચીત નથી
no-earlier-conversations-text = ટીમ સાથેની તમારી વાતચીત અહીં સચવાય છે.
back-to-conversation = વાતચીત પર પાછા જાઓ
conversation-open = ખુલ્લી છે
conversation-was-solved = ઉકેલાઈ ગઈ
conversation-was-closed = બંધ છે

## A chat that is not offered
unverified = આ તમે જ છો તેની અમે ખાતરી કરી શક્યા નથી
unverified-text = { $app } માં વાતચીત ખાનગી રાખવામાં આવે છે અને તે કોની છે તે આ લિંક પરથી સાબિત થતું નથી. ગેમમાં “સપોર્ટ” ફરી ખોલો અને નવો કોડ સ્કૅન કરો.
unverified-help = આ ખાતરી વિના પણ તમે આખું સહાયતા કેન્દ્ર વાંચી શકો છો.
go-to-help = મદદ પર જાઓ
chat-closed = અહીં ચૅટ બંધ છે
chat-closed-text = { $app } ની ટીમ હમણાં આ પેજ પર મેસેજ લેતી નથી. સહાયતા કેન્દ્ર ખુલ્લું છે.

## A link that no longer opens, or never did
link-gone = આ કોડ હવે ખૂલતો નથી
link-expired = આ કોડની સમયમર્યાદા પૂરી થઈ ગઈ છે
link-expired-text = સપોર્ટ કોડ મર્યાદિત સમય માટે જ ચાલે છે અને આ કોડનો સમય પૂરો થઈ ગયો છે.
link-used-up = આ કોડ પૂરો વપરાઈ ગયો છે
link-used-up-text = તે નક્કી કરેલી સંખ્યામાં જ ખોલી શકાતો હતો અને તે સંખ્યા પૂરી થઈ ગઈ છે.
link-revoked = આ કોડ બંધ કરી દેવાયો છે
link-revoked-text = ગેમની ટીમે તેને બંધ કર્યો છે, તેથી તેનાથી હવે કંઈ ખૂલતું નથી.
link-unknown = અમે આ કોડ ઓળખતા નથી
link-unknown-text = જો તમે સરનામું ટાઇપ કર્યું હોય, તો તેને સ્ક્રીન સાથે સરખાવી જુઓ: કદાચ કોઈ અક્ષર રહી ગયો હોય. જો તમે કોડ સ્કૅન કર્યો હોય, તો ગેમમાંથી નવો કોડ લો.
step-back-to-game = ગેમ પર પાછા જાઓ.
step-open-support = “સપોર્ટ” ફરી ખોલો.
step-scan = ત્યાં દેખાતો નવો કોડ સ્કૅન કરો.
conversation-is-safe = તમે પહેલેથી શરૂ કરેલી વાતચીત સુરક્ષિત છે: નવો કોડ તમને તેના પર પાછા લઈ જશે.
read-help = સહાયતા કેન્દ્ર વાંચો
player-support = પ્લેયર સપોર્ટ
neutral-text = આ લિંક મદદ અને ચૅટ ખોલે છે.
continue = આગળ વધો

## Times
just-now = હમણાં જ
minutes-ago = { $count ->
    [one] { $count } મિનિટ પહેલાં
   *[other] { $count } મિનિટ પહેલાં
}
hours-ago = { $count ->
    [one] { $count } કલાક પહેલાં
   *[other] { $count } કલાક પહેલાં
}

## What went wrong
page-missing = આ પેજ અસ્તિત્વમાં નથી
page-missing-text = આ સરનામે કંઈ નથી.
too-fast = થોડું વધારે ઝડપી થઈ ગયું
too-fast-text = એક મિનિટ રાહ જોઈને ફરી પ્રયાસ કરો.
refused = આ પૂરું થઈ શક્યું નથી
stale-form-text = આ પેજ ઘણા સમય સુધી ખુલ્લું રહ્યું અથવા તે દરમિયાન બીજું કોઈ આવ્યું છે. તેને ફરી લોડ કરો; કંઈ બદલાયું નથી.
broken = અમે હમણાં આ કરી શક્યા નથી
broken-text = અમારી બાજુએ કંઈક બગડ્યું. કંઈ ખોવાયું નથી; કૃપા કરીને ફરી પ્રયાસ કરો.
