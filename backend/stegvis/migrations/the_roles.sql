-- A role that reads everything and writes nothing: what a backup is made as. It alone passes row-level security,
-- for a dump that does not is empty (of 356,000 rows, none) and says so to nobody.
--
-- Only a superuser may give that right. Where the owner is none, whoever made the database has made the role
-- before (compose.yaml, the embedded PostgreSQL); otherwise it is made here without, `pg_dump` then refuses
-- instead of leaving rows out, and a superuser says: ALTER ROLE stegvis_backup BYPASSRLS.

DO $$ BEGIN
    CREATE ROLE stegvis_backup NOLOGIN NOINHERIT BYPASSRLS;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
    WHEN insufficient_privilege THEN
        BEGIN
            CREATE ROLE stegvis_backup NOLOGIN NOINHERIT;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END;
END $$;

GRANT USAGE ON SCHEMA public TO stegvis_backup;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO stegvis_backup;
GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO stegvis_backup;
-- What later migrations make is in the backup without their saying so.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO stegvis_backup;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON SEQUENCES TO stegvis_backup;
