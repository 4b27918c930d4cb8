//! Words of grammar and of asking: a question's other words decide. Languages without a list here leave it to the rarity of words.

pub(crate) fn stop_words(code: &str) -> impl Iterator<Item = &'static str> {
    let list = LISTS.iter().find(|(language, _)| *language == code).map_or("", |(_, words)| words);
    list.split_whitespace()
}

const LISTS: &[(&str, &str)] = &[
    (
        "en",
        "a an and are as at be been being but by can cannot cant could couldnt did didnt do does doesnt doing done dont for from \
         had has have havent having he her here hers him his how i id if ill im in into is isnt it its ive just let like may me \
         might must my myself need no not of off on once only or our out please s shall she should so some such t than that thats \
         the their them then there these they this those through to too up us very want was we were what whats when where which \
         while who whom why will with wont would you your yours am any about after again all also because get got getting",
    ),
    (
        "de",
        "ab aber alle als also am an auch auf aus bei beim bin bis bist bitte da damit dann das dass dein dem den denn der des dich \
         die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer \
         für gegen hab habe haben hat hatte ich ihm ihn ihnen ihr ihre im in ins ist ja jetzt kann kannst können man mein meine \
         meinem meinen meiner mich mir mit möchte muss nach nein nicht nichts noch nun nur ob oder ohne schon sehr sein seine sich \
         sie sind so soll über um und uns unser unter vom von vor war warum was wegen weil welche wenn wer werde werden wie wieder \
         will wir wird wo wurde zu zum zur",
    ),
    (
        "fr",
        "a ai ainsi alors as au aussi aux avec avez avoir bien c ça car ce cela ces cet cette chez ci comme comment d dans de des \
         donc dont du elle elles en encore est et être étais était eu fait faire fais faut il ils j je jusqu l la là le les leur \
         leurs lui m ma mais me même mes moi mon n ne ni nos notre nous on ont ou où par parce pas peu peut peux plus pour pourquoi \
         puis puisque qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont suis sur t ta te tes toi ton tous \
         tout toute très tu un une va vais veux voudrais vos votre vous y",
    ),
    (
        "es",
        "a al algo alguien ante así aún como cómo con cual cuál cuando cuándo de del desde donde dónde dos e el él ella ellos en \
         entre era es esa ese eso esta está están estar este esto estoy ha hace hacer hago han hasta hay he la las le les lo los \
         más me mi mis mí mucho muy nada ni no nos o para pero poder por porque por qué puede puedo pues que qué quien quiero se sea \
         ser si sí sin sobre solo sólo son soy su sus también tan te tengo tiene todo tu tú un una uno unos y ya yo",
    ),
    (
        "it",
        "a ad ai al alla alle allo anche c che chi ci cioè col come con cosa cui d da dal dalla dalle dei del della delle dello di \
         dove e è ed era essere fa faccio fare gli ha hai hanno ho i il in io l la le lei li lo loro lui ma me mi mia mie miei mio \
         molto nei nel nella no noi non o per perché perchè più poi posso può qual quale quando quello questa questo qui s se sei si \
         solo sono su sua sul sulla suo tra tu tutto un una uno v vi voglio vorrei",
    ),
    (
        "pt",
        "a à ao aos aquele aqui as às até com como da das de dela dele depois do dos e é ela ele eles em entre era essa esse esta \
         está estão estar este estou eu faço fazer foi há isso isto já lhe mais mas me mesmo meu meus minha minhas muito na não nas \
         nem no nos nós num numa o onde os ou para pela pelo por porque por quê posso pode pra qual quando que quê quem quero se sem \
         ser seu sua só são também te tem tenho ter teu tua um uma você vocês vou",
    ),
    (
        "nl",
        "aan al als bij ben bent dan dat de der deze die dit doe doen door een en er ga geen had heb hebben heeft het hier hij hoe \
         hun ik in is ja je jij jouw kan kun kunnen maar me meer met mij mijn moet na naar niet niets nog nu of om omdat onder ons \
         ook op over te toch toen tot u uit uw van veel voor waar waarom wanneer want waren was wat we wel welke werd wie wij wil \
         worden wordt zal ze zich zij zijn zo zonder",
    ),
    (
        "ru",
        "а без бы был была были было быть в вам вас во вот все всё вы где да для до его ее её если есть еще ещё же за и из или им их \
         к как какой ко когда кто ли мне мне мной могу может мой моя мое моё мои мы на над надо не него нет но ну о об он она они оно \
         от по под после почему при про с сам свой себя со так такой там то тоже только ты у уже хочу чего чем что чтобы это эта этот \
         эти я",
    ),
    (
        "uk",
        "а але без би був була були було в вам вас ви від він вона вони все для до його її є ж за з і із й їх коли мені мене мій моя \
         моє мої можу може ми на не немає ні о по про та так там ти то тому у хто це цей ця чи чого чому що щоб як який я хочу",
    ),
    (
        "pl",
        "a aby ale bez być był była było bo chcę ci co czy dla do gdy gdzie go i ich ile im ja jak jaki jako je jego jej jest jestem \
         jeśli już kiedy kto która które który lub ma mam mi mnie mogę może mój moja moje mu my na nad nie nim o od on ona one oni po \
         pod ponieważ przed przez przy są się tak też tego ten to ty tym u w we wy z za ze że żeby dlaczego",
    ),
    (
        "cs",
        "a aby ale ani až bez bude by byl byla být co do i já jak jako je jeho jsem jsou k kde kdo když která které který mám mě mi moje \
         můj může mohu můžu na nad ne nebo než o od po pod pro proč před při s se si své ta tak tam ten to tu u už v ve z za ze že",
    ),
    (
        "sk",
        "a aby ale ani až bez bol bola byť by čo do i ja ako je jeho som sú k kde kto keď ktorá ktoré ktorý mám ma mi moje môj môže môžem \
         na nad nie alebo než o od po pod pre prečo pred pri s sa si svoje ta tak tam ten to tu u už v vo z za zo že",
    ),
    (
        "sv",
        "alla att av blir bli då de den det dig din där du efter ej eller en ett för från få får går ha hade han har hon hur här i in \
         inte jag kan kanske kom man med men mig min mina mitt mot mycket måste ni nu när och om oss på sig sin ska skulle så till \
         under upp ut utan vad var varför vara vem vi vid vill är",
    ),
    (
        "da",
        "af alle at blev bliver da de dem den denne der det dig din du efter eller en er et for fra få får ham han har have havde her \
         hos hun hvad hvis hvor hvordan hvorfor i ikke ind jeg kan man med meget men mig min mine mit mod må ned nu når og også om op \
         os på sig sin skal som til ud under var ved vi vil være",
    ),
    (
        "no",
        "alle at av ble blir da de deg dem den denne der det din du eller en er et etter for fra få får ham han har hadde her hos hun \
         hva hvis hvor hvordan hvorfor i ikke inn jeg kan man med meg meget men min mine mitt mot må nå når og også om opp oss på seg \
         sin skal som til ut under var ved vi vil være",
    ),
    (
        "fi",
        "ei eikä en että ette hän he ja jo jos joka kanssa kuin kun kuka mikä miksi miten minä minun minulla minut mitä mutta myös ne \
         nyt ole olen on oli ovat se sen siinä sitä sinä tai tämä tässä tätä voi voin voiko vain että",
    ),
    (
        "hu",
        "a az és azt be csak de egy ez ezt ha hogy hogyan hol is ki kell le már meg mert mi miért mit mikor milyen most nem nincs én \
         engem nekem össze sem számomra szeretnék tud tudok vagy van volt",
    ),
    (
        "ro",
        "a acest această ai al ale am ar are as asta că când care ce cine cu cum da dacă de din e ea ei el era este eu fi fie foi în \
         îmi imi la le lui mă mai mea mele mi meu nu o ori pe pentru poate pot prin sau să se sunt te tu un una unde vreau și de ce",
    ),
    (
        "hr",
        "a ako ali bez bi bio biti da do gdje ga i iz ja je jer jesam kad kada kako koja koje koji li me meni mi moj moja moje mogu može \
         na ne nije o od on ona oni po pod s sa sam se su što ta taj te to u uz više za zašto želim",
    ),
    (
        "sl",
        "a ali bi bil bila bo da do ga iz in ja jaz je jih ker kaj kako kam kateri kdaj kdo kje ko lahko me mi moj moja moje na ne ni o \
         ob od po pod pri s sem se si so ta te to tudi v z za zakaj želim",
    ),
    (
        "tr",
        "acaba ama ancak ben bana beni benim bir bu bunu da daha de değil diye en gibi hem hiç için ile ise istiyorum kadar ki kim mı mi \
         mu mü nasıl ne neden nerede niye o olarak olan olur onu peki sonra şey şu var ve veya ya yok yapabilirim yapmalıyım zaman",
    ),
    (
        "el",
        "αλλά αν αυτό αυτή από για δεν εγώ είμαι είναι έχω έχει η θα θέλω και κάτι με μα μας μη μην μου μπορώ να ο οι όταν ότι πολύ πού \
         που πως πώς σας σε στη στην στο στον στα τα της τη την τι το τον του των ή γιατί",
    ),
    (
        "bg",
        "а ако аз бе без беше би в във ви все да дали до е за защо и из или искам как какво като кога който която което ли ме ми мога \
         може моя моят моята моето мой на над не ни но о от по под при с са се си със съм така там то това този у че ще я",
    ),
    (
        "ar",
        "في من على الى إلى عن مع هذا هذه ذلك تلك التي الذي ما ماذا لماذا كيف متى اين أين هل لا لم لن ليس انا أنا انت هو هي نحن كان كانت \
         يكون او أو ثم ان أن إن اذا إذا قد كل لي لدي عند عندي اريد أريد يمكن يمكنني استطيع أستطيع بعد قبل حتى لكن و",
    ),
    (
        "fa",
        "از با به برای بر تا که در را و یا این آن من ما شما او است هست بود شد شده می نمی چه چرا چگونه چطور کجا کی آیا هم هر اگر ولی اما \
         خود نیست کنم کنید کند میتوانم خواهم میخواهم",
    ),
    (
        "iw",
        "אני אתה את אנחנו הוא היא הם של על עם אל לא כן מה מי איך למה מתי איפה האם זה זאת זו יש אין אם או גם כי כל רק לי שלי אותי רוצה \
         יכול צריך היה להיות אבל",
    ),
    (
        "hi",
        "का की के को से में पर है हैं था थी थे हो और या यह वह ये वे मैं मुझे मेरा मेरी मेरे हम आप तुम क्या क्यों कैसे कब कहाँ कहां कौन नहीं ना तो भी ही कि \
         जो अगर लेकिन लिए एक कर करूं करूँ करें करना सकता सकती चाहता रहा रही रहे गया गई हूँ हूं ने अपने अपना अपनी",
    ),
    (
        "id",
        "ada adalah aku anda apa apakah bagaimana bagi bahwa bisa dan dapat dari dengan di dia ini itu jika kalau kami kapan karena ke \
         kenapa kita lagi mana mau mengapa mereka oleh pada saat saya sebagai sudah tapi tetapi tidak untuk yang atau akan",
    ),
    (
        "ms",
        "ada adalah aku anda apa apakah bagaimana bagi bahawa boleh dan dapat dari daripada dengan di dia ini itu jika kalau kami bila \
         kerana ke kenapa kita lagi mana mahu mengapa mereka oleh pada saya sebagai sudah tapi tetapi tidak untuk yang atau akan",
    ),
    (
        "vi",
        "tôi bạn là và của có không thì mà ở cho với các những này đó khi nào làm sao thế như được để từ trong ra vào bị đã đang sẽ rồi \
         tại vì gì ai đâu nếu hay hoặc cũng rất muốn một",
    ),
    (
        "ca",
        "a al als amb aquest aquesta això com d de del dels des el ella ells els em en és era es està estic ets ha han he i jo l la les \
         li m me més meu meva molt n no o on per però perquè puc pot quan què que qui s sense ser seu si sí són sóc també t té tinc tot \
         tu un una us vull",
    ),
    (
        "lv",
        "ar arī bet bez bija būt es ir ja jau jo ka kā kad kas ko kur kāpēc lai man mana mani mans mēs ne nav no par pēc pie priekš tas tā \
         tikai to tu un uz vai var varu viņš šis",
    ),
];
