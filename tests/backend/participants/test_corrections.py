"""A participant says in one tap that a fact is wrong; the case answers; and who can read what."""

from __future__ import annotations

import asyncio
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.participants.actions.corrections import answer_correction, ask_for_correction
from stegvis.participants.model import AboutMe, Answer, Correction, Fact
from stegvis.participants.queries import people
from stegvis.participants.queries.about_me import about_me
from tests.builders import NOW, TODAY
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


async def about(actor: Actor) -> AboutMe:
    async with db.read(actor.municipality_id) as tx:
        return await about_me(tx, actor, TODAY)


async def ask(actor: Actor, fact: Fact, key: UUID | None = None) -> None:
    await ask_for_correction(actor, key or new_id(), fact, now=NOW)


async def waiting(actor: Actor, subject: Actor) -> tuple[Correction, ...]:
    """What one who looks finds unanswered."""
    async with db.read(actor.municipality_id) as tx:
        seen = await people(tx, actor, TODAY, [subject.account_id])
        return seen[subject.account_id].open_corrections


async def test_what_is_asked_twice_about_one_fact_is_asked_once(cast: Cast) -> None:
    key = new_id()
    await asyncio.gather(*(ask(cast.amina, Fact.NAME, key) for _ in range(5)))
    await ask(cast.amina, Fact.NAME)
    await ask(cast.amina, Fact.PHONE)
    assert [each.fact for each in await waiting(cast.berit, cast.amina)] == [Fact.NAME, Fact.PHONE]
    assert len(await cast.office.rows("SELECT FROM audit_entry WHERE verb LIKE '%correction-asked'")) == 2


async def test_a_key_that_asked_about_one_fact_asks_about_no_other(cast: Cast) -> None:
    key = new_id()
    await ask(cast.amina, Fact.NAME, key)
    with pytest.raises(Refused) as refused:
        await ask(cast.amina, Fact.PHONE, key)
    assert refused.value.code == "kit.key-used"


async def test_staff_ask_for_nothing_and_have_no_record_of_their_own(cast: Cast) -> None:
    for attempt in (ask(cast.berit, Fact.NAME), about(cast.berit)):
        with pytest.raises(Refused) as refused:
            await attempt
        assert refused.value.code == "kit.not-found"


async def test_an_answer_is_read_by_the_participant_and_the_fact_can_be_asked_about_again(cast: Cast) -> None:
    await ask(cast.amina, Fact.NAME)
    (asked,) = await waiting(cast.berit, cast.amina)
    key = new_id()
    for _ in range(2):
        await answer_correction(
            cast.berit,
            cast.amina.account_id,
            asked.id,
            key,
            Answer.KEPT,
            " Slik står det i passet. ",
            now=NOW,
        )
    (answered,) = (await about(cast.amina)).corrections
    assert (answered.answer, answered.answer_text) == (Answer.KEPT, "Slik står det i passet.")
    assert await waiting(cast.berit, cast.amina) == ()
    with pytest.raises(Refused) as refused:
        await answer_correction(
            cast.ivar, cast.amina.account_id, asked.id, new_id(), Answer.CORRECTED, "", now=NOW
        )
    assert refused.value.code == "participants.already-answered"
    await ask(cast.amina, Fact.NAME)
    assert [each.answer for each in (await about(cast.amina)).corrections] == [None, Answer.KEPT]


@pytest.mark.parametrize(
    ("answer", "text", "code"),
    [(Answer.KEPT, "  ", "kit.required"), (Answer.CORRECTED, "a" * 1001, "kit.too-long")],
)
async def test_what_stays_as_it_is_needs_a_reason_that_can_be_read(
    cast: Cast, answer: Answer, text: str, code: str
) -> None:
    await ask(cast.amina, Fact.NAME)
    (asked,) = await waiting(cast.berit, cast.amina)
    with pytest.raises(InvalidInput) as refused:
        await answer_correction(cast.berit, cast.amina.account_id, asked.id, new_id(), answer, text, now=NOW)
    assert [(fault.field, fault.code) for fault in refused.value.faults] == [("text", code)]


async def test_only_the_case_answers_and_nobody_answers_for_another(
    cast: Cast,
) -> None:
    await ask(cast.amina, Fact.NAME)
    (asked,) = await waiting(cast.berit, cast.amina)
    for actor, subject, code in (
        (cast.eva, cast.amina, "participants.not-your-case"),
        (cast.carl, cast.amina, "kit.not-found"),
        (cast.ivar, cast.classmate, "kit.not-found"),
    ):
        with pytest.raises(Refused) as refused:
            await answer_correction(
                actor, subject.account_id, asked.id, new_id(), Answer.CORRECTED, "", now=NOW
            )
        assert refused.value.code == code


async def test_a_participant_reads_what_is_registered_and_who_can_see_it(cast: Cast) -> None:
    found = await about(cast.amina)
    assert (found.person.name, found.details.birth_date) == ("Amina Hassan", found.person.birth_date)
    assert (found.details.national_id, found.details.duf_number) == (None, None)
    assert [(each.name, each.relation) for each in found.helpers] == [
        ("Berit Hansen", "adviser"),
        ("Eva Moe", "teacher"),
    ]
    assert (found.leaders, found.coordinators) == (("Ivar Berg",), ("Hilde Dahl",))


async def test_a_protected_person_reads_of_the_circle_alone_each_once(cast: Cast) -> None:
    nav = await cast.office.staff("Nora Vik", Role.ADVISER)
    await cast.office.grant(cast.frida.account_id, nav, "circle")
    found = await about(cast.frida)
    assert sorted((each.name, each.relation) for each in found.helpers) == [
        ("Gro Lie", "adviser"),
        ("Nora Vik", "circle"),
    ]
    assert (found.leaders, found.coordinators) == ((), ())
