-- Somebody sits beside a participant and helps them with their phone: until when, of this one sign-in. What is
-- recorded of what they do meanwhile says so, whichever feature records it; who helps is nobody's affair.
ALTER TABLE session ADD COLUMN helped_until timestamptz;
CREATE INDEX session_helped ON session (municipality_id, account_id) WHERE helped_until IS NOT NULL;

CREATE FUNCTION mark_as_helped() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM session
        WHERE municipality_id = NEW.municipality_id AND account_id = NEW.actor_id
            AND helped_until > NEW.at AND ended_at IS NULL
    ) THEN
        NEW.after := coalesce(NEW.after, '{}'::jsonb) || '{"helped": true}'::jsonb;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER helped BEFORE INSERT ON audit_entry FOR EACH ROW
    WHEN (NEW.actor_id IS NOT NULL) EXECUTE FUNCTION mark_as_helped();
