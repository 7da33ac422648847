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
