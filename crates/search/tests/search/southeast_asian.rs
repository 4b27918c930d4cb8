use crate::shelf;

#[test]
fn thai_is_found_without_spaces() {
    let shelf = shelf(
        "th",
        &[(1, "วิธีขอคืนเงิน", "", "เราคืนเงินภายใน 14 วันหลังการซื้อ"), (2, "เกมค้างตอนเปิด", "", "อัปเดตไดรเวอร์ของคุณ")],
    );
    shelf.finds("คืนเงิน", 1);
    shelf.finds("อยากได้คืนเงินทำยังไง", 1);
    shelf.finds("เกมค้าง", 2);
    shelf.finds("ไดรเวอร์", 2);
    shelf.misses("คืนเงิน", 2);
}

#[test]
fn tone_marks_of_thai_tell_words_apart() {
    let shelf = shelf("th", &[(1, "ม้า", "", ""), (2, "มา", "", "")]);
    assert_eq!(shelf.ids("ม้า"), [1]);
    assert_eq!(shelf.ids("มา"), [2]);
}

#[test]
fn khmer_lao_and_burmese_runs_are_found_whatever_the_language() {
    let shelf = shelf("en", &[(1, "សំណងប្រាក់", "", ""), (2, "ຄືນເງິນ", "", ""), (3, "ငွေပြန်အမ်း", "", "")]);
    assert_eq!(shelf.ids("ប្រាក់"), [1]);
    assert_eq!(shelf.ids("ເງິນ"), [2]);
    assert_eq!(shelf.ids("ငွေ"), [3]);
}
