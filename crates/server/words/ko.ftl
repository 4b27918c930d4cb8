## Every page
skip-to-content = 본문으로 건너뛰기
where-you-are = 현재 위치
help = 도움말
chat = 채팅
see-all-help = 도움말 모두 보기
notice = 공지
count-new = { $count ->
   *[other] 새 답변 { $count }개
}
here-as = { $name }님으로 이용 중
here-as-guest = 게스트로 이용 중
not-you = 본인이 아닌가요?
language = 언어

## The front page of the help center
greeting-by-name = { $name }님, 무엇을 도와드릴까요?
greeting = 무엇을 도와드릴까요?
your-conversation = 내 대화
you = 나
no-articles-for-this = 이 문제에 대한 도움말이 아직 없어요
no-articles-for-this-text = 게임에서 요청한 내용의 도움말을 아직 작성하지 못했어요.
no-articles-yet = 아직 도움말이 없어요
no-articles-yet-text = 도움말 센터를 준비하고 있어요.
team-helps-in-chat = 채팅에서 지원팀이 도와드려요.
all-articles = { $count ->
   *[other] 도움말 { $count }개 모두 보기
}
in-section = 카테고리: { $section }

## A section
nothing-here-for-this = 이 문제에 맞는 도움말이 없어요
section-filtered = 이 카테고리에는 게임에서 요청한 내용과 맞는 도움말이 없어요.

## An article
updated = { $date } 업데이트
more-on-this = 관련 도움말
not-translated = 이 도움말은 아직 { $language } 번역이 없어요.
article-missing = 이 도움말을 찾을 수 없어요
article-missing-text = 다른 곳으로 옮겨졌거나, 게임에서 요청한 내용과 맞지 않는 도움말일 수 있어요.
was-this-helpful = 도움이 되었나요?
helpful = 네, 도움이 됐어요
not-helpful = 아니요
thanks-for-vote = 알려 주셔서 감사해요.
sorry-for-vote = 알려 주셔서 감사해요. 지원팀에 메시지를 보내 주세요. 어떤 도움말을 읽으셨는지 지원팀에서 볼 수 있어요.
chat-about-this = 채팅으로 문의하기

## Search
search-label = 도움말 센터 검색
search-placeholder = 도움말 검색
search = 검색
search-results = 검색 결과
nothing-found = ‘{ $query }’ 검색 결과가 없어요
searched-filtered = 게임에서 문의한 내용과 관련된 도움말만 검색했어요.
did-you-mean = 혹시 이걸 찾으셨나요? ‘{ $query }’
nearest = 가장 비슷한 도움말
suggestions = 추천 도움말
search-advice = 단어를 줄이거나 오류 코드만 입력해 보세요.
search-ask-team = 지원팀에 물어보셔도 좋아요. 대신 찾아드릴게요.
found = { $count ->
   *[other] ‘{ $query }’ 관련 도움말 { $count }개
}

## The way into the chat
talk-to-a-person = 상담원과 대화하기
team-reads = { $app } 팀이 모든 메시지를 읽어요.

## The chat
back-to-help = 도움말로 돌아가기
support-team = 지원팀
app-support = { $app } 고객 지원
conversation = 대화
chat-intro = 지원팀 직원이 직접 답변해 드려요. 페이지를 닫았다가 다시 와도 내용은 그대로 남아 있어요.
offline = 오프라인 상태예요. 다시 연결되면 메시지를 보내드려요.
start-conversation = 대화 시작하기
conversation-solved = 해결된 대화예요.
new-conversation = 새 대화 시작하기
your-message = 내 메시지
write-a-message = 메시지 입력
send = 보내기
about-article = ‘{ $title }’ 도움말 관련 문의
new-messages = 새 메시지
automatic = 자동 메시지
sending = 보내는 중…
not-sent = 보내지 못했어요. 탭하여 다시 시도하세요
remove = 빼기
could-not-be-sent = 보내지 못했어요.
sent-when-back = 연결되는 대로 보내드려요.
sent = 보냄
seen = 읽음
marked-as-solved = 이 대화가 해결됨으로 표시되었어요
mark-as-read = 읽음으로 표시하고 새 답변 확인하기

## Chat: files
attach-file = 파일 첨부하기
remove-file = { $name } 빼기
sending-file = { $name } 보내는 중
file-too-large = { $name } 파일이 너무 커요. 최대 { $size }까지 보낼 수 있어요.
file-not-accepted = 여기서는 보낼 수 없는 파일 형식이에요: { $name }
file-not-what-it-says = { $name } 파일의 내용이 이름과 맞지 않아요.
file-gone = 이 메시지의 파일 하나가 더 이상 없어요. 다시 첨부해 주세요.
file-refused = 파일을 보내지 못했어요. { $size }보다 크거나 여기서 받지 않는 종류일 수 있어요.
too-many-files = 메시지 하나에 파일을 { $count }개까지 첨부할 수 있어요.
open-picture = { $name } 사진 열기
save-file = { $name } 저장하기

## Chat: who does what
delivered = 전달됨
is-writing = { $name } 입력 중…
quick-replies = 빠른 답변
show-earlier = 이전 메시지 보기
back-to-newest = 최신 메시지로 돌아가기
guest-remembered = 게스트로 이용 중이에요. 이 브라우저에서 { $count ->
   *[other] { $count }일
} 동안 이 대화로 돌아올 수 있어요.
privacy-note = 이름, 주소, 전화번호는 보내지 말아 주세요.

## Chat: how a conversation ends
is-it-solved = 문의하신 문제가 해결되었나요?
solved-yes = 네, 해결됐어요
solved-no = 아니요, 아직 도움이 필요해요
accepted-solution = 해결됐다고 답했어요
opened-again = 대화가 다시 열렸어요
closed-unanswered = 이 대화는 종료되었어요
rate-the-help = 받으신 도움은 어땠나요?
rating-one = 아주 나빠요
rating-two = 나빠요
rating-three = 괜찮아요
rating-four = 좋아요
rating-five = 아주 좋아요
rating-comment = 더 남기고 싶은 말이 있나요?
send-rating = 평가 보내기
skip = 건너뛰기
thanks-for-rating = 감사해요. 지원팀이 모든 평가를 읽어요.
your-rating = 내 평가: { $rating }
another-is-open = 진행 중인 다른 대화가 있어요. 그 대화에서 이어가 주세요.

## Chat: conversations of before
earlier-conversations = 이전 대화
no-earlier-conversations = 이전 대화가 없어요
no-earlier-conversations-text = 지원팀과 나눈 대화가 여기에 보관돼요.
back-to-conversation = 대화로 돌아가기
conversation-open = 진행 중
conversation-was-solved = 해결됨
conversation-was-closed = 종료됨

## A chat that is not offered
unverified = 본인인지 확인하지 못했어요
unverified-text = { $app }에서는 대화를 비공개로 보호하는데, 이 링크로는 누구의 대화인지 확인할 수 없어요. 게임에서 ‘고객 지원’을 다시 열고 새 QR 코드를 스캔해 주세요.
unverified-help = 확인하지 않아도 도움말 센터는 모두 볼 수 있어요.
go-to-help = 도움말로 가기
chat-closed = 여기서는 채팅을 이용할 수 없어요
chat-closed-text = 지금은 { $app } 팀이 이 페이지에서 메시지를 받지 않아요. 도움말 센터는 이용할 수 있어요.

## A link that no longer opens, or never did
link-gone = 더 이상 열리지 않는 QR 코드예요
link-expired = 만료된 QR 코드예요
link-expired-text = 고객 지원 QR 코드는 정해진 시간 동안만 쓸 수 있는데, 이 코드는 시간이 지났어요.
link-used-up = 사용 횟수가 끝난 QR 코드예요
link-used-up-text = 열 수 있는 횟수가 정해져 있는데, 그 횟수를 모두 사용했어요.
link-revoked = 사용이 중지된 QR 코드예요
link-revoked-text = 게임 팀에서 이 코드를 닫아 더 이상 열리지 않아요.
link-unknown = 알 수 없는 QR 코드예요
link-unknown-text = 주소를 직접 입력했다면 화면과 비교해 보세요. 글자가 하나 빠졌을 수 있어요. 스캔했다면 게임에서 새 코드를 받아 주세요.
step-back-to-game = 게임으로 돌아가세요.
step-open-support = ‘고객 지원’을 다시 여세요.
step-scan = 화면에 나온 새 QR 코드를 스캔하세요.
conversation-is-safe = 이미 시작한 대화는 그대로 있어요. 새 QR 코드로 다시 이어갈 수 있어요.
read-help = 도움말 센터 보기
player-support = 플레이어 지원
neutral-text = 이 링크로 도움말과 채팅을 열 수 있어요.
continue = 계속하기

## Times
just-now = 방금
minutes-ago = { $count ->
   *[other] { $count }분 전
}
hours-ago = { $count ->
   *[other] { $count }시간 전
}

## What went wrong
page-missing = 페이지를 찾을 수 없어요
page-missing-text = 이 주소에는 아무것도 없어요.
too-fast = 조금 빨라요
too-fast-text = 1분 뒤에 다시 시도해 주세요.
refused = 처리되지 않았어요
stale-form-text = 페이지를 연 지 너무 오래되었거나, 그 사이 다른 사람이 접속했어요. 페이지를 다시 불러와 주세요. 변경된 내용은 없어요.
broken = 지금은 처리할 수 없어요
broken-text = 저희 쪽에 문제가 생겼어요. 사라진 내용은 없으니 다시 시도해 주세요.
