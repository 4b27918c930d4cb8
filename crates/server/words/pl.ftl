## Every page
skip-to-content = Przejdź do treści
where-you-are = Gdzie jesteś
help = Pomoc
chat = Czat
see-all-help = Zobacz całą pomoc
notice = Ogłoszenie
count-new = { $count ->
    [one] { $count } nowa odpowiedź
    [few] { $count } nowe odpowiedzi
    [many] { $count } nowych odpowiedzi
   *[other] { $count } nowej odpowiedzi
}
here-as = Jesteś tu jako { $name }
here-as-guest = Jesteś tu jako gość
not-you = To nie ty?
language = Język

## The front page of the help center
greeting-by-name = Cześć, { $name }, czego potrzebujesz?
greeting = Jak możemy pomóc?
your-conversation = Twoja rozmowa
you = Ty
no-articles-for-this = Brak artykułów na ten temat
no-articles-for-this-text = Gra poprosiła o artykuły na temat, którego jeszcze nie opisaliśmy.
no-articles-yet = Nie ma jeszcze artykułów
no-articles-yet-text = To centrum pomocy wciąż powstaje.
team-helps-in-chat = Nasz zespół może ci pomóc na czacie.
all-articles = { $count ->
    [one] { $count } artykuł
    [few] Wszystkie artykuły ({ $count })
    [many] Wszystkie artykuły ({ $count })
   *[other] Wszystkie artykuły ({ $count })
}
in-section = w sekcji „{ $section }”

## A section
nothing-here-for-this = Nie ma tu nic na ten temat
section-filtered = Żaden artykuł w tej sekcji nie pasuje do tego, o co poprosiła gra.

## An article
updated = Aktualizacja: { $date }
more-on-this = Więcej na ten temat
not-translated = Tego artykułu nie ma jeszcze w twoim języku ({ $language }).
article-missing = Tego artykułu tu nie ma
article-missing-text = Mógł zostać przeniesiony albo nie pasuje do tego, o co poprosiła gra.
was-this-helpful = Czy to pomogło?
helpful = Tak, pomogło
not-helpful = Nie
thanks-for-vote = Dziękujemy za opinię.
sorry-for-vote = Dziękujemy za opinię. Napisz do naszego zespołu, będzie widział, który artykuł czytasz.
chat-about-this = Porozmawiaj o tym na czacie

## Search
search-label = Przeszukaj centrum pomocy
search-placeholder = Szukaj pomocy
search = Szukaj
search-results = Wyniki wyszukiwania
nothing-found = Brak wyników dla „{ $query }”
searched-filtered = Przeszukano tylko artykuły, które pasują do pytania z gry.
did-you-mean = Czy chodziło o „{ $query }”?
nearest = To jest najbliżej tego, czego szukasz
suggestions = Podpowiedzi
search-advice = Wpisz mniej słów albo sam kod błędu.
search-ask-team = Możesz też zapytać nasz zespół, sprawdzi to za ciebie.
found = { $count ->
    [one] { $count } artykuł dla „{ $query }”
    [few] { $count } artykuły dla „{ $query }”
    [many] { $count } artykułów dla „{ $query }”
   *[other] { $count } artykułu dla „{ $query }”
}

## The way into the chat
talk-to-a-person = Porozmawiaj z człowiekiem
team-reads = Zespół gry { $app } czyta każdą wiadomość.

## The chat
back-to-help = Wróć do pomocy
support-team = Zespół wsparcia
app-support = Wsparcie gry { $app }
conversation = Rozmowa
chat-intro = Odpowiadają tu ludzie z naszego zespołu. Możesz zamknąć tę stronę i wrócić później, nic nie zginie.
offline = Nie masz połączenia. Wiadomości zostaną wysłane, gdy znów będziesz online.
start-conversation = Rozpocznij rozmowę
conversation-solved = Ta rozmowa jest rozwiązana.
new-conversation = Nowa rozmowa
your-message = Twoja wiadomość
write-a-message = Napisz wiadomość
send = Wyślij
about-article = Dotyczy artykułu „{ $title }”
new-messages = Nowe wiadomości
automatic = Automatycznie
sending = Wysyłanie…
not-sent = Nie wysłano – dotknij, aby spróbować ponownie
remove = Usuń
could-not-be-sent = Nie udało się tego wysłać.
sent-when-back = Wyślemy to, gdy tylko będzie połączenie.
sent = Wysłano
seen = Wyświetlono
marked-as-solved = Ta rozmowa została oznaczona jako rozwiązana
mark-as-read = Oznacz jako przeczytane i sprawdź odpowiedzi

## Chat: files
attach-file = Dołącz plik
remove-file = Usuń { $name }
sending-file = Wysyłanie: { $name }
file-too-large = Plik { $name } jest za duży. Limit to { $size }.
file-not-accepted = Nie można tu wysłać pliku tego typu: { $name }
file-not-what-it-says = Zawartość pliku { $name } nie zgadza się z jego nazwą.
file-gone = Jednego z plików tej wiadomości już tu nie ma. Dołącz go ponownie.
file-refused = Nie udało się wysłać pliku. Może być większy niż { $size } albo takiego rodzaju, którego tu nie przyjmujemy.
too-many-files = Do wiadomości możesz dołączyć najwyżej { $count ->
    [one] { $count } plik
    [few] { $count } pliki
    [many] { $count } plików
   *[other] { $count } pliku
}.
open-picture = Otwórz obraz { $name }
save-file = Zapisz { $name }

## Chat: who does what
delivered = Dostarczono
is-writing = { $name } pisze…
quick-replies = Szybkie odpowiedzi
show-earlier = Pokaż wcześniejsze wiadomości
back-to-newest = Wróć do najnowszych wiadomości
guest-remembered = Jesteś tu jako gość. W tej przeglądarce możesz wrócić do rozmowy przez { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}.
privacy-note = Nie podawaj imion i nazwisk, adresów ani numerów telefonu.

## Chat: how a conversation ends
is-it-solved = Czy twoja sprawa jest rozwiązana?
solved-yes = Tak, jest rozwiązana
solved-no = Nie, nadal potrzebuję pomocy
accepted-solution = Zaakceptowano rozwiązanie
opened-again = Rozmowa została ponownie otwarta
closed-unanswered = Ta rozmowa została zamknięta
rate-the-help = Jak oceniasz naszą pomoc?
rating-one = Bardzo źle
rating-two = Źle
rating-three = W porządku
rating-four = Dobrze
rating-five = Bardzo dobrze
rating-comment = Chcesz coś dodać?
send-rating = Wyślij ocenę
skip = Pomiń
thanks-for-rating = Dziękujemy. Nasz zespół czyta każdą ocenę.
your-rating = Twoja ocena: { $rating }
another-is-open = Masz już inną otwartą rozmowę. Pisz dalej tam.

## Chat: conversations of before
earlier-conversations = Wcześniejsze rozmowy
no-earlier-conversations = Brak wcześniejszych rozmów
no-earlier-conversations-text = Tu znajdziesz swoje rozmowy z naszym zespołem.
back-to-conversation = Wróć do rozmowy
conversation-open = Otwarta
conversation-was-solved = Rozwiązana
conversation-was-closed = Zamknięta

## A chat that is not offered
unverified = Nie udało się nam potwierdzić, że to ty
unverified-text = { $app } dba o prywatność rozmów, a ten link nie potwierdza, do kogo należą. Otwórz ponownie Wsparcie w grze i zeskanuj nowy kod.
unverified-help = Całe centrum pomocy możesz przeczytać i bez tego.
go-to-help = Przejdź do pomocy
chat-closed = Czat jest tu zamknięty
chat-closed-text = { $app } nie przyjmuje teraz wiadomości na tej stronie. Centrum pomocy jest otwarte.

## A link that no longer opens, or never did
link-gone = Ten kod już się nie otwiera
link-expired = Ten kod wygasł
link-expired-text = Kody wsparcia działają przez ograniczony czas, a czas tego kodu już minął.
link-used-up = Ten kod został wykorzystany
link-used-up-text = Można było go otworzyć określoną liczbę razy i ten limit został osiągnięty.
link-revoked = Ten kod został wyłączony
link-revoked-text = Zespół gry go zamknął, więc niczego już nie otwiera.
link-unknown = Nie znamy tego kodu
link-unknown-text = Jeśli adres był wpisany ręcznie, porównaj go z ekranem, może brakować litery. Jeśli kod był zeskanowany, poproś w grze o nowy.
step-back-to-game = Wróć do gry.
step-open-support = Otwórz ponownie Wsparcie.
step-scan = Zeskanuj nowy kod, który się pojawi.
conversation-is-safe = Rozpoczęta rozmowa jest bezpieczna, nowy kod zaprowadzi cię do niej z powrotem.
read-help = Czytaj centrum pomocy
player-support = Wsparcie dla graczy
neutral-text = Ten link otwiera pomoc i czat.
continue = Kontynuuj

## Times
just-now = przed chwilą
minutes-ago = { $count ->
    [one] { $count } min temu
    [few] { $count } min temu
    [many] { $count } min temu
   *[other] { $count } min temu
}
hours-ago = { $count ->
    [one] { $count } godz. temu
    [few] { $count } godz. temu
    [many] { $count } godz. temu
   *[other] { $count } godz. temu
}

## What went wrong
page-missing = Ta strona nie istnieje
page-missing-text = Pod tym adresem nic nie ma.
too-fast = Trochę za szybko
too-fast-text = Odczekaj minutę i spróbuj ponownie.
refused = To się nie udało
stale-form-text = Ta strona była otwarta zbyt długo albo w międzyczasie pojawił się ktoś inny. Wczytaj ją ponownie, nic się nie zmieniło.
broken = Nie mogliśmy tego teraz zrobić
broken-text = Coś zepsuło się po naszej stronie. Nic nie zginęło, spróbuj ponownie.
