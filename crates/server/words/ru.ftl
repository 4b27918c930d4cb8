## Every page
skip-to-content = Перейти к содержанию
where-you-are = Где ты сейчас
help = Помощь
chat = Чат
see-all-help = Посмотреть все статьи
notice = Объявление
count-new = { $count ->
    [one] { $count } новый ответ
    [few] { $count } новых ответа
    [many] { $count } новых ответов
   *[other] { $count } нового ответа
}
here-as = Ты здесь под именем { $name }
here-as-guest = Ты здесь в режиме гостя
not-you = Это не ты?
language = Язык

## The front page of the help center
greeting-by-name = Привет, { $name }, с чем помочь?
greeting = Чем можем помочь?
your-conversation = Твой диалог
you = Ты
no-articles-for-this = Об этом статей нет
no-articles-for-this-text = Игра запросила статьи на тему, о которой мы ещё не написали.
no-articles-yet = Статей пока нет
no-articles-yet-text = Мы ещё пишем статьи для этого центра помощи.
team-helps-in-chat = Команда может помочь тебе в чате.
all-articles = { $count ->
    [one] { $count } статья
    [few] Все { $count } статьи
    [many] Все { $count } статей
   *[other] { $count } статьи
}
in-section = в разделе «{ $section }»

## A section
nothing-here-for-this = Об этом здесь ничего нет
section-filtered = Ни одна статья в этом разделе не подходит к запросу игры.

## An article
updated = Обновлено: { $date }
more-on-this = Ещё по теме
not-translated = Этой статьи пока нет на твоём языке ({ $language }).
article-missing = Этой статьи здесь нет
article-missing-text = Возможно, она переехала или не подходит к запросу игры.
was-this-helpful = Это помогло?
helpful = Да, помогло
not-helpful = Нет
thanks-for-vote = Спасибо за ответ.
sorry-for-vote = Спасибо за ответ. Напиши команде: мы увидим, о какой статье речь.
chat-about-this = Спросить об этом в чате

## Search
search-label = Поиск по центру помощи
search-placeholder = Поиск помощи
search = Найти
search-results = Результаты поиска
nothing-found = По запросу «{ $query }» ничего не найдено
searched-filtered = Поиск шёл только по статьям, которые подходят к запросу игры.
did-you-mean = Может быть, «{ $query }»?
nearest = Самое близкое к запросу
suggestions = Подсказки
search-advice = Попробуй меньше слов или только код ошибки.
search-ask-team = Или спроси команду: мы поищем для тебя.
found = { $count ->
    [one] { $count } статья по запросу «{ $query }»
    [few] { $count } статьи по запросу «{ $query }»
    [many] { $count } статей по запросу «{ $query }»
   *[other] { $count } статьи по запросу «{ $query }»
}

## The way into the chat
talk-to-a-person = Поговорить с человеком
team-reads = Команда { $app } читает каждое сообщение.

## The chat
back-to-help = Вернуться в центр помощи
support-team = Команда поддержки
app-support = Поддержка { $app }
conversation = Диалог
chat-intro = Здесь отвечают люди из команды. Можно закрыть страницу и вернуться позже: ничего не пропадёт.
offline = Нет подключения к сети. Сообщения отправятся, когда связь вернётся.
start-conversation = Начать диалог
conversation-solved = Вопрос в этом диалоге решён.
new-conversation = Новый диалог
your-message = Твоё сообщение
write-a-message = Напиши сообщение
send = Отправить
about-article = О статье «{ $title }»
new-messages = Новые сообщения
automatic = Автоматически
sending = Отправляется…
not-sent = Не отправлено — нажми, чтобы повторить
remove = Убрать
could-not-be-sent = Это не удалось отправить.
sent-when-back = Отправится, как только появится связь.
sent = Отправлено
seen = Просмотрено
marked-as-solved = Вопрос в этом диалоге отмечен как решённый
mark-as-read = Отметить как прочитанное и проверить ответы

## Chat: files
attach-file = Прикрепить файл
remove-file = Убрать { $name }
sending-file = Отправляется { $name }
file-too-large = Файл { $name } слишком большой. Максимум — { $size }.
file-not-accepted = Такие файлы здесь отправить нельзя: { $name }
file-not-what-it-says = Содержимое файла { $name } не соответствует его названию.
file-gone = Одного из файлов этого сообщения больше нет. Прикрепи его ещё раз.
file-refused = Файл не удалось отправить. Возможно, он больше { $size } или такого типа, который здесь не принимают.
too-many-files = К сообщению можно прикрепить не больше { $count ->
    [one] { $count } файла
    [few] { $count } файлов
    [many] { $count } файлов
   *[other] { $count } файла
}.
open-picture = Открыть изображение { $name }
save-file = Сохранить { $name }

## Chat: who does what
delivered = Доставлено
is-writing = { $name } печатает…
quick-replies = Быстрые ответы
show-earlier = Показать более ранние сообщения
back-to-newest = Вернуться к новым сообщениям
guest-remembered = Ты здесь в режиме гостя. В этом браузере к диалогу можно вернуться в течение { $count ->
    [one] { $count } дня
    [few] { $count } дней
    [many] { $count } дней
   *[other] { $count } дня
}.
privacy-note = Пожалуйста, не отправляй имена, адреса и номера телефонов.

## Chat: how a conversation ends
is-it-solved = Твой вопрос решён?
solved-yes = Да, решён
solved-no = Нет, мне ещё нужна помощь
accepted-solution = Решение принято
opened-again = Диалог снова открыт
closed-unanswered = Этот диалог закрыт
rate-the-help = Как тебе наша помощь?
rating-one = Очень плохо
rating-two = Плохо
rating-three = Нормально
rating-four = Хорошо
rating-five = Очень хорошо
rating-comment = Хочешь что-нибудь добавить?
send-rating = Отправить оценку
skip = Пропустить
thanks-for-rating = Спасибо. Команда читает каждую оценку.
your-rating = Твоя оценка: { $rating }
another-is-open = У тебя уже открыт другой диалог. Пожалуйста, продолжи там.

## Chat: conversations of before
earlier-conversations = Прошлые диалоги
no-earlier-conversations = Прошлых диалогов нет
no-earlier-conversations-text = Здесь хранится твоя переписка с командой.
back-to-conversation = Вернуться к диалогу
conversation-open = Открыт
conversation-was-solved = Решён
conversation-was-closed = Закрыт

## A chat that is not offered
unverified = Не удалось подтвердить, что это ты
unverified-text = В { $app } диалоги остаются личными, а эта ссылка не показывает, чьи они. Снова открой в игре раздел «Поддержка» и отсканируй новый код.
unverified-help = Весь центр помощи можно читать и без кода.
go-to-help = Перейти в центр помощи
chat-closed = Чат здесь закрыт
chat-closed-text = Сейчас { $app } не принимает сообщения на этой странице. Центр помощи открыт.

## A link that no longer opens, or never did
link-gone = Этот код больше не открывается
link-expired = Срок действия кода истёк
link-expired-text = Коды поддержки действуют ограниченное время, и время этого кода вышло.
link-used-up = Этот код уже использован
link-used-up-text = Его можно было открыть определённое число раз, и этот предел достигнут.
link-revoked = Этот код отключён
link-revoked-text = Команда игры закрыла его, поэтому он больше ничего не открывает.
link-unknown = Мы не знаем такого кода
link-unknown-text = Если адрес введён вручную, сверь его с экраном: возможно, не хватает буквы. Если код отсканирован, получи в игре новый.
step-back-to-game = Вернись в игру.
step-open-support = Снова открой раздел «Поддержка».
step-scan = Отсканируй новый код, который появится.
conversation-is-safe = Уже начатый диалог сохранён: новый код приведёт тебя к нему.
read-help = Читать центр помощи
player-support = Поддержка игроков
neutral-text = Эта ссылка открывает помощь и чат.
continue = Продолжить

## Times
just-now = только что
minutes-ago = { $count ->
    [one] { $count } мин назад
    [few] { $count } мин назад
    [many] { $count } мин назад
   *[other] { $count } мин назад
}
hours-ago = { $count ->
    [one] { $count } ч назад
    [few] { $count } ч назад
    [many] { $count } ч назад
   *[other] { $count } ч назад
}

## What went wrong
page-missing = Такой страницы нет
page-missing-text = По этому адресу ничего нет.
too-fast = Чуть быстрее, чем нужно
too-fast-text = Подожди минуту и попробуй ещё раз.
refused = Не удалось отправить
stale-form-text = Страница была открыта слишком долго, или за это время здесь появился кто-то другой. Загрузи её заново: ничего не изменилось.
broken = Сейчас это не получилось
broken-text = Что-то сломалось на нашей стороне. Ничего не потеряно, попробуй ещё раз.
