//! Forgetting who an app's players are (contract 5, full privacy): names, e-mail addresses and phone numbers.

use crate::audit::{Action, Detail, Signature, Subject, record};
use crate::engine::{FromRow, Row, Tx, statements, values};
use crate::limits::ERASED_ROWS_AT_ONCE;
use crate::links::as_json;
use crate::{Store, StoreError};
use domain::ids::{AppId, DomainId, LinkId, PlayerId};
use domain::link::LinkContent;
use domain::player::Identity;
use uuid::Uuid;

statements! {
    NEXT_PLAYERS = "SELECT player_id FROM player WHERE domain_id = $1 AND player_id > $2 ORDER BY player_id LIMIT $3";
    FORGET = "UPDATE player SET name = NULL, email = NULL, email_folded = NULL, phone_number = NULL,
            email_verified = FALSE, phone_verified = FALSE
        WHERE domain_id = $1 AND app_id = $2 AND player_id > $3 AND player_id <= $4
            AND (name IS NOT NULL OR email IS NOT NULL OR phone_number IS NOT NULL)";
    NEXT_LINKS = "SELECT link_id, app_id, content FROM link
        WHERE domain_id = $1 AND link_id > $2 ORDER BY link_id LIMIT $3";
    KEEP_LINK = "UPDATE link SET content = $1 WHERE domain_id = $2 AND link_id = $3";
}

/// How many players and links were erased of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Erased {
    /// Players who had a name, an e-mail address or a phone number.
    pub players: u64,
    /// Links whose content had one.
    pub links: u64,
}

/// A link with what the game said.
struct SaidLink(LinkId, AppId, LinkContent);

impl FromRow for SaidLink {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self(row.get(0)?, row.get(1)?, row.json(2, "link.content")?))
    }
}

impl FromRow for PlayerId {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        row.get(0)
    }
}

impl Store {
    /// Erases names, e-mail addresses and phone numbers from the players of an app and from what its links say, some
    /// hundred rows in a transaction. To be called again where it was broken off.
    ///
    /// # Errors
    /// When the database refuses; what was erased before stays erased.
    pub async fn erase_contacts(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        signature: Signature,
    ) -> Result<Erased, StoreError> {
        let mut erased = Erased::default();
        // Links first: a chat that starts meanwhile makes its player of what its link says.
        let mut link = Some(LinkId(Uuid::nil()));
        while let Some(after) = link {
            let (count, last) =
                self.write((domain_id, app_id, after), |tx, args| Box::pin(erase_links(tx, *args))).await?;
            (erased.links, link) = (erased.links + count, last);
        }
        let mut player = Some(PlayerId(Uuid::nil()));
        while let Some(after) = player {
            let (count, last) =
                self.write((domain_id, app_id, after), |tx, args| Box::pin(erase_players(tx, *args))).await?;
            (erased.players, player) = (erased.players + count, last);
        }
        self.write((domain_id, app_id, erased, signature), |tx, (domain_id, app_id, erased, signature)| {
            Box::pin(async move {
                let detail = Detail::default().with("players", "", erased.players).with("links", "", erased.links);
                record(tx, *domain_id, signature, Action::AppErased, Subject::App(*app_id), &detail).await
            })
        })
        .await?;
        Ok(erased)
    }
}

/// Answers how many it erased, and behind which the rest is; none: there is none.
async fn erase_players(
    tx: &mut Tx<'_>,
    (domain_id, app_id, after): (DomainId, AppId, PlayerId),
) -> Result<(u64, Option<PlayerId>), StoreError> {
    let players: Vec<PlayerId> = tx.all(NEXT_PLAYERS, values![domain_id, &after, ERASED_ROWS_AT_ONCE]).await?;
    let Some(last) = players.last() else { return Ok((0, None)) };
    let count = tx.execute(FORGET, values![domain_id, app_id, &after, last]).await?;
    Ok((count, Some(*last)))
}

/// As [`erase_players`].
async fn erase_links(
    tx: &mut Tx<'_>,
    (domain_id, app_id, after): (DomainId, AppId, LinkId),
) -> Result<(u64, Option<LinkId>), StoreError> {
    let links: Vec<SaidLink> = tx.all(NEXT_LINKS, values![domain_id, &after, ERASED_ROWS_AT_ONCE]).await?;
    let last = links.last().map(|SaidLink(link_id, ..)| *link_id);
    let mut count = 0;
    for SaidLink(link_id, of_app, mut content) in links {
        let Identity { email, phone_number, .. } = &content.identity;
        if of_app != app_id || (email.is_none() && phone_number.is_none() && content.name.is_none()) {
            continue;
        }
        (content.identity.email, content.identity.phone_number, content.name) = (None, None, None);
        (content.proved.email, content.proved.phone_number) = (false, false);
        tx.execute(KEEP_LINK, values![&as_json(&content)?, domain_id, &link_id]).await?;
        count += 1;
    }
    Ok((count, last))
}
