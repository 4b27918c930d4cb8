## Every page
skip-to-content = Към съдържанието
where-you-are = Къде се намирате
help = Помощ
chat = Чат
see-all-help = Виж всички помощни статии
notice = Известие
count-new = { $count ->
    [one] { $count } нов отговор
   *[other] { $count } нови отговора
}
here-as = Тук сте като { $name }
here-as-guest = Тук сте като гост
not-you = Не сте вие?
language = Език

## The front page of the help center
greeting-by-name = Здравейте, { $name }, с какво да помогнем?
greeting = С какво да помогнем?
your-conversation = Вашият разговор
you = Вие
no-articles-for-this = Няма статии по този въпрос
no-articles-for-this-text = Играта поиска статии по тема, за която още не сме писали.
no-articles-yet = Още няма статии
no-articles-yet-text = Помощният център все още се подготвя.
team-helps-in-chat = Екипът може да ви помогне в чата.
all-articles = { $count ->
    [one] { $count } статия
   *[other] Всички { $count } статии
}
in-section = в раздел „{ $section }“

## A section
nothing-here-for-this = Тук няма нищо по този въпрос
section-filtered = Никоя статия в този раздел не отговаря на въпроса от играта.

## An article
updated = Обновено: { $date }
more-on-this = Още по темата
not-translated = Тази статия още не е налична на вашия език ({ $language }).
article-missing = Тази статия не е тук
article-missing-text = Може да е преместена или да не отговаря на въпроса от играта.
was-this-helpful = Помогна ли ви това?
helpful = Да, помогна
not-helpful = Не
thanks-for-vote = Благодарим за отговора.
sorry-for-vote = Благодарим за отговора. Пишете на екипа: той вижда коя статия сте прочели.
chat-about-this = Обсъди това в чата

## Search
search-label = Търсене в помощния център
search-placeholder = Потърсете помощ
search = Търси
search-results = Резултати от търсенето
nothing-found = Няма нищо намерено за „{ $query }“
searched-filtered = Търсено е само в статиите, които отговарят на въпроса от играта.
did-you-mean = Може би търсите „{ $query }“?
nearest = Най-близо до търсеното
suggestions = Предложения
search-advice = Опитайте с по-малко думи или само с кода на грешката.
search-ask-team = Или попитайте екипа: той може да провери вместо вас.
found = { $count ->
    [one] { $count } статия за „{ $query }“
   *[other] { $count } статии за „{ $query }“
}

## The way into the chat
talk-to-a-person = Поговорете с човек
team-reads = Екипът на { $app } чете всяко съобщение.

## The chat
back-to-help = Назад към помощта
support-team = Екип по поддръжката
app-support = Поддръжка на { $app }
conversation = Разговор
chat-intro = Тук отговарят хора от екипа. Можете да затворите страницата и да се върнете: нищо няма да се изгуби.
offline = Няма връзка с интернет. Съобщенията ще се изпратят, щом се свържете отново.
start-conversation = Започни разговора
conversation-solved = Въпросът в този разговор е решен.
new-conversation = Нов разговор
your-message = Вашето съобщение
write-a-message = Напишете съобщение
send = Изпрати
about-article = За статията „{ $title }“
new-messages = Нови съобщения
automatic = Автоматично
sending = Изпраща се…
not-sent = Не е изпратено – докоснете за нов опит
remove = Премахни
could-not-be-sent = Това не можа да се изпрати.
sent-when-back = Ще се изпрати, щом има връзка.
sent = Изпратено
seen = Видяно
marked-as-solved = Този разговор беше отбелязан като решен
mark-as-read = Отбележи като прочетено и провери за отговори

## Chat: files
attach-file = Прикачи файл
remove-file = Премахни { $name }
sending-file = Изпраща се { $name }
file-too-large = Файлът { $name } е твърде голям. Максимумът е { $size }.
file-not-accepted = Такъв вид файл не може да се изпрати тук: { $name }
file-not-what-it-says = Съдържанието на { $name } не отговаря на името му.
file-gone = Файл от това съобщение вече не е наличен. Прикачете го отново.
file-refused = Файлът не можа да се изпрати. Може да е по-голям от { $size } или от вид, който тук не се приема.
too-many-files = Към едно съобщение може да има най-много { $count ->
    [one] { $count } файл
   *[other] { $count } файла
}.
open-picture = Отвори изображението { $name }
save-file = Запази { $name }

## Chat: who does what
delivered = Доставено
is-writing = { $name } пише…
quick-replies = Бързи отговори
show-earlier = Покажи по-ранните съобщения
back-to-newest = Назад към най-новите съобщения
guest-remembered = Тук сте като гост. От този браузър можете да се връщате към разговора в продължение на { $count ->
    [one] { $count } ден
   *[other] { $count } дни
}.
privacy-note = Моля, не изпращайте имена, адреси или телефонни номера.

## Chat: how a conversation ends
is-it-solved = Решен ли е въпросът ви?
solved-yes = Да, решен е
solved-no = Не, още ми трябва помощ
accepted-solution = Решението е прието
opened-again = Разговорът беше отворен отново
closed-unanswered = Този разговор беше затворен
rate-the-help = Как ви се стори помощта?
rating-one = Много лоша
rating-two = Лоша
rating-three = Приемлива
rating-four = Добра
rating-five = Много добра
rating-comment = Искате ли да добавите нещо?
send-rating = Изпрати оценката
skip = Пропусни
thanks-for-rating = Благодарим ви. Екипът чете всяка оценка.
your-rating = Вашата оценка: { $rating }
another-is-open = Имате друг отворен разговор. Моля, продължете там.

## Chat: conversations of before
earlier-conversations = Предишни разговори
no-earlier-conversations = Няма предишни разговори
no-earlier-conversations-text = Тук се пазят разговорите ви с екипа.
back-to-conversation = Назад към разговора
conversation-open = Отворен
conversation-was-solved = Решен
conversation-was-closed = Затворен

## A chat that is not offered
unverified = Не успяхме да потвърдим, че това сте вие
unverified-text = { $app } пази разговорите поверителни, а тази връзка не показва чии са те. Отворете отново „Поддръжка“ в играта и сканирайте новия код.
unverified-help = Целият помощен център е достъпен и без потвърждение.
go-to-help = Към помощта
chat-closed = Чатът тук е затворен
chat-closed-text = В момента { $app } не приема съобщения на тази страница. Помощният център е отворен.

## A link that no longer opens, or never did
link-gone = Този код вече не работи
link-expired = Този код е изтекъл
link-expired-text = Кодовете за поддръжка важат ограничено време и срокът на този е минал.
link-used-up = Този код е изчерпан
link-used-up-text = Можеше да се отвори определен брой пъти и този брой е достигнат.
link-revoked = Този код е изключен
link-revoked-text = Екипът на играта го затвори и той вече не отваря нищо.
link-unknown = Не познаваме този код
link-unknown-text = Ако адресът е въведен ръчно, сверете го с екрана: може да липсва буква. Ако кодът е сканиран, поискайте нов от играта.
step-back-to-game = Върнете се в играта.
step-open-support = Отворете отново „Поддръжка“.
step-scan = Сканирайте новия код на екрана.
conversation-is-safe = Вече започнатият разговор е запазен: новият код ще ви върне към него.
read-help = Разгледай помощния център
player-support = Поддръжка за играчи
neutral-text = Тази връзка отваря помощта и чата.
continue = Продължи

## Times
just-now = току-що
minutes-ago = { $count ->
    [one] преди { $count } мин
   *[other] преди { $count } мин
}
hours-ago = { $count ->
    [one] преди { $count } ч
   *[other] преди { $count } ч
}

## What went wrong
page-missing = Тази страница не съществува
page-missing-text = На този адрес няма нищо.
too-fast = Малко по-бавно
too-fast-text = Изчакайте минута и опитайте отново.
refused = Това не се получи
stale-form-text = Страницата е стояла отворена твърде дълго или междувременно е влязъл друг човек. Заредете я отново; нищо не е променено.
broken = В момента не успяхме да го направим
broken-text = Нещо при нас се повреди. Нищо не е изгубено; опитайте отново.
