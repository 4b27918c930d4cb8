//! What players and agents of the filled store write.

use super::population::mix;

const QUESTIONS: [&str; 8] = [
    "The game froze with CE-7001 when I docked at Calloway. Is my cargo lost?",
    "I bought 2,400 Starbits twice by mistake. Can I get one of them back?",
    "My convoy disappeared after the update. We were five pilots.",
    "Crash at start since yesterday, driver 566.14, Windows 11.",
    "How do I move my save from PS4 to PS5?",
    "The daily reward did not come, though I have signed in every day of this week, and the counter says so too.",
    "I can't read the menu, the text is so small on my TV. Where is the setting for it?",
    "Somebody is in my account and has sold my ship. Please stop them!",
];
const ANSWERS: [&str; 6] = [
    "Thank you for telling us! We have found your ship and put it back into your hangar.",
    "Hi, I am sorry about that. Could you tell me the error code that the screen shows, and on which platform you play?",
    "Yes: the second bundle is unopened, so it can go back. I have refunded it to your store account.",
    "That driver has a known fault with our renderer. Could you go back to the one before and tell me if it starts?",
    "Sign in with the same account on the new one, choose Load from cloud, and pick the newest slot.",
    "We have looked at your account and ended all its other sessions. Please change your password now.",
];
const REPLIES: [&str; 6] = [
    "It says CE-7001, on PS5.",
    "Yes please, and thank you for being quick.",
    "That worked. Fly safe!",
    "No, it is still the same. I have restarted the console twice and the cargo bay is empty.",
    "Is there anything else that I can try? My friends are waiting for me.",
    "ok",
];
const NAMES: [&str; 6] = ["Captain Vega", "Jun Okafor", "Amélie Roux", "Tomas P.", "Dee", "Rustbucket"];
const PLATFORMS: [&str; 4] = ["ps5", "xbox", "switch", "pc"];

/// The first message of an issue, which the game has sent.
pub(super) fn question(player: u64) -> &'static str {
    pick(&QUESTIONS, 1, player)
}

/// A later message of the player's, or an agent's.
pub(super) fn reply(number: u64, by_agent: bool) -> &'static str {
    if by_agent { pick(&ANSWERS, 2, number) } else { pick(&REPLIES, 3, number) }
}

pub(super) fn name(player: u64) -> &'static str {
    pick(&NAMES, 4, player)
}

pub(super) fn platform(player: u64) -> &'static str {
    pick(&PLATFORMS, 5, player)
}

pub(super) fn level(player: u64) -> u64 {
    mix(6, player) % 100
}

/// What a link keeps of the game's call, as the server writes it.
pub(super) fn link_content(uid: &str, player: u64) -> String {
    let (name, question) = (name(player), question(player));
    let (platform, level) = (platform(player), level(player));
    format!(
        r#"{{"identity":{{"uid":"{uid}"}},"name":"{name}","language":"en","first_user_message":"{question}","fields":{{"level":{{"type":"number","value":{level}}},"platform":{{"type":"dropdown","value":"{platform}"}}}},"tags":["{platform}","crash"]}}"#
    )
}

fn pick<const N: usize>(texts: &[&'static str; N], purpose: u64, number: u64) -> &'static str {
    texts[(mix(purpose, number) % N as u64) as usize]
}

#[cfg(test)]
mod tests {
    use domain::link::LinkContent;

    use super::*;

    #[test]
    fn a_links_content_is_what_the_server_would_write() {
        for player in 0..50 {
            let text = link_content("pilot-7", player);
            let content: LinkContent = serde_json::from_str(&text).unwrap();
            assert_eq!(serde_json::to_string(&content).unwrap(), text);
        }
    }
}
