-- The audit log is chained: what was recorded cannot be changed, removed, inserted or moved afterwards, by whoever
-- owns the database either, without `stegvis audit verify` telling so. `audit/rules.py` says what is hashed.

-- What was recorded and is not in the chain yet. A list, not a mark of how far the sealing has come: a transaction
-- that took long commits rows with smaller ids and smaller numbers than what is sealed already, and a restored
-- database counts its transactions anew. Of a list nothing can be missed.
CREATE TABLE audit_unsealed (
    municipality_id uuid NOT NULL REFERENCES municipality,
    log text NOT NULL CHECK (log IN ('audit_entry', 'look_up')),
    row_id uuid NOT NULL,
    xid bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint, -- all 64 bits: it never begins anew
    PRIMARY KEY (municipality_id, xid, row_id, log) -- the order in which they are sealed
);

-- The chain of a municipality, from 1 on without a gap.
CREATE TABLE audit_link (
    municipality_id uuid NOT NULL REFERENCES municipality,
    position bigint NOT NULL CHECK (position > 0),
    log text NOT NULL CHECK (log IN ('audit_entry', 'look_up')),
    row_id uuid NOT NULL,
    row_hash bytea NOT NULL CHECK (length(row_hash) = 32),
    hash bytea NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (municipality_id, position),
    UNIQUE (municipality_id, log, row_id)
);

-- What there is already, is sealed by the first run.
ALTER TABLE audit_entry NO FORCE ROW LEVEL SECURITY; -- the owner sees all of it, for this one statement
ALTER TABLE look_up NO FORCE ROW LEVEL SECURITY;
INSERT INTO audit_unsealed (municipality_id, log, row_id)
SELECT municipality_id, 'audit_entry', id FROM audit_entry
UNION ALL SELECT municipality_id, 'look_up', id FROM look_up;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
ALTER TABLE look_up FORCE ROW LEVEL SECURITY;

-- The web role reads them, no more: the two functions below write, as the owner.
DO $$
DECLARE
    of_chain text;
BEGIN
    FOREACH of_chain IN ARRAY ARRAY['audit_unsealed', 'audit_link'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_chain);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_chain);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_id = '
            '(SELECT nullif(current_setting(''app.municipality'', true), '''')::uuid))', of_chain);
        EXECUTE format('GRANT SELECT ON %I TO stegvis_web', of_chain);
    END LOOP;
END $$;

-- Where tables are looked for is fixed: a temporary table of the same name would be written instead.
CREATE FUNCTION audit_recorded() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    INSERT INTO audit_unsealed (municipality_id, log, row_id)
    SELECT municipality_id, TG_TABLE_NAME, id FROM added
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER audit_recorded AFTER INSERT ON audit_entry
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit_recorded();
CREATE TRIGGER audit_recorded AFTER INSERT ON look_up
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit_recorded();

-- A field's length in bytes, a colon and its UTF-8; a dash where there is none. Nothing else reads the same.
CREATE FUNCTION audit_row_hash(VARIADIC fields text[]) RETURNS bytea LANGUAGE sql IMMUTABLE
    SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT sha256(string_agg(
        CASE WHEN field IS NULL THEN '-'::bytea
            ELSE convert_to(octet_length(convert_to(field, 'UTF8')) || ':', 'UTF8') || convert_to(field, 'UTF8')
        END, ''::bytea ORDER BY place))
    FROM unnest(fields) WITH ORDINALITY AS each (field, place)
$$;

-- Seal what one municipality has recorded: the transaction's, so that nothing is to be chosen by who calls.
-- Returns how many rows; null: another one seals it just now.
CREATE FUNCTION audit_seal(at_most integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
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
            WHEN look.id IS NOT NULL THEN audit_row_hash(log, look.municipality_id::text, look.id::text,
                extract(epoch FROM look.at)::text, look.actor_id::text, look.actor_roles,
                look.participant_id::text, look.purpose)
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
REVOKE ALL ON FUNCTION audit_recorded(), audit_row_hash(text[]), audit_seal(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_seal(integer) TO stegvis_web;
