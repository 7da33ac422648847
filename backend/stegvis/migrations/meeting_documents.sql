-- The minutes of a meeting as they were drawn: the bytes themselves, as of a decided plan (plan_document).

CREATE TABLE meeting_document (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    language text NOT NULL CHECK (length(language) <= 12),
    translated bytea NOT NULL CHECK (length(translated) = 32), -- names people's translations in it
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    body bytea NOT NULL CHECK (length(body) BETWEEN 1 AND 8388608),
    made_at timestamptz NOT NULL,
    made_by uuid NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, meeting_id, language, translated),
    FOREIGN KEY (municipality_id, meeting_id) REFERENCES meeting (municipality_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id)
);
-- A PDF is compressed already.
ALTER TABLE meeting_document ALTER COLUMN body SET STORAGE EXTERNAL;

ALTER TABLE meeting_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting_document FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON meeting_document USING (municipality_id =
    (SELECT nullif(current_setting('app.municipality', true), '')::uuid));
GRANT SELECT, INSERT ON meeting_document TO stegvis_web;
