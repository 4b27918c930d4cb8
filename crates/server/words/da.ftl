## Every page
skip-to-content = Gå til indholdet
where-you-are = Her er du
help = Hjælp
chat = Chat
see-all-help = Se al hjælp
notice = Meddelelse
count-new = { $count ->
    [one] { $count } nyt svar
   *[other] { $count } nye svar
}
here-as = Du er her som { $name }
here-as-guest = Du er her som gæst
not-you = Er det ikke dig?
language = Sprog

## The front page of the help center
greeting-by-name = Hej { $name }, hvad har du brug for?
greeting = Hvad kan vi hjælpe med?
your-conversation = Din samtale
you = Dig
no-articles-for-this = Ingen artikler om det her
no-articles-for-this-text = Dit spil bad om artikler om noget, vi ikke har skrevet om endnu.
no-articles-yet = Ingen artikler endnu
no-articles-yet-text = Vi er stadig ved at skrive dette hjælpecenter.
team-helps-in-chat = Teamet kan hjælpe dig i chatten.
all-articles = { $count ->
    [one] { $count } artikel
   *[other] Alle { $count } artikler
}
in-section = i { $section }

## A section
nothing-here-for-this = Der er ikke noget her om det
section-filtered = Ingen af artiklerne i denne sektion passer til det, dit spil spurgte om.

## An article
updated = Opdateret { $date }
more-on-this = Mere om emnet
not-translated = Denne artikel findes ikke på dit sprog ({ $language }) endnu.
article-missing = Denne artikel er her ikke
article-missing-text = Den er måske flyttet, eller den passer ikke til det, dit spil spurgte om.
was-this-helpful = Hjalp det her?
helpful = Ja, det hjalp
not-helpful = Nej
thanks-for-vote = Tak for dit svar.
sorry-for-vote = Tak for dit svar. Skriv til teamet: De kan se, hvilken artikel du har læst.
chat-about-this = Chat om det her

## Search
search-label = Søg i hjælpecenteret
search-placeholder = Søg efter hjælp
search = Søg
search-results = Søgeresultater
nothing-found = Vi fandt ikke noget om ”{ $query }”
searched-filtered = Vi søgte kun i artikler, der passer til dit spils spørgsmål.
did-you-mean = Mente du ”{ $query }”?
nearest = Disse kommer tættest på
suggestions = Forslag
search-advice = Prøv med færre ord eller kun fejlkoden.
search-ask-team = Eller spørg teamet: De kan finde svaret for dig.
found = { $count ->
    [one] { $count } artikel om ”{ $query }”
   *[other] { $count } artikler om ”{ $query }”
}

## The way into the chat
talk-to-a-person = Tal med et menneske
team-reads = Teamet bag { $app } læser alle beskeder.

## The chat
back-to-help = Tilbage til hjælp
support-team = Supportteamet
app-support = { $app }-support
conversation = Samtale
chat-intro = Her svarer mennesker fra teamet. Du kan lukke siden og komme tilbage: Intet går tabt.
offline = Du er offline. Beskeder bliver sendt, når du er tilbage.
start-conversation = Start samtalen
conversation-solved = Denne samtale er løst.
new-conversation = Ny samtale
your-message = Din besked
write-a-message = Skriv en besked
send = Send
about-article = Om artiklen ”{ $title }”
new-messages = Nye beskeder
automatic = Automatisk
sending = Sender…
not-sent = Ikke sendt – tryk for at prøve igen
remove = Fjern
could-not-be-sent = Dette kunne ikke sendes.
sent-when-back = Det bliver sendt, så snart der er forbindelse.
sent = Sendt
seen = Set
marked-as-solved = Denne samtale blev markeret som løst
mark-as-read = Markér som læst, og se efter svar

## Chat: files
attach-file = Vedhæft en fil
remove-file = Fjern { $name }
sending-file = Sender { $name }
file-too-large = { $name } er for stor. Grænsen er { $size }.
file-not-accepted = Denne type fil kan ikke sendes her: { $name }
file-not-what-it-says = Indholdet af { $name } passer ikke til navnet.
file-gone = En fil i denne besked er her ikke længere. Vedhæft den igen.
file-refused = Filen kunne ikke sendes. Den er måske større end { $size } eller af en type, der ikke kan sendes her.
too-many-files = { $count ->
    [one] En besked kan højst indeholde { $count } fil.
   *[other] En besked kan højst indeholde { $count } filer.
}
open-picture = Åbn billedet { $name }
save-file = Gem { $name }

## Chat: who does what
delivered = Leveret
is-writing = { $name } skriver…
quick-replies = Hurtige svar
show-earlier = Vis tidligere beskeder
back-to-newest = Tilbage til de nyeste beskeder
guest-remembered = { $count ->
    [one] Du er her som gæst. Med denne browser kan du vende tilbage til samtalen i { $count } dag.
   *[other] Du er her som gæst. Med denne browser kan du vende tilbage til samtalen i { $count } dage.
}
privacy-note = Send venligst ikke navne, adresser eller telefonnumre.

## Chat: how a conversation ends
is-it-solved = Er dit problem løst?
solved-yes = Ja, det er løst
solved-no = Nej, jeg har stadig brug for hjælp
accepted-solution = Godtog løsningen
opened-again = Samtalen blev åbnet igen
closed-unanswered = Denne samtale blev lukket
rate-the-help = Hvordan var den hjælp, du fik?
rating-one = Meget dårlig
rating-two = Dårlig
rating-three = Okay
rating-four = God
rating-five = Meget god
rating-comment = Vil du tilføje noget?
send-rating = Send bedømmelse
skip = Spring over
thanks-for-rating = Tak. Teamet læser alle bedømmelser.
your-rating = Din bedømmelse: { $rating }
another-is-open = Du har en anden åben samtale. Fortsæt der.

## Chat: conversations of before
earlier-conversations = Tidligere samtaler
no-earlier-conversations = Ingen tidligere samtaler
no-earlier-conversations-text = Det, du skriver med teamet, bliver gemt her.
back-to-conversation = Tilbage til samtalen
conversation-open = Åben
conversation-was-solved = Løst
conversation-was-closed = Lukket

## A chat that is not offered
unverified = Vi kunne ikke bekræfte, at det er dig
unverified-text = { $app } holder samtaler private, og dette link viser ikke, hvem de tilhører. Åbn Support i spillet igen, og scan den nye kode.
unverified-help = Du kan læse hele hjælpecenteret uden.
go-to-help = Gå til hjælp
chat-closed = Chatten er lukket her
chat-closed-text = { $app } modtager ikke beskeder på denne side lige nu. Hjælpecenteret er åbent.

## A link that no longer opens, or never did
link-gone = Denne kode virker ikke længere
link-expired = Denne kode er udløbet
link-expired-text = Supportkoder virker i en begrænset tid, og tiden for denne er gået.
link-used-up = Denne kode er brugt op
link-used-up-text = Den kunne åbnes et bestemt antal gange, og det antal er nået.
link-revoked = Denne kode er slået fra
link-revoked-text = Spillets team har lukket den, så den åbner ikke længere noget.
link-unknown = Vi kender ikke denne kode
link-unknown-text = Hvis du skrev adressen, så sammenlign den med skærmen: Der mangler måske et bogstav. Hvis du scannede koden, så få en ny i spillet.
step-back-to-game = Gå tilbage til spillet.
step-open-support = Åbn Support igen.
step-scan = Scan den nye kode, der vises.
conversation-is-safe = En samtale, du allerede har startet, er i sikkerhed: Den nye kode fører dig tilbage til den.
read-help = Læs hjælpecenteret
player-support = Spillersupport
neutral-text = Dette link åbner hjælp og chat.
continue = Fortsæt

## Times
just-now = lige nu
minutes-ago = { $count ->
    [one] for { $count } min. siden
   *[other] for { $count } min. siden
}
hours-ago = { $count ->
    [one] for { $count } time siden
   *[other] for { $count } timer siden
}

## What went wrong
page-missing = Denne side findes ikke
page-missing-text = Der er ikke noget på denne adresse.
too-fast = Det gik lidt for hurtigt
too-fast-text = Vent et minut, og prøv igen.
refused = Det gik ikke igennem
stale-form-text = Siden har været åben for længe, eller også er en anden kommet til siden da. Indlæs den igen; intet blev ændret.
broken = Det kunne vi ikke lige nu
broken-text = Noget gik i stykker hos os. Intet gik tabt; prøv igen.
