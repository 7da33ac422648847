-- A meeting that is over is known by its state, and by nothing that a restored copy could have otherwise; and
-- whoever writes in minutes at the moment in which they are closed waits, and is then too late.

DROP TRIGGER meeting_sealed ON meeting;
ALTER TABLE meeting DROP COLUMN sealed_in;

-- Where tables are looked for is fixed: a temporary table of the same name would answer otherwise.
CREATE OR REPLACE FUNCTION meeting_sealed() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.state IN ('held', 'cancelled') AND current_user = 'stegvis_web' THEN
        RAISE EXCEPTION 'the minutes are frozen' USING ERRCODE = 'SV003';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    NEW.version := CASE TG_OP WHEN 'UPDATE' THEN OLD.version + 1 ELSE 1 END;
    RETURN NEW;
END $$;
CREATE TRIGGER meeting_sealed BEFORE INSERT OR UPDATE OR DELETE ON meeting
    FOR EACH ROW EXECUTE FUNCTION meeting_sealed();

CREATE OR REPLACE FUNCTION meeting_part_open() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    of_meeting record;
    later text[] := ARRAY['done_on', 'done_by'];
BEGIN
    FOR of_meeting IN
        SELECT state FROM meeting
        WHERE (TG_OP <> 'INSERT' AND municipality_id = OLD.municipality_id AND id = OLD.meeting_id)
            OR (TG_OP <> 'DELETE' AND municipality_id = NEW.municipality_id AND id = NEW.meeting_id)
        FOR NO KEY UPDATE
    LOOP
        IF of_meeting.state IN ('held', 'cancelled') AND current_user = 'stegvis_web'
            AND NOT (TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'meeting_task'
                AND to_jsonb(NEW) - later = to_jsonb(OLD) - later)
        THEN
            RAISE EXCEPTION 'the minutes are frozen' USING ERRCODE = 'SV003';
        END IF;
    END LOOP;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
