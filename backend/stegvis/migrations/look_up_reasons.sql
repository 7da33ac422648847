-- Why somebody looked, where that is asked. A reason is stated by a row of its own in the log of looks, for one
-- person and one sign-in; the looks that follow carry it. Rows of before have none, and are checked as they were
-- sealed: the two new fields are hashed only where one of them is there (`audit/rules.py`).
ALTER TABLE look_up ADD COLUMN reason text;
ALTER TABLE look_up ADD COLUMN session_id uuid; -- no foreign key: the log outlives whoever signed in
ALTER TABLE look_up ADD CONSTRAINT look_up_reason CHECK (
    reason IN ('follow_up', 'preparing', 'message', 'correcting', 'quality', 'demand')) NOT VALID;
ALTER TABLE look_up ADD CONSTRAINT look_up_reason_stated CHECK (
    purpose <> 'lookups.reason' OR (reason IS NOT NULL AND session_id IS NOT NULL)) NOT VALID;

-- Seal what one municipality has recorded: the transaction's, so that nothing is to be chosen by who calls.
-- Returns how many rows; null: another one seals it just now.
CREATE OR REPLACE FUNCTION audit_seal(at_most integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    of_municipality uuid := nullif(current_setting('app.municipality', true), '')::uuid;
    next record;
    last_position bigint;
    last_hash bytea;
    sealed integer := 0;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('stegvis audit ' || of_municipality, 0)) THEN
        RETURN NULL;
    END IF;
    SELECT position, hash INTO last_position, last_hash FROM audit_link
    WHERE municipality_id = of_municipality ORDER BY position DESC LIMIT 1;
    last_position := coalesce(last_position, 0);
    last_hash := coalesce(last_hash, decode(repeat('00', 32), 'hex'));
    -- In the order of the transactions: what came of something never stands before it, whatever clock made its id.
    FOR next IN
        SELECT xid, row_id, log, CASE
            WHEN entry.id IS NOT NULL THEN audit_row_hash(log, entry.municipality_id::text, entry.id::text,
                extract(epoch FROM entry.at)::text, entry.actor_id::text, entry.verb, entry.subject_id::text,
                entry.before::text, entry.after::text)
            WHEN look.id IS NOT NULL THEN audit_row_hash(VARIADIC ARRAY[log, look.municipality_id::text,
                look.id::text, extract(epoch FROM look.at)::text, look.actor_id::text, look.actor_roles,
                look.participant_id::text, look.purpose] || CASE
                    WHEN look.reason IS NULL AND look.session_id IS NULL THEN ARRAY[]::text[]
                    ELSE ARRAY[look.reason, look.session_id::text] END)
            END AS row_hash
        FROM (
            SELECT * FROM audit_unsealed WHERE municipality_id = of_municipality
            ORDER BY xid, row_id, log LIMIT at_most) AS unsealed
        LEFT JOIN audit_entry AS entry
            ON log = 'audit_entry' AND entry.municipality_id = of_municipality AND entry.id = row_id
        LEFT JOIN look_up AS look
            ON log = 'look_up' AND look.municipality_id = of_municipality AND look.id = row_id
        ORDER BY xid, row_id, log
    LOOP
        CONTINUE WHEN next.row_hash IS NULL; -- somebody has removed it: the list keeps that
        DELETE FROM audit_unsealed
        WHERE municipality_id = of_municipality AND xid = next.xid AND row_id = next.row_id AND log = next.log;
        sealed := sealed + 1;
        -- Rows that are loaded once more, from a backup without its triggers off, may be sealed already.
        CONTINUE WHEN EXISTS (
            SELECT FROM audit_link
            WHERE municipality_id = of_municipality AND log = next.log AND row_id = next.row_id);
        last_position := last_position + 1;
        last_hash := sha256(last_hash || next.row_hash);
        INSERT INTO audit_link (municipality_id, position, log, row_id, row_hash, hash)
        VALUES (of_municipality, last_position, next.log, next.row_id, next.row_hash, last_hash);
    END LOOP;
    RETURN sealed;
END $$;
