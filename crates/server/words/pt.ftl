## Every page
skip-to-content = Saltar para o conteúdo
where-you-are = Onde estás
help = Ajuda
chat = Chat
see-all-help = Ver toda a ajuda
notice = Aviso
count-new = { $count ->
    [one] { $count } resposta nova
    [many] { $count } de respostas novas
   *[other] { $count } respostas novas
}
here-as = Estás aqui como { $name }
here-as-guest = Estás aqui como visitante
not-you = Não és tu?
language = Idioma

## The front page of the help center
greeting-by-name = Olá, { $name }, de que precisas?
greeting = Como podemos ajudar?
your-conversation = A tua conversa
you = Tu
no-articles-for-this = Não há artigos sobre isto
no-articles-for-this-text = O teu jogo pediu artigos sobre algo que ainda não explicámos.
no-articles-yet = Ainda não há artigos
no-articles-yet-text = Este centro de ajuda ainda está a ser escrito.
team-helps-in-chat = A equipa pode ajudar-te no chat.
all-articles = { $count ->
    [one] { $count } artigo
    [many] { $count } de artigos
   *[other] Todos os { $count } artigos
}
in-section = em { $section }

## A section
nothing-here-for-this = Não há aqui nada sobre isto
section-filtered = Nenhum dos artigos desta secção corresponde ao que o teu jogo pediu.

## An article
updated = Atualizado: { $date }
more-on-this = Mais sobre isto
not-translated = Este artigo ainda não está disponível no teu idioma ({ $language }).
article-missing = Este artigo não está aqui
article-missing-text = Pode ter mudado de sítio ou não corresponder ao que o teu jogo pediu.
was-this-helpful = Isto ajudou-te?
helpful = Sim, ajudou
not-helpful = Não
thanks-for-vote = Obrigado por nos dizeres.
sorry-for-vote = Obrigado por nos dizeres. Escreve à equipa: podem ver que artigo leste.
chat-about-this = Falar sobre isto no chat

## Search
search-label = Pesquisar no centro de ajuda
search-placeholder = Pesquisar ajuda
search = Pesquisar
search-results = Resultados da pesquisa
nothing-found = Nada encontrado para «{ $query }»
searched-filtered = Só foram pesquisados os artigos que correspondem à pergunta do teu jogo.
did-you-mean = Querias dizer «{ $query }»?
nearest = O mais próximo do que procuras
suggestions = Sugestões
search-advice = Experimenta com menos palavras ou só com o código de erro.
search-ask-team = Ou pergunta à equipa: podem procurar por ti.
found = { $count ->
    [one] { $count } artigo para «{ $query }»
    [many] { $count } de artigos para «{ $query }»
   *[other] { $count } artigos para «{ $query }»
}

## The way into the chat
talk-to-a-person = Falar com uma pessoa
team-reads = A equipa de { $app } lê todas as mensagens.

## The chat
back-to-help = Voltar à ajuda
support-team = Equipa de suporte
app-support = Suporte de { $app }
conversation = Conversa
chat-intro = Aqui respondem pessoas da equipa. Podes fechar esta página e voltar mais tarde: nada se perde.
offline = Estás sem ligação. As mensagens serão enviadas quando voltares a ter ligação.
start-conversation = Iniciar a conversa
conversation-solved = Esta conversa está resolvida.
new-conversation = Nova conversa
your-message = A tua mensagem
write-a-message = Escreve uma mensagem
send = Enviar
about-article = Sobre o artigo «{ $title }»
new-messages = Mensagens novas
automatic = Automático
sending = A enviar…
not-sent = Não enviada – toca para tentar de novo
remove = Remover
could-not-be-sent = Não foi possível enviar isto.
sent-when-back = Será enviado assim que houver ligação.
sent = Enviada
seen = Vista
marked-as-solved = Esta conversa foi marcada como resolvida
mark-as-read = Marcar como lida e procurar respostas

## Chat: files
attach-file = Anexar um ficheiro
remove-file = Remover { $name }
sending-file = A enviar { $name }
file-too-large = { $name } é demasiado grande. O máximo é { $size }.
file-not-accepted = Este tipo de ficheiro não pode ser enviado aqui: { $name }
file-not-what-it-says = O conteúdo de { $name } não corresponde ao nome.
file-gone = Um ficheiro desta mensagem já não está aqui. Anexa-o outra vez.
file-refused = Não foi possível enviar o ficheiro. Pode ter mais de { $size } ou ser de um tipo que aqui não é aceite.
too-many-files = { $count ->
    [one] Uma mensagem pode levar no máximo { $count } ficheiro.
    [many] Uma mensagem pode levar no máximo { $count } de ficheiros.
   *[other] Uma mensagem pode levar no máximo { $count } ficheiros.
}
open-picture = Abrir a imagem { $name }
save-file = Guardar { $name }

## Chat: who does what
delivered = Entregue
is-writing = { $name } está a escrever…
quick-replies = Respostas rápidas
show-earlier = Mostrar mensagens anteriores
back-to-newest = Voltar às mensagens mais recentes
guest-remembered = { $count ->
    [one] Estás aqui como visitante. Com este navegador podes voltar à conversa durante { $count } dia.
    [many] Estás aqui como visitante. Com este navegador podes voltar à conversa durante { $count } de dias.
   *[other] Estás aqui como visitante. Com este navegador podes voltar à conversa durante { $count } dias.
}
privacy-note = Por favor, não envies nomes, moradas nem números de telefone.

## Chat: how a conversation ends
is-it-solved = A tua dúvida ficou resolvida?
solved-yes = Sim, ficou resolvida
solved-no = Não, ainda preciso de ajuda
accepted-solution = Solução aceite
opened-again = A conversa foi reaberta
closed-unanswered = Esta conversa foi fechada
rate-the-help = O que achaste da ajuda?
rating-one = Muito má
rating-two = Má
rating-three = Razoável
rating-four = Boa
rating-five = Muito boa
rating-comment = Queres acrescentar alguma coisa?
send-rating = Enviar avaliação
skip = Saltar
thanks-for-rating = Obrigado. A equipa lê todas as avaliações.
your-rating = A tua avaliação: { $rating }
another-is-open = Tens outra conversa aberta. Continua lá, por favor.

## Chat: conversations of before
earlier-conversations = Conversas anteriores
no-earlier-conversations = Não há conversas anteriores
no-earlier-conversations-text = O que escreves com a equipa fica guardado aqui.
back-to-conversation = Voltar à conversa
conversation-open = Aberta
conversation-was-solved = Resolvida
conversation-was-closed = Fechada

## A chat that is not offered
unverified = Não conseguimos confirmar que és tu
unverified-text = { $app } mantém as conversas privadas, e esta ligação não prova de quem são. Abre «Suporte» outra vez no jogo e lê o novo código com a câmara.
unverified-help = Podes ler todo o centro de ajuda sem o código.
go-to-help = Ir para a ajuda
chat-closed = O chat está fechado aqui
chat-closed-text = De momento, { $app } não recebe mensagens nesta página. O centro de ajuda está aberto.

## A link that no longer opens, or never did
link-gone = Este código já não abre
link-expired = Este código expirou
link-expired-text = Os códigos de suporte funcionam durante um tempo limitado, e o deste já terminou.
link-used-up = Este código já se esgotou
link-used-up-text = Podia ser aberto um certo número de vezes, e esse número foi atingido.
link-revoked = Este código foi desativado
link-revoked-text = A equipa do jogo fechou-o, por isso já não abre nada.
link-unknown = Não conhecemos este código
link-unknown-text = Se escreveste o endereço, compara-o com o que está no ecrã: pode faltar uma letra. Se leste o código com a câmara, pede um novo ao jogo.
step-back-to-game = Volta ao jogo.
step-open-support = Abre «Suporte» outra vez.
step-scan = Lê com a câmara o novo código que aparece.
conversation-is-safe = Uma conversa que já tenhas iniciado está a salvo: o novo código leva-te de volta a ela.
read-help = Ler o centro de ajuda
player-support = Suporte ao jogador
neutral-text = Esta ligação abre a ajuda e o chat.
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
too-fast = Um pouco depressa demais
too-fast-text = Espera um minuto e tenta outra vez.
refused = Isto não foi concluído
stale-form-text = Esta página esteve aberta demasiado tempo, ou entretanto entrou outra pessoa. Carrega-a de novo; nada foi alterado.
broken = Não conseguimos fazer isto agora
broken-text = Algo falhou do nosso lado. Nada se perdeu; tenta outra vez.
