## Every page
skip-to-content = Aller au contenu
where-you-are = Où tu es
help = Aide
chat = Chat
see-all-help = Voir toute l’aide
notice = Annonce
count-new = { $count ->
    [one] { $count } nouvelle réponse
    [many] { $count } de nouvelles réponses
   *[other] { $count } nouvelles réponses
}
here-as = Tu es ici sous le nom de { $name }
here-as-guest = Tu es ici en mode invité
not-you = Ce n’est pas toi ?
language = Langue

## The front page of the help center
greeting-by-name = Salut { $name }, de quoi as-tu besoin ?
greeting = Comment pouvons-nous t’aider ?
your-conversation = Ta conversation
you = Toi
no-articles-for-this = Aucun article à ce sujet
no-articles-for-this-text = Ton jeu a demandé des articles sur un sujet que nous n’avons pas encore traité.
no-articles-yet = Pas encore d’articles
no-articles-yet-text = Ce centre d’aide est encore en cours de rédaction.
team-helps-in-chat = L’équipe peut t’aider dans le chat.
all-articles = { $count ->
    [one] { $count } article
    [many] { $count } d’articles
   *[other] Les { $count } articles
}
in-section = dans { $section }

## A section
nothing-here-for-this = Rien ici à ce sujet
section-filtered = Aucun article de cette rubrique ne correspond à ce que ton jeu a demandé.

## An article
updated = Mis à jour : { $date }
more-on-this = En savoir plus
not-translated = Cet article n’est pas encore disponible dans ta langue ({ $language }).
article-missing = Cet article n’est pas ici
article-missing-text = Il a peut-être été déplacé, ou il ne correspond pas à ce que ton jeu a demandé.
was-this-helpful = Cet article t’a été utile ?
helpful = Oui, c’était utile
not-helpful = Non
thanks-for-vote = Merci pour ton retour.
sorry-for-vote = Merci pour ton retour. Écris à l’équipe : elle voit quel article tu as lu.
chat-about-this = En parler dans le chat

## Search
search-label = Rechercher dans le centre d’aide
search-placeholder = Rechercher de l’aide
search = Rechercher
search-results = Résultats de recherche
nothing-found = Aucun résultat pour « { $query } »
searched-filtered = La recherche ne porte que sur les articles liés à la question de ton jeu.
did-you-mean = Tu voulais dire « { $query } » ?
nearest = Ce qui s’en rapproche le plus
suggestions = Propositions
search-advice = Essaie avec moins de mots, ou avec le code d’erreur seul.
search-ask-team = Ou demande à l’équipe : elle peut chercher pour toi.
found = { $count ->
    [one] { $count } article pour « { $query } »
    [many] { $count } d’articles pour « { $query } »
   *[other] { $count } articles pour « { $query } »
}

## The way into the chat
talk-to-a-person = Parler à quelqu’un
team-reads = L’équipe { $app } lit tous les messages.

## The chat
back-to-help = Retourner à l’aide
support-team = Équipe d’assistance
app-support = Assistance { $app }
conversation = Conversation
chat-intro = Ici, ce sont des personnes de l’équipe qui te répondent. Tu peux fermer cette page et revenir plus tard : rien n’est perdu.
offline = Tu es hors ligne. Les messages seront envoyés à ton retour en ligne.
start-conversation = Commencer la conversation
conversation-solved = Cette conversation est résolue.
new-conversation = Nouvelle conversation
your-message = Ton message
write-a-message = Écris un message
send = Envoyer
about-article = À propos de l’article « { $title } »
new-messages = Nouveaux messages
automatic = Automatique
sending = Envoi…
not-sent = Non envoyé – touche pour réessayer
remove = Retirer
could-not-be-sent = L’envoi n’a pas pu se faire.
sent-when-back = L’envoi se fera dès que la connexion sera là.
sent = Envoyé
seen = Vu
marked-as-solved = Cette conversation a été marquée comme résolue
mark-as-read = Marquer comme lu et voir s’il y a des réponses

## Chat: files
attach-file = Joindre un fichier
remove-file = Retirer { $name }
sending-file = Envoi de { $name }
file-too-large = { $name } est trop volumineux. La taille maximale est de { $size }.
file-not-accepted = Ce type de fichier ne peut pas être envoyé ici : { $name }
file-not-what-it-says = Le contenu de { $name } ne correspond pas à son nom.
file-gone = Un fichier de ce message n’est plus là. Joins-le à nouveau.
file-refused = Le fichier n’a pas pu être envoyé. Il dépasse peut-être { $size } ou son type n’est pas accepté ici.
too-many-files = { $count ->
    [one] Un message peut contenir au maximum { $count } fichier.
    [many] Un message peut contenir au maximum { $count } de fichiers.
   *[other] Un message peut contenir au maximum { $count } fichiers.
}
open-picture = Ouvrir l’image { $name }
save-file = Enregistrer { $name }

## Chat: who does what
delivered = Distribué
is-writing = { $name } est en train d’écrire…
quick-replies = Réponses rapides
show-earlier = Afficher les messages précédents
back-to-newest = Retourner aux derniers messages
guest-remembered = { $count ->
    [one] Tu es ici en mode invité. Avec ce navigateur, tu peux retrouver la conversation pendant { $count } jour.
    [many] Tu es ici en mode invité. Avec ce navigateur, tu peux retrouver la conversation pendant { $count } de jours.
   *[other] Tu es ici en mode invité. Avec ce navigateur, tu peux retrouver la conversation pendant { $count } jours.
}
privacy-note = N’envoie pas de nom, d’adresse ou de numéro de téléphone, s’il te plaît.

## Chat: how a conversation ends
is-it-solved = Ta question est-elle résolue ?
solved-yes = Oui, c’est résolu
solved-no = Non, j’ai encore besoin d’aide
accepted-solution = Solution acceptée
opened-again = La conversation a été rouverte
closed-unanswered = Cette conversation a été fermée
rate-the-help = Comment as-tu trouvé notre aide ?
rating-one = Très mauvaise
rating-two = Mauvaise
rating-three = Correcte
rating-four = Bonne
rating-five = Très bonne
rating-comment = Veux-tu ajouter quelque chose ?
send-rating = Envoyer l’évaluation
skip = Passer
thanks-for-rating = Merci. L’équipe lit chaque évaluation.
your-rating = Ton évaluation : { $rating }
another-is-open = Tu as une autre conversation ouverte. Continue plutôt là-bas.

## Chat: conversations of before
earlier-conversations = Conversations précédentes
no-earlier-conversations = Aucune conversation précédente
no-earlier-conversations-text = Tes échanges avec l’équipe sont conservés ici.
back-to-conversation = Retourner à la conversation
conversation-open = Ouverte
conversation-was-solved = Résolue
conversation-was-closed = Fermée

## A chat that is not offered
unverified = Nous n’avons pas pu confirmer que c’est bien toi
unverified-text = Dans { $app }, les conversations restent privées, et ce lien ne prouve pas à qui elles appartiennent. Ouvre à nouveau « Assistance » dans le jeu et scanne le nouveau code.
unverified-help = Tu peux lire tout le centre d’aide sans ce code.
go-to-help = Aller à l’aide
chat-closed = Le chat est fermé ici
chat-closed-text = { $app } ne prend pas de messages sur cette page pour le moment. Le centre d’aide est ouvert.

## A link that no longer opens, or never did
link-gone = Ce code ne s’ouvre plus
link-expired = Ce code a expiré
link-expired-text = Les codes d’assistance sont valables pour une durée limitée, et celle de ce code est écoulée.
link-used-up = Ce code est épuisé
link-used-up-text = Il pouvait être ouvert un certain nombre de fois, et ce nombre est atteint.
link-revoked = Ce code a été désactivé
link-revoked-text = L’équipe du jeu l’a fermé, il n’ouvre donc plus rien.
link-unknown = Nous ne connaissons pas ce code
link-unknown-text = Si tu as saisi l’adresse, compare-la avec l’écran : il manque peut-être une lettre. Si tu as scanné le code, demandes-en un nouveau au jeu.
step-back-to-game = Retourne dans le jeu.
step-open-support = Ouvre à nouveau « Assistance ».
step-scan = Scanne le nouveau code qui s’affiche.
conversation-is-safe = Une conversation déjà commencée est conservée : le nouveau code t’y ramène.
read-help = Lire le centre d’aide
player-support = Assistance aux joueurs
neutral-text = Ce lien ouvre l’aide et le chat.
continue = Continuer

## Times
just-now = à l’instant
minutes-ago = { $count ->
    [one] il y a { $count } min
    [many] il y a { $count } min
   *[other] il y a { $count } min
}
hours-ago = { $count ->
    [one] il y a { $count } h
    [many] il y a { $count } h
   *[other] il y a { $count } h
}

## What went wrong
page-missing = Cette page n’existe pas
page-missing-text = Il n’y a rien à cette adresse.
too-fast = Un peu trop vite
too-fast-text = Attends une minute, puis réessaie.
refused = L’envoi n’a pas abouti
stale-form-text = Cette page est restée ouverte trop longtemps, ou quelqu’un d’autre est venu entre-temps. Recharge-la ; rien n’a été modifié.
broken = Nous n’avons pas pu le faire à l’instant
broken-text = Quelque chose s’est cassé de notre côté. Rien n’est perdu ; réessaie.
