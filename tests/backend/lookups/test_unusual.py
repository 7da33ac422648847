"""What is unusual: by worked examples, planted in ordinary weeks, and how rarely an ordinary week has any."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from stegvis.kit.ids import new_id
from stegvis.lookups.unusual import Around, Finding, Looked, Looker, Pattern, Sight, unusual
from tests.backend.lookups.ordinary import Unit, seeded

NAV, SCHOOL = new_id(), new_id()
BERIT, AMINA = new_id(), new_id()
MORNING = datetime(2026, 11, 17, 9, tzinfo=UTC)
AS_IS = Around({BERIT: Looker("Hansen", frozenset({NAV}))}, {AMINA: Looked("Hassan", NAV)})


def sight(purpose: str = "plans.plan", at: datetime = MORNING) -> Sight:
    return Sight(BERIT, AMINA, purpose, at, at)


def patterns(*sights: Sight, around: Around = AS_IS) -> list[Pattern]:
    return [pattern for found in unusual(sights, around) for pattern in found.patterns]


def with_amina(looked: Looked, *, assigned: bool = False) -> Around:
    pairs = frozenset({(BERIT, AMINA)} if assigned else ())
    return Around(AS_IS.lookers, {AMINA: looked}, pairs, pairs)


def test_a_colleagues_case_in_ones_own_unit_at_work_is_ordinary() -> None:
    assert patterns(sight()) == []


def test_a_name_in_common_is_told_whoever_has_the_case() -> None:
    assert patterns(sight(), around=with_amina(Looked("Ali HANSEN", NAV), assigned=True)) == [
        Pattern.SAME_SURNAME
    ]


def test_a_name_in_common_that_was_found_in_order_is_not_told_again() -> None:
    around = Around(AS_IS.lookers, {AMINA: Looked("Hansen", NAV)}, explained=frozenset({(BERIT, AMINA)}))
    assert patterns(sight(), around=around) == []


def test_somebody_of_another_unit_is_nobodys_business_without_a_grant() -> None:
    assert patterns(sight(), around=with_amina(Looked("Hassan", SCHOOL))) == [Pattern.UNRELATED_UNIT]
    assert patterns(sight(), around=with_amina(Looked("Hassan", SCHOOL), assigned=True)) == []


def test_what_was_refused_is_told_but_of_a_former_case() -> None:
    assert patterns(sight("refused.plans.plan")) == [Pattern.REFUSED]
    assert (
        patterns(sight("refused.plans.plan"), around=with_amina(Looked("Hassan", NAV), assigned=True)) == []
    )


def test_five_that_are_not_there_are_a_search_and_four_are_not() -> None:
    tries = [Sight(BERIT, new_id(), "refused.plans.plan", MORNING, MORNING) for _ in range(5)]
    assert patterns(*tries) == [Pattern.PROBING]
    assert patterns(*tries[1:]) == []


@pytest.mark.parametrize(
    ("at", "told"),
    [
        (datetime(2026, 11, 17, 20, 59, tzinfo=UTC), []),  # 21:59 in Norway
        (datetime(2026, 11, 17, 21, 0, tzinfo=UTC), [Pattern.ODD_HOURS]),
        (datetime(2026, 11, 18, 4, 59, tzinfo=UTC), [Pattern.ODD_HOURS]),
        (datetime(2026, 11, 18, 5, 0, tzinfo=UTC), []),  # 06:00
        (datetime(2026, 11, 21, 11, 0, tzinfo=UTC), [Pattern.ODD_HOURS]),  # Saturday
    ],
)
def test_night_and_weekend_are_norways(at: datetime, told: list[Pattern]) -> None:
    assert patterns(sight(at=at)) == told
    assert patterns(sight(at=at), around=with_amina(Looked("Hassan", NAV), assigned=True)) == []


@pytest.mark.parametrize(
    ("days", "purpose", "told"),
    [
        (120, "plans.plan", []),
        (121, "plans.plan", [Pattern.AFTER_END]),
        (365, "participants.participant", []),  # somebody asks what became of them
        (500, "participants.participant", [Pattern.AFTER_END]),
        (500, "certificates.certificates", []),
    ],
)
def test_long_after_the_end_only_what_is_kept_for_it_is_opened(
    days: int, purpose: str, told: list[Pattern]
) -> None:
    over = date(2026, 11, 17) - timedelta(days=days)
    assert patterns(sight(purpose), around=with_amina(Looked("Hassan", NAV, over), assigned=True)) == told


def test_what_the_office_asks_of_everybody_is_never_told() -> None:
    kin = with_amina(Looked("Hansen", SCHOOL))
    assert patterns(sight("participants.duplicates"), sight("refused.transfer.check"), around=kin) == []
    assert patterns(sight("supervision.unit"), around=kin) == []


@pytest.mark.parametrize("purpose", ["rights.copy", "transfer.file", "supervision.pack"])
def test_a_whole_case_that_is_taken_out_is_looked_at_as_any_other_look(purpose: str) -> None:
    """And more: it says that somebody has chosen whose; long after the end is when it is asked for."""
    kin = with_amina(Looked("Hansen", SCHOOL))
    assert patterns(sight(purpose), around=kin) == [Pattern.SAME_SURNAME, Pattern.UNRELATED_UNIT]
    tries = [Sight(BERIT, new_id(), f"refused.{purpose}", MORNING, MORNING) for _ in range(5)]
    assert patterns(*tries) == [Pattern.PROBING]
    long_over = Looked("Hassan", NAV, date(2025, 6, 1))
    assert patterns(sight(purpose), around=with_amina(long_over, assigned=True)) == []


def test_several_patterns_of_one_pair_are_one_finding() -> None:
    night = datetime(2026, 11, 17, 23, 30, tzinfo=UTC)
    (found,) = unusual(
        [sight(at=night), sight("attendance.hours", night)], with_amina(Looked("Hansen", SCHOOL))
    )
    assert found.patterns == (Pattern.SAME_SURNAME, Pattern.UNRELATED_UNIT, Pattern.ODD_HOURS)
    assert (found.people, found.looks) == (1, 2)
    assert found.key("2026-W47") != found.key("2026-W48")


# ------------------------------------------------------------------ a simulated office

SEEDS = range(52)
"""A year of weeks, each of another office."""


PLANTED = range(20)


def told(found: tuple[Finding, ...], pattern: Pattern, planted: tuple[object, object]) -> bool:
    by, of = planted
    return any(
        pattern in each.patterns and each.actor_id == by and each.participant_id == of for each in found
    )


@pytest.mark.parametrize("pattern", Pattern)
def test_what_is_planted_in_an_ordinary_week_is_found(pattern: Pattern) -> None:
    found = 0
    for seed in PLANTED:
        unit = Unit(seeded(seed))
        unit.ordinary_week()
        planted = unit.plant(pattern)
        found += told(unusual(unit.sights, unit.around()), pattern, planted)
    assert found / len(PLANTED) >= 0.95, pattern


def test_an_ordinary_week_of_a_unit_gives_at_most_one_alarm() -> None:
    alarms = []
    for seed in SEEDS:
        unit = Unit(seeded(seed))
        unit.ordinary_week()
        alarms.append(len(unusual(unit.sights, unit.around())))
    assert max(alarms) <= 1, [seed for seed, count in zip(SEEDS, alarms, strict=True) if count > 1]
