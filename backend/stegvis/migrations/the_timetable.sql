-- The timetable kept on screen: versions for two who edit one thing, and what can truly not be.

CREATE TYPE clockrange AS RANGE (subtype = time);

ALTER TABLE study_group ADD COLUMN version integer NOT NULL DEFAULT 1;
CREATE TRIGGER study_group_version BEFORE UPDATE ON study_group FOR EACH ROW EXECUTE FUNCTION next_version();

-- An activity that nobody plans with any more is not deleted: the past is computed from it.
ALTER TABLE activity
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN ended_on date;
CREATE TRIGGER activity_version BEFORE UPDATE ON activity FOR EACH ROW EXECUTE FUNCTION next_version();

-- One that is changed from a date is closed, and what it is from then on follows it.
ALTER TABLE slot
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN follows_id uuid CHECK (follows_id <> id),
    ADD FOREIGN KEY (municipality_id, follows_id) REFERENCES slot (municipality_id, id),
    -- Nobody has, or gives to one group, the same activity twice at once. Two lessons at once that differ
    -- in any of these are unlikely and possible: they are a warning. A week is that of the slot or every.
    ADD CONSTRAINT slot_once EXCLUDE USING gist (
        uuidrange(coalesce(group_id, participant_id), coalesce(group_id, participant_id), '[]') WITH =,
        uuidrange(coalesce(participant_id, teacher_id), coalesce(participant_id, teacher_id), '[]') WITH =,
        uuidrange(activity_id, activity_id, '[]') WITH =,
        int4range(weekday, weekday, '[]') WITH =,
        clockrange(starts, ends) WITH &&,
        (CASE WHEN every_weeks = 1 THEN int4range(0, 2)
            ELSE int4range((valid_from - DATE '0001-01-01') / 7 % 2, (valid_from - DATE '0001-01-01') / 7 % 2,
                '[]') END) WITH &&,
        daterange(valid_from, valid_to, '[]') WITH &&)
        WHERE (coalesce(participant_id, teacher_id) IS NOT NULL)
        DEFERRABLE; -- looked at when a statement is done: an import may let two lessons change places
CREATE INDEX slot_follows ON slot (municipality_id, follows_id) WHERE follows_id IS NOT NULL;
CREATE INDEX slot_activity ON slot (municipality_id, activity_id);
CREATE TRIGGER slot_version BEFORE UPDATE ON slot FOR EACH ROW EXECUTE FUNCTION next_version();

ALTER TABLE slot_exception
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN note text CHECK (length(trim(note)) BETWEEN 1 AND 200),
    ADD CONSTRAINT slot_exception_reason CHECK (reason IN ('illness', 'course', 'room', 'weather'));
CREATE TRIGGER slot_exception_version BEFORE UPDATE ON slot_exception
    FOR EACH ROW EXECUTE FUNCTION next_version();

ALTER TABLE closure ADD COLUMN version integer NOT NULL DEFAULT 1;
CREATE TRIGGER closure_version BEFORE UPDATE ON closure FOR EACH ROW EXECUTE FUNCTION next_version();

-- Whether a lesson has been recorded decides what may still be changed about it.
CREATE INDEX attendance_entry_slot ON attendance_entry (municipality_id, slot_id, on_date);
