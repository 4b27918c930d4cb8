## Every page
skip-to-content = ਸਿੱਧਾ ਮੁੱਖ ਸਮੱਗਰੀ ’ਤੇ ਜਾਓ
where-you-are = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
help = ਮਦਦ
chat = ਚੈਟ
see-all-help = ਮਦਦ ਦੇ ਸਾਰੇ ਲੇਖ ਦੇਖੋ
notice = ਸੂਚਨਾ
count-new = { $count ->
    [one] { $count } ਨਵਾਂ ਜਵਾਬ
   *[other] { $count } ਨਵੇਂ ਜਵਾਬ
}
here-as = ਤੁਸੀਂ ਇੱਥੇ { $name } ਵਜੋਂ ਹੋ
here-as-guest = ਤੁਸੀਂ ਇੱਥੇ ਮਹਿਮਾਨ ਵਜੋਂ ਹੋ
not-you = ਇਹ ਤੁਸੀਂ ਨਹੀਂ ਹੋ?
language = ਭਾਸ਼ਾ

## The front page of the help center
greeting-by-name = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $name }, ਤੁਹਾਨੂੰ ਕੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
greeting = ਅਸੀਂ ਤੁਹਾਡੀ ਕਿਵੇਂ ਮਦਦ ਕਰ ਸਕਦੇ ਹਾਂ?
your-conversation = ਤੁਹਾਡੀ ਗੱਲਬਾਤ
you = ਤੁਸੀਂ
no-articles-for-this = ਇਸ ਵਿਸ਼ੇ ਬਾਰੇ ਕੋਈ ਲੇਖ ਨਹੀਂ ਹੈ
no-articles-for-this-text = ਗੇਮ ਨੇ ਅਜਿਹੇ ਵਿਸ਼ੇ ਦੇ ਲੇਖ ਮੰਗੇ, ਜਿਸ ਬਾਰੇ ਅਸੀਂ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ।
no-articles-yet = ਹਾਲੇ ਕੋਈ ਲੇਖ ਨਹੀਂ ਹੈ
no-articles-yet-text = ਇਹ ਮਦਦ ਕੇਂਦਰ ਹਾਲੇ ਤਿਆਰ ਹੋ ਰਿਹਾ ਹੈ।
team-helps-in-chat = ਟੀਮ ਚੈਟ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੀ ਹੈ।
all-articles = { $count ->
    [one] { $count } ਲੇਖ
   *[other] ਸਾਰੇ { $count } ਲੇਖ
}
in-section = “{ $section }” ਵਿੱਚ

## A section
nothing-here-for-this = ਇਸ ਵਿਸ਼ੇ ਬਾਰੇ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਹੈ
section-filtered = ਇਸ ਭਾਗ ਦਾ ਕੋਈ ਵੀ ਲੇਖ ਗੇਮ ਤੋਂ ਆਏ ਸਵਾਲ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ।

## An article
updated = ਪਿਛਲਾ ਅੱਪਡੇਟ: { $date }
more-on-this = ਇਸ ਬਾਰੇ ਹੋਰ
not-translated = ਇਹ ਲੇਖ ਹਾਲੇ { $language } ਵਿੱਚ ਨਹੀਂ ਹੈ।
article-missing = ਇਹ ਲੇਖ ਇੱਥੇ ਨਹੀਂ ਹੈ
article-missing-text = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇਸਨੂੰ ਕਿਤੇ ਹੋਰ ਲਿਜਾਇਆ ਗਿਆ ਹੋਵੇ ਜਾਂ ਇਹ ਗੇਮ ਤੋਂ ਆਏ ਸਵਾਲ ਨਾਲ ਮੇਲ ਨਾ ਖਾਂਦਾ ਹੋਵੇ।
was-this-helpful = ਕੀ ਇਸ ਨਾਲ ਮਦਦ ਮਿਲੀ?
helpful = ਹਾਂ, ਮਦਦ ਮਿਲੀ
not-helpful = ਨਹੀਂ
thanks-for-vote = ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ।
sorry-for-vote = ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਟੀਮ ਨੂੰ ਲਿਖੋ: ਉਹ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਕਿਹੜਾ ਲੇਖ ਪੜ੍ਹਿਆ ਹੈ।
chat-about-this = ਇਸ ਬਾਰੇ ਚੈਟ ਕਰੋ

## Search
search-label = ਮਦਦ ਕੇਂਦਰ ਵਿੱਚ ਖੋਜੋ
search-placeholder = ਮਦਦ ਖੋਜੋ
search = ਖੋਜੋ
search-results = ਖੋਜ ਨਤੀਜੇ
nothing-found = “{ $query }” ਲਈ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ
searched-filtered = ਸਿਰਫ਼ ਉਹ ਲੇਖ ਖੋਜੇ ਗਏ, ਜੋ ਗੇਮ ਤੋਂ ਆਏ ਸਵਾਲ ਨਾਲ ਮੇਲ ਖਾਂਦੇ ਹਨ।
did-you-mean = ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ “{ $query }” ਸੀ?
nearest = ਸਭ ਤੋਂ ਮਿਲਦੇ-ਜੁਲਦੇ ਲੇਖ
suggestions = ਸੁਝਾਅ
search-advice = ਘੱਟ ਸ਼ਬਦ ਲਿਖ ਕੇ ਜਾਂ ਸਿਰਫ਼ ਗੜਬੜ ਕੋਡ ਨਾਲ ਖੋਜ ਕੇ ਦੇਖੋ।
search-ask-team = ਜਾਂ ਟੀਮ ਨੂੰ ਪੁੱਛੋ: ਉਹ ਤੁਹਾਡੇ ਲਈ ਪਤਾ ਕਰ ਸਕਦੇ ਹਨ।
found = { $count ->
    [one] “{ $query }” ਲਈ { $count } ਲੇਖ
   *[other] “{ $query }” ਲਈ { $count } ਲੇਖ
}

## The way into the chat
talk-to-a-person = ਕਿਸੇ ਵਿਅਕਤੀ ਨਾਲ ਗੱਲ ਕਰੋ
team-reads = { $app } ਦੀ ਟੀਮ ਹਰ ਸੁਨੇਹਾ ਪੜ੍ਹਦੀ ਹੈ।

## The chat
back-to-help = ਮਦਦ ’ਤੇ ਵਾਪਸ ਜਾਓ
support-team = ਸਹਾਇਤਾ ਟੀਮ
app-support = { $app } ਸਹਾਇਤਾ
conversation = ਗੱਲਬਾਤ
chat-intro = ਇੱਥੇ ਟੀਮ ਦੇ ਲੋਕ ਜਵਾਬ ਦਿੰਦੇ ਹਨ। ਤੁਸੀਂ ਇਹ ਪੰਨਾ ਬੰਦ ਕਰਕੇ ਬਾਅਦ ਵਿੱਚ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ: ਕੁਝ ਵੀ ਨਹੀਂ ਗੁਆਚੇਗਾ।
offline = ਤੁਸੀਂ ਆਫ਼ਲਾਈਨ ਹੋ। ਤੁਹਾਡੇ ਮੁੜ ਆਨਲਾਈਨ ਹੋਣ ’ਤੇ ਸੁਨੇਹੇ ਭੇਜ ਦਿੱਤੇ ਜਾਣਗੇ।
start-conversation = ਗੱਲਬਾਤ ਸ਼ੁਰੂ ਕਰੋ
conversation-solved = ਇਸ ਗੱਲਬਾਤ ਦਾ ਮਸਲਾ ਹੱਲ ਹੋ ਗਿਆ ਹੈ।
new-conversation = ਨਵੀਂ ਗੱਲਬਾਤ
your-message = ਤੁਹਾਡਾ ਸੁਨੇਹਾ
write-a-message = ਸੁਨੇਹਾ ਲਿਖੋ
send = ਭੇਜੋ
about-article = “{ $title }” ਲੇਖ ਬਾਰੇ
new-messages = ਨਵੇਂ ਸੁਨੇਹੇ
automatic = ਸਵੈਚਲਿਤ
sending = ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ…
not-sent = ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ – ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰਨ ਲਈ ਟੈਪ ਕਰੋ
remove = ਹਟਾਓ
could-not-be-sent = ਇਹ ਭੇਜਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।
sent-when-back = ਕਨੈਕਸ਼ਨ ਮਿਲਦੇ ਹੀ ਇਹ ਭੇਜ ਦਿੱਤਾ ਜਾਵੇਗਾ।
sent = ਭੇਜਿਆ ਗਿਆ
seen = ਦੇਖਿਆ ਗਿਆ
marked-as-solved = ਇਸ ਗੱਲਬਾਤ ’ਤੇ ਹੱਲ ਹੋਣ ਦਾ ਨਿਸ਼ਾਨ ਲਗਾਇਆ ਗਿਆ
mark-as-read = ਪੜ੍ਹੇ ਹੋਏ ਦਾ ਨਿਸ਼ਾਨ ਲਗਾਓ ਅਤੇ ਨਵੇਂ ਜਵਾਬ ਦੇਖੋ

## Chat: files
attach-file = ਫ਼ਾਈਲ ਜੋੜੋ
remove-file = { $name } ਹਟਾਓ
sending-file = { $name } ਭੇਜੀ ਜਾ ਰਹੀ ਹੈ
file-too-large = { $name } ਬਹੁਤ ਵੱਡੀ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $size } ਦੀ ਫ਼ਾਈਲ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ।
file-not-accepted = ਇਸ ਕਿਸਮ ਦੀ ਫ਼ਾਈਲ ਇੱਥੇ ਨਹੀਂ ਭੇਜੀ ਜਾ ਸਕਦੀ: { $name }
file-not-what-it-says = { $name } ਵਿੱਚ ਉਹ ਨਹੀਂ ਹੈ, ਜੋ ਇਸਦੇ ਨਾਂ ਤੋਂ ਲੱਗਦਾ ਹੈ।
file-gone = ਇਸ ਸੁਨੇਹੇ ਦੀ ਇੱਕ ਫ਼ਾਈਲ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਉਸਨੂੰ ਦੁਬਾਰਾ ਜੋੜੋ।
file-refused = ਫ਼ਾਈਲ ਭੇਜੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਉਹ { $size } ਤੋਂ ਵੱਡੀ ਹੋ ਸਕਦੀ ਹੈ, ਜਾਂ ਅਜਿਹੀ ਕਿਸਮ ਦੀ ਜੋ ਇੱਥੇ ਨਹੀਂ ਲਈ ਜਾਂਦੀ।
too-many-files = { $count ->
    [one] ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਸਿਰਫ਼ { $count } ਫ਼ਾਈਲ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ।
   *[other] ਇੱਕ ਸੁਨੇਹੇ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਫ਼ਾਈਲਾਂ ਭੇਜੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।
}
open-picture = ਤਸਵੀਰ { $name } ਖੋਲ੍ਹੋ
save-file = { $name } ਸੰਭਾਲੋ

## Chat: who does what
delivered = ਪਹੁੰਚ ਗਿਆ
is-writing = { $name } ਟਾਈਪ ਕਰ ਰਹੇ ਹਨ…
quick-replies = ਝਟਪਟ ਜਵਾਬ
show-earlier = ਪਿਛਲੇ ਸੁਨੇਹੇ ਦੇਖੋ
back-to-newest = ਸਭ ਤੋਂ ਨਵੇਂ ਸੁਨੇਹਿਆਂ ’ਤੇ ਵਾਪਸ ਜਾਓ
guest-remembered = ਤੁਸੀਂ ਇੱਥੇ ਮਹਿਮਾਨ ਵਜੋਂ ਹੋ। ਇਸ ਬ੍ਰਾਊਜ਼ਰ ਤੋਂ ਤੁਸੀਂ { $count ->
    [one] { $count } ਦਿਨ
   *[other] { $count } ਦਿਨਾਂ
} ਤੱਕ ਇਸ ਗੱਲਬਾਤ ’ਤੇ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ।
privacy-note = ਕਿਰਪਾ ਕਰਕੇ ਨਾਂ, ਪਤੇ ਜਾਂ ਫ਼ੋਨ ਨੰਬਰ ਨਾ ਭੇਜੋ।

## Chat: how a conversation ends
is-it-solved = ਕੀ ਤੁਹਾਡਾ ਸਵਾਲ ਹੱਲ ਹੋ ਗਿਆ?
solved-yes = ਹਾਂ, ਹੱਲ ਹੋ ਗਿਆ
solved-no = ਨਹੀਂ, ਮੈਨੂੰ ਹਾਲੇ ਵੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
accepted-solution = ਹੱਲ ਸਵੀਕਾਰ ਕੀਤਾ
opened-again = ਗੱਲਬਾਤ ਦੁਬਾਰਾ ਖੋਲ੍ਹੀ ਗਈ
closed-unanswered = ਇਹ ਗੱਲਬਾਤ ਬੰਦ ਕਰ ਦਿੱਤੀ ਗਈ
rate-the-help = ਤੁਹਾਨੂੰ ਮਿਲੀ ਮਦਦ ਕਿਵੇਂ ਰਹੀ?
rating-one = ਬਹੁਤ ਮਾੜੀ
rating-two = ਮਾੜੀ
rating-three = ਠੀਕ-ਠਾਕ
rating-four = ਚੰਗੀ
rating-five = ਬਹੁਤ ਚੰਗੀ
rating-comment = ਕੀ ਤੁਸੀਂ ਕੁਝ ਹੋਰ ਦੱਸਣਾ ਚਾਹੋਗੇ?
send-rating = ਰੇਟਿੰਗ ਭੇਜੋ
skip = ਛੱਡੋ
thanks-for-rating = ਧੰਨਵਾਦ। ਟੀਮ ਹਰ ਰੇਟਿੰਗ ਪੜ੍ਹਦੀ ਹੈ।
your-rating = ਤੁਹਾਡੀ ਰੇਟਿੰਗ: { $rating }
another-is-open = ਤੁਹਾਡੀ ਇੱਕ ਹੋਰ ਗੱਲਬਾਤ ਖੁੱਲ੍ਹੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਉੱਥੇ ਹੀ ਅੱਗੇ ਗੱਲ ਕਰੋ।

## Chat: conversations of before
earlier-conversations = ਪਿਛਲੀਆਂ ਗੱਲਬਾਤਾਂ
no-earlier-conversations = ਕੋਈ ਪਿਛਲੀ ਗੱਲਬਾਤ ਨਹੀਂ ਹੈ
no-earlier-conversations-text = ਟੀਮ ਨਾਲ ਤੁਹਾਡੀ ਗੱਲਬਾਤ ਇੱਥੇ ਸਾਂਭ ਕੇ ਰੱਖੀ ਜਾਂਦੀ ਹੈ।
back-to-conversation = ਗੱਲਬਾਤ ’ਤੇ ਵਾਪਸ ਜਾਓ
conversation-open = ਖੁੱਲ੍ਹੀ ਹੈ
conversation-was-solved = ਹੱਲ ਹੋ ਗਈ
conversation-was-closed = ਬੰਦ ਹੈ

## A chat that is not offered
unverified = ਅਸੀਂ ਤਸਦੀਕ ਨਹੀਂ ਕਰ ਸਕੇ ਕਿ ਇਹ ਤੁਸੀਂ ਹੀ ਹੋ
unverified-text = { $app } ਵਿੱਚ ਗੱਲਬਾਤ ਨਿੱਜੀ ਰੱਖੀ ਜਾਂਦੀ ਹੈ ਅਤੇ ਇਸ ਲਿੰਕ ਤੋਂ ਇਹ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਉਹ ਕਿਸ ਦੀ ਹੈ। ਗੇਮ ਵਿੱਚ “ਸਹਾਇਤਾ” ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ ਅਤੇ ਨਵਾਂ ਕੋਡ ਸਕੈਨ ਕਰੋ।
unverified-help = ਤਸਦੀਕ ਤੋਂ ਬਿਨਾਂ ਵੀ ਤੁਸੀਂ ਪੂਰਾ ਮਦਦ ਕੇਂਦਰ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
go-to-help = ਮਦਦ ’ਤੇ ਜਾਓ
chat-closed = ਇੱਥੇ ਚੈਟ ਬੰਦ ਹੈ
chat-closed-text = { $app } ਦੀ ਟੀਮ ਇਸ ਵੇਲੇ ਇਸ ਪੰਨੇ ’ਤੇ ਸੁਨੇਹੇ ਨਹੀਂ ਲੈ ਰਹੀ। ਮਦਦ ਕੇਂਦਰ ਖੁੱਲ੍ਹਾ ਹੈ।

## A link that no longer opens, or never did
link-gone = ਇਹ ਕੋਡ ਹੁਣ ਨਹੀਂ ਖੁੱਲ੍ਹਦਾ
link-expired = ਇਸ ਕੋਡ ਦੀ ਮਿਆਦ ਪੁੱਗ ਗਈ ਹੈ
link-expired-text = ਸਹਾਇਤਾ ਕੋਡ ਸੀਮਤ ਸਮੇਂ ਲਈ ਹੀ ਚੱਲਦੇ ਹਨ ਅਤੇ ਇਸ ਕੋਡ ਦਾ ਸਮਾਂ ਪੂਰਾ ਹੋ ਗਿਆ ਹੈ।
link-used-up = ਇਹ ਕੋਡ ਪੂਰਾ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ
link-used-up-text = ਇਸਨੂੰ ਤੈਅ ਗਿਣਤੀ ਵਿੱਚ ਹੀ ਖੋਲ੍ਹਿਆ ਜਾ ਸਕਦਾ ਸੀ ਅਤੇ ਉਹ ਗਿਣਤੀ ਪੂਰੀ ਹੋ ਗਈ ਹੈ।
link-revoked = ਇਹ ਕੋਡ ਬੰਦ ਕਰ ਦਿੱਤਾ ਗਿਆ ਹੈ
link-revoked-text = ਗੇਮ ਦੀ ਟੀਮ ਨੇ ਇਸਨੂੰ ਬੰਦ ਕਰ ਦਿੱਤਾ ਹੈ, ਇਸ ਲਈ ਇਸ ਨਾਲ ਹੁਣ ਕੁਝ ਨਹੀਂ ਖੁੱਲ੍ਹਦਾ।
link-unknown = ਅਸੀਂ ਇਸ ਕੋਡ ਨੂੰ ਨਹੀਂ ਪਛਾਣਦੇ
link-unknown-text = ਜੇ ਤੁਸੀਂ ਪਤਾ ਟਾਈਪ ਕੀਤਾ ਹੈ, ਤਾਂ ਉਸਨੂੰ ਸਕ੍ਰੀਨ ਨਾਲ ਮਿਲਾ ਕੇ ਦੇਖੋ: ਸ਼ਾਇਦ ਕੋਈ ਅੱਖਰ ਰਹਿ ਗਿਆ ਹੋਵੇ। ਜੇ ਤੁਸੀਂ ਕੋਡ ਸਕੈਨ ਕੀਤਾ ਹੈ, ਤਾਂ ਗੇਮ ਤੋਂ ਨਵਾਂ ਕੋਡ ਲਓ।
step-back-to-game = ਗੇਮ ’ਤੇ ਵਾਪਸ ਜਾਓ।
step-open-support = “ਸਹਾਇਤਾ” ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।
step-scan = ਉੱਥੇ ਦਿਸ ਰਿਹਾ ਨਵਾਂ ਕੋਡ ਸਕੈਨ ਕਰੋ।
conversation-is-safe = ਤੁਹਾਡੀ ਪਹਿਲਾਂ ਸ਼ੁਰੂ ਕੀਤੀ ਗੱਲਬਾਤ ਸੁਰੱਖਿਅਤ ਹੈ: ਨਵਾਂ ਕੋਡ ਤੁਹਾਨੂੰ ਉਸੇ ’ਤੇ ਵਾਪਸ ਲੈ ਜਾਵੇਗਾ।
read-help = ਮਦਦ ਕੇਂਦਰ ਪੜ੍ਹੋ
player-support = ਖਿਡਾਰੀ ਸਹਾਇਤਾ
neutral-text = ਇਹ ਲਿੰਕ ਮਦਦ ਅਤੇ ਚੈਟ ਖੋਲ੍ਹਦਾ ਹੈ।
continue = ਜਾਰੀ ਰੱਖੋ

## Times
just-now = ਹੁਣੇ-ਹੁਣੇ
minutes-ago = { $count ->
    [one] { $count } ਮਿੰਟ ਪਹਿਲਾਂ
   *[other] { $count } ਮਿੰਟ ਪਹਿਲਾਂ
}
hours-ago = { $count ->
    [one] { $count } ਘੰਟਾ ਪਹਿਲਾਂ
   *[other] { $count } ਘੰਟੇ ਪਹਿਲਾਂ
}

## What went wrong
page-missing = ਇਹ ਪੰਨਾ ਮੌਜੂਦ ਨਹੀਂ ਹੈ
page-missing-text = ਇਸ ਪਤੇ ’ਤੇ ਕੁਝ ਨਹੀਂ ਹੈ।
too-fast = ਥੋੜ੍ਹਾ ਜ਼ਿਆਦਾ ਤੇਜ਼ ਹੋ ਗਿਆ
too-fast-text = ਇੱਕ ਮਿੰਟ ਰੁਕ ਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
refused = ਇਹ ਪੂਰਾ ਨਹੀਂ ਹੋ ਸਕਿਆ
stale-form-text = ਇਹ ਪੰਨਾ ਬਹੁਤ ਦੇਰ ਖੁੱਲ੍ਹਾ ਰਿਹਾ ਜਾਂ ਇਸ ਦੌਰਾਨ ਕੋਈ ਹੋਰ ਆ ਗਿਆ ਹੈ। ਇਸਨੂੰ ਦੁਬਾਰਾ ਲੋਡ ਕਰੋ; ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ।
broken = ਅਸੀਂ ਇਸ ਵੇਲੇ ਇਹ ਨਹੀਂ ਕਰ ਸਕੇ
broken-text = ਸਾਡੇ ਪਾਸੇ ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ। ਕੁਝ ਵੀ ਨਹੀਂ ਗੁਆਚਿਆ; ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
