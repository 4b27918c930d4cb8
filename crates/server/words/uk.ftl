## Every page
skip-to-content = Перейти до вмісту
where-you-are = Де ви зараз
help = Довідка
chat = Чат
see-all-help = Переглянути всю довідку
notice = Оголошення
count-new = { $count ->
    [one] { $count } нова відповідь
    [few] { $count } нові відповіді
    [many] { $count } нових відповідей
   *[other] { $count } нової відповіді
}
here-as = Ви тут як { $name }
here-as-guest = Ви тут як гість
not-you = Це не ви?
language = Мова

## The front page of the help center
greeting-by-name = Вітаємо, { $name }, що вам потрібно?
greeting = Чим допомогти?
your-conversation = Ваша розмова
you = Ви
no-articles-for-this = Статей про це немає
no-articles-for-this-text = Гра шукала статті про те, що ми ще не описали.
no-articles-yet = Статей ще немає
no-articles-yet-text = Ми ще пишемо цей довідковий центр.
team-helps-in-chat = Команда може допомогти вам у чаті.
all-articles = { $count ->
    [one] { $count } стаття
    [few] Усі { $count } статті
    [many] Усі { $count } статей
   *[other] Усі { $count } статті
}
in-section = у розділі «{ $section }»

## A section
nothing-here-for-this = Тут про це нічого немає
section-filtered = У цьому розділі немає статей за запитом вашої гри.

## An article
updated = Оновлено { $date }
more-on-this = Більше про це
not-translated = Цієї статті ще немає вашою мовою ({ $language }).
article-missing = Цієї статті тут немає
article-missing-text = Можливо, її перенесено або вона не відповідає запиту вашої гри.
was-this-helpful = Це допомогло?
helpful = Так, допомогло
not-helpful = Ні
thanks-for-vote = Дякуємо за відповідь.
sorry-for-vote = Дякуємо за відповідь. Напишіть команді: вона бачить, яку статтю ви прочитали.
chat-about-this = Обговорити в чаті

## Search
search-label = Пошук у довідковому центрі
search-placeholder = Шукати в довідці
search = Шукати
search-results = Результати пошуку
nothing-found = За запитом «{ $query }» нічого не знайдено
searched-filtered = Пошук був лише серед статей, що відповідають запиту вашої гри.
did-you-mean = Можливо, ви мали на увазі «{ $query }»?
nearest = Найближче до вашого запиту
suggestions = Підказки
search-advice = Спробуйте менше слів або лише код помилки.
search-ask-team = Або запитайте команду: вона може знайти відповідь за вас.
found = { $count ->
    [one] { $count } стаття за запитом «{ $query }»
    [few] { $count } статті за запитом «{ $query }»
    [many] { $count } статей за запитом «{ $query }»
   *[other] { $count } статті за запитом «{ $query }»
}

## The way into the chat
talk-to-a-person = Поговорити з людиною
team-reads = Команда { $app } читає кожне повідомлення.

## The chat
back-to-help = Назад до довідки
support-team = Команда підтримки
app-support = Підтримка { $app }
conversation = Розмова
chat-intro = Тут відповідають люди з команди. Сторінку можна закрити й повернутися: нічого не зникне.
offline = Ви офлайн. Повідомлення надішлються, коли з’єднання відновиться.
start-conversation = Почати розмову
conversation-solved = Цю розмову вирішено.
new-conversation = Нова розмова
your-message = Ваше повідомлення
write-a-message = Напишіть повідомлення
send = Надіслати
about-article = Про статтю «{ $title }»
new-messages = Нові повідомлення
automatic = Автоматично
sending = Надсилаємо…
not-sent = Не надіслано – торкніться, щоб повторити
remove = Прибрати
could-not-be-sent = Це не вдалося надіслати.
sent-when-back = Надішлеться, щойно з’явиться зв’язок.
sent = Надіслано
seen = Переглянуто
marked-as-solved = Цю розмову позначено як вирішену
mark-as-read = Позначити прочитаним і перевірити відповіді

## Chat: files
attach-file = Прикріпити файл
remove-file = Прибрати { $name }
sending-file = Надсилаємо { $name }
file-too-large = Файл { $name } завеликий. Максимум – { $size }.
file-not-accepted = Такі файли тут надіслати не можна: { $name }
file-not-what-it-says = Вміст файлу { $name } не відповідає його назві.
file-gone = Одного з файлів цього повідомлення вже немає. Прикріпіть його ще раз.
file-refused = Файл не вдалося надіслати. Можливо, він більший за { $size } або такого типу, який тут не приймають.
too-many-files = До повідомлення можна прикріпити не більше { $count ->
    [one] { $count } файлу
    [few] { $count } файлів
    [many] { $count } файлів
   *[other] { $count } файлу
}.
open-picture = Відкрити зображення { $name }
save-file = Зберегти { $name }

## Chat: who does what
delivered = Доставлено
is-writing = { $name } пише…
quick-replies = Швидкі відповіді
show-earlier = Показати попередні повідомлення
back-to-newest = До найновіших повідомлень
guest-remembered = Ви тут як гість. У цьому браузері до розмови можна повернутися протягом { $count ->
    [one] { $count } дня
    [few] { $count } днів
    [many] { $count } днів
   *[other] { $count } дня
}.
privacy-note = Будь ласка, не надсилайте імена, адреси чи номери телефонів.

## Chat: how a conversation ends
is-it-solved = Ваше питання вирішено?
solved-yes = Так, вирішено
solved-no = Ні, мені ще потрібна допомога
accepted-solution = Рішення прийнято
opened-again = Розмову знову відкрито
closed-unanswered = Цю розмову закрито
rate-the-help = Як вам наша допомога?
rating-one = Дуже погано
rating-two = Погано
rating-three = Нормально
rating-four = Добре
rating-five = Дуже добре
rating-comment = Хочете щось додати?
send-rating = Надіслати оцінку
skip = Пропустити
thanks-for-rating = Дякуємо. Команда читає кожну оцінку.
your-rating = Ваша оцінка: { $rating }
another-is-open = У вас уже є інша відкрита розмова. Будь ласка, продовжте там.

## Chat: conversations of before
earlier-conversations = Попередні розмови
no-earlier-conversations = Попередніх розмов немає
no-earlier-conversations-text = Тут зберігається ваше листування з командою.
back-to-conversation = Назад до розмови
conversation-open = Відкрита
conversation-was-solved = Вирішена
conversation-was-closed = Закрита

## A chat that is not offered
unverified = Нам не вдалося підтвердити, що це ви
unverified-text = Розмови в { $app } приватні, а це посилання не підтверджує, чиї вони. Знову відкрийте «Підтримку» в грі та відскануйте новий код.
unverified-help = Увесь довідковий центр можна читати й без цього.
go-to-help = Перейти до довідки
chat-closed = Чат тут закрито
chat-closed-text = { $app } зараз не приймає повідомлень на цій сторінці. Довідковий центр відкритий.

## A link that no longer opens, or never did
link-gone = Цей код більше не відкривається
link-expired = Термін дії цього коду минув
link-expired-text = Коди підтримки діють обмежений час, і час цього коду вже вийшов.
link-used-up = Цей код вичерпано
link-used-up-text = Його можна було відкрити певну кількість разів, і її вже досягнуто.
link-revoked = Цей код вимкнено
link-revoked-text = Команда гри закрила його, тож він більше нічого не відкриває.
link-unknown = Ми не знаємо цього коду
link-unknown-text = Якщо ви вводили адресу, звірте її з екраном: можливо, бракує літери. Якщо ви сканували код, отримайте новий у грі.
step-back-to-game = Поверніться до гри.
step-open-support = Знову відкрийте «Підтримку».
step-scan = Відскануйте новий код, який з’явиться.
conversation-is-safe = Уже розпочата розмова збережена: новий код поверне вас до неї.
read-help = Читати довідковий центр
player-support = Підтримка гравців
neutral-text = Це посилання відкриває довідку й чат.
continue = Продовжити

## Times
just-now = щойно
minutes-ago = { $count ->
    [one] { $count } хв тому
    [few] { $count } хв тому
    [many] { $count } хв тому
   *[other] { $count } хв тому
}
hours-ago = { $count ->
    [one] { $count } год тому
    [few] { $count } год тому
    [many] { $count } год тому
   *[other] { $count } год тому
}

## What went wrong
page-missing = Такої сторінки немає
page-missing-text = За цією адресою нічого немає.
too-fast = Трохи зашвидко
too-fast-text = Зачекайте хвилину й спробуйте ще раз.
refused = Це не пройшло
stale-form-text = Ця сторінка була відкрита надто довго, або відтоді зайшов хтось інший. Завантажте її знову; нічого не змінено.
broken = Зараз нам не вдалося це зробити
broken-text = Щось зламалося на нашому боці. Нічого не втрачено; спробуйте ще раз.
