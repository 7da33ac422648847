-- What leaders have looked into of the look-up log; and the log of one week, found without reading all of it.

CREATE INDEX look_up_at ON look_up (municipality_id, at);

CREATE TABLE look_up_finding (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    finding_id uuid NOT NULL,
    week text NOT NULL CHECK (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    actor_id uuid NOT NULL, -- no foreign key: the log outlives whoever is in it
    participant_id uuid,
    patterns text[] NOT NULL CHECK (cardinality(patterns) > 0),
    outcome text NOT NULL CHECK (outcome IN ('explained', 'talked', 'breach')),
    settled_by uuid NOT NULL CHECK (settled_by <> actor_id), -- nobody answers for themselves
    settled_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, finding_id),
    FOREIGN KEY (municipality_id, settled_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX look_up_finding_week ON look_up_finding (municipality_id, week);
CREATE INDEX look_up_finding_participant ON look_up_finding (municipality_id, participant_id);
ALTER TABLE look_up_finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE look_up_finding FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON look_up_finding USING (
    municipality_id = (SELECT nullif(current_setting('app.municipality', true), '')::uuid));
GRANT SELECT, INSERT ON look_up_finding TO stegvis_web;
