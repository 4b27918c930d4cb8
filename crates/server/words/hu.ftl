## Every page
skip-to-content = Ugrás a tartalomhoz
where-you-are = Itt jársz
help = Súgó
chat = Csevegés
see-all-help = A teljes súgó megtekintése
notice = Közlemény
count-new = { $count ->
    [one] { $count } új válasz
   *[other] { $count } új válasz
}
here-as = { $name } néven vagy itt
here-as-guest = Vendégként vagy itt
not-you = Nem te vagy?
language = Nyelv

## The front page of the help center
greeting-by-name = Szia, { $name }, mire van szükséged?
greeting = Miben segíthetünk?
your-conversation = A beszélgetésed
you = Te
no-articles-for-this = Ehhez nincs cikk
no-articles-for-this-text = A játék olyan témáról kért cikkeket, amelyről még nem írtunk.
no-articles-yet = Még nincsenek cikkek
no-articles-yet-text = Ez a súgóközpont még készül.
team-helps-in-chat = A csapat segít neked a csevegésben.
all-articles = { $count ->
    [one] { $count } cikk
   *[other] Mind a(z) { $count } cikk
}
in-section = itt: „{ $section }”

## A section
nothing-here-for-this = Ehhez itt nincs semmi
section-filtered = Ebben a részben egyik cikk sem illik ahhoz, amit a játék kért.

## An article
updated = Frissítve: { $date }
more-on-this = Bővebben erről
not-translated = Ez a cikk ezen a nyelven még nem érhető el: { $language }.
article-missing = Ez a cikk nincs itt
article-missing-text = Lehet, hogy átkerült máshová, vagy nem illik ahhoz, amit a játék kért.
was-this-helpful = Segített ez a cikk?
helpful = Igen, segített
not-helpful = Nem
thanks-for-vote = Köszönjük a visszajelzést.
sorry-for-vote = Köszönjük a visszajelzést. Írj a csapatnak, ők látják, melyik cikket olvastad.
chat-about-this = Kérdezz erről a csevegésben

## Search
search-label = Keresés a súgóközpontban
search-placeholder = Keresés a súgóban
search = Keresés
search-results = Keresési találatok
nothing-found = Nincs találat erre: „{ $query }”
searched-filtered = Csak a játék kérdéséhez illő cikkek között kerestünk.
did-you-mean = Erre gondoltál: „{ $query }”?
nearest = Ezek állnak hozzá a legközelebb
suggestions = Javaslatok
search-advice = Próbáld kevesebb szóval, vagy csak a hibakóddal.
search-ask-team = Vagy kérdezd a csapatot, ők utánanéznek neked.
found = { $count ->
    [one] { $count } cikk erre: „{ $query }”
   *[other] { $count } cikk erre: „{ $query }”
}

## The way into the chat
talk-to-a-person = Írj egy munkatársnak
team-reads = { $app }: a csapat minden üzenetet elolvas.

## The chat
back-to-help = Vissza a súgóhoz
support-team = Támogatási csapat
app-support = { $app } – támogatás
conversation = Beszélgetés
chat-intro = Itt a csapat tagjai válaszolnak. Bezárhatod az oldalt, és később visszajöhetsz, semmi sem vész el.
offline = Nincs internetkapcsolat. Az üzeneteket elküldjük, amint újra online leszel.
start-conversation = Beszélgetés indítása
conversation-solved = Ez a beszélgetés megoldódott.
new-conversation = Új beszélgetés
your-message = Az üzeneted
write-a-message = Írj üzenetet
send = Küldés
about-article = Erről a cikkről: „{ $title }”
new-messages = Új üzenetek
automatic = Automatikus
sending = Küldés folyamatban…
not-sent = Nem ment el – koppints az újrapróbáláshoz
remove = Eltávolítás
could-not-be-sent = Ezt nem sikerült elküldeni.
sent-when-back = Elküldjük, amint lesz kapcsolat.
sent = Elküldve
seen = Látta
marked-as-solved = Ez a beszélgetés megoldottként lett megjelölve
mark-as-read = Megjelölés olvasottként és új válaszok keresése

## Chat: files
attach-file = Fájl csatolása
remove-file = { $name } eltávolítása
sending-file = { $name } küldése
file-too-large = { $name } túl nagy. Legfeljebb { $size } lehet.
file-not-accepted = Ilyen fájlt itt nem lehet küldeni: { $name }
file-not-what-it-says = { $name } tartalma nem egyezik a nevével.
file-gone = Az üzenet egyik fájlja már nincs meg. Csatold újra.
file-refused = A fájlt nem sikerült elküldeni. Lehet, hogy nagyobb, mint { $size }, vagy olyan típusú, amelyet itt nem fogadunk.
too-many-files = Egy üzenethez legfeljebb { $count } fájlt csatolhatsz.
open-picture = { $name } kép megnyitása
save-file = { $name } mentése

## Chat: who does what
delivered = Kézbesítve
is-writing = { $name } ír…
quick-replies = Gyors válaszok
show-earlier = Korábbi üzenetek megjelenítése
back-to-newest = Vissza a legújabb üzenetekhez
guest-remembered = Vendégként vagy itt. Ebben a böngészőben még { $count ->
    [one] { $count } napig
   *[other] { $count } napig
} visszatérhetsz a beszélgetéshez.
privacy-note = Kérjük, ne küldj nevet, címet vagy telefonszámot.

## Chat: how a conversation ends
is-it-solved = Megoldódott a problémád?
solved-yes = Igen, megoldódott
solved-no = Nem, még segítségre van szükségem
accepted-solution = Megoldás elfogadva
opened-again = A beszélgetés újra megnyílt
closed-unanswered = Ez a beszélgetés lezárult
rate-the-help = Milyen volt a segítség, amit kaptál?
rating-one = Nagyon rossz
rating-two = Rossz
rating-three = Elfogadható
rating-four = Jó
rating-five = Nagyon jó
rating-comment = Szeretnél hozzátenni valamit?
send-rating = Értékelés küldése
skip = Kihagyás
thanks-for-rating = Köszönjük. A csapat minden értékelést elolvas.
your-rating = Az értékelésed: { $rating }
another-is-open = Van egy másik nyitott beszélgetésed. Kérjük, ott folytasd.

## Chat: conversations of before
earlier-conversations = Korábbi beszélgetések
no-earlier-conversations = Nincsenek korábbi beszélgetések
no-earlier-conversations-text = Itt marad meg, amit a csapattal írtok egymásnak.
back-to-conversation = Vissza a beszélgetéshez
conversation-open = Nyitva
conversation-was-solved = Megoldva
conversation-was-closed = Lezárva

## A chat that is not offered
unverified = Nem tudtuk megerősíteni, hogy te vagy az
unverified-text = { $app }: a beszélgetések bizalmasak, és ez a hivatkozás nem igazolja, hogy kihez tartoznak. Nyisd meg újra a Támogatás menüpontot a játékban, és olvasd be az új kódot.
unverified-help = A teljes súgóközpontot enélkül is olvashatod.
go-to-help = Ugrás a súgóhoz
chat-closed = A csevegés itt zárva van
chat-closed-text = { $app }: ezen az oldalon most nem fogadunk üzeneteket. A súgóközpont nyitva áll.

## A link that no longer opens, or never did
link-gone = Ez a kód már nem nyitható meg
link-expired = Ez a kód lejárt
link-expired-text = A támogatási kódok korlátozott ideig érvényesek, és ennek az ideje lejárt.
link-used-up = Ezt a kódot már felhasználták
link-used-up-text = Csak meghatározott számú alkalommal lehetett megnyitni, és ezek elfogytak.
link-revoked = Ezt a kódot kikapcsolták
link-revoked-text = A játék csapata lezárta, ezért már nem nyit meg semmit.
link-unknown = Nem ismerjük ezt a kódot
link-unknown-text = Ha begépelted a címet, vesd össze a képernyővel, lehet, hogy kimaradt egy betű. Ha beolvastad, kérj újat a játékban.
step-back-to-game = Menj vissza a játékba.
step-open-support = Nyisd meg újra a Támogatás menüpontot.
step-scan = Olvasd be a megjelenő új kódot.
conversation-is-safe = A már megkezdett beszélgetésed biztonságban van, az új kód visszavisz hozzá.
read-help = Súgóközpont olvasása
player-support = Játékostámogatás
neutral-text = Ez a hivatkozás a súgót és a csevegést nyitja meg.
continue = Tovább

## Times
just-now = épp most
minutes-ago = { $count ->
    [one] { $count } perce
   *[other] { $count } perce
}
hours-ago = { $count ->
    [one] { $count } órája
   *[other] { $count } órája
}

## What went wrong
page-missing = Ez az oldal nem létezik
page-missing-text = Ezen a címen nincs semmi.
too-fast = Egy kicsit túl gyors
too-fast-text = Várj egy percet, és próbáld újra.
refused = Ez most nem sikerült
stale-form-text = Ez az oldal túl sokáig volt nyitva, vagy azóta más is járt itt. Töltsd be újra, semmi sem változott.
broken = Ezt most nem tudtuk megtenni
broken-text = Nálunk romlott el valami. Semmi sem veszett el, próbáld újra.
