-- The joint meeting: planned, prepared apart, held together, and kept as minutes that nobody changes.

CREATE TABLE meeting (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('planned', 'running', 'summing_up', 'held', 'cancelled')),
    on_date date NOT NULL,
    starts time NOT NULL, -- on a wall in Norway
    minutes smallint NOT NULL CHECK (minutes BETWEEN 5 AND 480),
    place text CHECK (length(place) <= 200),
    moved_at timestamptz, -- when it last got another time or place, or was called off
    interpreter_language text CHECK (length(interpreter_language) <= 12),
    interpreter_qualified boolean CHECK (interpreter_qualified IS NULL OR interpreter_language IS NOT NULL),
    interpreter_mode text CHECK (interpreter_mode IN ('in_person', 'phone', 'video')),
    version integer NOT NULL DEFAULT 1,
    plan_version_id uuid CHECK (plan_version_id IS NOT NULL OR state IN ('planned', 'cancelled')),
    before_version_id uuid,
    started_at timestamptz,
    started_by uuid CHECK ((started_by IS NULL) = (started_at IS NULL)),
    ended_at timestamptz CHECK ((ended_at IS NOT NULL) = (state = 'held')),
    ended_by uuid CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
    difference jsonb CHECK ((difference IS NOT NULL) = (state = 'held')), -- as it was at the end
    sealed_in bigint, -- the transaction from which on it is frozen; null: it is not over
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id, plan_version_id)
        REFERENCES plan_version (municipality_id, participant_id, id),
    FOREIGN KEY (municipality_id, participant_id, before_version_id)
        REFERENCES plan_version (municipality_id, participant_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id),
    FOREIGN KEY (municipality_id, started_by) REFERENCES account (municipality_id, id),
    FOREIGN KEY (municipality_id, ended_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX meeting_of ON meeting (municipality_id, participant_id, on_date);
CREATE INDEX meeting_ahead ON meeting (municipality_id, on_date) WHERE state IN ('planned', 'running', 'summing_up');
-- One plan is on one table at a time.
CREATE UNIQUE INDEX meeting_going_on ON meeting (municipality_id, participant_id)
    WHERE state IN ('running', 'summing_up');

CREATE TABLE meeting_attendee (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    account_id uuid NOT NULL,
    role text NOT NULL CHECK (role IN ('participant', 'adviser', 'nav', 'teacher', 'other')),
    present boolean, -- null: nobody has recorded it
    knows text NOT NULL CHECK (length(knows) <= 300), -- when and where, as asked, or as changed by themselves
    knows_since timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, meeting_id, account_id),
    FOREIGN KEY (municipality_id, meeting_id) REFERENCES meeting (municipality_id, id),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
);
CREATE INDEX meeting_attendee_of ON meeting_attendee (municipality_id, account_id);

-- What somebody prepares: theirs alone until they share it.
CREATE TABLE meeting_preparation (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    account_id uuid NOT NULL,
    choices text[] NOT NULL, -- `goes_well:speaking`: a heading and a topic of the catalogue
    words text CHECK (length(words) <= 4000),
    language text NOT NULL CHECK (length(language) <= 12),
    shared boolean NOT NULL,
    version integer NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, meeting_id, account_id),
    FOREIGN KEY (municipality_id, meeting_id) REFERENCES meeting (municipality_id, id),
    FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id)
);

-- What is to be talked about: found when the meeting was planned and when it began, or put there by somebody.
CREATE TABLE meeting_item (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    position smallint NOT NULL,
    cause text NOT NULL CHECK (cause IN ('plan_none', 'plan_missing', 'review_due', 'level_reached',
        'birth', 'job', 'long_absence', 'goal_past_date', 'work_window', 'weeks_below', 'contests', 'claims', 'programme_end', 'tasks_open',
        'own_topic')),
    text text CHECK ((text IS NOT NULL) = (cause = 'own_topic')) CHECK (length(text) BETWEEN 1 AND 600),
    since date,
    number integer, -- of how many it is said
    standard text,
    goal_text text,
    settled boolean NOT NULL DEFAULT false,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, meeting_id) REFERENCES meeting (municipality_id, id)
);
CREATE INDEX meeting_item_of ON meeting_item (municipality_id, meeting_id, position);

CREATE TABLE meeting_decision (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    version integer NOT NULL,
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 600),
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, meeting_id) REFERENCES meeting (municipality_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX meeting_decision_of ON meeting_decision (municipality_id, meeting_id);

CREATE TABLE meeting_task (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    version integer NOT NULL,
    standard text CHECK (length(standard) <= 40),
    text text CHECK (length(text) BETWEEN 1 AND 600) CHECK (text IS NOT NULL OR standard IS NOT NULL),
    responsible_id uuid NOT NULL,
    due_on date,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    done_on date,
    done_by uuid CHECK ((done_by IS NULL) = (done_on IS NULL)),
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, meeting_id) REFERENCES meeting (municipality_id, id),
    FOREIGN KEY (municipality_id, responsible_id) REFERENCES account (municipality_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id),
    FOREIGN KEY (municipality_id, done_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX meeting_task_of ON meeting_task (municipality_id, meeting_id);
CREATE INDEX meeting_task_responsible ON meeting_task (municipality_id, responsible_id, done_on);

-- What the participant says to the draft as it was in one edition.
CREATE TABLE meeting_answer (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('accepted', 'accepted_with_reservation', 'not_accepted')),
    words text CHECK (length(words) <= 2000) CHECK (words IS NOT NULL OR kind <> 'accepted_with_reservation'),
    language text CHECK (length(language) <= 12),
    how text NOT NULL CHECK (how IN ('on_phone', 'on_paper', 'orally_through_interpreter')),
    interpreter_language text CHECK (length(interpreter_language) <= 12)
        CHECK ((interpreter_language IS NOT NULL) = (how = 'orally_through_interpreter')),
    interpreter_qualified boolean CHECK ((interpreter_qualified IS NULL) = (interpreter_language IS NULL)),
    edition integer NOT NULL,
    on_date date NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, meeting_id),
    FOREIGN KEY (municipality_id, meeting_id) REFERENCES meeting (municipality_id, id),
    FOREIGN KEY (municipality_id, recorded_by) REFERENCES account (municipality_id, id)
);

-- A person's translation of a topic, a decision or a task; it changes no word of them.
CREATE TABLE meeting_translation (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    part_id uuid NOT NULL,
    language text NOT NULL CHECK (length(language) <= 12),
    words text NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
    source_hash bytea NOT NULL CHECK (length(source_hash) = 32),
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, meeting_id, part_id, language),
    FOREIGN KEY (municipality_id, meeting_id) REFERENCES meeting (municipality_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id)
);

-- Minutes are frozen once the meeting is held, and what stands in them with it: the web role cannot change
-- them, whatever a program asks. What remains is to say that a task is done, and to translate.
CREATE FUNCTION meeting_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.sealed_in IS NOT NULL AND current_user = 'stegvis_web' THEN
        RAISE EXCEPTION 'the minutes are frozen' USING ERRCODE = 'SV003';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    NEW.version := CASE TG_OP WHEN 'UPDATE' THEN OLD.version + 1 ELSE 1 END;
    NEW.sealed_in := CASE
        WHEN TG_OP = 'UPDATE' AND OLD.sealed_in IS NOT NULL THEN OLD.sealed_in
        WHEN NEW.state IN ('held', 'cancelled') THEN pg_current_xact_id()::text::bigint
    END;
    RETURN NEW;
END $$;
CREATE TRIGGER meeting_sealed BEFORE INSERT OR UPDATE OR DELETE ON meeting
    FOR EACH ROW EXECUTE FUNCTION meeting_sealed();

CREATE FUNCTION meeting_part_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_meeting record;
    later text[] := ARRAY['done_on', 'done_by'];
BEGIN
    FOR of_meeting IN
        SELECT sealed_in FROM meeting
        WHERE (TG_OP <> 'INSERT' AND municipality_id = OLD.municipality_id AND id = OLD.meeting_id)
            OR (TG_OP <> 'DELETE' AND municipality_id = NEW.municipality_id AND id = NEW.meeting_id)
    LOOP
        IF of_meeting.sealed_in <> pg_current_xact_id()::text::bigint AND current_user = 'stegvis_web'
            AND NOT (TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'meeting_task'
                AND to_jsonb(NEW) - later = to_jsonb(OLD) - later)
        THEN
            RAISE EXCEPTION 'the minutes are frozen' USING ERRCODE = 'SV003';
        END IF;
    END LOOP;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- The walls -----------------------------------------------------------------------------------------

DO $$
DECLARE
    of_meeting text;
BEGIN
    FOREACH of_meeting IN ARRAY ARRAY['meeting', 'meeting_attendee', 'meeting_preparation', 'meeting_item',
        'meeting_decision', 'meeting_task', 'meeting_answer', 'meeting_translation']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_meeting);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_meeting);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_id = '
            '(SELECT nullif(current_setting(''app.municipality'', true), '''')::uuid))', of_meeting);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO stegvis_web', of_meeting);
        IF of_meeting NOT IN ('meeting', 'meeting_translation') THEN
            EXECUTE format('CREATE TRIGGER open_still BEFORE INSERT OR UPDATE OR DELETE ON %I '
                'FOR EACH ROW EXECUTE FUNCTION meeting_part_open()', of_meeting);
        END IF;
    END LOOP;
END $$;
GRANT UPDATE (state, on_date, starts, minutes, place, moved_at, interpreter_language,
    interpreter_qualified, interpreter_mode, plan_version_id, before_version_id, started_at, started_by, ended_at, ended_by,
    difference) ON meeting TO stegvis_web;
GRANT UPDATE (role, present, knows, knows_since), DELETE ON meeting_attendee TO stegvis_web;
GRANT UPDATE (choices, words, language, shared, version, made_at) ON meeting_preparation TO stegvis_web;
GRANT UPDATE (position, text, settled), DELETE ON meeting_item TO stegvis_web;
GRANT UPDATE (version, text), DELETE ON meeting_decision TO stegvis_web;
GRANT UPDATE (version, standard, text, responsible_id, due_on, done_on, done_by), DELETE ON meeting_task
    TO stegvis_web;
GRANT UPDATE (kind, words, language, how, interpreter_language, interpreter_qualified, edition, on_date,
    recorded_by, recorded_at), DELETE ON meeting_answer TO stegvis_web;
GRANT UPDATE (words, source_hash, made_by, made_at) ON meeting_translation TO stegvis_web;
