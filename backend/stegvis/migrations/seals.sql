-- A decided plan is sealed at the end of the transaction that wrote it, by the database itself. The number of
-- that transaction was no lasting mark: a dump that is restored elsewhere meets the same numbers once more.
-- And a draft that nobody needs can be discarded.

ALTER TABLE plan_version ADD COLUMN sealed boolean NOT NULL DEFAULT false;
DROP TRIGGER plan_version_sealed ON plan_version; -- a version is not edited by being marked
ALTER TABLE plan_version NO FORCE ROW LEVEL SECURITY; -- the owner sees all of them, for this one statement
UPDATE plan_version SET sealed = true WHERE sealed_in IS NOT NULL;
ALTER TABLE plan_version FORCE ROW LEVEL SECURITY;
ALTER TABLE plan_version DROP COLUMN sealed_in;

-- Where tables are looked for is fixed: a temporary table of the same name would answer otherwise.
CREATE OR REPLACE FUNCTION plan_version_sealed() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    later text[] := ARRAY['state', 'appeal_deadline', 'ended_on', 'ended_reason', 'edition', 'sealed'];
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.sealed AND current_user = 'stegvis_web' THEN
        IF to_jsonb(NEW) - later <> to_jsonb(OLD) - later
            OR (NEW.state <> OLD.state AND NOT (OLD.state = 'decided' AND NEW.state IN ('superseded', 'ended')))
            OR (NEW.state = OLD.state AND (NEW.ended_on, NEW.ended_reason)
                IS DISTINCT FROM (OLD.ended_on, OLD.ended_reason))
            OR (OLD.appeal_deadline IS NOT NULL AND NEW.appeal_deadline IS DISTINCT FROM OLD.appeal_deadline)
        THEN
            RAISE EXCEPTION 'a decided plan is frozen' USING ERRCODE = 'SV002';
        END IF;
    END IF;
    -- The seal itself is no change: whoever waits for the answer has read the edition already.
    NEW.edition := CASE
        WHEN TG_OP = 'INSERT' THEN 1
        WHEN NEW.sealed AND NOT OLD.sealed THEN OLD.edition
        ELSE OLD.edition + 1
    END;
    NEW.sealed := TG_OP = 'UPDATE' AND (OLD.sealed OR (NEW.sealed AND NEW.state NOT IN ('draft', 'proposed')));
    RETURN NEW;
END $$;
CREATE TRIGGER plan_version_sealed BEFORE INSERT OR UPDATE ON plan_version
    FOR EACH ROW EXECUTE FUNCTION plan_version_sealed();

-- Deferred: until its transaction ends, an import may still write what stands in a version that it brings.
-- Nobody can put it off further, and no choice of municipality hides the row from it.
CREATE FUNCTION plan_version_seals() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM set_config('app.municipality', NEW.municipality_id::text, true);
    UPDATE plan_version SET sealed = true
    WHERE municipality_id = NEW.municipality_id AND id = NEW.id AND NOT sealed
        AND state IN ('decided', 'superseded', 'ended');
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER plan_version_seals AFTER INSERT OR UPDATE ON plan_version
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.state IN ('decided', 'superseded', 'ended') AND NOT NEW.sealed)
    EXECUTE FUNCTION plan_version_seals();

-- The version is locked: who decides it meanwhile waits, or is waited for.
CREATE OR REPLACE FUNCTION plan_part_open() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    of_version record;
BEGIN
    FOR of_version IN
        SELECT id, sealed FROM plan_version
        WHERE (TG_OP <> 'INSERT' AND municipality_id = OLD.municipality_id AND id = OLD.plan_version_id)
            OR (TG_OP <> 'DELETE' AND municipality_id = NEW.municipality_id AND id = NEW.plan_version_id)
        FOR NO KEY UPDATE
    LOOP
        IF of_version.sealed AND current_user = 'stegvis_web' THEN
            RAISE EXCEPTION 'a decided plan is frozen' USING ERRCODE = 'SV002';
        END IF;
    END LOOP;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION plan_edition_of_parts() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE plan_version SET edition = edition
    WHERE NOT sealed AND state IN ('draft', 'proposed')
        AND (municipality_id, id) IN (SELECT municipality_id, plan_version_id FROM touched);
    RETURN NULL;
END $$;

-- Discarded: a draft alone, with the translations that somebody made of its words.
CREATE FUNCTION plan_version_discarded() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF current_user = 'stegvis_web' AND (OLD.sealed OR OLD.state <> 'draft') THEN
        RAISE EXCEPTION 'a decided plan is frozen' USING ERRCODE = 'SV002';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER plan_version_discarded BEFORE DELETE ON plan_version
    FOR EACH ROW EXECUTE FUNCTION plan_version_discarded();
GRANT DELETE ON plan_version TO stegvis_web;
ALTER TABLE text_translation
    DROP CONSTRAINT text_translation_municipality_id_plan_version_id_fkey,
    ADD CONSTRAINT text_translation_municipality_id_plan_version_id_fkey
        FOREIGN KEY (municipality_id, plan_version_id)
        REFERENCES plan_version (municipality_id, id) ON DELETE CASCADE;
