## Every page
skip-to-content = Pular para o conteúdo
where-you-are = Onde você está
help = Ajuda
chat = Chat
see-all-help = Ver toda a ajuda
notice = Aviso
count-new = { $count ->
    [one] { $count } nova resposta
    [many] { $count } de novas respostas
   *[other] { $count } novas respostas
}
here-as = Você está aqui como { $name }
here-as-guest = Você está aqui como visitante
not-you = Não é você?
language = Idioma

## The front page of the help center
greeting-by-name = Oi, { $name }, do que você precisa?
greeting = Como podemos ajudar?
your-conversation = Sua conversa
you = Você
no-articles-for-this = Nenhum artigo sobre isso
no-articles-for-this-text = Seu jogo pediu artigos sobre algo que ainda não explicamos.
no-articles-yet = Ainda não há artigos
no-articles-yet-text = Esta central de ajuda ainda está sendo escrita.
team-helps-in-chat = A equipe pode ajudar você no chat.
all-articles = { $count ->
    [one] { $count } artigo
    [many] { $count } de artigos
   *[other] Todos os { $count } artigos
}
in-section = em { $section }

## A section
nothing-here-for-this = Não há nada sobre isso aqui
section-filtered = Nenhum artigo desta seção combina com o que seu jogo pediu.

## An article
updated = Atualizado: { $date }
more-on-this = Mais sobre isso
not-translated = Este artigo ainda não está disponível no seu idioma: { $language }.
article-missing = Este artigo não está aqui
article-missing-text = Ele pode ter mudado de lugar ou não combinar com o que seu jogo pediu.
was-this-helpful = Este artigo ajudou?
helpful = Sim, ajudou
not-helpful = Não
thanks-for-vote = Obrigado pela resposta.
sorry-for-vote = Obrigado pela resposta. Escreva para a equipe: ela pode ver qual artigo você leu.
chat-about-this = Falar sobre isso no chat

## Search
search-label = Buscar na central de ajuda
search-placeholder = Buscar ajuda
search = Buscar
search-results = Resultados da busca
nothing-found = Nada encontrado para “{ $query }”
searched-filtered = A busca incluiu só os artigos que combinam com a pergunta do seu jogo.
did-you-mean = Você quis dizer “{ $query }”?
nearest = O que mais se aproxima
suggestions = Sugestões
search-advice = Tente com menos palavras ou só com o código do erro.
search-ask-team = Ou pergunte à equipe: ela pode procurar para você.
found = { $count ->
    [one] { $count } artigo para “{ $query }”
    [many] { $count } de artigos para “{ $query }”
   *[other] { $count } artigos para “{ $query }”
}

## The way into the chat
talk-to-a-person = Falar com uma pessoa
team-reads = A equipe de { $app } lê todas as mensagens.

## The chat
back-to-help = Voltar para a ajuda
support-team = Equipe de suporte
app-support = Suporte de { $app }
conversation = Conversa
chat-intro = Aqui quem responde são pessoas da equipe. Você pode fechar esta página e voltar depois: nada se perde.
offline = Você está sem conexão. As mensagens serão enviadas quando a conexão voltar.
start-conversation = Começar a conversa
conversation-solved = Esta conversa foi resolvida.
new-conversation = Nova conversa
your-message = Sua mensagem
write-a-message = Escreva uma mensagem
send = Enviar
about-article = Sobre o artigo “{ $title }”
new-messages = Novas mensagens
automatic = Automático
sending = Enviando…
not-sent = Não enviada – toque para tentar de novo
remove = Remover
could-not-be-sent = Não foi possível enviar.
sent-when-back = Será enviado assim que houver conexão.
sent = Enviada
seen = Vista
marked-as-solved = Esta conversa foi marcada como resolvida
mark-as-read = Marcar como lida e procurar respostas

## Chat: files
attach-file = Anexar um arquivo
remove-file = Remover { $name }
sending-file = Enviando { $name }
file-too-large = { $name } é grande demais. O máximo é { $size }.
file-not-accepted = Este tipo de arquivo não pode ser enviado aqui: { $name }
file-not-what-it-says = O conteúdo de { $name } não corresponde ao nome.
file-gone = Um arquivo desta mensagem não está mais aqui. Anexe de novo.
file-refused = Não foi possível enviar o arquivo. Ele pode ser maior que { $size } ou de um tipo que não é aceito aqui.
too-many-files = { $count ->
    [one] Uma mensagem pode ter no máximo { $count } arquivo.
    [many] Uma mensagem pode ter no máximo { $count } de arquivos.
   *[other] Uma mensagem pode ter no máximo { $count } arquivos.
}
open-picture = Abrir a imagem { $name }
save-file = Salvar { $name }

## Chat: who does what
delivered = Entregue
is-writing = { $name } está digitando…
quick-replies = Respostas rápidas
show-earlier = Mostrar mensagens anteriores
back-to-newest = Voltar para as mensagens mais recentes
guest-remembered = { $count ->
    [one] Você está aqui como visitante. Com este navegador, você pode voltar à conversa por { $count } dia.
    [many] Você está aqui como visitante. Com este navegador, você pode voltar à conversa por { $count } de dias.
   *[other] Você está aqui como visitante. Com este navegador, você pode voltar à conversa por { $count } dias.
}
privacy-note = Por favor, não envie nomes, endereços nem números de telefone.

## Chat: how a conversation ends
is-it-solved = Sua dúvida foi resolvida?
solved-yes = Sim, foi resolvida
solved-no = Não, ainda preciso de ajuda
accepted-solution = Solução aceita
opened-again = A conversa foi reaberta
closed-unanswered = Esta conversa foi encerrada
rate-the-help = O que você achou da ajuda?
rating-one = Muito ruim
rating-two = Ruim
rating-three = Razoável
rating-four = Boa
rating-five = Muito boa
rating-comment = Quer acrescentar alguma coisa?
send-rating = Enviar avaliação
skip = Pular
thanks-for-rating = Obrigado. A equipe lê todas as avaliações.
your-rating = Sua avaliação: { $rating }
another-is-open = Você tem outra conversa aberta. Continue por lá.

## Chat: conversations of before
earlier-conversations = Conversas anteriores
no-earlier-conversations = Nenhuma conversa anterior
no-earlier-conversations-text = O que você escreve com a equipe fica guardado aqui.
back-to-conversation = Voltar para a conversa
conversation-open = Aberta
conversation-was-solved = Resolvida
conversation-was-closed = Encerrada

## A chat that is not offered
unverified = Não conseguimos confirmar que é você
unverified-text = { $app } mantém as conversas privadas, e este link não comprova de quem elas são. Abra “Suporte” no jogo de novo e escaneie o novo código.
unverified-help = Você pode ler toda a central de ajuda sem o código.
go-to-help = Ir para a ajuda
chat-closed = O chat está fechado aqui
chat-closed-text = { $app } não está recebendo mensagens nesta página no momento. A central de ajuda está aberta.

## A link that no longer opens, or never did
link-gone = Este código não abre mais
link-expired = Este código expirou
link-expired-text = Os códigos de suporte funcionam por tempo limitado, e o tempo deste já acabou.
link-used-up = Este código já se esgotou
link-used-up-text = Ele podia ser aberto um certo número de vezes, e esse número foi atingido.
link-revoked = Este código foi desativado
link-revoked-text = A equipe do jogo o fechou, então ele não abre mais nada.
link-unknown = Não conhecemos este código
link-unknown-text = Se você digitou o endereço, compare com o da tela: pode estar faltando uma letra. Se você escaneou o código, peça um novo no jogo.
step-back-to-game = Volte para o jogo.
step-open-support = Abra “Suporte” de novo.
step-scan = Escaneie o novo código que aparecer.
conversation-is-safe = Se você já começou uma conversa, ela está segura: o novo código leva você de volta a ela.
read-help = Ler a central de ajuda
player-support = Suporte ao jogador
neutral-text = Este link abre a ajuda e o chat.
continue = Continuar

## Times
just-now = agora mesmo
minutes-ago = { $count ->
    [one] há { $count } min
    [many] há { $count } min
   *[other] há { $count } min
}
hours-ago = { $count ->
    [one] há { $count } h
    [many] há { $count } h
   *[other] há { $count } h
}

## What went wrong
page-missing = Esta página não existe
page-missing-text = Não há nada neste endereço.
too-fast = Um pouco rápido demais
too-fast-text = Espere um minuto e tente de novo.
refused = Não foi possível concluir
stale-form-text = Esta página ficou aberta por muito tempo, ou outra pessoa entrou desde então. Carregue de novo; nada foi alterado.
broken = Não conseguimos fazer isso agora
broken-text = Algo quebrou do nosso lado. Nada se perdeu; tente de novo.
