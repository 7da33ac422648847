-- The plan: its life from draft to end, what was made known of it, and what came of it.

ALTER TABLE plan_version
    ADD COLUMN edition integer NOT NULL DEFAULT 1,
    ADD COLUMN sealed_in bigint, -- the transaction from which on it is frozen; null: it is open
    ADD COLUMN based_on uuid,
    ADD COLUMN made_by uuid,
    ADD COLUMN made_at timestamptz,
    ADD COLUMN norwegian_minutes integer CHECK (norwegian_minutes BETWEEN 1 AND 10080), -- a week
    ADD COLUMN norwegian_until date,
    ADD COLUMN social_studies_hours smallint CHECK (social_studies_hours BETWEEN 1 AND 1000),
    ADD COLUMN social_studies_language text CHECK (length(social_studies_language) <= 12),
    ADD COLUMN frame_last_day date, -- how long the rules of that day allowed it to last
    ADD COLUMN rule_version text,
    ADD COLUMN participant_view text CHECK (length(participant_view) <= 4000),
    ADD COLUMN participant_view_language text CHECK (length(participant_view_language) <= 12),
    ADD COLUMN proposed_by uuid,
    ADD COLUMN proposed_at timestamptz CHECK ((proposed_at IS NULL) = (proposed_by IS NULL)),
    ADD COLUMN decided_at timestamptz,
    ADD COLUMN ended_on date,
    ADD COLUMN ended_reason text CHECK (ended_reason IN ('programme_ended', 'moved', 'other')),
    ADD CONSTRAINT plan_version_ended CHECK (state = 'ended' OR (ended_on IS NULL AND ended_reason IS NULL)),
    ADD UNIQUE (municipality_id, participant_id, id),
    ADD FOREIGN KEY (municipality_id, participant_id, based_on)
        REFERENCES plan_version (municipality_id, participant_id, id),
    ADD FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id),
    ADD FOREIGN KEY (municipality_id, proposed_by) REFERENCES account (municipality_id, id);
-- The same goal or measure in a later version: the key that it had in the first.
ALTER TABLE goal ADD COLUMN origin_id uuid;
ALTER TABLE measure ADD COLUMN origin_id uuid;
CREATE INDEX plan_version_open ON plan_version (municipality_id, participant_id)
    WHERE state IN ('draft', 'proposed');
CREATE INDEX goal_plan_version ON goal (municipality_id, plan_version_id, position);
ALTER TABLE plan_version NO FORCE ROW LEVEL SECURITY; -- the owner sees all of them, for this one statement
UPDATE plan_version SET sealed_in = 0 WHERE state IN ('decided', 'superseded', 'ended');
ALTER TABLE plan_version FORCE ROW LEVEL SECURITY;

-- A decided version is frozen, and what stands in it with it: the web role cannot change it, whatever a
-- program asks. An import that brings a decided version writes all of it in the one transaction that seals
-- it. What remains is its way to the end, and the deadline that follows from making it known.
CREATE FUNCTION plan_version_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    later text[] := ARRAY['state', 'appeal_deadline', 'ended_on', 'ended_reason', 'edition', 'sealed_in'];
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.sealed_in IS NOT NULL AND OLD.sealed_in <> pg_current_xact_id()::text::bigint
        AND current_user = 'stegvis_web'
    THEN
        IF to_jsonb(NEW) - later <> to_jsonb(OLD) - later
            OR (NEW.state <> OLD.state AND NOT (OLD.state = 'decided' AND NEW.state IN ('superseded', 'ended')))
            OR (NEW.state = OLD.state AND (NEW.ended_on, NEW.ended_reason)
                IS DISTINCT FROM (OLD.ended_on, OLD.ended_reason))
            OR (OLD.appeal_deadline IS NOT NULL AND NEW.appeal_deadline IS DISTINCT FROM OLD.appeal_deadline)
        THEN
            RAISE EXCEPTION 'a decided plan is frozen' USING ERRCODE = 'SV002';
        END IF;
    END IF;
    NEW.edition := CASE TG_OP WHEN 'UPDATE' THEN OLD.edition + 1 ELSE 1 END;
    NEW.sealed_in := CASE
        WHEN TG_OP = 'UPDATE' AND OLD.sealed_in IS NOT NULL THEN OLD.sealed_in
        WHEN NEW.state IN ('decided', 'superseded', 'ended') THEN pg_current_xact_id()::text::bigint
    END;
    RETURN NEW;
END $$;
CREATE TRIGGER plan_version_sealed BEFORE INSERT OR UPDATE ON plan_version
    FOR EACH ROW EXECUTE FUNCTION plan_version_sealed();

-- Of a goal or a measure: only in a version that is open still; and a draft that gets one has another edition.
CREATE FUNCTION plan_part_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_version record;
BEGIN
    FOR of_version IN
        SELECT id, sealed_in FROM plan_version
        WHERE (TG_OP <> 'INSERT' AND municipality_id = OLD.municipality_id AND id = OLD.plan_version_id)
            OR (TG_OP <> 'DELETE' AND municipality_id = NEW.municipality_id AND id = NEW.plan_version_id)
    LOOP
        IF of_version.sealed_in <> pg_current_xact_id()::text::bigint AND current_user = 'stegvis_web' THEN
            RAISE EXCEPTION 'a decided plan is frozen' USING ERRCODE = 'SV002';
        END IF;
    END LOOP;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER goal_open BEFORE INSERT OR UPDATE OR DELETE ON goal
    FOR EACH ROW EXECUTE FUNCTION plan_part_open();
CREATE TRIGGER measure_open BEFORE INSERT OR UPDATE OR DELETE ON measure
    FOR EACH ROW EXECUTE FUNCTION plan_part_open();

CREATE FUNCTION plan_edition_of_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE plan_version SET edition = edition
    WHERE sealed_in IS NULL AND (municipality_id, id) IN (SELECT municipality_id, plan_version_id FROM touched);
    RETURN NULL;
END $$;
CREATE TRIGGER goal_added AFTER INSERT ON goal REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION plan_edition_of_parts();
CREATE TRIGGER goal_changed AFTER UPDATE ON goal REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION plan_edition_of_parts();
CREATE TRIGGER goal_removed AFTER DELETE ON goal REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION plan_edition_of_parts();
CREATE TRIGGER measure_added AFTER INSERT ON measure REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION plan_edition_of_parts();
CREATE TRIGGER measure_changed AFTER UPDATE ON measure REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION plan_edition_of_parts();
CREATE TRIGGER measure_removed AFTER DELETE ON measure REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION plan_edition_of_parts();

-- What was done to make a decided plan known. The first that counts sets the deadline (§ 47).
CREATE TABLE plan_notice (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    plan_version_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('sent', 'first_opened', 'reminded', 'explained_orally', 'on_paper')),
    on_date date NOT NULL,
    at timestamptz NOT NULL, -- when it was recorded
    interpreter_language text CHECK (interpreter_language IS NULL OR kind = 'explained_orally')
        CHECK (length(interpreter_language) <= 12),
    interpreter_qualified boolean CHECK ((interpreter_qualified IS NULL) = (interpreter_language IS NULL)),
    recorded_by uuid NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, plan_version_id) REFERENCES plan_version (municipality_id, id),
    FOREIGN KEY (municipality_id, recorded_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX plan_notice_of ON plan_notice (municipality_id, plan_version_id);
CREATE UNIQUE INDEX plan_notice_opened ON plan_notice (municipality_id, plan_version_id)
    WHERE kind = 'first_opened';

CREATE TABLE plan_appeal (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    plan_version_id uuid NOT NULL,
    received_on date NOT NULL,
    how text NOT NULL CHECK (how IN ('letter', 'digital', 'in_person', 'interpreter')),
    late boolean NOT NULL, -- after the deadline, as it was when it came
    state text NOT NULL CHECK (state IN ('received', 'forwarded', 'upheld', 'changed', 'withdrawn')),
    decided_on date CHECK (decided_on >= received_on)
        CHECK ((decided_on IS NOT NULL) = (state IN ('upheld', 'changed', 'withdrawn'))),
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, plan_version_id) REFERENCES plan_version (municipality_id, id),
    FOREIGN KEY (municipality_id, recorded_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX plan_appeal_of ON plan_appeal (municipality_id, plan_version_id);

-- How far a goal or a measure of a decided plan has come: the last word counts, its row never changes.
CREATE TABLE plan_progress (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    plan_version_id uuid NOT NULL,
    goal_id uuid CHECK ((goal_id IS NULL) <> (measure_id IS NULL)),
    measure_id uuid,
    status text NOT NULL CHECK (status IN ('planned', 'active', 'reached', 'dropped')),
    recorded_by uuid, -- null: by an import
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, plan_version_id) REFERENCES plan_version (municipality_id, id),
    FOREIGN KEY (municipality_id, plan_version_id, goal_id)
        REFERENCES goal (municipality_id, plan_version_id, id),
    FOREIGN KEY (municipality_id, measure_id) REFERENCES measure (municipality_id, id),
    FOREIGN KEY (municipality_id, recorded_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX plan_progress_goal ON plan_progress (municipality_id, goal_id, recorded_at)
    WHERE goal_id IS NOT NULL;
CREATE INDEX plan_progress_measure ON plan_progress (municipality_id, measure_id, recorded_at)
    WHERE measure_id IS NOT NULL;

-- What a participant thinks of a goal: one of three faces, and words of their own, theirs until they share it.
CREATE TABLE plan_evaluation (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    plan_version_id uuid NOT NULL,
    goal_id uuid NOT NULL,
    face text NOT NULL CHECK (face IN ('good', 'so_so', 'hard')),
    words text CHECK (length(words) <= 1000),
    shared boolean NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, goal_id),
    FOREIGN KEY (municipality_id, plan_version_id, goal_id)
        REFERENCES goal (municipality_id, plan_version_id, id) ON DELETE CASCADE
);

-- A person's translation of one free text of a plan; it holds for the words that it was made of alone.
CREATE TABLE text_translation (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    plan_version_id uuid NOT NULL,
    part text NOT NULL CHECK (part IN ('end_goal_text', 'reasons', 'participant_view', 'goal', 'measure')),
    part_id uuid NOT NULL, -- of the goal or the measure; else of the version
    language text NOT NULL CHECK (length(language) <= 12),
    words text NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
    source_hash bytea NOT NULL CHECK (length(source_hash) = 32),
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, plan_version_id, part, part_id, language),
    FOREIGN KEY (municipality_id, plan_version_id) REFERENCES plan_version (municipality_id, id),
    FOREIGN KEY (municipality_id, made_by) REFERENCES account (municipality_id, id)
);

-- The contract of § 16, or the declaration that replaces it: what was signed, in which language, and how.
CREATE TABLE commitment_document (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('contract', 'declaration')),
    template_version text NOT NULL CHECK (length(template_version) <= 40),
    language text NOT NULL CHECK (length(language) <= 12),
    signed_on date NOT NULL,
    method text NOT NULL CHECK (method IN ('on_phone', 'on_paper', 'orally_through_interpreter')),
    interpreter_language text CHECK ((interpreter_language IS NOT NULL) = (method = 'orally_through_interpreter'))
        CHECK (length(interpreter_language) <= 12),
    interpreter_qualified boolean CHECK ((interpreter_qualified IS NULL) = (interpreter_language IS NULL)),
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, recorded_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX commitment_document_of ON commitment_document (municipality_id, participant_id, signed_on);

-- What a plan is built on: that it was done, when and by which service; never what came of it.
CREATE TABLE plan_groundwork (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('competence_mapping', 'career_guidance', 'prior_learning_assessment')),
    done_on date NOT NULL,
    done_by text NOT NULL CHECK (done_by IN ('refugee_service', 'nav', 'adult_education', 'county', 'other')),
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, recorded_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX plan_groundwork_of ON plan_groundwork (municipality_id, participant_id);

-- A level that was reached in one skill, as a teacher or a test says; or that somebody is ready for the test.
CREATE TABLE language_level (
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    skill text NOT NULL CHECK (skill IN ('listening', 'reading', 'writing', 'oral')),
    level cefr_level NOT NULL,
    source text NOT NULL CHECK (source IN ('teacher', 'test', 'ready_for_test')),
    on_date date NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (municipality_id, id),
    FOREIGN KEY (municipality_id, participant_id) REFERENCES participant (municipality_id, id),
    FOREIGN KEY (municipality_id, recorded_by) REFERENCES account (municipality_id, id)
);
CREATE INDEX language_level_of ON language_level (municipality_id, participant_id, on_date);

-- The walls -----------------------------------------------------------------------------------------

DO $$
DECLARE
    of_plan text;
BEGIN
    FOREACH of_plan IN ARRAY ARRAY['plan_notice', 'plan_appeal', 'plan_progress', 'plan_evaluation',
        'text_translation', 'commitment_document', 'plan_groundwork', 'language_level']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_plan);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_plan);
        EXECUTE format(
            'CREATE POLICY tenant ON %I USING (municipality_id = '
            '(SELECT nullif(current_setting(''app.municipality'', true), '''')::uuid))', of_plan);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO stegvis_web', of_plan);
    END LOOP;
END $$;
GRANT UPDATE (state, decided_on) ON plan_appeal TO stegvis_web;
GRANT UPDATE (face, words, shared, made_at) ON plan_evaluation TO stegvis_web;
GRANT UPDATE (words, source_hash, made_by, made_at) ON text_translation TO stegvis_web;
