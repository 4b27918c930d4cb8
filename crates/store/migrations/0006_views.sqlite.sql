-- Views of links that have a view_limit: rows so short that those of many links share a page, where `link` has ten to a page
-- and each view was a page to write. Those that were taken before stay counted in link.views.
CREATE TABLE link_view (
  domain_id BIGINT NOT NULL,
  link_id BLOB NOT NULL,
  views BIGINT NOT NULL,
  PRIMARY KEY (domain_id, link_id)
) WITHOUT ROWID;
