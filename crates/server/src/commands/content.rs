//! `lifeline content export|import`: an app's help as a folder of Markdown files. Also while a server runs.

use super::BadValue;
use super::configuration::Options;
use super::set_up::{open, say};
use crate::clock::Clock;
use crate::help_folder::{self, FileError, Plan, Step, Written};
use crate::limits::HELP_ERRORS_SHOWN_MAX;
use anyhow::Context;
use clap::{Args, Subcommand};
use domain::ids::AppId;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Store;
use store::apps::App;
use store::help_import::Change;
use store::limits::{FAQ_TEXTS_PER_APP_MAX, FAQS_PER_APP_MAX};

#[derive(Debug, Subcommand)]
pub(super) enum ContentCommand {
    /// Write an app's help into a folder: a new one, an empty one, or that of an earlier export.
    Export {
        #[command(flatten)]
        options: Options,
        #[command(flatten)]
        of: OfApp,
        /// The folder.
        dir: PathBuf,
    },
    /// Bring an app's help to what a folder says: all of it or nothing.
    Import {
        #[command(flatten)]
        options: Options,
        #[command(flatten)]
        of: OfApp,
        /// Say what would change, and change nothing.
        #[arg(long)]
        dry_run: bool,
        /// Archive the FAQs that the folder does not have.
        #[arg(long)]
        archive_missing: bool,
        /// The folder.
        dir: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(super) struct OfApp {
    /// The domain.
    #[arg(long, value_name = "NAME")]
    domain: String,
    /// The app's id.
    #[arg(long, value_name = "ID")]
    app: String,
}

impl ContentCommand {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        match self {
            Self::Export { options, of, dir } => {
                let (store, app) = of.find(options).await?;
                export(&store, &app, &dir).await?;
                store.close().await;
            }
            Self::Import { options, of, dry_run, archive_missing, dir } => {
                let (store, app) = of.find(options).await?;
                let import = Import { store: &store, app: &app, dir: &dir, archive_missing };
                import.run(dry_run).await?;
                store.close().await;
            }
        }
        Ok(())
    }
}

impl OfApp {
    async fn find(self, options: Options) -> anyhow::Result<(Store, Arc<App>)> {
        let app_id = AppId::parse(&self.app).ok_or_else(|| BadValue::of("app", "is no id of an app"))?;
        let (store, _) = open(options).await?;
        let app = store.app(self.domain.clone(), app_id).await?;
        let app = app.with_context(|| format!("there is no app {app_id} in a domain named {}", self.domain))?;
        Ok((store, app))
    }
}

async fn export(store: &Store, app: &App, dir: &Path) -> anyhow::Result<()> {
    let help = store.help_of_app(app.domain_id, app.app_id).await?;
    let sections = help_folder::export(&help, app.default_language)?;
    std::fs::create_dir_all(dir).with_context(|| format!("can't make the folder {}", dir.display()))?;
    let there = help_folder::read_files(dir)?;
    help_folder::check_earlier_export(&there, &help, app.default_language)
        .map_err(|errors| name_files(dir, &errors, "this is no earlier export; nothing was written"))?;
    for section in &sections {
        say(&format!("{}: {}, {}", section.folder, counted(section.faqs, "FAQ"), files(section.files.len())));
    }
    let all: Vec<help_folder::File> = sections.into_iter().flat_map(|section| section.files).collect();
    let Written { written, unchanged, removed } = help_folder::write_files(dir, &all, there)?;
    say(&format!("{} written, {unchanged} unchanged, {removed} removed", files(written)));
    Ok(())
}

struct Import<'a> {
    store: &'a Store,
    app: &'a App,
    dir: &'a Path,
    archive_missing: bool,
}

impl Import<'_> {
    async fn run(&self, dry_run: bool) -> anyhow::Result<()> {
        let found = help_folder::read_files(self.dir)?;
        say(&format!("read {}", files(found.len())));
        let folder = help_folder::read(found, self.app.default_language)
            .map_err(|errors| name_files(self.dir, &errors, "nothing was imported"))?;
        let kept = self.store.help_of_app(self.app.domain_id, self.app.app_id).await?;
        let now_ms = Clock::System.now_ms();
        let mut plan = help_folder::plan(folder, &kept, self.app.default_language, now_ms);
        check_size(&plan)?;
        if self.archive_missing {
            plan.help.archived = plan.missing.iter().map(|(faq_id, _)| *faq_id).collect();
        }
        if dry_run {
            self.tell(&plan);
            say("nothing was changed: this was a dry run");
            return Ok(());
        }
        let imported = self.store.import_help(self.app.domain_id, self.app.app_id, plan.help.clone(), now_ms).await?;
        plan.note(&imported);
        self.tell(&plan);
        self.write_ids(&plan.new_ids(&imported))
    }

    fn tell(&self, plan: &Plan) {
        let mut sections: Vec<(usize, &Step)> = plan.sections.iter().enumerate().collect();
        sections.sort_by_key(|(_, section)| &section.path);
        for (number, section) in sections {
            let in_section = plan.faqs.iter().zip(&plan.help.faqs).filter(|(_, faq)| faq.section == number);
            let mut steps: Vec<&Step> = in_section.map(|(step, _)| step).collect();
            steps.sort_by_key(|step| &step.path);
            say(&format!("{} ({}): {}", section.path, word(section.change), counts(&steps)));
            for step in steps.into_iter().filter(|step| step.change != Change::Unchanged) {
                say(&format!("  {} {}", word(step.change), step.path));
            }
        }
        let what = if self.archive_missing { "archived" } else { "left alone" };
        for (faq_id, title) in &plan.missing {
            say(&format!("not in the folder, {what}: FAQ {faq_id}, {title:?}"));
        }
        say(&format!("sections: {}", counts(&plan.sections.iter().collect::<Vec<_>>())));
        say(&format!("FAQs: {}", counts(&plan.faqs.iter().collect::<Vec<_>>())));
    }

    /// Tells new sections and FAQs to their files, so that the next import knows them.
    fn write_ids(&self, new: &[(String, i64)]) -> anyhow::Result<()> {
        for (place, (path, id)) in new.iter().enumerate() {
            help_folder::write_id(self.dir, path, *id).with_context(|| {
                let left = new[place..].iter().map(|(path, id)| format!("id = {id} in {path}"));
                let left = left.collect::<Vec<_>>().join(", ");
                format!("imported, but these lines must be written by hand before the next import: {left}")
            })?;
            say(&format!("wrote id = {id} into {path}"));
        }
        Ok(())
    }
}

/// What the store can't read at once, it can't compare the next import with.
fn check_size(plan: &Plan) -> anyhow::Result<()> {
    for (what, count, most) in
        [("FAQs", plan.faqs_after, FAQS_PER_APP_MAX), ("texts of FAQs", plan.texts_after, FAQ_TEXTS_PER_APP_MAX)]
    {
        let fits = i64::try_from(count).is_ok_and(|count| count <= most);
        anyhow::ensure!(fits, "an app can have {most} {what}, and this would make {count}; nothing was imported");
    }
    Ok(())
}

/// Names files one by one and sums them up in an error.
fn name_files(dir: &Path, errors: &[FileError], outcome: &str) -> anyhow::Error {
    for error in errors.iter().take(HELP_ERRORS_SHOWN_MAX) {
        super::point_out(&format!("{}/{error}", dir.display()));
    }
    let more = errors.len().saturating_sub(HELP_ERRORS_SHOWN_MAX);
    let more = if more > 0 { format!(", {more} more than are named here") } else { String::new() };
    anyhow::anyhow!("{} in {}{more}: {outcome}", counted(errors.len(), "fault"), dir.display())
}

fn counts(steps: &[&Step]) -> String {
    let count = |change| steps.iter().filter(|step| step.change == change).count();
    format!(
        "{} added, {} changed, {} unchanged",
        count(Change::Added),
        count(Change::Changed),
        count(Change::Unchanged)
    )
}

fn word(change: Change) -> &'static str {
    match change {
        Change::Added => "added",
        Change::Changed => "changed",
        Change::Unchanged => "unchanged",
    }
}

fn files(count: usize) -> String {
    counted(count, "file")
}

fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}
