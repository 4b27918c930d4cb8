## Every page
skip-to-content = Μετάβαση στο περιεχόμενο
where-you-are = Πού βρίσκεσαι
help = Βοήθεια
chat = Chat
see-all-help = Δες όλη τη βοήθεια
notice = Ανακοίνωση
count-new = { $count ->
    [one] { $count } νέα απάντηση
   *[other] { $count } νέες απαντήσεις
}
here-as = Είσαι εδώ ως { $name }
here-as-guest = Είσαι εδώ ως επισκέπτης
not-you = Δεν είσαι εσύ;
language = Γλώσσα

## The front page of the help center
greeting-by-name = Γεια σου, { $name }, τι χρειάζεσαι;
greeting = Πώς μπορούμε να βοηθήσουμε;
your-conversation = Η συνομιλία σου
you = Εσύ
no-articles-for-this = Δεν υπάρχουν άρθρα για αυτό
no-articles-for-this-text = Το παιχνίδι σου ζήτησε άρθρα για κάτι που δεν έχουμε γράψει ακόμα.
no-articles-yet = Δεν υπάρχουν ακόμα άρθρα
no-articles-yet-text = Αυτό το κέντρο βοήθειας γράφεται ακόμα.
team-helps-in-chat = Η ομάδα μπορεί να σε βοηθήσει στο chat.
all-articles = { $count ->
    [one] { $count } άρθρο
   *[other] Και τα { $count } άρθρα
}
in-section = στην ενότητα «{ $section }»

## A section
nothing-here-for-this = Δεν υπάρχει τίποτα εδώ για αυτό
section-filtered = Κανένα άρθρο σε αυτήν την ενότητα δεν ταιριάζει με αυτό που ζήτησε το παιχνίδι σου.

## An article
updated = Ενημέρωση: { $date }
more-on-this = Περισσότερα για αυτό
not-translated = Αυτό το άρθρο δεν υπάρχει ακόμα στα { $language }.
article-missing = Αυτό το άρθρο δεν βρίσκεται εδώ
article-missing-text = Ίσως έχει μετακινηθεί ή δεν ταιριάζει με αυτό που ζήτησε το παιχνίδι σου.
was-this-helpful = Σε βοήθησε αυτό;
helpful = Ναι, με βοήθησε
not-helpful = Όχι
thanks-for-vote = Ευχαριστούμε που μας το είπες.
sorry-for-vote = Ευχαριστούμε που μας το είπες. Γράψε στην ομάδα, βλέπει ποιο άρθρο διάβασες.
chat-about-this = Μίλησε για αυτό στο chat

## Search
search-label = Αναζήτηση στο κέντρο βοήθειας
search-placeholder = Αναζήτησε βοήθεια
search = Αναζήτηση
search-results = Αποτελέσματα αναζήτησης
nothing-found = Δεν βρέθηκε τίποτα για «{ $query }»
searched-filtered = Η αναζήτηση έγινε μόνο σε άρθρα που ταιριάζουν με την ερώτηση του παιχνιδιού σου.
did-you-mean = Μήπως εννοείς «{ $query }»;
nearest = Αυτά είναι τα πιο κοντινά
suggestions = Προτάσεις
search-advice = Δοκίμασε λιγότερες λέξεις ή μόνο τον κωδικό σφάλματος.
search-ask-team = Ή ρώτησε την ομάδα, μπορεί να το ψάξει για εσένα.
found = { $count ->
    [one] { $count } άρθρο για «{ $query }»
   *[other] { $count } άρθρα για «{ $query }»
}

## The way into the chat
talk-to-a-person = Μίλησε με άνθρωπο
team-reads = Η ομάδα του { $app } διαβάζει κάθε μήνυμα.

## The chat
back-to-help = Πίσω στη βοήθεια
support-team = Ομάδα υποστήριξης
app-support = Υποστήριξη { $app }
conversation = Συνομιλία
chat-intro = Εδώ απαντούν άνθρωποι της ομάδας. Μπορείς να κλείσεις τη σελίδα και να επιστρέψεις, δεν χάνεται τίποτα.
offline = Δεν έχεις σύνδεση. Τα μηνύματα θα σταλούν μόλις επανέλθει.
start-conversation = Ξεκίνα τη συνομιλία
conversation-solved = Αυτή η συνομιλία έχει επιλυθεί.
new-conversation = Νέα συνομιλία
your-message = Το μήνυμά σου
write-a-message = Γράψε ένα μήνυμα
send = Αποστολή
about-article = Για το άρθρο «{ $title }»
new-messages = Νέα μηνύματα
automatic = Αυτόματο
sending = Αποστολή…
not-sent = Δεν στάλθηκε – πάτησε για νέα προσπάθεια
remove = Αφαίρεσε
could-not-be-sent = Αυτό δεν μπόρεσε να σταλεί.
sent-when-back = Θα σταλεί μόλις υπάρξει σύνδεση.
sent = Στάλθηκε
seen = Διαβάστηκε
marked-as-solved = Αυτή η συνομιλία επισημάνθηκε ως επιλυμένη
mark-as-read = Επισήμανε ως αναγνωσμένο και δες για απαντήσεις

## Chat: files
attach-file = Επισύναψη αρχείου
remove-file = Αφαίρεσε το { $name }
sending-file = Στέλνεται το { $name }
file-too-large = Το { $name } είναι πολύ μεγάλο. Το όριο είναι { $size }.
file-not-accepted = Αυτό το είδος αρχείου δεν μπορεί να σταλεί εδώ: { $name }
file-not-what-it-says = Το περιεχόμενο του { $name } δεν ταιριάζει με το όνομά του.
file-gone = Ένα αρχείο αυτού του μηνύματος δεν υπάρχει πια. Επισύναψέ το ξανά.
file-refused = Το αρχείο δεν μπόρεσε να σταλεί. Ίσως είναι μεγαλύτερο από { $size } ή τύπου που δεν γίνεται δεκτός εδώ.
too-many-files = { $count ->
    [one] Ένα μήνυμα μπορεί να έχει έως { $count } αρχείο.
   *[other] Ένα μήνυμα μπορεί να έχει έως { $count } αρχεία.
}
open-picture = Άνοιξε την εικόνα { $name }
save-file = Αποθήκευσε το { $name }

## Chat: who does what
delivered = Παραδόθηκε
is-writing = { $name } γράφει…
quick-replies = Γρήγορες απαντήσεις
show-earlier = Δες παλαιότερα μηνύματα
back-to-newest = Πίσω στα πιο πρόσφατα μηνύματα
guest-remembered = { $count ->
    [one] Είσαι εδώ ως επισκέπτης. Με αυτό το πρόγραμμα περιήγησης μπορείς να επιστρέψεις στη συνομιλία για { $count } ημέρα.
   *[other] Είσαι εδώ ως επισκέπτης. Με αυτό το πρόγραμμα περιήγησης μπορείς να επιστρέψεις στη συνομιλία για { $count } ημέρες.
}
privacy-note = Μη στέλνεις ονόματα, διευθύνσεις ή αριθμούς τηλεφώνου, σε παρακαλούμε.

## Chat: how a conversation ends
is-it-solved = Λύθηκε το θέμα σου;
solved-yes = Ναι, λύθηκε
solved-no = Όχι, χρειάζομαι ακόμα βοήθεια
accepted-solution = Η λύση έγινε δεκτή
opened-again = Η συνομιλία άνοιξε ξανά
closed-unanswered = Αυτή η συνομιλία έκλεισε
rate-the-help = Πώς ήταν η βοήθεια που πήρες;
rating-one = Πολύ κακή
rating-two = Κακή
rating-three = Εντάξει
rating-four = Καλή
rating-five = Πολύ καλή
rating-comment = Θέλεις να προσθέσεις κάτι;
send-rating = Αποστολή αξιολόγησης
skip = Παράλειψη
thanks-for-rating = Ευχαριστούμε. Η ομάδα διαβάζει κάθε αξιολόγηση.
your-rating = Η αξιολόγησή σου: { $rating }
another-is-open = Έχεις κι άλλη ανοιχτή συνομιλία. Συνέχισε εκεί.

## Chat: conversations of before
earlier-conversations = Προηγούμενες συνομιλίες
no-earlier-conversations = Δεν υπάρχουν προηγούμενες συνομιλίες
no-earlier-conversations-text = Όσα γράφεις με την ομάδα μένουν εδώ.
back-to-conversation = Πίσω στη συνομιλία
conversation-open = Ανοιχτή
conversation-was-solved = Επιλυμένη
conversation-was-closed = Κλειστή

## A chat that is not offered
unverified = Δεν μπορέσαμε να επιβεβαιώσουμε ότι είσαι εσύ
unverified-text = Το { $app } κρατά τις συνομιλίες ιδιωτικές και αυτός ο σύνδεσμος δεν αποδεικνύει σε ποιον ανήκουν. Άνοιξε ξανά την Υποστήριξη στο παιχνίδι και σάρωσε τον νέο κωδικό.
unverified-help = Μπορείς να διαβάσεις όλο το κέντρο βοήθειας και χωρίς αυτό.
go-to-help = Πήγαινε στη βοήθεια
chat-closed = Το chat είναι κλειστό εδώ
chat-closed-text = Το { $app } δεν δέχεται μηνύματα σε αυτήν τη σελίδα αυτή τη στιγμή. Το κέντρο βοήθειας είναι ανοιχτό.

## A link that no longer opens, or never did
link-gone = Αυτός ο κωδικός δεν ανοίγει πια
link-expired = Αυτός ο κωδικός έληξε
link-expired-text = Οι κωδικοί υποστήριξης ισχύουν για περιορισμένο χρόνο και ο χρόνος αυτού του κωδικού τελείωσε.
link-used-up = Αυτός ο κωδικός έχει εξαντληθεί
link-used-up-text = Μπορούσε να ανοίξει συγκεκριμένες φορές και το όριο συμπληρώθηκε.
link-revoked = Αυτός ο κωδικός απενεργοποιήθηκε
link-revoked-text = Η ομάδα του παιχνιδιού τον έκλεισε, οπότε δεν ανοίγει πια τίποτα.
link-unknown = Δεν γνωρίζουμε αυτόν τον κωδικό
link-unknown-text = Αν πληκτρολόγησες τη διεύθυνση, σύγκρινέ την με την οθόνη, ίσως λείπει ένα γράμμα. Αν σάρωσες τον κωδικό, ζήτησε νέο από το παιχνίδι.
step-back-to-game = Γύρισε στο παιχνίδι.
step-open-support = Άνοιξε ξανά την Υποστήριξη.
step-scan = Σάρωσε τον νέο κωδικό που εμφανίζεται.
conversation-is-safe = Η συνομιλία που έχεις ήδη ξεκινήσει είναι ασφαλής, ο νέος κωδικός σε φέρνει πίσω σε αυτήν.
read-help = Διάβασε το κέντρο βοήθειας
player-support = Υποστήριξη παικτών
neutral-text = Αυτός ο σύνδεσμος ανοίγει τη βοήθεια και το chat.
continue = Συνέχεια

## Times
just-now = μόλις τώρα
minutes-ago = { $count ->
    [one] πριν από { $count } λεπτό
   *[other] πριν από { $count } λεπτά
}
hours-ago = { $count ->
    [one] πριν από { $count } ώρα
   *[other] πριν από { $count } ώρες
}

## What went wrong
page-missing = Αυτή η σελίδα δεν υπάρχει
page-missing-text = Δεν υπάρχει τίποτα σε αυτήν τη διεύθυνση.
too-fast = Λιγάκι γρήγορα
too-fast-text = Περίμενε ένα λεπτό και δοκίμασε ξανά.
refused = Αυτό δεν ολοκληρώθηκε
stale-form-text = Η σελίδα έμεινε ανοιχτή πολλή ώρα ή στο μεταξύ ήρθε κάποιος άλλος. Φόρτωσέ την ξανά, δεν άλλαξε τίποτα.
broken = Δεν μπορέσαμε να το κάνουμε αυτή τη στιγμή
broken-text = Κάτι χάλασε από τη δική μας πλευρά. Δεν χάθηκε τίποτα, δοκίμασε ξανά.
