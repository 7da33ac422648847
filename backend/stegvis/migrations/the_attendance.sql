-- Attendance: the claim, the decision, the contest, and the month that is locked for payment.

-- What a participant says of their absence, or asks for in advance. Never a diagnosis, and no free text.
CREATE TABLE absence_claim (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ill', 'child_ill', 'appointment', 'other',
        'welfare_leave', 'religious_day', 'vacation')),
    purpose text CHECK ((purpose IS NOT NULL) = (kind = 'welfare_leave'))
        CHECK (purpose IN ('kindergarten_start', 'school_start', 'wedding', 'death', 'interview', 'admission',
            'doctor_or_dentist', 'care', 'other')),
    starts_on date NOT NULL,
    ends_on date NOT NULL CHECK (ends_on >= starts_on AND ends_on < starts_on + 366),
    starts_at time,
    ends_at time CHECK (ends_at > starts_at),
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL, -- by the phone's clock, when it was told
    received_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id),
    CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
    CHECK (starts_at IS NULL OR starts_on = ends_on) -- a part is a part of one day
);
CREATE INDEX absence_claim_of ON absence_claim (municipality_id, participant_id, starts_on);

-- What staff decided of a period. It is never changed, it is revoked; two that stand never overlap.
CREATE TABLE absence_decision (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    claim_id uuid,
    starts_on date NOT NULL,
    ends_on date NOT NULL CHECK (ends_on >= starts_on AND ends_on < starts_on + 366),
    starts_at time,
    ends_at time CHECK (ends_at > starts_at),
    category text NOT NULL CHECK (category IN ('self_certified', 'medical_certificate', 'child_ill',
        'pregnancy', 'birth', 'breastfeeding', 'welfare_leave', 'peace_work', 'long_illness', 'parental_leave',
        'religious_day', 'vacation', 'unapproved')),
    approved boolean NOT NULL CHECK (NOT approved OR category <> 'unapproved'),
    certificate_seen boolean NOT NULL DEFAULT false,
    reason text, -- a code of the catalogue, where it was not approved or a warning was passed
    warnings text[] NOT NULL DEFAULT '{}', -- codes of what was shown before it was decided
    rule_version text NOT NULL,
    decided_by uuid NOT NULL,
    decided_at timestamptz NOT NULL,
    addendum_id uuid,
    revoked_by uuid,
    revoked_at timestamptz CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
    revoked_addendum_id uuid,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, claim_id) REFERENCES absence_claim (municipality_id, id),
    FOREIGN KEY (municipality_id, decided_by) REFERENCES account (municipality_id, id),
    FOREIGN KEY (municipality_id, revoked_by) REFERENCES account (municipality_id, id),
    CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
    CHECK (starts_at IS NULL OR starts_on = ends_on),
    CONSTRAINT absence_decision_once EXCLUDE USING gist (
        uuidrange(participant_id, participant_id, '[]') WITH =,
        tsrange(starts_on + coalesce(starts_at, TIME '00:00'), ends_on + coalesce(ends_at, TIME '24:00'))
            WITH &&)
        WHERE (revoked_at IS NULL)
);
CREATE INDEX absence_decision_of ON absence_decision (municipality_id, participant_id, starts_on);
CREATE INDEX absence_decision_claim ON absence_decision (municipality_id, claim_id) WHERE claim_id IS NOT NULL;

-- Holiday and religious days lower a person's own target; those that come of a decision go with it.
ALTER TABLE time_off ADD COLUMN decision_id uuid,
    ADD FOREIGN KEY (municipality_id, decision_id) REFERENCES absence_decision (municipality_id, id);

-- "This is wrong": what a participant says of one entry, or of there being none.
CREATE TABLE attendance_contest (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    slot_id uuid NOT NULL,
    on_date date NOT NULL,
    entry_id uuid,
    says text NOT NULL CHECK (says IN ('was_there', 'came_on_time', 'had_reason', 'other')),
    made_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    answer text CHECK (answer IN ('corrected', 'stands')),
    reason text CHECK ((reason IS NULL) = (answer IS NULL)), -- a code of the catalogue
    note text CHECK (length(note) <= 500), -- in Norwegian
    answered_by uuid CHECK ((answered_by IS NULL) = (answer IS NULL)),
    answered_at timestamptz CHECK ((answered_at IS NULL) = (answer IS NULL)),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, slot_id) REFERENCES slot (municipality_id, id),
    FOREIGN KEY (municipality_id, entry_id) REFERENCES attendance_entry (municipality_id, id),
    FOREIGN KEY (municipality_id, answered_by) REFERENCES account (municipality_id, id)
);
CREATE UNIQUE INDEX attendance_contest_open
    ON attendance_contest (municipality_id, participant_id, slot_id, on_date) WHERE answer IS NULL;

-- payments ------------------------------------------------------------------------------------------

-- Which share of the benefit somebody has (Integration Act § 20), from when on.
CREATE TABLE benefit_share (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    share text NOT NULL CHECK (share IN ('full', 'five_sixths', 'two_thirds', 'one_third')),
    valid_from date NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, set_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX benefit_share_of ON benefit_share (municipality_id, participant_id, valid_from);

-- What a month's payment is reckoned from, as it was when it was locked.
CREATE TABLE month_lock (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    basis jsonb NOT NULL,
    basis_hash bytea NOT NULL CHECK (length(basis_hash) = 32),
    locked_by uuid NOT NULL,
    locked_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, participant_id, month),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, locked_by) REFERENCES account (municipality_id, id)
);

-- A correction after the lock: what it changed, why, and in which later month it counts.
CREATE TABLE month_addendum (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    month date NOT NULL,
    counts_in date NOT NULL CHECK (counts_in > month AND extract(day FROM counts_in) = 1),
    reason text NOT NULL, -- a code of the catalogue
    note text CHECK (length(note) <= 500), -- in Norwegian
    difference jsonb NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id, month)
        REFERENCES month_lock (municipality_id, participant_id, month),
    FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX month_addendum_of ON month_addendum (municipality_id, participant_id, month);
CREATE INDEX month_addendum_counts ON month_addendum (municipality_id, counts_in);

ALTER TABLE attendance_entry ADD COLUMN addendum_id uuid,
    ADD FOREIGN KEY (municipality_id, addendum_id) REFERENCES month_addendum (municipality_id, id)
        DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE absence_decision
    ADD FOREIGN KEY (municipality_id, addendum_id) REFERENCES month_addendum (municipality_id, id)
        DEFERRABLE INITIALLY DEFERRED,
    ADD FOREIGN KEY (municipality_id, revoked_addendum_id) REFERENCES month_addendum (municipality_id, id)
        DEFERRABLE INITIALLY DEFERRED;

-- After the lock nothing of the month is recorded or decided but with an addendum. Whoever locks holds the
-- participant's row FOR UPDATE: the key share below waits for them, and then sees the lock.
CREATE FUNCTION month_not_locked(municipality uuid, participant uuid, first_day date, last_day date)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM participant
    WHERE municipality_id = municipality AND id = month_not_locked.participant FOR KEY SHARE;
    IF EXISTS (SELECT FROM month_lock WHERE municipality_id = municipality AND participant_id = participant
        AND month BETWEEN date_trunc('month', first_day::timestamp)::date AND last_day)
    THEN
        RAISE EXCEPTION 'the month is locked' USING ERRCODE = 'SV001';
    END IF;
END $$;

CREATE FUNCTION entry_in_open_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM month_not_locked(NEW.municipality_id, NEW.participant_id, NEW.on_date, NEW.on_date);
    RETURN NEW;
END $$;
CREATE TRIGGER attendance_entry_in_open_month BEFORE INSERT ON attendance_entry
    FOR EACH ROW WHEN (NEW.addendum_id IS NULL) EXECUTE FUNCTION entry_in_open_month();

CREATE FUNCTION decision_in_open_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM month_not_locked(NEW.municipality_id, NEW.participant_id, NEW.starts_on, NEW.ends_on);
    RETURN NEW;
END $$;
CREATE TRIGGER absence_decision_in_open_month BEFORE INSERT ON absence_decision
    FOR EACH ROW WHEN (NEW.addendum_id IS NULL) EXECUTE FUNCTION decision_in_open_month();
CREATE TRIGGER absence_decision_revoked_in_open_month BEFORE UPDATE ON absence_decision
    FOR EACH ROW WHEN (NEW.revoked_addendum_id IS NULL) EXECUTE FUNCTION decision_in_open_month();

-- The walls -----------------------------------------------------------------------------------------

DO $$
DECLARE
    of_attendance text;
BEGIN
    FOREACH of_attendance IN ARRAY ARRAY['absence_claim', 'absence_decision', 'attendance_contest',
        'benefit_share', 'month_lock', 'month_addendum']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_attendance);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_attendance);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_id = '
            '(SELECT nullif(current_setting(''app.municipality'', true), '''')::uuid))', of_attendance);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO stegvis_web', of_attendance);
    END LOOP;
END $$;
GRANT UPDATE (withdrawn_at) ON absence_claim TO stegvis_web;
GRANT UPDATE (revoked_by, revoked_at, revoked_addendum_id) ON absence_decision TO stegvis_web;
GRANT UPDATE (answer, reason, note, answered_by, answered_at) ON attendance_contest TO stegvis_web;
