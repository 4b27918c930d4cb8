-- Every primary key begins with the domain id. Tables whose rows are large keep their rows in the order of arrival and
-- have the key as an index; small rows are kept in the key itself (on SQLite: WITHOUT ROWID).

CREATE TABLE domain (
  domain_id BIGINT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  created_at_ms BIGINT NOT NULL
);
CREATE UNIQUE INDEX domain_name ON domain (name);

-- The last publish id given out, per kind: app, section, faq, issue, agent.
CREATE TABLE counter (
  domain_id BIGINT NOT NULL REFERENCES domain (domain_id),
  kind TEXT NOT NULL,
  last_value BIGINT NOT NULL,
  PRIMARY KEY (domain_id, kind)
) WITHOUT ROWID;

CREATE TABLE app (
  domain_id BIGINT NOT NULL REFERENCES domain (domain_id),
  app_id BIGINT NOT NULL,
  name TEXT NOT NULL,
  web_chat BOOLEAN NOT NULL,
  identity_verification BOOLEAN NOT NULL,
  qr_uppercase BOOLEAN NOT NULL,
  hue BIGINT NOT NULL,
  greeting TEXT NOT NULL,
  created_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, app_id)
);

-- Identity secrets, sealed with the server's key. `kind` is hmac or jwt.
CREATE TABLE identity_secret (
  domain_id BIGINT NOT NULL,
  app_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  secret_number BIGINT NOT NULL,
  sealed BLOB NOT NULL,
  created_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, app_id, kind, secret_number),
  FOREIGN KEY (domain_id, app_id) REFERENCES app (domain_id, app_id)
) WITHOUT ROWID;

CREATE TABLE api_key (
  domain_id BIGINT NOT NULL REFERENCES domain (domain_id),
  key_hash BLOB NOT NULL,
  scope TEXT NOT NULL,
  label TEXT NOT NULL,
  created_at_ms BIGINT NOT NULL,
  revoked_at_ms BIGINT,
  PRIMARY KEY (domain_id, key_hash)
) WITHOUT ROWID;
CREATE UNIQUE INDEX api_key_hash ON api_key (key_hash);

CREATE TABLE agent (
  domain_id BIGINT NOT NULL REFERENCES domain (domain_id),
  agent_id BIGINT NOT NULL,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  created_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, agent_id)
);
CREATE UNIQUE INDEX agent_email ON agent (email);

CREATE TABLE agent_session (
  domain_id BIGINT NOT NULL,
  token_hash BLOB NOT NULL,
  agent_id BIGINT NOT NULL,
  created_at_ms BIGINT NOT NULL,
  expires_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, token_hash),
  FOREIGN KEY (domain_id, agent_id) REFERENCES agent (domain_id, agent_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX agent_session_token ON agent_session (token_hash);
CREATE INDEX agent_session_expiry ON agent_session (expires_at_ms);

CREATE TABLE tag (
  domain_id BIGINT NOT NULL REFERENCES domain (domain_id),
  name TEXT NOT NULL,
  archived BOOLEAN NOT NULL,
  PRIMARY KEY (domain_id, name)
) WITHOUT ROWID;

CREATE TABLE issue_field (
  domain_id BIGINT NOT NULL REFERENCES domain (domain_id),
  field_key TEXT NOT NULL,
  place BIGINT NOT NULL,
  label TEXT NOT NULL,
  field_type TEXT NOT NULL,
  options TEXT NOT NULL,
  PRIMARY KEY (domain_id, field_key)
) WITHOUT ROWID;

CREATE TABLE section (
  domain_id BIGINT NOT NULL,
  section_id BIGINT NOT NULL,
  app_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  PRIMARY KEY (domain_id, section_id),
  FOREIGN KEY (domain_id, app_id) REFERENCES app (domain_id, app_id)
);
CREATE INDEX section_of_app ON section (domain_id, app_id, place, section_id);

CREATE TABLE faq (
  domain_id BIGINT NOT NULL,
  faq_id BIGINT NOT NULL,
  app_id BIGINT NOT NULL,
  section_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  published BOOLEAN NOT NULL,
  updated_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, faq_id),
  FOREIGN KEY (domain_id, section_id) REFERENCES section (domain_id, section_id)
);
CREATE INDEX faq_of_app ON faq (domain_id, app_id, section_id, place, faq_id);

CREATE TABLE faq_tag (
  domain_id BIGINT NOT NULL,
  faq_id BIGINT NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (domain_id, faq_id, tag),
  FOREIGN KEY (domain_id, faq_id) REFERENCES faq (domain_id, faq_id)
) WITHOUT ROWID;

-- `views` counts only where there is a view_limit: it is the limit's own count. All hits are in link_hit_count.
CREATE TABLE link (
  domain_id BIGINT NOT NULL,
  link_id BLOB NOT NULL,
  app_id BIGINT NOT NULL,
  code_hash BLOB NOT NULL,
  created_at_ms BIGINT NOT NULL,
  expires_at_ms BIGINT NOT NULL,
  view_limit BIGINT,
  views BIGINT NOT NULL,
  revoked_at_ms BIGINT,
  user_auth_token BLOB,
  content TEXT NOT NULL,
  PRIMARY KEY (domain_id, link_id),
  FOREIGN KEY (domain_id, app_id) REFERENCES app (domain_id, app_id)
);
CREATE UNIQUE INDEX link_code ON link (code_hash);

CREATE TABLE link_hit_count (
  domain_id BIGINT NOT NULL,
  link_id BLOB NOT NULL,
  outcome TEXT NOT NULL,
  hits BIGINT NOT NULL,
  PRIMARY KEY (domain_id, link_id, outcome)
) WITHOUT ROWID;

CREATE TABLE link_hit (
  domain_id BIGINT NOT NULL,
  link_id BLOB NOT NULL,
  hit_number BIGINT NOT NULL,
  at_ms BIGINT NOT NULL,
  outcome TEXT NOT NULL,
  address_hash BLOB NOT NULL,
  PRIMARY KEY (domain_id, link_id, hit_number)
) WITHOUT ROWID;

-- A way from the short host to the public host; taken by deleting it.
CREATE TABLE ticket (
  domain_id BIGINT NOT NULL,
  ticket_hash BLOB NOT NULL,
  link_id BLOB NOT NULL,
  session_id BLOB NOT NULL,
  expires_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, ticket_hash)
) WITHOUT ROWID;
CREATE UNIQUE INDEX ticket_hash ON ticket (ticket_hash);
CREATE INDEX ticket_expiry ON ticket (expires_at_ms);

-- Players' sessions are signed cookies; this is the list of those that were ended before their time.
CREATE TABLE ended_session (
  domain_id BIGINT NOT NULL,
  session_id BLOB NOT NULL,
  forget_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, session_id)
) WITHOUT ROWID;
CREATE INDEX ended_session_expiry ON ended_session (forget_at_ms);

-- uid_key: a hash of fixed size; a uid of 750 characters is more than an index of PostgreSQL takes.
CREATE TABLE player (
  domain_id BIGINT NOT NULL,
  player_id BLOB NOT NULL,
  app_id BIGINT NOT NULL,
  uid TEXT,
  uid_key BLOB,
  email TEXT,
  email_folded TEXT,
  phone_number TEXT,
  uid_verified BOOLEAN NOT NULL,
  email_verified BOOLEAN NOT NULL,
  phone_verified BOOLEAN NOT NULL,
  session_id BLOB,
  name TEXT,
  created_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, player_id),
  FOREIGN KEY (domain_id, app_id) REFERENCES app (domain_id, app_id)
);
CREATE UNIQUE INDEX player_uid ON player (domain_id, app_id, uid_key) WHERE uid_key IS NOT NULL;
CREATE INDEX player_email ON player (domain_id, app_id, email_folded) WHERE email_folded IS NOT NULL;
CREATE INDEX player_phone ON player (domain_id, app_id, phone_number) WHERE phone_number IS NOT NULL;
CREATE UNIQUE INDEX player_session ON player (domain_id, app_id, session_id) WHERE session_id IS NOT NULL;

-- unread: agents' and automations' messages that the player has not seen.
-- unanswered: the player's messages since the last answer; an issue with some is what an agent reads first.
CREATE TABLE issue (
  domain_id BIGINT NOT NULL,
  issue_id BIGINT NOT NULL,
  app_id BIGINT NOT NULL,
  player_id BLOB NOT NULL,
  link_id BLOB,
  state TEXT NOT NULL,
  title TEXT NOT NULL,
  created_at_ms BIGINT NOT NULL,
  updated_at_ms BIGINT NOT NULL,
  resolved_at_ms BIGINT,
  last_sequence BIGINT NOT NULL,
  seen_sequence BIGINT NOT NULL,
  unread BIGINT NOT NULL,
  unanswered BIGINT NOT NULL,
  needs_answer BOOLEAN NOT NULL,
  PRIMARY KEY (domain_id, issue_id),
  FOREIGN KEY (domain_id, player_id) REFERENCES player (domain_id, player_id)
);
CREATE UNIQUE INDEX issue_open ON issue (domain_id, player_id) WHERE state NOT IN ('resolved', 'rejected');
CREATE INDEX issue_of_player ON issue (domain_id, player_id, issue_id);
CREATE INDEX issue_queue ON issue (domain_id, needs_answer, updated_at_ms, issue_id)
  WHERE state NOT IN ('resolved', 'rejected');
CREATE INDEX issue_archive ON issue (domain_id, updated_at_ms, issue_id) WHERE state IN ('resolved', 'rejected');

CREATE TABLE issue_value (
  domain_id BIGINT NOT NULL,
  issue_id BIGINT NOT NULL,
  field_key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (domain_id, issue_id, field_key),
  FOREIGN KEY (domain_id, issue_id) REFERENCES issue (domain_id, issue_id)
) WITHOUT ROWID;

CREATE TABLE issue_tag (
  domain_id BIGINT NOT NULL,
  issue_id BIGINT NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (domain_id, issue_id, tag),
  FOREIGN KEY (domain_id, issue_id) REFERENCES issue (domain_id, issue_id)
) WITHOUT ROWID;

-- Links that have led a player to a conversation: what the game said with them is not said again.
CREATE TABLE spent_link (
  domain_id BIGINT NOT NULL,
  link_id BLOB NOT NULL,
  player_id BLOB NOT NULL,
  PRIMARY KEY (domain_id, link_id, player_id)
) WITHOUT ROWID;

-- The browsers that took part in an issue; they may read it when it is no longer active.
-- set_aside: the player has asked for a new conversation since.
CREATE TABLE issue_session (
  domain_id BIGINT NOT NULL,
  issue_id BIGINT NOT NULL,
  session_id BLOB NOT NULL,
  set_aside BOOLEAN NOT NULL,
  PRIMARY KEY (domain_id, issue_id, session_id),
  FOREIGN KEY (domain_id, issue_id) REFERENCES issue (domain_id, issue_id)
) WITHOUT ROWID;

-- author: player, automation, system, or agent:ID. A message is named by its author's own id for it.
CREATE TABLE message (
  domain_id BIGINT NOT NULL,
  issue_id BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  message_id BLOB NOT NULL,
  author TEXT NOT NULL,
  origin TEXT NOT NULL,
  author_name TEXT,
  sent_by_game BOOLEAN NOT NULL,
  body TEXT NOT NULL,
  sent_at_ms BIGINT NOT NULL,
  PRIMARY KEY (domain_id, issue_id, sequence),
  FOREIGN KEY (domain_id, issue_id) REFERENCES issue (domain_id, issue_id)
);
CREATE UNIQUE INDEX message_name ON message (domain_id, issue_id, author, message_id);
