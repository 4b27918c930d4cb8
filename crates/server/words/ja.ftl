## Every page
skip-to-content = 本文へ移動
where-you-are = 現在の場所
help = ヘルプ
chat = チャット
see-all-help = ヘルプをすべて見る
notice = お知らせ
count-new = { $count ->
   *[other] 新しい回答{ $count }件
}
here-as = { $name }さんとして利用中
here-as-guest = ゲストとして利用中
not-you = 別の方ですか？
language = 言語

## The front page of the help center
greeting-by-name = { $name }さん、何かお困りですか？
greeting = 何かお困りですか？
your-conversation = あなたのやり取り
you = あなた
no-articles-for-this = この件の記事はまだありません
no-articles-for-this-text = ゲームから指定された内容の記事は、まだ用意できていません。
no-articles-yet = 記事はまだありません
no-articles-yet-text = ヘルプセンターは準備中です。
team-helps-in-chat = チャットでサポートチームがお手伝いします。
all-articles = { $count ->
   *[other] 全{ $count }件の記事を見る
}
in-section = カテゴリー：{ $section }

## A section
nothing-here-for-this = この件に合う記事はありません
section-filtered = このカテゴリーには、ゲームから指定された内容に合う記事がありません。

## An article
updated = 更新日：{ $date }
more-on-this = 関連する記事
not-translated = この記事の{ $language }版はまだありません。
article-missing = 記事が見つかりません
article-missing-text = 移動したか、ゲームから指定された内容に合わない記事かもしれません。
was-this-helpful = この記事は役に立ちましたか？
helpful = はい、役に立ちました
not-helpful = いいえ
thanks-for-vote = ご回答ありがとうございます。
sorry-for-vote = ご回答ありがとうございます。よろしければサポートチームにご相談ください。ご覧になった記事はチームにも伝わります。
chat-about-this = この件をチャットで相談する

## Search
search-label = ヘルプセンターを検索
search-placeholder = ヘルプを検索
search = 検索
search-results = 検索結果
nothing-found = 「{ $query }」に一致するものはありませんでした
searched-filtered = ゲームでのお問い合わせ内容に合う記事だけを検索しました。
did-you-mean = もしかして「{ $query }」ですか？
nearest = 内容が近い記事
suggestions = 検索候補
search-advice = 言葉を減らすか、エラーコードだけで検索してみてください。
search-ask-team = サポートチームにもお気軽にどうぞ。代わりにお調べします。
found = { $count ->
   *[other] 「{ $query }」の記事{ $count }件
}

## The way into the chat
talk-to-a-person = スタッフに相談する
team-reads = いただいたメッセージは、{ $app }のチームがすべて読んでいます。

## The chat
back-to-help = ヘルプに戻る
support-team = サポートチーム
app-support = { $app } サポート
conversation = やり取り
chat-intro = ここではチームのスタッフがお答えします。ページを閉じて、あとで戻ってきても内容は消えません。
offline = オフラインです。接続が戻るとメッセージが送信されます。
start-conversation = やり取りを始める
conversation-solved = このやり取りは解決済みです。
new-conversation = 新しいやり取りを始める
your-message = あなたのメッセージ
write-a-message = メッセージを入力
send = 送信
about-article = 記事「{ $title }」について
new-messages = 新しいメッセージ
automatic = 自動メッセージ
sending = 送信中…
not-sent = 未送信：タップして再送信
remove = 削除
could-not-be-sent = 送信できませんでした。
sent-when-back = 接続できしだい送信されます。
sent = 送信済み
seen = 既読
marked-as-solved = このやり取りは解決済みになりました
mark-as-read = 既読にして新しい回答を確認

## Chat: files
attach-file = ファイルを添付
remove-file = { $name }を削除
sending-file = { $name }を送信中
file-too-large = { $name }はサイズが大きすぎます。上限は{ $size }です。
file-not-accepted = この種類のファイルはここでは送信できません：{ $name }
file-not-what-it-says = { $name }の中身がファイル名と一致しません。
file-gone = このメッセージのファイルの一つが見つかりません。もう一度添付してください。
file-refused = ファイルを送信できませんでした。{ $size }を超えているか、ここでは受け付けていない種類の可能性があります。
too-many-files = 1つのメッセージに添付できるファイルは{ $count }個までです。
open-picture = 画像「{ $name }」を開く
save-file = { $name }を保存

## Chat: who does what
delivered = 配信済み
is-writing = { $name }が入力中…
quick-replies = クイック返信
show-earlier = 以前のメッセージを表示
back-to-newest = 最新のメッセージに戻る
guest-remembered = ゲストとして利用中です。このブラウザーでは、{ $count ->
   *[other] { $count }日間
}このやり取りに戻れます。
privacy-note = 名前や住所、電話番号は送らないでください。

## Chat: how a conversation ends
is-it-solved = ご質問は解決しましたか？
solved-yes = はい、解決しました
solved-no = いいえ、まだ助けが必要です
accepted-solution = 解決済みと回答しました
opened-again = やり取りが再開されました
closed-unanswered = このやり取りは終了しました
rate-the-help = サポートはいかがでしたか？
rating-one = とても悪い
rating-two = 悪い
rating-three = 普通
rating-four = 良い
rating-five = とても良い
rating-comment = ほかに伝えたいことはありますか？
send-rating = 評価を送信
skip = スキップ
thanks-for-rating = ありがとうございます。いただいた評価は、チームがすべて読んでいます。
your-rating = あなたの評価：{ $rating }
another-is-open = 進行中の別のやり取りがあります。そちらで続けてください。

## Chat: conversations of before
earlier-conversations = 以前のやり取り
no-earlier-conversations = 以前のやり取りはありません
no-earlier-conversations-text = チームとのやり取りはここに残ります。
back-to-conversation = やり取りに戻る
conversation-open = 進行中
conversation-was-solved = 解決済み
conversation-was-closed = 終了

## A chat that is not offered
unverified = ご本人の確認ができませんでした
unverified-text = { $app }ではやり取りを非公開にしており、このリンクではどなたのものか確認できません。ゲームで「サポート」をもう一度開き、新しいQRコードを読み取ってください。
unverified-help = 確認なしでも、ヘルプセンターはすべてご覧いただけます。
go-to-help = ヘルプへ移動
chat-closed = ここではチャットを受け付けていません
chat-closed-text = 現在、{ $app }はこのページでメッセージを受け付けていません。ヘルプセンターはご利用いただけます。

## A link that no longer opens, or never did
link-gone = このQRコードはもう開けません
link-expired = このQRコードは期限切れです
link-expired-text = サポートのQRコードには有効期限があり、このコードの期限は過ぎています。
link-used-up = このQRコードは使用回数の上限に達しました
link-used-up-text = 開ける回数が決まっており、その回数に達しました。
link-revoked = このQRコードは無効になりました
link-revoked-text = ゲームのチームが停止したため、もう開けません。
link-unknown = このQRコードを確認できません
link-unknown-text = アドレスを入力した場合は、画面と見比べてみてください。文字が抜けているかもしれません。読み取った場合は、ゲームで新しいコードを表示してください。
step-back-to-game = ゲームに戻ります。
step-open-support = 「サポート」をもう一度開きます。
step-scan = 表示された新しいQRコードを読み取ります。
conversation-is-safe = これまでのやり取りは残っています。新しいQRコードから続けられます。
read-help = ヘルプセンターを見る
player-support = プレイヤーサポート
neutral-text = このリンクからヘルプとチャットを開けます。
continue = 続ける

## Times
just-now = たった今
minutes-ago = { $count ->
   *[other] { $count }分前
}
hours-ago = { $count ->
   *[other] { $count }時間前
}

## What went wrong
page-missing = ページが見つかりません
page-missing-text = このアドレスには何もありません。
too-fast = 少し間をあけてください
too-fast-text = 1分ほど待ってから、もう一度お試しください。
refused = 完了できませんでした
stale-form-text = ページを開いてから時間がたったか、その間に別の方が利用を始めました。ページを読み込み直してください。何も変更されていません。
broken = 今は処理できませんでした
broken-text = こちら側で問題が起きました。失われたものはありません。もう一度お試しください。
