-- What came from another municipality is told as it was told there, and by whom: nobody here decided it.

-- The file as it was received, so that all that it says can be read here, also what has no row of ours.
ALTER TABLE transfer
    ADD COLUMN content jsonb,
    ADD CONSTRAINT transfer_content CHECK ((content IS NOT NULL) = (direction = 'in'));

-- Where it was held or decided, `3403 Hamar`; null: here.
ALTER TABLE programme ADD COLUMN elsewhere text CHECK (elsewhere ~ '^[0-9]{4} ');
ALTER TABLE plan_version
    ADD COLUMN elsewhere text CHECK (elsewhere ~ '^[0-9]{4} '),
    ADD COLUMN decided_elsewhere text,
    ADD CONSTRAINT plan_version_decided_here CHECK (elsewhere IS NULL OR state IN ('superseded', 'ended'));

-- By whom, where that is nobody of ours.
ALTER TABLE programme_decision
    ALTER COLUMN decided_by DROP NOT NULL,
    ADD COLUMN decided_elsewhere text,
    ADD COLUMN revoked_elsewhere text,
    ADD CONSTRAINT programme_decision_decided CHECK ((decided_by IS NULL) = (decided_elsewhere IS NOT NULL));
DO $$
DECLARE
    revoked text;
BEGIN
    SELECT conname INTO STRICT revoked FROM pg_constraint
    WHERE conrelid = 'programme_decision'::regclass AND contype = 'c'
        AND pg_get_constraintdef(oid) LIKE '%revoked_on IS NULL%';
    EXECUTE format('ALTER TABLE programme_decision DROP CONSTRAINT %I', revoked);
END $$;
ALTER TABLE programme_decision ADD CONSTRAINT programme_decision_revoked CHECK (
    (revoked_on IS NULL) = (revoked_by IS NULL AND revoked_elsewhere IS NULL));
ALTER TABLE follow_up ALTER COLUMN recorded_by DROP NOT NULL;
ALTER TABLE certificate ALTER COLUMN issued_by DROP NOT NULL;

-- A lesson that was held in another municipality: no closure of ours ever concerned it.
ALTER TABLE slot ADD COLUMN elsewhere boolean NOT NULL DEFAULT false
    CHECK (NOT elsewhere OR participant_id IS NOT NULL);

-- Who moves keeps their keys, so in one installation two municipalities may hold the same ones: each minds
-- its own.
ALTER TABLE programme DROP CONSTRAINT programme_one_at_a_time, ADD CONSTRAINT programme_one_at_a_time
    EXCLUDE USING gist (
        uuidrange(municipality_id, municipality_id, '[]') WITH =,
        uuidrange(participant_id, participant_id, '[]') WITH =,
        daterange(starts_on, ended_on, '[]') WITH &&) WHERE (starts_on IS NOT NULL);
ALTER TABLE time_off DROP CONSTRAINT time_off_once, ADD CONSTRAINT time_off_once EXCLUDE USING gist (
    uuidrange(municipality_id, municipality_id, '[]') WITH =,
    uuidrange(participant_id, participant_id, '[]') WITH =, daterange(starts_on, ends_on, '[]') WITH &&);
ALTER TABLE adaptation DROP CONSTRAINT adaptation_once, ADD CONSTRAINT adaptation_once EXCLUDE USING gist (
    uuidrange(municipality_id, municipality_id, '[]') WITH =,
    uuidrange(programme_id, programme_id, '[]') WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
