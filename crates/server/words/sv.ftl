## Every page
skip-to-content = Hoppa till innehållet
where-you-are = Var du är
help = Hjälp
chat = Chatt
see-all-help = Visa all hjälp
notice = Viktig information
count-new = { $count ->
    [one] { $count } nytt svar
   *[other] { $count } nya svar
}
here-as = Du är här som { $name }
here-as-guest = Du är här som gäst
not-you = Inte du?
language = Språk

## The front page of the help center
greeting-by-name = Hej { $name }, vad behöver du?
greeting = Vad kan vi hjälpa dig med?
your-conversation = Din konversation
you = Du
no-articles-for-this = Inga artiklar om det här
no-articles-for-this-text = Ditt spel bad om artiklar om något som vi inte har skrivit om än.
no-articles-yet = Inga artiklar än
no-articles-yet-text = Vi håller fortfarande på att skriva det här hjälpcentret.
team-helps-in-chat = Teamet kan hjälpa dig i chatten.
all-articles = { $count ->
    [one] { $count } artikel
   *[other] Alla { $count } artiklar
}
in-section = i ”{ $section }”

## A section
nothing-here-for-this = Inget här om det här
section-filtered = Ingen av artiklarna i det här avsnittet passar det som ditt spel bad om.

## An article
updated = Uppdaterad { $date }
more-on-this = Mer om det här
not-translated = Den här artikeln finns inte på ditt språk ({ $language }) än.
article-missing = Den här artikeln finns inte här
article-missing-text = Den kan ha flyttats, eller så passar den inte det som ditt spel bad om.
was-this-helpful = Hjälpte det här?
helpful = Ja, det hjälpte
not-helpful = Nej
thanks-for-vote = Tack för ditt svar.
sorry-for-vote = Tack för ditt svar. Skriv till teamet, de ser vilken artikel du har läst.
chat-about-this = Chatta om det här

## Search
search-label = Sök i hjälpcentret
search-placeholder = Sök hjälp
search = Sök
search-results = Sökresultat
nothing-found = Inget hittades för ”{ $query }”
searched-filtered = Vi sökte bara bland artiklar som passar spelets fråga.
did-you-mean = Menade du ”{ $query }”?
nearest = De här kommer närmast
suggestions = Förslag
search-advice = Prova med färre ord, eller bara felkoden.
search-ask-team = Eller fråga teamet, de kan ta reda på det åt dig.
found = { $count ->
    [one] { $count } artikel för ”{ $query }”
   *[other] { $count } artiklar för ”{ $query }”
}

## The way into the chat
talk-to-a-person = Prata med en människa
team-reads = Teamet bakom { $app } läser alla meddelanden.

## The chat
back-to-help = Tillbaka till hjälpen
support-team = Supportteamet
app-support = Support för { $app }
conversation = Konversation
chat-intro = Här svarar människor i teamet. Du kan stänga sidan och komma tillbaka, inget går förlorat.
offline = Du är offline. Meddelanden skickas när du är tillbaka.
start-conversation = Starta konversationen
conversation-solved = Den här konversationen är löst.
new-conversation = Ny konversation
your-message = Ditt meddelande
write-a-message = Skriv ett meddelande
send = Skicka
about-article = Om artikeln ”{ $title }”
new-messages = Nya meddelanden
automatic = Automatiskt
sending = Skickar …
not-sent = Inte skickat – tryck för att försöka igen
remove = Ta bort
could-not-be-sent = Det här kunde inte skickas.
sent-when-back = Det skickas så snart det finns en anslutning.
sent = Skickat
seen = Sett
marked-as-solved = Den här konversationen har markerats som löst
mark-as-read = Markera som läst och leta efter svar

## Chat: files
attach-file = Bifoga en fil
remove-file = Ta bort { $name }
sending-file = Skickar { $name }
file-too-large = { $name } är för stor. Gränsen är { $size }.
file-not-accepted = Den här typen av fil går inte att skicka här: { $name }
file-not-what-it-says = Innehållet i { $name } stämmer inte med namnet.
file-gone = En fil i det här meddelandet finns inte kvar. Bifoga den igen.
file-refused = Filen kunde inte skickas. Den kan vara större än { $size } eller av en typ som inte tas emot här.
too-many-files = { $count ->
    [one] Ett meddelande kan ha högst { $count } fil.
   *[other] Ett meddelande kan ha högst { $count } filer.
}
open-picture = Öppna bilden { $name }
save-file = Spara { $name }

## Chat: who does what
delivered = Levererat
is-writing = { $name } skriver …
quick-replies = Snabbsvar
show-earlier = Visa tidigare meddelanden
back-to-newest = Tillbaka till de senaste meddelandena
guest-remembered = { $count ->
    [one] Du är här som gäst. Med den här webbläsaren kan du komma tillbaka till konversationen i { $count } dag.
   *[other] Du är här som gäst. Med den här webbläsaren kan du komma tillbaka till konversationen i { $count } dagar.
}
privacy-note = Skicka inga namn, adresser eller telefonnummer, tack.

## Chat: how a conversation ends
is-it-solved = Är din fråga löst?
solved-yes = Ja, den är löst
solved-no = Nej, jag behöver fortfarande hjälp
accepted-solution = Godkände lösningen
opened-again = Konversationen öppnades igen
closed-unanswered = Den här konversationen stängdes
rate-the-help = Hur var hjälpen du fick?
rating-one = Mycket dålig
rating-two = Dålig
rating-three = Okej
rating-four = Bra
rating-five = Mycket bra
rating-comment = Vill du lägga till något?
send-rating = Skicka omdöme
skip = Hoppa över
thanks-for-rating = Tack. Teamet läser alla omdömen.
your-rating = Ditt omdöme: { $rating }
another-is-open = Du har en annan öppen konversation. Fortsätt där.

## Chat: conversations of before
earlier-conversations = Tidigare konversationer
no-earlier-conversations = Inga tidigare konversationer
no-earlier-conversations-text = Det du skriver med teamet sparas här.
back-to-conversation = Tillbaka till konversationen
conversation-open = Öppen
conversation-was-solved = Löst
conversation-was-closed = Stängd

## A chat that is not offered
unverified = Vi kunde inte bekräfta att det är du
unverified-text = { $app } håller konversationer privata, och den här länken visar inte vem de tillhör. Öppna Support i spelet igen och skanna den nya koden.
unverified-help = Du kan läsa hela hjälpcentret ändå.
go-to-help = Gå till hjälpen
chat-closed = Chatten är stängd här
chat-closed-text = { $app } tar inte emot meddelanden på den här sidan just nu. Hjälpcentret är öppet.

## A link that no longer opens, or never did
link-gone = Den här koden går inte längre att öppna
link-expired = Den här koden har gått ut
link-expired-text = Supportkoder fungerar under en begränsad tid, och tiden för den här är slut.
link-used-up = Den här koden är förbrukad
link-used-up-text = Den gick att öppna ett visst antal gånger, och det antalet är nått.
link-revoked = Den här koden har stängts av
link-revoked-text = Spelets team har stängt den, så den öppnar inte längre något.
link-unknown = Vi känner inte till den här koden
link-unknown-text = Om du skrev in adressen kan du jämföra den med skärmen, en bokstav kanske saknas. Om du skannade den kan du be spelet om en ny.
step-back-to-game = Gå tillbaka till spelet.
step-open-support = Öppna Support igen.
step-scan = Skanna den nya koden som visas.
conversation-is-safe = En konversation som du redan har startat är trygg, den nya koden leder dig tillbaka till den.
read-help = Läs hjälpcentret
player-support = Spelarsupport
neutral-text = Den här länken öppnar hjälp och chatt.
continue = Fortsätt

## Times
just-now = just nu
minutes-ago = { $count ->
    [one] för { $count } min sedan
   *[other] för { $count } min sedan
}
hours-ago = { $count ->
    [one] för { $count } tim sedan
   *[other] för { $count } tim sedan
}

## What went wrong
page-missing = Den här sidan finns inte
page-missing-text = Det finns inget på den här adressen.
too-fast = Lite för snabbt
too-fast-text = Vänta en minut och försök igen.
refused = Det här gick inte igenom
stale-form-text = Sidan har varit öppen för länge, eller så har någon annan varit här sedan dess. Ladda om den, inget har ändrats.
broken = Vi kunde inte göra det här just nu
broken-text = Något gick fel hos oss. Inget har gått förlorat, försök igen.
