//! How an app looks and what all its pages say: name, colour, default language, logo, banner.

use crate::audit::{Action, Detail, Signature, Subject, record};
use crate::authoring::Kept;
use crate::engine::{FromRow, Row, Tx, statements, values};
use crate::help::LanguageRow;
use crate::help_changes::advance;
use crate::{Store, StoreError};
use domain::help::Texts;
use domain::ids::{AppId, DomainId};
use domain::language::Language;
use std::collections::BTreeSet;

statements! {
    APPS = "SELECT app_id, name FROM app WHERE domain_id = $1 ORDER BY app_id LIMIT $2";
    LOOK = "SELECT name, hue, default_language FROM app WHERE domain_id = $1 AND app_id = $2";
    UPDATE = "UPDATE app SET name = $1, hue = $2, default_language = $3 WHERE domain_id = $4 AND app_id = $5";
    /// Published FAQs, and sections, that would have nothing to fall back on.
    LACKING = "SELECT (SELECT COUNT(*) FROM faq f WHERE f.domain_id = $1 AND f.app_id = $2 AND f.state = 'published'
            AND NOT EXISTS (SELECT 1 FROM faq_text t
                WHERE t.domain_id = f.domain_id AND t.faq_id = f.faq_id AND t.language = $3))
        + (SELECT COUNT(*) FROM section s WHERE s.domain_id = $1 AND s.app_id = $2
            AND NOT EXISTS (SELECT 1 FROM section_text t
                WHERE t.domain_id = s.domain_id AND t.section_id = s.section_id AND t.language = $3))";
    BANNER_SHOWN = "SELECT banner_shown FROM app WHERE domain_id = $1 AND app_id = $2";
    BANNER = "SELECT language, body FROM banner WHERE domain_id = $1 AND app_id = $2";
    SHOW_BANNER = "UPDATE app SET banner_shown = $1 WHERE domain_id = $2 AND app_id = $3";
    REMOVE_BANNER = "DELETE FROM banner WHERE domain_id = $1 AND app_id = $2";
    KEEP_BANNER = "INSERT INTO banner (domain_id, app_id, language, body) VALUES ($1, $2, $3, $4)";
    LOGO = "SELECT media_type, content FROM app_logo WHERE domain_id = $1 AND app_id = $2";
    REMOVE_LOGO = "DELETE FROM app_logo WHERE domain_id = $1 AND app_id = $2";
    KEEP_LOGO = "INSERT INTO app_logo (domain_id, app_id, media_type, content) VALUES ($1, $2, $3, $4)";
    NAME_LOGO = "UPDATE app SET logo_hash = $1 WHERE domain_id = $2 AND app_id = $3";
}

/// What an app is called and how it looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// What players see.
    pub name: String,
    /// The hue of its colours, in degrees, 0–359.
    pub hue: i64,
    /// The language of the texts that all others translate.
    pub default_language: Language,
}

/// What every page of an app says on top, while it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Banner {
    /// Whether players see it.
    pub shown: bool,
    /// What it says.
    pub texts: Texts<String>,
}

/// A small picture: an app's logo, or a face of the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Such as `image/png`.
    pub media_type: String,
    /// The file.
    pub content: Vec<u8>,
}

impl Look {
    fn changes_since(&self, before: &Self) -> Detail {
        Detail::of(&self.name).with("name", &before.name, &self.name).with("hue", before.hue, self.hue).with(
            "default language",
            before.default_language.code(),
            self.default_language.code(),
        )
    }
}

impl FromRow for (AppId, String) {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok((row.get(0)?, row.get(1)?))
    }
}

impl FromRow for Look {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { name: row.get(0)?, hue: row.get(1)?, default_language: row.language(2)? })
    }
}

impl FromRow for Picture {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { media_type: row.get(0)?, content: row.get(1)? })
    }
}

impl Store {
    /// The apps of a domain with their names, in the order of their ids.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn apps(&self, domain_id: DomainId) -> Result<Vec<(AppId, String)>, StoreError> {
        self.read(domain_id, |tx, domain_id| {
            Box::pin(async move { tx.all(APPS, values![*domain_id, crate::limits::APPS_PER_DOMAIN_MAX]).await })
        })
        .await
    }

    /// Changes how an app looks, as the admin saw it.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when there is no such app, or when what is published has no text in the new default
    /// language.
    pub async fn keep_look(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        seen: Look,
        look: Look,
        signature: Signature,
    ) -> Result<Kept<()>, StoreError> {
        let args = (domain_id, app_id, seen, look, signature);
        self.write(args, |tx, (domain_id, app_id, seen, look, signature)| {
            Box::pin(async move {
                advance(tx, *domain_id, *app_id).await?;
                if tx.one::<Look>(LOOK, values![*domain_id, *app_id]).await? != *seen {
                    return Ok(Kept::Overtaken);
                }
                let language = look.default_language.code();
                let lacking: i64 = tx.one(LACKING, values![*domain_id, *app_id, language]).await?;
                if lacking > 0 {
                    let refusal = format!("{lacking} sections and published FAQs have no text in {language} yet");
                    return Err(StoreError::Refused(refusal));
                }
                tx.execute(UPDATE, values![&look.name, look.hue, language, *domain_id, *app_id]).await?;
                let detail = look.changes_since(seen);
                record_changes(tx, *domain_id, *app_id, signature, Action::AppLook, detail).await?;
                Ok(Kept::Done(()))
            })
        })
        .await
    }

    /// The banner of an app, also one that is not shown.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn banner(&self, domain_id: DomainId, app_id: AppId) -> Result<Banner, StoreError> {
        self.read((domain_id, app_id), |tx, (domain_id, app_id)| Box::pin(read_banner(tx, *domain_id, *app_id))).await
    }

    /// Keeps the banner of an app in the place of the one that the author saw.
    ///
    /// # Errors
    /// When there is no such app, or the database refuses.
    pub async fn keep_banner(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        seen: Banner,
        banner: Banner,
        signature: Signature,
    ) -> Result<Kept<()>, StoreError> {
        let args = (domain_id, app_id, seen, banner, signature);
        self.write(args, |tx, (domain_id, app_id, seen, banner, signature)| {
            Box::pin(async move {
                advance(tx, *domain_id, *app_id).await?;
                if read_banner(tx, *domain_id, *app_id).await? != *seen {
                    return Ok(Kept::Overtaken);
                }
                tx.execute(SHOW_BANNER, values![banner.shown, *domain_id, *app_id]).await?;
                tx.execute(REMOVE_BANNER, values![*domain_id, *app_id]).await?;
                for (language, body) in &banner.texts {
                    tx.execute(KEEP_BANNER, values![*domain_id, *app_id, language.code(), body]).await?;
                }
                let detail = with_texts(Detail::default(), &seen.texts, &banner.texts);
                let detail = detail.with_switch("shown", seen.shown, banner.shown);
                record_changes(tx, *domain_id, *app_id, signature, Action::AppBanner, detail).await?;
                Ok(Kept::Done(()))
            })
        })
        .await
    }

    /// The logo of an app.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn logo(&self, domain_id: DomainId, app_id: AppId) -> Result<Option<Picture>, StoreError> {
        self.read((domain_id, app_id), |tx, (domain_id, app_id)| {
            Box::pin(async move { tx.optional(LOGO, values![*domain_id, *app_id]).await })
        })
        .await
    }

    /// Keeps or removes the logo of an app. `logo_hash` stands in its address; empty without a logo.
    ///
    /// # Errors
    /// When there is no such app, or the database refuses.
    pub async fn keep_logo(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        logo: Option<Picture>,
        logo_hash: String,
        signature: Signature,
    ) -> Result<(), StoreError> {
        let args = (domain_id, app_id, logo, logo_hash, signature);
        self.write(args, |tx, (domain_id, app_id, logo, logo_hash, signature)| {
            Box::pin(async move {
                advance(tx, *domain_id, *app_id).await?;
                tx.execute(REMOVE_LOGO, values![*domain_id, *app_id]).await?;
                if let Some(Picture { media_type, content }) = logo {
                    tx.execute(KEEP_LOGO, values![*domain_id, *app_id, media_type, &content[..]]).await?;
                }
                tx.execute(NAME_LOGO, values![logo_hash, *domain_id, *app_id]).await?;
                let detail = Detail::default().with("logo", "", logo.as_ref().map_or("none", |_| "another"));
                record(tx, *domain_id, signature, Action::AppLogo, Subject::App(*app_id), &detail).await
            })
        })
        .await
    }
}

async fn read_banner(tx: &mut Tx<'_>, domain_id: DomainId, app_id: AppId) -> Result<Banner, StoreError> {
    let shown: Option<bool> = tx.optional(BANNER_SHOWN, values![domain_id, app_id]).await?;
    let texts = tx.all::<LanguageRow>(BANNER, values![domain_id, app_id]).await?;
    let texts = texts.into_iter().map(|LanguageRow(language, body)| (language, body)).collect();
    Ok(Banner { shown: shown.unwrap_or_default(), texts })
}

/// What differs between texts, language by language.
pub(crate) fn with_texts(detail: Detail, before: &Texts<String>, after: &Texts<String>) -> Detail {
    let languages: BTreeSet<Language> = before.keys().chain(after.keys()).copied().collect();
    let text = |texts: &Texts<String>, language| texts.get(language).cloned().unwrap_or_default();
    languages
        .iter()
        .fold(detail, |detail, language| detail.with(language.code(), text(before, language), text(after, language)))
}

/// A line about an app, unless all stayed as it was.
pub(crate) async fn record_changes(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
    signature: &Signature,
    action: Action,
    detail: Detail,
) -> Result<(), StoreError> {
    if detail.changes.is_empty() {
        return Ok(());
    }
    record(tx, domain_id, signature, action, Subject::App(app_id), &detail).await
}
