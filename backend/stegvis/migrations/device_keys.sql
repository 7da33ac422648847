-- A phone shows by a key of its own which it is: the cookie alone, copied to another, opens nothing. What was enrolled
-- before has none, and is enrolled anew; its passkey and its calendar's address end with it.
ALTER TABLE device
    ADD COLUMN public_key bytea CHECK (length(public_key) = 65),
    ADD CONSTRAINT device_has_key CHECK (public_key IS NOT NULL OR disabled_at IS NOT NULL) NOT VALID;
UPDATE device SET disabled_at = now() WHERE disabled_at IS NULL;
ALTER TABLE device VALIDATE CONSTRAINT device_has_key;
