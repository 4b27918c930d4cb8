//! Somebody of the team as players and colleagues see them: name and picture; and the end of their account.

use crate::audit::{Action, Detail, Signature, Subject, record};
use crate::engine::{statements, values};
use crate::look::Picture;
use crate::{Store, StoreError};
use domain::ids::{AgentId, DomainId};

statements! {
    NAME = "SELECT name FROM agent WHERE domain_id = $1 AND agent_id = $2";
    RENAME = "UPDATE agent SET name = $1 WHERE domain_id = $2 AND agent_id = $3 AND name <> $1";
    PICTURE = "SELECT p.media_type, p.content FROM agent a
            JOIN agent_picture p ON p.domain_id = a.domain_id AND p.agent_id = a.agent_id
        WHERE a.domain_id = $1 AND a.agent_id = $2 AND a.picture_hash = $3";
    REMOVE_PICTURE = "DELETE FROM agent_picture WHERE domain_id = $1 AND agent_id = $2";
    KEEP_PICTURE = "INSERT INTO agent_picture (domain_id, agent_id, media_type, content) VALUES ($1, $2, $3, $4)";
    NAME_PICTURE = "UPDATE agent SET picture_hash = $1 WHERE domain_id = $2 AND agent_id = $3";
    REMOVE = "UPDATE agent SET removed_at_ms = $1 WHERE domain_id = $2 AND agent_id = $3 AND removed_at_ms IS NULL
        RETURNING name";
    END_SESSIONS = "DELETE FROM agent_session WHERE domain_id = $1 AND agent_id = $2";
    HAND_OVER = "UPDATE issue SET state = 'pending-reassignment', needs_answer = TRUE WHERE domain_id = $1 AND agent_id = $2
        AND state IN ('agent-replied', 'waiting-for-agent') AND state NOT IN ('resolved', 'rejected')";
}

impl Store {
    /// Calls somebody otherwise. What they wrote before keeps the name that they had.
    ///
    /// # Errors
    /// When there is no such person, or the database refuses.
    pub async fn rename_agent(
        &self,
        domain_id: DomainId,
        agent_id: AgentId,
        name: String,
        signature: Signature,
    ) -> Result<(), StoreError> {
        self.write((domain_id, agent_id, name, signature), |tx, (domain_id, agent_id, name, signature)| {
            Box::pin(async move {
                let before: String = tx.one(NAME, values![*domain_id, *agent_id]).await?;
                if tx.execute(RENAME, values![name, *domain_id, *agent_id]).await? == 0 {
                    return Ok(());
                }
                let detail = Detail::of(name).with("name", before, name);
                record(tx, *domain_id, signature, Action::PersonRenamed, Subject::Person(*agent_id), &detail).await
            })
        })
        .await
    }

    /// The picture of somebody of the team, if this is its hash still.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn agent_picture(
        &self,
        domain_id: DomainId,
        agent_id: AgentId,
        hash: String,
    ) -> Result<Option<Picture>, StoreError> {
        self.read((domain_id, agent_id, hash), |tx, (domain_id, agent_id, hash)| {
            Box::pin(async move { tx.optional(PICTURE, values![*domain_id, *agent_id, hash]).await })
        })
        .await
    }

    /// Keeps or removes the picture of somebody of the team. `hash` stands in its address; empty without a picture.
    ///
    /// # Errors
    /// When there is no such person, or the database refuses.
    pub async fn keep_agent_picture(
        &self,
        domain_id: DomainId,
        agent_id: AgentId,
        (picture, hash): (Option<Picture>, String),
        signature: Signature,
    ) -> Result<(), StoreError> {
        let args = (domain_id, agent_id, picture, hash, signature);
        self.write(args, |tx, (domain_id, agent_id, picture, hash, signature)| {
            Box::pin(async move {
                let name: String = tx.one(NAME, values![*domain_id, *agent_id]).await?;
                tx.execute(NAME_PICTURE, values![hash, *domain_id, *agent_id]).await?;
                tx.execute(REMOVE_PICTURE, values![*domain_id, *agent_id]).await?;
                if let Some(Picture { media_type, content }) = picture {
                    tx.execute(KEEP_PICTURE, values![*domain_id, *agent_id, media_type, &content[..]]).await?;
                }
                let after = picture.as_ref().map_or("none", |_| "another");
                let detail = Detail::of(&name).with("picture", "", after);
                record(tx, *domain_id, signature, Action::PersonPicture, Subject::Person(*agent_id), &detail).await
            })
        })
        .await
    }

    /// Ends somebody's account: they can't sign in, their sessions end, and players whom they have answered wait for
    /// somebody else. What they wrote stays. Answers whether there was such an account.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remove_agent(
        &self,
        domain_id: DomainId,
        agent_id: AgentId,
        signature: Signature,
    ) -> Result<bool, StoreError> {
        self.write((domain_id, agent_id, signature), |tx, (domain_id, agent_id, signature)| {
            Box::pin(async move {
                let values = values![signature.at_ms, *domain_id, *agent_id];
                let Some(name) = tx.optional::<String>(REMOVE, values).await? else { return Ok(false) };
                tx.execute(END_SESSIONS, values![*domain_id, *agent_id]).await?;
                tx.execute(HAND_OVER, values![*domain_id, *agent_id]).await?;
                let (subject, detail) = (Subject::Person(*agent_id), Detail::of(&name));
                record(tx, *domain_id, signature, Action::PersonRemoved, subject, &detail).await.map(|()| true)
            })
        })
        .await
    }
}
