//! Full privacy of an app (contract 5): no attachments, and neither name nor contact is kept. Switching it on erases those
//! that are there, which nobody can take back, so that it asks for the app's name. For admins.

use super::chat::{Reason, back, show, typed_of};
use super::frame::find_app;
use crate::desk::AdminDesk;
use crate::failure::Failure;
use crate::form::Form;
use crate::server::Server;
use axum::extract::{Path, State};
use axum::response::Response;
use store::apps::App;
use store::audit::Signature;

/// The form.
#[derive(Debug, serde::Deserialize)]
pub struct Wish {
    #[serde(default)]
    csrf: String,
    /// `on` or `off`.
    #[serde(default)]
    privacy: String,
    /// The app's name, typed to say that it is meant.
    #[serde(default)]
    name: String,
}

/// The mark of an app that was just made private.
pub(super) const ON: &str = "private";
/// The mark of one that was just made otherwise.
pub(super) const OFF: &str = "open";

const NOT_MEANT: &str = "Type the name of the app, as it stands above, to say that you mean this one.";

/// `POST /admin/apps/{app}/chat/privacy`
pub async fn keep_privacy(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    Form(wish): Form<Wish>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &wish.csrf)?;
    let app = find_app(&server, &desk, &app).await?;
    let signature = desk.signature(&server);
    if wish.privacy == "off" {
        server.store.keep_privacy(app.domain_id, app.app_id, false, signature).await?;
        return Ok(back(&app, OFF));
    }
    if wish.name.trim() != app.name.trim() {
        let kept = server.store.chat_settings(app.domain_id, app.app_id).await?;
        return show(&server, &desk, &app, &kept, typed_of(&kept), Reason::Privacy(NOT_MEANT));
    }
    // First the switch, so that nothing new is kept while what is there is erased.
    server.store.keep_privacy(app.domain_id, app.app_id, true, signature.clone()).await?;
    erase(&server, &app, signature).await?;
    Ok(back(&app, ON))
}

/// In a task of its own: an admin who goes away does not leave it half done.
async fn erase(server: &Server, app: &App, signature: Signature) -> Result<(), Failure> {
    let (store, domain_id, app_id) = (server.store.clone(), app.domain_id, app.app_id);
    let erasing = tokio::spawn(async move { store.erase_contacts(domain_id, app_id, signature).await });
    erasing.await.map_err(Failure::broken)??;
    Ok(())
}
