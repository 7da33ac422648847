"""Which database role may do what: as it stands in `grants.yaml`, and no more; tried by raw SQL as each.

Each role logs in by itself here, as in `compose.yaml`: nobody can step back up to where they came from.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest
import yaml

from stegvis.kit.db import WEB_ROLE, WORKER_ROLE
from stegvis.kit.embedded_postgres import BACKUP, OWNER, SUPERUSER, EmbeddedPostgres, installed_postgres
from stegvis.kit.ids import new_id
from tests.builders import NOW

GRANTS = Path(__file__).with_name("grants.yaml")
HERE, THERE = new_id(), new_id()
REFUSED = (asyncpg.InsufficientPrivilegeError, asyncpg.ActiveSQLTransactionError)


@dataclass(frozen=True)
class Server:
    """A server of its own, with two municipalities in it; and who may log in."""

    running: EmbeddedPostgres

    @asynccontextmanager
    async def as_role(self, role: str, tenant: UUID | None = None) -> AsyncIterator[asyncpg.Connection]:
        """Log in.

        Yields:
            a connection, in which the tenant is set.
        """
        connection = await asyncpg.connect(self.running.dsn(role))
        try:
            if tenant:
                await connection.execute("SELECT set_config('app.municipality', $1, false)", str(tenant))
            yield connection
        finally:
            await connection.close()


MIGRATE = """
import asyncio, sys
from stegvis.piccolo_app import migrate
asyncio.run(migrate(sys.argv[1], {"stegvis_web": sys.argv[2], "stegvis_worker": sys.argv[3]}))
"""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Start and migrate a server, in which each municipality has a row of some tables.

    Yields:
        it.
    """
    with EmbeddedPostgres.temporary() as running:
        # In a program of its own: the migration tells the engine of this one where its database is.
        passwords = [running.password(role) for role in (WEB_ROLE, WORKER_ROLE)]
        command = [sys.executable, "-c", MIGRATE, running.dsn(), *passwords]
        subprocess.run(command, check=True, capture_output=True)
        found = Server(running)
        for number, tenant in enumerate((HERE, THERE), 1):
            asyncio.run(_fill(found, tenant, f"{number:04}"))
        yield found


async def _fill(server: Server, tenant: UUID, number: str) -> None:
    account = new_id()
    async with server.as_role(WEB_ROLE, tenant) as web:
        await web.execute("INSERT INTO municipality VALUES ($1, $2, $3)", tenant, number, f"No {number}")
        await web.execute("INSERT INTO unit VALUES ($1, $2, 'vo', 'VO')", new_id(), tenant)
        await web.execute("INSERT INTO account VALUES ($1, $2, 'staff', 'nb')", account, tenant)
        await web.execute(
            "INSERT INTO audit_entry (id, municipality_id, at, actor_id, verb)"
            " VALUES ($1, $2, $3, $4, 'a.b')",
            new_id(),
            tenant,
            NOW,
            account,
        )


# ------------------------------------------------------------------------------ what is granted

_GRANTED = """
    SELECT coalesce(r.rolname, 'public') AS role, c.relname AS name, a.privilege_type AS privilege,
        NULL AS column
    FROM pg_class c CROSS JOIN aclexplode(c.relacl) AS a LEFT JOIN pg_roles r ON r.oid = a.grantee
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
        AND a.grantee <> c.relowner
    UNION ALL
    SELECT coalesce(r.rolname, 'public'), c.relname, a.privilege_type, t.attname
    FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid CROSS JOIN aclexplode(t.attacl) AS a
    LEFT JOIN pg_roles r ON r.oid = a.grantee
    WHERE c.relnamespace = 'public'::regnamespace
"""


async def granted(server: Server, role: str) -> dict[str, str]:
    """What a role may do, by table: `SELECT, INSERT, UPDATE (one, two)`; `SELECT (one)`: only that column."""
    async with server.as_role(OWNER) as owner:
        rows = [row for row in await owner.fetch(_GRANTED) if row["role"] == role]
    told: dict[str, str] = {}
    for name in sorted({row["name"] for row in rows}):
        of_table = [row for row in rows if row["name"] == name]
        whole = {row["privilege"] for row in of_table if row["column"] is None}
        said = [each for each in ("SELECT", "INSERT", "UPDATE", "DELETE") if each in whole]
        said += sorted(whole - {"SELECT", "INSERT", "UPDATE", "DELETE"})
        for privilege in sorted({row["privilege"] for row in of_table if row["column"]}):
            columns = sorted(
                row["column"] for row in of_table if row["column"] and row["privilege"] == privilege
            )
            said.append(f"{privilege} ({', '.join(columns)})")
        told[name] = ", ".join(said)
    return told


@pytest.mark.parametrize("role", [WEB_ROLE, WORKER_ROLE])
async def test_a_role_may_do_what_stands_in_the_file_and_no_more(server: Server, role: str) -> None:
    found = await granted(server, role)
    written: dict[str, str] = yaml.safe_load(GRANTS.read_text(encoding="utf-8"))[role]
    wrong = {
        name: found.get(name, "nothing")
        for name in written.keys() | found.keys()
        if found.get(name) != written.get(name)
    }
    assert wrong == {}, f"what is granted, where it is not what {GRANTS.name} says"


async def test_the_backup_reads_every_table_and_writes_none(server: Server) -> None:
    async with server.as_role(OWNER) as owner:
        tables = await owner.fetch(
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"
        )
    assert await granted(server, BACKUP) == {table["relname"]: "SELECT" for table in tables}


async def test_nothing_is_granted_to_everybody_and_no_other_role_is_there(server: Server) -> None:
    assert await granted(server, "public") == {}
    async with server.as_role(OWNER) as owner:
        roles = await owner.fetch(
            "SELECT rolname, rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls FROM pg_roles"
            " WHERE rolname !~ '^pg_' ORDER BY rolname"
        )
    assert {row["rolname"]: [name for name, value in row.items() if value is True] for row in roles} == {
        SUPERUSER: ["rolsuper", "rolcreaterole", "rolcreatedb", "rolreplication", "rolbypassrls"],
        BACKUP: ["rolbypassrls"],
        OWNER: ["rolcreaterole"],
        WEB_ROLE: [],
        WORKER_ROLE: [],
    }


async def test_a_function_that_acts_as_the_owner_fixes_where_it_looks(server: Server) -> None:
    async with server.as_role(OWNER) as owner:
        functions = await owner.fetch(
            """
            SELECT p.proname, p.proconfig, has_function_privilege($1, p.oid, 'EXECUTE') AS of_web,
                has_function_privilege($2, p.oid, 'EXECUTE') AS of_worker
            FROM pg_proc p WHERE p.prosecdef AND p.pronamespace = 'public'::regnamespace
            """,
            WEB_ROLE,
            WORKER_ROLE,
        )
    assert not [each["proname"] for each in functions if each["of_web"]]
    assert [each["proname"] for each in functions if each["of_worker"]] == ["audit_seal"]
    for each in functions:
        assert any(setting.startswith("search_path=") for setting in each["proconfig"]), each["proname"]


# ------------------------------------------------------------------------------ what is tried

NEVER = [
    "CREATE TABLE mine (id int)",
    "CREATE SCHEMA mine",
    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE EXTENSION vector",
    "CREATE ROLE mine",
    "CREATE DATABASE mine",
    "ALTER TABLE participant DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE participant NO FORCE ROW LEVEL SECURITY",
    "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
    "ALTER TABLE audit_entry OWNER TO CURRENT_USER",
    "ALTER TABLE account ADD COLUMN mine int",
    "DROP POLICY tenant ON participant",
    "DROP TABLE audit_entry",
    "DROP TRIGGER audit_recorded ON audit_entry",
    "TRUNCATE audit_entry",
    "TRUNCATE session",
    "UPDATE audit_entry SET verb = 'c.d'",
    "DELETE FROM audit_entry",
    "UPDATE look_up SET purpose = 'x'",
    "DELETE FROM look_up",
    "DELETE FROM audit_link",
    "UPDATE audit_link SET hash = hash",
    "INSERT INTO audit_unsealed DEFAULT VALUES",
    "DELETE FROM audit_unsealed",
    "DELETE FROM migration",
    "UPDATE migration SET name = 'x'",
    "DELETE FROM account",
    "DELETE FROM participant",
    f"GRANT {OWNER} TO CURRENT_USER",
    f"SET ROLE {OWNER}",
    f"SET ROLE {SUPERUSER}",
    f"SET SESSION AUTHORIZATION {OWNER}",
    "ALTER ROLE CURRENT_USER BYPASSRLS",
    "ALTER ROLE CURRENT_USER CREATEROLE",
    f"ALTER ROLE {OWNER} PASSWORD 'mine'",
    "SET session_replication_role = replica",
    "ALTER SYSTEM SET fsync = off",
    "COPY account TO PROGRAM 'cat'",
    "COPY account FROM '/etc/passwd'",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_ls_dir('/')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT rolpassword FROM pg_authid",
]


async def is_refused(connection: asyncpg.Connection, statement: str) -> bool:
    try:
        await connection.execute(statement)
    except REFUSED:
        return True
    return False


@pytest.mark.parametrize("role", [WEB_ROLE, WORKER_ROLE, BACKUP])
async def test_no_role_that_serves_can_change_what_it_is_or_what_is_recorded(
    server: Server, role: str
) -> None:
    async with server.as_role(role, HERE) as connection:
        for statement in NEVER:
            assert await is_refused(connection, statement), statement


@pytest.mark.parametrize("role", [WEB_ROLE, WORKER_ROLE])
@pytest.mark.parametrize(
    "statement", ["SET ROLE stegvis_backup", "SET row_security = off; SELECT FROM participant"]
)
async def test_no_role_that_serves_can_pass_row_level_security(
    server: Server, role: str, statement: str
) -> None:
    async with server.as_role(role, HERE) as connection:
        with pytest.raises(REFUSED):
            await connection.execute(statement)


async def test_who_serves_and_who_works_cannot_become_each_other(server: Server) -> None:
    for role, other in ((WEB_ROLE, WORKER_ROLE), (WORKER_ROLE, WEB_ROLE)):
        async with server.as_role(role, HERE) as connection:
            assert await is_refused(connection, f"SET ROLE {other}")


NOT_THE_WORKERS = [
    "SELECT national_id FROM participant",
    "SELECT duf_number, phone FROM participant",
    "SELECT * FROM participant",
    "SELECT to_jsonb(participant) FROM participant",
    "SELECT sex, has_children FROM participant",
    "SELECT password_hash FROM account",
    "SELECT email FROM staff",
    "SELECT FROM sign_in_address",
    "SELECT pin_hash FROM device",
    "SELECT token_hash FROM session",
    "SELECT code_hash FROM enrolment_code",
    "SELECT sealed_secret FROM code_app",
    "SELECT code_hash FROM recovery_code",
    "SELECT subject FROM sign_on_identity",
    "SELECT token_hash FROM calendar_feed",
    "SELECT token_hash FROM register_pass",
    "SELECT content FROM draft",
    "SELECT text FROM goal",
    "SELECT words FROM plan_evaluation",
    "SELECT reasons FROM plan_version",
    "SELECT body FROM plan_document",
    "SELECT difference FROM meeting",
    "SELECT text FROM meeting_task",
    "SELECT words FROM meeting_answer",
    "SELECT reason FROM absence_decision",
    "SELECT reason FROM access_denial",
    "SELECT says FROM attendance_contest",
    "SELECT answer_text FROM correction_request",
    "SELECT share FROM benefit_share",
    "SELECT birth_date FROM child",
    "SELECT content FROM transfer",
    "SELECT before FROM audit_entry",
    "SELECT actor_id FROM look_up",
    "INSERT INTO audit_entry DEFAULT VALUES",
    "INSERT INTO access_grant DEFAULT VALUES",
    "INSERT INTO session DEFAULT VALUES",
    "UPDATE session SET expires_at = 'infinity'",
    "UPDATE account SET kind = kind",
    "UPDATE participant SET email = NULL",
    "UPDATE push_subscription SET endpoint = endpoint",
    "UPDATE access_grant SET valid_to = NULL",
    "UPDATE role_held SET valid_to = NULL",
    "UPDATE revision SET revision = revision",
    "UPDATE escalation_step SET step = 'told'",
    "DELETE FROM notification",
    "DELETE FROM device",
    "DELETE FROM access_denial",
]


@pytest.mark.parametrize("tenant", [HERE, None], ids=["within a municipality", "at the front door"])
async def test_the_worker_reads_no_secret_and_writes_nothing_of_anybodys(
    server: Server, tenant: UUID | None
) -> None:
    async with server.as_role(WORKER_ROLE, tenant) as worker:
        for statement in NOT_THE_WORKERS:
            assert await is_refused(worker, statement), statement


NOT_THE_WEBS = [
    "SELECT audit_seal(1)",
    "DELETE FROM request",
    "DELETE FROM procrastinate_jobs",
    "UPDATE procrastinate_jobs SET args = '{}'",
    "SELECT FROM procrastinate_workers",
    "INSERT INTO reminder_sweep DEFAULT VALUES",
    "UPDATE escalation_mail SET state = 'sent'",
    "SELECT FROM reminder_seen",
]


async def test_who_serves_does_not_what_the_worker_does(server: Server) -> None:
    async with server.as_role(WEB_ROLE, HERE) as web:
        for statement in NOT_THE_WEBS:
            assert await is_refused(web, statement), statement


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO unit VALUES (gen_random_uuid(), current_setting('app.municipality')::uuid, 'x', 'X')",
        "UPDATE account SET language = 'en'",
        "DELETE FROM session",
        "SELECT audit_seal(1)",
        "SELECT nextval('procrastinate_jobs_id_seq')",
        "CREATE TEMPORARY TABLE mine (id int); INSERT INTO mine VALUES (1); UPDATE unit SET name = 'x'",
    ],
)
async def test_the_backup_writes_nothing(server: Server, statement: str) -> None:
    async with server.as_role(BACKUP, HERE) as backup:
        with pytest.raises(REFUSED):
            await backup.execute(statement)


_TENANT_TABLES = """
    SELECT relname FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity
        AND relname <> 'municipality'
"""


@pytest.mark.parametrize("role", [WEB_ROLE, WORKER_ROLE])
async def test_without_a_tenant_there_is_nothing_and_with_one_only_its_own(server: Server, role: str) -> None:
    async with server.as_role(role) as nobody, server.as_role(role, HERE) as somebody:
        tables = [row["relname"] for row in await nobody.fetch(_TENANT_TABLES)]
        assert len(tables) > 50
        seen = set()
        for table in tables:
            if not await nobody.fetchval(
                "SELECT has_any_column_privilege(current_user, $1, 'SELECT')", table
            ):
                continue
            assert await nobody.fetchval(f'SELECT count(*) FROM "{table}"') == 0, table
            if await nobody.fetchval(_SEES_WHOSE, table):
                of = await somebody.fetch(f'SELECT DISTINCT municipality_id FROM "{table}"')
                assert {row["municipality_id"] for row in of} <= {HERE}, table
                seen |= {table} if of else set()
        assert await somebody.fetchval("SELECT count(*) FROM unit") == 1
        assert seen >= {"unit", "account", "audit_unsealed"}


_SEES_WHOSE = "SELECT has_column_privilege(current_user, $1, 'municipality_id', 'SELECT')"


async def test_nothing_is_written_into_another_municipality(server: Server) -> None:
    async with server.as_role(WEB_ROLE, HERE) as web:
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
            await web.execute("INSERT INTO unit VALUES ($1, $2, 'x', 'X')", new_id(), THERE)
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
            await web.execute("UPDATE unit SET municipality_id = $1", THERE)
        assert (
            await web.execute("UPDATE unit SET name = 'theirs' WHERE municipality_id = $1", THERE)
            == "UPDATE 0"
        )
        assert await web.execute("UPDATE municipality SET name = 'x' WHERE id = $1", THERE) == "UPDATE 0"


async def test_a_dump_as_the_backup_holds_every_municipality(server: Server, tmp_path: Path) -> None:
    dump = tmp_path / "stegvis.sql"
    command = [str(installed_postgres().bin / "pg_dump"), "--data-only", "--file", str(dump)]
    subprocess.run([*command, server.running.dsn(BACKUP)], check=True, capture_output=True)
    text = dump.read_text(encoding="utf-8")
    assert str(HERE) in text
    assert str(THERE) in text


async def test_a_dump_as_anybody_else_fails_and_is_not_empty(server: Server, tmp_path: Path) -> None:
    dump = tmp_path / "stegvis.sql"
    command = [str(installed_postgres().bin / "pg_dump"), "--data-only", "--file", str(dump)]
    for role in (OWNER, WEB_ROLE, WORKER_ROLE):
        done = subprocess.run(
            [*command, server.running.dsn(role)], check=False, capture_output=True, text=True
        )
        assert done.returncode != 0, role
        assert "row-level security" in done.stderr or "permission denied" in done.stderr
