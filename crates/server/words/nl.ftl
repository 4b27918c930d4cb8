## Every page
skip-to-content = Naar de inhoud gaan
where-you-are = Waar je bent
help = Hulp
chat = Chat
see-all-help = Alle hulp bekijken
notice = Mededeling
count-new = { $count ->
    [one] { $count } nieuw antwoord
   *[other] { $count } nieuwe antwoorden
}
here-as = Je bent hier als { $name }
here-as-guest = Je bent hier als gast
not-you = Ben jij dit niet?
language = Taal

## The front page of the help center
greeting-by-name = Hoi { $name }, wat heb je nodig?
greeting = Hoe kunnen we helpen?
your-conversation = Je gesprek
you = Jij
no-articles-for-this = Hierover zijn geen artikelen
no-articles-for-this-text = Je game vroeg om artikelen over iets wat we nog niet hebben beschreven.
no-articles-yet = Nog geen artikelen
no-articles-yet-text = Er wordt nog aan dit helpcentrum geschreven.
team-helps-in-chat = Het team kan je helpen in de chat.
all-articles = { $count ->
    [one] { $count } artikel
   *[other] Alle { $count } artikelen
}
in-section = in de rubriek { $section }

## A section
nothing-here-for-this = Hier staat niets over dit onderwerp
section-filtered = Geen van de artikelen in deze rubriek past bij wat je game vroeg.

## An article
updated = Bijgewerkt: { $date }
more-on-this = Meer hierover
not-translated = Dit artikel is er nog niet in het { $language }.
article-missing = Dit artikel staat hier niet
article-missing-text = Misschien is het verplaatst, of past het niet bij wat je game vroeg.
was-this-helpful = Heeft dit geholpen?
helpful = Ja, dit hielp
not-helpful = Nee
thanks-for-vote = Bedankt dat je het laat weten.
sorry-for-vote = Bedankt dat je het laat weten. Schrijf het team een bericht: ze zien welk artikel je hebt gelezen.
chat-about-this = Hierover chatten

## Search
search-label = Zoeken in het helpcentrum
search-placeholder = Hulp zoeken
search = Zoeken
search-results = Zoekresultaten
nothing-found = Niets gevonden voor ‘{ $query }’
searched-filtered = Er is alleen gezocht in artikelen die passen bij de vraag van je game.
did-you-mean = Bedoelde je ‘{ $query }’?
nearest = Dit komt het dichtst in de buurt
suggestions = Suggesties
search-advice = Probeer minder woorden, of alleen de foutcode.
search-ask-team = Of vraag het aan het team: zij kunnen het voor je opzoeken.
found = { $count ->
    [one] { $count } artikel voor ‘{ $query }’
   *[other] { $count } artikelen voor ‘{ $query }’
}

## The way into the chat
talk-to-a-person = Met iemand praten
team-reads = Het team van { $app } leest elk bericht.

## The chat
back-to-help = Terug naar hulp
support-team = Ondersteuningsteam
app-support = Ondersteuning voor { $app }
conversation = Gesprek
chat-intro = Hier antwoorden mensen van het team. Je kunt deze pagina sluiten en later terugkomen: er gaat niets verloren.
offline = Je bent offline. Berichten worden verstuurd zodra je weer online bent.
start-conversation = Gesprek beginnen
conversation-solved = Dit gesprek is opgelost.
new-conversation = Nieuw gesprek
your-message = Je bericht
write-a-message = Schrijf een bericht
send = Versturen
about-article = Over het artikel ‘{ $title }’
new-messages = Nieuwe berichten
automatic = Automatisch
sending = Wordt verstuurd…
not-sent = Niet verstuurd – tik om het opnieuw te proberen
remove = Verwijderen
could-not-be-sent = Dit kon niet worden verstuurd.
sent-when-back = Dit wordt verstuurd zodra er verbinding is.
sent = Verstuurd
seen = Gezien
marked-as-solved = Dit gesprek is gemarkeerd als opgelost
mark-as-read = Markeren als gelezen en antwoorden bekijken

## Chat: files
attach-file = Bestand toevoegen
remove-file = { $name } verwijderen
sending-file = { $name } wordt verstuurd
file-too-large = { $name } is te groot. Het maximum is { $size }.
file-not-accepted = Dit soort bestand kan hier niet worden verstuurd: { $name }
file-not-what-it-says = De inhoud van { $name } past niet bij de naam.
file-gone = Een bestand van dit bericht is er niet meer. Voeg het opnieuw toe.
file-refused = Het bestand kon niet worden verstuurd. Misschien is het groter dan { $size }, of van een soort die hier niet wordt aangenomen.
too-many-files = { $count ->
    [one] Een bericht kan maximaal { $count } bestand bevatten.
   *[other] Een bericht kan maximaal { $count } bestanden bevatten.
}
open-picture = Afbeelding { $name } openen
save-file = { $name } opslaan

## Chat: who does what
delivered = Bezorgd
is-writing = { $name } is aan het typen…
quick-replies = Snelle antwoorden
show-earlier = Eerdere berichten bekijken
back-to-newest = Terug naar de nieuwste berichten
guest-remembered = { $count ->
    [one] Je bent hier als gast. Met deze browser kun je nog { $count } dag terug naar het gesprek.
   *[other] Je bent hier als gast. Met deze browser kun je nog { $count } dagen terug naar het gesprek.
}
privacy-note = Stuur alsjeblieft geen namen, adressen of telefoonnummers.

## Chat: how a conversation ends
is-it-solved = Is je vraag opgelost?
solved-yes = Ja, opgelost
solved-no = Nee, ik heb nog hulp nodig
accepted-solution = Oplossing geaccepteerd
opened-again = Het gesprek is heropend
closed-unanswered = Dit gesprek is gesloten
rate-the-help = Hoe was de hulp die je kreeg?
rating-one = Heel slecht
rating-two = Slecht
rating-three = Redelijk
rating-four = Goed
rating-five = Heel goed
rating-comment = Wil je nog iets toevoegen?
send-rating = Beoordeling versturen
skip = Overslaan
thanks-for-rating = Bedankt. Het team leest elke beoordeling.
your-rating = Je beoordeling: { $rating }
another-is-open = Je hebt nog een ander open gesprek. Ga daar verder.

## Chat: conversations of before
earlier-conversations = Eerdere gesprekken
no-earlier-conversations = Geen eerdere gesprekken
no-earlier-conversations-text = Wat je met het team schrijft, wordt hier bewaard.
back-to-conversation = Terug naar het gesprek
conversation-open = Open
conversation-was-solved = Opgelost
conversation-was-closed = Gesloten

## A chat that is not offered
unverified = We konden niet bevestigen dat jij dit bent
unverified-text = { $app } houdt gesprekken privé, en deze link toont niet aan van wie ze zijn. Open in de game opnieuw ‘Ondersteuning’ en scan de nieuwe code.
unverified-help = Je kunt het hele helpcentrum ook zonder code lezen.
go-to-help = Naar hulp gaan
chat-closed = De chat is hier gesloten
chat-closed-text = { $app } neemt op deze pagina nu geen berichten aan. Het helpcentrum is open.

## A link that no longer opens, or never did
link-gone = Deze code gaat niet meer open
link-expired = Deze code is verlopen
link-expired-text = Ondersteuningscodes werken een beperkte tijd, en de tijd van deze code is voorbij.
link-used-up = Deze code is opgebruikt
link-used-up-text = De code kon een bepaald aantal keer worden geopend, en dat aantal is bereikt.
link-revoked = Deze code is uitgeschakeld
link-revoked-text = Het team van de game heeft de code gesloten, dus die opent niets meer.
link-unknown = We kennen deze code niet
link-unknown-text = Heb je het adres getypt, vergelijk het dan met het scherm: misschien ontbreekt er een letter. Heb je de code gescand, vraag dan in de game om een nieuwe.
step-back-to-game = Ga terug naar de game.
step-open-support = Open opnieuw ‘Ondersteuning’.
step-scan = Scan de nieuwe code die verschijnt.
conversation-is-safe = Een gesprek dat je al bent begonnen, is veilig: de nieuwe code brengt je ernaar terug.
read-help = Helpcentrum lezen
player-support = Ondersteuning voor spelers
neutral-text = Deze link opent hulp en chat.
continue = Doorgaan

## Times
just-now = zojuist
minutes-ago = { $count ->
    [one] { $count } min geleden
   *[other] { $count } min geleden
}
hours-ago = { $count ->
    [one] { $count } uur geleden
   *[other] { $count } uur geleden
}

## What went wrong
page-missing = Deze pagina bestaat niet
page-missing-text = Op dit adres is niets te vinden.
too-fast = Iets te snel
too-fast-text = Wacht even een minuut en probeer het opnieuw.
refused = Dit is niet gelukt
stale-form-text = Deze pagina stond te lang open, of er is intussen iemand anders gekomen. Laad de pagina opnieuw; er is niets gewijzigd.
broken = Dit lukte ons nu niet
broken-text = Er ging bij ons iets stuk. Er is niets verloren; probeer het opnieuw.
