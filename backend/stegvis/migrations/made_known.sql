-- What costs somebody money is made known to them, and so is a lesson that is gone.

-- The lessons that somebody was planned with: what is gone of them is told.
ALTER TABLE reminder_planned ADD COLUMN lessons jsonb NOT NULL DEFAULT '{}';

-- What the worker must know of a locked month, and no sum.
ALTER TABLE month_lock ADD COLUMN appealable boolean NOT NULL
    GENERATED ALWAYS AS (basis @> '{"estimate": {"appealable": true}}') STORED;
GRANT SELECT (id, municipality_id, participant_id, appealable, locked_at) ON month_lock TO stegvis_worker;

ALTER TABLE notification DROP CONSTRAINT notification_kind_check, ADD CHECK (kind IN ('first_lesson',
    'lesson_changed', 'absence_unexplained', 'claim_decided', 'plan_decided', 'deduction_decided',
    'meeting_day_before', 'meeting_hour_before', 'meeting_changed', 'task_due', 'registers_missing',
    'claims_waiting', 'test'));
ALTER TABLE reminder_settings DROP CONSTRAINT reminder_settings_off_check,
    ADD CHECK (NOT off && ARRAY['claim_decided', 'plan_decided', 'deduction_decided']); -- forvaltningsloven § 27

DROP INDEX notification_unread; -- it had not all the kinds that are looked for, and was not used
CREATE INDEX notification_unread ON notification (municipality_id, sent_at)
    WHERE state = 'sent' AND read_at IS NULL
        AND kind IN ('claim_decided', 'plan_decided', 'deduction_decided', 'meeting_day_before', 'meeting_changed');

-- That somebody was notified again of their plan is written when it is done; nobody records it.
ALTER TABLE plan_notice ALTER COLUMN recorded_by DROP NOT NULL,
    ADD CHECK (recorded_by IS NOT NULL OR kind = 'reminded');
GRANT INSERT (id, municipality_id, plan_version_id, kind, on_date, at) ON plan_notice TO stegvis_worker;
