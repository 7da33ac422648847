-- What happens without anybody asking is done by a role of its own: row-level security binds it as it binds the web
-- role, and it may what its work needs, table by table and, where a table also holds what it has no business with,
-- column by column. It never reads an identity number, a telephone number, a password, a factor, a token or a code,
-- nor what is written in plans, goals, meetings, answers and drafts.

DO $$ BEGIN
    CREATE ROLE stegvis_worker NOLOGIN NOINHERIT NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL; -- roles belong to the whole server, and another of its databases has made this one
END $$;
DO $$ BEGIN
    IF NOT pg_has_role(current_user, 'stegvis_worker', 'SET') THEN
        GRANT stegvis_worker TO CURRENT_USER;
    END IF;
EXCEPTION WHEN invalid_parameter_value THEN -- PostgreSQL 15 knows no privilege SET
    GRANT stegvis_worker TO CURRENT_USER;
END $$;
GRANT USAGE ON SCHEMA public TO stegvis_worker;
GRANT SELECT ON migration TO stegvis_worker; -- it begins only where the database is at its version

-- Whom to remind, and of what: the planner sees people and weeks as they see them themselves.
GRANT SELECT (id, municipality_id, kind, language, ended_at) ON account TO stegvis_worker;
GRANT SELECT (id, municipality_id, unit_id, given_name, family_name, birth_date, interpretation_language,
    reading_level, protected, email) ON participant TO stegvis_worker;
GRANT SELECT (id, municipality_id, participant_id, fact, asked_at, answer) ON correction_request TO stegvis_worker;
GRANT SELECT (id, municipality_id, name, ended_on) ON staff TO stegvis_worker;
GRANT SELECT ON
    municipality, unit, role_held, programme, study_group, membership, group_grant, access_grant, rule_override, revision
    TO stegvis_worker;
GRANT SELECT (municipality_id, participant_id, account_id, valid_from, valid_to) ON access_denial TO stegvis_worker;
GRANT SELECT ON slot, slot_exception, closure, time_off TO stegvis_worker;
GRANT SELECT (id, municipality_id, kind, name, credit, lesson_credit_minutes, work_oriented, place, bring, module)
    ON activity TO stegvis_worker;
GRANT SELECT (id, municipality_id, participant_id, slot_id, on_date, mark, category, superseded_by)
    ON attendance_entry TO stegvis_worker;
GRANT SELECT ON absence_claim TO stegvis_worker;
GRANT SELECT (id, municipality_id, participant_id, claim_id, starts_on, ends_on, starts_at, ends_at, approved,
    decided_at, revoked_at) ON absence_decision TO stegvis_worker;
GRANT SELECT (id, municipality_id, participant_id, state, decided_at) ON plan_version TO stegvis_worker;
GRANT SELECT (municipality_id, plan_version_id, kind) ON plan_notice TO stegvis_worker;
GRANT SELECT (id, municipality_id, participant_id, state, on_date, starts, place, moved_at)
    ON meeting TO stegvis_worker;
GRANT SELECT (municipality_id, meeting_id, account_id, knows, knows_since) ON meeting_attendee TO stegvis_worker;
GRANT SELECT (id, municipality_id, meeting_id, responsible_id, due_on, done_on) ON meeting_task TO stegvis_worker;

-- What it plans, hands over and escalates. That a browser has shown something, the web role notes.
GRANT SELECT ON reminder_settings TO stegvis_worker;
GRANT SELECT, INSERT, UPDATE ON
    notification, delivery, reminder_planned, reminder_seen, reminder_sweep, escalation_mail TO stegvis_worker;
GRANT SELECT, INSERT ON escalation_step TO stegvis_worker;
GRANT SELECT, UPDATE (ended_at, ended_reason, failing_since) ON push_subscription TO stegvis_worker;

-- What it sweeps away: by its age, which is all of it that it sees.
GRANT SELECT (expires_at, ended_at), DELETE ON session TO stegvis_worker;
GRANT SELECT (expires_at), DELETE ON enrolment_code TO stegvis_worker;
GRANT SELECT (window_ends_at), DELETE ON rate_limit TO stegvis_worker;
GRANT SELECT (saved_at), DELETE ON draft TO stegvis_worker;
GRANT SELECT (at), DELETE ON request TO stegvis_worker;

-- The seal: how far the chain has come. What was recorded, the function alone reads.
GRANT SELECT (municipality_id, position, hash) ON audit_link TO stegvis_worker;
GRANT SELECT (municipality_id) ON audit_unsealed TO stegvis_worker;
GRANT EXECUTE ON FUNCTION audit_seal(integer) TO stegvis_worker;

-- The engine.
GRANT SELECT, INSERT, UPDATE, DELETE ON procrastinate_jobs, procrastinate_periodic_defers, procrastinate_workers
    TO stegvis_worker;
GRANT INSERT ON procrastinate_events TO stegvis_worker;
GRANT USAGE ON SEQUENCE procrastinate_jobs_id_seq, procrastinate_events_id_seq, procrastinate_periodic_defers_id_seq
    TO stegvis_worker;

-- And what the worker alone does, who serves cannot do any more. A worker of the version before, which is the web
-- role still, does nothing of this until it is replaced; what it leaves waiting is then done.
REVOKE EXECUTE ON FUNCTION audit_seal(integer) FROM stegvis_web;
REVOKE ALL ON reminder_seen, procrastinate_periodic_defers, procrastinate_workers FROM stegvis_web;
REVOKE INSERT, UPDATE ON reminder_sweep, escalation_mail FROM stegvis_web;
REVOKE INSERT ON reminder_planned FROM stegvis_web;
REVOKE UPDATE, DELETE ON procrastinate_jobs FROM stegvis_web;
REVOKE SELECT, UPDATE, DELETE ON procrastinate_events FROM stegvis_web;
REVOKE DELETE ON request FROM stegvis_web;
