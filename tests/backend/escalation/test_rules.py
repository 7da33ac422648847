"""When which step is due about an unread notice: examples, and whatever the clocks and settings are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.escalation.model import Devices, Reason, Step, Unread, Verdict, Waits
from stegvis.escalation.rules import (
    MAIL_LASTS,
    due_steps,
    ends_at,
    mail_verdict,
    reason_here,
    sounds,
    steps,
    why,
    working_day_after,
)
from stegvis.kit.clock import OSLO
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import instant
from stegvis.notifications.model import (
    IMPORTANT,
    LONGEST_QUIET,
    DeliveryError,
    ReminderKind,
    ReminderSettings,
)
from stegvis.notifications.rules import quiet_span

SOMEBODY, SOMETHING = UUID(int=1), UUID(int=2)
MONDAY = date(2026, 11, 23)
USUAL = ReminderSettings()


def oslo(day: date, clock: str) -> datetime:
    return instant(day, time.fromisoformat(clock))


def decision(sent: datetime, chosen: ReminderSettings = USUAL, *done: Step) -> Unread:
    return Unread(
        SOMETHING, SOMEBODY, ReminderKind.PLAN_DECIDED, sent, sent.date(), None, frozenset(done), chosen
    )


def meeting(on: date, starts: str, told: datetime | None = None) -> Unread:
    told = told or oslo(on - timedelta(days=1), "17:00")
    clock = time.fromisoformat(starts)
    return Unread(SOMETHING, SOMEBODY, ReminderKind.MEETING_DAY_BEFORE, told, on, clock, frozenset(), USUAL)


def on_clocks(found: Unread) -> dict[Step, str]:
    due = steps(found, Waits())
    return {step: f"{at.astimezone(OSLO):%a %d.%m. %H:%M}" for step, at in due.items()}


def test_a_decision_is_said_again_written_listed_and_said_once_more_after_a_week() -> None:
    assert on_clocks(decision(oslo(MONDAY, "09:40"))) == {
        Step.SECOND: "Tue 24.11. 12:00",
        Step.MAIL: "Wed 25.11. 12:00",
        Step.LISTED: "Thu 26.11. 08:00",
        Step.WEEK: "Mon 30.11. 12:00",
    }


def test_nobody_is_told_again_on_days_off() -> None:
    # Wednesday before Easter 2027: Thursday, Friday and Monday are holidays.
    assert on_clocks(decision(oslo(date(2027, 3, 24), "15:00"))) == {
        Step.SECOND: "Tue 30.03. 12:00",
        Step.MAIL: "Wed 31.03. 12:00",
        Step.LISTED: "Thu 01.04. 08:00",
        Step.WEEK: "Wed 31.03. 12:00",
    }


def test_whoever_sleeps_by_day_is_told_again_when_they_are_up() -> None:
    nights = ReminderSettings(quiet_from=time(7), quiet_to=time(15))
    assert on_clocks(decision(oslo(MONDAY, "16:00"), nights))[Step.SECOND] == "Tue 24.11. 15:00"


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ("10:00", {Step.MAIL: "Mon 23.11. 18:00", Step.LISTED: "Tue 24.11. 08:00"}),
        ("08:30", {Step.MAIL: "Mon 23.11. 18:00", Step.LISTED: "Tue 24.11. 07:30"}),
    ],
)
def test_of_a_meeting_the_adviser_can_ring_before_it_begins(starts: str, expected: dict[Step, str]) -> None:
    assert on_clocks(meeting(MONDAY + timedelta(days=1), starts)) == expected


def test_of_a_meeting_that_was_told_late_nothing_comes_when_it_has_begun() -> None:
    late = meeting(MONDAY, "10:00", oslo(MONDAY, "09:30"))
    assert on_clocks(late) == {Step.LISTED: "Mon 23.11. 09:30"}
    assert due_steps(late, Waits(), oslo(MONDAY, "09:59")) == (Step.LISTED,)
    assert due_steps(late, Waits(), oslo(MONDAY, "10:00")) == ()


def test_what_is_not_important_is_nobodys_work() -> None:
    for kind in set(ReminderKind) - IMPORTANT:
        assert steps(replace(decision(oslo(MONDAY, "09:00")), kind=kind), Waits()) == {}


def test_a_worker_that_was_down_takes_all_steps_at_once_but_wakes_nobody() -> None:
    found = decision(oslo(MONDAY, "09:40"))
    later = MONDAY + timedelta(days=8)
    assert due_steps(found, Waits(), oslo(later, "08:00")) == (
        Step.SECOND,
        Step.MAIL,
        Step.LISTED,
        Step.WEEK,
    )
    assert due_steps(found, Waits(), oslo(later, "06:59")) == (Step.MAIL, Step.LISTED)


def test_what_somebody_was_told_is_over() -> None:
    found = decision(oslo(MONDAY, "09:40"), USUAL, Step.SECOND, Step.TOLD)
    assert due_steps(found, Waits(), oslo(MONDAY + timedelta(days=30), "12:00")) == ()


INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2037, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - the zone is added
CLOCKS = st.times().map(lambda at: at.replace(second=0, microsecond=0))
WAITS = st.tuples(*[st.integers(1, 10)] * 3).map(lambda days: Waits(*sorted(days)))


@st.composite
def quiet_hours(draw: st.DrawFn) -> ReminderSettings:
    starts, minutes = draw(st.integers(0, 1439)), draw(st.integers(0, LONGEST_QUIET))
    ends = (starts + minutes) % 1440
    return ReminderSettings(quiet_from=time(starts // 60, starts % 60), quiet_to=time(ends // 60, ends % 60))


@given(INSTANTS, quiet_hours(), WAITS)
def test_every_step_comes_after_the_notice_on_a_working_day_and_in_hours(
    sent: datetime, chosen: ReminderSettings, waits: Waits
) -> None:
    found = steps(decision(sent, chosen), waits)
    assert set(found) == {Step.SECOND, Step.MAIL, Step.LISTED, Step.WEEK}
    for step, at in found.items():
        day = at.astimezone(OSLO).date()
        assert day > sent.astimezone(OSLO).date()
        if sounds(step):
            assert quiet_span(at, chosen) is None
        else:
            assert day.isoweekday() <= 5
            assert day not in public_holidays(day, day)
    assert found[Step.WEEK] - sent >= timedelta(days=6)


@given(INSTANTS, quiet_hours(), WAITS, st.lists(st.integers(1, 5000), min_size=1, max_size=40))
def test_whenever_one_looks_each_step_is_taken_once_and_none_is_left_out(
    sent: datetime, chosen: ReminderSettings, waits: Waits, minutes: list[int]
) -> None:
    found, now, taken = decision(sent, chosen), sent, list[Step]()
    for each in minutes:
        now += timedelta(minutes=each)
        due = due_steps(found, waits, now)
        assert not any(sounds(step) and quiet_span(now, chosen) for step in due)
        found, taken = replace(found, done=found.done | set(due)), [*taken, *due]
    assert len(taken) == len(set(taken))
    overdue = {step for step, at in steps(found, waits).items() if at <= now} - set(taken)
    assert not overdue or (quiet_span(now, chosen) and all(map(sounds, overdue)))


@given(INSTANTS, CLOCKS, st.integers(0, 3))
def test_nothing_is_done_about_a_meeting_that_has_begun(sent: datetime, starts: time, ahead: int) -> None:
    on = sent.astimezone(OSLO).date() + timedelta(days=ahead)
    found = meeting(on, f"{starts:%H:%M}", sent)
    begins = ends_at(found)
    assert begins is not None
    assert all(sent <= at < begins for at in steps(found, Waits()).values())
    assert due_steps(found, Waits(), begins) == ()


@given(st.dates(date(2026, 1, 1), date(2037, 12, 1)), st.integers(1, 10))
def test_so_many_working_days_lie_between(day: date, count: int) -> None:
    found = working_day_after(day, count)
    between = [day + timedelta(days=each) for each in range(1, (found - day).days + 1)]
    holidays = public_holidays(day, found)
    working = [each for each in between if each.isoweekday() <= 5 and each not in holidays]
    assert (len(working), working[-1]) == (count, found)


# ------------------------------------------------------------------------------ e-mail


NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)


def test_what_is_refused_for_good_is_not_tried_again() -> None:
    for error in (DeliveryError.REFUSED, DeliveryError.WITHDRAWN, DeliveryError.TOO_LATE):
        assert mail_verdict(error, 1, NOON + MAIL_LASTS, NOON, jitter=0.5) == Verdict(error)
    assert mail_verdict(None, 3, NOON + MAIL_LASTS, NOON, jitter=0.5) == Verdict()


def test_a_server_that_says_later_is_asked_less_and_less_often_while_there_is_a_point() -> None:
    waited = []
    for attempts in range(1, 9):
        verdict = mail_verdict(DeliveryError.TOO_MANY, attempts, NOON + MAIL_LASTS, NOON, jitter=0.5)
        assert verdict.again_at is not None
        waited.append((verdict.again_at - NOON).seconds // 60)
    assert waited == [5, 10, 20, 40, 80, 160, 240, 240]
    soon = NOON + timedelta(minutes=4)
    assert mail_verdict(DeliveryError.UNREACHABLE, 1, soon, NOON, jitter=0.5).again_at is None


# ------------------------------------------------------------------------------ why


@pytest.mark.parametrize(
    ("devices", "reason"),
    [
        (Devices(), Reason.NO_PHONE),
        (Devices(phones=1), Reason.NEVER_ON),
        (Devices(phones=1, ended="unsubscribed"), Reason.TURNED_OFF),
        (Devices(phones=1, ended="signed_out"), Reason.TURNED_OFF),
        (Devices(phones=1, ended="expired"), Reason.EXPIRED),
        (Devices(phones=1, active=2, failing=2), Reason.FAILING),
        (Devices(phones=1, active=2, failing=1), Reason.NOT_OPENED),
        (Devices(phones=1, active=1, opened_at=NOON - timedelta(hours=1)), Reason.NOT_OPENED),
        (Devices(phones=1, active=1, opened_at=NOON + timedelta(hours=1)), Reason.NOT_READ),
    ],
)
def test_the_reason_is_the_first_thing_to_put_right(devices: Devices, reason: Reason) -> None:
    assert why(devices, NOON) is reason


def test_where_no_pushes_are_sent_nobody_could_have_turned_them_on() -> None:
    for reason in Reason:
        assert reason_here(reason, pushes=True) is reason
    kept = {reason for reason in Reason if reason_here(reason, pushes=False) is reason}
    assert kept == {Reason.NOT_SENT, Reason.NO_PHONE, Reason.NOT_READ}
    assert reason_here(Reason.NEVER_ON, pushes=False) is Reason.NOT_SENT
