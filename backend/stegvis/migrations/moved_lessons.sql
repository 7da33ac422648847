-- What was held elsewhere was held: two lessons at once that were two activities there may be alike here,
-- and a mark to which nothing is planned any longer lies on a slot that never happens.
ALTER TABLE slot DROP CONSTRAINT slot_once, ADD CONSTRAINT slot_once EXCLUDE USING gist (
    uuidrange(coalesce(group_id, participant_id), coalesce(group_id, participant_id), '[]') WITH =,
    uuidrange(coalesce(participant_id, teacher_id), coalesce(participant_id, teacher_id), '[]') WITH =,
    uuidrange(activity_id, activity_id, '[]') WITH =,
    int4range(weekday, weekday, '[]') WITH =,
    clockrange(starts, ends) WITH &&,
    (CASE WHEN every_weeks = 1 THEN int4range(0, 2)
        ELSE int4range((valid_from - DATE '0001-01-01') / 7 % 2, (valid_from - DATE '0001-01-01') / 7 % 2,
            '[]') END) WITH &&,
    daterange(valid_from, valid_to, '[]') WITH &&)
    WHERE (coalesce(participant_id, teacher_id) IS NOT NULL AND NOT elsewhere)
    DEFERRABLE;
