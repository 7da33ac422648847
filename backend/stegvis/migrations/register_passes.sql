-- Register passes: a part of its maker's own reach, lent out and narrowed. A pass is read by its token alone,
-- which begins with its municipality, so that row-level security stands before the first row is read.

CREATE TABLE register_pass (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('room', 'host')),
    group_id uuid CHECK ((group_id IS NOT NULL) = (kind = 'room')),
    on_date date CHECK ((on_date IS NOT NULL) = (kind = 'room')),
    name text CHECK ((name IS NOT NULL) = (kind = 'host')), -- who the host is, as marks of theirs are told
    token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
    opened_at timestamptz, -- the last time, to the hour
    revoked_at timestamptz,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, token_hash),
    FOREIGN KEY (municipality_id, group_id) REFERENCES study_group (municipality_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id)
);

-- Whose hours a host confirms: while they have practice there.
CREATE TABLE register_pass_place (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    pass_id uuid NOT NULL,
    practice_place_id uuid NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, pass_id, practice_place_id),
    FOREIGN KEY (municipality_id, pass_id) REFERENCES register_pass (municipality_id, id),
    -- A practice place that is taken back before it has begun is no row any more.
    FOREIGN KEY (municipality_id, practice_place_id)
        REFERENCES practice_place (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX register_pass_place_of ON register_pass_place (municipality_id, practice_place_id);

-- What was recorded through a pass: `recorded_by` is whose reach that was.
ALTER TABLE attendance_entry ADD COLUMN pass_id uuid,
    ADD FOREIGN KEY (municipality_id, pass_id) REFERENCES register_pass (municipality_id, id);

-- A link tells where somebody is. Whatever protects a person's address takes them out of every link, for
-- good: they must not come back when the protection is lifted. Reading one looks at the protection too.
CREATE FUNCTION end_pass_of_protected() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE register_pass_place SET ended_at = now()
    WHERE municipality_id = NEW.municipality_id AND ended_at IS NULL AND practice_place_id IN (
        SELECT id FROM practice_place
        WHERE municipality_id = NEW.municipality_id AND participant_id = NEW.id);
    RETURN NEW;
END $$;
CREATE TRIGGER participant_protected_pass AFTER UPDATE OF protected ON participant FOR EACH ROW
    WHEN (NEW.protected AND NOT OLD.protected) EXECUTE FUNCTION end_pass_of_protected();

DO $$
DECLARE
    of_passes text;
BEGIN
    FOREACH of_passes IN ARRAY ARRAY['register_pass', 'register_pass_place'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_passes);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_passes);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_id = '
            '(SELECT nullif(current_setting(''app.municipality'', true), '''')::uuid))', of_passes);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO stegvis_web', of_passes);
    END LOOP;
END $$;
GRANT UPDATE (token_hash, opened_at, revoked_at) ON register_pass TO stegvis_web;
GRANT UPDATE (ended_at) ON register_pass_place TO stegvis_web;
