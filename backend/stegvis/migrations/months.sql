-- A lesson belongs to the month in which it is held: one of October that is moved to November is marked in
-- November, also when October is locked.
CREATE OR REPLACE FUNCTION entry_in_open_month() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    held_on date := coalesce(
        (SELECT moved_to FROM slot_exception
         WHERE municipality_id = NEW.municipality_id AND slot_id = NEW.slot_id AND on_date = NEW.on_date),
        NEW.on_date);
BEGIN
    PERFORM month_not_locked(NEW.municipality_id, NEW.participant_id, held_on, held_on);
    RETURN NEW;
END $$;
