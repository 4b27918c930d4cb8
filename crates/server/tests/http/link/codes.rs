//! How a code may be spelled, and what is no code.

use crate::harness::{Browser, Call, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    a_code_is_read_in_either_letter_case,
    letters_that_look_like_digits_are_read_as_digits,
    what_is_no_code_is_404,
    an_unknown_code_is_404,
    unknown_codes_are_counted_by_address,
    malformed_codes_are_not_counted,
    an_ipv6_network_shares_its_tries,
];

async fn a_code_is_read_in_either_letter_case(app: &TestApp) {
    let made = app.make(json!({})).await;
    let mixed: String = made
        .code()
        .chars()
        .enumerate()
        .map(|(place, letter)| if place % 2 == 0 { letter.to_ascii_lowercase() } else { letter })
        .collect();
    for spelling in [made.code().to_owned(), made.code().to_ascii_lowercase(), mixed] {
        app.send(Call::get(&format!("/{spelling}"))).await.expect(303);
    }
}

async fn letters_that_look_like_digits_are_read_as_digits(app: &TestApp) {
    // A code has a 0 or a 1 in it three times out of five.
    let mut replaced = 0;
    while replaced < 3 {
        let made = app.make(json!({})).await;
        for (digit, letters) in [('1', "IiLl"), ('0', "Oo")] {
            for letter in letters.chars().filter(|_| made.code().contains(digit)) {
                let spelling = made.code().replace(digit, &letter.to_string());
                app.send(Call::get(&format!("/{spelling}"))).await.expect(303);
                replaced += 1;
            }
        }
    }
}

async fn what_is_no_code_is_404(app: &TestApp) {
    let made = app.make(json!({})).await;
    let code = made.code();
    for text in [
        &code[1..],
        &format!("{code}0"),
        &format!("{}U", &code[1..]),
        &format!("{}-", &code[1..]),
        &format!("%{:X}{}", code.as_bytes()[0], &code[1..]),
        "favicon.ico",
        "robots.txt",
        "%00",
        "%FF%FE",
    ] {
        let answer = app.send(Call::get(&format!("/{text}"))).await.expect(404);
        assert!(answer.set_cookies().is_empty(), "{text}");
    }
}

async fn an_unknown_code_is_404(app: &TestApp) {
    let answer = app.send(Call::get("/0000000000000000")).await.expect(404);
    assert!(answer.text().contains("We do not know this code"));
    assert!(answer.set_cookies().is_empty());
    assert_eq!(answer.header("x-robots-tag"), "noindex");
}

async fn unknown_codes_are_counted_by_address(app: &TestApp) {
    let made = app.make(json!({})).await;
    let live = format!("/{}", made.code());
    let unknown = |number: usize| Call::get(&format!("/{number:016}"));
    for number in 0..120 {
        app.send(unknown(number)).await.expect(404);
    }
    let answer = app.send(unknown(120)).await.expect(429);
    assert!(!answer.header("retry-after").is_empty());
    app.send(Call::get(&live)).await.expect(429);
    app.send(Call::post(&live)).await.expect(429);
    app.send(Call::get(&live).from("203.0.113.8")).await.expect(303);
    app.pass_ms(60_000);
    app.send(Call::get(&live)).await.expect(303);
}

async fn malformed_codes_are_not_counted(app: &TestApp) {
    let app = app.with(|settings| settings.unknown_codes_per_address = 1);
    let made = app.make(json!({})).await;
    for _ in 0..5 {
        app.send(Call::get("/wp-login.php")).await.expect(404);
    }
    Browser::default().get(&app, &made.url).await.expect(303);
}

async fn an_ipv6_network_shares_its_tries(app: &TestApp) {
    let app = app.with(|settings| settings.unknown_codes_per_address = 1);
    let unknown = || Call::get("/0000000000000000");
    app.send(unknown().from("2001:db8:1:2::1")).await.expect(404);
    app.send(unknown().from("2001:db8:1:2:ffff::9")).await.expect(429);
    app.send(unknown().from("2001:db8:1:3::1")).await.expect(404);
}
