## Every page
skip-to-content = Ir al contenido
where-you-are = Dónde estás
help = Ayuda
chat = Chat
see-all-help = Ver toda la ayuda
notice = Aviso
count-new = { $count ->
    [one] { $count } respuesta nueva
    [many] { $count } de respuestas nuevas
   *[other] { $count } respuestas nuevas
}
here-as = Estás aquí como { $name }
here-as-guest = Estás aquí en modo invitado
not-you = ¿No eres tú?
language = Idioma

## The front page of the help center
greeting-by-name = Hola, { $name }, ¿qué necesitas?
greeting = ¿En qué podemos ayudarte?
your-conversation = Tu conversación
you = Tú
no-articles-for-this = No hay artículos sobre esto
no-articles-for-this-text = Tu juego ha pedido artículos sobre algo que todavía no hemos explicado.
no-articles-yet = Aún no hay artículos
no-articles-yet-text = Todavía estamos escribiendo este centro de ayuda.
team-helps-in-chat = El equipo puede ayudarte en el chat.
all-articles = { $count ->
    [one] { $count } artículo
    [many] { $count } de artículos
   *[other] Los { $count } artículos
}
in-section = en { $section }

## A section
nothing-here-for-this = Aquí no hay nada sobre esto
section-filtered = Ningún artículo de esta sección encaja con lo que ha pedido tu juego.

## An article
updated = Actualizado: { $date }
more-on-this = Más sobre esto
not-translated = Este artículo aún no está en tu idioma ({ $language }).
article-missing = Este artículo no está aquí
article-missing-text = Puede que se haya movido o que no encaje con lo que ha pedido tu juego.
was-this-helpful = ¿Te ha servido este artículo?
helpful = Sí, me ha servido
not-helpful = No me ha servido
thanks-for-vote = Gracias por decírnoslo.
sorry-for-vote = Gracias por decírnoslo. Escribe al equipo: pueden ver qué artículo has leído.
chat-about-this = Hablar de esto en el chat

## Search
search-label = Buscar en el centro de ayuda
search-placeholder = Buscar ayuda
search = Buscar
search-results = Resultados de la búsqueda
nothing-found = No se ha encontrado nada para «{ $query }»
searched-filtered = Solo se ha buscado en los artículos que encajan con la consulta de tu juego.
did-you-mean = ¿Querías decir «{ $query }»?
nearest = Esto es lo más parecido
suggestions = Sugerencias
search-advice = Prueba con menos palabras o solo con el código de error.
search-ask-team = O pregunta al equipo: pueden buscarlo por ti.
found = { $count ->
    [one] { $count } artículo para «{ $query }»
    [many] { $count } de artículos para «{ $query }»
   *[other] { $count } artículos para «{ $query }»
}

## The way into the chat
talk-to-a-person = Hablar con una persona
team-reads = El equipo de { $app } lee todos los mensajes.

## The chat
back-to-help = Volver a la ayuda
support-team = Equipo de soporte
app-support = Soporte de { $app }
conversation = Conversación
chat-intro = Aquí responden personas del equipo. Puedes cerrar esta página y volver más tarde: no se pierde nada.
offline = No tienes conexión. Los mensajes se enviarán cuando la recuperes.
start-conversation = Iniciar la conversación
conversation-solved = Esta conversación está resuelta.
new-conversation = Nueva conversación
your-message = Tu mensaje
write-a-message = Escribe un mensaje
send = Enviar
about-article = Sobre el artículo «{ $title }»
new-messages = Mensajes nuevos
automatic = Automático
sending = Enviando…
not-sent = No enviado: toca para volver a intentarlo
remove = Quitar
could-not-be-sent = No se ha podido enviar.
sent-when-back = Se enviará en cuanto haya conexión.
sent = Enviado
seen = Visto
marked-as-solved = Esta conversación se ha marcado como resuelta
mark-as-read = Marcar como leído y buscar respuestas

## Chat: files
attach-file = Adjuntar un archivo
remove-file = Quitar { $name }
sending-file = Enviando { $name }
file-too-large = { $name } es demasiado grande. El máximo es { $size }.
file-not-accepted = Este tipo de archivo no se puede enviar aquí: { $name }
file-not-what-it-says = El contenido de { $name } no corresponde a su nombre.
file-gone = Un archivo de este mensaje ya no está. Adjúntalo otra vez.
file-refused = No se ha podido enviar el archivo. Puede que ocupe más de { $size } o que sea de un tipo que aquí no se acepta.
too-many-files = { $count ->
    [one] Un mensaje puede llevar como máximo { $count } archivo.
    [many] Un mensaje puede llevar como máximo { $count } de archivos.
   *[other] Un mensaje puede llevar como máximo { $count } archivos.
}
open-picture = Abrir la imagen { $name }
save-file = Guardar { $name }

## Chat: who does what
delivered = Entregado
is-writing = { $name } está escribiendo…
quick-replies = Respuestas rápidas
show-earlier = Ver mensajes anteriores
back-to-newest = Volver a los mensajes más recientes
guest-remembered = { $count ->
    [one] Estás aquí en modo invitado. Con este navegador puedes volver a la conversación durante { $count } día.
    [many] Estás aquí en modo invitado. Con este navegador puedes volver a la conversación durante { $count } de días.
   *[other] Estás aquí en modo invitado. Con este navegador puedes volver a la conversación durante { $count } días.
}
privacy-note = Por favor, no envíes nombres, direcciones ni números de teléfono.

## Chat: how a conversation ends
is-it-solved = ¿Se ha resuelto tu duda?
solved-yes = Sí, está resuelta
solved-no = No, aún necesito ayuda
accepted-solution = Solución aceptada
opened-again = La conversación se ha vuelto a abrir
closed-unanswered = Esta conversación se ha cerrado
rate-the-help = ¿Qué te ha parecido la ayuda?
rating-one = Muy mala
rating-two = Mala
rating-three = Normal
rating-four = Buena
rating-five = Muy buena
rating-comment = ¿Quieres añadir algo?
send-rating = Enviar valoración
skip = Omitir
thanks-for-rating = Gracias. El equipo lee todas las valoraciones.
your-rating = Tu valoración: { $rating }
another-is-open = Tienes otra conversación abierta. Continúa en ella, por favor.

## Chat: conversations of before
earlier-conversations = Conversaciones anteriores
no-earlier-conversations = No hay conversaciones anteriores
no-earlier-conversations-text = Lo que escribes con el equipo se guarda aquí.
back-to-conversation = Volver a la conversación
conversation-open = Abierta
conversation-was-solved = Resuelta
conversation-was-closed = Cerrada

## A chat that is not offered
unverified = No hemos podido confirmar que eres tú
unverified-text = { $app } mantiene las conversaciones en privado, y este enlace no demuestra de quién son. Vuelve a abrir «Soporte» en el juego y escanea el código nuevo.
unverified-help = Puedes leer todo el centro de ayuda sin el código.
go-to-help = Ir a la ayuda
chat-closed = Aquí el chat está cerrado
chat-closed-text = { $app } no recibe mensajes en esta página en este momento. El centro de ayuda está abierto.

## A link that no longer opens, or never did
link-gone = Este código ya no se abre
link-expired = Este código ha caducado
link-expired-text = Los códigos de soporte funcionan durante un tiempo limitado, y el de este ya ha pasado.
link-used-up = Este código ya se ha agotado
link-used-up-text = Se podía abrir un número determinado de veces, y ya se ha alcanzado.
link-revoked = Este código se ha desactivado
link-revoked-text = El equipo del juego lo ha cerrado, así que ya no abre nada.
link-unknown = No conocemos este código
link-unknown-text = Si has escrito la dirección, compárala con la de la pantalla: puede que falte una letra. Si has escaneado el código, pide uno nuevo en el juego.
step-back-to-game = Vuelve al juego.
step-open-support = Abre «Soporte» otra vez.
step-scan = Escanea el código nuevo que aparece.
conversation-is-safe = Si ya habías iniciado una conversación, está a salvo: el código nuevo te lleva de vuelta a ella.
read-help = Leer el centro de ayuda
player-support = Soporte para jugadores
neutral-text = Este enlace abre la ayuda y el chat.
continue = Continuar

## Times
just-now = ahora mismo
minutes-ago = { $count ->
    [one] hace { $count } min
    [many] hace { $count } min
   *[other] hace { $count } min
}
hours-ago = { $count ->
    [one] hace { $count } h
    [many] hace { $count } h
   *[other] hace { $count } h
}

## What went wrong
page-missing = Esta página no existe
page-missing-text = No hay nada en esta dirección.
too-fast = Un poco demasiado rápido
too-fast-text = Espera un minuto y vuelve a intentarlo.
refused = Esto no se ha completado
stale-form-text = Esta página llevaba demasiado tiempo abierta, o alguien más ha entrado desde entonces. Vuelve a cargarla; no ha cambiado nada.
broken = No hemos podido hacerlo en este momento
broken-text = Algo ha fallado por nuestra parte. No se ha perdido nada; vuelve a intentarlo.
