## Every page
skip-to-content = 跳到正文
where-you-are = 当前位置
help = 帮助
chat = 聊天
see-all-help = 查看全部帮助
notice = 公告
count-new = { $count ->
   *[other] { $count } 条新回复
}
here-as = 当前身份：{ $name }
here-as-guest = 当前身份：游客
not-you = 不是你？
language = 语言

## The front page of the help center
greeting-by-name = { $name }，你好，需要什么帮助？
greeting = 需要什么帮助？
your-conversation = 你的对话
you = 你
no-articles-for-this = 这个问题暂无文章
no-articles-for-this-text = 游戏查找的内容，我们还没有写成文章。
no-articles-yet = 暂无文章
no-articles-yet-text = 帮助中心的内容还在编写中。
team-helps-in-chat = 你可以在聊天中向客服团队求助。
all-articles = { $count ->
   *[other] 全部 { $count } 篇文章
}
in-section = 分类：{ $section }

## A section
nothing-here-for-this = 这里没有与此问题相关的内容
section-filtered = 此分类中没有符合游戏所查内容的文章。

## An article
updated = 更新于 { $date }
more-on-this = 相关内容
not-translated = 这篇文章暂无{ $language }版本。
article-missing = 没有找到这篇文章
article-missing-text = 文章可能已移到别处，或不符合游戏所查的内容。
was-this-helpful = 这篇文章有帮助吗？
helpful = 有帮助
not-helpful = 没有帮助
thanks-for-vote = 谢谢你告诉我们。
sorry-for-vote = 谢谢你告诉我们。可以给客服团队发消息，他们能看到你读的是哪篇文章。
chat-about-this = 在聊天中咨询此问题

## Search
search-label = 搜索帮助中心
search-placeholder = 搜索帮助
search = 搜索
search-results = 搜索结果
nothing-found = 没有找到与“{ $query }”相关的内容
searched-filtered = 只搜索了与你在游戏中的问题相关的文章。
did-you-mean = 你要找的是“{ $query }”吗？
nearest = 最接近的内容
suggestions = 搜索建议
search-advice = 试试减少关键词，或只输入错误代码。
search-ask-team = 也可以问问客服团队，他们会帮你查。
found = { $count ->
   *[other] 找到 { $count } 篇与“{ $query }”相关的文章
}

## The way into the chat
talk-to-a-person = 联系人工客服
team-reads = 每条消息，{ $app } 团队都会看。

## The chat
back-to-help = 返回帮助
support-team = 客服团队
app-support = { $app } 客服
conversation = 对话
chat-intro = 这里由团队成员亲自回复。你可以关闭页面，稍后再回来，内容不会丢失。
offline = 你已离线。恢复联网后，消息会自动发送。
start-conversation = 开始对话
conversation-solved = 此对话已解决。
new-conversation = 新建对话
your-message = 你的消息
write-a-message = 输入消息
send = 发送
about-article = 关于文章“{ $title }”
new-messages = 新消息
automatic = 自动消息
sending = 正在发送…
not-sent = 未发送，轻点重试
remove = 移除
could-not-be-sent = 未能发送。
sent-when-back = 一有网络连接就会发送。
sent = 已发送
seen = 已读
marked-as-solved = 此对话已标记为已解决
mark-as-read = 标为已读并查看新回复

## Chat: files
attach-file = 添加文件
remove-file = 移除 { $name }
sending-file = 正在发送 { $name }
file-too-large = { $name } 太大了，最大可发送 { $size }。
file-not-accepted = 这里不能发送此类文件：{ $name }
file-not-what-it-says = { $name } 的内容与文件名不符。
file-gone = 这条消息中有一个文件已不在，请重新添加。
file-refused = 文件未能发送。它可能超过 { $size }，或是这里不接收的类型。
too-many-files = 一条消息最多可附带 { $count } 个文件。
open-picture = 打开图片 { $name }
save-file = 保存 { $name }

## Chat: who does what
delivered = 已送达
is-writing = { $name } 正在输入…
quick-replies = 快捷回复
show-earlier = 查看更早的消息
back-to-newest = 回到最新消息
guest-remembered = 你当前的身份是游客。使用此浏览器，{ $count ->
   *[other] { $count } 天
}内都可以回到对话。
privacy-note = 请不要发送姓名、地址或电话号码。

## Chat: how a conversation ends
is-it-solved = 你的问题解决了吗？
solved-yes = 是的，解决了
solved-no = 没有，我还需要帮助
accepted-solution = 已确认问题解决
opened-again = 对话已重新打开
closed-unanswered = 此对话已关闭
rate-the-help = 这次的帮助怎么样？
rating-one = 很差
rating-two = 较差
rating-three = 一般
rating-four = 不错
rating-five = 很好
rating-comment = 还有什么想补充的吗？
send-rating = 提交评价
skip = 跳过
thanks-for-rating = 谢谢你。每条评价，团队都会看。
your-rating = 你的评价：{ $rating }
another-is-open = 你还有另一个进行中的对话，请在那里继续。

## Chat: conversations of before
earlier-conversations = 以往的对话
no-earlier-conversations = 暂无以往的对话
no-earlier-conversations-text = 你与团队的对话会保存在这里。
back-to-conversation = 返回对话
conversation-open = 进行中
conversation-was-solved = 已解决
conversation-was-closed = 已关闭

## A chat that is not offered
unverified = 无法确认是你本人
unverified-text = { $app } 会保护对话隐私，而此链接无法证明对话属于谁。请在游戏中重新打开“客服”，扫描新的二维码。
unverified-help = 不验证也可以查看帮助中心的全部内容。
go-to-help = 前往帮助
chat-closed = 此处的聊天已关闭
chat-closed-text = { $app } 目前不在此页面接收消息。帮助中心仍可使用。

## A link that no longer opens, or never did
link-gone = 此二维码已无法打开
link-expired = 此二维码已过期
link-expired-text = 客服二维码有使用时限，这一个已经过期了。
link-used-up = 此二维码的使用次数已用完
link-used-up-text = 它可打开的次数有限，现已达到上限。
link-revoked = 此二维码已停用
link-revoked-text = 游戏团队已将它关闭，因此无法再打开任何内容。
link-unknown = 无法识别此二维码
link-unknown-text = 如果网址是手动输入的，请对照屏幕检查，可能漏了一个字母。如果是扫描的，请在游戏中获取新的二维码。
step-back-to-game = 返回游戏。
step-open-support = 重新打开“客服”。
step-scan = 扫描屏幕上新的二维码。
conversation-is-safe = 已经开始的对话不会丢失，扫描新的二维码即可回到对话。
read-help = 查看帮助中心
player-support = 玩家支持
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
page-missing = 页面不存在
page-missing-text = 此网址没有任何内容。
too-fast = 操作有点快
too-fast-text = 请等一分钟再试。
refused = 操作未完成
stale-form-text = 页面打开的时间太久，或之后有其他人进入。请重新加载页面；没有任何内容被更改。
broken = 暂时无法完成操作
broken-text = 我们这边出了点问题。内容没有丢失，请再试一次。
