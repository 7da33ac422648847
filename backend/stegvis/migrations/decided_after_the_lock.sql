-- A decision about absence may be made, or revoked, after a month that it touches was locked: by an addendum in
-- each such month. Which decision an addendum comes of stands in it.
ALTER TABLE month_addendum ADD COLUMN decision_id uuid,
    ADD FOREIGN KEY (municipality_id, decision_id) REFERENCES absence_decision (municipality_id, id);
CREATE INDEX month_addendum_decision ON month_addendum (municipality_id, decision_id)
    WHERE decision_id IS NOT NULL;

-- A decision names one addendum, and may lie in several months: naming one must not open the others. Looked at
-- last, since what an addendum says can only be reckoned once the decision stands.
-- Where tables are looked for is fixed: a temporary table of the same name would answer otherwise.
CREATE FUNCTION decision_told_in_locked_months() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF EXISTS (
        SELECT FROM month_lock
        WHERE municipality_id = NEW.municipality_id AND participant_id = NEW.participant_id
            AND month BETWEEN date_trunc('month', NEW.starts_on::timestamp)::date AND NEW.ends_on
            AND NOT EXISTS (
                SELECT FROM month_addendum AS told
                WHERE told.municipality_id = NEW.municipality_id AND told.decision_id = NEW.id
                    AND told.participant_id = NEW.participant_id AND told.month = month_lock.month
                    AND told.made_at = coalesce(NEW.revoked_at, NEW.decided_at)))
    THEN
        RAISE EXCEPTION 'the month is locked' USING ERRCODE = 'SV001';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER absence_decision_told_in_locked_months AFTER INSERT ON absence_decision
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.addendum_id IS NOT NULL) EXECUTE FUNCTION decision_told_in_locked_months();
CREATE CONSTRAINT TRIGGER absence_decision_revoked_told_in_locked_months AFTER UPDATE ON absence_decision
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.revoked_addendum_id IS NOT NULL) EXECUTE FUNCTION decision_told_in_locked_months();
