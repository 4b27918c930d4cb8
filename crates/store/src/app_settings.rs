//! What admins say of an app's chat: whether there is one, what it says first, in which languages, which files it takes,
//! and whether it keeps who players are.

use crate::audit::{Action, Detail, Signature};
use crate::authoring::Kept;
use crate::engine::{FromRow, Row, Tx, statements, values};
use crate::help::LanguageRow;
use crate::help_changes::advance;
use crate::look::{record_changes, with_texts};
use crate::{Store, StoreError};
use domain::attachment::FileType;
use domain::help::Texts;
use domain::ids::{AppId, DomainId};
use domain::language::Language;

statements! {
    CHAT = "SELECT web_chat, languages, attachment_types FROM app WHERE domain_id = $1 AND app_id = $2";
    GREETINGS = "SELECT language, body FROM app_greeting WHERE domain_id = $1 AND app_id = $2";
    KEEP_CHAT = "UPDATE app SET web_chat = $1, languages = $2, attachment_types = $3
        WHERE domain_id = $4 AND app_id = $5";
    REMOVE_GREETINGS = "DELETE FROM app_greeting WHERE domain_id = $1 AND app_id = $2";
    KEEP_GREETING = "INSERT INTO app_greeting (domain_id, app_id, language, body) VALUES ($1, $2, $3, $4)";
    KEEP_PRIVACY = "UPDATE app SET full_privacy = $1 WHERE domain_id = $2 AND app_id = $3 AND full_privacy <> $1";
}

/// How the chat of an app is set up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChatSettings {
    /// Whether links may be made and chats started.
    pub web_chat: bool,
    /// What the chat says first.
    pub greetings: Texts<String>,
    /// The languages that the app offers beside its default one; empty: all.
    pub languages: Vec<Language>,
    /// The kinds of files that may be sent; empty: none.
    pub attachment_types: Vec<FileType>,
}

impl ChatSettings {
    fn changes_since(&self, before: &Self) -> Detail {
        let detail = Detail::default().with_switch("web chat", before.web_chat, self.web_chat);
        with_texts(detail, &before.greetings, &self.greetings)
            .with("languages", codes(&before.languages).join(", "), codes(&self.languages).join(", "))
            .with("files", names(&before.attachment_types), names(&self.attachment_types))
    }
}

impl FromRow for ChatSettings {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            web_chat: row.get(0)?,
            greetings: Texts::new(),
            languages: crate::apps::languages(&row.json::<Vec<String>>(1, "app.languages")?),
            attachment_types: row.json(2, "app.attachment_types")?,
        })
    }
}

impl Store {
    /// How the chat of an app is set up.
    ///
    /// # Errors
    /// When there is no such app, or the database does not answer.
    pub async fn chat_settings(&self, domain_id: DomainId, app_id: AppId) -> Result<ChatSettings, StoreError> {
        self.read((domain_id, app_id), |tx, (domain_id, app_id)| Box::pin(read(tx, *domain_id, *app_id))).await
    }

    /// Sets up the chat of an app in the place of what the admin saw.
    ///
    /// # Errors
    /// When there is no such app, or the database refuses.
    pub async fn keep_chat(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        (seen, settings): (ChatSettings, ChatSettings),
        signature: Signature,
    ) -> Result<Kept<()>, StoreError> {
        let args = (domain_id, app_id, seen, settings, signature);
        self.write(args, |tx, (domain_id, app_id, seen, settings, signature)| {
            Box::pin(async move {
                // Greetings are kept in memory with the help content.
                advance(tx, *domain_id, *app_id).await?;
                if read(tx, *domain_id, *app_id).await? != *seen {
                    return Ok(Kept::Overtaken);
                }
                keep(tx, *domain_id, *app_id, settings).await?;
                let detail = settings.changes_since(seen);
                record_changes(tx, *domain_id, *app_id, signature, Action::AppChat, detail).await?;
                Ok(Kept::Done(()))
            })
        })
        .await
    }

    /// Switches full privacy on or off (contract 5). What is kept already goes by [`Store::erase_contacts`]. Answers
    /// whether that changed anything.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn keep_privacy(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        is_on: bool,
        signature: Signature,
    ) -> Result<bool, StoreError> {
        self.write((domain_id, app_id, is_on, signature), |tx, (domain_id, app_id, is_on, signature)| {
            Box::pin(async move {
                if tx.execute(KEEP_PRIVACY, values![*is_on, *domain_id, *app_id]).await? == 0 {
                    return Ok(false);
                }
                let detail = Detail::default().with_switch("full privacy", !is_on, *is_on);
                record_changes(tx, *domain_id, *app_id, signature, Action::AppPrivacy, detail).await?;
                Ok(true)
            })
        })
        .await
    }
}

async fn read(tx: &mut Tx<'_>, domain_id: DomainId, app_id: AppId) -> Result<ChatSettings, StoreError> {
    let settings: ChatSettings = tx.one(CHAT, values![domain_id, app_id]).await?;
    let greetings = tx.all::<LanguageRow>(GREETINGS, values![domain_id, app_id]).await?;
    let greetings = greetings.into_iter().map(|LanguageRow(language, body)| (language, body)).collect();
    Ok(ChatSettings { greetings, ..settings })
}

async fn keep(tx: &mut Tx<'_>, domain_id: DomainId, app_id: AppId, settings: &ChatSettings) -> Result<(), StoreError> {
    let languages = serde_json::json!(codes(&settings.languages)).to_string();
    let types = serde_json::json!(settings.attachment_types).to_string();
    tx.execute(KEEP_CHAT, values![settings.web_chat, &languages, &types, domain_id, app_id]).await?;
    tx.execute(REMOVE_GREETINGS, values![domain_id, app_id]).await?;
    for (language, body) in &settings.greetings {
        tx.execute(KEEP_GREETING, values![domain_id, app_id, language.code(), body]).await?;
    }
    Ok(())
}

fn codes(languages: &[Language]) -> Vec<&'static str> {
    languages.iter().map(|language| language.code()).collect()
}

fn names(types: &[FileType]) -> String {
    let name = |kind: &FileType| serde_json::json!(kind).as_str().map(str::to_owned);
    types.iter().filter_map(name).collect::<Vec<_>>().join(", ")
}
