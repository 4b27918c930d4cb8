## Every page
skip-to-content = Skip to content
where-you-are = Where you are
help = Help
chat = Chat
see-all-help = See all help
notice = Notice
count-new = { $count ->
    [one] { $count } new answer
   *[other] { $count } new answers
}
here-as = You are here as { $name }
here-as-guest = You are here as a guest
not-you = Not you?
language = Language

## The front page of the help center
greeting-by-name = Hi { $name }, what do you need?
greeting = How can we help?
your-conversation = Your conversation
you = You
no-articles-for-this = No articles for this one
no-articles-for-this-text = Your game asked for articles about something we have not written up yet.
no-articles-yet = No articles yet
no-articles-yet-text = This help centre is still being written.
team-helps-in-chat = The team can help you in the chat.
all-articles = { $count ->
    [one] { $count } article
   *[other] All { $count } articles
}
in-section = in { $section }

## A section
nothing-here-for-this = Nothing here for this one
section-filtered = None of the articles in this section fits what your game asked for.

## An article
updated = Updated { $date }
more-on-this = More on this
not-translated = This article is not available in { $language } yet.
article-missing = This article is not here
article-missing-text = It may have moved, or it does not fit what your game asked for.
was-this-helpful = Did this help?
helpful = Yes, it helped
not-helpful = No
thanks-for-vote = Thanks for letting us know.
sorry-for-vote = Thanks for letting us know. Write to the team: they see which article you have read.
chat-about-this = Chat about this

## Search
search-label = Search the help centre
search-placeholder = Search for help
search = Search
search-results = Search results
nothing-found = Nothing found for ‘{ $query }’
searched-filtered = Only articles that fit your game’s question were searched.
did-you-mean = Did you mean ‘{ $query }’?
nearest = These come closest
suggestions = Suggestions
search-advice = Try fewer words, or the error code by itself.
search-ask-team = Or ask the team: they can look it up for you.
found = { $count ->
    [one] { $count } article for ‘{ $query }’
   *[other] { $count } articles for ‘{ $query }’
}

## The way into the chat
talk-to-a-person = Talk to a person
team-reads = The { $app } team reads every message.

## The chat
back-to-help = Back to help
support-team = Support team
app-support = { $app } support
conversation = Conversation
chat-intro = People of the team answer here. You can close this page and come back: nothing is lost.
offline = You are offline. Messages will be sent when you are back.
start-conversation = Start the conversation
conversation-solved = This conversation is solved.
new-conversation = New conversation
your-message = Your message
write-a-message = Write a message
send = Send
about-article = About the article ‘{ $title }’
new-messages = New messages
automatic = Automatic
sending = Sending…
not-sent = Not sent – tap to try again
remove = Remove
could-not-be-sent = This could not be sent.
sent-when-back = This will be sent as soon as there is a connection.
sent = Sent
seen = Seen
marked-as-solved = This conversation was marked as solved
mark-as-read = Mark as read and look for answers

## Chat: files
attach-file = Attach a file
remove-file = Remove { $name }
sending-file = Sending { $name }
file-too-large = { $name } is too large. The limit is { $size }.
file-not-accepted = This kind of file cannot be sent here: { $name }
file-not-what-it-says = What is in { $name } does not match its name.
file-gone = A file of this message is no longer here. Please attach it again.
file-refused = That file could not be sent. It may be larger than { $size }, or of a kind that is not taken here.
too-many-files = { $count ->
    [one] A message can carry { $count } file.
   *[other] A message can carry { $count } files.
}
open-picture = Open the picture { $name }
save-file = Save { $name }

## Chat: who does what
delivered = Delivered
is-writing = { $name } is writing…
quick-replies = Quick replies
show-earlier = Show earlier messages
back-to-newest = Back to the newest messages
guest-remembered = { $count ->
    [one] You are here as a guest. This browser can come back to the conversation for { $count } day.
   *[other] You are here as a guest. This browser can come back to the conversation for { $count } days.
}
privacy-note = Please do not send names, addresses or phone numbers.

## Chat: how a conversation ends
is-it-solved = Is your question solved?
solved-yes = Yes, it is solved
solved-no = No, I still need help
accepted-solution = Accepted the solution
opened-again = The conversation was opened again
closed-unanswered = This conversation was closed
rate-the-help = How was the help you got?
rating-one = Very bad
rating-two = Bad
rating-three = All right
rating-four = Good
rating-five = Very good
rating-comment = Would you like to add something?
send-rating = Send rating
skip = Skip
thanks-for-rating = Thank you. The team reads every rating.
your-rating = Your rating: { $rating }
another-is-open = You have another open conversation. Please carry on there.

## Chat: conversations of before
earlier-conversations = Earlier conversations
no-earlier-conversations = No earlier conversations
no-earlier-conversations-text = What you write with the team is kept here.
back-to-conversation = Back to the conversation
conversation-open = Open
conversation-was-solved = Solved
conversation-was-closed = Closed

## A chat that is not offered
unverified = We could not confirm that this is you
unverified-text = { $app } keeps conversations private, and this link does not prove whose they are. Open Support in the game again and scan the new code.
unverified-help = You can read all of the help centre without it.
go-to-help = Go to help
chat-closed = Chat is closed here
chat-closed-text = { $app } takes no messages on this page right now. The help centre is open.

## A link that no longer opens, or never did
link-gone = This code no longer opens
link-expired = This code has expired
link-expired-text = Support codes work for a limited time, and the time for this one is over.
link-used-up = This code has been used up
link-used-up-text = It could be opened a set number of times, and that number is reached.
link-revoked = This code was switched off
link-revoked-text = The game’s team closed it, so it no longer opens anything.
link-unknown = We do not know this code
link-unknown-text = If you typed the address, check it against the screen: a letter may be missing. If you scanned it, ask the game for a new one.
step-back-to-game = Go back to the game.
step-open-support = Open Support again.
step-scan = Scan the new code it shows.
conversation-is-safe = A conversation you already started is safe: the new code leads you back to it.
read-help = Read the help centre
player-support = Player support
neutral-text = This link opens help and chat.
continue = Continue

## Times
just-now = just now
minutes-ago = { $count ->
    [one] { $count } min ago
   *[other] { $count } min ago
}
hours-ago = { $count ->
    [one] { $count } h ago
   *[other] { $count } h ago
}

## What went wrong
page-missing = This page does not exist
page-missing-text = There is nothing at this address.
too-fast = A little too fast
too-fast-text = Please wait a minute and try again.
refused = This did not go through
stale-form-text = This page was open too long, or somebody else has come since. Load it again; nothing was changed.
broken = We could not do this just now
broken-text = Something broke on our side. Nothing was lost; please try again.
