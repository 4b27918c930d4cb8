## Every page
skip-to-content = Chuyển đến nội dung
where-you-are = Vị trí của bạn
help = Trợ giúp
chat = Trò chuyện
see-all-help = Xem toàn bộ trợ giúp
notice = Thông báo
count-new = { $count ->
   *[other] { $count } câu trả lời mới
}
here-as = Bạn đang truy cập với tên { $name }
here-as-guest = Bạn đang truy cập với tư cách khách
not-you = Không phải bạn?
language = Ngôn ngữ

## The front page of the help center
greeting-by-name = Chào { $name }, bạn cần giúp gì?
greeting = Chúng tôi có thể giúp gì cho bạn?
your-conversation = Cuộc trò chuyện của bạn
you = Bạn
no-articles-for-this = Chưa có bài viết cho vấn đề này
no-articles-for-this-text = Trò chơi đã tìm bài viết về một chủ đề mà chúng tôi chưa viết.
no-articles-yet = Chưa có bài viết
no-articles-yet-text = Trung tâm trợ giúp này vẫn đang được biên soạn.
team-helps-in-chat = Đội ngũ hỗ trợ có thể giúp bạn qua trò chuyện.
all-articles = { $count ->
   *[other] Xem tất cả bài viết ({ $count })
}
in-section = trong mục { $section }

## A section
nothing-here-for-this = Không có nội dung nào cho vấn đề này
section-filtered = Không có bài viết nào trong mục này khớp với nội dung trò chơi cần tìm.

## An article
updated = Cập nhật: { $date }
more-on-this = Nội dung liên quan
not-translated = Bài viết này chưa có bản { $language }.
article-missing = Bài viết này không có ở đây
article-missing-text = Bài viết có thể đã được chuyển đi, hoặc không khớp với nội dung trò chơi cần tìm.
was-this-helpful = Bài viết này có hữu ích không?
helpful = Có, hữu ích
not-helpful = Không
thanks-for-vote = Cảm ơn bạn đã cho chúng tôi biết.
sorry-for-vote = Cảm ơn bạn đã cho chúng tôi biết. Hãy nhắn cho đội ngũ hỗ trợ: họ thấy được bạn đã đọc bài viết nào.
chat-about-this = Trò chuyện về vấn đề này

## Search
search-label = Tìm trong trung tâm trợ giúp
search-placeholder = Tìm trợ giúp
search = Tìm kiếm
search-results = Kết quả tìm kiếm
nothing-found = Không tìm thấy kết quả nào cho “{ $query }”
searched-filtered = Chúng tôi chỉ tìm trong các bài viết phù hợp với câu hỏi từ trò chơi của bạn.
did-you-mean = Ý bạn là “{ $query }”?
nearest = Bài viết gần với nội dung bạn tìm
suggestions = Gợi ý
search-advice = Hãy thử dùng ít từ hơn hoặc chỉ nhập mã lỗi.
search-ask-team = Hoặc hỏi đội ngũ hỗ trợ: họ có thể tìm giúp bạn.
found = { $count ->
   *[other] { $count } bài viết cho “{ $query }”
}

## The way into the chat
talk-to-a-person = Trò chuyện với nhân viên hỗ trợ
team-reads = Đội ngũ { $app } đọc mọi tin nhắn.

## The chat
back-to-help = Quay lại trợ giúp
support-team = Đội ngũ hỗ trợ
app-support = Hỗ trợ { $app }
conversation = Cuộc trò chuyện
chat-intro = Thành viên của đội ngũ sẽ trả lời bạn tại đây. Bạn có thể đóng trang này rồi quay lại: mọi nội dung vẫn còn nguyên.
offline = Bạn đang ngoại tuyến. Tin nhắn sẽ được gửi khi bạn có mạng trở lại.
start-conversation = Bắt đầu trò chuyện
conversation-solved = Cuộc trò chuyện này đã được giải quyết.
new-conversation = Tạo cuộc trò chuyện mới
your-message = Tin nhắn của bạn
write-a-message = Viết tin nhắn
send = Gửi
about-article = Về bài viết “{ $title }”
new-messages = Tin nhắn mới
automatic = Tự động
sending = Đang gửi…
not-sent = Chưa gửi được – chạm để thử lại
remove = Gỡ
could-not-be-sent = Không thể gửi nội dung này.
sent-when-back = Nội dung này sẽ được gửi ngay khi có kết nối.
sent = Đã gửi
seen = Đã xem
marked-as-solved = Cuộc trò chuyện này đã được đánh dấu là đã giải quyết
mark-as-read = Đánh dấu đã đọc và xem câu trả lời mới

## Chat: files
attach-file = Đính kèm tệp
remove-file = Gỡ { $name }
sending-file = Đang gửi { $name }
file-too-large = { $name } quá lớn. Dung lượng tối đa là { $size }.
file-not-accepted = Không thể gửi loại tệp này tại đây: { $name }
file-not-what-it-says = Nội dung của { $name } không đúng với tên tệp.
file-gone = Một tệp của tin nhắn này không còn ở đây. Vui lòng đính kèm lại.
file-refused = Không thể gửi tệp đó. Có thể tệp lớn hơn { $size } hoặc thuộc loại không được nhận ở đây.
too-many-files = Mỗi tin nhắn có thể kèm tối đa { $count } tệp.
open-picture = Mở hình ảnh { $name }
save-file = Lưu { $name }

## Chat: who does what
delivered = Đã nhận
is-writing = { $name } đang nhập…
quick-replies = Trả lời nhanh
show-earlier = Xem tin nhắn trước đó
back-to-newest = Quay lại tin nhắn mới nhất
guest-remembered = { $count ->
   *[other] Bạn đang truy cập với tư cách khách. Bạn có thể dùng trình duyệt này để quay lại cuộc trò chuyện trong { $count } ngày.
}
privacy-note = Vui lòng không gửi tên, địa chỉ hay số điện thoại.

## Chat: how a conversation ends
is-it-solved = Vấn đề của bạn đã được giải quyết chưa?
solved-yes = Rồi, đã giải quyết
solved-no = Chưa, tôi vẫn cần giúp đỡ
accepted-solution = Đã chấp nhận giải pháp
opened-again = Cuộc trò chuyện đã được mở lại
closed-unanswered = Cuộc trò chuyện này đã được đóng
rate-the-help = Bạn thấy sự hỗ trợ vừa rồi thế nào?
rating-one = Rất tệ
rating-two = Tệ
rating-three = Tạm được
rating-four = Tốt
rating-five = Rất tốt
rating-comment = Bạn có muốn nói thêm gì không?
send-rating = Gửi đánh giá
skip = Bỏ qua
thanks-for-rating = Cảm ơn bạn. Đội ngũ hỗ trợ đọc mọi đánh giá.
your-rating = Đánh giá của bạn: { $rating }
another-is-open = Bạn có một cuộc trò chuyện khác đang mở. Vui lòng tiếp tục ở đó.

## Chat: conversations of before
earlier-conversations = Các cuộc trò chuyện trước
no-earlier-conversations = Chưa có cuộc trò chuyện nào trước đây
no-earlier-conversations-text = Những gì bạn trao đổi với đội ngũ hỗ trợ được lưu tại đây.
back-to-conversation = Quay lại cuộc trò chuyện
conversation-open = Đang mở
conversation-was-solved = Đã giải quyết
conversation-was-closed = Đã đóng

## A chat that is not offered
unverified = Chúng tôi chưa xác nhận được đây là bạn
unverified-text = { $app } giữ riêng tư các cuộc trò chuyện, và liên kết này không cho biết chúng thuộc về ai. Hãy mở lại mục “Hỗ trợ” trong trò chơi và quét mã QR mới.
unverified-help = Bạn vẫn có thể đọc toàn bộ trung tâm trợ giúp mà không cần xác nhận.
go-to-help = Đến trang trợ giúp
chat-closed = Trò chuyện đã đóng tại đây
chat-closed-text = Hiện { $app } không nhận tin nhắn trên trang này. Trung tâm trợ giúp vẫn mở.

## A link that no longer opens, or never did
link-gone = Mã QR này không còn mở được nữa
link-expired = Mã QR này đã hết hạn
link-expired-text = Mã hỗ trợ chỉ dùng được trong một thời gian nhất định, và mã này đã hết thời gian.
link-used-up = Mã QR này đã hết lượt dùng
link-used-up-text = Mã này chỉ mở được một số lần nhất định, và nay đã đủ số lần đó.
link-revoked = Mã QR này đã bị tắt
link-revoked-text = Đội ngũ của trò chơi đã đóng mã này nên mã không còn mở được gì nữa.
link-unknown = Chúng tôi không nhận ra mã QR này
link-unknown-text = Nếu bạn tự nhập địa chỉ, hãy so lại với màn hình: có thể thiếu một chữ cái. Nếu bạn đã quét mã, hãy lấy mã mới trong trò chơi.
step-back-to-game = Quay lại trò chơi.
step-open-support = Mở lại mục “Hỗ trợ”.
step-scan = Quét mã QR mới trên màn hình.
conversation-is-safe = Cuộc trò chuyện bạn đã bắt đầu vẫn còn nguyên: mã mới sẽ đưa bạn trở lại đó.
read-help = Đọc trung tâm trợ giúp
player-support = Hỗ trợ người chơi
neutral-text = Liên kết này mở trang trợ giúp và trò chuyện.
continue = Tiếp tục

## Times
just-now = vừa xong
minutes-ago = { $count ->
   *[other] { $count } phút trước
}
hours-ago = { $count ->
   *[other] { $count } giờ trước
}

## What went wrong
page-missing = Trang này không tồn tại
page-missing-text = Không có gì ở địa chỉ này.
too-fast = Hơi nhanh một chút
too-fast-text = Vui lòng chờ một phút rồi thử lại.
refused = Thao tác chưa được thực hiện
stale-form-text = Trang này đã mở quá lâu, hoặc sau đó có người khác truy cập. Hãy tải lại trang; chưa có gì bị thay đổi.
broken = Hiện chúng tôi chưa thực hiện được việc này
broken-text = Có trục trặc từ phía chúng tôi. Không có gì bị mất; vui lòng thử lại.
