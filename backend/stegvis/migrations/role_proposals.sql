-- A role that an administrator gives, or a leader proposes, waits here for a second person: security.md, section (b).
-- Confirmed, it is held under the same key; refused, withdrawn and lapsed, it stays told.
CREATE TABLE role_proposal (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    role text NOT NULL
        CHECK (role IN ('adviser', 'teacher', 'coordinator', 'leader', 'administrator', 'auditor')),
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    outcome text CHECK (outcome IN ('confirmed', 'refused', 'withdrawn')),
    settled_by uuid,
    settled_at timestamptz,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id),
    FOREIGN KEY (municipality_id, proposed_by) REFERENCES staff (municipality_id, id),
    FOREIGN KEY (municipality_id, settled_by) REFERENCES staff (municipality_id, id),
    CHECK (num_nonnulls(outcome, settled_by, settled_at) IN (0, 3)),
    -- Nobody confirms or refuses what they proposed, nor what is for themself; whoever proposed it withdraws it.
    CHECK (proposed_by <> staff_id),
    CHECK (outcome IS NULL OR (settled_by = proposed_by) = (outcome = 'withdrawn')),
    CHECK (settled_by <> staff_id)
);
CREATE INDEX role_proposal_waiting ON role_proposal (municipality_id, proposed_at) WHERE outcome IS NULL;
CREATE INDEX role_proposal_staff ON role_proposal (municipality_id, staff_id);
CREATE INDEX role_proposal_unit ON role_proposal (municipality_id, unit_id);

ALTER TABLE role_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE role_proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON role_proposal
    USING (municipality_id = (SELECT nullif(current_setting('app.municipality', true), '')::uuid));

-- What was proposed is never another thing afterwards.
GRANT SELECT, INSERT ON role_proposal TO stegvis_web;
GRANT UPDATE (outcome, settled_by, settled_at) ON role_proposal TO stegvis_web;
