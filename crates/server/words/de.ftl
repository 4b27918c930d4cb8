## Every page
skip-to-content = Zum Inhalt springen
where-you-are = Wo du gerade bist
help = Hilfe
chat = Chat
see-all-help = Gesamte Hilfe ansehen
notice = Hinweis
count-new = { $count ->
    [one] { $count } neue Antwort
   *[other] { $count } neue Antworten
}
here-as = Du bist hier als { $name }
here-as-guest = Du bist als Gast hier
not-you = Bist du das nicht?
language = Sprache

## The front page of the help center
greeting-by-name = Hallo { $name }, was brauchst du?
greeting = Wie können wir helfen?
your-conversation = Deine Unterhaltung
you = Du
no-articles-for-this = Dazu gibt es keine Artikel
no-articles-for-this-text = Dein Spiel hat nach Artikeln zu etwas gefragt, das wir noch nicht beschrieben haben.
no-articles-yet = Noch keine Artikel
no-articles-yet-text = An diesem Hilfebereich wird noch geschrieben.
team-helps-in-chat = Das Team hilft dir im Chat weiter.
all-articles = { $count ->
    [one] { $count } Artikel
   *[other] Alle { $count } Artikel
}
in-section = im Bereich { $section }

## A section
nothing-here-for-this = Dazu ist hier nichts dabei
section-filtered = Keiner der Artikel in diesem Bereich passt zu dem, wonach dein Spiel gefragt hat.

## An article
updated = Aktualisiert: { $date }
more-on-this = Mehr dazu
not-translated = Diesen Artikel gibt es noch nicht auf { $language }.
article-missing = Diesen Artikel gibt es hier nicht
article-missing-text = Vielleicht ist er umgezogen, oder er passt nicht zu dem, wonach dein Spiel gefragt hat.
was-this-helpful = Hat dir das geholfen?
helpful = Ja, hat geholfen
not-helpful = Nein
thanks-for-vote = Danke für deine Rückmeldung.
sorry-for-vote = Danke für deine Rückmeldung. Schreib dem Team: Es sieht, welchen Artikel du gelesen hast.
chat-about-this = Im Chat dazu fragen

## Search
search-label = Hilfebereich durchsuchen
search-placeholder = Hilfe suchen
search = Suchen
search-results = Suchergebnisse
nothing-found = Nichts gefunden zu „{ $query }“
searched-filtered = Es wurden nur Artikel durchsucht, die zur Frage aus deinem Spiel passen.
did-you-mean = Meintest du „{ $query }“?
nearest = Das kommt dem am nächsten
suggestions = Vorschläge
search-advice = Versuch es mit weniger Wörtern oder nur mit dem Fehlercode.
search-ask-team = Oder frag das Team: Es kann für dich nachsehen.
found = { $count ->
    [one] { $count } Artikel zu „{ $query }“
   *[other] { $count } Artikel zu „{ $query }“
}

## The way into the chat
talk-to-a-person = Mit einem Menschen sprechen
team-reads = Das Team von { $app } liest jede Nachricht.

## The chat
back-to-help = Zurück zur Hilfe
support-team = Support-Team
app-support = Support für { $app }
conversation = Unterhaltung
chat-intro = Hier antworten dir Menschen aus dem Team. Du kannst diese Seite schließen und später wiederkommen: Es geht nichts verloren.
offline = Du bist offline. Nachrichten werden gesendet, sobald du wieder online bist.
start-conversation = Unterhaltung beginnen
conversation-solved = Diese Unterhaltung ist gelöst.
new-conversation = Neue Unterhaltung
your-message = Deine Nachricht
write-a-message = Nachricht schreiben
send = Senden
about-article = Es geht um den Artikel „{ $title }“
new-messages = Neue Nachrichten
automatic = Automatisch
sending = Wird gesendet …
not-sent = Nicht gesendet – tippe, um es noch einmal zu versuchen
remove = Entfernen
could-not-be-sent = Das konnte nicht gesendet werden.
sent-when-back = Wird gesendet, sobald eine Verbindung besteht.
sent = Gesendet
seen = Gesehen
marked-as-solved = Diese Unterhaltung wurde als gelöst markiert
mark-as-read = Als gelesen markieren und nach Antworten sehen

## Chat: files
attach-file = Datei anhängen
remove-file = { $name } entfernen
sending-file = { $name } wird gesendet
file-too-large = { $name } ist zu groß. Möglich sind höchstens { $size }.
file-not-accepted = Diese Art von Datei lässt sich hier nicht senden: { $name }
file-not-what-it-says = Der Inhalt von { $name } passt nicht zum Dateinamen.
file-gone = Eine Datei dieser Nachricht ist nicht mehr da. Bitte hänge sie noch einmal an.
file-refused = Die Datei konnte nicht gesendet werden. Vielleicht ist sie größer als { $size } oder von einer Art, die hier nicht angenommen wird.
too-many-files = { $count ->
    [one] Eine Nachricht kann höchstens { $count } Datei enthalten.
   *[other] Eine Nachricht kann höchstens { $count } Dateien enthalten.
}
open-picture = Bild { $name } öffnen
save-file = { $name } speichern

## Chat: who does what
delivered = Zugestellt
is-writing = { $name } schreibt …
quick-replies = Schnellantworten
show-earlier = Frühere Nachrichten anzeigen
back-to-newest = Zurück zu den neuesten Nachrichten
guest-remembered = { $count ->
    [one] Du bist als Gast hier. Mit diesem Browser findest du noch { $count } Tag lang zur Unterhaltung zurück.
   *[other] Du bist als Gast hier. Mit diesem Browser findest du noch { $count } Tage lang zur Unterhaltung zurück.
}
privacy-note = Bitte schick keine Namen, Adressen oder Telefonnummern.

## Chat: how a conversation ends
is-it-solved = Ist dein Problem gelöst?
solved-yes = Ja, es ist gelöst
solved-no = Nein, ich brauche noch Hilfe
accepted-solution = Lösung angenommen
opened-again = Die Unterhaltung wurde wieder geöffnet
closed-unanswered = Diese Unterhaltung wurde geschlossen
rate-the-help = Wie war unsere Hilfe?
rating-one = Sehr schlecht
rating-two = Schlecht
rating-three = In Ordnung
rating-four = Gut
rating-five = Sehr gut
rating-comment = Möchtest du noch etwas dazu sagen?
send-rating = Bewertung senden
skip = Überspringen
thanks-for-rating = Danke. Das Team liest jede Bewertung.
your-rating = Deine Bewertung: { $rating }
another-is-open = Du hast noch eine andere offene Unterhaltung. Bitte mach dort weiter.

## Chat: conversations of before
earlier-conversations = Frühere Unterhaltungen
no-earlier-conversations = Keine früheren Unterhaltungen
no-earlier-conversations-text = Was du mit dem Team schreibst, bleibt hier erhalten.
back-to-conversation = Zurück zur Unterhaltung
conversation-open = Offen
conversation-was-solved = Gelöst
conversation-was-closed = Geschlossen

## A chat that is not offered
unverified = Wir konnten nicht bestätigen, dass du es bist
unverified-text = Bei { $app } bleiben Unterhaltungen privat, und dieser Link zeigt nicht, zu wem sie gehören. Öffne im Spiel noch einmal „Support“ und scanne den neuen Code.
unverified-help = Den ganzen Hilfebereich kannst du auch ohne Code lesen.
go-to-help = Zur Hilfe gehen
chat-closed = Der Chat ist hier geschlossen
chat-closed-text = { $app } nimmt auf dieser Seite gerade keine Nachrichten an. Der Hilfebereich ist offen.

## A link that no longer opens, or never did
link-gone = Dieser Code lässt sich nicht mehr öffnen
link-expired = Dieser Code ist abgelaufen
link-expired-text = Support-Codes gelten nur für eine begrenzte Zeit, und die ist bei diesem vorbei.
link-used-up = Dieser Code ist aufgebraucht
link-used-up-text = Er ließ sich nur eine bestimmte Anzahl von Malen öffnen, und die ist erreicht.
link-revoked = Dieser Code wurde deaktiviert
link-revoked-text = Das Team des Spiels hat ihn geschlossen, deshalb öffnet er nichts mehr.
link-unknown = Wir kennen diesen Code nicht
link-unknown-text = Wenn du die Adresse eingetippt hast, vergleiche sie mit dem Bildschirm: Vielleicht fehlt ein Buchstabe. Wenn du den Code gescannt hast, lass dir im Spiel einen neuen anzeigen.
step-back-to-game = Geh zurück ins Spiel.
step-open-support = Öffne noch einmal „Support“.
step-scan = Scanne den neuen Code, der dort erscheint.
conversation-is-safe = Eine Unterhaltung, die du schon begonnen hast, bleibt erhalten: Der neue Code bringt dich zu ihr zurück.
read-help = Hilfebereich lesen
player-support = Spieler-Support
neutral-text = Dieser Link öffnet Hilfe und Chat.
continue = Weiter

## Times
just-now = gerade eben
minutes-ago = { $count ->
    [one] vor { $count } Min.
   *[other] vor { $count } Min.
}
hours-ago = { $count ->
    [one] vor { $count } Std.
   *[other] vor { $count } Std.
}

## What went wrong
page-missing = Diese Seite gibt es nicht
page-missing-text = Unter dieser Adresse ist nichts zu finden.
too-fast = Etwas zu schnell
too-fast-text = Bitte warte eine Minute und versuch es dann noch einmal.
refused = Das hat nicht geklappt
stale-form-text = Diese Seite war zu lange offen, oder inzwischen ist jemand anderes hier. Lade sie neu; es wurde nichts geändert.
broken = Das ging gerade nicht
broken-text = Bei uns ist etwas kaputtgegangen. Es ist nichts verloren; bitte versuch es noch einmal.
