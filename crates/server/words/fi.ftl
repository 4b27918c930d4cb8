## Every page
skip-to-content = Siirry sisältöön
where-you-are = Olet tässä
help = Ohjeet
chat = Chat
see-all-help = Näytä kaikki ohjeet
notice = Tiedote
count-new = { $count ->
    [one] { $count } uusi vastaus
   *[other] { $count } uutta vastausta
}
here-as = Olet täällä nimellä { $name }
here-as-guest = Olet täällä vieraana
not-you = Etkö se ole sinä?
language = Kieli

## The front page of the help center
greeting-by-name = Hei { $name }, mitä tarvitset?
greeting = Miten voimme auttaa?
your-conversation = Keskustelusi
you = Sinä
no-articles-for-this = Tästä ei ole artikkeleita
no-articles-for-this-text = Pelisi pyysi artikkeleita aiheesta, josta emme ole vielä kirjoittaneet.
no-articles-yet = Ei vielä artikkeleita
no-articles-yet-text = Tätä ohjekeskusta kirjoitetaan vielä.
team-helps-in-chat = Tiimi voi auttaa sinua chatissa.
all-articles = { $count ->
    [one] { $count } artikkeli
   *[other] Kaikki { $count } artikkelia
}
in-section = osiossa ”{ $section }”

## A section
nothing-here-for-this = Tästä ei ole täällä mitään
section-filtered = Mikään tämän osion artikkeleista ei vastaa sitä, mitä pelisi pyysi.

## An article
updated = Päivitetty { $date }
more-on-this = Lisää aiheesta
not-translated = Tätä artikkelia ei ole vielä kielelläsi ({ $language }).
article-missing = Tätä artikkelia ei ole täällä
article-missing-text = Se on ehkä siirretty, tai se ei vastaa sitä, mitä pelisi pyysi.
was-this-helpful = Auttoiko tämä?
helpful = Kyllä, auttoi
not-helpful = Ei
thanks-for-vote = Kiitos, kun kerroit.
sorry-for-vote = Kiitos, kun kerroit. Kirjoita tiimille, he näkevät, minkä artikkelin luit.
chat-about-this = Juttele tästä chatissa

## Search
search-label = Hae ohjekeskuksesta
search-placeholder = Hae ohjeita
search = Hae
search-results = Hakutulokset
nothing-found = Haulla ”{ $query }” ei löytynyt mitään
searched-filtered = Haimme vain artikkeleista, jotka sopivat pelisi kysymykseen.
did-you-mean = Tarkoititko ”{ $query }”?
nearest = Nämä ovat lähimpänä hakuasi
suggestions = Ehdotukset
search-advice = Kokeile vähemmillä sanoilla tai pelkällä virhekoodilla.
search-ask-team = Tai kysy tiimiltä, he voivat selvittää asian puolestasi.
found = { $count ->
    [one] { $count } artikkeli haulla ”{ $query }”
   *[other] { $count } artikkelia haulla ”{ $query }”
}

## The way into the chat
talk-to-a-person = Juttele ihmisen kanssa
team-reads = Pelin { $app } tiimi lukee jokaisen viestin.

## The chat
back-to-help = Takaisin ohjeisiin
support-team = Tukitiimi
app-support = Pelin { $app } tuki
conversation = Keskustelu
chat-intro = Täällä vastaavat tiimin ihmiset. Voit sulkea sivun ja palata myöhemmin, mitään ei katoa.
offline = Olet offline-tilassa. Viestit lähetetään, kun yhteys palaa.
start-conversation = Aloita keskustelu
conversation-solved = Tämä keskustelu on ratkaistu.
new-conversation = Uusi keskustelu
your-message = Viestisi
write-a-message = Kirjoita viesti
send = Lähetä
about-article = Artikkelista ”{ $title }”
new-messages = Uusia viestejä
automatic = Automaattinen
sending = Lähetetään…
not-sent = Ei lähetetty – yritä uudelleen napauttamalla
remove = Poista
could-not-be-sent = Tätä ei voitu lähettää.
sent-when-back = Tämä lähetetään heti, kun yhteys toimii.
sent = Lähetetty
seen = Nähty
marked-as-solved = Tämä keskustelu merkittiin ratkaistuksi
mark-as-read = Merkitse luetuksi ja katso, onko vastauksia

## Chat: files
attach-file = Liitä tiedosto
remove-file = Poista { $name }
sending-file = Lähetetään tiedostoa { $name }
file-too-large = { $name } on liian suuri. Enimmäiskoko on { $size }.
file-not-accepted = Tällaista tiedostoa ei voi lähettää tänne: { $name }
file-not-what-it-says = Tiedoston { $name } sisältö ei vastaa sen nimeä.
file-gone = Jokin tämän viestin tiedosto ei ole enää täällä. Liitä se uudelleen.
file-refused = Tiedostoa ei voitu lähettää. Se voi olla suurempi kuin { $size } tai tyyppiä, jota täällä ei oteta vastaan.
too-many-files = { $count ->
    [one] Viestissä voi olla enintään { $count } tiedosto.
   *[other] Viestissä voi olla enintään { $count } tiedostoa.
}
open-picture = Avaa kuva { $name }
save-file = Tallenna { $name }

## Chat: who does what
delivered = Toimitettu
is-writing = { $name } kirjoittaa…
quick-replies = Pikavastaukset
show-earlier = Näytä aiemmat viestit
back-to-newest = Takaisin uusimpiin viesteihin
guest-remembered = { $count ->
    [one] Olet täällä vieraana. Tällä selaimella voit palata keskusteluun { $count } päivän ajan.
   *[other] Olet täällä vieraana. Tällä selaimella voit palata keskusteluun { $count } päivän ajan.
}
privacy-note = Ethän lähetä nimiä, osoitteita tai puhelinnumeroita.

## Chat: how a conversation ends
is-it-solved = Ratkesiko asiasi?
solved-yes = Kyllä, ratkesi
solved-no = Ei, tarvitsen vielä apua
accepted-solution = Ratkaisu hyväksytty
opened-again = Keskustelu avattiin uudelleen
closed-unanswered = Tämä keskustelu suljettiin
rate-the-help = Miten arvioisit saamaasi apua?
rating-one = Erittäin huono
rating-two = Huono
rating-three = Kohtalainen
rating-four = Hyvä
rating-five = Erittäin hyvä
rating-comment = Haluatko lisätä jotain?
send-rating = Lähetä arvio
skip = Ohita
thanks-for-rating = Kiitos. Tiimi lukee jokaisen arvion.
your-rating = Arviosi: { $rating }
another-is-open = Sinulla on toinen avoin keskustelu. Jatka siellä.

## Chat: conversations of before
earlier-conversations = Aiemmat keskustelut
no-earlier-conversations = Ei aiempia keskusteluja
no-earlier-conversations-text = Keskustelusi tiimin kanssa säilyvät täällä.
back-to-conversation = Takaisin keskusteluun
conversation-open = Avoin
conversation-was-solved = Ratkaistu
conversation-was-closed = Suljettu

## A chat that is not offered
unverified = Emme voineet vahvistaa, että tämä olet sinä
unverified-text = { $app } pitää keskustelut yksityisinä, eikä tämä linkki todista, kenen ne ovat. Avaa pelin Tuki uudelleen ja skannaa uusi koodi.
unverified-help = Voit lukea koko ohjekeskusta ilman vahvistustakin.
go-to-help = Siirry ohjeisiin
chat-closed = Chat on täällä suljettu
chat-closed-text = { $app } ei juuri nyt ota vastaan viestejä tällä sivulla. Ohjekeskus on auki.

## A link that no longer opens, or never did
link-gone = Tämä koodi ei enää avaudu
link-expired = Tämä koodi on vanhentunut
link-expired-text = Tukikoodit toimivat rajoitetun ajan, ja tämän koodin aika on päättynyt.
link-used-up = Tämä koodi on käytetty loppuun
link-used-up-text = Sen saattoi avata tietyn määrän kertoja, ja se määrä on täynnä.
link-revoked = Tämä koodi on poistettu käytöstä
link-revoked-text = Pelin tiimi sulki sen, joten se ei enää avaa mitään.
link-unknown = Emme tunne tätä koodia
link-unknown-text = Jos kirjoitit osoitteen, vertaa sitä näyttöön, sillä kirjain voi puuttua. Jos skannasit koodin, pyydä peliltä uusi.
step-back-to-game = Palaa peliin.
step-open-support = Avaa Tuki uudelleen.
step-scan = Skannaa uusi koodi, joka tulee näkyviin.
conversation-is-safe = Jo aloittamasi keskustelu on tallessa, ja uusi koodi vie sinut takaisin siihen.
read-help = Lue ohjekeskusta
player-support = Pelaajatuki
neutral-text = Tämä linkki avaa ohjeet ja chatin.
continue = Jatka

## Times
just-now = juuri nyt
minutes-ago = { $count ->
    [one] { $count } min sitten
   *[other] { $count } min sitten
}
hours-ago = { $count ->
    [one] { $count } t sitten
   *[other] { $count } t sitten
}

## What went wrong
page-missing = Tätä sivua ei ole
page-missing-text = Tässä osoitteessa ei ole mitään.
too-fast = Hieman liian nopeasti
too-fast-text = Odota minuutti ja yritä uudelleen.
refused = Tämä ei mennyt läpi
stale-form-text = Sivu oli auki liian kauan, tai joku muu on tullut sen jälkeen. Lataa se uudelleen, mitään ei muutettu.
broken = Emme voineet tehdä tätä juuri nyt
broken-text = Jotain meni rikki meidän päässämme. Mitään ei kadonnut, yritä uudelleen.
