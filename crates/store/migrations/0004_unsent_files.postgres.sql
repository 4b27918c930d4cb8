-- What an uploader has not sent yet is asked for by every chat page, and before every upload.
CREATE INDEX attachment_of_uploader ON attachment (domain_id, uploader, created_at_ms) WHERE issue_id IS NULL;
