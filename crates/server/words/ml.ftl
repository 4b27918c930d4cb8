## Every page
skip-to-content = പ്രധാന ഉള്ളടക്കത്തിലേക്ക് പോകുക
where-you-are = നിങ്ങൾ ഇവിടെയാണ്
help = സഹായം
chat = ചാറ്റ്
see-all-help = എല്ലാ സഹായ ലേഖനങ്ങളും കാണുക
notice = അറിയിപ്പ്
count-new = { $count ->
    [one] { $count } പുതിയ മറുപടി
   *[other] { $count } പുതിയ മറുപടികൾ
}
here-as = നിങ്ങൾ ഇവിടെ { $name } ആയാണ് ഉള്ളത്
here-as-guest = നിങ്ങൾ ഇവിടെ അതിഥിയായാണ് ഉള്ളത്
not-you = ഇത് നിങ്ങളല്ലേ?
language = ഭാഷ

## The front page of the help center
greeting-by-name = ഹായ് { $name }, എന്ത് സഹായമാണ് വേണ്ടത്?
greeting = ഞങ്ങൾക്ക് എങ്ങനെ സഹായിക്കാനാകും?
your-conversation = നിങ്ങളുടെ സംഭാഷണം
you = നിങ്ങൾ
no-articles-for-this = ഈ വിഷയത്തിൽ ലേഖനങ്ങളില്ല
no-articles-for-this-text = ഞങ്ങൾ ഇതുവരെ എഴുതിയിട്ടില്ലാത്ത ഒരു വിഷയത്തിലെ ലേഖനങ്ങളാണ് ഗെയിം ആവശ്യപ്പെട്ടത്.
no-articles-yet = ഇതുവരെ ലേഖനങ്ങളില്ല
no-articles-yet-text = ഈ സഹായ കേന്ദ്രം തയ്യാറായിക്കൊണ്ടിരിക്കുന്നതേയുള്ളൂ.
team-helps-in-chat = ടീമിന് ചാറ്റിൽ നിങ്ങളെ സഹായിക്കാനാകും.
all-articles = { $count ->
    [one] { $count } ലേഖനം
   *[other] എല്ലാ { $count } ലേഖനങ്ങളും
}
in-section = “{ $section }” വിഭാഗത്തിൽ

## A section
nothing-here-for-this = ഈ വിഷയത്തിൽ ഇവിടെ ഒന്നുമില്ല
section-filtered = ഗെയിമിൽ നിന്നുള്ള ചോദ്യവുമായി ചേരുന്ന ലേഖനങ്ങളൊന്നും ഈ വിഭാഗത്തിലില്ല.

## An article
updated = അവസാന അപ്ഡേറ്റ്: { $date }
more-on-this = ഇതേക്കുറിച്ച് കൂടുതൽ
not-translated = ഈ ലേഖനം ഇതുവരെ { $language } ഭാഷയിൽ ലഭ്യമല്ല.
article-missing = ഈ ലേഖനം ഇവിടെയില്ല
article-missing-text = ഇത് മറ്റൊരിടത്തേക്ക് മാറ്റിയിരിക്കാം, അല്ലെങ്കിൽ ഗെയിമിൽ നിന്നുള്ള ചോദ്യവുമായി ചേരുന്നുണ്ടാകില്ല.
was-this-helpful = ഇത് സഹായിച്ചോ?
helpful = അതെ, സഹായിച്ചു
not-helpful = ഇല്ല
thanks-for-vote = അറിയിച്ചതിന് നന്ദി.
sorry-for-vote = അറിയിച്ചതിന് നന്ദി. ടീമിന് എഴുതൂ: നിങ്ങൾ വായിച്ച ലേഖനം ഏതാണെന്ന് അവർക്ക് കാണാം.
chat-about-this = ഇതേക്കുറിച്ച് ചാറ്റ് ചെയ്യുക

## Search
search-label = സഹായ കേന്ദ്രത്തിൽ തിരയുക
search-placeholder = സഹായം തിരയുക
search = തിരയുക
search-results = തിരയൽ ഫലങ്ങൾ
nothing-found = “{ $query }” എന്നതിന് ഒന്നും കണ്ടെത്തിയില്ല
searched-filtered = ഗെയിമിൽ നിന്നുള്ള ചോദ്യവുമായി ചേരുന്ന ലേഖനങ്ങളിൽ മാത്രമാണ് തിരഞ്ഞത്.
did-you-mean = “{ $query }” എന്നാണോ ഉദ്ദേശിച്ചത്?
nearest = ഇതിനോട് ഏറ്റവും അടുത്ത ലേഖനങ്ങൾ
suggestions = നിർദ്ദേശങ്ങൾ
search-advice = കുറച്ചു വാക്കുകൾ മാത്രം ഉപയോഗിച്ചോ എറർ കോഡ് മാത്രം നൽകിയോ തിരഞ്ഞുനോക്കൂ.
search-ask-team = അല്ലെങ്കിൽ ടീമിനോട് ചോദിക്കൂ: അവർക്ക് നിങ്ങൾക്കായി കണ്ടെത്തിത്തരാനാകും.
found = { $count ->
    [one] “{ $query }” എന്നതിന് { $count } ലേഖനം
   *[other] “{ $query }” എന്നതിന് { $count } ലേഖനങ്ങൾ
}

## The way into the chat
talk-to-a-person = ഒരു വ്യക്തിയോട് സംസാരിക്കുക
team-reads = { $app } ടീം എല്ലാ സന്ദേശങ്ങളും വായിക്കും.

## The chat
back-to-help = സഹായത്തിലേക്ക് മടങ്ങുക
support-team = പിന്തുണാ ടീം
app-support = { $app } പിന്തുണ
conversation = സംഭാഷണം
chat-intro = ടീമിലെ ആളുകളാണ് ഇവിടെ മറുപടി നൽകുന്നത്. ഈ പേജ് അടച്ച് പിന്നീട് തിരികെ വരാം: ഒന്നും നഷ്ടമാകില്ല.
offline = നിങ്ങൾ ഓഫ്‌ലൈനാണ്. വീണ്ടും ഓൺലൈനാകുമ്പോൾ സന്ദേശങ്ങൾ അയയ്ക്കും.
start-conversation = സംഭാഷണം തുടങ്ങുക
conversation-solved = ഈ സംഭാഷണത്തിലെ പ്രശ്നം പരിഹരിച്ചു.
new-conversation = പുതിയ സംഭാഷണം
your-message = നിങ്ങളുടെ സന്ദേശം
write-a-message = സന്ദേശം എഴുതുക
send = അയയ്ക്കുക
about-article = “{ $title }” എന്ന ലേഖനത്തെക്കുറിച്ച്
new-messages = പുതിയ സന്ദേശങ്ങൾ
automatic = സ്വയമേവയുള്ളത്
sending = അയയ്ക്കുന്നു…
not-sent = അയച്ചില്ല – വീണ്ടും ശ്രമിക്കാൻ ടാപ്പ് ചെയ്യുക
remove = നീക്കം ചെയ്യുക
could-not-be-sent = ഇത് അയയ്ക്കാൻ കഴിഞ്ഞില്ല.
sent-when-back = കണക്ഷൻ കിട്ടിയാലുടൻ ഇത് അയയ്ക്കും.
sent = അയച്ചു
seen = കണ്ടു
marked-as-solved = ഈ സംഭാഷണം പരിഹരിച്ചതായി അടയാളപ്പെടുത്തി
mark-as-read = വായിച്ചതായി അടയാളപ്പെടുത്തി പുതിയ മറുപടികൾ നോക്കുക

## Chat: files
attach-file = ഫയൽ ചേർക്കുക
remove-file = { $name } നീക്കം ചെയ്യുക
sending-file = { $name } അയയ്ക്കുന്നു
file-too-large = { $name } വളരെ വലുതാണ്. പരമാവധി വലുപ്പം { $size } ആണ്.
file-not-accepted = ഇത്തരം ഫയൽ ഇവിടെ അയയ്ക്കാനാകില്ല: { $name }
file-not-what-it-says = { $name } എന്ന ഫയലിലുള്ളത് അതിന്റെ പേരുമായി ചേരുന്നില്ല.
file-gone = ഈ സന്ദേശത്തിലെ ഒരു ഫയൽ ഇപ്പോൾ ഇവിടെയില്ല. ദയവായി അത് വീണ്ടും ചേർക്കുക.
file-refused = ഫയൽ അയയ്ക്കാൻ കഴിഞ്ഞില്ല. അത് { $size }-ൽ കൂടുതൽ വലുതോ ഇവിടെ സ്വീകരിക്കാത്ത തരത്തിലുള്ളതോ ആകാം.
too-many-files = { $count ->
    [one] ഒരു സന്ദേശത്തിൽ { $count } ഫയൽ മാത്രമേ അയയ്ക്കാനാകൂ.
   *[other] ഒരു സന്ദേശത്തിൽ { $count } ഫയലുകൾ വരെ അയയ്ക്കാം.
}
open-picture = { $name } എന്ന ചിത്രം തുറക്കുക
save-file = { $name } സേവ് ചെയ്യുക

## Chat: who does what
delivered = എത്തി
is-writing = { $name } ടൈപ്പ് ചെയ്യുന്നു…
quick-replies = പെട്ടെന്നുള്ള മറുപടികൾ
show-earlier = മുമ്പത്തെ സന്ദേശങ്ങൾ കാണുക
back-to-newest = ഏറ്റവും പുതിയ സന്ദേശങ്ങളിലേക്ക് മടങ്ങുക
guest-remembered = നിങ്ങൾ ഇവിടെ അതിഥിയായാണ് ഉള്ളത്. ഈ ബ്രൗസറിൽ നിന്ന് { $count ->
    [one] { $count } ദിവസം
   *[other] { $count } ദിവസം
} വരെ ഈ സംഭാഷണത്തിലേക്ക് തിരികെ വരാം.
privacy-note = ദയവായി പേരുകളോ വിലാസങ്ങളോ ഫോൺ നമ്പറുകളോ അയയ്ക്കരുത്.

## Chat: how a conversation ends
is-it-solved = നിങ്ങളുടെ പ്രശ്നം പരിഹരിച്ചോ?
solved-yes = അതെ, പരിഹരിച്ചു
solved-no = ഇല്ല, എനിക്ക് ഇനിയും സഹായം വേണം
accepted-solution = പരിഹാരം സ്വീകരിച്ചു
opened-again = സംഭാഷണം വീണ്ടും തുറന്നു
closed-unanswered = ഈ സംഭാഷണം അടച്ചു
rate-the-help = നിങ്ങൾക്ക് കിട്ടിയ സഹായം എങ്ങനെയുണ്ടായിരുന്നു?
rating-one = വളരെ മോശം
rating-two = മോശം
rating-three = കുഴപ്പമില്ല
rating-four = നല്ലത്
rating-five = വളരെ നല്ലത്
rating-comment = മറ്റെന്തെങ്കിലും പറയാനുണ്ടോ?
send-rating = റേറ്റിംഗ് അയയ്ക്കുക
skip = ഒഴിവാക്കുക
thanks-for-rating = നന്ദി. ടീം എല്ലാ റേറ്റിംഗുകളും വായിക്കും.
your-rating = നിങ്ങളുടെ റേറ്റിംഗ്: { $rating }
another-is-open = നിങ്ങളുടെ മറ്റൊരു സംഭാഷണം തുറന്നിട്ടുണ്ട്. ദയവായി അവിടെ തുടരൂ.

## Chat: conversations of before
earlier-conversations = മുമ്പത്തെ സംഭാഷണങ്ങൾ
no-earlier-conversations = മുമ്പത്തെ സംഭാഷണങ്ങളില്ല
no-earlier-conversations-text = ടീമുമായുള്ള നിങ്ങളുടെ സംഭാഷണങ്ങൾ ഇവിടെ സൂക്ഷിക്കും.
back-to-conversation = സംഭാഷണത്തിലേക്ക് മടങ്ങുക
conversation-open = തുറന്നിരിക്കുന്നു
conversation-was-solved = പരിഹരിച്ചു
conversation-was-closed = അടച്ചു

## A chat that is not offered
unverified = ഇത് നിങ്ങൾ തന്നെയാണെന്ന് ഉറപ്പാക്കാനായില്ല
unverified-text = { $app } സംഭാഷണങ്ങൾ സ്വകാര്യമായി സൂക്ഷിക്കുന്നു, അവ ആരുടേതാണെന്ന് ഈ ലിങ്ക് തെളിയിക്കുന്നില്ല. ഗെയിമിൽ “പിന്തുണ” വീണ്ടും തുറന്ന് പുതിയ കോഡ് സ്കാൻ ചെയ്യുക.
unverified-help = ഈ സ്ഥിരീകരണം ഇല്ലാതെയും സഹായ കേന്ദ്രം മുഴുവൻ വായിക്കാം.
go-to-help = സഹായത്തിലേക്ക് പോകുക
chat-closed = ഇവിടെ ചാറ്റ് അടച്ചിരിക്കുന്നു
chat-closed-text = { $app } ഇപ്പോൾ ഈ പേജിൽ സന്ദേശങ്ങൾ സ്വീകരിക്കുന്നില്ല. സഹായ കേന്ദ്രം തുറന്നിട്ടുണ്ട്.

## A link that no longer opens, or never did
link-gone = ഈ കോഡ് ഇനി തുറക്കില്ല
link-expired = ഈ കോഡിന്റെ കാലാവധി കഴിഞ്ഞു
link-expired-text = പിന്തുണാ കോഡുകൾ പരിമിതമായ സമയത്തേക്കേ പ്രവർത്തിക്കൂ, ഈ കോഡിന്റെ സമയം കഴിഞ്ഞു.
link-used-up = ഈ കോഡ് ഉപയോഗിച്ചു തീർന്നു
link-used-up-text = നിശ്ചിത തവണ മാത്രമേ ഇത് തുറക്കാനാകുമായിരുന്നുള്ളൂ, ആ എണ്ണം പൂർത്തിയായി.
link-revoked = ഈ കോഡ് പ്രവർത്തനരഹിതമാക്കി
link-revoked-text = ഗെയിമിന്റെ ടീം ഇത് അടച്ചതിനാൽ ഇതുകൊണ്ട് ഇനി ഒന്നും തുറക്കില്ല.
link-unknown = ഈ കോഡ് ഞങ്ങൾക്ക് തിരിച്ചറിയാനായില്ല
link-unknown-text = വിലാസം ടൈപ്പ് ചെയ്തതാണെങ്കിൽ സ്ക്രീനുമായി ഒത്തുനോക്കൂ: ഒരു അക്ഷരം വിട്ടുപോയിട്ടുണ്ടാകാം. സ്കാൻ ചെയ്തതാണെങ്കിൽ ഗെയിമിൽ നിന്ന് പുതിയൊരു കോഡ് എടുക്കൂ.
step-back-to-game = ഗെയിമിലേക്ക് മടങ്ങുക.
step-open-support = “പിന്തുണ” വീണ്ടും തുറക്കുക.
step-scan = അവിടെ കാണുന്ന പുതിയ കോഡ് സ്കാൻ ചെയ്യുക.
conversation-is-safe = നിങ്ങൾ നേരത്തേ തുടങ്ങിയ സംഭാഷണം സുരക്ഷിതമാണ്: പുതിയ കോഡ് നിങ്ങളെ അതിലേക്ക് തിരികെ എത്തിക്കും.
read-help = സഹായ കേന്ദ്രം വായിക്കുക
player-support = കളിക്കാർക്കുള്ള പിന്തുണ
neutral-text = ഈ ലിങ്ക് സഹായവും ചാറ്റും തുറക്കും.
continue = തുടരുക

## Times
just-now = ഇപ്പോൾ
minutes-ago = { $count ->
    [one] { $count } മിനിറ്റ് മുമ്പ്
   *[other] { $count } മിനിറ്റ് മുമ്പ്
}
hours-ago = { $count ->
    [one] { $count } മണിക്കൂർ മുമ്പ്
   *[other] { $count } മണിക്കൂർ മുമ്പ്
}

## What went wrong
page-missing = ഈ പേജ് നിലവിലില്ല
page-missing-text = ഈ വിലാസത്തിൽ ഒന്നുമില്ല.
too-fast = അൽപ്പം വേഗം കൂടിപ്പോയി
too-fast-text = ഒരു മിനിറ്റ് കാത്തിരുന്ന ശേഷം വീണ്ടും ശ്രമിക്കൂ.
refused = ഇത് പൂർത്തിയായില്ല
stale-form-text = ഈ പേജ് ഏറെ നേരം തുറന്നിരുന്നു, അല്ലെങ്കിൽ ഇതിനിടെ മറ്റാരോ വന്നിട്ടുണ്ട്. പേജ് വീണ്ടും ലോഡ് ചെയ്യൂ; ഒന്നും മാറിയിട്ടില്ല.
broken = ഇപ്പോൾ ഇത് ചെയ്യാൻ ഞങ്ങൾക്കായില്ല
broken-text = ഞങ്ങളുടെ ഭാഗത്ത് ഒരു തകരാറുണ്ടായി. ഒന്നും നഷ്ടപ്പെട്ടിട്ടില്ല; ദയവായി വീണ്ടും ശ്രമിക്കൂ.
