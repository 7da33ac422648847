-- This member of staff must not see this participant: kin, or somebody they are in conflict with. It beats every
-- grant, every role and every circle, and is looked at in the row rule itself (participants/queries).
CREATE TABLE access_denial (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    account_id uuid NOT NULL,
    reason text NOT NULL CHECK (reason IN ('kinship', 'acquaintance', 'conflict_of_interest',
        'participant_asked')),
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    denied_by uuid NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, account_id) REFERENCES staff (municipality_id, id),
    FOREIGN KEY (municipality_id, denied_by) REFERENCES account (municipality_id, id),
    CONSTRAINT access_denial_once EXCLUDE USING gist (
        uuidrange(participant_id, participant_id, '[]') WITH =,
        uuidrange(account_id, account_id, '[]') WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
CREATE INDEX access_denial_account ON access_denial (municipality_id, account_id, participant_id);
CREATE INDEX access_denial_participant ON access_denial (municipality_id, participant_id);

ALTER TABLE access_denial ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_denial FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON access_denial
    USING (municipality_id = (SELECT nullif(current_setting('app.municipality', true), '')::uuid));

-- What has been in force stays to be read: it is given an end, and taken back only before it has begun.
GRANT SELECT, INSERT, DELETE ON access_denial TO stegvis_web;
GRANT UPDATE (valid_to) ON access_denial TO stegvis_web;
