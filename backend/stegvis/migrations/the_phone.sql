-- What a participant takes away by their phone asks for its PIN anew: when it was typed last, a session remembers.
ALTER TABLE session DROP CONSTRAINT session_verified_by_check;
ALTER TABLE session ADD CONSTRAINT session_verified_by_check
    CHECK (verified_by IN ('password', 'totp', 'recovery', 'passkey', 'oidc', 'pin'));

-- A calendar's address does not outlive the phone that may have made it, whoever ended that: one is made anew in a
-- moment. The front door has no tenant yet; its row names one. Where tables are looked for is fixed: a temporary
-- table of the same name would answer otherwise.
CREATE FUNCTION end_feed_of_phone() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    before text := current_setting('app.municipality', true);
BEGIN
    PERFORM set_config('app.municipality', NEW.municipality_id::text, true);
    UPDATE calendar_feed SET revoked_at = NEW.disabled_at
    WHERE municipality_id = NEW.municipality_id AND account_id = NEW.account_id AND revoked_at IS NULL;
    PERFORM set_config('app.municipality', coalesce(before, ''), true);
    RETURN NULL;
END $$;
CREATE TRIGGER device_feed_ended AFTER UPDATE OF disabled_at ON device FOR EACH ROW
    WHEN (NEW.disabled_at IS NOT NULL AND OLD.disabled_at IS NULL) EXECUTE FUNCTION end_feed_of_phone();
