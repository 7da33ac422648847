"""What becomes of a mark, by rules alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from stegvis.attendance.model import AbsenceCategory, Mark
from stegvis.attendance.register import Entry, Excuse, Fate, Lesson, Stand, Verdict, Wish, decide

EVA, JON = UUID(int=1), UUID(int=2)
AMINA, CLASS = UUID(int=3), UUID(int=4)
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
LESSON = Lesson(TODAY, 120, cancelled=False)
ILL = Excuse(AbsenceCategory.SELF_CERTIFIED, approved=True)


def wish(mark: Mark = Mark.PRESENT, key: int = 10, **values: object) -> Wish:
    return replace(Wish(UUID(int=key), AMINA, CLASS, TODAY, mark), **values)  # type: ignore[arg-type] # values by name


def entry(mark: Mark = Mark.PRESENT, key: int = 20, by: UUID = JON, **values: object) -> Entry:
    made = Entry(UUID(int=key), AMINA, CLASS, TODAY, mark, None, by, NOW)
    return replace(made, **values)  # type: ignore[arg-type] # values by name


def judged(sent: Wish, stand: Stand | None = None, earlier: Entry | None = None) -> Verdict:
    return decide(sent, stand or Stand(LESSON), earlier, EVA, NOW, TODAY)


def test_what_nobody_has_recorded_is_saved() -> None:
    verdict = judged(wish(Mark.LATE, late_minutes=10))
    assert verdict.fate is Fate.SAVED
    assert verdict.entry
    assert (verdict.entry.mark, verdict.entry.late_minutes, verdict.entry.author_id) == (Mark.LATE, 10, EVA)


def test_what_somebody_else_recorded_alike_is_left_alone() -> None:
    current = entry(Mark.ABSENT)
    verdict = judged(wish(Mark.ABSENT), Stand(LESSON, current))
    assert (verdict.fate, verdict.entry) == (Fate.SAME, current)


@pytest.mark.parametrize("sees", [None, UUID(int=99)])
def test_what_its_author_did_not_see_is_not_overwritten(sees: UUID | None) -> None:
    current = entry(Mark.ABSENT)
    verdict = judged(wish(Mark.PRESENT, sees=sees), Stand(LESSON, current))
    assert (verdict.fate, verdict.entry) == (Fate.CONFLICT, current)


def test_who_has_seen_it_may_replace_it() -> None:
    current = entry(Mark.ABSENT)
    assert judged(wish(Mark.PRESENT, sees=current.id), Stand(LESSON, current)).fate is Fate.SAVED


def test_minutes_that_differ_are_another_mark() -> None:
    current = entry(Mark.LATE, late_minutes=5)
    assert judged(wish(Mark.LATE, late_minutes=10), Stand(LESSON, current)).fate is Fate.CONFLICT


def test_a_mark_whose_predecessor_never_came_about_is_saved() -> None:
    assert judged(wish(Mark.PRESENT, sees=UUID(int=99))).fate is Fate.SAVED


@pytest.mark.parametrize("superseded", [False, True])
def test_the_same_mark_twice_is_told_as_saved_also_when_another_stands_by_now(superseded: bool) -> None:  # noqa: FBT001 - a parameter
    sent = wish(Mark.ABSENT)
    earlier = entry(Mark.ABSENT, key=10, by=EVA)
    current = entry(Mark.PRESENT) if superseded else earlier
    verdict = judged(sent, Stand(LESSON, current), replace(earlier, superseded=superseded))
    assert (verdict.fate, verdict.entry) == (Fate.SAVED, current)


@pytest.mark.parametrize(
    "earlier",
    [
        entry(Mark.PRESENT, key=10, by=EVA),
        entry(Mark.ABSENT, key=10, by=JON),
        entry(Mark.ABSENT, key=10, by=EVA, participant_id=UUID(int=77)),
        entry(Mark.ABSENT, key=10, by=EVA, on_date=date(2026, 11, 16)),
    ],
    ids=["another mark", "another author", "another person", "another day"],
)
def test_a_key_that_was_used_for_something_else_is_refused(earlier: Entry) -> None:
    verdict = judged(wish(Mark.ABSENT), Stand(LESSON), earlier)
    assert (verdict.fate, verdict.code, verdict.entry) == (Fate.REFUSED, "kit.key-used", None)


@pytest.mark.parametrize(
    ("stand", "code"),
    [
        (Stand(None), "kit.not-found"),
        (Stand(Lesson(TODAY, 120, cancelled=True)), "attendance.lesson-cancelled"),
        (Stand(Lesson(date(2026, 11, 24), 120, cancelled=False)), "attendance.lesson-not-begun"),
        (Stand(LESSON, locked=True), "attendance.month-locked"),
    ],
)
def test_what_cannot_be_marked(stand: Stand, code: str) -> None:
    assert judged(wish(), stand).code == code


@pytest.mark.parametrize("minutes", [0, -5, 120, 500, None])
def test_late_is_by_some_minutes_of_the_lesson(minutes: int | None) -> None:
    assert judged(wish(Mark.LATE, late_minutes=minutes)).code == "attendance.bad-late-minutes"


def test_minutes_belong_to_late_alone() -> None:
    assert judged(wish(Mark.PRESENT, late_minutes=5)).code == "attendance.bad-late-minutes"


@pytest.mark.parametrize("mark", [Mark.ABSENT, Mark.LATE])
def test_what_staff_decided_of_an_absence_is_not_a_teachers_to_remove(mark: Mark) -> None:
    before = entry(Mark.LATE if mark is Mark.ABSENT else Mark.ABSENT, excuse=ILL)
    before = replace(before, late_minutes=5 if before.mark is Mark.LATE else None)
    minutes = 10 if mark is Mark.LATE else None
    verdict = judged(wish(mark, late_minutes=minutes, sees=before.id), Stand(LESSON, before))
    assert verdict.entry
    assert verdict.entry.excuse == ILL


def test_who_was_there_was_not_absent() -> None:
    before = entry(Mark.ABSENT, excuse=ILL)
    verdict = judged(wish(Mark.PRESENT, sees=before.id), Stand(LESSON, before, excuse=ILL))
    assert verdict.entry
    assert verdict.entry.excuse == Excuse()


def test_an_absence_that_was_decided_of_before_it_was_recorded_has_its_excuse() -> None:
    verdict = judged(wish(Mark.ABSENT), Stand(LESSON, excuse=ILL))
    assert verdict.entry
    assert verdict.entry.excuse == ILL
