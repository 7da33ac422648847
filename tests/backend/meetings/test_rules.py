"""What a meeting's forms may not say; whose view of the plan is kept; who reads and writes what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.kit.ids import new_id
from stegvis.meetings.model import (
    PREPARATION_TOPICS,
    STANDARD_TASKS,
    AgendaCause,
    AgendaItem,
    AnswerKind,
    AttendeeRole,
    Candidate,
    Choice,
    Invited,
    Notes,
    Planned,
    PreparationHeading,
    Said,
    TaskDraft,
)
from stegvis.meetings.permissions import items_seen_from, may_add, may_run, may_set, may_take_part
from stegvis.meetings.rules import (
    LONGEST_LINE,
    notes_faults,
    planned_faults,
    said_faults,
    takes_view,
    task_faults,
)
from stegvis.participants.model import Standing
from stegvis.plans.fields import ARRANGEMENTS
from stegvis.plans.model import ChangedPart, Content, MeasureDraft, SigningMethod
from stegvis.rulebook.model import ActivityKind, EndGoal

TODAY = date(2026, 11, 23)
BERIT, EVA, STRANGER = new_id(), new_id(), new_id()
KNOWN = (
    Candidate(BERIT, "Berit Hansen", AttendeeRole.ADVISER),
    Candidate(EVA, "Eva Moe", AttendeeRole.TEACHER),
)
PLANNED = Planned(TODAY, time(9), 60, "Rom 4", None, (Invited(BERIT, AttendeeRole.ADVISER),))


def invited(*accounts: UUID) -> tuple[Invited, ...]:
    return tuple(Invited(each, AttendeeRole.OTHER) for each in accounts)


def codes(faults: list[Any]) -> list[tuple[str, str]]:
    return [(each.field, each.code) for each in faults]


def test_a_meeting_today_in_a_room_is_in_order() -> None:
    assert planned_faults(PLANNED, KNOWN, TODAY) == []


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        ({"on_date": date(2026, 11, 22)}, [("onDate", "meetings.in-past")]),
        ({"on_date": date(2100, 1, 1)}, [("onDate", "meetings.no-such-day")]),
        ({"minutes": 4}, [("minutes", "meetings.no-such-length")]),
        ({"minutes": 481}, [("minutes", "meetings.no-such-length")]),
        ({"minutes": 480}, []),
        ({"place": "x" * 201}, [("place", "meetings.too-long")]),
        ({"place": "www.ondt.example"}, [("place", "meetings.no-links")]),
        ({"place": "https://ondt.example/rom"}, [("place", "meetings.no-links")]),
        ({"place": "NAV, 2. etasje"}, []),
        ({"attendees": invited(STRANGER)}, [("attendees", "meetings.not-with-access")]),
        ({"attendees": invited(EVA, EVA)}, [("attendees", "meetings.not-with-access")]),
        (
            {"attendees": (Invited(EVA, AttendeeRole.PARTICIPANT),)},
            [("attendees", "meetings.not-with-access")],
        ),
        ({"attendees": ()}, []),
    ],
)
def test_what_is_wrong_with_a_planned_meeting_stands_at_its_field(
    change: dict[str, Any], faults: list[tuple[str, str]]
) -> None:
    assert codes(planned_faults(replace(PLANNED, **change), KNOWN, TODAY)) == faults


def test_a_topic_is_chosen_once_under_each_heading() -> None:
    every = [Choice(heading, topic) for heading in PreparationHeading for topic in PREPARATION_TOPICS]
    assert notes_faults(Notes(tuple(every), None, shared=False)) == []
    doubled = Notes((every[0], every[0]), None, shared=False)
    assert codes(notes_faults(doubled)) == [("choices", "meetings.no-such-topic")]


@pytest.mark.parametrize("code", STANDARD_TASKS)
def test_a_standard_task_needs_no_words(code: str) -> None:
    assert task_faults(TaskDraft(new_id(), code, None, BERIT, None), {BERIT}) == []


@pytest.mark.parametrize(
    ("text", "code"), [(None, "meetings.no-words"), ("x" * (LONGEST_LINE + 1), "meetings.too-long")]
)
def test_a_task_of_ones_own_needs_words_and_not_too_many(text: str | None, code: str) -> None:
    assert codes(task_faults(TaskDraft(new_id(), None, text, BERIT, None), {BERIT})) == [("text", code)]


@pytest.mark.parametrize(
    ("said", "on_phone", "faults"),
    [
        (Said(AnswerKind.ACCEPTED, None, "ti", SigningMethod.ON_PHONE), True, []),
        (Said(AnswerKind.NOT_ACCEPTED, None, "ti", SigningMethod.ON_PHONE), True, []),
        (
            Said(AnswerKind.ACCEPTED_WITH_RESERVATION, None, "ti", SigningMethod.ON_PHONE),
            True,
            [("words", "meetings.no-reservation")],
        ),
        (
            Said(AnswerKind.ACCEPTED, None, None, SigningMethod.ON_PHONE),
            False,
            [("how", "meetings.only-the-phone")],
        ),
        (Said(AnswerKind.ACCEPTED, None, None, SigningMethod.ON_PAPER), False, []),
        (
            Said(AnswerKind.ACCEPTED, None, "tigrinja!", SigningMethod.ON_PAPER),
            False,
            [("language", "meetings.no-such-language")],
        ),
    ],
)
def test_an_answer_is_given_on_the_phone_by_the_participant_alone(
    said: Said, *, on_phone: bool, faults: list[tuple[str, str]]
) -> None:
    assert codes(said_faults(said, on_phone=on_phone)) == faults


@pytest.mark.parametrize(
    ("view", "carried", "taken"),
    [
        (None, None, True),
        (None, "Enig.", True),
        ("Enig.", "Enig.", True),
        ("Nei.", "Enig.", False),
        ("Nei.", None, False),
    ],
)
def test_an_answer_becomes_the_view_where_nobody_has_written_one(
    view: str | None, carried: str | None, *, taken: bool
) -> None:
    before = Content(EndGoal.WORK, participant_view=carried) if carried else None
    assert takes_view(Content(EndGoal.WORK, participant_view=view), before) is taken


# ------------------------------------------------------------------ permissions

STANDINGS = st.sampled_from([Standing(each) for each in range(8)])


@given(standing=STANDINGS, invited=st.booleans())
def test_who_runs_a_meeting_takes_part_and_an_invitation_is_no_sight(
    standing: Standing, *, invited: bool
) -> None:
    if may_run(standing):
        assert may_take_part(standing, invited=invited)
    assert not may_take_part(Standing(0), invited=invited)
    assert may_take_part(Standing.CLASS, invited=invited) is invited


def item(cause: AgendaCause) -> AgendaItem:
    return AgendaItem(new_id(), cause, None, None, None, None, None, settled=False)


def test_the_class_reads_nothing_of_family_absence_schooling_and_the_programmes_end() -> None:
    items = [item(cause) for cause in AgendaCause]
    assert items_seen_from(items, Standing.CASE) == items_seen_from(items, Standing.OWN) == tuple(items)
    assert set(AgendaCause) - {each.cause for each in items_seen_from(items, Standing.CLASS)} == {
        AgendaCause.CONTESTS,
        AgendaCause.CLAIMS,
        AgendaCause.PROGRAMME_END,
        AgendaCause.WORK_WINDOW,
        AgendaCause.BIRTH,
        AgendaCause.JOB,
        AgendaCause.LONG_ABSENCE,
    }


@pytest.mark.parametrize("field", sorted(ARRANGEMENTS))
def test_the_class_writes_no_arrangements(field: str) -> None:
    bare = MeasureDraft(
        new_id(), new_id(), ActivityKind.NORWEGIAN, None, "Kurs", None, None, None, None, None, None
    )
    placed = replace(bare, **{field: "Meny"})  # type: ignore[arg-type] # all three are words
    assert may_add(Standing.CASE, placed)
    assert may_add(Standing.CLASS, bare)
    assert not may_add(Standing.CLASS, placed)
    assert not may_set(Standing.CLASS, ChangedPart.MEASURE, field)
    assert may_set(Standing.CASE, ChangedPart.MEASURE, field)
    assert may_set(Standing.CLASS, ChangedPart.MEASURE, "text")
    assert may_set(Standing.CLASS, ChangedPart.GOAL, field)  # of a goal there is no such thing to hide
