-- Staff who sign in at their municipality's provider (OpenID Connect). Nothing of an attempt that is under way
-- can be used by whoever reads it: the verifier and the nonce are made from what the browser alone holds.

CREATE TABLE sign_on_attempt (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL REFERENCES municipality,
    state_hash bytea NOT NULL CHECK (length(state_hash) = 32),
    browser_hash bytea NOT NULL CHECK (length(browser_hash) = 32),
    former_hash bytea CHECK (length(former_hash) = 32),
    code_hash bytea CHECK (length(code_hash) = 32),
    again boolean NOT NULL DEFAULT false,
    begun_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, state_hash)
);
CREATE INDEX sign_on_attempt_expires_at ON sign_on_attempt (municipality_id, expires_at);

CREATE TABLE sign_on_identity (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    issuer text NOT NULL CHECK (length(issuer) <= 500),
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
    connected_at timestamptz NOT NULL,
    connected_by text NOT NULL CHECK (connected_by IN ('invitation', 'email')),
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, issuer, subject),
    UNIQUE (municipality_id, staff_id, issuer),
    FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id)
);

-- Which of our sessions a provider began, so that it can end them. They go with the session.
ALTER TABLE session ADD UNIQUE (municipality_id, id);
CREATE TABLE sign_on_session (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    issuer text NOT NULL,
    subject text NOT NULL,
    sid text CHECK (length(sid) <= 255),
    acr text CHECK (length(acr) <= 255),
    authenticated_at timestamptz,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, id) REFERENCES session (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX sign_on_session_subject ON sign_on_session (municipality_id, issuer, subject);

-- A logout token counts once.
CREATE TABLE sign_on_logout (
    token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
    municipality_id uuid NOT NULL REFERENCES municipality,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, token_hash)
);

GRANT SELECT, INSERT, DELETE ON sign_on_attempt, sign_on_identity, sign_on_session, sign_on_logout TO stegvis_web;
GRANT UPDATE (used_at) ON sign_on_attempt TO stegvis_web;

DO $$
DECLARE
    tenant_table text;
BEGIN
    FOREACH tenant_table IN ARRAY
        ARRAY['sign_on_attempt', 'sign_on_identity', 'sign_on_session', 'sign_on_logout']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_id = '
            '(SELECT nullif(current_setting(''app.municipality'', true), '''')::uuid))', tenant_table);
    END LOOP;
END $$;
