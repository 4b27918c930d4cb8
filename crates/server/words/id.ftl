## Every page
skip-to-content = Langsung ke konten
where-you-are = Posisi kamu
help = Bantuan
chat = Chat
see-all-help = Lihat semua bantuan
notice = Pengumuman
count-new = { $count ->
   *[other] { $count } jawaban baru
}
here-as = Kamu masuk sebagai { $name }
here-as-guest = Kamu masuk sebagai tamu
not-you = Bukan kamu?
language = Bahasa

## The front page of the help center
greeting-by-name = Hai { $name }, ada yang bisa kami bantu?
greeting = Ada yang bisa kami bantu?
your-conversation = Percakapan kamu
you = Kamu
no-articles-for-this = Belum ada artikel untuk hal ini
no-articles-for-this-text = Game kamu meminta artikel tentang hal yang belum kami tulis.
no-articles-yet = Belum ada artikel
no-articles-yet-text = Pusat bantuan ini masih kami susun.
team-helps-in-chat = Tim kami bisa membantumu lewat chat.
all-articles = { $count ->
   *[other] Lihat semua artikel ({ $count })
}
in-section = di bagian { $section }

## A section
nothing-here-for-this = Tidak ada konten untuk hal ini
section-filtered = Tidak ada artikel di bagian ini yang cocok dengan permintaan game kamu.

## An article
updated = Diperbarui { $date }
more-on-this = Artikel terkait
not-translated = Artikel ini belum tersedia dalam { $language }.
article-missing = Artikel ini tidak ada di sini
article-missing-text = Mungkin sudah dipindahkan, atau tidak cocok dengan permintaan game kamu.
was-this-helpful = Apakah ini membantu?
helpful = Ya, membantu
not-helpful = Tidak
thanks-for-vote = Terima kasih sudah memberi tahu kami.
sorry-for-vote = Terima kasih sudah memberi tahu kami. Kirim pesan ke tim kami: mereka bisa melihat artikel yang kamu baca.
chat-about-this = Tanyakan lewat chat

## Search
search-label = Cari di pusat bantuan
search-placeholder = Cari bantuan
search = Cari
search-results = Hasil pencarian
nothing-found = Tidak ada hasil untuk “{ $query }”
searched-filtered = Pencarian hanya mencakup artikel yang cocok dengan pertanyaan dari game kamu.
did-you-mean = Maksud kamu “{ $query }”?
nearest = Yang paling mendekati
suggestions = Saran
search-advice = Coba pakai lebih sedikit kata, atau kode error saja.
search-ask-team = Atau tanya tim kami: mereka bisa mencarikannya untukmu.
found = { $count ->
   *[other] { $count } artikel untuk “{ $query }”
}

## The way into the chat
talk-to-a-person = Bicara dengan tim kami
team-reads = Tim { $app } membaca setiap pesan.

## The chat
back-to-help = Kembali ke bantuan
support-team = Tim dukungan
app-support = Dukungan { $app }
conversation = Percakapan
chat-intro = Anggota tim kami menjawab di sini. Kamu bisa menutup halaman ini dan kembali lagi: tidak ada yang hilang.
offline = Kamu sedang offline. Pesan akan dikirim saat kamu online lagi.
start-conversation = Mulai percakapan
conversation-solved = Percakapan ini sudah selesai.
new-conversation = Buat percakapan baru
your-message = Pesan kamu
write-a-message = Tulis pesan
send = Kirim
about-article = Tentang artikel “{ $title }”
new-messages = Pesan baru
automatic = Otomatis
sending = Mengirim…
not-sent = Belum terkirim – ketuk untuk coba lagi
remove = Hapus
could-not-be-sent = Ini tidak dapat dikirim.
sent-when-back = Ini akan dikirim begitu ada koneksi.
sent = Terkirim
seen = Dilihat
marked-as-solved = Percakapan ini ditandai selesai
mark-as-read = Tandai sudah dibaca dan cek jawaban baru

## Chat: files
attach-file = Lampirkan file
remove-file = Hapus { $name }
sending-file = Mengirim { $name }
file-too-large = { $name } terlalu besar. Ukuran maksimalnya { $size }.
file-not-accepted = Jenis file ini tidak bisa dikirim di sini: { $name }
file-not-what-it-says = Isi { $name } tidak sesuai dengan namanya.
file-gone = Salah satu file pesan ini sudah tidak ada. Lampirkan lagi, ya.
file-refused = File itu tidak dapat dikirim. Mungkin ukurannya lebih dari { $size }, atau jenisnya tidak diterima di sini.
too-many-files = Satu pesan bisa memuat paling banyak { $count } file.
open-picture = Buka gambar { $name }
save-file = Simpan { $name }

## Chat: who does what
delivered = Diterima
is-writing = { $name } sedang mengetik…
quick-replies = Balasan cepat
show-earlier = Lihat pesan sebelumnya
back-to-newest = Kembali ke pesan terbaru
guest-remembered = { $count ->
   *[other] Kamu masuk sebagai tamu. Kamu bisa kembali ke percakapan ini lewat browser ini selama { $count } hari.
}
privacy-note = Tolong jangan kirim nama, alamat, atau nomor telepon.

## Chat: how a conversation ends
is-it-solved = Apakah masalahmu sudah selesai?
solved-yes = Ya, sudah selesai
solved-no = Belum, saya masih butuh bantuan
accepted-solution = Solusi diterima
opened-again = Percakapan dibuka lagi
closed-unanswered = Percakapan ini ditutup
rate-the-help = Bagaimana bantuan yang kamu terima?
rating-one = Sangat buruk
rating-two = Buruk
rating-three = Cukup
rating-four = Baik
rating-five = Sangat baik
rating-comment = Ada yang ingin kamu tambahkan?
send-rating = Kirim penilaian
skip = Lewati
thanks-for-rating = Terima kasih. Tim kami membaca setiap penilaian.
your-rating = Penilaian kamu: { $rating }
another-is-open = Kamu punya percakapan lain yang masih terbuka. Silakan lanjutkan di sana.

## Chat: conversations of before
earlier-conversations = Percakapan sebelumnya
no-earlier-conversations = Belum ada percakapan sebelumnya
no-earlier-conversations-text = Percakapanmu dengan tim kami disimpan di sini.
back-to-conversation = Kembali ke percakapan
conversation-open = Terbuka
conversation-was-solved = Selesai
conversation-was-closed = Ditutup

## A chat that is not offered
unverified = Kami belum bisa memastikan ini kamu
unverified-text = { $app } menjaga privasi percakapan, dan tautan ini tidak membuktikan milik siapa percakapannya. Buka lagi menu “Dukungan” di game, lalu pindai kode QR yang baru.
unverified-help = Kamu tetap bisa membaca seluruh pusat bantuan tanpa itu.
go-to-help = Buka bantuan
chat-closed = Chat ditutup di sini
chat-closed-text = Saat ini { $app } tidak menerima pesan di halaman ini. Pusat bantuan tetap buka.

## A link that no longer opens, or never did
link-gone = Kode QR ini tidak bisa dibuka lagi
link-expired = Kode QR ini sudah kedaluwarsa
link-expired-text = Kode dukungan berlaku untuk waktu terbatas, dan masa berlaku kode ini sudah habis.
link-used-up = Kode QR ini sudah habis dipakai
link-used-up-text = Kode ini hanya bisa dibuka beberapa kali, dan batasnya sudah tercapai.
link-revoked = Kode QR ini sudah dinonaktifkan
link-revoked-text = Tim game sudah menutupnya, jadi kode ini tidak bisa membuka apa pun lagi.
link-unknown = Kami tidak mengenali kode QR ini
link-unknown-text = Kalau kamu mengetik alamatnya, cocokkan lagi dengan layar: mungkin ada huruf yang kurang. Kalau kamu memindainya, minta kode baru di game.
step-back-to-game = Kembali ke game.
step-open-support = Buka lagi menu “Dukungan”.
step-scan = Pindai kode QR baru yang muncul.
conversation-is-safe = Percakapan yang sudah kamu mulai tetap aman: kode baru akan membawamu kembali ke sana.
read-help = Baca pusat bantuan
player-support = Dukungan pemain
neutral-text = Tautan ini membuka bantuan dan chat.
continue = Lanjutkan

## Times
just-now = baru saja
minutes-ago = { $count ->
   *[other] { $count } menit lalu
}
hours-ago = { $count ->
   *[other] { $count } jam lalu
}

## What went wrong
page-missing = Halaman ini tidak ada
page-missing-text = Tidak ada apa-apa di alamat ini.
too-fast = Agak terlalu cepat
too-fast-text = Tunggu satu menit, lalu coba lagi.
refused = Tindakan ini belum berhasil
stale-form-text = Halaman ini terbuka terlalu lama, atau ada orang lain yang masuk setelahnya. Muat ulang halaman ini; tidak ada yang berubah.
broken = Kami belum bisa melakukannya sekarang
broken-text = Ada gangguan di pihak kami. Tidak ada yang hilang; silakan coba lagi.
