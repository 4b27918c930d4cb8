## Every page
skip-to-content = Sari la conținut
where-you-are = Unde te afli
help = Ajutor
chat = Chat
see-all-help = Vezi tot ajutorul
notice = Anunț
count-new = { $count ->
    [one] { $count } răspuns nou
    [few] { $count } răspunsuri noi
   *[other] { $count } de răspunsuri noi
}
here-as = Ești aici ca { $name }
here-as-guest = Ești aici ca invitat
not-you = Nu ești tu?
language = Limbă

## The front page of the help center
greeting-by-name = Salut, { $name }, ce îți trebuie?
greeting = Cu ce te putem ajuta?
your-conversation = Conversația ta
you = Tu
no-articles-for-this = Niciun articol despre asta
no-articles-for-this-text = Jocul tău a cerut articole despre ceva ce nu am scris încă.
no-articles-yet = Niciun articol încă
no-articles-yet-text = Acest centru de ajutor este încă în lucru.
team-helps-in-chat = Echipa te poate ajuta în chat.
all-articles = { $count ->
    [one] { $count } articol
    [few] Toate cele { $count } articole
   *[other] Toate cele { $count } de articole
}
in-section = în „{ $section }”

## A section
nothing-here-for-this = Nimic aici despre asta
section-filtered = Niciun articol din această secțiune nu se potrivește cu ce a cerut jocul tău.

## An article
updated = Actualizat: { $date }
more-on-this = Mai multe despre asta
not-translated = Acest articol nu există încă în limba ta ({ $language }).
article-missing = Acest articol nu este aici
article-missing-text = Poate a fost mutat sau nu se potrivește cu ce a cerut jocul tău.
was-this-helpful = Te-a ajutat?
helpful = Da, m-a ajutat
not-helpful = Nu
thanks-for-vote = Mulțumim pentru răspuns.
sorry-for-vote = Mulțumim pentru răspuns. Scrie-i echipei, vede ce articol ai citit.
chat-about-this = Discută despre asta în chat

## Search
search-label = Caută în centrul de ajutor
search-placeholder = Caută ajutor
search = Caută
search-results = Rezultatele căutării
nothing-found = Nu am găsit nimic pentru „{ $query }”
searched-filtered = Am căutat doar în articolele care se potrivesc cu întrebarea jocului tău.
did-you-mean = Te-ai referit la „{ $query }”?
nearest = Cele mai apropiate articole
suggestions = Sugestii
search-advice = Încearcă mai puține cuvinte sau doar codul de eroare.
search-ask-team = Sau întreabă echipa, poate căuta pentru tine.
found = { $count ->
    [one] { $count } articol pentru „{ $query }”
    [few] { $count } articole pentru „{ $query }”
   *[other] { $count } de articole pentru „{ $query }”
}

## The way into the chat
talk-to-a-person = Vorbește cu un om
team-reads = Echipa { $app } citește fiecare mesaj.

## The chat
back-to-help = Înapoi la ajutor
support-team = Echipa de asistență
app-support = Asistență { $app }
conversation = Conversație
chat-intro = Aici îți răspund oameni din echipă. Poți închide pagina și reveni mai târziu, nu se pierde nimic.
offline = Ești offline. Mesajele vor fi trimise când revine conexiunea.
start-conversation = Începe conversația
conversation-solved = Această conversație este rezolvată.
new-conversation = Conversație nouă
your-message = Mesajul tău
write-a-message = Scrie un mesaj
send = Trimite
about-article = Despre articolul „{ $title }”
new-messages = Mesaje noi
automatic = Automat
sending = Se trimite…
not-sent = Netrimis – atinge pentru a încerca din nou
remove = Elimină
could-not-be-sent = Nu s-a putut trimite.
sent-when-back = Se va trimite imediat ce există conexiune.
sent = Trimis
seen = Văzut
marked-as-solved = Această conversație a fost marcată ca rezolvată
mark-as-read = Marchează ca citit și caută răspunsuri

## Chat: files
attach-file = Atașează un fișier
remove-file = Elimină { $name }
sending-file = Se trimite { $name }
file-too-large = { $name } este prea mare. Limita este de { $size }.
file-not-accepted = Acest tip de fișier nu poate fi trimis aici: { $name }
file-not-what-it-says = Conținutul fișierului { $name } nu corespunde numelui.
file-gone = Un fișier din acest mesaj nu mai este aici. Atașează-l din nou.
file-refused = Fișierul nu s-a putut trimite. Poate depășește { $size } sau este de un tip care nu se acceptă aici.
too-many-files = Un mesaj poate avea cel mult { $count ->
    [one] { $count } fișier
    [few] { $count } fișiere
   *[other] { $count } de fișiere
}.
open-picture = Deschide imaginea { $name }
save-file = Salvează { $name }

## Chat: who does what
delivered = Livrat
is-writing = { $name } scrie…
quick-replies = Răspunsuri rapide
show-earlier = Arată mesajele mai vechi
back-to-newest = Înapoi la cele mai noi mesaje
guest-remembered = Ești aici ca invitat. Din acest browser poți reveni la conversație timp de { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}.
privacy-note = Te rugăm să nu trimiți nume, adrese sau numere de telefon.

## Chat: how a conversation ends
is-it-solved = Ți s-a rezolvat problema?
solved-yes = Da, s-a rezolvat
solved-no = Nu, încă am nevoie de ajutor
accepted-solution = Soluție acceptată
opened-again = Conversația a fost redeschisă
closed-unanswered = Această conversație a fost închisă
rate-the-help = Cum te-am ajutat?
rating-one = Foarte slab
rating-two = Slab
rating-three = Acceptabil
rating-four = Bine
rating-five = Foarte bine
rating-comment = Vrei să adaugi ceva?
send-rating = Trimite evaluarea
skip = Sari peste
thanks-for-rating = Mulțumim. Echipa citește fiecare evaluare.
your-rating = Evaluarea ta: { $rating }
another-is-open = Ai altă conversație deschisă. Te rugăm să continui acolo.

## Chat: conversations of before
earlier-conversations = Conversații anterioare
no-earlier-conversations = Nicio conversație anterioară
no-earlier-conversations-text = Aici se păstrează ce discuți cu echipa.
back-to-conversation = Înapoi la conversație
conversation-open = Deschisă
conversation-was-solved = Rezolvată
conversation-was-closed = Închisă

## A chat that is not offered
unverified = Nu am putut confirma că ești tu
unverified-text = { $app } păstrează conversațiile private, iar acest link nu dovedește ale cui sunt. Deschide din nou Asistență în joc și scanează noul cod.
unverified-help = Poți citi tot centrul de ajutor și fără asta.
go-to-help = Mergi la ajutor
chat-closed = Chatul este închis aici
chat-closed-text = { $app } nu primește mesaje pe această pagină acum. Centrul de ajutor este deschis.

## A link that no longer opens, or never did
link-gone = Acest cod nu se mai deschide
link-expired = Acest cod a expirat
link-expired-text = Codurile de asistență funcționează o perioadă limitată, iar timpul acestuia s-a încheiat.
link-used-up = Acest cod a fost epuizat
link-used-up-text = Putea fi deschis de un anumit număr de ori, iar acel număr a fost atins.
link-revoked = Acest cod a fost dezactivat
link-revoked-text = Echipa jocului l-a închis, așa că nu mai deschide nimic.
link-unknown = Nu cunoaștem acest cod
link-unknown-text = Dacă ai tastat adresa, compar-o cu ecranul, poate lipsește o literă. Dacă ai scanat codul, cere-i jocului unul nou.
step-back-to-game = Întoarce-te în joc.
step-open-support = Deschide din nou Asistență.
step-scan = Scanează noul cod afișat.
conversation-is-safe = Conversația pe care ai început-o deja este în siguranță, noul cod te duce înapoi la ea.
read-help = Citește centrul de ajutor
player-support = Asistență pentru jucători
neutral-text = Acest link deschide ajutorul și chatul.
continue = Continuă

## Times
just-now = chiar acum
minutes-ago = { $count ->
    [one] acum { $count } min
    [few] acum { $count } min
   *[other] acum { $count } min
}
hours-ago = { $count ->
    [one] acum { $count } h
    [few] acum { $count } h
   *[other] acum { $count } h
}

## What went wrong
page-missing = Această pagină nu există
page-missing-text = Nu este nimic la această adresă.
too-fast = Puțin prea repede
too-fast-text = Așteaptă un minut și încearcă din nou.
refused = Nu s-a putut finaliza
stale-form-text = Pagina a stat deschisă prea mult timp sau între timp a venit altcineva. Reîncarcă pagina, nu s-a schimbat nimic.
broken = Nu am putut face asta acum
broken-text = Ceva s-a stricat la noi. Nu s-a pierdut nimic, încearcă din nou.
