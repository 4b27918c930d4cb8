## Every page
skip-to-content = Langkau ke kandungan
where-you-are = Lokasi anda
help = Bantuan
chat = Sembang
see-all-help = Lihat semua bantuan
notice = Makluman
count-new = { $count ->
   *[other] { $count } jawapan baharu
}
here-as = Anda di sini sebagai { $name }
here-as-guest = Anda di sini sebagai tetamu
not-you = Bukan anda?
language = Bahasa

## The front page of the help center
greeting-by-name = Hai { $name }, apa yang boleh kami bantu?
greeting = Apa yang boleh kami bantu?
your-conversation = Perbualan anda
you = Anda
no-articles-for-this = Belum ada artikel untuk perkara ini
no-articles-for-this-text = Permainan anda meminta artikel tentang perkara yang belum kami tulis.
no-articles-yet = Belum ada artikel
no-articles-yet-text = Pusat bantuan ini masih dalam penulisan.
team-helps-in-chat = Pasukan kami boleh membantu anda melalui sembang.
all-articles = { $count ->
   *[other] Lihat semua artikel ({ $count })
}
in-section = dalam bahagian { $section }

## A section
nothing-here-for-this = Tiada kandungan untuk perkara ini
section-filtered = Tiada artikel dalam bahagian ini yang sepadan dengan permintaan permainan anda.

## An article
updated = Dikemas kini pada { $date }
more-on-this = Artikel berkaitan
not-translated = Artikel ini belum tersedia dalam { $language }.
article-missing = Artikel ini tiada di sini
article-missing-text = Artikel ini mungkin telah dipindahkan, atau tidak sepadan dengan permintaan permainan anda.
was-this-helpful = Adakah ini membantu?
helpful = Ya, membantu
not-helpful = Tidak
thanks-for-vote = Terima kasih atas maklum balas anda.
sorry-for-vote = Terima kasih atas maklum balas anda. Tulis kepada pasukan kami: mereka dapat melihat artikel yang telah anda baca.
chat-about-this = Sembang tentang perkara ini

## Search
search-label = Cari dalam pusat bantuan
search-placeholder = Cari bantuan
search = Cari
search-results = Hasil carian
nothing-found = Tiada hasil untuk “{ $query }”
searched-filtered = Carian hanya meliputi artikel yang sepadan dengan soalan daripada permainan anda.
did-you-mean = Adakah maksud anda “{ $query }”?
nearest = Artikel yang paling hampir
suggestions = Cadangan
search-advice = Cuba kurangkan perkataan, atau masukkan kod ralat sahaja.
search-ask-team = Atau tanya pasukan kami: mereka boleh carikan untuk anda.
found = { $count ->
   *[other] { $count } artikel untuk “{ $query }”
}

## The way into the chat
talk-to-a-person = Berbual dengan pasukan kami
team-reads = Pasukan { $app } membaca setiap mesej.

## The chat
back-to-help = Kembali ke bantuan
support-team = Pasukan sokongan
app-support = Sokongan { $app }
conversation = Perbualan
chat-intro = Ahli pasukan kami menjawab di sini. Anda boleh tutup halaman ini dan kembali semula: tiada apa yang hilang.
offline = Anda di luar talian. Mesej akan dihantar apabila anda kembali dalam talian.
start-conversation = Mulakan perbualan
conversation-solved = Perbualan ini sudah selesai.
new-conversation = Mulakan perbualan baharu
your-message = Mesej anda
write-a-message = Tulis mesej
send = Hantar
about-article = Tentang artikel “{ $title }”
new-messages = Mesej baharu
automatic = Automatik
sending = Menghantar…
not-sent = Tidak dihantar – ketik untuk cuba lagi
remove = Buang
could-not-be-sent = Ini tidak dapat dihantar.
sent-when-back = Ini akan dihantar sebaik sahaja ada sambungan.
sent = Dihantar
seen = Dilihat
marked-as-solved = Perbualan ini telah ditandakan sebagai selesai
mark-as-read = Tandakan sudah dibaca dan semak jawapan baharu

## Chat: files
attach-file = Lampirkan fail
remove-file = Buang { $name }
sending-file = Menghantar { $name }
file-too-large = { $name } terlalu besar. Saiz maksimum ialah { $size }.
file-not-accepted = Fail jenis ini tidak boleh dihantar di sini: { $name }
file-not-what-it-says = Kandungan { $name } tidak sepadan dengan namanya.
file-gone = Satu fail dalam mesej ini sudah tiada. Sila lampirkan semula.
file-refused = Fail itu tidak dapat dihantar. Mungkin ia lebih besar daripada { $size }, atau daripada jenis yang tidak diterima di sini.
too-many-files = Satu mesej boleh memuatkan paling banyak { $count } fail.
open-picture = Buka gambar { $name }
save-file = Simpan { $name }

## Chat: who does what
delivered = Diterima
is-writing = { $name } sedang menaip…
quick-replies = Balasan pantas
show-earlier = Lihat mesej terdahulu
back-to-newest = Kembali ke mesej terbaharu
guest-remembered = { $count ->
   *[other] Anda di sini sebagai tetamu. Anda boleh kembali ke perbualan ini melalui pelayar ini selama { $count } hari.
}
privacy-note = Tolong jangan hantar nama, alamat atau nombor telefon.

## Chat: how a conversation ends
is-it-solved = Adakah masalah anda sudah selesai?
solved-yes = Ya, sudah selesai
solved-no = Belum, saya masih perlukan bantuan
accepted-solution = Penyelesaian diterima
opened-again = Perbualan dibuka semula
closed-unanswered = Perbualan ini telah ditutup
rate-the-help = Bagaimanakah bantuan yang anda terima?
rating-one = Sangat teruk
rating-two = Teruk
rating-three = Sederhana
rating-four = Baik
rating-five = Sangat baik
rating-comment = Ada apa-apa yang anda ingin tambah?
send-rating = Hantar penilaian
skip = Langkau
thanks-for-rating = Terima kasih. Pasukan kami membaca setiap penilaian.
your-rating = Penilaian anda: { $rating }
another-is-open = Anda mempunyai satu lagi perbualan yang masih terbuka. Sila teruskan di sana.

## Chat: conversations of before
earlier-conversations = Perbualan terdahulu
no-earlier-conversations = Tiada perbualan terdahulu
no-earlier-conversations-text = Perbualan anda dengan pasukan kami disimpan di sini.
back-to-conversation = Kembali ke perbualan
conversation-open = Terbuka
conversation-was-solved = Selesai
conversation-was-closed = Ditutup

## A chat that is not offered
unverified = Kami tidak dapat mengesahkan ini anda
unverified-text = { $app } merahsiakan perbualan, dan pautan ini tidak membuktikan perbualan itu milik siapa. Buka semula menu “Sokongan” dalam permainan dan imbas kod QR yang baharu.
unverified-help = Anda masih boleh membaca seluruh pusat bantuan tanpanya.
go-to-help = Pergi ke bantuan
chat-closed = Sembang ditutup di sini
chat-closed-text = { $app } tidak menerima mesej di halaman ini buat masa ini. Pusat bantuan masih dibuka.

## A link that no longer opens, or never did
link-gone = Kod QR ini tidak boleh dibuka lagi
link-expired = Kod QR ini sudah tamat tempoh
link-expired-text = Kod sokongan berfungsi untuk masa yang terhad, dan tempoh kod ini sudah tamat.
link-used-up = Kod QR ini sudah habis digunakan
link-used-up-text = Kod ini hanya boleh dibuka beberapa kali, dan hadnya sudah dicapai.
link-revoked = Kod QR ini telah dimatikan
link-revoked-text = Pasukan permainan telah menutupnya, jadi kod ini tidak lagi membuka apa-apa.
link-unknown = Kami tidak mengenali kod QR ini
link-unknown-text = Jika anda menaip alamatnya, semak semula dengan skrin: mungkin ada huruf yang tertinggal. Jika anda mengimbasnya, minta kod baharu dalam permainan.
step-back-to-game = Kembali ke permainan.
step-open-support = Buka semula menu “Sokongan”.
step-scan = Imbas kod QR baharu yang dipaparkan.
conversation-is-safe = Perbualan yang sudah anda mulakan tetap selamat: kod baharu akan membawa anda kembali kepadanya.
read-help = Baca pusat bantuan
player-support = Sokongan pemain
neutral-text = Pautan ini membuka bantuan dan sembang.
continue = Teruskan

## Times
just-now = baru sahaja
minutes-ago = { $count ->
   *[other] { $count } minit lalu
}
hours-ago = { $count ->
   *[other] { $count } jam lalu
}

## What went wrong
page-missing = Halaman ini tidak wujud
page-missing-text = Tiada apa-apa di alamat ini.
too-fast = Agak terlalu pantas
too-fast-text = Sila tunggu seminit dan cuba lagi.
refused = Tindakan ini tidak berjaya
stale-form-text = Halaman ini dibuka terlalu lama, atau orang lain telah masuk selepas itu. Muatkan semula halaman ini; tiada apa yang diubah.
broken = Kami tidak dapat melakukannya sekarang
broken-text = Ada gangguan di pihak kami. Tiada apa yang hilang; sila cuba lagi.
