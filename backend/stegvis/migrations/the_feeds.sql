-- Calendar feeds. An address is read by its token alone, which begins with its municipality, so that
-- row-level security stands before the first row is read.

CREATE TABLE calendar_feed (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
    made_at timestamptz NOT NULL,
    read_at timestamptz,
    revoked_at timestamptz,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, token_hash),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
);
CREATE UNIQUE INDEX calendar_feed_in_use ON calendar_feed (municipality_id, account_id)
    WHERE revoked_at IS NULL;

-- A timetable tells where somebody is. Whatever protects a person's address ends their feed with it, for
-- good: it must not come back when the protection is lifted. Reading one looks at the protection too.
CREATE FUNCTION end_feed_of_protected() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE calendar_feed SET revoked_at = now()
    WHERE municipality_id = NEW.municipality_id AND account_id = NEW.id AND revoked_at IS NULL;
    RETURN NEW;
END $$;
CREATE TRIGGER participant_protected AFTER UPDATE OF protected ON participant FOR EACH ROW
    WHEN (NEW.protected AND NOT OLD.protected) EXECUTE FUNCTION end_feed_of_protected();

GRANT SELECT, INSERT ON calendar_feed TO stegvis_web;
GRANT UPDATE (token_hash, read_at, revoked_at) ON calendar_feed TO stegvis_web;
ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON calendar_feed
    USING (municipality_id = (SELECT nullif(current_setting('app.municipality', true), '')::uuid));
