-- The conversation from its first second to its rating: who a token proves, files, marks, how an issue ends, and what
-- admins set up for it, with a log of what they changed.

-- hmac_message: what token A is made of (contract 3): single, or uid_email.
ALTER TABLE app ADD COLUMN hmac_message TEXT NOT NULL DEFAULT 'single';
-- No attachments, and neither name nor contact is kept (contract 5).
ALTER TABLE app ADD COLUMN full_privacy BOOLEAN NOT NULL DEFAULT FALSE;
-- JSON arrays. languages: codes of those that the app offers, empty: all. attachment_types: kinds of files, empty: none.
ALTER TABLE app ADD COLUMN languages TEXT NOT NULL DEFAULT '[]';
ALTER TABLE app ADD COLUMN attachment_types TEXT NOT NULL
  DEFAULT '["png","jpeg","gif","webp","mp4","mov","webm","pdf","text","zip"]';

CREATE TABLE app_greeting (
  domain_id BIGINT NOT NULL,
  app_id BIGINT NOT NULL,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (domain_id, app_id, language),
  FOREIGN KEY (domain_id, app_id) REFERENCES app (domain_id, app_id)
);
INSERT INTO app_greeting (domain_id, app_id, language, body)
  SELECT domain_id, app_id, default_language, greeting FROM app WHERE greeting <> '';
ALTER TABLE app DROP COLUMN greeting;

-- What a link's token proves is judged when the link is made and stands in its content; the token is not kept.
ALTER TABLE link DROP COLUMN user_auth_token;

-- An archived field is on issues that have it, and is set on no new one.
ALTER TABLE issue_field ADD COLUMN archived BOOLEAN NOT NULL DEFAULT FALSE;

-- picture_hash: a hash of the picture's content, part of its address; empty: there is none.
-- removed_at_ms: they no longer sign in; what they wrote stays.
ALTER TABLE agent ADD COLUMN picture_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE agent ADD COLUMN removed_at_ms BIGINT;

CREATE TABLE agent_picture (
  domain_id BIGINT NOT NULL,
  agent_id BIGINT NOT NULL,
  media_type TEXT NOT NULL,
  content BYTEA NOT NULL,
  PRIMARY KEY (domain_id, agent_id),
  FOREIGN KEY (domain_id, agent_id) REFERENCES agent (domain_id, agent_id)
);

-- agent_id: who answered last. language: of the page on which it began.
-- delivered_sequence: up to where the player's pages have it; the agents' two are the same of any agent's page.
-- closing: none while it is open; question, rating, done: what a resolved issue still asks of the player.
-- asks: visits on which it asked; asked_at_ms: the last of them.
ALTER TABLE issue ADD COLUMN agent_id BIGINT;
ALTER TABLE issue ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE issue ADD COLUMN delivered_sequence BIGINT NOT NULL DEFAULT 0;
ALTER TABLE issue ADD COLUMN agent_delivered_sequence BIGINT NOT NULL DEFAULT 0;
ALTER TABLE issue ADD COLUMN agent_seen_sequence BIGINT NOT NULL DEFAULT 0;
ALTER TABLE issue ADD COLUMN closing TEXT NOT NULL DEFAULT 'none';
ALTER TABLE issue ADD COLUMN asks BIGINT NOT NULL DEFAULT 0;
ALTER TABLE issue ADD COLUMN asked_at_ms BIGINT;
ALTER TABLE issue ADD COLUMN rating BIGINT;
ALTER TABLE issue ADD COLUMN rating_comment TEXT NOT NULL DEFAULT '';
ALTER TABLE issue ADD COLUMN rated_at_ms BIGINT;
UPDATE issue SET closing = 'done' WHERE state IN ('resolved', 'rejected');
UPDATE issue SET delivered_sequence = seen_sequence;

-- Links that led the player on to an issue that another link had begun.
CREATE TABLE issue_scan (
  domain_id BIGINT NOT NULL,
  issue_id BIGINT NOT NULL,
  link_id BYTEA NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, issue_id, link_id),
  FOREIGN KEY (domain_id, issue_id) REFERENCES issue (domain_id, issue_id)
);

-- agent_id: of an agent's message. event: what a line says has happened; null: it is what somebody wrote.
-- quick_replies: a JSON array of texts that the player may answer with by a tap. attachments: how many files it has.
ALTER TABLE message ADD COLUMN agent_id BIGINT;
ALTER TABLE message ADD COLUMN event TEXT;
ALTER TABLE message ADD COLUMN quick_replies TEXT NOT NULL DEFAULT '[]';
ALTER TABLE message ADD COLUMN attachments BIGINT NOT NULL DEFAULT 0;
UPDATE message SET event = 'resolved' WHERE origin = 'system';
UPDATE message SET agent_id = CAST(SUBSTR(author, 7) AS BIGINT) WHERE author LIKE 'agent:%';
UPDATE issue SET agent_id = (SELECT m.agent_id FROM message m
  WHERE m.domain_id = issue.domain_id AND m.issue_id = issue.issue_id AND m.agent_id IS NOT NULL
  ORDER BY m.sequence DESC LIMIT 1);

-- A file. Without an issue it is not sent yet: only its uploader (session:HEX or agent:ID) can put it into a message, and
-- it is removed after a day. The content is in the object store, under domain and attachment id.
CREATE TABLE attachment (
  domain_id BIGINT NOT NULL,
  attachment_id BYTEA NOT NULL,
  app_id BIGINT NOT NULL,
  uploader TEXT NOT NULL,
  issue_id BIGINT,
  sequence BIGINT,
  place BIGINT,
  file_name TEXT NOT NULL,
  file_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  width BIGINT,
  height BIGINT,
  has_thumbnail BOOLEAN NOT NULL,
  created_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, attachment_id),
  FOREIGN KEY (domain_id, app_id) REFERENCES app (domain_id, app_id)
);
CREATE INDEX attachment_of_issue ON attachment (domain_id, issue_id, sequence, place) WHERE issue_id IS NOT NULL;
CREATE INDEX attachment_unsent ON attachment (created_at_ms) WHERE issue_id IS NULL;

-- What admins and authors changed. actor: agent:ID, or console for the command line.
CREATE TABLE audit (
  domain_id BIGINT NOT NULL REFERENCES domain (domain_id),
  audit_id BIGINT NOT NULL,
  at_ms BIGINT NOT NULL,
  actor TEXT NOT NULL,
  actor_name TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (domain_id, audit_id)
);
INSERT INTO counter (domain_id, kind, last_value) SELECT domain_id, 'audit', 0 FROM domain;
