## Every page
skip-to-content = Vai al contenuto
where-you-are = Dove ti trovi
help = Guida
chat = Chat
see-all-help = Vedi tutta la guida
notice = Avviso
count-new = { $count ->
    [one] { $count } nuova risposta
    [many] { $count } di nuove risposte
   *[other] { $count } nuove risposte
}
here-as = Sei qui come { $name }
here-as-guest = Sei qui come ospite
not-you = Non sei tu?
language = Lingua

## The front page of the help center
greeting-by-name = Ciao { $name }, di cosa hai bisogno?
greeting = Come possiamo aiutarti?
your-conversation = La tua conversazione
you = Tu
no-articles-for-this = Nessun articolo su questo
no-articles-for-this-text = Il tuo gioco ha chiesto articoli su qualcosa di cui non abbiamo ancora scritto.
no-articles-yet = Ancora nessun articolo
no-articles-yet-text = Stiamo ancora scrivendo questo centro assistenza.
team-helps-in-chat = Il team può aiutarti in chat.
all-articles = { $count ->
    [one] { $count } articolo
    [many] { $count } di articoli
   *[other] Tutti i { $count } articoli
}
in-section = nella sezione { $section }

## A section
nothing-here-for-this = Qui non c’è nulla su questo
section-filtered = Nessun articolo di questa sezione corrisponde a ciò che ha chiesto il tuo gioco.

## An article
updated = Ultimo aggiornamento: { $date }
more-on-this = Altro su questo argomento
not-translated = Questo articolo non è ancora disponibile nella tua lingua ({ $language }).
article-missing = Questo articolo non è qui
article-missing-text = Forse è stato spostato, oppure non corrisponde a ciò che ha chiesto il tuo gioco.
was-this-helpful = Ti è stato utile?
helpful = Sì, è stato utile
not-helpful = No, non è servito
thanks-for-vote = Grazie di avercelo detto.
sorry-for-vote = Grazie di avercelo detto. Scrivi al team: può vedere quale articolo hai letto.
chat-about-this = Parlane in chat

## Search
search-label = Cerca nel centro assistenza
search-placeholder = Cerca nella guida
search = Cerca
search-results = Risultati della ricerca
nothing-found = Nessun risultato per «{ $query }»
searched-filtered = La ricerca ha incluso solo gli articoli che riguardano la domanda del tuo gioco.
did-you-mean = Forse cercavi «{ $query }»?
nearest = Gli articoli che si avvicinano di più
suggestions = Suggerimenti
search-advice = Prova con meno parole o solo con il codice di errore.
search-ask-team = Oppure chiedi al team: può cercare per te.
found = { $count ->
    [one] { $count } articolo per «{ $query }»
    [many] { $count } di articoli per «{ $query }»
   *[other] { $count } articoli per «{ $query }»
}

## The way into the chat
talk-to-a-person = Parla con una persona
team-reads = Il team di { $app } legge ogni messaggio.

## The chat
back-to-help = Torna alla guida
support-team = Team di assistenza
app-support = Assistenza { $app }
conversation = Conversazione
chat-intro = Qui rispondono le persone del team. Puoi chiudere questa pagina e tornare più tardi: non si perde nulla.
offline = Sei offline. I messaggi verranno inviati quando tornerai online.
start-conversation = Inizia la conversazione
conversation-solved = Questa conversazione è risolta.
new-conversation = Nuova conversazione
your-message = Il tuo messaggio
write-a-message = Scrivi un messaggio
send = Invia
about-article = A proposito dell’articolo «{ $title }»
new-messages = Nuovi messaggi
automatic = Automatico
sending = Invio in corso…
not-sent = Non inviato – tocca per riprovare
remove = Rimuovi
could-not-be-sent = Non è stato possibile inviarlo.
sent-when-back = Verrà inviato appena ci sarà connessione.
sent = Inviato
seen = Visto
marked-as-solved = Questa conversazione è stata contrassegnata come risolta
mark-as-read = Segna come letto e cerca risposte

## Chat: files
attach-file = Allega un file
remove-file = Rimuovi { $name }
sending-file = Invio di { $name }
file-too-large = { $name } è troppo grande. Il massimo è { $size }.
file-not-accepted = Qui non si può inviare questo tipo di file: { $name }
file-not-what-it-says = Il contenuto di { $name } non corrisponde al nome.
file-gone = Un file di questo messaggio non c’è più. Allegalo di nuovo.
file-refused = Non è stato possibile inviare il file. Forse supera { $size } o è di un tipo che qui non si accetta.
too-many-files = Un messaggio può contenere al massimo { $count } file.
open-picture = Apri l’immagine { $name }
save-file = Salva { $name }

## Chat: who does what
delivered = Consegnato
is-writing = { $name } sta scrivendo…
quick-replies = Risposte rapide
show-earlier = Mostra i messaggi precedenti
back-to-newest = Torna ai messaggi più recenti
guest-remembered = { $count ->
    [one] Sei qui come ospite. Con questo browser puoi tornare alla conversazione per { $count } giorno.
    [many] Sei qui come ospite. Con questo browser puoi tornare alla conversazione per { $count } di giorni.
   *[other] Sei qui come ospite. Con questo browser puoi tornare alla conversazione per { $count } giorni.
}
privacy-note = Per favore, non inviare nomi, indirizzi o numeri di telefono.

## Chat: how a conversation ends
is-it-solved = Abbiamo risolto il tuo problema?
solved-yes = Sì, è risolto
solved-no = No, ho ancora bisogno di aiuto
accepted-solution = Soluzione accettata
opened-again = La conversazione è stata riaperta
closed-unanswered = Questa conversazione è stata chiusa
rate-the-help = Com’è stato l’aiuto ricevuto?
rating-one = Pessimo
rating-two = Scarso
rating-three = Discreto
rating-four = Buono
rating-five = Ottimo
rating-comment = Vuoi aggiungere qualcosa?
send-rating = Invia la valutazione
skip = Salta
thanks-for-rating = Grazie. Il team legge ogni valutazione.
your-rating = La tua valutazione: { $rating }
another-is-open = Hai un’altra conversazione aperta. Continua lì.

## Chat: conversations of before
earlier-conversations = Conversazioni precedenti
no-earlier-conversations = Nessuna conversazione precedente
no-earlier-conversations-text = Quello che tu e il team vi scrivete resta qui.
back-to-conversation = Torna alla conversazione
conversation-open = Aperta
conversation-was-solved = Risolta
conversation-was-closed = Chiusa

## A chat that is not offered
unverified = Non siamo riusciti a confermare che sei tu
unverified-text = { $app } mantiene private le conversazioni, e questo link non dimostra di chi sono. Apri di nuovo «Assistenza» nel gioco e scansiona il nuovo codice.
unverified-help = Puoi leggere tutto il centro assistenza anche senza codice.
go-to-help = Vai alla guida
chat-closed = Qui la chat è chiusa
chat-closed-text = Al momento { $app } non riceve messaggi su questa pagina. Il centro assistenza è aperto.

## A link that no longer opens, or never did
link-gone = Questo codice non si apre più
link-expired = Questo codice è scaduto
link-expired-text = I codici di assistenza valgono per un tempo limitato, e quello di questo codice è terminato.
link-used-up = Questo codice è esaurito
link-used-up-text = Si poteva aprire un certo numero di volte, e quel numero è stato raggiunto.
link-revoked = Questo codice è stato disattivato
link-revoked-text = Il team del gioco lo ha chiuso, quindi non apre più nulla.
link-unknown = Non conosciamo questo codice
link-unknown-text = Se hai digitato l’indirizzo, confrontalo con lo schermo: potrebbe mancare una lettera. Se hai scansionato il codice, chiedine uno nuovo al gioco.
step-back-to-game = Torna al gioco.
step-open-support = Apri di nuovo «Assistenza».
step-scan = Scansiona il nuovo codice che compare.
conversation-is-safe = Se hai già iniziato una conversazione, è al sicuro: il nuovo codice ti riporta lì.
read-help = Leggi il centro assistenza
player-support = Assistenza giocatori
neutral-text = Questo link apre la guida e la chat.
continue = Continua

## Times
just-now = proprio ora
minutes-ago = { $count ->
    [one] { $count } min fa
    [many] { $count } min fa
   *[other] { $count } min fa
}
hours-ago = { $count ->
    [one] { $count } h fa
    [many] { $count } h fa
   *[other] { $count } h fa
}

## What went wrong
page-missing = Questa pagina non esiste
page-missing-text = A questo indirizzo non c’è nulla.
too-fast = Un po’ troppo in fretta
too-fast-text = Aspetta un minuto e riprova.
refused = L’operazione non è andata a buon fine
stale-form-text = Questa pagina è rimasta aperta troppo a lungo, oppure nel frattempo è arrivato qualcun altro. Ricaricala: non è stato modificato nulla.
broken = Al momento non ci siamo riusciti
broken-text = Qualcosa si è rotto da parte nostra. Non è andato perso nulla: riprova.
