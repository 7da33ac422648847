"""Registering and editing on PostgreSQL: one person however often it is sent, and nothing lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor, Role
from stegvis.accounts.rules import SEARCH_BY_ACCOUNT
from stegvis.kit import db
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.participants.actions.duplicates import look_for_duplicates
from stegvis.participants.actions.registration import edit_participant, register_participant
from stegvis.participants.model import Duplicates, Number, Oddity, PermitType, ReadingLevel, Sex, Typed
from stegvis.participants.queries import is_visible
from stegvis.participants.queries.registered import registered
from stegvis.rulebook.model import EducationLevel
from tests.builders import NOW, PEPPER, TODAY, Office, open_office
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")

HASHER = Hasher(PEPPER)
NUMBER, OTHER_NUMBER, DUF = "03859490025", "43059410041", "201017238203"
FORM = Typed(
    given_name="Amina",
    family_name="Hassan",
    birth_date="1994-05-03",
    sex=Sex.FEMALE,
    language="ar",
    reading_level=ReadingLevel.SOME,
    permit_type=PermitType.REFUGEE,
    permit_on="2026-01-02",
    education_level=EducationLevel.PRIMARY,
)


async def register(actor: Actor, form: Typed = FORM, key: UUID | None = None, **given: Any) -> UUID:  # noqa: ANN401 - what a test changes
    (unit,) = actor.units(*actor_roles(actor)) or {None}
    values = {"unit_id": unit, "adviser_id": None, "other_person": False, "now": NOW} | given
    return await register_participant(HASHER, actor, key or new_id(), form, **values)


def actor_roles(actor: Actor) -> Iterable[Role]:
    return {held.role for held in actor.roles}


async def faults(actor: Actor, form: Typed = FORM, **given: Any) -> list[tuple[str, str]]:  # noqa: ANN401 - the same
    with pytest.raises(InvalidInput) as refused:
        await register(actor, form, **given)
    return [(fault.field, fault.code) for fault in refused.value.faults]


async def look(actor: Actor, form: Typed) -> Duplicates:
    return (await look_for_duplicates(HASHER, actor, form, now=NOW)).duplicates


async def edit(actor: Actor, who: UUID, form: Typed, version: int, **given: Any) -> None:  # noqa: ANN401 - the same
    values: dict[str, Any] = {"expected_version": version, "now": NOW, "key": new_id()} | given
    await edit_participant(HASHER, actor, who, typed=form, **values)


async def version_of(actor: Actor, who: UUID) -> int:
    async with db.read(actor.municipality_id) as tx:
        return (await registered(tx, actor, TODAY, who)).version


async def people(office: Office) -> list[Any]:
    return await office.rows("SELECT * FROM participant ORDER BY id")


async def records(office: Office, verb: str) -> list[Any]:
    return await office.rows("SELECT * FROM audit_entry WHERE verb = $1 ORDER BY id", verb)


# ------------------------------------------------------------------------------ registering


async def test_who_is_registered_has_an_account_a_programme_that_waits_and_an_adviser() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    form = replace(FORM, national_id=NUMBER, duf_number=DUF, has_children=True, children=("2015-03-04",))
    who = await register(berit, form)
    (person,) = await people(office)
    assert (person["id"], person["external_id"], person["national_id"]) == (who, str(who), NUMBER)
    (account,) = await office.rows("SELECT kind, language FROM account WHERE id = $1", who)
    assert tuple(account.values()) == ("participant", "ar")
    (programme,) = await office.rows("SELECT * FROM programme")
    assert (programme["starts_on"], programme["track"], programme["permit_on"]) == (
        None,
        "work",
        date(2026, 1, 2),
    )
    (child,) = await office.rows("SELECT birth_date FROM child")
    assert child["birth_date"] == date(2015, 3, 4)
    async with db.read(office.id) as tx:
        assert await is_visible(tx, berit, TODAY, who)
    (record,) = await records(office, "participants.registered")
    assert record["subject_id"] == who
    assert not any(secret in str(dict(record)) for secret in (NUMBER, DUF, "Amina", "Hassan"))
    (revision,) = await office.rows("SELECT revision FROM revision WHERE id = $1", who)
    assert revision["revision"] == 1


async def test_a_hundred_times_the_same_form_registers_one_person() -> None:
    office = await open_office()
    berit, key = await office.staff("Berit", Role.ADVISER), new_id()
    assert set(await asyncio.gather(*(register(berit, key=key) for _ in range(100)))) == {key}
    assert len(await people(office)) == len(await records(office, "participants.registered")) == 1


async def test_the_same_key_with_another_form_is_refused() -> None:
    office = await open_office()
    berit, key = await office.staff("Berit", Role.ADVISER), new_id()
    await register(berit, key=key)
    with pytest.raises(Refused) as refused:
        await register(berit, replace(FORM, given_name="Amira"), key=key)
    assert refused.value.code == "kit.key-used"


async def test_a_key_that_somebody_is_registered_under_already_is_refused() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    with pytest.raises(Refused) as refused:
        await register(berit, key=berit.account_id)
    assert refused.value.code == "kit.key-used"


async def test_two_desks_that_register_the_same_number_at_once_register_one_person() -> None:
    office = await open_office()
    berit, gro = await office.staff("Berit", Role.ADVISER), await office.staff("Gro", Role.ADVISER)
    form = replace(FORM, national_id=NUMBER)
    done = await asyncio.gather(*(register(each, form) for each in (berit, gro)), return_exceptions=True)
    (refused,) = [each for each in done if not isinstance(each, UUID)]
    assert isinstance(refused, InvalidInput)
    assert [fault.code for fault in refused.faults] == ["participants.number-in-use"]
    assert len(await people(office)) == 1


@pytest.mark.parametrize("role", [Role.TEACHER, Role.COORDINATOR, Role.ADMINISTRATOR, Role.AUDITOR])
async def test_only_advisers_and_leaders_register(role: Role) -> None:
    office = await open_office()
    other = await office.staff("Per", role)
    for attempt in (register(other), look(other, FORM)):
        with pytest.raises(Refused) as refused:
            await attempt
        assert refused.value.code == "accounts.not-your-role"
    assert not await people(office)


async def test_unit_and_adviser_are_checked_with_all_the_rest() -> None:
    office = await open_office()
    elsewhere = await office.unit("Annet")
    leader, teacher = await office.staff("Ivar", Role.LEADER), await office.staff("Eva", Role.TEACHER)
    gro = await office.staff("Gro", Role.ADVISER)
    away = await office.staff("Per", Role.ADVISER, unit=elsewhere)
    left = await office.staff("Ole", Role.ADVISER, ended_on=TODAY - timedelta(days=1))
    nameless = replace(FORM, given_name="")
    assert await faults(leader, nameless, unit_id=None) == [
        ("givenName", "kit.required"),
        ("unit", "kit.required"),
    ]
    assert await faults(leader, unit_id=elsewhere) == [("unit", "participants.not-your-unit")]
    for adviser in (teacher, away, left):
        assert await faults(leader, adviser_id=adviser.account_id) == [
            ("adviser", "participants.not-an-adviser")
        ]
    who = await register(leader, adviser_id=gro.account_id)
    async with db.read(office.id) as tx:
        assert await is_visible(tx, gro, TODAY, who)


async def test_nobody_is_registered_in_a_unit_that_is_closed() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    await office.change("UPDATE unit SET closed_on = $1", TODAY - timedelta(days=1))
    assert await faults(berit) == [("unit", "participants.not-your-unit")]


# ------------------------------------------------------------------------------ duplicates


async def test_the_same_number_is_refused_and_the_person_is_shown_to_whoever_works_on_the_case() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    who = await register(berit, replace(FORM, national_id=NUMBER, duf_number=DUF))
    form = replace(FORM, given_name="Amal", national_id=NUMBER, duf_number=DUF)
    (found,) = (await look(berit, form)).people
    assert (found.person.id, found.by) == (who, frozenset(Number))
    assert await faults(berit, form) == [
        ("dufNumber", "participants.number-registered"),
        ("nationalId", "participants.number-registered"),
    ]


async def test_the_same_name_and_birth_date_is_shown_and_another_person_can_be_registered() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    who = await register(berit)
    swapped = replace(FORM, given_name="HASSAN", family_name="Amína")
    (found,) = (await look(berit, swapped)).people
    assert (found.person.id, found.by) == (who, frozenset())
    assert await faults(berit, swapped) == [("otherPerson", "participants.possible-duplicate")]
    await register(berit, swapped, other_person=True)
    assert len(await people(office)) == 2


async def hidden(office: Office, kind: str) -> None:
    """Amina as somebody whom Berit does not see, for one of the reasons that there are."""
    amina: dict[str, Any] = {"birth_date": date(1994, 5, 3), "national_id": NUMBER, "duf_number": DUF}
    if kind == "another unit":
        amina |= {"unit": await office.unit("Annet")}
    if kind == "protected":
        amina |= {"protected": True}
    await office.participant("Amina Hassan", **amina)


@pytest.mark.parametrize("kind", ["another unit", "another adviser", "protected"])
async def test_of_somebody_invisible_a_number_says_that_it_is_in_use_and_a_name_says_nothing(
    kind: str,
) -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    nobody = replace(FORM, given_name="Ingen", family_name="Her")
    await look(berit, FORM)  # asyncpg looks up each type that is new to a connection once
    answers, costs = [], []
    for form in (FORM, nobody):
        async with counted() as statements:
            answers.append(await look(berit, form))
        costs.append(len(statements))
    await hidden(office, kind)
    for form in (FORM, nobody):
        async with counted() as statements:
            answers.append(await look(berit, form))
        costs.append(len(statements))
    assert answers == [Duplicates()] * 4
    assert len(set(costs)) == 1
    found = await look(berit, replace(nobody, national_id=NUMBER, duf_number=DUF))
    assert found == Duplicates(in_use=frozenset(Number))
    assert await faults(berit, replace(FORM, national_id=NUMBER)) == [
        ("nationalId", "participants.number-in-use")
    ]
    await register(berit)


async def test_whoever_sees_somebody_as_their_teacher_learns_no_more_than_a_stranger() -> None:
    office = await open_office()
    both = await office.staff("Per", Role.TEACHER, Role.ADVISER)
    amina = await office.participant("Amina Hassan", birth_date=date(1994, 5, 3), national_id=NUMBER)
    await office.grant(amina.account_id, both, "teacher")
    assert await look(both, FORM) == Duplicates()
    found = await look(both, replace(FORM, national_id=NUMBER))
    assert found == Duplicates(in_use=frozenset({Number.NATIONAL_ID}))


async def test_every_search_is_recorded_without_the_number_and_whose_number_it_was_is_a_look_up() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    mine = await register(berit, replace(FORM, national_id=NUMBER))
    hidden_one = await office.participant("Frida", duf_number=DUF, protected=True)
    await faults(berit, replace(FORM, given_name="", national_id=NUMBER, duf_number=DUF))
    last = (await records(office, "participants.duplicates-sought"))[-1]
    assert last["actor_id"] == berit.account_id
    assert NUMBER not in str(dict(last))
    assert "national_id" in str(last["after"])
    look_ups = {(row["participant_id"], row["purpose"]) for row in await office.rows("SELECT * FROM look_up")}
    assert look_ups == {
        (mine, "participants.duplicates"),
        (hidden_one.account_id, "refused.participants.duplicates"),
    }


async def test_whoever_guesses_numbers_is_stopped_and_names_are_not_counted() -> None:
    office = await open_office()
    berit, gro = await office.staff("Berit", Role.ADVISER), await office.staff("Gro", Role.ADVISER)
    for _ in range(SEARCH_BY_ACCOUNT.attempts):
        await look(berit, replace(FORM, national_id=NUMBER))
    for attempt in (
        look(berit, replace(FORM, national_id=NUMBER)),
        register(berit, replace(FORM, national_id=NUMBER)),
    ):
        with pytest.raises(Refused) as refused:
            await attempt
        assert (refused.value.code, refused.value.retryable) == ("accounts.too-many-tries", True)
    await look(berit, FORM)
    await look(gro, replace(FORM, national_id=NUMBER))


async def test_what_is_odd_is_told_by_the_municipalitys_own_age() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    old = replace(FORM, birth_date="1968-01-01")
    assert (await look_for_duplicates(HASHER, berit, old, now=NOW)).oddities == (Oddity.TOO_OLD,)
    await office.row(
        "rule_override", key="max_age", value="60", valid_from=date(2026, 1, 5), source="sak 3/26"
    )
    assert (await look_for_duplicates(HASHER, berit, old, now=NOW)).oddities == ()


# ------------------------------------------------------------------------------ editing


async def test_what_is_edited_is_registered_and_a_number_that_is_not_typed_stays() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    who = await register(berit, replace(FORM, national_id=NUMBER, duf_number=DUF))
    new = replace(
        FORM,
        family_name="Hassan Ali",
        phone="41 23 45 67",
        has_children=True,
        children=("2015-03-04", "2019-01-01"),
        permit_type=PermitType.FAMILY,
        language="uk",
    )
    await edit(berit, who, new, 2)
    (person,) = await people(office)
    assert (person["family_name"], person["phone"], person["national_id"]) == (
        "Hassan Ali",
        "41 23 45 67",
        NUMBER,
    )
    (programme,) = await office.rows("SELECT permit_type FROM programme")
    assert programme["permit_type"] == "family"
    (account,) = await office.rows("SELECT language FROM account WHERE id = $1", who)
    assert account["language"] == "ar"  # the participant's own choice
    assert len(await office.rows("SELECT FROM child")) == 2
    (record,) = await records(office, "participants.edited")
    assert '"changed": ["children", "family_name", "has_children", "permit_type", "phone"]' in record["after"]
    assert "41 23" not in str(dict(record))


async def test_a_number_is_replaced_or_removed_and_must_still_be_nobody_elses() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    who = await register(berit, replace(FORM, national_id=NUMBER, duf_number=DUF))
    await office.participant("Olga", national_id=OTHER_NUMBER)
    with pytest.raises(InvalidInput) as refused:
        await edit(berit, who, replace(FORM, national_id=OTHER_NUMBER), await version_of(berit, who))
    assert [fault.code for fault in refused.value.faults] == ["participants.number-in-use"]
    await edit(berit, who, FORM, await version_of(berit, who), remove=[Number.DUF_NUMBER])
    assert [row["duf_number"] for row in await people(office) if row["id"] == who] == [None]
    with pytest.raises(InvalidInput) as refused:
        await edit(berit, who, replace(FORM, birth_date="1994-05-04"), await version_of(berit, who))
    assert [(fault.field, fault.code) for fault in refused.value.faults] == [
        ("birthDate", "participants.national-id-other-birth-date")
    ]


async def test_of_two_who_edit_the_same_person_at_once_one_is_asked_again_and_nothing_is_lost() -> None:
    office = await open_office()
    berit, gro = await office.staff("Berit", Role.ADVISER), await office.staff("Gro", Role.LEADER)
    who = await register(berit)
    version = await version_of(gro, who)
    forms = (replace(FORM, phone="41234567"), replace(FORM, email="amina@eksempel.no"))
    done = await asyncio.gather(
        *(edit(actor, who, form, version) for actor, form in zip((berit, gro), forms, strict=True)),
        return_exceptions=True,
    )
    (refused,) = [each for each in done if each]
    assert isinstance(refused, Refused)
    assert refused.code == "kit.changed-meanwhile"
    (person,) = await people(office)
    assert sorted([str(person["phone"]), str(person["email"])]) in (
        ["41234567", "None"],
        ["None", "amina@eksempel.no"],
    )
    later = replace(forms[0], email=forms[1].email)
    await edit(gro, who, later, await version_of(gro, who))
    (person,) = await people(office)
    assert (person["phone"], person["email"]) == ("41234567", "amina@eksempel.no")


async def test_a_change_of_the_programme_is_a_change_of_the_record_too() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    who = await register(berit)
    version = await version_of(berit, who)
    await office.change("UPDATE programme SET permit_type = 'family' WHERE participant_id = $1", who)
    with pytest.raises(Refused) as refused:
        await edit(berit, who, FORM, version)
    assert refused.value.code == "kit.changed-meanwhile"


async def test_an_edit_that_is_sent_twice_is_one() -> None:
    office = await open_office()
    berit, key = await office.staff("Berit", Role.ADVISER), new_id()
    who = await register(berit)
    for _ in range(2):
        await edit(berit, who, replace(FORM, phone="41234567"), 2, key=key)
    assert len(await records(office, "participants.edited")) == 1


async def test_only_the_case_edits_and_to_others_there_is_nobody() -> None:
    office = await open_office()
    berit, eva = await office.staff("Berit", Role.ADVISER), await office.staff("Eva", Role.TEACHER)
    stranger = await office.staff("Carl", Role.ADVISER)
    who = await register(berit)
    await office.grant(who, eva, "teacher")
    for actor, code in ((eva, "participants.not-your-case"), (stranger, "kit.not-found")):
        with pytest.raises(Refused) as refused:
            await edit(actor, who, FORM, 2)
        assert refused.value.code == code
