//! Players of the demo, in different states of their conversations.

use crate::random;
use crate::server::Server;
use anyhow::{Context, bail};
use domain::ids::{AppId, DomainId, LinkId, MessageId, PlayerId, SessionId};
use domain::limits::MINUTE_MS;
use domain::link::{AppRules, Code, LinkContent, LinkContext, LinkRequest, Tag};
use domain::params::{Params, Raw};
use serde_json::{Value, json};
use store::issues::NewIssue;
use store::messages::{Draft, Outcome};
use store::players::{Claim, Newcomer, Voucher};

enum Line {
    Player(&'static str),
    Agent(&'static str),
    Solved(&'static str),
}

/// The player of the terminal's QR code.
pub(super) fn pilot() -> LinkContent {
    let call = json!({
        "app_id": 1, "uid": "pilot-7", "name": "Captain Vega", "language": "en",
        "first_user_message": "The game froze with CE-7001 when I docked at Calloway. Is my cargo lost?",
        "custom_fields": { "level": 42, "platform": "ps5", "error_code": "CE-7001", "is_paying": true },
        "tags": ["ps5", "crash"],
    });
    content(&call).unwrap_or_default()
}

pub(super) async fn add(server: &Server, domain_id: DomainId, agent_email: &str, now_ms: i64) -> anyhow::Result<()> {
    use Line::{Agent, Player, Solved};
    let agent = server.store.account(agent_email.to_owned()).await?.context("the agent is missing")?;
    let scenes: [(Value, i64, &[Line]); 5] = [
        (
            json!({ "uid": "hauler-2201", "name": "Jun Okafor", "tags": ["billing"],
                "first_user_message": "I bought 2,400 Starbits twice by mistake. Can I get one of them back?",
                "custom_fields": { "level": 18, "platform": "xbox", "is_paying": true, "last_purchase": "2026-11-20" } }),
            190,
            &[
                Agent(
                    "Hi Jun, yes: the second bundle is unopened, so it can go back. May I refund it to your store account?",
                ),
                Player("Yes please, and thank you for being quick."),
            ],
        ),
        (
            json!({ "uid": "drift_queen", "name": "Amélie Roux", "language": "fr", "tags": ["switch"],
                "first_user_message": "My convoy disappeared after the update. We were five pilots.",
                "custom_fields": { "level": 31, "platform": "switch" } }),
            47,
            &[],
        ),
        (
            json!({ "email": "tomas.p@example.com", "name": "Tomas P.", "tags": ["pc", "crash"],
                "first_user_message": "Crash at start since yesterday, driver 566.14, Windows 11.",
                "custom_fields": { "level": 7, "platform": "pc", "error_code": "SH-0x51" } }),
            320,
            &[Agent(
                "Hi Tomas, driver 566.14 has a known fault with our renderer. Could you go back to 565.90 and tell me if it starts?",
            )],
        ),
        (
            json!({ "uid": "rustbucket", "name": "Dee", "tags": ["ps5"],
                "first_user_message": "How do I move my save from PS4 to PS5?",
                "custom_fields": { "level": 55, "platform": "ps5" } }),
            1_500,
            &[
                Agent(
                    "Hi Dee! Sign in on the PS5 with the same account, choose Load from cloud, and pick the newest slot.",
                ),
                Player("That worked. Fly safe!"),
                Solved("Glad to hear it. Fly safe, Dee!"),
            ],
        ),
        (
            json!({}),
            12,
            &[Player(
                "hello? the screen with the code said to scan it. I can't read the menu, the text is so small on my TV",
            )],
        ),
    ];
    for (mut call, minutes_ago, lines) in scenes {
        call["app_id"] = json!(1);
        let began_at_ms = now_ms - minutes_ago * MINUTE_MS;
        let issue = new_issue(server, domain_id, content(&call)?, began_at_ms).await?;
        play(server, (agent.agent_id, "Mara"), issue, lines).await?;
    }
    Ok(())
}

async fn play(
    server: &Server,
    (agent_id, agent_name): (domain::ids::AgentId, &str),
    issue: NewIssue,
    lines: &[Line],
) -> anyhow::Result<()> {
    let (began_at_ms, domain_id) = (issue.now_ms, issue.newcomer.claim.domain_id);
    let again = || NewIssue { newcomer: issue.newcomer.clone(), content: issue.content.clone(), ..issue };
    let mut issue_id = server.store.start_issue(again()).await?.map(|standing| standing.issue_id);
    for (minutes, line) in (1_i64..).zip(lines) {
        let now_ms = began_at_ms + 3 * minutes * MINUTE_MS;
        let (text, resolve) = match line {
            Line::Player(text) => (*text, None),
            Line::Agent(text) => (*text, Some(false)),
            Line::Solved(text) => (*text, Some(true)),
        };
        let draft = Draft::text(MessageId(random::uuid(now_ms)?), text.to_owned(), now_ms);
        let outcome = match (resolve, issue_id) {
            (None, _) => server.store.say(again(), draft).await?,
            (Some(resolve), Some(issue_id)) => {
                server.store.answer(domain_id, issue_id, (agent_id, agent_name.to_owned()), draft, resolve).await?
            }
            (Some(_), None) => bail!("an agent can't speak first"),
        };
        if let Outcome::Kept { issue_id: kept, .. } = outcome {
            issue_id = Some(kept);
        }
    }
    Ok(())
}

async fn new_issue(
    server: &Server,
    domain_id: DomainId,
    content: LinkContent,
    now_ms: i64,
) -> anyhow::Result<NewIssue> {
    let code = Code::from_random(random::bytes()?);
    let link_id: LinkId = super::keep_link(server, domain_id, &code, content.clone(), now_ms).await?;
    let claim = Claim {
        domain_id,
        app_id: AppId(1),
        identity: content.identity.clone(),
        voucher: Voucher::of_call(false),
        session_id: SessionId(random::uuid(now_ms)?),
    };
    let language = content.language.unwrap_or_default();
    let name = content.name.as_ref().map(|name| name.as_str().to_owned());
    let newcomer = Newcomer { claim, name, player_id: PlayerId(random::uuid(now_ms)?) };
    Ok(NewIssue { newcomer, link_id, content, faq_id: None, language, now_ms })
}

/// What a link keeps of a call: read by the same rules as a game's.
fn content(call: &Value) -> anyhow::Result<LinkContent> {
    let mut params = Params::default();
    for (name, value) in call.as_object().into_iter().flatten() {
        params.insert(name.as_str(), Raw::Json(value.clone()));
    }
    let context = LinkContext {
        app: Some(AppRules { web_chat: true, identity_verification: false, full_privacy: false }),
        fields: super::content::fields()?.into(),
        tags: super::content::tags().into_iter().map(|name| Tag { name, archived: false }).collect(),
        ..LinkContext::default()
    };
    match LinkRequest::parse(&params, 0).settle(&context) {
        Ok(settled) => Ok(settled.link.content),
        Err(refused) => bail!("{:?}", refused.faults),
    }
}
