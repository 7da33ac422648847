"""What was delivered against the target, by worked examples; and whom the command line acts as."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.accounts.model import Role
from stegvis.attendance.model import AccountLine, Outcome, WeekAccount
from stegvis.kit.errors import Refused
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import PermitType, Programme, Track
from stegvis.rulebook.model import ActivityKind, CreditRule, EducationLevel, WeeklyTarget
from stegvis.supervision.queries import staff_by_email, unit_to_show
from stegvis.supervision.rules import hours, latest, social_studies, total, weeks_of
from tests.builders import NOW, TODAY, open_office

WEEK = timedelta(weeks=1)


def account(monday: date, planned: int = 2250, attended: int = 2000, target: int = 2250) -> WeekAccount:
    lost = planned - attended
    return WeekAccount(IsoWeek.of(monday), planned, attended, 0, lost, 0, target, "x", (), ())


def programme(starts: date | None, elsewhere: str | None = None) -> Programme:
    return Programme(
        PermitType.REFUGEE,
        EducationLevel.PRIMARY,
        Track.WORK,
        WeeklyTarget.FULL_TIME,
        starts_on=starts,
        elsewhere=elsewhere,
    )


def test_a_week_belongs_to_the_month_of_its_thursday() -> None:
    october, november = hours([account(date(2026, 10, 26)), account(date(2026, 11, 2))], TODAY)
    assert (october.month, november.month) == (date(2026, 10, 1), date(2026, 11, 1))
    (november,) = hours([account(date(2025, 10, 27) + 4 * WEEK)], TODAY)
    assert november.month == date(2025, 11, 1)


def test_only_weeks_that_are_over_count_and_only_those_of_the_programme() -> None:
    this_week, no_week = account(date(2026, 11, 23)), account(date(2026, 11, 9), 0, 0, 0)
    (november,) = hours([this_week, no_week, account(date(2026, 11, 16), planned=1950)], TODAY)
    assert (november.weeks, november.below, november.planned, november.target) == (1, 1, 1950, 2250)


@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 3000)), max_size=60))
def test_the_months_come_to_all_the_weeks(weeks: list[tuple[int, int]]) -> None:
    accounts = [
        account(date(2025, 1, 6) + number * WEEK, planned, planned // 2, target)
        for number, (planned, target) in enumerate(weeks)
    ]
    whole = total(hours(accounts, TODAY))
    assert (whole.planned if whole else 0) == sum(planned for planned, _ in weeks)
    assert (whole.below if whole else 0) == sum(planned < target for planned, target in weeks)


def test_social_studies_are_counted_by_the_clock_and_by_the_share_that_was_attended() -> None:
    def line(kind: ActivityKind, attended: int) -> AccountLine:
        return AccountLine(
            *(
                "x",
                TODAY,
                time(9),
                time(10),
                kind,
                45,
                1,
                75,
                CreditRule.LESSON_CREDIT,
                75,
                "",
                Outcome.ATTENDED,
            ),
            attended_minutes=attended,
        )

    both = (line(ActivityKind.SOCIAL_STUDIES, 75), line(ActivityKind.SOCIAL_STUDIES, 25))
    lines = (*both, line(ActivityKind.NORWEGIAN, 75))
    of = WeekAccount(IsoWeek.of(TODAY), 225, 175, 0, 50, 0, 2250, "x", lines, ())
    done = social_studies([of], None)
    assert (done.minutes, done.asked_hours) == (60, None)


def test_the_last_programme_here_is_shown_and_its_weeks_are_all_that_there_are() -> None:
    here, before = programme(date(2026, 11, 9)), programme(date(2025, 1, 6))
    assert latest([before, here, programme(date(2026, 11, 20), "3403 Hamar")]) is here
    assert latest([]) is None
    weeks = weeks_of([here, None], TODAY)
    assert [each.monday for each in weeks] == [date(2026, 11, 9), date(2026, 11, 16), date(2026, 11, 23)]
    assert [each.monday for each in weeks_of([], TODAY)] == [date(2026, 11, 23)]
    assert len(weeks_of([programme(date(2001, 1, 1))], TODAY)) == 6 * 52 + 1


# ------------------------------------------------------------------ the command line's


@pytest.mark.usefixtures("database")
async def test_the_command_acts_as_a_member_of_the_staff_and_in_a_unit_that_they_lead() -> None:
    office = await open_office()
    other = await office.unit("Annet")
    ivar = await office.staff("Ivar Berg", Role.LEADER)
    lars = await office.staff("Lars Rud", Role.LEADER, unit=other)
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    await office.change("UPDATE staff SET email = 'Ivar@Example.no' WHERE id = $1", ivar.account_id)
    assert (await staff_by_email(office.id, " ivar@example.NO ", now=NOW)).account_id == ivar.account_id
    with pytest.raises(Refused, match="not-found"):
        await staff_by_email(office.id, "nobody@example.no", now=NOW)
    assert await unit_to_show(ivar, None) == office.unit_id
    assert await unit_to_show(lars, "Annet") == await unit_to_show(lars, "annet") == other
    for actor, named, code in ((ivar, "Annet", "kit.not-found"), (berit, None, "accounts.not-your-role")):
        with pytest.raises(Refused) as refused:
            await unit_to_show(actor, named)
        assert refused.value.code == code
