## Every page
skip-to-content = Preskočiť na obsah
where-you-are = Kde sa nachádzaš
help = Pomoc
chat = Chat
see-all-help = Zobraziť celú pomoc
notice = Oznam
count-new = { $count ->
    [one] { $count } nová odpoveď
    [few] { $count } nové odpovede
    [many] { $count } novej odpovede
   *[other] { $count } nových odpovedí
}
here-as = Si tu ako { $name }
here-as-guest = Si tu ako hosť
not-you = Nie si to ty?
language = Jazyk

## The front page of the help center
greeting-by-name = Ahoj, { $name }, čo potrebuješ?
greeting = Ako ti môžeme pomôcť?
your-conversation = Tvoja konverzácia
you = Ty
no-articles-for-this = K tomuto tu nie sú žiadne články
no-articles-for-this-text = Tvoja hra hľadala články o niečom, čo sme zatiaľ nespracovali.
no-articles-yet = Zatiaľ žiadne články
no-articles-yet-text = Toto centrum pomoci ešte len píšeme.
team-helps-in-chat = Tím ti môže pomôcť v chate.
all-articles = { $count ->
    [one] { $count } článok
    [few] Všetky { $count } články
    [many] Všetkých { $count } článku
   *[other] Všetkých { $count } článkov
}
in-section = v sekcii { $section }

## A section
nothing-here-for-this = K tomuto tu nič nie je
section-filtered = V tejto sekcii nie je článok k tomu, čo tvoja hra hľadala.

## An article
updated = Aktualizované { $date }
more-on-this = Viac k tejto téme
not-translated = Tento článok zatiaľ nie je v tvojom jazyku ({ $language }).
article-missing = Tento článok tu nie je
article-missing-text = Možno bol presunutý alebo nesúvisí s tým, čo tvoja hra hľadala.
was-this-helpful = Pomohlo ti to?
helpful = Áno, pomohlo
not-helpful = Nie
thanks-for-vote = Ďakujeme za odpoveď.
sorry-for-vote = Ďakujeme za odpoveď. Napíš tímu: uvidí, ktorý článok máš prečítaný.
chat-about-this = Prebrať to v chate

## Search
search-label = Hľadať v centre pomoci
search-placeholder = Hľadať v pomoci
search = Hľadať
search-results = Výsledky hľadania
nothing-found = Pre „{ $query }“ sa nič nenašlo
searched-filtered = Prehľadali sa len články, ktoré súvisia s otázkou z tvojej hry.
did-you-mean = Máš na mysli „{ $query }“?
nearest = Tieto články sú najbližšie
suggestions = Návrhy
search-advice = Skús menej slov alebo len samotný kód chyby.
search-ask-team = Alebo sa opýtaj tímu: môže to vyhľadať za teba.
found = { $count ->
    [one] { $count } článok pre „{ $query }“
    [few] { $count } články pre „{ $query }“
    [many] { $count } článku pre „{ $query }“
   *[other] { $count } článkov pre „{ $query }“
}

## The way into the chat
talk-to-a-person = Porozprávať sa s človekom
team-reads = Tím hry { $app } číta každú správu.

## The chat
back-to-help = Späť na pomoc
support-team = Tím podpory
app-support = Podpora { $app }
conversation = Konverzácia
chat-intro = Odpovedajú ti tu ľudia z tímu. Stránku môžeš zavrieť a vrátiť sa: nič sa nestratí.
offline = Si offline. Správy sa odošlú po obnovení pripojenia.
start-conversation = Začať konverzáciu
conversation-solved = Táto konverzácia je vyriešená.
new-conversation = Nová konverzácia
your-message = Tvoja správa
write-a-message = Napíš správu
send = Odoslať
about-article = K článku „{ $title }“
new-messages = Nové správy
automatic = Automatické
sending = Odosiela sa…
not-sent = Neodoslané – ťukni a skús to znova
remove = Odstrániť
could-not-be-sent = Toto sa nepodarilo odoslať.
sent-when-back = Odošle sa hneď, ako bude pripojenie.
sent = Odoslané
seen = Videné
marked-as-solved = Táto konverzácia bola označená ako vyriešená
mark-as-read = Označiť ako prečítané a pozrieť odpovede

## Chat: files
attach-file = Priložiť súbor
remove-file = Odstrániť { $name }
sending-file = Odosiela sa { $name }
file-too-large = Súbor { $name } je príliš veľký. Môže mať najviac { $size }.
file-not-accepted = Tento typ súboru sa tu nedá poslať: { $name }
file-not-what-it-says = Obsah súboru { $name } nezodpovedá jeho názvu.
file-gone = Súbor z tejto správy tu už nie je. Prilož ho znova.
file-refused = Súbor sa nepodarilo odoslať. Možno je väčší ako { $size } alebo je typu, ktorý sa tu neprijíma.
too-many-files = K jednej správe môžeš priložiť najviac { $count ->
    [one] { $count } súbor
    [few] { $count } súbory
    [many] { $count } súboru
   *[other] { $count } súborov
}.
open-picture = Otvoriť obrázok { $name }
save-file = Uložiť { $name }

## Chat: who does what
delivered = Doručené
is-writing = { $name } píše…
quick-replies = Rýchle odpovede
show-earlier = Zobraziť staršie správy
back-to-newest = Späť na najnovšie správy
guest-remembered = Si tu ako hosť. V tomto prehliadači sa môžeš ku konverzácii vracať počas { $count ->
    [one] { $count } dňa
    [few] { $count } dní
    [many] { $count } dňa
   *[other] { $count } dní
}.
privacy-note = Neposielaj, prosím, mená, adresy ani telefónne čísla.

## Chat: how a conversation ends
is-it-solved = Je tvoja otázka vyriešená?
solved-yes = Áno, je vyriešená
solved-no = Nie, stále potrebujem pomoc
accepted-solution = Riešenie prijaté
opened-again = Konverzácia bola znova otvorená
closed-unanswered = Táto konverzácia bola uzavretá
rate-the-help = Ako sme ti pomohli?
rating-one = Veľmi zle
rating-two = Zle
rating-three = Ujde to
rating-four = Dobre
rating-five = Veľmi dobre
rating-comment = Chceš niečo dodať?
send-rating = Odoslať hodnotenie
skip = Preskočiť
thanks-for-rating = Ďakujeme. Tím číta každé hodnotenie.
your-rating = Tvoje hodnotenie: { $rating }
another-is-open = Máš otvorenú inú konverzáciu. Pokračuj, prosím, v nej.

## Chat: conversations of before
earlier-conversations = Predchádzajúce konverzácie
no-earlier-conversations = Žiadne predchádzajúce konverzácie
no-earlier-conversations-text = Tu ostáva všetko, čo si píšeš s tímom.
back-to-conversation = Späť na konverzáciu
conversation-open = Otvorená
conversation-was-solved = Vyriešená
conversation-was-closed = Uzavretá

## A chat that is not offered
unverified = Nepodarilo sa nám overiť, že si to ty
unverified-text = Konverzácie v { $app } sú súkromné a tento odkaz nedokazuje, komu patria. Otvor v hre znova Podporu a naskenuj nový kód.
unverified-help = Celé centrum pomoci môžeš čítať aj bez toho.
go-to-help = Prejsť na pomoc
chat-closed = Chat je tu zatvorený
chat-closed-text = { $app } na tejto stránke momentálne neprijíma správy. Centrum pomoci je otvorené.

## A link that no longer opens, or never did
link-gone = Tento kód sa už neotvorí
link-expired = Platnosť tohto kódu vypršala
link-expired-text = Kódy podpory platia obmedzený čas a čas tohto kódu už uplynul.
link-used-up = Tento kód je vyčerpaný
link-used-up-text = Dal sa otvoriť určitý počet ráz a ten sa už naplnil.
link-revoked = Tento kód bol vypnutý
link-revoked-text = Tím hry ho zrušil, takže už nič neotvorí.
link-unknown = Tento kód nepoznáme
link-unknown-text = Ak bola adresa napísaná ručne, porovnaj ju s obrazovkou: možno chýba písmeno. Ak bol kód naskenovaný, vyžiadaj si v hre nový.
step-back-to-game = Vráť sa do hry.
step-open-support = Znova otvor Podporu.
step-scan = Naskenuj nový kód, ktorý sa zobrazí.
conversation-is-safe = Už začatá konverzácia je v bezpečí: nový kód ťa k nej privedie späť.
read-help = Čítať centrum pomoci
player-support = Podpora hráčov
neutral-text = Tento odkaz otvorí pomoc a chat.
continue = Pokračovať

## Times
just-now = práve teraz
minutes-ago = { $count ->
    [one] pred { $count } min
    [few] pred { $count } min
    [many] pred { $count } min
   *[other] pred { $count } min
}
hours-ago = { $count ->
    [one] pred { $count } h
    [few] pred { $count } h
    [many] pred { $count } h
   *[other] pred { $count } h
}

## What went wrong
page-missing = Táto stránka neexistuje
page-missing-text = Na tejto adrese nič nie je.
too-fast = Trochu prirýchlo
too-fast-text = Počkaj minútu a skús to znova.
refused = Toto neprešlo
stale-form-text = Táto stránka bola otvorená pridlho alebo medzitým prišiel niekto iný. Načítaj ju znova; nič sa nezmenilo.
broken = Teraz sa nám to nepodarilo
broken-text = Niečo sa pokazilo na našej strane. Nič sa nestratilo; skús to znova.
