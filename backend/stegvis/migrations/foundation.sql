-- The foundation. Every tenant table is keyed by (municipality_id, id), and every foreign key between
-- tenant tables carries municipality_id, so that no row can point into another municipality.

DO $$ BEGIN
    CREATE ROLE stegvis_web NOLOGIN NOINHERIT NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL; -- roles belong to the whole server, and another of its databases has made this one
END $$;
DO $$ BEGIN
    IF NOT pg_has_role(current_user, 'stegvis_web', 'SET') THEN
        GRANT stegvis_web TO CURRENT_USER;
    END IF;
EXCEPTION WHEN invalid_parameter_value THEN -- PostgreSQL 15 knows no privilege SET
    GRANT stegvis_web TO CURRENT_USER;
END $$;

-- Without contrib's btree_gist, an exclusion constraint compares a key as a range of one.
CREATE TYPE uuidrange AS RANGE (subtype = uuid);
CREATE TYPE textrange AS RANGE (subtype = text, collation = "C");

-- accounts ---------------------------------------------------------------------------------------

CREATE TABLE municipality (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE CHECK (number ~ '^[0-9]{4}$'),
    name text NOT NULL,
    demo boolean NOT NULL DEFAULT false
);

CREATE TABLE unit (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL REFERENCES municipality,
    code text NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, code)
);

CREATE TABLE account (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL REFERENCES municipality,
    kind text NOT NULL CHECK (kind IN ('staff', 'participant')),
    language text NOT NULL CHECK (language IN ('nb', 'nn', 'en', 'uk', 'ar', 'ti', 'fa-AF')),
    password_hash text CHECK (kind = 'staff' OR password_hash IS NULL),
    ended_at timestamptz,
    PRIMARY KEY (municipality_id, id)
);

CREATE TABLE staff (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    external_id text NOT NULL,
    name text NOT NULL,
    email text,
    ended_on date,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, id) REFERENCES account (municipality_id, id),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id),
    UNIQUE (municipality_id, external_id)
);
CREATE UNIQUE INDEX staff_email ON staff (municipality_id, lower(email));

CREATE TABLE role_held (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    role text NOT NULL
        CHECK (role IN ('adviser', 'teacher', 'coordinator', 'leader', 'administrator', 'auditor')),
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id),
    CONSTRAINT role_held_once EXCLUDE USING gist (
        uuidrange(staff_id, staff_id, '[]') WITH =, uuidrange(unit_id, unit_id, '[]') WITH =,
        textrange(role, role, '[]') WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

-- The front door: read before the tenant is known. Keys and hashes alone, and no row-level security.

CREATE TABLE sign_in_address (
    id uuid PRIMARY KEY,
    municipality_id uuid NOT NULL,
    email_hash bytea NOT NULL CHECK (length(email_hash) = 32),
    FOREIGN KEY (municipality_id, id) REFERENCES account (municipality_id, id)
);
CREATE INDEX sign_in_address_email_hash ON sign_in_address (email_hash);

CREATE TABLE device (
    id uuid PRIMARY KEY,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    pin_hash text NOT NULL,
    failures smallint NOT NULL DEFAULT 0,
    locked_until timestamptz,
    enrolled_at timestamptz NOT NULL,
    disabled_at timestamptz,
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
);
CREATE INDEX device_account ON device (municipality_id, account_id);

CREATE TABLE session (
    id uuid PRIMARY KEY,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    device_id uuid REFERENCES device,
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    started_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz,
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
);
CREATE INDEX session_account ON session (municipality_id, account_id);
CREATE INDEX session_expires_at ON session (expires_at);

CREATE TABLE enrolment_code (
    id uuid PRIMARY KEY,
    municipality_id uuid NOT NULL,
    account_id uuid NOT NULL,
    issued_by uuid NOT NULL,
    code_hash bytea NOT NULL UNIQUE CHECK (length(code_hash) = 32),
    expires_at timestamptz NOT NULL,
    redeemed_at timestamptz,
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id),
    FOREIGN KEY (municipality_id, issued_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX enrolment_code_expires_at ON enrolment_code (expires_at);

CREATE TABLE rate_limit (
    key_hash bytea PRIMARY KEY CHECK (length(key_hash) = 32),
    window_ends_at timestamptz NOT NULL,
    attempts integer NOT NULL CHECK (attempts > 0)
);
CREATE INDEX rate_limit_window_ends_at ON rate_limit (window_ends_at);

-- audit and revisions: bare ids, since they outlive what they speak of ------------------------------

CREATE TABLE audit_entry (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL REFERENCES municipality,
    at timestamptz NOT NULL,
    actor_id uuid,
    verb text NOT NULL,
    subject_id uuid,
    before jsonb,
    after jsonb,
    PRIMARY KEY (municipality_id, id)
);
CREATE INDEX audit_entry_subject ON audit_entry (municipality_id, subject_id, at);

CREATE TABLE look_up (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL REFERENCES municipality,
    at timestamptz NOT NULL,
    actor_id uuid NOT NULL,
    actor_roles text NOT NULL,
    participant_id uuid NOT NULL,
    purpose text NOT NULL,
    PRIMARY KEY (municipality_id, id)
);
CREATE INDEX look_up_participant ON look_up (municipality_id, participant_id, at);

CREATE TABLE revision (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL REFERENCES municipality,
    revision bigint NOT NULL,
    PRIMARY KEY (municipality_id, id)
);

-- rulebook ----------------------------------------------------------------------------------------

CREATE TABLE rule_override (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL REFERENCES municipality,
    key text NOT NULL,
    value text NOT NULL,
    valid_from date NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, key, valid_from)
);

-- participants ------------------------------------------------------------------------------------

CREATE TABLE participant (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    external_id text NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    birth_date date NOT NULL,
    sex text NOT NULL CHECK (sex IN ('female', 'male')),
    national_id text CHECK (national_id ~ '^[0-9]{11}$'),
    duf_number text CHECK (duf_number ~ '^[0-9]{12}$'),
    phone text,
    interpretation_language text,
    reading_level text NOT NULL CHECK (reading_level IN ('none', 'some', 'fluent')),
    protected boolean NOT NULL DEFAULT false,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, id) REFERENCES account (municipality_id, id),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id),
    UNIQUE (municipality_id, external_id),
    UNIQUE (municipality_id, national_id),
    UNIQUE (municipality_id, duf_number)
);
CREATE INDEX participant_unit ON participant (municipality_id, unit_id);

CREATE TABLE programme (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    settled_on date,
    claimed_on date,
    offered_on date,
    decided_on date,
    starts_on date,
    planned_end_on date CHECK (planned_end_on >= starts_on),
    ended_on date CHECK (starts_on IS NULL OR ended_on >= starts_on),
    end_cause text CHECK (end_cause IN
        ('completed', 'work', 'education', 'moved', 'stopped', 'interrupted', 'other')),
    delay_reason text CHECK (delay_reason IN ('health_check', 'kindergarten', 'competence_mapping',
        'career_guidance', 'course_start', 'other')),
    permit_type text NOT NULL CHECK (permit_type IN
        ('refugee', 'resettlement', 'humanitarian', 'family', 'collective_protection')),
    permit_on date,
    education_level text NOT NULL
        CHECK (education_level IN ('none', 'primary', 'upper_secondary', 'higher')),
    track text NOT NULL CHECK (track IN ('work', 'education')),
    weekly_target text NOT NULL CHECK (weekly_target IN ('full_time', 'own_work')),
    target_reason text CHECK (weekly_target = 'full_time' OR target_reason IS NOT NULL),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    CHECK ((ended_on IS NULL) = (end_cause IS NULL)),
    CONSTRAINT programme_one_at_a_time EXCLUDE USING gist (
        uuidrange(participant_id, participant_id, '[]') WITH =,
        daterange(starts_on, ended_on, '[]') WITH &&) WHERE (starts_on IS NOT NULL)
);
CREATE INDEX programme_participant ON programme (municipality_id, participant_id);
CREATE UNIQUE INDEX programme_awaiting ON programme (municipality_id, participant_id)
    WHERE starts_on IS NULL AND ended_on IS NULL;

CREATE TABLE access_grant (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    account_id uuid NOT NULL,
    relation text NOT NULL CHECK (relation IN ('adviser', 'stand_in', 'nav_contact', 'teacher',
        'contact_teacher', 'substitute', 'practice_host', 'circle')),
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    granted_by uuid,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id),
    FOREIGN KEY (municipality_id, granted_by) REFERENCES account (municipality_id, id),
    CONSTRAINT access_grant_once EXCLUDE USING gist (
        uuidrange(participant_id, participant_id, '[]') WITH =,
        uuidrange(account_id, account_id, '[]') WITH =,
        textrange(relation, relation, '[]') WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
CREATE INDEX access_grant_account ON access_grant (municipality_id, account_id);
CREATE INDEX access_grant_participant ON access_grant (municipality_id, participant_id);

CREATE TABLE study_group (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    external_id text NOT NULL,
    name text NOT NULL,
    starts_on date NOT NULL,
    ends_on date CHECK (ends_on >= starts_on),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id),
    UNIQUE (municipality_id, external_id)
);

CREATE TABLE membership (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    group_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, group_id) REFERENCES study_group (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    CONSTRAINT membership_once EXCLUDE USING gist (
        uuidrange(group_id, group_id, '[]') WITH =,
        uuidrange(participant_id, participant_id, '[]') WITH =,
        daterange(valid_from, valid_to, '[]') WITH &&)
);
CREATE INDEX membership_participant ON membership (municipality_id, participant_id);
CREATE INDEX membership_group ON membership (municipality_id, group_id);

CREATE TABLE group_grant (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    group_id uuid NOT NULL,
    account_id uuid NOT NULL,
    relation text NOT NULL CHECK (relation IN ('teacher', 'contact_teacher', 'substitute')),
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, group_id) REFERENCES study_group (municipality_id, id),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id),
    CONSTRAINT group_grant_once EXCLUDE USING gist (
        uuidrange(group_id, group_id, '[]') WITH =, uuidrange(account_id, account_id, '[]') WITH =,
        textrange(relation, relation, '[]') WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
CREATE INDEX group_grant_account ON group_grant (municipality_id, account_id);

-- plans -------------------------------------------------------------------------------------------

CREATE DOMAIN cefr_level AS text CHECK (VALUE IN ('below_a1', 'a1', 'a2', 'b1', 'b2', 'c1'));

CREATE TABLE plan_version (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    version smallint NOT NULL CHECK (version > 0),
    state text NOT NULL CHECK (state IN ('draft', 'proposed', 'decided', 'superseded', 'ended')),
    end_goal text NOT NULL CHECK (end_goal IN ('work', 'parts_of_upper_secondary',
        'upper_secondary', 'vocational_training', 'higher_education')),
    end_goal_text text,
    listening cefr_level,
    reading cefr_level,
    writing cefr_level,
    oral cefr_level,
    reasons text,
    starts_on date,
    ends_on date CHECK (ends_on >= starts_on),
    decided_on date CHECK (decided_on IS NOT NULL OR state NOT IN ('decided', 'superseded')),
    decided_by uuid,
    appeal_deadline date CHECK (appeal_deadline >= decided_on),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, decided_by) REFERENCES staff (municipality_id, id),
    UNIQUE (municipality_id, participant_id, version)
);
CREATE UNIQUE INDEX plan_version_decided ON plan_version (municipality_id, participant_id)
    WHERE state = 'decided';

CREATE TABLE goal (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    plan_version_id uuid NOT NULL,
    parent_id uuid CHECK (parent_id <> id),
    position smallint NOT NULL,
    standard text,
    text text CHECK (standard IS NOT NULL OR text IS NOT NULL),
    status text NOT NULL CHECK (status IN ('planned', 'active', 'reached', 'dropped')),
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, plan_version_id, id),
    FOREIGN KEY (municipality_id, plan_version_id) REFERENCES plan_version (municipality_id, id),
    FOREIGN KEY (municipality_id, plan_version_id, parent_id)
        REFERENCES goal (municipality_id, plan_version_id, id)
);

CREATE TABLE measure (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    plan_version_id uuid NOT NULL,
    goal_id uuid NOT NULL,
    external_id text,
    position smallint NOT NULL,
    kind text NOT NULL,
    standard text,
    text text CHECK (standard IS NOT NULL OR text IS NOT NULL),
    starts_on date,
    ends_on date CHECK (ends_on >= starts_on),
    weekly_minutes integer CHECK (weekly_minutes > 0),
    responsible text,
    organisation text,
    place text,
    status text NOT NULL CHECK (status IN ('planned', 'active', 'reached', 'dropped')),
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, external_id),
    FOREIGN KEY (municipality_id, plan_version_id, goal_id)
        REFERENCES goal (municipality_id, plan_version_id, id)
);
CREATE INDEX measure_plan_version ON measure (municipality_id, plan_version_id);

-- timetable ---------------------------------------------------------------------------------------

CREATE TABLE activity (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL REFERENCES municipality,
    external_id text NOT NULL,
    kind text NOT NULL,
    name text,
    credit text CHECK (credit IN ('lesson', 'clock')),
    lesson_credit_minutes smallint CHECK (lesson_credit_minutes > 0),
    work_oriented boolean,
    host text,
    place text,
    bring text,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, external_id)
);

CREATE TABLE slot (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    external_id text,
    activity_id uuid NOT NULL,
    group_id uuid,
    participant_id uuid CHECK ((group_id IS NULL) <> (participant_id IS NULL)),
    measure_id uuid,
    weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    starts time NOT NULL,
    ends time NOT NULL CHECK (ends > starts),
    lessons smallint CHECK (lessons > 0),
    break_minutes smallint NOT NULL DEFAULT 0 CHECK (break_minutes >= 0
        AND break_minutes * interval '1 minute' < ends - starts),
    every_weeks smallint NOT NULL DEFAULT 1 CHECK (every_weeks IN (1, 2)),
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    place text,
    teacher_id uuid,
    bring text,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, external_id),
    FOREIGN KEY (municipality_id, activity_id) REFERENCES activity (municipality_id, id),
    FOREIGN KEY (municipality_id, group_id) REFERENCES study_group (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, measure_id) REFERENCES measure (municipality_id, id),
    FOREIGN KEY (municipality_id, teacher_id) REFERENCES staff (municipality_id, id)
);
CREATE INDEX slot_group ON slot (municipality_id, group_id) WHERE group_id IS NOT NULL;
CREATE INDEX slot_participant ON slot (municipality_id, participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX slot_teacher ON slot (municipality_id, teacher_id) WHERE teacher_id IS NOT NULL;

CREATE TABLE slot_exception (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    slot_id uuid NOT NULL,
    on_date date NOT NULL,
    kind text NOT NULL CHECK (kind IN ('cancelled', 'moved', 'substitute', 'extra')),
    starts time,
    ends time CHECK (ends > starts),
    moved_to date CHECK (moved_to IS NULL OR (moved_to <> on_date AND kind = 'moved')),
    place text,
    teacher_id uuid CHECK (teacher_id IS NOT NULL OR kind <> 'substitute'),
    reason text,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, slot_id) REFERENCES slot (municipality_id, id),
    FOREIGN KEY (municipality_id, teacher_id) REFERENCES staff (municipality_id, id),
    UNIQUE (municipality_id, slot_id, on_date),
    CHECK ((starts IS NULL) = (ends IS NULL)),
    CHECK (kind <> 'moved' OR starts IS NOT NULL OR place IS NOT NULL OR moved_to IS NOT NULL)
);

CREATE TABLE closure (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL REFERENCES municipality,
    unit_id uuid,
    external_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('planning_day', 'holiday_without_programme', 'other')),
    name text,
    starts_on date NOT NULL,
    ends_on date NOT NULL CHECK (ends_on >= starts_on),
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, external_id),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
);

CREATE TABLE time_off (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    external_id text,
    kind text NOT NULL CHECK (kind IN ('vacation', 'religious_day')),
    starts_on date NOT NULL,
    ends_on date NOT NULL CHECK (ends_on >= starts_on),
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, external_id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    CONSTRAINT time_off_once EXCLUDE USING gist (
        uuidrange(participant_id, participant_id, '[]') WITH =,
        daterange(starts_on, ends_on, '[]') WITH &&)
);

-- attendance --------------------------------------------------------------------------------------

CREATE TABLE attendance_entry (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    slot_id uuid NOT NULL,
    on_date date NOT NULL,
    mark text NOT NULL CHECK (mark IN ('present', 'late', 'absent')),
    late_minutes smallint CHECK (late_minutes > 0),
    category text CHECK (mark <> 'present' OR category IS NULL)
        CHECK (category IN ('self_certified', 'medical_certificate', 'child_ill', 'pregnancy', 'birth',
            'breastfeeding', 'welfare_leave', 'peace_work', 'long_illness', 'parental_leave',
            'religious_day', 'vacation', 'unapproved')),
    approved boolean NOT NULL DEFAULT false CHECK (NOT approved OR category IS NOT NULL),
    certificate_seen boolean NOT NULL DEFAULT false,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    superseded_by uuid CHECK (superseded_by <> id),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, slot_id) REFERENCES slot (municipality_id, id),
    FOREIGN KEY (municipality_id, recorded_by) REFERENCES account (municipality_id, id),
    FOREIGN KEY (municipality_id, superseded_by)
        REFERENCES attendance_entry (municipality_id, id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((mark = 'late') = (late_minutes IS NOT NULL))
);
CREATE UNIQUE INDEX attendance_entry_current
    ON attendance_entry (municipality_id, participant_id, on_date, slot_id) WHERE superseded_by IS NULL;

-- office import -----------------------------------------------------------------------------------

CREATE TABLE imported_row (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL REFERENCES municipality,
    sheet text NOT NULL,
    external_id text NOT NULL,
    imported jsonb NOT NULL,
    imported_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, sheet, external_id)
);

-- The walls ---------------------------------------------------------------------------------------

GRANT USAGE ON SCHEMA public TO stegvis_web;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO stegvis_web;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO stegvis_web;
REVOKE UPDATE, DELETE ON audit_entry, look_up FROM stegvis_web; -- insert-only
REVOKE UPDATE ON attendance_entry FROM stegvis_web;
GRANT UPDATE (superseded_by) ON attendance_entry TO stegvis_web; -- a correction is a new row
REVOKE DELETE ON municipality, account, staff, participant, programme, plan_version, attendance_entry
    FROM stegvis_web;
REVOKE INSERT, UPDATE, DELETE ON migration FROM stegvis_web; -- /readyz reads it
REVOKE TRUNCATE ON ALL TABLES IN SCHEMA public FROM stegvis_web;

DO $$
DECLARE
    tenant_table text;
BEGIN
    FOR tenant_table IN
        SELECT table_name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'municipality_id'
            AND table_name NOT IN ('sign_in_address', 'device', 'session', 'enrolment_code')
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
        -- A sub-select, so that the setting is read once for a statement and not for each row.
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_id = '
            '(SELECT nullif(current_setting(''app.municipality'', true), '''')::uuid))', tenant_table);
    END LOOP;
END $$;

-- That a municipality exists is public; what is in it is not.
ALTER TABLE municipality ENABLE ROW LEVEL SECURITY;
ALTER TABLE municipality FORCE ROW LEVEL SECURITY;
CREATE POLICY known ON municipality FOR SELECT USING (true);
CREATE POLICY tenant ON municipality
    USING (id = (SELECT nullif(current_setting('app.municipality', true), '')::uuid));
