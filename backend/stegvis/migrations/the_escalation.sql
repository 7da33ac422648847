-- Important notices that nobody reads: what was done about them, and the e-mails that went out.

ALTER TABLE notification
    ADD COLUMN repeats uuid CHECK (repeats <> id), -- the notice that this one says again, on the phone alone
    ADD FOREIGN KEY (municipality_id, repeats) REFERENCES notification (municipality_id, id);
CREATE INDEX notification_unread ON notification (municipality_id, sent_at)
    WHERE state = 'sent' AND read_at IS NULL
        AND kind IN ('claim_decided', 'plan_decided', 'meeting_day_before');

CREATE TABLE escalation_step (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    notification_id uuid NOT NULL,
    step text NOT NULL CHECK (step IN ('second', 'mail', 'listed', 'week', 'told')),
    made_at timestamptz NOT NULL,
    made_by uuid CHECK ((made_by IS NOT NULL) = (step = 'told')), -- all others nobody takes
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, notification_id, step),
    FOREIGN KEY (municipality_id, notification_id) REFERENCES notification (municipality_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX escalation_listed ON escalation_step (municipality_id, made_at) WHERE step = 'listed';

-- One e-mail. The address is the participant's of the moment in which it is sent, and not kept here.
CREATE TABLE escalation_mail (
    id uuid NOT NULL, -- stands in its Message-ID, the same however often it is tried
    municipality_id uuid NOT NULL,
    notification_id uuid NOT NULL,
    step text NOT NULL CHECK (step IN ('mail', 'week')),
    state text NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
    attempts smallint NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    until_at timestamptz NOT NULL,
    leased_until timestamptz,
    sent_at timestamptz CHECK ((sent_at IS NOT NULL) = (state = 'sent')),
    error text CHECK ((error IS NOT NULL) OR state <> 'failed')
        CHECK (error IN ('expired', 'refused', 'unreachable', 'too_many', 'too_late', 'withdrawn')),
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, notification_id, step),
    FOREIGN KEY (municipality_id, notification_id) REFERENCES notification (municipality_id, id)
);
CREATE INDEX escalation_mail_waiting ON escalation_mail (municipality_id, next_attempt_at)
    WHERE state = 'waiting';

DO $$
DECLARE
    of_escalation text;
BEGIN
    FOREACH of_escalation IN ARRAY ARRAY['escalation_step', 'escalation_mail']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_escalation);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_escalation);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_id = '
            '(SELECT nullif(current_setting(''app.municipality'', true), '''')::uuid))', of_escalation);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO stegvis_web', of_escalation);
    END LOOP;
END $$;
GRANT UPDATE ON escalation_mail TO stegvis_web;
