-- A decided plan as it was drawn: the bytes themselves, since a later font or word of ours must not change what
-- somebody was given. Insert-only for the web role; what is altered past it no longer matches its hash.

CREATE TABLE plan_document (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    plan_version_id uuid NOT NULL,
    language text NOT NULL CHECK (length(language) <= 12),
    translated bytea NOT NULL CHECK (length(translated) = 32), -- names people's translations in it
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    body bytea NOT NULL CHECK (length(body) BETWEEN 1 AND 8388608),
    made_at timestamptz NOT NULL,
    made_by uuid NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, plan_version_id, language, translated),
    FOREIGN KEY (municipality_id, plan_version_id) REFERENCES plan_version (municipality_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id)
);
-- A PDF is compressed already.
ALTER TABLE plan_document ALTER COLUMN body SET STORAGE EXTERNAL;

ALTER TABLE plan_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_document FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON plan_document USING (municipality_id =
    (SELECT nullif(current_setting('app.municipality', true), '')::uuid));
GRANT SELECT, INSERT ON plan_document TO stegvis_web;
