//! Somebody who writes an app's help, through the store as the admin pages do.

use super::TestApp;
use super::world::ONE;
use domain::help::{FaqContent, FaqState, FaqText, SectionContent, SectionText, Texts};
use domain::ids::{AppId, DomainId, FaqId, SectionId};
use domain::language::Language;
use store::authoring::{Author, Kept};
use store::look::Banner;

pub(crate) struct HelpAuthor<'a> {
    app: &'a TestApp,
    pub(crate) domain_id: DomainId,
    pub(crate) app_id: AppId,
}

impl<'a> HelpAuthor<'a> {
    /// Of an app of the first domain.
    pub(crate) async fn of(app: &'a TestApp, app_id: i64) -> Self {
        let domain_id = app.store().domain(ONE.to_owned()).await.unwrap().unwrap();
        Self { app, domain_id, app_id: AppId(app_id) }
    }

    /// A new section: language and title of each text.
    pub(crate) async fn section(&self, titles: &[(&str, &str)]) -> i64 {
        let texts = titles.iter().map(|(code, title)| (language(code), SectionText::parse(title, "").unwrap()));
        let content = SectionContent { icon: String::new(), texts: texts.collect() };
        done(self.app.store().keep_section(self.domain_id, self.app_id, None, content, self.app.by()).await.unwrap()).0
    }

    /// A new published FAQ: language, title and body of each text.
    pub(crate) async fn faq(&self, section_id: i64, tags: &[&str], texts: &[(&str, &str, &str)]) -> i64 {
        let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
        let texts = texts.iter().map(|(code, title, body)| (language(code), self.text(title, body))).collect();
        let section_id = SectionId(section_id);
        self.keep(FaqContent { section_id, state: FaqState::Published, tags, texts }).await
    }

    pub(crate) async fn keep(&self, content: FaqContent) -> i64 {
        let of = (self.domain_id, self.app_id);
        done(self.app.store().keep_faq(of, None, content, Author::Import, self.app.now_ms()).await.unwrap()).0
    }

    /// Changes a FAQ as it is now.
    pub(crate) async fn change(&self, faq_id: i64, change: impl FnOnce(&mut FaqContent)) {
        let store = self.app.store();
        let mut faq = store.faq_to_edit(self.domain_id, self.app_id, FaqId(faq_id)).await.unwrap().unwrap();
        change(&mut faq.content);
        let seen = Some((faq.faq_id, faq.revision));
        let of = (self.domain_id, self.app_id);
        done(store.keep_faq(of, seen, faq.content, Author::Import, self.app.now_ms()).await.unwrap());
    }

    pub(crate) async fn set_state(&self, faq_id: i64, state: FaqState) {
        self.change(faq_id, |content| content.state = state).await;
    }

    /// A text that is written now.
    pub(crate) fn text(&self, title: &str, body: &str) -> FaqText {
        FaqText::parse(title, body, &[], self.app.now_ms()).unwrap()
    }

    /// Helpful and unhelpful votes.
    pub(crate) async fn votes(&self, faq_id: i64) -> (i64, i64) {
        let faq = self.app.store().faq_to_edit(self.domain_id, self.app_id, FaqId(faq_id)).await.unwrap().unwrap();
        (faq.helpful, faq.unhelpful)
    }

    pub(crate) async fn banner(&self, shown: bool, texts: &[(&str, &str)]) {
        let texts: Texts<String> = texts.iter().map(|(code, body)| (language(code), (*body).to_owned())).collect();
        let store = self.app.store();
        let seen = store.banner(self.domain_id, self.app_id).await.unwrap();
        done(
            store.keep_banner(self.domain_id, self.app_id, seen, Banner { shown, texts }, self.app.by()).await.unwrap(),
        );
    }
}

pub(crate) fn language(code: &str) -> Language {
    Language::parse(code).unwrap()
}

#[track_caller]
fn done<T: std::fmt::Debug>(kept: Kept<T>) -> T {
    match kept {
        Kept::Done(id) => id,
        other => panic!("{other:?}"),
    }
}
