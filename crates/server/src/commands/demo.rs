//! `lifeline demo`: fills the demo on the first start, says how to try it, and serves.

use super::configuration::Configuration;
use super::serve::Opened;
use super::set_up::say;
use crate::demo::{Credentials, fill_or_read};
use crate::server::Server;

/// Serves the demo.
pub(super) async fn run(mut configuration: Configuration, json: bool) -> anyhow::Result<()> {
    // The demo's limits stand a load test; whoever sets one means it.
    configuration.requests_per_key.get_or_insert(0);
    let opened = Opened::open(configuration).await?;
    let server = opened.server.clone();
    let credentials = fill_or_read(&server, &opened.configuration.data).await?;
    if json {
        say(&credentials.as_json(server.settings.public_url.as_str()));
    } else {
        introduce(&server, &credentials).await?;
    }
    opened.serve().await
}

/// What a person needs to try it, with a QR code to scan.
async fn introduce(server: &Server, credentials: &Credentials) -> anyhow::Result<()> {
    let base = server.settings.public_url.as_str();
    let link = crate::demo::first_link(server, credentials).await?;
    let symbol = qr::Symbol::encode(&link)?;
    say(&format!(
        "\nlifeline demo\n\n  Help center  {base}/demo/hc/en/1-star-haul/\n  Inbox        {base}/inbox\n  Help content {base}/admin\n  API document {base}/openapi.json\n"
    ));
    say(&format!("  Agent        {}  {}", credentials.agent.email, credentials.agent.password));
    if let Some(author) = &credentials.author {
        say(&format!("  Author       {}  {}", author.email, author.password));
    }
    say(&format!("  Admin        {}  {}", credentials.admin.email, credentials.admin.password));
    say(&format!("  API key      {}\n", credentials.api_key));
    say(&format!(
        "  Make a link as a game does:\n\n  curl -u {}: {base}/v1/demo/console/qrcode \\\n    -d app_id=1 -d uid=pilot-7 -d name='Captain Vega' \\\n    \
         --data-urlencode 'first_user_message=The game froze with CE-7001 when I docked' \\\n    \
         --data-urlencode 'custom_fields={{\"platform\":\"ps5\",\"level\":42}}' --data-urlencode 'tags=[\"ps5\",\"crash\"]'\n",
        credentials.api_key
    ));
    say(&format!("  Or scan this one, or open it: {link}\n\n{}", qr::terminal(&symbol)));
    say("  Ctrl-C stops it; the next start goes on with the same data.\n");
    Ok(())
}
