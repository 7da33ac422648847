"""Who is asked why they look, before what, and for how long the answer stands."""

from __future__ import annotations

from datetime import timedelta

import pytest

from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.participants.actions import open_record, state_reason
from stegvis.participants.model import Standing
from stegvis.participants.reasons import LookUpReason, asks_why, stands_for
from tests.builders import NOW
from tests.cast import on_stage

CASE, CLASS, OWN = Standing.CASE, Standing.CLASS, Standing.OWN
OTHERS = (
    *("plans.plan", "plans.record", "plans.difference", "meetings.meeting"),
    *("documents.plan", "documents.minutes", "participants.participant", "supervision.pack"),
)
DAILY = (
    "timetable.week",
    "attendance.hours",
    "participants.registered",
    "programmes.record",
    "meetings.list",
    "supervision.unit",
)
WITH_A_NUMBER = (
    "participants.identity",
    *("rights.copy", "transfer.leaving", "transfer.file", "transfer.moves"),
)


@pytest.mark.parametrize("purpose", OTHERS)
def test_the_plan_and_the_notes_of_somebody_elses_case_ask_why(purpose: str) -> None:
    assert asks_why(purpose, CASE, assigned=False, protected=False)
    assert not asks_why(purpose, CASE, assigned=True, protected=True)
    assert not asks_why(purpose, CLASS, assigned=False, protected=False)


@pytest.mark.parametrize("purpose", DAILY)
def test_the_days_work_asks_nobody(purpose: str) -> None:
    assert not any(
        asks_why(purpose, CASE, assigned=a, protected=p) for a in (True, False) for p in (True, False)
    )


@pytest.mark.parametrize("purpose", WITH_A_NUMBER)
def test_a_number_asks_everybody_who_may_see_it_and_so_does_what_it_stands_in(purpose: str) -> None:
    assert asks_why(purpose, CASE, assigned=True, protected=False)
    assert asks_why(purpose, CASE | CLASS, assigned=False, protected=False)
    assert not asks_why(purpose, CLASS, assigned=False, protected=False)
    assert not asks_why(purpose, OWN, assigned=False, protected=True)


def test_who_sees_somebody_asks_where_the_address_is_protected() -> None:
    assert asks_why("participants.access", CASE, assigned=True, protected=True)
    assert not asks_why("participants.access", CASE, assigned=False, protected=False)


def test_a_reason_stands_for_an_hour_and_for_as_long_as_a_meeting_may_last() -> None:
    assert stands_for("participants.identity") == timedelta(hours=1)
    assert stands_for("plans.record") == timedelta(hours=1)
    assert stands_for("meetings.meeting") == timedelta(hours=4)
    assert stands_for("plans.record", in_form=True) == timedelta(hours=4)


@pytest.mark.usefixtures("database")
async def test_a_reason_for_whom_one_does_not_see_stands_for_nothing_and_is_told() -> None:
    cast = await on_stage()
    with pytest.raises(Refused, match="not-found"):
        await state_reason(cast.berit, new_id(), cast.frida.account_id, LookUpReason.FOLLOW_UP, now=NOW)
    (look,) = await cast.office.rows("SELECT purpose, reason FROM look_up")
    assert dict(look) == {"purpose": "refused.lookups.reason", "reason": None}


@pytest.mark.usefixtures("database")
async def test_what_says_by_itself_why_it_is_asked_needs_no_sign_in_to_say_so() -> None:
    """As the command does that writes the supervisor's pack of one case."""
    cast = await on_stage()
    amina = cast.amina.account_id
    with pytest.raises(Refused, match="reason-needed"):
        await open_record(cast.ivar, amina, "supervision.pack", now=NOW)
    await open_record(cast.ivar, amina, "supervision.pack", now=NOW, reason=LookUpReason.DEMAND)
    (look,) = await cast.office.rows("SELECT purpose, reason FROM look_up")
    assert dict(look) == {"purpose": "supervision.pack", "reason": "demand"}
