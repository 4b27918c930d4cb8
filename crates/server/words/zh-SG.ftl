## Every page
skip-to-content = 跳到内容
where-you-are = 目前位置
help = 帮助
chat = 聊天
see-all-help = 查看所有帮助内容
notice = 公告
count-new = { $count ->
   *[other] { $count } 则新回复
}
here-as = 目前身份：{ $name }
here-as-guest = 目前身份：访客
not-you = 不是你？
language = 语言

## The front page of the help center
greeting-by-name = { $name }，你好，有什么可以帮到你？
greeting = 有什么可以帮到你？
your-conversation = 你的对话
you = 你
no-articles-for-this = 这个问题暂时没有文章
no-articles-for-this-text = 游戏查找的主题，我们还没有写成文章。
no-articles-yet = 暂时没有文章
no-articles-yet-text = 帮助中心的内容还在编写中。
team-helps-in-chat = 你可以在聊天中请客服团队帮忙。
all-articles = { $count ->
   *[other] 全部 { $count } 篇文章
}
in-section = 分类：{ $section }

## A section
nothing-here-for-this = 这里没有与此问题相关的内容
section-filtered = 此分类中没有符合游戏查找主题的文章。

## An article
updated = 更新日期：{ $date }
more-on-this = 相关内容
not-translated = 这篇文章暂时没有{ $language }版本。
article-missing = 找不到这篇文章
article-missing-text = 文章可能已移到别处，或不符合游戏查找的主题。
was-this-helpful = 这篇文章有帮到你吗？
helpful = 有帮到我
not-helpful = 没有帮到我
thanks-for-vote = 谢谢你的反馈。
sorry-for-vote = 谢谢你的反馈。你可以发讯息给客服团队，他们会看到你读的是哪篇文章。
chat-about-this = 在聊天中询问此问题

## Search
search-label = 搜寻帮助中心
search-placeholder = 搜寻帮助
search = 搜寻
search-results = 搜寻结果
nothing-found = 找不到与“{ $query }”相关的内容
searched-filtered = 只搜寻了与你在游戏中的问题相关的文章。
did-you-mean = 你是不是要找“{ $query }”？
nearest = 最接近的文章
suggestions = 搜寻建议
search-advice = 试试用较少的字词，或只输入错误代码。
search-ask-team = 也可以询问客服团队，他们会帮你查找。
found = { $count ->
   *[other] 找到 { $count } 篇与“{ $query }”相关的文章
}

## The way into the chat
talk-to-a-person = 与真人客服对话
team-reads = 每则讯息，{ $app } 团队都会看。

## The chat
back-to-help = 返回帮助
support-team = 客服团队
app-support = { $app } 客服
conversation = 对话
chat-intro = 这里由团队成员亲自回复。你可以关闭此页，稍后再回来，内容不会丢失。
offline = 你目前离线。重新上网后，讯息会自动发送。
start-conversation = 开始对话
conversation-solved = 此对话已解决。
new-conversation = 开始新对话
your-message = 你的讯息
write-a-message = 输入讯息
send = 发送
about-article = 关于“{ $title }”这篇文章
new-messages = 新讯息
automatic = 自动讯息
sending = 发送中…
not-sent = 未发送，点击重试
remove = 移除
could-not-be-sent = 未能发送。
sent-when-back = 一有网络就会发送。
sent = 已发送
seen = 已读
marked-as-solved = 此对话已标示为已解决
mark-as-read = 标示为已读并查看新回复

## Chat: files
attach-file = 附加文件
remove-file = 移除 { $name }
sending-file = 正在发送 { $name }
file-too-large = { $name } 太大了，上限是 { $size }。
file-not-accepted = 这里无法发送此类文件：{ $name }
file-not-what-it-says = { $name } 的内容与文件名不符。
file-gone = 这则讯息中有一个文件已不在，请重新附加。
file-refused = 文件未能发送。它可能超过 { $size }，或是这里不接受的类型。
too-many-files = 一则讯息最多可附加 { $count } 个文件。
open-picture = 打开图片 { $name }
save-file = 保存 { $name }

## Chat: who does what
delivered = 已送达
is-writing = { $name } 正在输入…
quick-replies = 快速回复
show-earlier = 显示较早的讯息
back-to-newest = 回到最新讯息
guest-remembered = 你目前的身份是访客。使用此浏览器，{ $count ->
   *[other] { $count } 天
}内都可以回到对话。
privacy-note = 请不要发送姓名、地址或电话号码。

## Chat: how a conversation ends
is-it-solved = 你的问题解决了吗？
solved-yes = 是的，解决了
solved-no = 还没有，我还需要帮助
accepted-solution = 已确认问题解决
opened-again = 对话已重新打开
closed-unanswered = 此对话已关闭
rate-the-help = 这次的帮助如何？
rating-one = 很差
rating-two = 不太好
rating-three = 一般
rating-four = 不错
rating-five = 很好
rating-comment = 还有什么想补充的吗？
send-rating = 提交评分
skip = 跳过
thanks-for-rating = 谢谢你。每则评分，团队都会看。
your-rating = 你的评分：{ $rating }
another-is-open = 你有另一个进行中的对话，请在那里继续。

## Chat: conversations of before
earlier-conversations = 之前的对话
no-earlier-conversations = 没有之前的对话
no-earlier-conversations-text = 你与团队的对话会保留在这里。
back-to-conversation = 返回对话
conversation-open = 进行中
conversation-was-solved = 已解决
conversation-was-closed = 已关闭

## A chat that is not offered
unverified = 无法确认是你本人
unverified-text = { $app } 会保护对话隐私，而此链接无法证明对话属于谁。请在游戏中再次打开“客服”，扫描新的 QR 码。
unverified-help = 无需验证也可以查看帮助中心的所有内容。
go-to-help = 前往帮助
chat-closed = 这里的聊天已关闭
chat-closed-text = { $app } 目前不在此页接收讯息。帮助中心仍然开放。

## A link that no longer opens, or never did
link-gone = 此 QR 码已无法打开
link-expired = 此 QR 码已过期
link-expired-text = 客服 QR 码有使用期限，这一个已经过期了。
link-used-up = 此 QR 码的使用次数已用完
link-used-up-text = 它可打开的次数有限，现已达到上限。
link-revoked = 此 QR 码已停用
link-revoked-text = 游戏团队已将它关闭，因此无法再打开任何内容。
link-unknown = 无法识别此 QR 码
link-unknown-text = 如果网址是自己输入的，请对照荧幕检查，可能漏了一个字母。如果是扫描的，请在游戏中获取新的 QR 码。
step-back-to-game = 返回游戏。
step-open-support = 再次打开“客服”。
step-scan = 扫描荧幕上新的 QR 码。
conversation-is-safe = 已经开始的对话不会丢失，扫描新的 QR 码即可回到对话。
read-help = 查看帮助中心
player-support = 玩家支援
neutral-text = 此链接可打开帮助和聊天。
continue = 继续

## Times
just-now = 刚刚
minutes-ago = { $count ->
   *[other] { $count } 分钟前
}
hours-ago = { $count ->
   *[other] { $count } 小时前
}

## What went wrong
page-missing = 此页不存在
page-missing-text = 此网址没有任何内容。
too-fast = 操作有点快
too-fast-text = 请稍等一分钟再试。
refused = 操作未完成
stale-form-text = 此页打开的时间太久，或之后有其他人进入。请重新载入此页；没有任何内容被更改。
broken = 暂时无法完成操作
broken-text = 我们这边出了点问题。内容没有丢失，请再试一次。
