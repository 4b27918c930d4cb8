## Every page
skip-to-content = Ves al contingut
where-you-are = On ets
help = Ajuda
chat = Xat
see-all-help = Mostra tota l’ajuda
notice = Avís
count-new = { $count ->
    [one] { $count } resposta nova
    [many] { $count } de respostes noves
   *[other] { $count } respostes noves
}
here-as = Ets aquí com a { $name }
here-as-guest = Ets aquí com a visitant
not-you = No ets tu?
language = Idioma

## The front page of the help center
greeting-by-name = Hola, { $name }, què necessites?
greeting = Com et podem ajudar?
your-conversation = La teva conversa
you = Tu
no-articles-for-this = No hi ha articles sobre això
no-articles-for-this-text = El joc ha demanat articles sobre un tema que encara no hem tractat.
no-articles-yet = Encara no hi ha articles
no-articles-yet-text = Aquest centre d’ajuda encara s’està escrivint.
team-helps-in-chat = L’equip et pot ajudar al xat.
all-articles = { $count ->
    [one] { $count } article
    [many] Tots els { $count } d’articles
   *[other] Tots els { $count } articles
}
in-section = a la secció { $section }

## A section
nothing-here-for-this = Aquí no hi ha res sobre això
section-filtered = Cap article d’aquesta secció encaixa amb el que ha demanat el joc.

## An article
updated = Última actualització: { $date }
more-on-this = Més sobre això
not-translated = Aquest article encara no està disponible en el teu idioma ({ $language }).
article-missing = Aquest article no és aquí
article-missing-text = Potser s’ha mogut de lloc o no encaixa amb el que ha demanat el joc.
was-this-helpful = T’ha servit?
helpful = Sí, m’ha servit
not-helpful = No m’ha servit
thanks-for-vote = Gràcies per dir-nos-ho.
sorry-for-vote = Gràcies per dir-nos-ho. Escriu a l’equip: veuen quin article has llegit.
chat-about-this = Parla’n al xat

## Search
search-label = Cerca al centre d’ajuda
search-placeholder = Cerca ajuda
search = Cerca
search-results = Resultats de la cerca
nothing-found = No s’ha trobat res per a «{ $query }»
searched-filtered = Només s’ha cercat en els articles que encaixen amb la pregunta del joc.
did-you-mean = Volies dir «{ $query }»?
nearest = Això és el que més s’hi acosta
suggestions = Suggeriments
search-advice = Prova amb menys paraules o només amb el codi d’error.
search-ask-team = O pregunta-ho a l’equip: t’ho poden buscar.
found = { $count ->
    [one] { $count } article per a «{ $query }»
    [many] { $count } d’articles per a «{ $query }»
   *[other] { $count } articles per a «{ $query }»
}

## The way into the chat
talk-to-a-person = Parla amb una persona
team-reads = L’equip de { $app } llegeix tots els missatges.

## The chat
back-to-help = Torna a l’ajuda
support-team = Equip de suport
app-support = Suport de { $app }
conversation = Conversa
chat-intro = Aquí responen persones de l’equip. Pots tancar la pàgina i tornar: no es perd res.
offline = No tens connexió. Els missatges s’enviaran quan la recuperis.
start-conversation = Comença la conversa
conversation-solved = Aquesta conversa està resolta.
new-conversation = Conversa nova
your-message = El teu missatge
write-a-message = Escriu un missatge
send = Envia
about-article = Sobre l’article «{ $title }»
new-messages = Missatges nous
automatic = Automàtic
sending = S’està enviant…
not-sent = No s’ha enviat – toca per tornar-ho a provar
remove = Treu
could-not-be-sent = Això no s’ha pogut enviar.
sent-when-back = S’enviarà quan hi hagi connexió.
sent = Enviat
seen = Vist
marked-as-solved = Aquesta conversa s’ha marcat com a resolta
mark-as-read = Marca com a llegit i mira si hi ha respostes

## Chat: files
attach-file = Adjunta un fitxer
remove-file = Treu { $name }
sending-file = S’està enviant { $name }
file-too-large = { $name } és massa gran. El màxim és { $size }.
file-not-accepted = Aquí no es pot enviar aquest tipus de fitxer: { $name }
file-not-what-it-says = El contingut de { $name } no correspon al nom.
file-gone = Un fitxer d’aquest missatge ja no hi és. Torna’l a adjuntar.
file-refused = El fitxer no s’ha pogut enviar. Potser fa més de { $size } o és d’un tipus que aquí no s’accepta.
too-many-files = { $count ->
    [one] Un missatge pot portar com a màxim { $count } fitxer.
    [many] Un missatge pot portar com a màxim { $count } de fitxers.
   *[other] Un missatge pot portar com a màxim { $count } fitxers.
}
open-picture = Obre la imatge { $name }
save-file = Desa { $name }

## Chat: who does what
delivered = Lliurat
is-writing = { $name } està escrivint…
quick-replies = Respostes ràpides
show-earlier = Mostra els missatges anteriors
back-to-newest = Torna als missatges més recents
guest-remembered = { $count ->
    [one] Ets aquí com a visitant. Amb aquest navegador pots tornar a la conversa durant { $count } dia.
    [many] Ets aquí com a visitant. Amb aquest navegador pots tornar a la conversa durant { $count } de dies.
   *[other] Ets aquí com a visitant. Amb aquest navegador pots tornar a la conversa durant { $count } dies.
}
privacy-note = No enviïs noms, adreces ni números de telèfon, si et plau.

## Chat: how a conversation ends
is-it-solved = S’ha resolt el teu dubte?
solved-yes = Sí, s’ha resolt
solved-no = No, encara necessito ajuda
accepted-solution = Solució acceptada
opened-again = La conversa s’ha tornat a obrir
closed-unanswered = Aquesta conversa s’ha tancat
rate-the-help = Què t’ha semblat l’ajuda?
rating-one = Molt dolenta
rating-two = Dolenta
rating-three = Acceptable
rating-four = Bona
rating-five = Molt bona
rating-comment = Hi vols afegir alguna cosa?
send-rating = Envia la valoració
skip = Omet
thanks-for-rating = Gràcies. L’equip llegeix totes les valoracions.
your-rating = La teva valoració: { $rating }
another-is-open = Tens una altra conversa oberta. Continua allà, si et plau.

## Chat: conversations of before
earlier-conversations = Converses anteriors
no-earlier-conversations = No hi ha converses anteriors
no-earlier-conversations-text = El que escrius amb l’equip es desa aquí.
back-to-conversation = Torna a la conversa
conversation-open = Oberta
conversation-was-solved = Resolta
conversation-was-closed = Tancada

## A chat that is not offered
unverified = No hem pogut confirmar que siguis tu
unverified-text = { $app } manté les converses en privat, i aquest enllaç no demostra de qui són. Torna a obrir Suport al joc i escaneja el codi nou.
unverified-help = Pots llegir tot el centre d’ajuda sense fer-ho.
go-to-help = Ves a l’ajuda
chat-closed = El xat està tancat aquí
chat-closed-text = Ara mateix { $app } no rep missatges en aquesta pàgina. El centre d’ajuda és obert.

## A link that no longer opens, or never did
link-gone = Aquest codi ja no s’obre
link-expired = Aquest codi ha caducat
link-expired-text = Els codis de suport funcionen durant un temps limitat, i el d’aquest s’ha acabat.
link-used-up = Aquest codi s’ha exhaurit
link-used-up-text = Es podia obrir un nombre determinat de vegades, i ja s’hi ha arribat.
link-revoked = Aquest codi s’ha desactivat
link-revoked-text = L’equip del joc l’ha tancat i ja no obre res.
link-unknown = No coneixem aquest codi
link-unknown-text = Si has escrit l’adreça, compara-la amb la pantalla: potser hi falta una lletra. Si has escanejat el codi, demana’n un de nou al joc.
step-back-to-game = Torna al joc.
step-open-support = Torna a obrir Suport.
step-scan = Escaneja el codi nou que hi surt.
conversation-is-safe = Si ja havies començat una conversa, no s’ha perdut: el codi nou t’hi torna a portar.
read-help = Llegeix el centre d’ajuda
player-support = Suport per a jugadors
neutral-text = Aquest enllaç obre l’ajuda i el xat.
continue = Continua

## Times
just-now = ara mateix
minutes-ago = { $count ->
    [one] fa { $count } min
    [many] fa { $count } min
   *[other] fa { $count } min
}
hours-ago = { $count ->
    [one] fa { $count } h
    [many] fa { $count } h
   *[other] fa { $count } h
}

## What went wrong
page-missing = Aquesta pàgina no existeix
page-missing-text = No hi ha res en aquesta adreça.
too-fast = Una mica massa ràpid
too-fast-text = Espera un minut i torna-ho a provar.
refused = No s’ha pogut completar
stale-form-text = Aquesta pàgina ha estat oberta massa temps, o algú altre ha entrat des de llavors. Torna-la a carregar; no ha canviat res.
broken = Ara mateix no ho hem pogut fer
broken-text = Alguna cosa ha fallat de la nostra banda. No s’ha perdut res; torna-ho a provar.
