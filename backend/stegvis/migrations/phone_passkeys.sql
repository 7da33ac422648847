-- A participant's passkey belongs to the one phone that it was made on, beside its PIN: in an account that a family
-- shares it may be on other phones, too, and opens none of them. Those of staff belong to no phone.
ALTER TABLE device ADD CONSTRAINT device_of_municipality UNIQUE (municipality_id, id);
ALTER TABLE passkey
    ADD COLUMN device_id uuid,
    -- Half of what opens that phone's own keys; AES-256-GCM under a key made from the pepper.
    ADD COLUMN sealed_share bytea,
    ADD FOREIGN KEY (municipality_id, device_id) REFERENCES device (municipality_id, id),
    ADD CONSTRAINT passkey_of_phone CHECK ((device_id IS NULL) = (sealed_share IS NULL));
CREATE UNIQUE INDEX passkey_device ON passkey (municipality_id, device_id) WHERE device_id IS NOT NULL;

-- What a phone was asked to sign before anybody is signed in, once and soon; the next replaces it.
ALTER TABLE device
    ADD COLUMN challenge bytea CHECK (length(challenge) = 32),
    ADD COLUMN challenge_until timestamptz,
    ADD CONSTRAINT device_challenge CHECK ((challenge IS NULL) = (challenge_until IS NULL));

-- A phone that is enrolled no longer has no passkey, whoever ended it. The front door has no tenant yet; its row
-- names one. Where tables are looked for is fixed: a temporary table of the same name would answer otherwise.
CREATE FUNCTION forget_passkey() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    before text := current_setting('app.municipality', true);
BEGIN
    PERFORM set_config('app.municipality', NEW.municipality_id::text, true);
    DELETE FROM passkey WHERE municipality_id = NEW.municipality_id AND device_id = NEW.id;
    PERFORM set_config('app.municipality', coalesce(before, ''), true);
    RETURN NULL;
END $$;
CREATE TRIGGER device_forgotten AFTER UPDATE OF disabled_at ON device FOR EACH ROW
    WHEN (NEW.disabled_at IS NOT NULL AND OLD.disabled_at IS NULL) EXECUTE FUNCTION forget_passkey();
