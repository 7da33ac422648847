"""What a certificate says, when it may be issued, and that it says the same for ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.model import AccountLine, Outcome
from stegvis.certificates.actions import issue_certificate
from stegvis.certificates.model import Certificates, Element
from stegvis.certificates.queries import certificates
from stegvis.certificates.rules import certifiable, elements, outcome
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.participants.model import EndCause, PermitType, Programme, Track
from stegvis.rulebook.model import ActivityKind, CreditRule, EducationLevel, WeeklyTarget
from tests.builders import NOW, TODAY, Office, open_office

BEGAN, ENDED = date(2025, 8, 18), date(2026, 6, 19)
PROGRAMME = Programme(
    permit_type=PermitType.REFUGEE,
    education_level=EducationLevel.PRIMARY,
    track=Track.WORK,
    weekly_target=WeeklyTarget.FULL_TIME,
    starts_on=BEGAN,
    ended_on=ENDED,
    end_cause=EndCause.COMPLETED,
)


@pytest.mark.parametrize(
    ("cause", "said"),
    [
        (EndCause.COMPLETED, "completed"),
        (EndCause.INTERRUPTED, "interrupted"),
        (EndCause.STOPPED, "interrupted"),
        (EndCause.WORK, "interrupted"),
        (EndCause.EDUCATION, "interrupted"),
        (EndCause.MOVED, None),
        (EndCause.OTHER, None),
    ],
)
def test_which_ends_are_certified(cause: EndCause, said: str | None) -> None:
    assert outcome(replace(PROGRAMME, end_cause=cause), TODAY) == said


def test_nothing_is_certified_before_the_end_without_a_start_or_of_elsewhere() -> None:
    assert outcome(PROGRAMME, ENDED) == "completed"
    assert outcome(replace(PROGRAMME, ended_on=date(2026, 12, 1)), TODAY) is None
    assert outcome(replace(PROGRAMME, starts_on=None), TODAY) is None
    assert outcome(replace(PROGRAMME, elsewhere="3403 Hamar"), TODAY) is None


def test_the_last_of_several_is_certified() -> None:
    earlier = replace(PROGRAMME, starts_on=date(2024, 1, 8), ended_on=date(2024, 6, 1))
    assert certifiable([PROGRAMME, earlier], TODAY) == PROGRAMME
    assert certifiable([], TODAY) is None


def line(kind: ActivityKind, clock: int, credited: int, attended: int, lessons: int | None) -> AccountLine:
    return AccountLine(
        occurrence_id="",
        date=BEGAN,
        starts=time(8),
        ends=time(12),
        kind=kind,
        clock_minutes=clock,
        lessons=lessons,
        credited_minutes=credited,
        rule=CreditRule.LESSON_CREDIT,
        rate_per_lesson=75,
        source="",
        outcome=Outcome.ATTENDED,
        attended_minutes=attended,
    )


def test_hours_are_those_of_the_clock_and_not_those_that_count() -> None:
    norwegian, practice = ActivityKind.NORWEGIAN, ActivityKind.WORK_PRACTICE
    lines = [
        line(practice, 450, 450, 450, None),
        line(norwegian, 180, 300, 300, 4),
        line(norwegian, 180, 300, 150, 4),
        line(norwegian, 180, 300, 0, 4),
    ]
    assert elements(lines) == (
        Element(kind=norwegian, minutes=270, lessons=6),
        Element(kind=practice, minutes=450),
    )


@given(st.lists(st.tuples(st.integers(1, 600), st.integers(1, 600), st.integers(0, 12)), max_size=20))
def test_nobody_is_certified_more_than_was_held(held: list[tuple[int, int, int]]) -> None:
    lines = [
        line(ActivityKind.NORWEGIAN, clock, credited, credited - credited // 3, lessons or None)
        for clock, credited, lessons in held
    ]
    for element in elements(lines):
        assert element.minutes <= sum(clock for clock, _, _ in held)
        assert (element.lessons or 0) <= sum(lessons for _, _, lessons in held)


# ------------------------------------------------------------------------------ in the office


async def amina(office: Office, cause: str = "completed") -> tuple[Actor, Actor]:
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    subject = await office.participant(
        "Amina Hassan", adviser=berit, programme={"starts_on": BEGAN, "ended_on": ENDED, "end_cause": cause}
    )
    norwegian = await office.activity("norwegian")
    slot = await office.slot(
        norwegian, 1, "08:30", "10:00", participant_id=subject.account_id, valid_to=ENDED
    )
    await office.mark(subject.account_id, slot, date(2025, 8, 25))
    await office.mark(subject.account_id, slot, date(2025, 9, 1), "late", late_minutes=45)
    await office.plan(subject.account_id, state="ended", end_goal_text="Kokk", oral="b1")
    return berit, subject


async def asked(office: Office, actor: Actor, participant: Actor) -> Certificates:
    async with db.read(office.id) as tx:
        return await certificates(tx, actor, participant.account_id, TODAY)


@pytest.mark.usefixtures("database")
async def test_a_certificate_is_put_together_and_then_says_the_same_for_ever() -> None:
    office = await open_office()
    berit, subject = await amina(office)
    before = await asked(office, berit, subject)
    assert before.proposed
    assert before.proposed.elements == (Element(kind=ActivityKind.NORWEGIAN, minutes=135, lessons=3),)
    assert (before.proposed.end_goal_text, before.proposed.oral) == ("Kokk", "b1")
    assert before.programme_id
    key = new_id()
    issue = (berit, key, subject.account_id, before.programme_id)
    issued = await issue_certificate(*issue, now=NOW)
    assert await issue_certificate(*issue, now=NOW) == issued
    assert (await asked(office, berit, subject)).proposed is None
    with pytest.raises(Refused, match=r"certificates\.issued-already"):
        await issue_certificate(berit, new_id(), *issue[2:], now=NOW)
    await office.change("UPDATE participant SET family_name = 'Hussein'")
    after = await asked(office, berit, subject)
    assert after.issued[0].content.name == "Amina Hassan"
    assert after.proposed
    assert after.proposed.name == "Amina Hussein"
    own = await asked(office, subject, subject)
    assert (len(own.issued), own.proposed) == (1, None)
    verbs = await office.rows("SELECT verb FROM audit_entry")
    assert [row["verb"] for row in verbs] == ["certificates.issued"]


@pytest.mark.usefixtures("database")
async def test_who_has_moved_gets_none_here_and_the_class_sees_none() -> None:
    office = await open_office()
    berit, subject = await amina(office, "moved")
    assert (await asked(office, berit, subject)).proposed is None
    with pytest.raises(Refused, match=r"certificates\.nothing-to-certify"):
        await issue_certificate(berit, new_id(), subject.account_id, new_id(), now=NOW)
    hilde = await office.staff("Hilde Dahl", Role.COORDINATOR)
    with pytest.raises(Refused, match="not-your-case"):
        await asked(office, hilde, subject)
    for nobody in (hilde, subject):
        with pytest.raises(Refused, match="not-your-case"):
            await issue_certificate(nobody, new_id(), subject.account_id, new_id(), now=NOW)
