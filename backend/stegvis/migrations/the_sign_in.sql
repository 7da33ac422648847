-- Second factors of staff, and what a session knows of them.

-- When and by what somebody last showed more than they know by heart; none: they have shown a password, or a
-- PIN with its phone, alone.
ALTER TABLE session
    ADD COLUMN verified_at timestamptz,
    ADD COLUMN verified_by text CHECK (verified_by IN ('password', 'totp', 'recovery', 'passkey', 'oidc')),
    ADD CONSTRAINT session_verified CHECK ((verified_at IS NULL) = (verified_by IS NULL)),
    -- The token that it had until its second factor was shown once more: what was on its way still arrives.
    ADD COLUMN former_hash bytea CHECK (length(former_hash) = 32),
    ADD COLUMN former_until timestamptz,
    ADD CONSTRAINT session_former CHECK ((former_hash IS NULL) = (former_until IS NULL));
CREATE INDEX session_former_hash ON session (former_hash) WHERE former_hash IS NOT NULL;

-- An app that shows a code of the moment. Its secret is sealed under a key that the database does not hold.
CREATE TABLE code_app (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    sealed_secret bytea NOT NULL,
    begun_at timestamptz NOT NULL,
    confirmed_at timestamptz, -- from then on it counts
    last_step bigint CHECK ((last_step IS NOT NULL) = (confirmed_at IS NOT NULL)), -- no code counts twice
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
);
CREATE UNIQUE INDEX code_app_once ON code_app (municipality_id, account_id) WHERE confirmed_at IS NOT NULL;
CREATE UNIQUE INDEX code_app_begun_once ON code_app (municipality_id, account_id) WHERE confirmed_at IS NULL;

CREATE TABLE recovery_code (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    code_hash bytea NOT NULL CHECK (length(code_hash) = 32),
    used_at timestamptz,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, account_id, code_hash),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
);

DO $$
DECLARE
    of_sign_in text;
BEGIN
    FOREACH of_sign_in IN ARRAY ARRAY['code_app', 'recovery_code'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_sign_in);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_sign_in);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_id = '
            '(SELECT nullif(current_setting(''app.municipality'', true), '''')::uuid))', of_sign_in);
        EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I TO stegvis_web', of_sign_in);
    END LOOP;
END $$;
GRANT UPDATE (confirmed_at, last_step) ON code_app TO stegvis_web;
GRANT UPDATE (used_at) ON recovery_code TO stegvis_web;

-- Which of somebody's browsers a sign-in is, as coarse as they recognise it by.
ALTER TABLE session
    ADD COLUMN browser_kind text CHECK (browser_kind IN ('phone', 'tablet', 'computer')),
    ADD COLUMN browser text CHECK (browser IN ('Chrome', 'Edge', 'Firefox', 'Safari', 'Samsung Internet'));
ALTER TABLE device
    ADD COLUMN browser_kind text CHECK (browser_kind IN ('phone', 'tablet', 'computer')),
    ADD COLUMN browser text CHECK (browser IN ('Chrome', 'Edge', 'Firefox', 'Safari', 'Samsung Internet')),
    ADD COLUMN used_at timestamptz; -- when its PIN last opened it
