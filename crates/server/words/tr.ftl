## Every page
skip-to-content = İçeriğe geç
where-you-are = Bulunduğunuz yer
help = Yardım
chat = Sohbet
see-all-help = Tüm yardım konularını gör
notice = Duyuru
count-new = { $count ->
    [one] { $count } yeni yanıt
   *[other] { $count } yeni yanıt
}
here-as = { $name } olarak buradasınız
here-as-guest = Misafir olarak buradasınız
not-you = Siz değil misiniz?
language = Dil

## The front page of the help center
greeting-by-name = Merhaba { $name }, neye ihtiyacınız var?
greeting = Nasıl yardımcı olabiliriz?
your-conversation = Görüşmeniz
you = Siz
no-articles-for-this = Bu konuda makale yok
no-articles-for-this-text = Oyununuz, henüz yazmadığımız bir konuda makale istedi.
no-articles-yet = Henüz makale yok
no-articles-yet-text = Bu yardım merkezi hâlâ hazırlanıyor.
team-helps-in-chat = Ekip size sohbette yardımcı olabilir.
all-articles = { $count ->
    [one] { $count } makale
   *[other] { $count } makalenin tümü
}
in-section = “{ $section }” bölümünde

## A section
nothing-here-for-this = Burada bu konuda bir şey yok
section-filtered = Bu bölümdeki makalelerin hiçbiri oyununuzun istediği konuyla ilgili değil.

## An article
updated = Güncelleme: { $date }
more-on-this = Bu konuda daha fazlası
not-translated = Bu makalenin { $language } sürümü henüz yok.
article-missing = Bu makale burada yok
article-missing-text = Taşınmış olabilir ya da oyununuzun istediği konuyla ilgili olmayabilir.
was-this-helpful = Bu makale yardımcı oldu mu?
helpful = Evet, yardımcı oldu
not-helpful = Hayır
thanks-for-vote = Bildirdiğiniz için teşekkürler.
sorry-for-vote = Bildirdiğiniz için teşekkürler. Ekibe yazın, hangi makaleyi okuduğunuzu görürler.
chat-about-this = Bunu sohbette sor

## Search
search-label = Yardım merkezinde ara
search-placeholder = Yardım ara
search = Ara
search-results = Arama sonuçları
nothing-found = “{ $query }” için sonuç bulunamadı
searched-filtered = Yalnızca oyununuzun sorusuyla ilgili makaleler arandı.
did-you-mean = Bunu mu demek istediniz: “{ $query }”?
nearest = En yakın makaleler
suggestions = Öneriler
search-advice = Daha az kelimeyle ya da yalnızca hata koduyla deneyin.
search-ask-team = Ya da ekibe sorun, sizin için araştırsınlar.
found = { $count ->
    [one] “{ $query }” için { $count } makale
   *[other] “{ $query }” için { $count } makale
}

## The way into the chat
talk-to-a-person = Bir ekip üyesiyle görüş
team-reads = { $app } ekibi her mesajı okur.

## The chat
back-to-help = Yardıma dön
support-team = Destek ekibi
app-support = { $app } desteği
conversation = Görüşme
chat-intro = Burada ekipten insanlar yanıt verir. Bu sayfayı kapatıp sonra dönebilirsiniz, hiçbir şey kaybolmaz.
offline = Çevrimdışısınız. Mesajlar bağlantı geri geldiğinde gönderilecek.
start-conversation = Görüşmeyi başlat
conversation-solved = Bu görüşme çözüldü.
new-conversation = Yeni görüşme
your-message = Mesajınız
write-a-message = Mesaj yazın
send = Gönder
about-article = “{ $title }” makalesi hakkında
new-messages = Yeni mesajlar
automatic = Otomatik
sending = Gönderiliyor…
not-sent = Gönderilmedi – yeniden denemek için dokunun
remove = Kaldır
could-not-be-sent = Bu gönderilemedi.
sent-when-back = Bağlantı kurulur kurulmaz gönderilecek.
sent = Gönderildi
seen = Görüldü
marked-as-solved = Bu görüşme çözüldü olarak işaretlendi
mark-as-read = Okundu olarak işaretle ve yanıtlara bak

## Chat: files
attach-file = Dosya ekle
remove-file = { $name } dosyasını kaldır
sending-file = { $name } gönderiliyor
file-too-large = { $name } çok büyük. Dosya en fazla { $size } olabilir.
file-not-accepted = Bu tür dosyalar buradan gönderilemez: { $name }
file-not-what-it-says = { $name } dosyasının içeriği adıyla uyuşmuyor.
file-gone = Bu mesajın bir dosyası artık burada değil. Lütfen yeniden ekleyin.
file-refused = Dosya gönderilemedi. { $size } sınırını aşıyor ya da burada kabul edilmeyen bir türde olabilir.
too-many-files = Bir mesaja en fazla { $count } dosya eklenebilir.
open-picture = { $name } resmini aç
save-file = { $name } dosyasını kaydet

## Chat: who does what
delivered = Teslim edildi
is-writing = { $name } yazıyor…
quick-replies = Hızlı yanıtlar
show-earlier = Önceki mesajları göster
back-to-newest = En yeni mesajlara dön
guest-remembered = { $count ->
    [one] Misafir olarak buradasınız. Bu tarayıcıyla görüşmeye { $count } gün boyunca dönebilirsiniz.
   *[other] Misafir olarak buradasınız. Bu tarayıcıyla görüşmeye { $count } gün boyunca dönebilirsiniz.
}
privacy-note = Lütfen isim, adres veya telefon numarası göndermeyin.

## Chat: how a conversation ends
is-it-solved = Sorununuz çözüldü mü?
solved-yes = Evet, çözüldü
solved-no = Hayır, hâlâ yardıma ihtiyacım var
accepted-solution = Çözüm kabul edildi
opened-again = Görüşme yeniden açıldı
closed-unanswered = Bu görüşme kapatıldı
rate-the-help = Aldığınız yardım nasıldı?
rating-one = Çok kötü
rating-two = Kötü
rating-three = Orta
rating-four = İyi
rating-five = Çok iyi
rating-comment = Eklemek istediğiniz bir şey var mı?
send-rating = Değerlendirmeyi gönder
skip = Atla
thanks-for-rating = Teşekkürler. Ekip her değerlendirmeyi okur.
your-rating = Değerlendirmeniz: { $rating }
another-is-open = Başka bir açık görüşmeniz var. Lütfen oradan devam edin.

## Chat: conversations of before
earlier-conversations = Önceki görüşmeler
no-earlier-conversations = Önceki görüşme yok
no-earlier-conversations-text = Ekiple yazışmalarınız burada saklanır.
back-to-conversation = Görüşmeye dön
conversation-open = Açık
conversation-was-solved = Çözüldü
conversation-was-closed = Kapatıldı

## A chat that is not offered
unverified = Bunun siz olduğunuzu doğrulayamadık
unverified-text = { $app } görüşmeleri gizli tutar ve bu bağlantı görüşmelerin kime ait olduğunu kanıtlamıyor. Oyunda Destek menüsünü yeniden açıp yeni kodu tarayın.
unverified-help = Yardım merkezinin tamamını doğrulama olmadan da okuyabilirsiniz.
go-to-help = Yardıma git
chat-closed = Sohbet burada kapalı
chat-closed-text = { $app } şu anda bu sayfada mesaj almıyor. Yardım merkezi açık.

## A link that no longer opens, or never did
link-gone = Bu kod artık açılmıyor
link-expired = Bu kodun süresi doldu
link-expired-text = Destek kodları sınırlı bir süre çalışır ve bunun süresi doldu.
link-used-up = Bu kodun kullanım hakkı doldu
link-used-up-text = Kod belirli sayıda açılabiliyordu ve bu sayıya ulaşıldı.
link-revoked = Bu kod kapatıldı
link-revoked-text = Oyunun ekibi bu kodu kapattı, bu yüzden artık hiçbir şey açmıyor.
link-unknown = Bu kodu tanımıyoruz
link-unknown-text = Adresi elle yazdıysanız ekrandakiyle karşılaştırın, bir harf eksik olabilir. Kodu taradıysanız oyundan yeni bir kod isteyin.
step-back-to-game = Oyuna dönün.
step-open-support = Destek menüsünü yeniden açın.
step-scan = Gösterilen yeni kodu tarayın.
conversation-is-safe = Daha önce başlattığınız görüşme güvende, yeni kod sizi ona geri götürür.
read-help = Yardım merkezini oku
player-support = Oyuncu desteği
neutral-text = Bu bağlantı yardımı ve sohbeti açar.
continue = Devam et

## Times
just-now = az önce
minutes-ago = { $count ->
    [one] { $count } dk. önce
   *[other] { $count } dk. önce
}
hours-ago = { $count ->
    [one] { $count } sa. önce
   *[other] { $count } sa. önce
}

## What went wrong
page-missing = Bu sayfa yok
page-missing-text = Bu adreste bir şey bulunmuyor.
too-fast = Biraz fazla hızlı
too-fast-text = Lütfen bir dakika bekleyip yeniden deneyin.
refused = Bu işlem tamamlanmadı
stale-form-text = Bu sayfa çok uzun süre açık kaldı ya da o zamandan beri başka biri geldi. Sayfayı yeniden yükleyin, hiçbir şey değiştirilmedi.
broken = Bunu şu anda yapamadık
broken-text = Bizim tarafımızda bir sorun oluştu. Hiçbir şey kaybolmadı, lütfen yeniden deneyin.
