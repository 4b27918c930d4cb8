## Every page
skip-to-content = Prijeđi na sadržaj
where-you-are = Gdje se nalaziš
help = Pomoć
chat = Chat
see-all-help = Prikaži svu pomoć
notice = Obavijest
count-new = { $count ->
    [one] { $count } novi odgovor
    [few] { $count } nova odgovora
   *[other] { $count } novih odgovora
}
here-as = Ovdje si kao { $name }
here-as-guest = Ovdje si kao gost
not-you = To nisi ti?
language = Jezik

## The front page of the help center
greeting-by-name = Bok, { $name }, što ti treba?
greeting = Kako ti možemo pomoći?
your-conversation = Tvoj razgovor
you = Ti
no-articles-for-this = Nema članaka o ovome
no-articles-for-this-text = Tvoja je igra tražila članke o nečemu što još nismo opisali.
no-articles-yet = Još nema članaka
no-articles-yet-text = Ovaj centar za pomoć još se piše.
team-helps-in-chat = Tim ti može pomoći u chatu.
all-articles = { $count ->
    [one] { $count } članak
    [few] Sva { $count } članka
   *[other] Svih { $count } članaka
}
in-section = u odjeljku { $section }

## A section
nothing-here-for-this = Ovdje nema ničega o tome
section-filtered = Nijedan članak u ovom odjeljku ne odgovara onome što je tvoja igra tražila.

## An article
updated = Ažurirano { $date }
more-on-this = Više o ovome
not-translated = Ovaj članak još nije dostupan na tvojem jeziku ({ $language }).
article-missing = Ovaj članak nije ovdje
article-missing-text = Možda je premješten ili ne odgovara onome što je tvoja igra tražila.
was-this-helpful = Je li ovo pomoglo?
helpful = Da, pomoglo je
not-helpful = Ne
thanks-for-vote = Hvala na odgovoru.
sorry-for-vote = Hvala na odgovoru. Piši timu: vidjet će koji članak čitaš.
chat-about-this = Razgovaraj o ovome u chatu

## Search
search-label = Pretraži centar za pomoć
search-placeholder = Potraži pomoć
search = Traži
search-results = Rezultati pretraživanja
nothing-found = Nema rezultata za „{ $query }”
searched-filtered = Pretraženi su samo članci koji odgovaraju pitanju iz tvoje igre.
did-you-mean = Misliš li na „{ $query }”?
nearest = Ovo je najbliže traženom
suggestions = Prijedlozi
search-advice = Pokušaj s manje riječi ili samo s kodom pogreške.
search-ask-team = Ili pitaj tim: mogu to pronaći umjesto tebe.
found = { $count ->
    [one] { $count } članak za „{ $query }”
    [few] { $count } članka za „{ $query }”
   *[other] { $count } članaka za „{ $query }”
}

## The way into the chat
talk-to-a-person = Razgovaraj s osobom iz tima
team-reads = Tim igre { $app } čita svaku poruku.

## The chat
back-to-help = Natrag na pomoć
support-team = Tim za podršku
app-support = Podrška za { $app }
conversation = Razgovor
chat-intro = Ovdje odgovaraju ljudi iz tima. Možeš zatvoriti stranicu i vratiti se: ništa se neće izgubiti.
offline = Nemaš internetsku vezu. Poruke će se poslati kad se veza vrati.
start-conversation = Započni razgovor
conversation-solved = Ovaj je razgovor riješen.
new-conversation = Novi razgovor
your-message = Tvoja poruka
write-a-message = Napiši poruku
send = Pošalji
about-article = O članku „{ $title }”
new-messages = Nove poruke
automatic = Automatski
sending = Šalje se…
not-sent = Nije poslano – dodirni za novi pokušaj
remove = Ukloni
could-not-be-sent = Ovo se nije moglo poslati.
sent-when-back = Poslat će se čim bude veze.
sent = Poslano
seen = Viđeno
marked-as-solved = Ovaj je razgovor označen kao riješen
mark-as-read = Označi kao pročitano i provjeri odgovore

## Chat: files
attach-file = Priloži datoteku
remove-file = Ukloni { $name }
sending-file = Šalje se { $name }
file-too-large = Datoteka { $name } je prevelika. Najviše može { $size }.
file-not-accepted = Ova se vrsta datoteke ovdje ne može poslati: { $name }
file-not-what-it-says = Sadržaj datoteke { $name } ne odgovara njezinu nazivu.
file-gone = Datoteke iz ove poruke više nema. Priloži je ponovno.
file-refused = Datoteka se nije mogla poslati. Možda je veća od { $size } ili je vrste koja se ovdje ne prima.
too-many-files = Uz poruku možeš poslati najviše { $count ->
    [one] { $count } datoteku
    [few] { $count } datoteke
   *[other] { $count } datoteka
}.
open-picture = Otvori sliku { $name }
save-file = Spremi { $name }

## Chat: who does what
delivered = Dostavljeno
is-writing = { $name } piše…
quick-replies = Brzi odgovori
show-earlier = Prikaži ranije poruke
back-to-newest = Natrag na najnovije poruke
guest-remembered = Ovdje si kao gost. U ovom se pregledniku na razgovor možeš vratiti još { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}.
privacy-note = Molimo te, ne šalji imena, adrese ni telefonske brojeve.

## Chat: how a conversation ends
is-it-solved = Je li tvoje pitanje riješeno?
solved-yes = Da, riješeno je
solved-no = Ne, još trebam pomoć
accepted-solution = Rješenje prihvaćeno
opened-again = Razgovor je ponovno otvoren
closed-unanswered = Ovaj je razgovor zatvoren
rate-the-help = Kako smo ti pomogli?
rating-one = Vrlo loše
rating-two = Loše
rating-three = U redu
rating-four = Dobro
rating-five = Vrlo dobro
rating-comment = Želiš li nešto dodati?
send-rating = Pošalji ocjenu
skip = Preskoči
thanks-for-rating = Hvala. Tim čita svaku ocjenu.
your-rating = Tvoja ocjena: { $rating }
another-is-open = Imaš drugi otvoreni razgovor. Nastavi tamo.

## Chat: conversations of before
earlier-conversations = Raniji razgovori
no-earlier-conversations = Nema ranijih razgovora
no-earlier-conversations-text = Ovdje se čuvaju tvoji razgovori s timom.
back-to-conversation = Natrag na razgovor
conversation-open = Otvoren
conversation-was-solved = Riješen
conversation-was-closed = Zatvoren

## A chat that is not offered
unverified = Nismo mogli potvrditi da si to ti
unverified-text = { $app } čuva privatnost razgovora, a ova poveznica ne dokazuje čiji su. Ponovno otvori Podršku u igri i skeniraj novi kod.
unverified-help = Cijeli centar za pomoć možeš čitati i bez toga.
go-to-help = Idi na pomoć
chat-closed = Chat je ovdje zatvoren
chat-closed-text = { $app } trenutačno ne prima poruke na ovoj stranici. Centar za pomoć je otvoren.

## A link that no longer opens, or never did
link-gone = Ovaj se kod više ne otvara
link-expired = Ovaj je kod istekao
link-expired-text = Kodovi za podršku vrijede ograničeno vrijeme, a vrijeme za ovaj je prošlo.
link-used-up = Ovaj je kod iskorišten
link-used-up-text = Mogao se otvoriti određeni broj puta i taj je broj dosegnut.
link-revoked = Ovaj je kod isključen
link-revoked-text = Tim igre ga je zatvorio pa više ništa ne otvara.
link-unknown = Ne prepoznajemo ovaj kod
link-unknown-text = Ako je adresa upisana ručno, usporedi je sa zaslonom: možda nedostaje neko slovo. Ako je kod skeniran, zatraži novi u igri.
step-back-to-game = Vrati se u igru.
step-open-support = Ponovno otvori Podršku.
step-scan = Skeniraj novi kod koji se prikaže.
conversation-is-safe = Već započeti razgovor je na sigurnom: novi kod vraća te na njega.
read-help = Čitaj centar za pomoć
player-support = Podrška igračima
neutral-text = Ova poveznica otvara pomoć i chat.
continue = Nastavi

## Times
just-now = upravo sada
minutes-ago = { $count ->
    [one] prije { $count } min
    [few] prije { $count } min
   *[other] prije { $count } min
}
hours-ago = { $count ->
    [one] prije { $count } h
    [few] prije { $count } h
   *[other] prije { $count } h
}

## What went wrong
page-missing = Ova stranica ne postoji
page-missing-text = Na ovoj adresi nema ničega.
too-fast = Malo prebrzo
too-fast-text = Pričekaj minutu i pokušaj ponovno.
refused = Ovo nije prošlo
stale-form-text = Ova je stranica bila predugo otvorena ili je u međuvremenu došao netko drugi. Ponovno je učitaj; ništa nije promijenjeno.
broken = To trenutačno nismo mogli učiniti
broken-text = Nešto se pokvarilo na našoj strani. Ništa nije izgubljeno; pokušaj ponovno.
