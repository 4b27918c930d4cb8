## Every page
skip-to-content = Pāriet uz saturu
where-you-are = Kur tu atrodies
help = Palīdzība
chat = Tērzēšana
see-all-help = Skatīt visu palīdzību
notice = Paziņojums
count-new = { $count ->
    [zero] { $count } jaunu atbilžu
    [one] { $count } jauna atbilde
   *[other] { $count } jaunas atbildes
}
here-as = Tu esi šeit kā { $name }
here-as-guest = Tu esi šeit kā viesis
not-you = Tas neesi tu?
language = Valoda

## The front page of the help center
greeting-by-name = Sveiki, { $name }, kas tev vajadzīgs?
greeting = Kā varam palīdzēt?
your-conversation = Tava saruna
you = Tu
no-articles-for-this = Par šo tēmu rakstu nav
no-articles-for-this-text = Tava spēle meklēja rakstus par ko tādu, ko vēl neesam aprakstījuši.
no-articles-yet = Rakstu vēl nav
no-articles-yet-text = Šis palīdzības centrs vēl top.
team-helps-in-chat = Komanda var tev palīdzēt tērzēšanā.
all-articles = { $count ->
    [zero] Visi { $count } raksti
    [one] { $count } raksts
   *[other] Visi { $count } raksti
}
in-section = sadaļā „{ $section }”

## A section
nothing-here-for-this = Par šo tēmu šeit nekā nav
section-filtered = Neviens raksts šajā sadaļā neatbilst tam, ko meklēja tava spēle.

## An article
updated = Atjaunināts: { $date }
more-on-this = Vairāk par šo tēmu
not-translated = Šis raksts vēl nav pieejams tavā valodā ({ $language }).
article-missing = Šī raksta šeit nav
article-missing-text = Varbūt tas ir pārvietots vai neatbilst tam, ko meklēja tava spēle.
was-this-helpful = Vai tas palīdzēja?
helpful = Jā, palīdzēja
not-helpful = Nē
thanks-for-vote = Paldies par atbildi.
sorry-for-vote = Paldies par atbildi. Uzraksti komandai: tā redz, kuru rakstu lasīji.
chat-about-this = Apspriest to tērzēšanā

## Search
search-label = Meklēt palīdzības centrā
search-placeholder = Meklēt palīdzību
search = Meklēt
search-results = Meklēšanas rezultāti
nothing-found = Par „{ $query }” nekas nav atrasts
searched-filtered = Meklēts tikai rakstos, kas atbilst tavas spēles jautājumam.
did-you-mean = Vai meklēji „{ $query }”?
nearest = Šie raksti ir vistuvākie
suggestions = Ieteikumi
search-advice = Pamēģini ar mazāk vārdiem vai tikai ar kļūdas kodu.
search-ask-team = Vai pajautā komandai: tā var atrast atbildi tavā vietā.
found = { $count ->
    [zero] { $count } rakstu par „{ $query }”
    [one] { $count } raksts par „{ $query }”
   *[other] { $count } raksti par „{ $query }”
}

## The way into the chat
talk-to-a-person = Sarunāties ar cilvēku
team-reads = { $app } komanda izlasa katru ziņu.

## The chat
back-to-help = Atpakaļ uz palīdzību
support-team = Atbalsta komanda
app-support = { $app } atbalsts
conversation = Saruna
chat-intro = Šeit atbild cilvēki no komandas. Vari aizvērt šo lapu un atgriezties: nekas nepazudīs.
offline = Tu esi bezsaistē. Ziņas tiks nosūtītas, kad savienojums atjaunosies.
start-conversation = Sākt sarunu
conversation-solved = Šī saruna ir atrisināta.
new-conversation = Jauna saruna
your-message = Tava ziņa
write-a-message = Raksti ziņu
send = Sūtīt
about-article = Par rakstu „{ $title }”
new-messages = Jaunas ziņas
automatic = Automātiski
sending = Sūta…
not-sent = Nav nosūtīts – pieskaries, lai mēģinātu vēlreiz
remove = Noņemt
could-not-be-sent = To neizdevās nosūtīt.
sent-when-back = Tas tiks nosūtīts, tiklīdz būs savienojums.
sent = Nosūtīts
seen = Skatīts
marked-as-solved = Šī saruna tika atzīmēta kā atrisināta
mark-as-read = Atzīmēt kā izlasītu un skatīt atbildes

## Chat: files
attach-file = Pievienot failu
remove-file = Noņemt { $name }
sending-file = Sūta { $name }
file-too-large = Fails { $name } ir par lielu. Atļauts ne vairāk kā { $size }.
file-not-accepted = Šāda veida failu šeit nevar nosūtīt: { $name }
file-not-what-it-says = Faila { $name } saturs neatbilst tā nosaukumam.
file-gone = Šīs ziņas faila vairs nav. Lūdzu, pievieno to vēlreiz.
file-refused = Failu neizdevās nosūtīt. Varbūt tas ir lielāks par { $size } vai tāda veida, kādu šeit nepieņem.
too-many-files = Ziņai var pievienot ne vairāk kā { $count ->
    [zero] { $count } failus
    [one] { $count } failu
   *[other] { $count } failus
}.
open-picture = Atvērt attēlu { $name }
save-file = Saglabāt { $name }

## Chat: who does what
delivered = Piegādāts
is-writing = { $name } raksta…
quick-replies = Ātrās atbildes
show-earlier = Rādīt agrākas ziņas
back-to-newest = Atpakaļ uz jaunākajām ziņām
guest-remembered = Tu esi šeit kā viesis. Šajā pārlūkā vari atgriezties sarunā vēl { $count ->
    [zero] { $count } dienas
    [one] { $count } dienu
   *[other] { $count } dienas
}.
privacy-note = Lūdzu, nesūti vārdus, adreses vai tālruņa numurus.

## Chat: how a conversation ends
is-it-solved = Vai tavs jautājums ir atrisināts?
solved-yes = Jā, ir atrisināts
solved-no = Nē, man vēl vajag palīdzību
accepted-solution = Risinājums pieņemts
opened-again = Saruna tika atvērta vēlreiz
closed-unanswered = Šī saruna tika slēgta
rate-the-help = Kā mēs tev palīdzējām?
rating-one = Ļoti slikti
rating-two = Slikti
rating-three = Normāli
rating-four = Labi
rating-five = Ļoti labi
rating-comment = Vai vēlies kaut ko piebilst?
send-rating = Sūtīt vērtējumu
skip = Izlaist
thanks-for-rating = Paldies. Komanda izlasa katru vērtējumu.
your-rating = Tavs vērtējums: { $rating }
another-is-open = Tev ir cita atvērta saruna. Lūdzu, turpini tur.

## Chat: conversations of before
earlier-conversations = Agrākās sarunas
no-earlier-conversations = Agrāku sarunu nav
no-earlier-conversations-text = Šeit glabājas tava sarakste ar komandu.
back-to-conversation = Atpakaļ uz sarunu
conversation-open = Atvērta
conversation-was-solved = Atrisināta
conversation-was-closed = Slēgta

## A chat that is not offered
unverified = Mēs nevarējām apstiprināt, ka tas esi tu
unverified-text = { $app } sarunas ir privātas, un šī saite nepierāda, kam tās pieder. Vēlreiz atver spēlē „Atbalsts” un noskenē jauno kodu.
unverified-help = Visu palīdzības centru vari lasīt arī bez tā.
go-to-help = Doties uz palīdzību
chat-closed = Tērzēšana šeit ir slēgta
chat-closed-text = { $app } šajā lapā pašlaik nepieņem ziņas. Palīdzības centrs ir atvērts.

## A link that no longer opens, or never did
link-gone = Šis kods vairs neveras
link-expired = Šī koda derīgums ir beidzies
link-expired-text = Atbalsta kodi darbojas ierobežotu laiku, un šī koda laiks ir beidzies.
link-used-up = Šis kods ir izlietots
link-used-up-text = To varēja atvērt noteiktu skaitu reižu, un šis skaits ir sasniegts.
link-revoked = Šis kods ir atslēgts
link-revoked-text = Spēles komanda to slēdza, tāpēc tas vairs neko neatver.
link-unknown = Mēs nepazīstam šo kodu
link-unknown-text = Ja rakstīji adresi, salīdzini to ar ekrānu: varbūt trūkst kāda burta. Ja skenēji kodu, palūdz spēlei jaunu.
step-back-to-game = Atgriezies spēlē.
step-open-support = Vēlreiz atver „Atbalsts”.
step-scan = Noskenē jauno kodu, kas parādās.
conversation-is-safe = Jau sākta saruna ir drošībā: jaunais kods tevi aizvedīs atpakaļ pie tās.
read-help = Lasīt palīdzības centru
player-support = Spēlētāju atbalsts
neutral-text = Šī saite atver palīdzību un tērzēšanu.
continue = Turpināt

## Times
just-now = tikko
minutes-ago = { $count ->
    [zero] pirms { $count } min
    [one] pirms { $count } min
   *[other] pirms { $count } min
}
hours-ago = { $count ->
    [zero] pirms { $count } h
    [one] pirms { $count } h
   *[other] pirms { $count } h
}

## What went wrong
page-missing = Šādas lapas nav
page-missing-text = Šajā adresē nekā nav.
too-fast = Mazliet par ātru
too-fast-text = Lūdzu, pagaidi minūti un mēģini vēlreiz.
refused = Tas neizdevās
stale-form-text = Šī lapa bija atvērta pārāk ilgi vai arī pa to laiku ir ienācis kāds cits. Ielādē to vēlreiz; nekas netika mainīts.
broken = Pašlaik mums tas neizdevās
broken-text = Mūsu pusē kaut kas salūza. Nekas nav zudis; lūdzu, mēģini vēlreiz.
