## Every page
skip-to-content = 跳至內容
where-you-are = 目前位置
help = 說明
chat = 聊天
see-all-help = 查看所有說明
notice = 公告
count-new = { $count ->
   *[other] { $count } 則新回覆
}
here-as = 目前身分：{ $name }
here-as-guest = 目前身分：訪客
not-you = 不是您嗎？
language = 語言

## The front page of the help center
greeting-by-name = { $name }，您好，需要什麼協助？
greeting = 需要什麼協助？
your-conversation = 您的對話
you = 您
no-articles-for-this = 這個問題尚無文章
no-articles-for-this-text = 遊戲查詢的主題，我們還沒有寫成文章。
no-articles-yet = 尚無文章
no-articles-yet-text = 說明中心的內容還在撰寫中。
team-helps-in-chat = 您可以在聊天中請客服團隊協助。
all-articles = { $count ->
   *[other] 全部 { $count } 篇文章
}
in-section = 分類：{ $section }

## A section
nothing-here-for-this = 這裡沒有與此問題相關的內容
section-filtered = 此分類中沒有符合遊戲查詢主題的文章。

## An article
updated = 更新日期：{ $date }
more-on-this = 相關內容
not-translated = 這篇文章尚無{ $language }版本。
article-missing = 找不到這篇文章
article-missing-text = 文章可能已移至他處，或不符合遊戲查詢的主題。
was-this-helpful = 這篇文章有幫助嗎？
helpful = 有幫助
not-helpful = 沒有幫助
thanks-for-vote = 感謝您告訴我們。
sorry-for-vote = 感謝您告訴我們。您可以傳訊息給客服團隊，他們看得到您讀的是哪篇文章。
chat-about-this = 在聊天中詢問此問題

## Search
search-label = 搜尋說明中心
search-placeholder = 搜尋說明
search = 搜尋
search-results = 搜尋結果
nothing-found = 找不到與「{ $query }」相關的內容
searched-filtered = 只搜尋了與您遊戲中問題相關的文章。
did-you-mean = 您要找的是「{ $query }」嗎？
nearest = 最接近的內容
suggestions = 搜尋建議
search-advice = 試試減少關鍵字，或只輸入錯誤代碼。
search-ask-team = 也可以詢問客服團隊，他們會幫您查。
found = { $count ->
   *[other] 找到 { $count } 篇與「{ $query }」相關的文章
}

## The way into the chat
talk-to-a-person = 聯絡真人客服
team-reads = 每則訊息，{ $app } 團隊都會看。

## The chat
back-to-help = 返回說明
support-team = 客服團隊
app-support = { $app } 客服
conversation = 對話
chat-intro = 這裡由團隊成員親自回覆。您可以關閉頁面，稍後再回來，內容不會遺失。
offline = 您目前離線。恢復連線後，訊息會自動傳送。
start-conversation = 開始對話
conversation-solved = 此對話已解決。
new-conversation = 建立新對話
your-message = 您的訊息
write-a-message = 輸入訊息
send = 傳送
about-article = 關於文章「{ $title }」
new-messages = 新訊息
automatic = 自動訊息
sending = 傳送中…
not-sent = 未傳送，點一下重試
remove = 移除
could-not-be-sent = 無法傳送。
sent-when-back = 一有連線就會傳送。
sent = 已傳送
seen = 已讀
marked-as-solved = 此對話已標示為已解決
mark-as-read = 標示為已讀並查看新回覆

## Chat: files
attach-file = 附加檔案
remove-file = 移除 { $name }
sending-file = 正在傳送 { $name }
file-too-large = { $name } 太大了，最大可傳送 { $size }。
file-not-accepted = 這裡無法傳送此類檔案：{ $name }
file-not-what-it-says = { $name } 的內容與檔名不符。
file-gone = 這則訊息的其中一個檔案已不在了，請重新附加。
file-refused = 檔案無法傳送。它可能超過 { $size }，或是這裡不接受的類型。
too-many-files = 一則訊息最多可附加 { $count } 個檔案。
open-picture = 開啟圖片 { $name }
save-file = 儲存 { $name }

## Chat: who does what
delivered = 已送達
is-writing = { $name } 正在輸入…
quick-replies = 快速回覆
show-earlier = 顯示較早的訊息
back-to-newest = 回到最新訊息
guest-remembered = 您目前的身分是訪客。使用此瀏覽器，{ $count ->
   *[other] { $count } 天
}內都可以回到對話。
privacy-note = 請不要傳送姓名、地址或電話號碼。

## Chat: how a conversation ends
is-it-solved = 您的問題解決了嗎？
solved-yes = 是的，解決了
solved-no = 沒有，我還需要協助
accepted-solution = 已確認問題解決
opened-again = 對話已重新開啟
closed-unanswered = 此對話已關閉
rate-the-help = 這次的協助如何？
rating-one = 很差
rating-two = 不太好
rating-three = 普通
rating-four = 不錯
rating-five = 很好
rating-comment = 還有什麼想補充的嗎？
send-rating = 送出評分
skip = 略過
thanks-for-rating = 感謝您。每則評分，團隊都會看。
your-rating = 您的評分：{ $rating }
another-is-open = 您有另一個進行中的對話，請在那裡繼續。

## Chat: conversations of before
earlier-conversations = 先前的對話
no-earlier-conversations = 沒有先前的對話
no-earlier-conversations-text = 您與團隊的對話會保留在這裡。
back-to-conversation = 返回對話
conversation-open = 進行中
conversation-was-solved = 已解決
conversation-was-closed = 已關閉

## A chat that is not offered
unverified = 無法確認是您本人
unverified-text = { $app } 會保護對話隱私，而此連結無法證明對話屬於誰。請在遊戲中重新開啟「客服」，掃描新的 QR Code。
unverified-help = 不需驗證也能查看說明中心的所有內容。
go-to-help = 前往說明
chat-closed = 此處的聊天已關閉
chat-closed-text = { $app } 目前不在此頁面接收訊息。說明中心仍可使用。

## A link that no longer opens, or never did
link-gone = 此 QR Code 已無法開啟
link-expired = 此 QR Code 已過期
link-expired-text = 客服 QR Code 有使用期限，這一個已經過期了。
link-used-up = 此 QR Code 的使用次數已用完
link-used-up-text = 它可開啟的次數有限，現已達到上限。
link-revoked = 此 QR Code 已停用
link-revoked-text = 遊戲團隊已將它關閉，因此無法再開啟任何內容。
link-unknown = 無法辨識此 QR Code
link-unknown-text = 如果網址是手動輸入的，請對照螢幕檢查，可能少了一個字母。如果是掃描的，請在遊戲中取得新的 QR Code。
step-back-to-game = 返回遊戲。
step-open-support = 重新開啟「客服」。
step-scan = 掃描畫面上新的 QR Code。
conversation-is-safe = 已經開始的對話不會遺失，掃描新的 QR Code 即可回到對話。
read-help = 查看說明中心
player-support = 玩家支援
neutral-text = 此連結可開啟說明和聊天。
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
page-missing = 頁面不存在
page-missing-text = 此網址沒有任何內容。
too-fast = 操作有點快
too-fast-text = 請等一分鐘再試。
refused = 操作未完成
stale-form-text = 頁面開啟的時間太久，或之後有其他人進入。請重新載入頁面；沒有任何內容被更動。
broken = 暫時無法完成操作
broken-text = 我們這邊出了點問題。內容沒有遺失，請再試一次。
