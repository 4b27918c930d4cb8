## Every page
skip-to-content = ನೇರವಾಗಿ ಮುಖ್ಯ ವಿಷಯಕ್ಕೆ ಹೋಗಿ
where-you-are = ನೀವು ಇಲ್ಲಿದ್ದೀರಿ
help = ಸಹಾಯ
chat = ಚಾಟ್
see-all-help = ಎಲ್ಲಾ ಸಹಾಯ ಲೇಖನಗಳನ್ನು ನೋಡಿ
notice = ಪ್ರಕಟಣೆ
count-new = { $count ->
    [one] { $count } ಹೊಸ ಉತ್ತರ
   *[other] { $count } ಹೊಸ ಉತ್ತರಗಳು
}
here-as = ನೀವು ಇಲ್ಲಿ { $name } ಆಗಿ ಇದ್ದೀರಿ
here-as-guest = ನೀವು ಇಲ್ಲಿ ಅತಿಥಿಯಾಗಿ ಇದ್ದೀರಿ
not-you = ಇದು ನೀವಲ್ಲವೇ?
language = ಭಾಷೆ

## The front page of the help center
greeting-by-name = ನಮಸ್ಕಾರ { $name }, ನಿಮಗೆ ಏನು ಸಹಾಯ ಬೇಕು?
greeting = ನಾವು ಹೇಗೆ ಸಹಾಯ ಮಾಡಬಹುದು?
your-conversation = ನಿಮ್ಮ ಸಂಭಾಷಣೆ
you = ನೀವು
no-articles-for-this = ಈ ವಿಷಯಕ್ಕೆ ಲೇಖನಗಳಿಲ್ಲ
no-articles-for-this-text = ನಾವು ಇನ್ನೂ ಬರೆಯದ ವಿಷಯದ ಲೇಖನಗಳನ್ನು ಗೇಮ್ ಕೇಳಿದೆ.
no-articles-yet = ಇನ್ನೂ ಲೇಖನಗಳಿಲ್ಲ
no-articles-yet-text = ಈ ಸಹಾಯ ಕೇಂದ್ರ ಇನ್ನೂ ಸಿದ್ಧವಾಗುತ್ತಿದೆ.
team-helps-in-chat = ತಂಡವು ಚಾಟ್‌ನಲ್ಲಿ ನಿಮಗೆ ಸಹಾಯ ಮಾಡಬಹುದು.
all-articles = { $count ->
    [one] { $count } ಲೇಖನ
   *[other] ಎಲ್ಲಾ { $count } ಲೇಖನಗಳು
}
in-section = “{ $section }” ವಿಭಾಗದಲ್ಲಿ

## A section
nothing-here-for-this = ಈ ವಿಷಯಕ್ಕೆ ಇಲ್ಲಿ ಏನೂ ಇಲ್ಲ
section-filtered = ಈ ವಿಭಾಗದ ಯಾವ ಲೇಖನವೂ ಗೇಮ್‌ನಿಂದ ಬಂದ ಪ್ರಶ್ನೆಗೆ ಹೊಂದುವುದಿಲ್ಲ.

## An article
updated = ಕೊನೆಯ ಅಪ್‌ಡೇಟ್: { $date }
more-on-this = ಈ ಬಗ್ಗೆ ಇನ್ನಷ್ಟು
not-translated = ಈ ಲೇಖನ ಇನ್ನೂ { $language } ಭಾಷೆಯಲ್ಲಿ ಇಲ್ಲ.
article-missing = ಈ ಲೇಖನ ಇಲ್ಲಿ ಇಲ್ಲ
article-missing-text = ಇದನ್ನು ಬೇರೆಡೆಗೆ ಸರಿಸಿರಬಹುದು ಅಥವಾ ಇದು ಗೇಮ್‌ನಿಂದ ಬಂದ ಪ್ರಶ್ನೆಗೆ ಹೊಂದದಿರಬಹುದು.
was-this-helpful = ಇದರಿಂದ ಸಹಾಯವಾಯಿತೇ?
helpful = ಹೌದು, ಸಹಾಯವಾಯಿತು
not-helpful = ಇಲ್ಲ
thanks-for-vote = ತಿಳಿಸಿದ್ದಕ್ಕೆ ಧನ್ಯವಾದಗಳು.
sorry-for-vote = ತಿಳಿಸಿದ್ದಕ್ಕೆ ಧನ್ಯವಾದಗಳು. ತಂಡಕ್ಕೆ ಬರೆಯಿರಿ: ನೀವು ಯಾವ ಲೇಖನ ಓದಿದ್ದೀರಿ ಎಂಬುದು ಅವರಿಗೆ ಕಾಣುತ್ತದೆ.
chat-about-this = ಈ ಬಗ್ಗೆ ಚಾಟ್ ಮಾಡಿ

## Search
search-label = ಸಹಾಯ ಕೇಂದ್ರದಲ್ಲಿ ಹುಡುಕಿ
search-placeholder = ಸಹಾಯಕ್ಕಾಗಿ ಹುಡುಕಿ
search = ಹುಡುಕಿ
search-results = ಹುಡುಕಾಟದ ಫಲಿತಾಂಶಗಳು
nothing-found = “{ $query }” ಕುರಿತು ಏನೂ ಸಿಗಲಿಲ್ಲ
searched-filtered = ಗೇಮ್‌ನಿಂದ ಬಂದ ಪ್ರಶ್ನೆಗೆ ಹೊಂದುವ ಲೇಖನಗಳಲ್ಲಿ ಮಾತ್ರ ಹುಡುಕಲಾಗಿದೆ.
did-you-mean = ನೀವು “{ $query }” ಹುಡುಕುತ್ತಿದ್ದೀರಾ?
nearest = ಅತ್ಯಂತ ಹತ್ತಿರದ ಲೇಖನಗಳು
suggestions = ಸಲಹೆಗಳು
search-advice = ಕಡಿಮೆ ಪದಗಳಿಂದ ಅಥವಾ ದೋಷ ಕೋಡ್‌ನಿಂದ ಮಾತ್ರ ಹುಡುಕಿ ನೋಡಿ.
search-ask-team = ಅಥವಾ ತಂಡವನ್ನು ಕೇಳಿ: ಅವರು ನಿಮಗಾಗಿ ಹುಡುಕಿ ಕೊಡಬಹುದು.
found = { $count ->
    [one] “{ $query }” ಕುರಿತು { $count } ಲೇಖನ
   *[other] “{ $query }” ಕುರಿತು { $count } ಲೇಖನಗಳು
}

## The way into the chat
talk-to-a-person = ವ್ಯಕ್ತಿಯೊಬ್ಬರೊಂದಿಗೆ ಮಾತನಾಡಿ
team-reads = { $app } ತಂಡವು ಪ್ರತಿಯೊಂದು ಸಂದೇಶವನ್ನೂ ಓದುತ್ತದೆ.

## The chat
back-to-help = ಸಹಾಯಕ್ಕೆ ಹಿಂತಿರುಗಿ
support-team = ಬೆಂಬಲ ತಂಡ
app-support = { $app } ಬೆಂಬಲ
conversation = ಸಂಭಾಷಣೆ
chat-intro = ಇಲ್ಲಿ ತಂಡದವರು ಉತ್ತರಿಸುತ್ತಾರೆ. ನೀವು ಈ ಪುಟವನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ಬರಬಹುದು: ಏನೂ ಕಳೆದುಹೋಗುವುದಿಲ್ಲ.
offline = ನೀವು ಆಫ್‌ಲೈನ್‌ನಲ್ಲಿದ್ದೀರಿ. ನೀವು ಮತ್ತೆ ಆನ್‌ಲೈನ್‌ಗೆ ಬಂದಾಗ ಸಂದೇಶಗಳನ್ನು ಕಳುಹಿಸಲಾಗುತ್ತದೆ.
start-conversation = ಸಂಭಾಷಣೆ ಪ್ರಾರಂಭಿಸಿ
conversation-solved = ಈ ಸಂಭಾಷಣೆಯ ಸಮಸ್ಯೆ ಬಗೆಹರಿದಿದೆ.
new-conversation = ಹೊಸ ಸಂಭಾಷಣೆ
your-message = ನಿಮ್ಮ ಸಂದೇಶ
write-a-message = ಸಂದೇಶ ಬರೆಯಿರಿ
send = ಕಳುಹಿಸಿ
about-article = “{ $title }” ಲೇಖನದ ಬಗ್ಗೆ
new-messages = ಹೊಸ ಸಂದೇಶಗಳು
automatic = ಸ್ವಯಂಚಾಲಿತ
sending = ಕಳುಹಿಸಲಾಗುತ್ತಿದೆ…
not-sent = ಕಳುಹಿಸಲಾಗಿಲ್ಲ – ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಲು ಟ್ಯಾಪ್ ಮಾಡಿ
remove = ತೆಗೆದುಹಾಕಿ
could-not-be-sent = ಇದನ್ನು ಕಳುಹಿಸಲಾಗಲಿಲ್ಲ.
sent-when-back = ಸಂಪರ್ಕ ಸಿಕ್ಕ ಕೂಡಲೇ ಇದನ್ನು ಕಳುಹಿಸಲಾಗುತ್ತದೆ.
sent = ಕಳುಹಿಸಲಾಗಿದೆ
seen = ನೋಡಲಾಗಿದೆ
marked-as-solved = ಈ ಸಂಭಾಷಣೆಯನ್ನು ಬಗೆಹರಿದಿದೆ ಎಂದು ಗುರುತಿಸಲಾಗಿದೆ
mark-as-read = ಓದಲಾಗಿದೆ ಎಂದು ಗುರುತಿಸಿ ಹೊಸ ಉತ್ತರಗಳನ್ನು ನೋಡಿ

## Chat: files
attach-file = ಫೈಲ್ ಲಗತ್ತಿಸಿ
remove-file = { $name } ತೆಗೆದುಹಾಕಿ
sending-file = { $name } ಕಳುಹಿಸಲಾಗುತ್ತಿದೆ
file-too-large = { $name } ತುಂಬಾ ದೊಡ್ಡದಾಗಿದೆ. ಗರಿಷ್ಠ ಗಾತ್ರ { $size }.
file-not-accepted = ಈ ಬಗೆಯ ಫೈಲ್ ಅನ್ನು ಇಲ್ಲಿ ಕಳುಹಿಸಲು ಆಗುವುದಿಲ್ಲ: { $name }
file-not-what-it-says = { $name } ಫೈಲ್‌ನಲ್ಲಿರುವುದು ಅದರ ಹೆಸರಿಗೆ ಹೊಂದುವುದಿಲ್ಲ.
file-gone = ಈ ಸಂದೇಶದ ಒಂದು ಫೈಲ್ ಈಗ ಇಲ್ಲಿಲ್ಲ. ದಯವಿಟ್ಟು ಅದನ್ನು ಮತ್ತೆ ಲಗತ್ತಿಸಿ.
file-refused = ಫೈಲ್ ಕಳುಹಿಸಲಾಗಲಿಲ್ಲ. ಅದು { $size } ಗಿಂತ ದೊಡ್ಡದಾಗಿರಬಹುದು ಅಥವಾ ಇಲ್ಲಿ ಸ್ವೀಕರಿಸದ ಬಗೆಯದಾಗಿರಬಹುದು.
too-many-files = { $count ->
    [one] ಒಂದು ಸಂದೇಶದಲ್ಲಿ { $count } ಫೈಲ್ ಮಾತ್ರ ಕಳುಹಿಸಬಹುದು.
   *[other] ಒಂದು ಸಂದೇಶದಲ್ಲಿ { $count } ಫೈಲ್‌ಗಳವರೆಗೆ ಕಳುಹಿಸಬಹುದು.
}
open-picture = { $name } ಚಿತ್ರವನ್ನು ತೆರೆಯಿರಿ
save-file = { $name } ಉಳಿಸಿ

## Chat: who does what
delivered = ತಲುಪಿದೆ
is-writing = { $name } ಟೈಪ್ ಮಾಡುತ್ತಿದ್ದಾರೆ…
quick-replies = ತ್ವರಿತ ಉತ್ತರಗಳು
show-earlier = ಹಿಂದಿನ ಸಂದೇಶಗಳನ್ನು ನೋಡಿ
back-to-newest = ಹೊಸ ಸಂದೇಶಗಳಿಗೆ ಹಿಂತಿರುಗಿ
guest-remembered = ನೀವು ಇಲ್ಲಿ ಅತಿಥಿಯಾಗಿ ಇದ್ದೀರಿ. ಈ ಬ್ರೌಸರ್‌ನಿಂದ ನೀವು { $count ->
    [one] { $count } ದಿನದವರೆಗೆ
   *[other] { $count } ದಿನಗಳವರೆಗೆ
} ಈ ಸಂಭಾಷಣೆಗೆ ಮರಳಿ ಬರಬಹುದು.
privacy-note = ದಯವಿಟ್ಟು ಹೆಸರು, ವಿಳಾಸ ಅಥವಾ ಫೋನ್ ಸಂಖ್ಯೆಗಳನ್ನು ಕಳುಹಿಸಬೇಡಿ.

## Chat: how a conversation ends
is-it-solved = ನಿಮ್ಮ ಸಮಸ್ಯೆ ಬಗೆಹರಿಯಿತೇ?
solved-yes = ಹೌದು, ಬಗೆಹರಿಯಿತು
solved-no = ಇಲ್ಲ, ನನಗೆ ಇನ್ನೂ ಸಹಾಯ ಬೇಕು
accepted-solution = ಪರಿಹಾರವನ್ನು ಒಪ್ಪಿಕೊಳ್ಳಲಾಗಿದೆ
opened-again = ಸಂಭಾಷಣೆಯನ್ನು ಮತ್ತೆ ತೆರೆಯಲಾಗಿದೆ
closed-unanswered = ಈ ಸಂಭಾಷಣೆಯನ್ನು ಮುಚ್ಚಲಾಗಿದೆ
rate-the-help = ನಿಮಗೆ ಸಿಕ್ಕ ಸಹಾಯ ಹೇಗಿತ್ತು?
rating-one = ತುಂಬಾ ಕೆಟ್ಟದಾಗಿತ್ತು
rating-two = ಕೆಟ್ಟದಾಗಿತ್ತು
rating-three = ಪರವಾಗಿಲ್ಲ
rating-four = ಚೆನ್ನಾಗಿತ್ತು
rating-five = ತುಂಬಾ ಚೆನ್ನಾಗಿತ್ತು
rating-comment = ಇನ್ನೇನಾದರೂ ಹೇಳಲು ಬಯಸುವಿರಾ?
send-rating = ರೇಟಿಂಗ್ ಕಳುಹಿಸಿ
skip = ಬಿಟ್ಟುಬಿಡಿ
thanks-for-rating = ಧನ್ಯವಾದಗಳು. ತಂಡವು ಪ್ರತಿಯೊಂದು ರೇಟಿಂಗ್ ಅನ್ನೂ ಓದುತ್ತದೆ.
your-rating = ನಿಮ್ಮ ರೇಟಿಂಗ್: { $rating }
another-is-open = ನಿಮ್ಮ ಇನ್ನೊಂದು ಸಂಭಾಷಣೆ ತೆರೆದಿದೆ. ದಯವಿಟ್ಟು ಅಲ್ಲೇ ಮುಂದುವರಿಸಿ.

## Chat: conversations of before
earlier-conversations = ಹಿಂದಿನ ಸಂಭಾಷಣೆಗಳು
no-earlier-conversations = ಹಿಂದಿನ ಸಂಭಾಷಣೆಗಳಿಲ್ಲ
no-earlier-conversations-text = ತಂಡದೊಂದಿಗಿನ ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಇಲ್ಲಿ ಉಳಿದಿರುತ್ತವೆ.
back-to-conversation = ಸಂಭಾಷಣೆಗೆ ಹಿಂತಿರುಗಿ
conversation-open = ತೆರೆದಿದೆ
conversation-was-solved = ಬಗೆಹರಿದಿದೆ
conversation-was-closed = ಮುಚ್ಚಲಾಗಿದೆ

## A chat that is not offered
unverified = ಇದು ನೀವೇ ಎಂದು ನಮಗೆ ಖಚಿತಪಡಿಸಿಕೊಳ್ಳಲು ಆಗಲಿಲ್ಲ
unverified-text = { $app } ಸಂಭಾಷಣೆಗಳನ್ನು ಖಾಸಗಿಯಾಗಿ ಇಡುತ್ತದೆ, ಆದರೆ ಅವು ಯಾರವು ಎಂಬುದನ್ನು ಈ ಲಿಂಕ್ ಸಾಬೀತುಪಡಿಸುವುದಿಲ್ಲ. ಗೇಮ್‌ನಲ್ಲಿ “ಬೆಂಬಲ” ಅನ್ನು ಮತ್ತೆ ತೆರೆದು ಹೊಸ ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ.
unverified-help = ಈ ದೃಢೀಕರಣ ಇಲ್ಲದೆಯೂ ನೀವು ಇಡೀ ಸಹಾಯ ಕೇಂದ್ರವನ್ನು ಓದಬಹುದು.
go-to-help = ಸಹಾಯಕ್ಕೆ ಹೋಗಿ
chat-closed = ಇಲ್ಲಿ ಚಾಟ್ ಮುಚ್ಚಿದೆ
chat-closed-text = { $app } ಸದ್ಯ ಈ ಪುಟದಲ್ಲಿ ಸಂದೇಶಗಳನ್ನು ಸ್ವೀಕರಿಸುತ್ತಿಲ್ಲ. ಸಹಾಯ ಕೇಂದ್ರ ತೆರೆದಿದೆ.

## A link that no longer opens, or never did
link-gone = ಈ ಕೋಡ್ ಈಗ ತೆರೆಯುವುದಿಲ್ಲ
link-expired = ಈ ಕೋಡ್‌ನ ಅವಧಿ ಮುಗಿದಿದೆ
link-expired-text = ಬೆಂಬಲ ಕೋಡ್‌ಗಳು ಸೀಮಿತ ಅವಧಿಯವರೆಗೆ ಮಾತ್ರ ಕೆಲಸ ಮಾಡುತ್ತವೆ, ಈ ಕೋಡ್‌ನ ಸಮಯ ಮುಗಿದಿದೆ.
link-used-up = ಈ ಕೋಡ್ ಪೂರ್ತಿ ಬಳಕೆಯಾಗಿದೆ
link-used-up-text = ಇದನ್ನು ನಿಗದಿತ ಸಂಖ್ಯೆಯಷ್ಟು ಬಾರಿ ಮಾತ್ರ ತೆರೆಯಬಹುದಿತ್ತು, ಆ ಸಂಖ್ಯೆ ಈಗ ಪೂರ್ಣಗೊಂಡಿದೆ.
link-revoked = ಈ ಕೋಡ್ ಅನ್ನು ನಿಷ್ಕ್ರಿಯಗೊಳಿಸಲಾಗಿದೆ
link-revoked-text = ಗೇಮ್‌ನ ತಂಡವು ಇದನ್ನು ಮುಚ್ಚಿದೆ, ಆದ್ದರಿಂದ ಇದರಿಂದ ಈಗ ಏನೂ ತೆರೆಯುವುದಿಲ್ಲ.
link-unknown = ಈ ಕೋಡ್ ನಮಗೆ ಗೊತ್ತಿಲ್ಲ
link-unknown-text = ನೀವು ವಿಳಾಸವನ್ನು ಟೈಪ್ ಮಾಡಿದ್ದರೆ, ಅದನ್ನು ಪರದೆಯೊಂದಿಗೆ ಹೋಲಿಸಿ ನೋಡಿ: ಒಂದು ಅಕ್ಷರ ಬಿಟ್ಟುಹೋಗಿರಬಹುದು. ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿದ್ದರೆ, ಗೇಮ್‌ನಿಂದ ಹೊಸ ಕೋಡ್ ಪಡೆಯಿರಿ.
step-back-to-game = ಗೇಮ್‌ಗೆ ಹಿಂತಿರುಗಿ.
step-open-support = “ಬೆಂಬಲ” ಅನ್ನು ಮತ್ತೆ ತೆರೆಯಿರಿ.
step-scan = ಅಲ್ಲಿ ಕಾಣುವ ಹೊಸ ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ.
conversation-is-safe = ನೀವು ಈಗಾಗಲೇ ಪ್ರಾರಂಭಿಸಿದ ಸಂಭಾಷಣೆ ಸುರಕ್ಷಿತವಾಗಿದೆ: ಹೊಸ ಕೋಡ್ ನಿಮ್ಮನ್ನು ಮತ್ತೆ ಅಲ್ಲಿಗೇ ಕರೆದೊಯ್ಯುತ್ತದೆ.
read-help = ಸಹಾಯ ಕೇಂದ್ರವನ್ನು ಓದಿ
player-support = ಆಟಗಾರರ ಬೆಂಬಲ
neutral-text = ಈ ಲಿಂಕ್ ಸಹಾಯ ಮತ್ತು ಚಾಟ್ ಅನ್ನು ತೆರೆಯುತ್ತದೆ.
continue = ಮುಂದುವರಿಯಿರಿ

## Times
just-now = ಈಗಷ್ಟೇ
minutes-ago = { $count ->
    [one] { $count } ನಿಮಿಷದ ಹಿಂದೆ
   *[other] { $count } ನಿಮಿಷಗಳ ಹಿಂದೆ
}
hours-ago = { $count ->
    [one] { $count } ಗಂಟೆಯ ಹಿಂದೆ
   *[other] { $count } ಗಂಟೆಗಳ ಹಿಂದೆ
}

## What went wrong
page-missing = ಈ ಪುಟ ಅಸ್ತಿತ್ವದಲ್ಲಿಲ್ಲ
page-missing-text = ಈ ವಿಳಾಸದಲ್ಲಿ ಏನೂ ಇಲ್ಲ.
too-fast = ಸ್ವಲ್ಪ ಹೆಚ್ಚೇ ವೇಗವಾಯಿತು
too-fast-text = ಒಂದು ನಿಮಿಷ ಕಾದು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.
refused = ಇದು ಪೂರ್ಣಗೊಳ್ಳಲಿಲ್ಲ
stale-form-text = ಈ ಪುಟ ತುಂಬಾ ಹೊತ್ತು ತೆರೆದಿತ್ತು ಅಥವಾ ಈ ನಡುವೆ ಬೇರೆ ಯಾರೋ ಬಂದಿದ್ದಾರೆ. ಇದನ್ನು ಮತ್ತೆ ಲೋಡ್ ಮಾಡಿ; ಏನೂ ಬದಲಾಗಿಲ್ಲ.
broken = ಇದನ್ನು ಈಗ ಮಾಡಲು ನಮಗೆ ಆಗಲಿಲ್ಲ
broken-text = ನಮ್ಮ ಕಡೆ ಏನೋ ತೊಂದರೆಯಾಯಿತು. ಏನೂ ಕಳೆದುಹೋಗಿಲ್ಲ; ದಯವಿಟ್ಟು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.
