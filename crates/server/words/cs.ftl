## Every page
skip-to-content = Přejít k obsahu
where-you-are = Kde se nacházíte
help = Nápověda
chat = Chat
see-all-help = Zobrazit celou nápovědu
notice = Oznámení
count-new = { $count ->
    [one] { $count } nová odpověď
    [few] { $count } nové odpovědi
    [many] { $count } nové odpovědi
   *[other] { $count } nových odpovědí
}
here-as = Jste tu jako { $name }
here-as-guest = Jste tu jako host
not-you = Nejste to vy?
language = Jazyk

## The front page of the help center
greeting-by-name = Vítejte, { $name }, co potřebujete?
greeting = Jak vám můžeme pomoct?
your-conversation = Vaše konverzace
you = Vy
no-articles-for-this = K tomuto tu nejsou články
no-articles-for-this-text = Vaše hra si vyžádala články o něčem, co zatím nemáme sepsané.
no-articles-yet = Zatím žádné články
no-articles-yet-text = Toto centrum nápovědy se ještě píše.
team-helps-in-chat = Náš tým vám pomůže v chatu.
all-articles = { $count ->
    [one] { $count } článek
    [few] Všechny { $count } články
    [many] Všech { $count } článku
   *[other] Všech { $count } článků
}
in-section = v sekci „{ $section }“

## A section
nothing-here-for-this = K tomuto tu nic není
section-filtered = Žádný článek v této sekci neodpovídá tomu, co si vaše hra vyžádala.

## An article
updated = Aktualizováno: { $date }
more-on-this = Více k tématu
not-translated = Tento článek zatím není ve vašem jazyce ({ $language }).
article-missing = Tento článek tu není
article-missing-text = Možná se přesunul, nebo neodpovídá tomu, co si vaše hra vyžádala.
was-this-helpful = Pomohlo vám to?
helpful = Ano, pomohlo
not-helpful = Ne
thanks-for-vote = Děkujeme za odpověď.
sorry-for-vote = Děkujeme za odpověď. Napište týmu, uvidí, který článek jste četli.
chat-about-this = Zeptat se na to v chatu

## Search
search-label = Prohledat centrum nápovědy
search-placeholder = Hledat v nápovědě
search = Hledat
search-results = Výsledky hledání
nothing-found = Pro „{ $query }“ jsme nic nenašli
searched-filtered = Prohledali jsme jen články, které odpovídají dotazu vaší hry.
did-you-mean = Mysleli jste „{ $query }“?
nearest = Tohle je tomu nejblíž
suggestions = Návrhy
search-advice = Zkuste méně slov nebo samotný kód chyby.
search-ask-team = Nebo se zeptejte týmu, rád vám odpověď vyhledá.
found = { $count ->
    [one] { $count } článek pro „{ $query }“
    [few] { $count } články pro „{ $query }“
    [many] { $count } článku pro „{ $query }“
   *[other] { $count } článků pro „{ $query }“
}

## The way into the chat
talk-to-a-person = Napsat člověku
team-reads = Tým hry { $app } čte každou zprávu.

## The chat
back-to-help = Zpět do nápovědy
support-team = Tým podpory
app-support = Podpora hry { $app }
conversation = Konverzace
chat-intro = Odpovídají tu lidé z našeho týmu. Stránku můžete zavřít a vrátit se později, nic se neztratí.
offline = Jste offline. Zprávy se odešlou, až se připojíte.
start-conversation = Zahájit konverzaci
conversation-solved = Tato konverzace je vyřešená.
new-conversation = Nová konverzace
your-message = Vaše zpráva
write-a-message = Napište zprávu
send = Odeslat
about-article = K článku „{ $title }“
new-messages = Nové zprávy
automatic = Automaticky
sending = Odesílá se…
not-sent = Neodesláno – klepnutím to zkusíte znovu
remove = Odebrat
could-not-be-sent = Tohle se nepodařilo odeslat.
sent-when-back = Odešle se, jakmile bude připojení.
sent = Odesláno
seen = Zobrazeno
marked-as-solved = Tato konverzace byla označena jako vyřešená
mark-as-read = Označit jako přečtené a zkontrolovat odpovědi

## Chat: files
attach-file = Přiložit soubor
remove-file = Odebrat { $name }
sending-file = Odesílá se { $name }
file-too-large = Soubor { $name } je příliš velký. Může mít nejvýš { $size }.
file-not-accepted = Tento typ souboru tu poslat nejde: { $name }
file-not-what-it-says = Obsah souboru { $name } neodpovídá jeho názvu.
file-gone = Soubor z této zprávy už tu není. Přiložte ho prosím znovu.
file-refused = Soubor se nepodařilo odeslat. Možná je větší než { $size }, nebo je typu, který se tu nepřijímá.
too-many-files = K jedné zprávě můžete přiložit nejvýš { $count ->
    [one] { $count } soubor
    [few] { $count } soubory
    [many] { $count } souboru
   *[other] { $count } souborů
}.
open-picture = Otevřít obrázek { $name }
save-file = Uložit { $name }

## Chat: who does what
delivered = Doručeno
is-writing = { $name } píše…
quick-replies = Rychlé odpovědi
show-earlier = Zobrazit starší zprávy
back-to-newest = Zpět k nejnovějším zprávám
guest-remembered = Jste tu jako host. V tomto prohlížeči se můžete ke konverzaci vracet po dobu { $count ->
    [one] { $count } dne
    [few] { $count } dnů
    [many] { $count } dne
   *[other] { $count } dnů
}.
privacy-note = Neposílejte prosím jména, adresy ani telefonní čísla.

## Chat: how a conversation ends
is-it-solved = Je váš dotaz vyřešený?
solved-yes = Ano, je vyřešený
solved-no = Ne, pořád potřebuji pomoc
accepted-solution = Řešení přijato
opened-again = Konverzace byla znovu otevřena
closed-unanswered = Tato konverzace byla uzavřena
rate-the-help = Jak jsme vám pomohli?
rating-one = Velmi špatně
rating-two = Špatně
rating-three = Ujde to
rating-four = Dobře
rating-five = Velmi dobře
rating-comment = Chcete něco dodat?
send-rating = Odeslat hodnocení
skip = Přeskočit
thanks-for-rating = Děkujeme. Tým čte každé hodnocení.
your-rating = Vaše hodnocení: { $rating }
another-is-open = Máte otevřenou jinou konverzaci. Pokračujte prosím v ní.

## Chat: conversations of before
earlier-conversations = Dřívější konverzace
no-earlier-conversations = Žádné dřívější konverzace
no-earlier-conversations-text = Tady zůstane, co jste si s týmem napsali.
back-to-conversation = Zpět ke konverzaci
conversation-open = Otevřená
conversation-was-solved = Vyřešená
conversation-was-closed = Uzavřená

## A chat that is not offered
unverified = Nepodařilo se nám ověřit, že jste to vy
unverified-text = { $app } uchovává konverzace v soukromí a tento odkaz nedokládá, komu patří. Otevřete ve hře znovu Podporu a naskenujte nový kód.
unverified-help = Celé centrum nápovědy si můžete přečíst i bez ověření.
go-to-help = Přejít do nápovědy
chat-closed = Chat je tu zavřený
chat-closed-text = { $app } teď na této stránce nepřijímá zprávy. Centrum nápovědy je otevřené.

## A link that no longer opens, or never did
link-gone = Tento kód už nic neotevře
link-expired = Platnost tohoto kódu vypršela
link-expired-text = Kódy podpory fungují jen omezenou dobu a ta už uplynula.
link-used-up = Tento kód už byl využit
link-used-up-text = Počet otevření byl omezený a už je vyčerpaný.
link-revoked = Tento kód byl vypnut
link-revoked-text = Tým hry ho zrušil, takže už nic neotevře.
link-unknown = Tento kód neznáme
link-unknown-text = Pokud jste adresu opisovali, porovnejte ji s obrazovkou, možná chybí písmeno. Pokud jste kód skenovali, vyžádejte si ve hře nový.
step-back-to-game = Vraťte se do hry.
step-open-support = Otevřete znovu Podporu.
step-scan = Naskenujte nový kód, který se zobrazí.
conversation-is-safe = O konverzaci, kterou jste už začali, nepřijdete. Nový kód vás k ní vrátí.
read-help = Číst centrum nápovědy
player-support = Podpora hráčů
neutral-text = Tento odkaz otevře nápovědu a chat.
continue = Pokračovat

## Times
just-now = právě teď
minutes-ago = { $count ->
    [one] před { $count } min
    [few] před { $count } min
    [many] před { $count } min
   *[other] před { $count } min
}
hours-ago = { $count ->
    [one] před { $count } h
    [few] před { $count } h
    [many] před { $count } h
   *[other] před { $count } h
}

## What went wrong
page-missing = Tato stránka neexistuje
page-missing-text = Na této adrese nic není.
too-fast = Trochu moc rychle
too-fast-text = Počkejte prosím minutu a zkuste to znovu.
refused = Tohle se nepodařilo dokončit
stale-form-text = Stránka byla otevřená příliš dlouho, nebo mezitím přišel někdo jiný. Načtěte ji znovu, nic se nezměnilo.
broken = Teď se to nepovedlo
broken-text = Něco se pokazilo na naší straně. Nic se neztratilo, zkuste to prosím znovu.
