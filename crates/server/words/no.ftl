## Every page
skip-to-content = Hopp til innholdet
where-you-are = Hvor du er
help = Hjelp
chat = Chat
see-all-help = Se all hjelp
notice = Kunngjøring
count-new = { $count ->
    [one] { $count } nytt svar
   *[other] { $count } nye svar
}
here-as = Du er her som { $name }
here-as-guest = Du er her som gjest
not-you = Ikke deg?
language = Språk

## The front page of the help center
greeting-by-name = Hei, { $name }, hva trenger du?
greeting = Hva kan vi hjelpe deg med?
your-conversation = Samtalen din
you = Du
no-articles-for-this = Ingen artikler om dette
no-articles-for-this-text = Spillet ditt ba om artikler om noe vi ikke har skrevet om ennå.
no-articles-yet = Ingen artikler ennå
no-articles-yet-text = Vi holder fortsatt på å skrive dette hjelpesenteret.
team-helps-in-chat = Teamet kan hjelpe deg i chatten.
all-articles = { $count ->
    [one] { $count } artikkel
   *[other] Alle { $count } artikler
}
in-section = i «{ $section }»

## A section
nothing-here-for-this = Ingenting om dette her
section-filtered = Ingen av artiklene i denne delen passer til det spillet ditt ba om.

## An article
updated = Oppdatert { $date }
more-on-this = Mer om dette
not-translated = Denne artikkelen finnes ikke på språket ditt ({ $language }) ennå.
article-missing = Denne artikkelen er ikke her
article-missing-text = Den kan ha blitt flyttet, eller så passer den ikke til det spillet ditt ba om.
was-this-helpful = Hjalp dette?
helpful = Ja, det hjalp
not-helpful = Nei
thanks-for-vote = Takk for at du sa fra.
sorry-for-vote = Takk for at du sa fra. Skriv til teamet, de ser hvilken artikkel du har lest.
chat-about-this = Chat om dette

## Search
search-label = Søk i hjelpesenteret
search-placeholder = Søk etter hjelp
search = Søk
search-results = Søkeresultater
nothing-found = Fant ingenting for «{ $query }»
searched-filtered = Vi søkte bare i artikler som passer til spørsmålet fra spillet.
did-you-mean = Mente du «{ $query }»?
nearest = Disse kommer nærmest
suggestions = Forslag
search-advice = Prøv færre ord, eller bare feilkoden.
search-ask-team = Eller spør teamet, så kan de finne det ut for deg.
found = { $count ->
    [one] { $count } artikkel for «{ $query }»
   *[other] { $count } artikler for «{ $query }»
}

## The way into the chat
talk-to-a-person = Snakk med et menneske
team-reads = Teamet bak { $app } leser alle meldinger.

## The chat
back-to-help = Tilbake til hjelp
support-team = Brukerstøtteteamet
app-support = Brukerstøtte for { $app }
conversation = Samtale
chat-intro = Her svarer folk fra teamet. Du kan lukke denne siden og komme tilbake, ingenting går tapt.
offline = Du er frakoblet. Meldingene sendes når du er på nett igjen.
start-conversation = Start samtalen
conversation-solved = Denne samtalen er løst.
new-conversation = Ny samtale
your-message = Meldingen din
write-a-message = Skriv en melding
send = Send
about-article = Om artikkelen «{ $title }»
new-messages = Nye meldinger
automatic = Automatisk
sending = Sender …
not-sent = Ikke sendt – trykk for å prøve igjen
remove = Fjern
could-not-be-sent = Dette kunne ikke sendes.
sent-when-back = Det sendes så snart det er forbindelse.
sent = Sendt
seen = Sett
marked-as-solved = Denne samtalen ble merket som løst
mark-as-read = Merk som lest og se etter svar

## Chat: files
attach-file = Legg ved en fil
remove-file = Fjern { $name }
sending-file = Sender { $name }
file-too-large = { $name } er for stor. Grensen er { $size }.
file-not-accepted = Denne typen fil kan ikke sendes her: { $name }
file-not-what-it-says = Innholdet i { $name } stemmer ikke med navnet.
file-gone = En fil i denne meldingen er ikke her lenger. Legg den ved på nytt.
file-refused = Filen kunne ikke sendes. Den er kanskje større enn { $size }, eller av en type som ikke tas imot her.
too-many-files = { $count ->
    [one] En melding kan ha opptil { $count } fil.
   *[other] En melding kan ha opptil { $count } filer.
}
open-picture = Åpne bildet { $name }
save-file = Lagre { $name }

## Chat: who does what
delivered = Levert
is-writing = { $name } skriver …
quick-replies = Hurtigsvar
show-earlier = Vis tidligere meldinger
back-to-newest = Tilbake til de nyeste meldingene
guest-remembered = { $count ->
    [one] Du er her som gjest. Med denne nettleseren kan du komme tilbake til samtalen i { $count } dag.
   *[other] Du er her som gjest. Med denne nettleseren kan du komme tilbake til samtalen i { $count } dager.
}
privacy-note = Vær så snill å ikke sende navn, adresser eller telefonnumre.

## Chat: how a conversation ends
is-it-solved = Er problemet ditt løst?
solved-yes = Ja, det er løst
solved-no = Nei, jeg trenger fortsatt hjelp
accepted-solution = Godtok løsningen
opened-again = Samtalen ble åpnet igjen
closed-unanswered = Denne samtalen ble avsluttet
rate-the-help = Hvordan var hjelpen du fikk?
rating-one = Veldig dårlig
rating-two = Dårlig
rating-three = Grei
rating-four = God
rating-five = Veldig god
rating-comment = Vil du legge til noe?
send-rating = Send vurdering
skip = Hopp over
thanks-for-rating = Takk. Teamet leser alle vurderinger.
your-rating = Vurderingen din: { $rating }
another-is-open = Du har en annen åpen samtale. Fortsett der.

## Chat: conversations of before
earlier-conversations = Tidligere samtaler
no-earlier-conversations = Ingen tidligere samtaler
no-earlier-conversations-text = Det du skriver med teamet, blir lagret her.
back-to-conversation = Tilbake til samtalen
conversation-open = Åpen
conversation-was-solved = Løst
conversation-was-closed = Avsluttet

## A chat that is not offered
unverified = Vi kunne ikke bekrefte at dette er deg
unverified-text = { $app } holder samtaler private, og denne lenken viser ikke hvem de tilhører. Åpne Brukerstøtte i spillet igjen og skann den nye koden.
unverified-help = Du kan lese hele hjelpesenteret uten dette.
go-to-help = Gå til hjelp
chat-closed = Chatten er stengt her
chat-closed-text = { $app } tar ikke imot meldinger på denne siden akkurat nå. Hjelpesenteret er åpent.

## A link that no longer opens, or never did
link-gone = Denne koden kan ikke åpnes lenger
link-expired = Denne koden er utløpt
link-expired-text = Brukerstøttekoder virker i en begrenset periode, og tiden er ute for denne.
link-used-up = Denne koden er brukt opp
link-used-up-text = Den kunne åpnes et bestemt antall ganger, og det antallet er nådd.
link-revoked = Denne koden er slått av
link-revoked-text = Teamet bak spillet har stengt den, så den åpner ikke noe lenger.
link-unknown = Vi kjenner ikke denne koden
link-unknown-text = Hvis du skrev inn adressen, kan du sjekke den mot skjermen, det kan mangle en bokstav. Hvis du skannet den, kan du be spillet om en ny.
step-back-to-game = Gå tilbake til spillet.
step-open-support = Åpne Brukerstøtte igjen.
step-scan = Skann den nye koden som vises.
conversation-is-safe = En samtale du allerede har startet, er trygg, og den nye koden tar deg tilbake til den.
read-help = Les hjelpesenteret
player-support = Spillerstøtte
neutral-text = Denne lenken åpner hjelp og chat.
continue = Fortsett

## Times
just-now = akkurat nå
minutes-ago = { $count ->
    [one] for { $count } min siden
   *[other] for { $count } min siden
}
hours-ago = { $count ->
    [one] for { $count } t siden
   *[other] for { $count } t siden
}

## What went wrong
page-missing = Denne siden finnes ikke
page-missing-text = Det er ingenting på denne adressen.
too-fast = Litt for raskt
too-fast-text = Vent et minutt og prøv igjen.
refused = Dette gikk ikke gjennom
stale-form-text = Denne siden har vært åpen for lenge, eller noen andre har vært her i mellomtiden. Last den inn på nytt, ingenting ble endret.
broken = Vi fikk ikke til dette akkurat nå
broken-text = Noe gikk galt hos oss. Ingenting gikk tapt, prøv igjen.
