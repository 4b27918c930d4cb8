## Every page
skip-to-content = Saltar al contenido
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
greeting = ¿Cómo te podemos ayudar?
your-conversation = Tu conversación
you = Tú
no-articles-for-this = No hay artículos sobre esto
no-articles-for-this-text = Tu juego pidió artículos sobre algo que todavía no explicamos.
no-articles-yet = Todavía no hay artículos
no-articles-yet-text = Todavía estamos escribiendo este centro de ayuda.
team-helps-in-chat = El equipo te puede ayudar en el chat.
all-articles = { $count ->
    [one] { $count } artículo
    [many] { $count } de artículos
   *[other] Los { $count } artículos
}
in-section = en { $section }

## A section
nothing-here-for-this = Aquí no hay nada sobre esto
section-filtered = Ningún artículo de esta sección corresponde a lo que pidió tu juego.

## An article
updated = Actualizado: { $date }
more-on-this = Más sobre este tema
not-translated = Este artículo todavía no está en tu idioma: { $language }.
article-missing = Este artículo no está aquí
article-missing-text = Tal vez se movió o no corresponde a lo que pidió tu juego.
was-this-helpful = ¿Te sirvió este artículo?
helpful = Sí, me sirvió
not-helpful = No me sirvió
thanks-for-vote = Gracias por contarnos.
sorry-for-vote = Gracias por contarnos. Escríbele al equipo: pueden ver qué artículo leíste.
chat-about-this = Preguntar sobre esto en el chat

## Search
search-label = Buscar en el centro de ayuda
search-placeholder = Busca ayuda
search = Buscar
search-results = Resultados de la búsqueda
nothing-found = No se encontró nada para “{ $query }”
searched-filtered = Solo se buscó en los artículos que corresponden a la consulta de tu juego.
did-you-mean = ¿Quisiste decir “{ $query }”?
nearest = Lo más parecido que hay
suggestions = Sugerencias
search-advice = Intenta con menos palabras o solo con el código de error.
search-ask-team = O pregúntale al equipo: lo pueden buscar por ti.
found = { $count ->
    [one] { $count } artículo para “{ $query }”
    [many] { $count } de artículos para “{ $query }”
   *[other] { $count } artículos para “{ $query }”
}

## The way into the chat
talk-to-a-person = Hablar con una persona
team-reads = El equipo de { $app } lee todos los mensajes.

## The chat
back-to-help = Regresar a la ayuda
support-team = Equipo de soporte
app-support = Soporte de { $app }
conversation = Conversación
chat-intro = Aquí responden personas del equipo. Puedes cerrar esta página y regresar después: no se pierde nada.
offline = Estás sin conexión. Los mensajes se enviarán cuando te vuelvas a conectar.
start-conversation = Iniciar la conversación
conversation-solved = Esta conversación está resuelta.
new-conversation = Nueva conversación
your-message = Tu mensaje
write-a-message = Escribe un mensaje
send = Enviar
about-article = Sobre el artículo “{ $title }”
new-messages = Mensajes nuevos
automatic = Automático
sending = Enviando…
not-sent = No se envió. Toca para intentar de nuevo
remove = Quitar
could-not-be-sent = No se pudo enviar.
sent-when-back = Se enviará en cuanto haya conexión.
sent = Enviado
seen = Visto
marked-as-solved = Esta conversación se marcó como resuelta
mark-as-read = Marcar como leído y buscar respuestas

## Chat: files
attach-file = Adjuntar un archivo
remove-file = Quitar { $name }
sending-file = Enviando { $name }
file-too-large = { $name } es demasiado grande. El máximo es { $size }.
file-not-accepted = Este tipo de archivo no se puede enviar aquí: { $name }
file-not-what-it-says = El contenido de { $name } no corresponde a su nombre.
file-gone = Un archivo de este mensaje ya no está. Vuelve a adjuntarlo.
file-refused = No se pudo enviar el archivo. Quizá pesa más de { $size } o es de un tipo que aquí no se acepta.
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
back-to-newest = Regresar a los mensajes más recientes
guest-remembered = { $count ->
    [one] Estás aquí en modo invitado. Con este navegador puedes regresar a la conversación durante { $count } día.
    [many] Estás aquí en modo invitado. Con este navegador puedes regresar a la conversación durante { $count } de días.
   *[other] Estás aquí en modo invitado. Con este navegador puedes regresar a la conversación durante { $count } días.
}
privacy-note = Por favor, no envíes nombres, direcciones ni números de teléfono.

## Chat: how a conversation ends
is-it-solved = ¿Se resolvió tu duda?
solved-yes = Sí, se resolvió
solved-no = No, todavía necesito ayuda
accepted-solution = Solución aceptada
opened-again = La conversación se abrió de nuevo
closed-unanswered = Esta conversación se cerró
rate-the-help = ¿Qué te pareció la ayuda?
rating-one = Muy mala
rating-two = Mala
rating-three = Aceptable
rating-four = Buena
rating-five = Muy buena
rating-comment = ¿Quieres agregar algo?
send-rating = Enviar calificación
skip = Omitir
thanks-for-rating = Gracias. El equipo lee todas las calificaciones.
your-rating = Tu calificación: { $rating }
another-is-open = Tienes otra conversación abierta. Continúa en ella, por favor.

## Chat: conversations of before
earlier-conversations = Conversaciones anteriores
no-earlier-conversations = No hay conversaciones anteriores
no-earlier-conversations-text = Lo que escribes con el equipo se guarda aquí.
back-to-conversation = Regresar a la conversación
conversation-open = Abierta
conversation-was-solved = Resuelta
conversation-was-closed = Cerrada

## A chat that is not offered
unverified = No pudimos confirmar que eres tú
unverified-text = { $app } mantiene las conversaciones en privado, y este enlace no comprueba de quién son. Abre de nuevo “Soporte” en el juego y escanea el código nuevo.
unverified-help = Puedes leer todo el centro de ayuda sin el código.
go-to-help = Ir a la ayuda
chat-closed = El chat está cerrado aquí
chat-closed-text = { $app } no está recibiendo mensajes en esta página por ahora. El centro de ayuda está abierto.

## A link that no longer opens, or never did
link-gone = Este código ya no abre
link-expired = Este código venció
link-expired-text = Los códigos de soporte funcionan por un tiempo limitado, y el de este ya terminó.
link-used-up = Este código ya se agotó
link-used-up-text = Se podía abrir una cantidad determinada de veces, y ya se alcanzó.
link-revoked = Este código se desactivó
link-revoked-text = El equipo del juego lo cerró, así que ya no abre nada.
link-unknown = No conocemos este código
link-unknown-text = Si escribiste la dirección, compárala con la de la pantalla: tal vez falta una letra. Si escaneaste el código, pide uno nuevo en el juego.
step-back-to-game = Regresa al juego.
step-open-support = Abre “Soporte” de nuevo.
step-scan = Escanea el código nuevo que aparece.
conversation-is-safe = Si ya iniciaste una conversación, está a salvo: el código nuevo te lleva de regreso a ella.
read-help = Leer el centro de ayuda
player-support = Soporte para jugadores
neutral-text = Este enlace abre la ayuda y el chat.
continue = Continuar

## Times
just-now = hace un momento
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
too-fast-text = Espera un minuto e intenta de nuevo.
refused = Esto no se pudo completar
stale-form-text = Esta página estuvo abierta demasiado tiempo, o alguien más entró desde entonces. Cárgala de nuevo; no se cambió nada.
broken = No pudimos hacerlo en este momento
broken-text = Algo falló de nuestro lado. No se perdió nada; intenta de nuevo.
