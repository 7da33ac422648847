-- Passkeys (W3C Web Authentication): the private half never leaves the person's own phone, computer or key.

CREATE TABLE passkey (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60), -- as its owner calls it
    -- What its authenticator calls it; of at most 1023 bytes (Web Authentication, section 4).
    credential_id bytea NOT NULL CHECK (length(credential_id) BETWEEN 1 AND 1023),
    public_key bytea NOT NULL, -- as COSE writes it (RFC 9052)
    sign_count bigint NOT NULL CHECK (sign_count BETWEEN 0 AND 4294967295), -- 0: its authenticator counts nothing
    synced boolean NOT NULL, -- it is in an account, and so on all phones and computers of that account
    made_at timestamptz NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, credential_id),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
);
CREATE INDEX passkey_account ON passkey (municipality_id, account_id);

ALTER TABLE passkey ENABLE ROW LEVEL SECURITY;
ALTER TABLE passkey FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON passkey USING (municipality_id =
    (SELECT nullif(current_setting('app.municipality', true), '')::uuid));
GRANT SELECT, INSERT, DELETE ON passkey TO stegvis_web;
GRANT UPDATE (sign_count, synced, used_at) ON passkey TO stegvis_web;

-- What a session was asked to sign, once and soon; the next replaces it.
ALTER TABLE session
    ADD COLUMN challenge bytea CHECK (length(challenge) = 32),
    ADD COLUMN challenge_for text CHECK (challenge_for IN ('make', 'show')),
    ADD COLUMN challenge_until timestamptz,
    ADD CONSTRAINT session_challenge CHECK (num_nulls(challenge, challenge_for, challenge_until) IN (0, 3));
