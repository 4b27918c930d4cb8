## Every page
skip-to-content = মূল বিষয়বস্তুতে যান
where-you-are = আপনি যেখানে আছেন
help = সহায়তা
chat = চ্যাট
see-all-help = সব সহায়তা দেখুন
notice = বিজ্ঞপ্তি
count-new = { $count ->
    [one] { $count }টি নতুন উত্তর
   *[other] { $count }টি নতুন উত্তর
}
here-as = আপনি এখানে { $name } নামে আছেন
here-as-guest = আপনি এখানে অতিথি হিসেবে আছেন
not-you = আপনি নন?
language = ভাষা

## The front page of the help center
greeting-by-name = হ্যালো { $name }, আপনার কী দরকার?
greeting = আমরা কীভাবে সাহায্য করতে পারি?
your-conversation = আপনার কথোপকথন
you = আপনি
no-articles-for-this = এই বিষয়ে কোনো নিবন্ধ নেই
no-articles-for-this-text = আপনার গেম এমন বিষয়ের নিবন্ধ চেয়েছে, যা নিয়ে আমরা এখনও লিখিনি।
no-articles-yet = এখনও কোনো নিবন্ধ নেই
no-articles-yet-text = এই সহায়তা কেন্দ্রটি এখনও লেখা হচ্ছে।
team-helps-in-chat = টিম আপনাকে চ্যাটে সাহায্য করতে পারে।
all-articles = { $count ->
    [one] { $count }টি নিবন্ধ
   *[other] সব { $count }টি নিবন্ধ
}
in-section = { $section } বিভাগে

## A section
nothing-here-for-this = এই বিষয়ে এখানে কিছু নেই
section-filtered = আপনার গেম যা চেয়েছে, তার সঙ্গে এই বিভাগের কোনো নিবন্ধ মেলে না।

## An article
updated = আপডেট করা হয়েছে: { $date }
more-on-this = এ বিষয়ে আরও
not-translated = এই নিবন্ধটি এখনও { $language } ভাষায় নেই।
article-missing = এই নিবন্ধটি এখানে নেই
article-missing-text = এটি হয়তো অন্য কোথাও সরানো হয়েছে, অথবা আপনার গেম যা চেয়েছে তার সঙ্গে মেলে না।
was-this-helpful = এটি কি সাহায্য করেছে?
helpful = হ্যাঁ, সাহায্য করেছে
not-helpful = না
thanks-for-vote = জানানোর জন্য ধন্যবাদ।
sorry-for-vote = জানানোর জন্য ধন্যবাদ। টিমকে লিখুন: আপনি কোন নিবন্ধ পড়েছেন, তাঁরা তা দেখতে পান।
chat-about-this = এ বিষয়ে চ্যাট করুন

## Search
search-label = সহায়তা কেন্দ্রে খুঁজুন
search-placeholder = সহায়তা খুঁজুন
search = খুঁজুন
search-results = খোঁজার ফলাফল
nothing-found = “{ $query }”-এর জন্য কিছু পাওয়া যায়নি
searched-filtered = শুধু আপনার গেমের প্রশ্নের সঙ্গে মেলে এমন নিবন্ধে খোঁজা হয়েছে।
did-you-mean = আপনি কি “{ $query }” বোঝাতে চেয়েছেন?
nearest = সবচেয়ে কাছাকাছি নিবন্ধ
suggestions = পরামর্শ
search-advice = কম শব্দ দিয়ে বা শুধু এরর কোডটি দিয়ে চেষ্টা করুন।
search-ask-team = অথবা টিমকে জিজ্ঞাসা করুন: তাঁরা আপনার জন্য খুঁজে দিতে পারেন।
found = { $count ->
    [one] “{ $query }”-এর জন্য { $count }টি নিবন্ধ
   *[other] “{ $query }”-এর জন্য { $count }টি নিবন্ধ
}

## The way into the chat
talk-to-a-person = টিমের কারও সঙ্গে কথা বলুন
team-reads = { $app } টিম প্রতিটি বার্তা পড়ে।

## The chat
back-to-help = সহায়তায় ফিরে যান
support-team = সাপোর্ট টিম
app-support = { $app } সাপোর্ট
conversation = কথোপকথন
chat-intro = এখানে টিমের মানুষেরা উত্তর দেন। আপনি এই পৃষ্ঠা বন্ধ করে পরে ফিরে আসতে পারেন: কিছুই হারাবে না।
offline = আপনি অফলাইনে আছেন। সংযোগ ফিরে এলে বার্তা পাঠানো হবে।
start-conversation = কথোপকথন শুরু করুন
conversation-solved = এই কথোপকথনের সমাধান হয়েছে।
new-conversation = নতুন কথোপকথন
your-message = আপনার বার্তা
write-a-message = বার্তা লিখুন
send = পাঠান
about-article = “{ $title }” নিবন্ধটি সম্পর্কে
new-messages = নতুন বার্তা
automatic = স্বয়ংক্রিয়
sending = পাঠানো হচ্ছে…
not-sent = পাঠানো যায়নি – আবার চেষ্টা করতে ট্যাপ করুন
remove = সরান
could-not-be-sent = এটি পাঠানো যায়নি।
sent-when-back = সংযোগ পেলেই এটি পাঠানো হবে।
sent = পাঠানো হয়েছে
seen = দেখা হয়েছে
marked-as-solved = এই কথোপকথনটি সমাধান হয়েছে বলে চিহ্নিত করা হয়েছে
mark-as-read = পঠিত হিসেবে চিহ্নিত করুন ও উত্তর দেখুন

## Chat: files
attach-file = ফাইল যোগ করুন
remove-file = { $name } সরান
sending-file = { $name } পাঠানো হচ্ছে
file-too-large = { $name } খুব বড়। সর্বোচ্চ { $size } পর্যন্ত পাঠানো যায়।
file-not-accepted = এই ধরনের ফাইল এখানে পাঠানো যায় না: { $name }
file-not-what-it-says = { $name } ফাইলের নামের সঙ্গে এর ভেতরের জিনিস মেলে না।
file-gone = এই বার্তার একটি ফাইল আর নেই। অনুগ্রহ করে আবার যোগ করুন।
file-refused = ফাইলটি পাঠানো যায়নি। এটি { $size }-এর চেয়ে বড়, অথবা এমন ধরনের যা এখানে নেওয়া হয় না।
too-many-files = একটি বার্তায় সর্বোচ্চ { $count }টি ফাইল পাঠানো যায়।
open-picture = { $name } ছবিটি খুলুন
save-file = { $name } সেভ করুন

## Chat: who does what
delivered = পৌঁছেছে
is-writing = { $name } লিখছেন…
quick-replies = ঝটপট উত্তর
show-earlier = আগের বার্তা দেখুন
back-to-newest = সবচেয়ে নতুন বার্তায় ফিরে যান
guest-remembered = { $count ->
    [one] আপনি এখানে অতিথি হিসেবে আছেন। এই ব্রাউজার থেকে আপনি { $count } দিন পর্যন্ত এই কথোপকথনে ফিরে আসতে পারবেন।
   *[other] আপনি এখানে অতিথি হিসেবে আছেন। এই ব্রাউজার থেকে আপনি { $count } দিন পর্যন্ত এই কথোপকথনে ফিরে আসতে পারবেন।
}
privacy-note = অনুগ্রহ করে নাম, ঠিকানা বা ফোন নম্বর পাঠাবেন না।

## Chat: how a conversation ends
is-it-solved = আপনার প্রশ্নের সমাধান হয়েছে?
solved-yes = হ্যাঁ, সমাধান হয়েছে
solved-no = না, আমার এখনও সাহায্য দরকার
accepted-solution = সমাধানটি গ্রহণ করা হয়েছে
opened-again = কথোপকথনটি আবার খোলা হয়েছে
closed-unanswered = এই কথোপকথনটি বন্ধ করা হয়েছে
rate-the-help = আপনি যে সাহায্য পেয়েছেন, তা কেমন ছিল?
rating-one = খুব খারাপ
rating-two = খারাপ
rating-three = মোটামুটি
rating-four = ভালো
rating-five = খুব ভালো
rating-comment = আর কিছু জানাতে চান?
send-rating = রেটিং পাঠান
skip = এড়িয়ে যান
thanks-for-rating = ধন্যবাদ। টিম প্রতিটি রেটিং পড়ে।
your-rating = আপনার রেটিং: { $rating }
another-is-open = আপনার আরেকটি কথোপকথন খোলা আছে। অনুগ্রহ করে সেখানেই চালিয়ে যান।

## Chat: conversations of before
earlier-conversations = আগের কথোপকথন
no-earlier-conversations = আগের কোনো কথোপকথন নেই
no-earlier-conversations-text = টিমের সঙ্গে আপনার কথোপকথন এখানে রাখা থাকে।
back-to-conversation = কথোপকথনে ফিরে যান
conversation-open = খোলা আছে
conversation-was-solved = সমাধান হয়েছে
conversation-was-closed = বন্ধ করা হয়েছে

## A chat that is not offered
unverified = আমরা নিশ্চিত হতে পারিনি যে এটি আপনি
unverified-text = { $app } কথোপকথন গোপন রাখে, আর এই লিংক থেকে বোঝা যায় না সেগুলো কার। গেমে আবার “সাপোর্ট” খুলুন এবং নতুন কোডটি স্ক্যান করুন।
unverified-help = এটি ছাড়াই আপনি পুরো সহায়তা কেন্দ্র পড়তে পারেন।
go-to-help = সহায়তায় যান
chat-closed = এখানে চ্যাট বন্ধ আছে
chat-closed-text = { $app } এখন এই পৃষ্ঠায় বার্তা নিচ্ছে না। সহায়তা কেন্দ্র খোলা আছে।

## A link that no longer opens, or never did
link-gone = এই কোডটি আর খোলে না
link-expired = এই কোডের মেয়াদ শেষ হয়েছে
link-expired-text = সাপোর্ট কোড সীমিত সময়ের জন্য কাজ করে, আর এটির সময় শেষ হয়েছে।
link-used-up = এই কোডের ব্যবহার শেষ হয়েছে
link-used-up-text = এটি নির্দিষ্ট সংখ্যক বার খোলা যেত, আর সেই সংখ্যা পূর্ণ হয়েছে।
link-revoked = এই কোডটি বন্ধ করা হয়েছে
link-revoked-text = গেমের টিম এটি বন্ধ করেছে, তাই এটি দিয়ে আর কিছু খোলে না।
link-unknown = আমরা এই কোডটি চিনি না
link-unknown-text = ঠিকানাটি টাইপ করে থাকলে স্ক্রিনের সঙ্গে মিলিয়ে দেখুন: হয়তো একটি অক্ষর বাদ পড়েছে। স্ক্যান করে থাকলে গেম থেকে নতুন কোড নিন।
step-back-to-game = গেমে ফিরে যান।
step-open-support = আবার “সাপোর্ট” খুলুন।
step-scan = সেখানে দেখানো নতুন কোডটি স্ক্যান করুন।
conversation-is-safe = আপনার শুরু করা কথোপকথন নিরাপদ আছে: নতুন কোড আপনাকে সেখানেই ফিরিয়ে নেবে।
read-help = সহায়তা কেন্দ্র পড়ুন
player-support = প্লেয়ার সাপোর্ট
neutral-text = এই লিংক সহায়তা ও চ্যাট খোলে।
continue = এগিয়ে যান

## Times
just-now = এইমাত্র
minutes-ago = { $count ->
    [one] { $count } মিনিট আগে
   *[other] { $count } মিনিট আগে
}
hours-ago = { $count ->
    [one] { $count } ঘণ্টা আগে
   *[other] { $count } ঘণ্টা আগে
}

## What went wrong
page-missing = এই পৃষ্ঠাটি নেই
page-missing-text = এই ঠিকানায় কিছু নেই।
too-fast = একটু বেশি দ্রুত
too-fast-text = অনুগ্রহ করে এক মিনিট অপেক্ষা করে আবার চেষ্টা করুন।
refused = এটি সম্পন্ন হয়নি
stale-form-text = এই পৃষ্ঠাটি অনেকক্ষণ খোলা ছিল, অথবা এর মধ্যে অন্য কেউ এসেছেন। এটি আবার লোড করুন; কিছুই বদলায়নি।
broken = আমরা এখন এটি করতে পারিনি
broken-text = আমাদের দিকে কিছু একটা সমস্যা হয়েছে। কিছুই হারায়নি; অনুগ্রহ করে আবার চেষ্টা করুন।
