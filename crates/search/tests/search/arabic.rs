use crate::{Shelf, shelf};

fn shelf_in_arabic() -> Shelf {
    shelf(
        "ar",
        &[
            (1, "استرداد المبلغ المدفوع", "", "نعيد إليك أموالك خلال 14 يومًا من الشراء."),
            (2, "اللعبة لا تعمل", "", "حدّث برنامج التشغيل ثم أعد المحاولة."),
            (3, "حذف حساب", "", "سيُحذف التقدم نهائيًا."),
        ],
    )
}

#[test]
fn words_are_found_with_and_without_article_conjunction_and_preposition() {
    let shelf = shelf_in_arabic();
    for question in ["لعبة", "اللعبة", "واللعبة", "باللعبة", "للعبة", "لعبه"] {
        shelf.finds(question, 2);
    }
    for question in ["حساب", "الحساب", "والحساب", "بالحساب", "للحساب"] {
        shelf.finds(question, 3);
    }
    shelf.finds("مبلغ", 1);
    shelf.misses("مبلغ", 2);
}

#[test]
fn vowel_points_tatweel_and_letter_variants_do_not_matter() {
    let shelf = shelf_in_arabic();
    shelf.finds("اِسْتِرْدَاد", 1);
    shelf.finds("إسترداد", 1);
    shelf.finds("حـــذف", 3);
    shelf.finds("اموالك", 1);
    shelf.misses("اموالك", 3);
}

#[test]
fn a_letter_that_belongs_to_a_short_word_is_no_preposition() {
    let shelf = shelf("ar", &[(1, "تاب", "", ""), (2, "كتاب", "", "")]);
    shelf.misses("تاب", 2);
    shelf.finds("كتاب", 2);
}

#[test]
fn persian_letters_are_found_by_an_arabic_keyboard() {
    let shelf = shelf("fa", &[(1, "بازی کار نمی‌کند", "", ""), (2, "بازگشت پول", "", "")]);
    shelf.finds("بازي", 1);
    shelf.finds("نمیکند", 1);
    shelf.finds("پول", 2);
    shelf.misses("پول", 1);
}
