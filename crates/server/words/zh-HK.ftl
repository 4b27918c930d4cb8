## Every page
skip-to-content = 跳到內容
where-you-are = 目前位置
help = 幫助
chat = 聊天
see-all-help = 查看所有幫助內容
notice = 公告
count-new = { $count ->
   *[other] { $count } 個新回覆
}
here-as = 目前身份：{ $name }
here-as-guest = 目前身份：訪客
not-you = 不是你？
language = 語言

## The front page of the help center
greeting-by-name = { $name }，你好，有甚麼可以幫到你？
greeting = 有甚麼可以幫到你？
your-conversation = 你的對話
you = 你
no-articles-for-this = 這個問題暫時未有文章
no-articles-for-this-text = 遊戲查找的主題，我們還未寫成文章。
no-articles-yet = 暫時未有文章
no-articles-yet-text = 幫助中心的內容仍在編寫中。
team-helps-in-chat = 你可以在聊天中向支援團隊求助。
all-articles = { $count ->
   *[other] 全部 { $count } 篇文章
}
in-section = 分類：{ $section }

## A section
nothing-here-for-this = 這裏沒有與此問題相關的內容
section-filtered = 此分類中沒有符合遊戲查找主題的文章。

## An article
updated = 更新日期：{ $date }
more-on-this = 相關內容
not-translated = 這篇文章暫時未有{ $language }版本。
article-missing = 找不到這篇文章
article-missing-text = 文章可能已移到其他位置，或不符合遊戲查找的主題。
was-this-helpful = 這篇文章有沒有幫到你？
helpful = 有幫到我
not-helpful = 幫不到我
thanks-for-vote = 多謝你告訴我們。
sorry-for-vote = 多謝你告訴我們。你可以傳送訊息給支援團隊，他們會看到你讀過哪篇文章。
chat-about-this = 在聊天中查詢此問題

## Search
search-label = 搜尋幫助中心
search-placeholder = 搜尋幫助
search = 搜尋
search-results = 搜尋結果
nothing-found = 找不到與「{ $query }」相關的內容
searched-filtered = 只搜尋了與你遊戲中問題相關的文章。
did-you-mean = 你是否想搜尋「{ $query }」？
nearest = 最接近的文章
suggestions = 搜尋建議
search-advice = 試試用較少字詞，或只輸入錯誤代碼。
search-ask-team = 你亦可以問支援團隊，他們會幫你查找。
found = { $count ->
   *[other] 找到 { $count } 篇與「{ $query }」相關的文章
}

## The way into the chat
talk-to-a-person = 與真人對話
team-reads = 每個訊息，{ $app } 團隊都會看。

## The chat
back-to-help = 返回幫助
support-team = 支援團隊
app-support = { $app } 支援
conversation = 對話
chat-intro = 這裏由團隊成員親自回覆。你可以關閉此頁，稍後再回來，內容不會遺失。
offline = 你現時離線。重新連線後，訊息會自動傳送。
start-conversation = 開始對話
conversation-solved = 此對話已解決。
new-conversation = 開始新對話
your-message = 你的訊息
write-a-message = 輸入訊息
send = 傳送
about-article = 關於「{ $title }」這篇文章
new-messages = 新訊息
automatic = 自動訊息
sending = 正在傳送…
not-sent = 未能傳送，輕按重試
remove = 移除
could-not-be-sent = 未能傳送。
sent-when-back = 一有連線便會傳送。
sent = 已傳送
seen = 已讀
marked-as-solved = 此對話已標示為已解決
mark-as-read = 標示為已讀並查看新回覆

## Chat: files
attach-file = 附加檔案
remove-file = 移除 { $name }
sending-file = 正在傳送 { $name }
file-too-large = { $name } 太大，上限為 { $size }。
file-not-accepted = 這裏未能傳送此類檔案：{ $name }
file-not-what-it-says = { $name } 的內容與檔案名稱不符。
file-gone = 這則訊息的其中一個檔案已不存在，請重新附加。
file-refused = 檔案未能傳送。它可能大於 { $size }，或屬於這裡不接受的類型。
too-many-files = 每個訊息最多可附加 { $count } 個檔案。
open-picture = 開啟圖片 { $name }
save-file = 儲存 { $name }

## Chat: who does what
delivered = 已送達
is-writing = { $name } 正在輸入…
quick-replies = 快速回覆
show-earlier = 顯示較早的訊息
back-to-newest = 返回最新訊息
guest-remembered = 你目前的身份是訪客。使用此瀏覽器，{ $count ->
   *[other] { $count } 日
}內都可以返回對話。
privacy-note = 請不要傳送姓名、地址或電話號碼。

## Chat: how a conversation ends
is-it-solved = 你的問題解決了嗎？
solved-yes = 是，已經解決
solved-no = 未解決，我仍需要幫助
accepted-solution = 已確認問題解決
opened-again = 對話已重新開啟
closed-unanswered = 此對話已關閉
rate-the-help = 這次的支援如何？
rating-one = 非常差
rating-two = 差
rating-three = 一般
rating-four = 好
rating-five = 非常好
rating-comment = 有沒有其他想補充？
send-rating = 提交評分
skip = 略過
thanks-for-rating = 多謝你。每個評分，團隊都會看。
your-rating = 你的評分：{ $rating }
another-is-open = 你有另一個進行中的對話，請在那裏繼續。

## Chat: conversations of before
earlier-conversations = 過往對話
no-earlier-conversations = 暫時未有過往對話
no-earlier-conversations-text = 你與團隊的對話會保留在這裏。
back-to-conversation = 返回對話
conversation-open = 進行中
conversation-was-solved = 已解決
conversation-was-closed = 已關閉

## A chat that is not offered
unverified = 未能確認是你本人
unverified-text = { $app } 會保障對話私隱，而此連結未能證明對話屬於誰。請在遊戲中再次開啟「客戶支援」，掃瞄新的 QR 碼。
unverified-help = 毋須驗證亦可查看幫助中心的所有內容。
go-to-help = 前往幫助
chat-closed = 這裏的聊天已關閉
chat-closed-text = { $app } 現時不在此頁接收訊息。幫助中心仍然開放。

## A link that no longer opens, or never did
link-gone = 此 QR 碼已無法開啟
link-expired = 此 QR 碼已過期
link-expired-text = 支援 QR 碼設有使用期限，這一個已經過期。
link-used-up = 此 QR 碼的使用次數已用完
link-used-up-text = 它可開啟的次數有限，現已達到上限。
link-revoked = 此 QR 碼已停用
link-revoked-text = 遊戲團隊已將它關閉，因此無法再開啟任何內容。
link-unknown = 未能識別此 QR 碼
link-unknown-text = 如果網址是自行輸入的，請對照螢幕檢查，可能漏了一個字母。如果是掃瞄的，請在遊戲中取得新的 QR 碼。
step-back-to-game = 返回遊戲。
step-open-support = 再次開啟「客戶支援」。
step-scan = 掃瞄畫面上新的 QR 碼。
conversation-is-safe = 已經開始的對話不會遺失，掃瞄新的 QR 碼即可返回對話。
read-help = 查看幫助中心
player-support = 玩家支援
neutral-text = 此連結可開啟幫助及聊天。
continue = 繼續

## Times
just-now = 剛剛
minutes-ago = { $count ->
   *[other] { $count } 分鐘前
}
hours-ago = { $count ->
   *[other] { $count } 小時前
}

## What went wrong
page-missing = 此頁不存在
page-missing-text = 此網址沒有任何內容。
too-fast = 操作有點快
too-fast-text = 請稍等一分鐘再試。
refused = 未能完成操作
stale-form-text = 此頁開啟時間太長，或之後有其他人進入。請重新載入此頁；沒有任何內容被更改。
broken = 暫時未能完成操作
broken-text = 我們這邊出了點問題。內容沒有遺失，請再試一次。
