-- Help content in languages, with states, history, votes and a banner. What it says moves into tables by language; the old
-- columns go at once, since no earlier version was released that could still read them.

ALTER TABLE app ADD COLUMN default_language TEXT NOT NULL DEFAULT 'en';
-- Counts up with each change of what help pages show; what is kept in memory is read anew when it is behind.
ALTER TABLE app ADD COLUMN help_version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE app ADD COLUMN banner_shown BOOLEAN NOT NULL DEFAULT FALSE;
-- A hash of the logo's content, part of its address; empty: there is none.
ALTER TABLE app ADD COLUMN logo_hash TEXT NOT NULL DEFAULT '';

CREATE TABLE app_logo (
  domain_id BIGINT NOT NULL,
  app_id BIGINT NOT NULL,
  media_type TEXT NOT NULL,
  content BYTEA NOT NULL,
  PRIMARY KEY (domain_id, app_id),
  FOREIGN KEY (domain_id, app_id) REFERENCES app (domain_id, app_id)
);

CREATE TABLE banner (
  domain_id BIGINT NOT NULL,
  app_id BIGINT NOT NULL,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (domain_id, app_id, language),
  FOREIGN KEY (domain_id, app_id) REFERENCES app (domain_id, app_id)
);

ALTER TABLE section ADD COLUMN icon TEXT NOT NULL DEFAULT '';

CREATE TABLE section_text (
  domain_id BIGINT NOT NULL,
  section_id BIGINT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  PRIMARY KEY (domain_id, section_id, language),
  FOREIGN KEY (domain_id, section_id) REFERENCES section (domain_id, section_id)
);
INSERT INTO section_text (domain_id, section_id, language, title, description)
  SELECT domain_id, section_id, 'en', title, description FROM section;
ALTER TABLE section DROP COLUMN title;
ALTER TABLE section DROP COLUMN description;

ALTER TABLE faq ADD COLUMN state TEXT NOT NULL DEFAULT 'draft';
ALTER TABLE faq ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;
ALTER TABLE faq ADD COLUMN helpful BIGINT NOT NULL DEFAULT 0;
ALTER TABLE faq ADD COLUMN unhelpful BIGINT NOT NULL DEFAULT 0;
UPDATE faq SET state = 'published' WHERE published;

-- keywords: a JSON array of texts. checked_at_ms: when it was last known to say what the default language says.
CREATE TABLE faq_text (
  domain_id BIGINT NOT NULL,
  faq_id BIGINT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  keywords TEXT NOT NULL,
  updated_at_ms BIGINT NOT NULL,
  checked_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, faq_id, language),
  FOREIGN KEY (domain_id, faq_id) REFERENCES faq (domain_id, faq_id)
);
INSERT INTO faq_text (domain_id, faq_id, language, title, body, keywords, updated_at_ms, checked_at_ms)
  SELECT domain_id, faq_id, 'en', title, body, '[]', updated_at_ms, updated_at_ms FROM faq;
ALTER TABLE faq DROP COLUMN title;
ALTER TABLE faq DROP COLUMN body;
ALTER TABLE faq DROP COLUMN published;
ALTER TABLE faq DROP COLUMN updated_at_ms;

-- changes: a JSON array of what differs from the revision before. content: the whole FAQ as it was then, as JSON.
CREATE TABLE faq_revision (
  domain_id BIGINT NOT NULL,
  faq_id BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  made_at_ms BIGINT NOT NULL,
  agent_id BIGINT,
  author_name TEXT,
  changes TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (domain_id, faq_id, revision),
  FOREIGN KEY (domain_id, faq_id) REFERENCES faq (domain_id, faq_id)
);

-- voter: a keyed hash of the visitor's session.
CREATE TABLE faq_vote (
  domain_id BIGINT NOT NULL,
  faq_id BIGINT NOT NULL,
  voter BYTEA NOT NULL,
  helpful BOOLEAN NOT NULL,
  voted_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, faq_id, voter),
  FOREIGN KEY (domain_id, faq_id) REFERENCES faq (domain_id, faq_id)
);

-- FAQs that had not helped before the player wrote.
CREATE TABLE issue_faq (
  domain_id BIGINT NOT NULL,
  issue_id BIGINT NOT NULL,
  faq_id BIGINT NOT NULL,
  PRIMARY KEY (domain_id, issue_id, faq_id),
  FOREIGN KEY (domain_id, issue_id) REFERENCES issue (domain_id, issue_id),
  FOREIGN KEY (domain_id, faq_id) REFERENCES faq (domain_id, faq_id)
);
