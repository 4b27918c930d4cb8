use crate::shelf;

#[test]
fn german_is_found_with_and_without_umlauts() {
    let shelf = shelf(
        "de",
        &[
            (1, "Rückerstattung beantragen", "Geld zurück", "Wir erstatten Käufe innerhalb von 14 Tagen."),
            (2, "Das Spiel stürzt ab", "", "Prüfe, ob der Treiber aktuell ist."),
            (3, "Spielerkonto löschen", "", "Alle Spielstände gehen verloren."),
            (4, "Größe der Straße", "", ""),
        ],
    );
    for question in ["Rückerstattung", "ruckerstattung", "rueckerstattung", "RÜCKERSTATTUNGEN", "rückerstatung"] {
        shelf.finds(question, 1);
    }
    shelf.finds("strasse", 4);
    shelf.finds("groesse", 4);
    shelf.finds("spiele stürzen ab", 2);
    shelf.misses("ruck", 2);
}

#[test]
fn german_compounds_meet_their_parts() {
    let shelf = shelf(
        "de",
        &[
            (1, "Spielerkonto", "", ""),
            (2, "Sperre von einem Konto", "", ""),
            (3, "Kaufbeleg", "", ""),
            (4, "Warenkorb", "", ""),
        ],
    );
    assert_eq!(shelf.ids("Konto"), [2, 1]);
    shelf.finds("Kontosperre", 2);
    shelf.misses("Kontosperre", 3);
    shelf.finds("Kauf", 3);
    shelf.misses("orb", 4);
}

#[test]
fn english_words_are_not_taken_apart() {
    let shelf = shelf("en", &[(1, "Keyboard", "", "")]);
    shelf.misses("board", 1);
}

#[test]
fn french_elisions_and_accents_do_not_hide_a_word() {
    let shelf = shelf(
        "fr",
        &[
            (1, "Récupérer l'argent dépensé", "", "Nous remboursons l’achat sous 14 jours."),
            (2, "L'écran reste noir", "", "Redémarrez le jeu."),
            (3, "Cœur et œuvre", "", ""),
        ],
    );
    shelf.finds("argent", 1);
    shelf.finds("d'argent", 1);
    shelf.finds("recuperer", 1);
    shelf.finds("achats", 1);
    shelf.finds("ecran noir", 2);
    shelf.finds("coeur", 3);
    shelf.misses("largent", 2);
}

#[test]
fn portuguese_words_meet_by_stem_with_and_without_accents() {
    let shelf = shelf(
        "pt-br",
        &[
            (1, "Reembolso de uma compra", "", "Devolvemos o valor das transações."),
            (2, "O jogo não abre", "", "Faça a atualização do aplicativo."),
        ],
    );
    shelf.finds("transacao", 1);
    shelf.finds("transação", 1);
    shelf.finds("compras", 1);
    shelf.finds("atualizacoes", 2);
    shelf.finds("como faço para receber o reembolsso", 1);
    shelf.misses("jogo", 1);
}

#[test]
fn russian_words_meet_by_stem_and_yo_is_ye() {
    let shelf = shelf(
        "ru",
        &[
            (1, "Возврат денег за покупку", "", "Мы вернём всё."),
            (2, "Игра вылетает", "", "Обновите драйвер."),
            (3, "Мой аккаунт", "", "Удаление аккаунта."),
        ],
    );
    shelf.finds("возврата", 1);
    shelf.finds("покупки", 1);
    shelf.finds("вернем", 1);
    shelf.finds("возрват", 1);
    shelf.finds("играх", 2);
    shelf.misses("деньги", 2);
}

#[test]
fn turkish_letters_i_are_found_however_typed() {
    let shelf = shelf(
        "tr",
        &[
            (1, "Hesabımı kapatmak istiyorum", "", "Kalıcı olarak silinir."),
            (2, "İade nasıl alınır", "", "Satın alma geri ödenir."),
        ],
    );
    for question in ["hesabımı", "HESABIMI", "hesabimi", "hesap kapatma"] {
        shelf.finds(question, 1);
    }
    for question in ["iade", "İADE", "IADE", "satin alma"] {
        shelf.finds(question, 2);
    }
    shelf.misses("iade", 1);
}

#[test]
fn greek_and_hebrew_are_found_without_their_marks() {
    let greek = shelf("el", &[(1, "Επιστροφή χρημάτων", "", ""), (2, "Το παιχνίδι", "", "")]);
    greek.finds("επιστροφη", 1);
    greek.misses("παιχνιδι", 1);
    let hebrew = shelf("iw", &[(1, "הֶחְזֵר כספי", "", ""), (2, "המשחק קורס", "", "")]);
    hebrew.finds("החזר", 1);
    hebrew.finds("משחק", 2);
    hebrew.misses("משחק", 1);
}

#[test]
fn vowel_signs_of_hindi_tell_words_apart() {
    let shelf = shelf("hi", &[(1, "पैसे वापस", "", ""), (2, "खेल की गति", "", "")]);
    shelf.finds("पैसे", 1);
    shelf.finds("गति", 2);
    shelf.misses("पासा", 1);
}
