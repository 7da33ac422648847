-- The case: from settlement to certificate, on screen. Keys and walls as in the foundation.

-- kit: a form that is sent twice has one effect ------------------------------------------------------

CREATE TABLE request (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    body_hash bytea NOT NULL CHECK (length(body_hash) = 32),
    at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
);
CREATE INDEX request_at ON request (municipality_id, at);

-- Raises a row's version at every change, whoever makes it: screens, the import, a command.
CREATE FUNCTION next_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.version := OLD.version + 1;
    RETURN NEW;
END $$;

-- accounts ------------------------------------------------------------------------------------------

ALTER TABLE unit ADD COLUMN closed_on date;
ALTER TABLE staff ADD COLUMN version integer NOT NULL DEFAULT 1;
CREATE TRIGGER staff_version BEFORE UPDATE ON staff FOR EACH ROW EXECUTE FUNCTION next_version();

-- What somebody has typed into a form and not sent yet; read by themselves alone.
CREATE TABLE draft (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    form text NOT NULL,
    subject_id uuid,
    content text NOT NULL CHECK (length(content) <= 32768),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id),
    UNIQUE NULLS NOT DISTINCT (municipality_id, account_id, form, subject_id)
);

-- participants --------------------------------------------------------------------------------------

ALTER TABLE participant
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN email text,
    ADD COLUMN has_children boolean;
CREATE TRIGGER participant_version BEFORE UPDATE ON participant FOR EACH ROW EXECUTE FUNCTION next_version();
CREATE INDEX participant_birth_date ON participant (municipality_id, birth_date);

-- Only where a rule asks for an age: a child's illness, parental guidance.
CREATE TABLE child (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    birth_date date NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id)
);
CREATE INDEX child_participant ON child (municipality_id, participant_id);

-- "This is wrong": the participant names a fact, staff answer.
CREATE TABLE correction_request (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    fact text NOT NULL CHECK (fact IN ('name', 'birth_date', 'phone', 'email', 'language',
        'interpretation_language', 'children', 'permit', 'education', 'programme_dates', 'weekly_target',
        'adviser', 'groups')),
    asked_at timestamptz NOT NULL,
    answer text CHECK (answer IN ('corrected', 'kept')),
    answer_text text,
    answered_at timestamptz,
    answered_by uuid,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, answered_by) REFERENCES staff (municipality_id, id),
    CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CHECK (answer IS DISTINCT FROM 'kept' OR answer_text IS NOT NULL)
);
CREATE UNIQUE INDEX correction_request_open
    ON correction_request (municipality_id, participant_id, fact) WHERE answer IS NULL;
CREATE INDEX correction_request_participant ON correction_request (municipality_id, participant_id);

CREATE TABLE practice_place (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    organisation text NOT NULL,
    place text,
    host_name text,
    host_phone text,
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id)
);
CREATE INDEX practice_place_participant ON practice_place (municipality_id, participant_id);

-- Cases that went from one to another in one step, kept so that the step can be undone in one.
CREATE TABLE hand_over (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    from_id uuid NOT NULL,
    to_id uuid NOT NULL CHECK (to_id <> from_id),
    on_date date NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    undone_by uuid,
    undone_at timestamptz,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, from_id) REFERENCES staff (municipality_id, id),
    FOREIGN KEY (municipality_id, to_id) REFERENCES staff (municipality_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES staff (municipality_id, id),
    FOREIGN KEY (municipality_id, undone_by) REFERENCES staff (municipality_id, id),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);

-- The grants that a hand-over closed, as they were, and those that it opened. No foreign keys to them:
-- an undone grant is gone, and what was done stays told.
CREATE TABLE hand_over_case (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    hand_over_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    relation text NOT NULL CHECK (relation IN ('adviser', 'stand_in', 'nav_contact')),
    closed_grant_id uuid NOT NULL,
    closed_valid_from date NOT NULL,
    closed_valid_to date,
    closed_granted_by uuid,
    opened_grant_id uuid,
    opened_valid_from date CHECK ((opened_valid_from IS NULL) = (opened_grant_id IS NULL)),
    opened_valid_to date,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, hand_over_id) REFERENCES hand_over (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id)
);
CREATE INDEX hand_over_case_hand_over ON hand_over_case (municipality_id, hand_over_id);

-- programmes ----------------------------------------------------------------------------------------

ALTER TABLE programme
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN end_goal text CHECK (end_goal IN ('work', 'parts_of_upper_secondary',
        'upper_secondary', 'vocational_training', 'higher_education')),
    ADD COLUMN main_activity text CHECK (main_activity IN ('work', 'work_part_time', 'primary_school',
        'upper_secondary', 'vocational_training', 'higher_education', 'other_education', 'nav_measure',
        'job_seeking', 'moved', 'other', 'unknown')),
    ADD CONSTRAINT programme_main_activity CHECK (main_activity IS NULL OR ended_on IS NOT NULL);
CREATE TRIGGER programme_version BEFORE UPDATE ON programme FOR EACH ROW EXECUTE FUNCTION next_version();

-- What must be there before a programme can begin (Integration Act §§ 10-12), and who has it.
CREATE TABLE start_condition (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('health_check', 'kindergarten', 'competence_mapping',
        'career_guidance', 'bank_account', 'identity_number', 'housing', 'course_place')),
    state text NOT NULL CHECK (state IN ('missing', 'ordered', 'done', 'not_needed')),
    holder text NOT NULL CHECK (holder IN ('refugee_service', 'nav', 'adult_education', 'health_service',
        'county', 'kindergarten_office', 'participant', 'other')),
    due_on date,
    settled_on date,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, programme_id) REFERENCES programme (municipality_id, id),
    UNIQUE (municipality_id, programme_id, kind)
);

-- Individual decisions about a programme (§ 46; Regulations § 69). One is never changed: it is revoked.
CREATE TABLE programme_decision (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('award', 'refusal', 'extension', 'absence_extension', 'stop',
        'exemption', 'interruption', 'completion')),
    decided_on date NOT NULL,
    takes_effect_on date NOT NULL,
    ends_on date,
    ended_before date,
    days smallint CHECK (days > 0),
    computed_days smallint,
    reasons text NOT NULL CHECK (length(trim(reasons)) > 0),
    rule_version text NOT NULL,
    made_known_on date CHECK (made_known_on >= decided_on),
    made_known_how text CHECK (made_known_how IN ('letter', 'digital', 'in_person', 'interpreter')),
    appeal_deadline date CHECK (appeal_deadline >= made_known_on),
    decided_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    revoked_on date,
    revoked_by uuid,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, programme_id) REFERENCES programme (municipality_id, id),
    FOREIGN KEY (municipality_id, decided_by) REFERENCES staff (municipality_id, id),
    FOREIGN KEY (municipality_id, revoked_by) REFERENCES staff (municipality_id, id),
    CHECK ((made_known_on IS NULL) = (appeal_deadline IS NULL)),
    CHECK ((made_known_on IS NULL) = (made_known_how IS NULL)),
    CHECK ((revoked_on IS NULL) = (revoked_by IS NULL))
);
CREATE INDEX programme_decision_programme ON programme_decision (municipality_id, programme_id);
CREATE INDEX programme_decision_participant ON programme_decision (municipality_id, participant_id);

-- Weeks that are adapted to the person, inside full time. Why is a code, never a diagnosis.
CREATE TABLE adaptation (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL CHECK (valid_to >= valid_from),
    weekly_minutes integer NOT NULL CHECK (weekly_minutes > 0),
    reason text NOT NULL CHECK (reason IN ('appointments', 'care', 'other')),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, programme_id) REFERENCES programme (municipality_id, id),
    CONSTRAINT adaptation_once EXCLUDE USING gist (
        uuidrange(programme_id, programme_id, '[]') WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

-- Where somebody is one year after the end: the national goal is 70 % in work or education.
CREATE TABLE follow_up (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    on_date date NOT NULL,
    main_activity text NOT NULL CHECK (main_activity IN ('work', 'work_part_time', 'primary_school',
        'upper_secondary', 'vocational_training', 'higher_education', 'other_education', 'nav_measure',
        'job_seeking', 'moved', 'other', 'unknown')),
    work_percent smallint CHECK (work_percent BETWEEN 1 AND 100),
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, programme_id) REFERENCES programme (municipality_id, id),
    FOREIGN KEY (municipality_id, recorded_by) REFERENCES staff (municipality_id, id),
    UNIQUE (municipality_id, programme_id)
);

-- certificates: issued once, and said the same for ever -------------------------------------------------

CREATE TABLE certificate (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    issued_on date NOT NULL,
    issued_by uuid NOT NULL,
    content jsonb NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, programme_id) REFERENCES programme (municipality_id, id),
    FOREIGN KEY (municipality_id, issued_by) REFERENCES staff (municipality_id, id)
);
CREATE INDEX certificate_participant ON certificate (municipality_id, participant_id);

-- transfer: a person's case on its way to, or from, another municipality ------------------------------------

CREATE TABLE transfer (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    direction text NOT NULL CHECK (direction IN ('out', 'in')),
    other_municipality text NOT NULL CHECK (other_municipality ~ '^[0-9]{4}$'),
    informed_on date NOT NULL,
    informed_how text NOT NULL CHECK (informed_how IN ('letter', 'digital', 'in_person', 'interpreter')),
    file_id uuid NOT NULL,
    file_hash bytea NOT NULL CHECK (length(file_hash) = 32),
    format_version text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES staff (municipality_id, id)
);
CREATE INDEX transfer_participant ON transfer (municipality_id, participant_id);
CREATE UNIQUE INDEX transfer_file ON transfer (municipality_id, file_id) WHERE direction = 'in';

-- caseload --------------------------------------------------------------------------------------------------

CREATE TABLE kept_filter (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    name text NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 40),
    filter text NOT NULL,
    kept_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id),
    UNIQUE (municipality_id, account_id, name)
);

-- The walls -------------------------------------------------------------------------------------------------

DO $$
DECLARE
    new_table text;
BEGIN
    FOREACH new_table IN ARRAY ARRAY['request', 'draft', 'child', 'correction_request', 'practice_place',
        'hand_over', 'hand_over_case', 'start_condition', 'programme_decision', 'adaptation', 'follow_up',
        'certificate', 'transfer', 'kept_filter']
    LOOP
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO stegvis_web', new_table);
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', new_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', new_table);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_id = '
            '(SELECT nullif(current_setting(''app.municipality'', true), '''')::uuid))', new_table);
    END LOOP;
END $$;
REVOKE UPDATE, DELETE ON certificate, transfer FROM stegvis_web; -- what was issued stays issued
REVOKE UPDATE ON request FROM stegvis_web;
REVOKE DELETE ON correction_request, hand_over, hand_over_case, programme_decision, follow_up FROM stegvis_web;
-- What a decision says is never changed: it is made known, or revoked.
REVOKE UPDATE ON programme_decision FROM stegvis_web;
GRANT UPDATE (made_known_on, made_known_how, appeal_deadline, revoked_on, revoked_by)
    ON programme_decision TO stegvis_web;
