## Every page
skip-to-content = Preskoči na vsebino
where-you-are = Kje ste
help = Pomoč
chat = Klepet
see-all-help = Prikaži vso pomoč
notice = Obvestilo
count-new = { $count ->
    [one] { $count } nov odgovor
    [two] { $count } nova odgovora
    [few] { $count } novi odgovori
   *[other] { $count } novih odgovorov
}
here-as = Tu ste kot { $name }
here-as-guest = Tu ste kot gost
not-you = Niste to vi?
language = Jezik

## The front page of the help center
greeting-by-name = Pozdravljeni, { $name }, kaj potrebujete?
greeting = Kako vam lahko pomagamo?
your-conversation = Vaš pogovor
you = Vi
no-articles-for-this = O tem ni člankov
no-articles-for-this-text = Vaša igra je prosila za članke o nečem, česar še nismo opisali.
no-articles-yet = Člankov še ni
no-articles-yet-text = Ta center za pomoč še nastaja.
team-helps-in-chat = Ekipa vam lahko pomaga v klepetu.
all-articles = { $count ->
    [one] { $count } članek
    [two] { $count } članka
    [few] Vsi { $count } članki
   *[other] Vseh { $count } člankov
}
in-section = v razdelku „{ $section }“

## A section
nothing-here-for-this = O tem tu ni ničesar
section-filtered = Noben članek v tem razdelku ne ustreza temu, za kar je prosila vaša igra.

## An article
updated = Posodobljeno: { $date }
more-on-this = Več o tem
not-translated = Tega članka še ni v vašem jeziku ({ $language }).
article-missing = Tega članka tu ni
article-missing-text = Morda je prestavljen ali pa ne ustreza temu, za kar je prosila vaša igra.
was-this-helpful = Vam je to pomagalo?
helpful = Da, pomagalo je
not-helpful = Ne
thanks-for-vote = Hvala za odgovor.
sorry-for-vote = Hvala za odgovor. Pišite ekipi, ki vidi, kateri članek ste prebrali.
chat-about-this = Vprašaj o tem v klepetu

## Search
search-label = Iskanje po centru za pomoč
search-placeholder = Poiščite pomoč
search = Išči
search-results = Rezultati iskanja
nothing-found = Za „{ $query }“ ni zadetkov
searched-filtered = Iskali smo samo po člankih, ki ustrezajo vprašanju vaše igre.
did-you-mean = Ste mislili „{ $query }“?
nearest = Temu so najbližji ti članki
suggestions = Predlogi
search-advice = Poskusite z manj besedami ali samo s kodo napake.
search-ask-team = Ali pa vprašajte ekipo, ki lahko to poišče za vas.
found = { $count ->
    [one] { $count } članek za „{ $query }“
    [two] { $count } članka za „{ $query }“
    [few] { $count } članki za „{ $query }“
   *[other] { $count } člankov za „{ $query }“
}

## The way into the chat
talk-to-a-person = Pogovori se s človekom
team-reads = Ekipa igre { $app } prebere vsako sporočilo.

## The chat
back-to-help = Nazaj na pomoč
support-team = Ekipa za podporo
app-support = Podpora za { $app }
conversation = Pogovor
chat-intro = Tu odgovarjajo ljudje iz ekipe. Stran lahko zaprete in se vrnete, nič se ne izgubi.
offline = Niste povezani. Sporočila bodo poslana, ko se povezava vrne.
start-conversation = Začni pogovor
conversation-solved = Ta pogovor je rešen.
new-conversation = Nov pogovor
your-message = Vaše sporočilo
write-a-message = Napišite sporočilo
send = Pošlji
about-article = O članku „{ $title }“
new-messages = Nova sporočila
automatic = Samodejno
sending = Pošiljanje …
not-sent = Ni poslano – tapnite za nov poskus
remove = Odstrani
could-not-be-sent = Tega ni bilo mogoče poslati.
sent-when-back = Poslano bo takoj, ko bo povezava.
sent = Poslano
seen = Videno
marked-as-solved = Ta pogovor je bil označen kot rešen
mark-as-read = Označi kot prebrano in preveri odgovore

## Chat: files
attach-file = Priloži datoteko
remove-file = Odstrani { $name }
sending-file = Pošiljanje: { $name }
file-too-large = Datoteka { $name } je prevelika. Največ je { $size }.
file-not-accepted = Te vrste datoteke tu ni mogoče poslati: { $name }
file-not-what-it-says = Vsebina datoteke { $name } se ne ujema z njenim imenom.
file-gone = Ene od datotek tega sporočila ni več tukaj. Priložite jo znova.
file-refused = Datoteke ni bilo mogoče poslati. Morda je večja od { $size } ali take vrste, ki je tu ne sprejemamo.
too-many-files = Sporočilu lahko priložite največ { $count ->
    [one] { $count } datoteko
    [two] { $count } datoteki
    [few] { $count } datoteke
   *[other] { $count } datotek
}.
open-picture = Odpri sliko { $name }
save-file = Shrani { $name }

## Chat: who does what
delivered = Dostavljeno
is-writing = { $name } piše …
quick-replies = Hitri odgovori
show-earlier = Prikaži starejša sporočila
back-to-newest = Nazaj na najnovejša sporočila
guest-remembered = Tu ste kot gost. V tem brskalniku se lahko k pogovoru vrnete še { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dni
   *[other] { $count } dni
}.
privacy-note = Prosimo, ne pošiljajte imen, naslovov ali telefonskih številk.

## Chat: how a conversation ends
is-it-solved = Je vaše vprašanje rešeno?
solved-yes = Da, rešeno je
solved-no = Ne, še potrebujem pomoč
accepted-solution = Rešitev sprejeta
opened-again = Pogovor je bil znova odprt
closed-unanswered = Ta pogovor je bil zaprt
rate-the-help = Kako smo vam pomagali?
rating-one = Zelo slabo
rating-two = Slabo
rating-three = V redu
rating-four = Dobro
rating-five = Zelo dobro
rating-comment = Želite še kaj dodati?
send-rating = Pošlji oceno
skip = Preskoči
thanks-for-rating = Hvala. Ekipa prebere vsako oceno.
your-rating = Vaša ocena: { $rating }
another-is-open = Odprt imate drug pogovor. Prosimo, nadaljujte tam.

## Chat: conversations of before
earlier-conversations = Prejšnji pogovori
no-earlier-conversations = Ni prejšnjih pogovorov
no-earlier-conversations-text = Tu se hrani vse, kar si pišete z ekipo.
back-to-conversation = Nazaj na pogovor
conversation-open = Odprt
conversation-was-solved = Rešen
conversation-was-closed = Zaprt

## A chat that is not offered
unverified = Nismo mogli potrditi, da ste to vi
unverified-text = { $app } varuje zasebnost pogovorov, ta povezava pa ne dokazuje, čigavi so. V igri znova odprite Podporo in skenirajte novo kodo.
unverified-help = Ves center za pomoč lahko berete tudi brez tega.
go-to-help = Pojdi na pomoč
chat-closed = Klepet je tu zaprt
chat-closed-text = { $app } na tej strani trenutno ne sprejema sporočil. Center za pomoč je odprt.

## A link that no longer opens, or never did
link-gone = Ta koda se ne odpre več
link-expired = Ta koda je potekla
link-expired-text = Kode za podporo delujejo omejen čas in čas te kode je potekel.
link-used-up = Ta koda je porabljena
link-used-up-text = Število odpiranj je bilo omejeno in je doseženo.
link-revoked = Ta koda je bila izklopljena
link-revoked-text = Ekipa igre jo je zaprla, zato ne odpre ničesar več.
link-unknown = Te kode ne poznamo
link-unknown-text = Če ste naslov vtipkali, ga primerjajte z zaslonom, morda manjka črka. Če ste kodo skenirali, v igri zahtevajte novo.
step-back-to-game = Vrnite se v igro.
step-open-support = Znova odprite Podporo.
step-scan = Skenirajte novo kodo, ki se prikaže.
conversation-is-safe = Pogovor, ki ste ga že začeli, je na varnem, nova koda vas pripelje nazaj do njega.
read-help = Preberi center za pomoč
player-support = Podpora igralcem
neutral-text = Ta povezava odpre pomoč in klepet.
continue = Nadaljuj

## Times
just-now = pravkar
minutes-ago = { $count ->
    [one] pred { $count } min
    [two] pred { $count } min
    [few] pred { $count } min
   *[other] pred { $count } min
}
hours-ago = { $count ->
    [one] pred { $count } h
    [two] pred { $count } h
    [few] pred { $count } h
   *[other] pred { $count } h
}

## What went wrong
page-missing = Ta stran ne obstaja
page-missing-text = Na tem naslovu ni ničesar.
too-fast = Malo prehitro
too-fast-text = Počakajte minuto in poskusite znova.
refused = To ni uspelo
stale-form-text = Ta stran je bila predolgo odprta ali pa je medtem prišel nekdo drug. Naložite jo znova, nič se ni spremenilo.
broken = Tega trenutno nismo mogli narediti
broken-text = Na naši strani se je nekaj pokvarilo. Nič se ni izgubilo, poskusite znova.
