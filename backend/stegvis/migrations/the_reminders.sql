-- Reminders: what somebody chose, what was due to them, and what came of it on each of their devices.

CREATE TABLE reminder_settings (
    id uuid NOT NULL, -- the account
    municipality_id uuid NOT NULL,
    off text[] NOT NULL,
    lead_minutes smallint NOT NULL CHECK (lead_minutes BETWEEN 0 AND 180),
    quiet_from time NOT NULL,
    quiet_to time NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, id) REFERENCES account (municipality_id, id),
    CHECK (NOT off && ARRAY['claim_decided', 'plan_decided']) -- forvaltningsloven § 27
);

-- Where a browser can be reached. It hangs on the phone, or on the sign-in of a member of staff, and is
-- silent with it. An endpoint is one browser: whoever subscribes last has it.
CREATE TABLE push_subscription (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    device_id uuid CHECK ((device_id IS NULL) <> (session_id IS NULL)),
    session_id uuid,
    endpoint text NOT NULL CHECK (length(endpoint) BETWEEN 12 AND 1000),
    p256dh bytea NOT NULL CHECK (length(p256dh) = 65),
    auth bytea NOT NULL CHECK (length(auth) = 16),
    made_at timestamptz NOT NULL,
    renewed_at timestamptz NOT NULL,
    shown_at timestamptz, -- the last that the browser said it showed
    failing_since timestamptz, -- nothing that was sent since has been shown
    ended_at timestamptz,
    ended_reason text CHECK ((ended_reason IS NULL) = (ended_at IS NULL))
        CHECK (ended_reason IN ('expired', 'replaced', 'signed_out', 'unsubscribed')),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
);
CREATE UNIQUE INDEX push_subscription_in_use ON push_subscription (municipality_id, endpoint)
    WHERE ended_at IS NULL;
CREATE INDEX push_subscription_account ON push_subscription (municipality_id, account_id);
CREATE INDEX push_subscription_device ON push_subscription (device_id) WHERE ended_at IS NULL;
CREATE INDEX push_subscription_session ON push_subscription (session_id) WHERE ended_at IS NULL;

-- The front door has no tenant yet when a sign-in ends; its row names one.
-- Where tables are looked for is fixed: a temporary table of the same name would answer otherwise.
CREATE FUNCTION silence_push() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    before text := current_setting('app.municipality', true);
    over record := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
    PERFORM set_config('app.municipality', over.municipality_id::text, true);
    UPDATE push_subscription SET ended_at = now(), ended_reason = 'signed_out'
    WHERE municipality_id = over.municipality_id AND ended_at IS NULL
        AND CASE TG_TABLE_NAME WHEN 'device' THEN device_id = over.id ELSE session_id = over.id END;
    PERFORM set_config('app.municipality', coalesce(before, ''), true);
    RETURN NULL;
END $$;
CREATE TRIGGER device_silenced AFTER UPDATE OF disabled_at ON device FOR EACH ROW
    WHEN (NEW.disabled_at IS NOT NULL AND OLD.disabled_at IS NULL) EXECUTE FUNCTION silence_push();
-- A phone that is locked has ended its sign-in too, and is reminded all the same.
CREATE TRIGGER session_silenced AFTER UPDATE OF ended_at ON session FOR EACH ROW
    WHEN (NEW.ended_at IS NOT NULL AND OLD.ended_at IS NULL AND NEW.device_id IS NULL)
    EXECUTE FUNCTION silence_push();
-- One that nobody ended is swept away when it has expired.
CREATE TRIGGER session_swept AFTER DELETE ON session FOR EACH ROW
    WHEN (OLD.device_id IS NULL) EXECUTE FUNCTION silence_push();

-- One thing that somebody is told, whether it reaches a device or not. Its occasion is a key: it names nobody.
CREATE TABLE notification (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('first_lesson', 'lesson_changed', 'absence_unexplained', 'claim_decided',
        'plan_decided', 'meeting_day_before', 'meeting_hour_before', 'meeting_changed', 'task_due',
        'registers_missing', 'claims_waiting', 'test')),
    occasion text NOT NULL CHECK (length(occasion) BETWEEN 1 AND 80),
    on_date date NOT NULL,
    clock time, -- the time of day that it is about
    told text CHECK (length(told) <= 300), -- of a meeting, and a lesson that differs: what holds of it
    due_at timestamptz NOT NULL,
    send_at timestamptz NOT NULL,
    until_at timestamptz NOT NULL CHECK (until_at > due_at),
    state text NOT NULL CHECK (state IN ('planned', 'sent', 'late', 'withdrawn')),
    sent_with uuid CHECK (sent_with <> id), -- the notification whose push told of this one too
    sent_at timestamptz CHECK ((sent_at IS NOT NULL) OR state <> 'sent'),
    read_at timestamptz,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, account_id, kind, occasion, on_date),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id),
    FOREIGN KEY (municipality_id, sent_with) REFERENCES notification (municipality_id, id)
);
CREATE INDEX notification_planned ON notification (municipality_id, send_at) WHERE state = 'planned';
CREATE INDEX notification_inbox ON notification (municipality_id, account_id, sent_at DESC, id)
    WHERE state = 'sent';
-- What the planner remembers of people: the last days alone, however long they have been here.
CREATE INDEX notification_lately ON notification (municipality_id, account_id, on_date);

-- One push to one browser. `id` is what it holds; it stays the same however often it is tried.
CREATE TABLE delivery (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    notification_id uuid NOT NULL,
    subscription_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'sent', 'shown', 'failed')),
    attempts smallint NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    leased_until timestamptz,
    sent_at timestamptz,
    shown_at timestamptz,
    error text CHECK ((error IS NOT NULL) OR state <> 'failed')
        CHECK (error IN ('expired', 'refused', 'unreachable', 'too_many', 'too_late', 'withdrawn',
            'no_key')),
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, notification_id, subscription_id),
    FOREIGN KEY (municipality_id, notification_id) REFERENCES notification (municipality_id, id),
    FOREIGN KEY (municipality_id, subscription_id) REFERENCES push_subscription (municipality_id, id)
) WITH (fillfactor = 60); -- each is changed twice within seconds: there is room for it on its page
CREATE INDEX delivery_waiting ON delivery (municipality_id, next_attempt_at) WHERE state = 'waiting';
CREATE INDEX delivery_unshown ON delivery (municipality_id, sent_at) WHERE state = 'sent';
CREATE INDEX delivery_subscription ON delivery (municipality_id, subscription_id);

-- Whom the planner has planned, and when; and what it has seen of a scope.
CREATE TABLE reminder_planned (
    id uuid NOT NULL, -- the account
    municipality_id uuid NOT NULL,
    planned_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, id) REFERENCES account (municipality_id, id)
);
CREATE INDEX reminder_planned_oldest ON reminder_planned (municipality_id, planned_at);
CREATE TABLE reminder_seen (
    id uuid NOT NULL, -- the scope
    municipality_id uuid NOT NULL REFERENCES municipality,
    revision bigint NOT NULL,
    PRIMARY KEY (municipality_id, id)
);
-- When a municipality was last swept: a time alone. Whoever asks whether all is well asks for all of them.
CREATE TABLE reminder_sweep (
    id uuid PRIMARY KEY REFERENCES municipality,
    swept_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON reminder_sweep TO stegvis_web;

DO $$
DECLARE
    of_reminders text;
BEGIN
    FOREACH of_reminders IN ARRAY ARRAY['reminder_settings', 'push_subscription', 'notification', 'delivery',
        'reminder_planned', 'reminder_seen']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_reminders);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_reminders);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_id = '
            '(SELECT nullif(current_setting(''app.municipality'', true), '''')::uuid))', of_reminders);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO stegvis_web', of_reminders);
    END LOOP;
END $$;
