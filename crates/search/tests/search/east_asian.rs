use crate::{NOTHING, shelf};

#[test]
fn japanese_is_found_without_spaces() {
    let shelf = shelf(
        "ja",
        &[
            (1, "返金を受けるには", "お金,課金", "購入から14日以内であれば、返金をお受けします。"),
            (2, "ゲームが起動しない", "クラッシュ", "ドライバーを更新してください。"),
            (3, "アカウントの削除", "", "セーブデータはすべて消えます。"),
        ],
    );
    shelf.finds("返金", 1);
    shelf.finds("返金してほしいのですが", 1);
    shelf.finds("お金を返してほしい", 1);
    shelf.finds("ゲームが起動しなくて困っています", 2);
    shelf.finds("ｱｶｳﾝﾄ", 3);
    shelf.finds("アカウント削除", 3);
    shelf.misses("金庫", 2);
    shelf.misses("返却", 3);
}

#[test]
fn one_character_finds_where_it_stands() {
    let shelf = shelf("ja", &[(1, "お金", "", ""), (2, "金貨の使い方", "", ""), (3, "銀貨", "", "")]);
    let mut ids = shelf.ids("金");
    ids.sort_unstable();
    assert_eq!(ids, [1, 2]);
    assert_eq!(shelf.ids("銅"), NOTHING);
}

#[test]
fn voicing_marks_tell_kana_apart() {
    let shelf = shelf("ja", &[(1, "ガチャ", "", ""), (2, "カギ", "", "")]);
    assert_eq!(shelf.ids("ガチャ"), [1]);
    assert_eq!(shelf.ids("ｶﾞﾁｬ"), [1]);
    assert_eq!(shelf.ids("カチャカ").first(), Some(&1));
    assert_eq!(shelf.ids("カキ"), NOTHING);
}

#[test]
fn chinese_is_found_without_spaces() {
    let shelf = shelf(
        "zh-Hans",
        &[(1, "如何申请退款", "", "我们会在十四天内退还您的付款。"), (2, "游戏闪退", "", "请更新驱动程序。")],
    );
    shelf.finds("退款", 1);
    shelf.finds("怎么退款啊", 1);
    shelf.finds("游戏总是闪退", 2);
    shelf.misses("退款", 2);
}

#[test]
fn korean_words_are_found_with_other_particles() {
    let shelf = shelf(
        "ko",
        &[
            (1, "환불을 받는 방법", "", "구매 후 14일 이내에 돈을 돌려드립니다."),
            (2, "게임이 실행되지 않아요", "", "드라이버를 업데이트하세요."),
        ],
    );
    shelf.finds("환불", 1);
    shelf.finds("환불이 안 돼요", 1);
    shelf.finds("돈", 1);
    shelf.finds("게임 실행", 2);
    shelf.misses("환불", 2);
}

#[test]
fn latin_words_within_japanese_are_words() {
    let shelf = shelf("ja", &[(1, "PS5のエラー", "", "Switchでは起こりません。"), (2, "セーブ", "", "")]);
    shelf.finds("ps5", 1);
    shelf.finds("ＰＳ５ エラー", 1);
    shelf.finds("swich", 1);
    shelf.misses("ps4", 1);
}
