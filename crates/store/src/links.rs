//! Links: what the game said when it made one, and how often it may be opened.

use crate::apps::{App, app_of_domain};
use crate::engine::{FromRow, Row, Tx, Value, statements, values};
use crate::{Store, StoreError};
use domain::ids::{AppId, DomainId, FaqId, LinkId, SectionId};
use domain::issue_field::{FieldType, IssueField};
use domain::language::Language;
use domain::link::{HelpTarget, LinkContent, Tag, Widget};
use domain::tag_filter::TagFilter;
use std::fmt;
use std::sync::Arc;

statements! {
    TAGS = "SELECT name, archived FROM tag WHERE domain_id = $1";
    FIELDS = "SELECT field_key, label, field_type, options FROM issue_field
        WHERE domain_id = $1 AND NOT archived ORDER BY place";
    SECTION_EXISTS = "SELECT 1 FROM section WHERE domain_id = $1 AND app_id = $2 AND section_id = $3";
    FAQ_TAGS = "SELECT tag FROM faq_tag WHERE domain_id = $1 AND faq_id = $2 ORDER BY tag";
    FAQ_IS_PUBLISHED = "SELECT 1 FROM faq WHERE domain_id = $1 AND app_id = $2 AND faq_id = $3 AND state = 'published'";
    INSERT = "INSERT INTO link (domain_id, link_id, app_id, code_hash, created_at_ms, expires_at_ms, view_limit, views,
            content) VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8)";
    BY_CODE = "SELECT domain_id, app_id, link_id, created_at_ms, expires_at_ms, view_limit, views, revoked_at_ms, content,
            code_hash FROM link WHERE code_hash = $1";
    BY_ID = "SELECT domain_id, app_id, link_id, created_at_ms, expires_at_ms, view_limit, views, revoked_at_ms, content,
            code_hash FROM link WHERE domain_id = $1 AND link_id = $2";
    /// Deciding and counting are one statement: N views mean N, however many clients ask at once.
    TAKE_VIEW = "INSERT INTO link_view (domain_id, link_id, views) VALUES ($1, $2, 1)
        ON CONFLICT (domain_id, link_id) DO UPDATE SET views = link_view.views + 1 WHERE link_view.views < $3";
    VIEWS = "SELECT views FROM link_view WHERE domain_id = $1 AND link_id = $2";
    REVOKE = "UPDATE link SET revoked_at_ms = $1 WHERE domain_id = $2 AND link_id = $3 AND revoked_at_ms IS NULL";
}

/// What a link's parameters are judged by.
#[derive(Debug, Default)]
pub struct LinkSurroundings {
    /// The domain's tags.
    pub tags: Arc<[Tag]>,
    /// The domain's custom issue fields.
    pub fields: Arc<[IssueField]>,
    /// Whether the section asked for is one of the app's.
    pub section_exists: bool,
    /// Whether the FAQ asked for is one of the app's, and published.
    pub faq_is_published: bool,
    /// Its tags.
    pub faq_tags: Vec<String>,
}

/// A link about to be kept.
pub struct LinkToKeep {
    /// Its domain.
    pub domain_id: DomainId,
    /// Its name; opens nothing.
    pub link_id: LinkId,
    /// Its app.
    pub app_id: AppId,
    /// The keyed hash of its code.
    pub code_hash: [u8; 16],
    /// Now.
    pub created_at_ms: i64,
    /// From then on it opens nothing.
    pub expires_at_ms: i64,
    /// How many persons may open it; none = any number.
    pub view_limit: Option<u16>,
    /// All else that the game said.
    pub content: LinkContent,
}

/// A kept link.
#[derive(Debug, Clone)]
pub struct KeptLink {
    /// Its app.
    pub app: Arc<App>,
    /// What opening it takes.
    pub entrance: Entrance,
    /// When the game made it.
    pub created_at_ms: i64,
    /// All else that the game said.
    pub content: LinkContent,
}

/// What opening a link takes: all but what the game said of its player, and wherewith.
#[derive(Clone, PartialEq, Eq)]
pub struct Entrance {
    /// What is kept of its code.
    pub(crate) code_hash: [u8; 16],
    /// The link's domain.
    pub domain_id: DomainId,
    /// Its app's id.
    pub app_id: AppId,
    /// Its name.
    pub link_id: LinkId,
    /// From then on it opens nothing.
    pub expires_at_ms: i64,
    /// How many persons may open it.
    pub view_limit: Option<i64>,
    /// How many of those had, when that was read, perhaps long ago: it only ever grows. 0 where there is no limit.
    pub views: i64,
    /// Those of them that are counted in the link's own row, as was done at first.
    pub(crate) earlier_views: i64,
    /// When it was revoked, if it was.
    pub revoked_at_ms: Option<i64>,
    /// Whether the game said nothing by which its player is known again.
    pub is_anonymous: bool,
    /// The language to speak, instead of the browser's.
    pub language: Option<Language>,
    /// How the chat stands beside the help.
    pub widget: Widget,
    /// What the help center shows first.
    pub help: HelpTarget,
    /// Which FAQs are shown at all.
    pub faq_filter: Option<TagFilter>,
}

/// Shows little: what a page is searched for is the game's own text.
impl fmt::Debug for Entrance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entrance").field("link_id", &self.link_id).finish_non_exhaustive()
    }
}

impl Entrance {
    /// Whether it is remembered: it has a fixed size. Searches and filters are as long as the game likes.
    fn is_short(&self) -> bool {
        self.faq_filter.is_none() && !matches!(self.help, HelpTarget::Search(_))
    }
}

/// A view about to be taken.
struct ViewToTake {
    domain_id: DomainId,
    link_id: LinkId,
    /// Of those that are counted in their own table.
    views_max: i64,
}

/// A link without what its app says.
struct LinkRow {
    entrance: Entrance,
    created_at_ms: i64,
    content: LinkContent,
}

impl FromRow for LinkRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let content: LinkContent = row.json(8, "link.content")?;
        let earlier_views = row.get(6)?;
        let entrance = Entrance {
            code_hash: row.get(9)?,
            domain_id: row.get(0)?,
            app_id: row.get(1)?,
            link_id: row.get(2)?,
            expires_at_ms: row.get(4)?,
            view_limit: row.get(5)?,
            views: earlier_views,
            earlier_views,
            revoked_at_ms: row.get(7)?,
            is_anonymous: content.identity.is_anonymous(),
            language: content.language,
            widget: content.widget,
            help: content.help.clone(),
            faq_filter: content.faq_filter.clone(),
        };
        Ok(Self { entrance, created_at_ms: row.get(3)?, content })
    }
}

impl FromRow for Tag {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { name: row.get(0)?, archived: row.get(1)? })
    }
}

impl FromRow for IssueField {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            key: row.get(0)?,
            label: row.get(1)?,
            field_type: row.parse(2, "issue_field.field_type", FieldType::parse)?,
            options: row.json(3, "issue_field.options")?,
        })
    }
}

impl Store {
    /// The app of a link, and all else that its parameters are judged by; none: the domain has no such app.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn link_surroundings(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        section_id: Option<SectionId>,
        faq_id: Option<FaqId>,
    ) -> Result<Option<(Arc<App>, LinkSurroundings)>, StoreError> {
        self.read((domain_id, app_id, section_id, faq_id), |tx, (domain_id, app_id, section_id, faq_id)| {
            Box::pin(async move {
                let Some(app) = app_of_domain(tx, *domain_id, *app_id).await? else { return Ok(None) };
                let surroundings = read_surroundings(tx, *domain_id, *app_id, *section_id, *faq_id).await?;
                Ok(Some((app, surroundings)))
            })
        })
        .await
    }

    /// Keeps a new link.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_link(&self, link: LinkToKeep) -> Result<(), StoreError> {
        let content = as_json(&link.content)?;
        self.change((link, content), |(link, content)| (INSERT, columns(link, content))).await.map(drop)
    }

    /// The app of a code's link, and what opening that takes, alive or not. SQLite's engine remembers it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn link_by_code(&self, code_hash: [u8; 16]) -> Result<Option<(Arc<App>, Entrance)>, StoreError> {
        self.read(code_hash, |tx, hash| Box::pin(find_by_code(tx, hash))).await
    }

    /// The link of a domain with this id, alive or not.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn link(&self, domain_id: DomainId, link_id: LinkId) -> Result<Option<KeptLink>, StoreError> {
        self.read((domain_id, link_id), |tx, (domain_id, link_id)| {
            Box::pin(async move {
                let Some(LinkRow { entrance, created_at_ms, content }) =
                    find(tx, BY_ID, values![*domain_id, link_id]).await?
                else {
                    return Ok(None);
                };
                let app = app_of_domain(tx, *domain_id, entrance.app_id).await?;
                Ok(app.map(|app| KeptLink { app, entrance, created_at_ms, content }))
            })
        })
        .await
    }

    /// Takes one view of a link with a view limit. False: there was none left, or the link has ended.
    ///
    /// Whether it has ended is judged by what was read. Who opens a link while it is being revoked may be let in, and counted,
    /// as if that came first, and is out with the next request: a session ends with its link.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_view(&self, link: &Entrance, now_ms: i64) -> Result<bool, StoreError> {
        let Some(view_limit) = link.view_limit else { return Ok(false) };
        // A link that is used up and known to many would keep the writer busy, on PostgreSQL lock its row, only to refuse.
        if link.revoked_at_ms.is_some() || link.expires_at_ms <= now_ms || link.views >= view_limit {
            return Ok(false);
        }
        let views_max = view_limit - link.earlier_views;
        let view = ViewToTake { domain_id: link.domain_id, link_id: link.link_id, views_max };
        let taken =
            self.change(view, |view| (TAKE_VIEW, values![view.domain_id, &view.link_id, view.views_max].to_vec()));
        let is_taken = taken.await? == 1;
        if !is_taken {
            // The next who opens it reads that none is left.
            self.forget_link(&link.code_hash);
        }
        Ok(is_taken)
    }

    /// Ends a link, and with it the sessions that it started. Answers whether it was alive.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn revoke_link(&self, domain_id: DomainId, link_id: LinkId, now_ms: i64) -> Result<bool, StoreError> {
        self.write((domain_id, link_id, now_ms), |tx, (domain_id, link_id, now_ms)| {
            Box::pin(async move { Ok(tx.execute(REVOKE, values![*now_ms, *domain_id, link_id]).await? == 1) })
        })
        .await
    }
}

async fn find_by_code(tx: &mut Tx<'_>, code_hash: &[u8; 16]) -> Result<Option<(Arc<App>, Entrance)>, StoreError> {
    let entrance = match tx.known_link(code_hash) {
        Some(known) => known,
        None => {
            let Some(LinkRow { entrance, .. }) = find(tx, BY_CODE, values![code_hash]).await? else { return Ok(None) };
            if entrance.is_short() {
                tx.keep_link(&entrance);
            }
            entrance
        }
    };
    let app = app_of_domain(tx, entrance.domain_id, entrance.app_id).await?;
    Ok(app.map(|app| (app, entrance)))
}

async fn find(tx: &mut Tx<'_>, sql: &'static str, values: &[Value<'_>]) -> Result<Option<LinkRow>, StoreError> {
    let mut found = tx.optional::<LinkRow>(sql, values).await?;
    if let Some(LinkRow { entrance, .. }) = &mut found
        && entrance.view_limit.is_some()
    {
        let values = values![entrance.domain_id, &entrance.link_id];
        entrance.views += tx.optional::<i64>(VIEWS, values).await?.unwrap_or(0);
    }
    Ok(found)
}

async fn read_surroundings(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
    section_id: Option<SectionId>,
    faq_id: Option<FaqId>,
) -> Result<LinkSurroundings, StoreError> {
    let section_exists = match section_id {
        Some(id) => tx.optional::<Existing>(SECTION_EXISTS, values![domain_id, app_id, id]).await?.is_some(),
        None => false,
    };
    let faq_is_published = match faq_id {
        Some(id) => tx.optional::<Existing>(FAQ_IS_PUBLISHED, values![domain_id, app_id, id]).await?.is_some(),
        None => false,
    };
    let faq_tags = match faq_id.filter(|_| faq_is_published) {
        Some(id) => tx.all(FAQ_TAGS, values![domain_id, id]).await?,
        None => Vec::new(),
    };
    Ok(LinkSurroundings {
        faq_tags,
        tags: tx.seldom_changed(TAGS, values![domain_id]).await?,
        fields: tx.seldom_changed(FIELDS, values![domain_id]).await?,
        section_exists,
        faq_is_published,
    })
}

fn columns<'a>(link: &'a LinkToKeep, content: &'a str) -> Vec<Value<'a>> {
    values![
        link.domain_id,
        &link.link_id,
        link.app_id,
        &link.code_hash,
        link.created_at_ms,
        link.expires_at_ms,
        link.view_limit.map(i64::from),
        content
    ]
    .to_vec()
}

/// A row whose being there is the answer.
pub(crate) struct Existing;

impl FromRow for Existing {
    fn from_row(_: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self)
    }
}

pub(crate) fn as_json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Refused(error.to_string()))
}
