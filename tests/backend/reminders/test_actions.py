"""The planner on a real database: what is due is sent once, and nothing that has changed meanwhile is."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from contextvars import Context
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from stegvis import worker
from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.db import Transaction
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.kit.weeks import instant
from stegvis.notifications.actions import keep_settings
from stegvis.notifications.model import REQUIRED, ReminderKind, ReminderSettings
from stegvis.reminders import actions
from stegvis.reminders.actions import (
    PLANS_AGAIN,
    Reminded,
    look_around,
    remind,
    remind_all,
    whom_to_plan,
)
from stegvis.worker import remind_everybody
from tests.backend.planned_time import at
from tests.builders import LONG_AGO, TODAY, Office, open_office
from tests.statements import counted

TOMORROW = TODAY + timedelta(days=1)

pytestmark = pytest.mark.usefixtures("database")


def oslo(clock: str, day: date = TODAY) -> datetime:
    return instant(day, at(clock))


@dataclass
class Stage:
    """Amina has Norwegian on Mondays at half past eight; her phone is subscribed."""

    office: Office
    amina: Actor
    group: UUID
    slot: UUID

    async def remind(self, clock: str, day: date = TODAY) -> int:
        return await remind(self.office.id, self.amina.account_id, now=oslo(clock, day))

    async def notices(self) -> list[tuple[str, str]]:
        rows = await self.office.rows("SELECT kind, state FROM notification ORDER BY kind, on_date, occasion")
        return [(row["kind"], row["state"]) for row in rows]

    async def pushes(self) -> list[tuple[str, str, str | None]]:
        rows = await self.office.rows(
            """
            SELECT kind, delivery.state, error FROM delivery
            JOIN notification ON notification.id = notification_id ORDER BY sent_at, kind
            """.replace("sent_at", "notification.sent_at")
        )
        return [(row["kind"], row["state"], row["error"]) for row in rows]

    async def change(self, kind: str, **values: object) -> None:
        await self.office.row("slot_exception", slot_id=self.slot, on_date=TODAY, kind=kind, **values)


async def staged() -> Stage:
    office = await open_office()
    group = await office.group("A1")
    amina = await office.participant("Amina Hassan", groups=[group])
    slot = await office.slot(await office.activity("norwegian"), 1, "08:30", "11:45", group_id=group)
    await browser(office, amina)
    return Stage(office, amina, group, slot)


async def browser(office: Office, of: Actor) -> UUID:
    endpoint = f"https://web.push.apple.com/{new_id()}"
    values: dict[str, Any] = {"account_id": of.account_id, "session_id": new_id(), "endpoint": endpoint}
    times = {"made_at": oslo("06:00"), "renewed_at": oslo("06:00")}
    return await office.row("push_subscription", **values, **times, p256dh=bytes(65), auth=bytes(16))


# ------------------------------------------------------------------------------ once, and in time


async def test_what_is_due_is_handed_over_once() -> None:
    stage = await staged()
    assert await stage.remind("07:30") == 0
    assert await stage.notices() == [("first_lesson", "planned")]
    assert await stage.remind("07:45") == 1
    assert await stage.remind("07:45") == 0
    assert await stage.remind("07:46") == 0
    assert await stage.notices() == [("first_lesson", "sent")]
    assert await stage.pushes() == [("first_lesson", "waiting", None)]


async def test_every_browser_of_a_person_gets_it() -> None:
    stage = await staged()
    await browser(stage.office, stage.amina)
    await stage.remind("07:45")
    assert len(await stage.pushes()) == 2


async def test_without_a_browser_it_stands_in_the_inbox_alone() -> None:
    stage = await staged()
    await stage.office.change("UPDATE push_subscription SET ended_at = now(), ended_reason = 'expired'")
    assert await stage.remind("07:45") == 1
    assert (await stage.notices(), await stage.pushes()) == ([("first_lesson", "sent")], [])


async def test_a_planner_that_was_down_says_what_was_late_and_sends_what_has_a_point() -> None:
    stage = await staged()
    await stage.remind("06:00")
    assert await stage.remind("08:20") == 1
    other = await staged()
    await other.remind("06:00")
    assert await other.remind("09:00") == 0
    assert await other.notices() == [("first_lesson", "late")]


async def test_who_is_planned_for_the_first_time_is_not_told_what_was() -> None:
    stage = await staged()
    assert await stage.remind("09:00") == 0
    assert await stage.notices() == []


# ------------------------------------------------------------------------------ nothing stale


async def test_a_lesson_that_was_cancelled_is_told_of_as_cancelled_alone() -> None:
    stage = await staged()
    await stage.remind("07:00")
    await stage.change("cancelled")
    assert await stage.remind("07:45") == 1
    assert await stage.notices() == [("first_lesson", "withdrawn"), ("lesson_changed", "sent")]
    assert await stage.pushes() == [("lesson_changed", "waiting", None)]


async def test_a_lesson_that_was_moved_is_told_of_at_its_new_time() -> None:
    stage = await staged()
    await stage.remind("07:00")
    await stage.change("moved", starts=at("10:00"), ends=at("12:00"))
    assert await stage.remind("07:45") == 1
    assert await stage.notices() == [("first_lesson", "planned"), ("lesson_changed", "sent")]
    assert await stage.remind("09:15") == 1


async def test_a_lesson_that_is_held_after_all_is_told_of_again() -> None:
    stage = await staged()
    await stage.change("cancelled")
    await stage.remind("07:05")
    await stage.office.change("DELETE FROM slot_exception")
    assert await stage.remind("07:10") == 1
    assert await stage.remind("07:11") == 0
    rows = await stage.office.rows(
        "SELECT told FROM notification WHERE kind = 'lesson_changed' ORDER BY occasion"
    )
    assert [row["told"] for row in rows] == ["cancelled", "as-planned"]


async def test_a_push_that_is_still_under_way_when_its_lesson_is_moved_is_taken_back() -> None:
    stage = await staged()
    await stage.remind("07:45")
    await stage.change("moved", starts=at("10:00"), ends=at("12:00"))
    await stage.remind("07:46")
    assert await stage.pushes() == [
        ("first_lesson", "failed", "withdrawn"),
        ("lesson_changed", "waiting", None),
    ]


async def test_a_lesson_that_a_closure_takes_away_is_told_to_who_was_planned_with_it() -> None:
    stage = await staged()
    await stage.remind("07:00")
    closed = {"starts_on": TODAY, "ends_on": TODAY, "kind": "planning_day", "external_id": "x"}
    await stage.office.row("closure", **closed)
    assert await stage.remind("07:30") == 1
    assert await stage.remind("07:31") == 0
    assert await stage.notices() == [("first_lesson", "withdrawn"), ("lesson_changed", "sent")]
    (told_as,) = await stage.office.rows("SELECT told FROM notification WHERE kind = 'lesson_changed'")
    assert told_as["told"] == "cancelled"
    other = await staged()  # who was never planned with it has nothing to be told of
    await other.office.row("closure", **closed)
    assert await other.remind("07:30") == 0


async def test_a_slot_that_is_changed_from_a_day_on_is_told_as_a_change() -> None:
    stage = await staged()
    await stage.remind("07:00")
    end = "UPDATE slot SET valid_to = $2 WHERE id = $1"
    await stage.office.change(end, stage.slot, TODAY - timedelta(days=1))
    activity = await stage.office.activity("norwegian")
    await stage.office.slot(activity, 1, "10:00", "11:45", group_id=stage.group, valid_from=TODAY)
    assert await stage.remind("07:30") == 1
    assert sorted(await stage.notices()) == [
        ("first_lesson", "planned"),
        ("first_lesson", "withdrawn"),
        ("lesson_changed", "sent"),
    ]


async def test_who_is_moved_to_another_group_is_told_of_its_hours() -> None:
    stage = await staged()
    await stage.remind("07:00")
    other = await stage.office.group("A2")
    activity = await stage.office.activity("norwegian")
    await stage.office.slot(activity, 1, "12:00", "13:30", group_id=other)
    await stage.office.change(
        "UPDATE membership SET group_id = $2 WHERE participant_id = $1", stage.amina.account_id, other
    )
    assert await stage.remind("07:30") == 1
    rows = await stage.office.rows(
        "SELECT to_char(clock, 'HH24:MI') AS clock, told FROM notification WHERE kind = 'lesson_changed'"
    )
    assert [tuple(row.values()) for row in rows] == [("12:00", "as-planned")]


async def test_who_has_said_that_they_are_ill_is_not_asked_to_come() -> None:
    stage = await staged()
    claim = {"participant_id": stage.amina.account_id, "kind": "ill", "starts_on": TODAY, "ends_on": TODAY}
    times = {"made_at": oslo("07:00"), "received_at": oslo("07:00")}
    await stage.office.row("absence_claim", **claim, **times, made_by=stage.amina.account_id)
    assert await stage.remind("07:45") == 0


async def test_whose_leave_was_refused_is_reminded_as_ever() -> None:
    stage = await staged()
    claim_id = await told_away(stage, "vacation")
    about = {"participant_id": stage.amina.account_id, "claim_id": claim_id, "approved": False}
    when = {"starts_on": TODAY, "ends_on": TODAY, "decided_at": oslo("06:00")}
    await stage.office.row(
        "absence_decision",
        **about,
        **when,
        category="unapproved",
        rule_version="x",
        decided_by=stage.amina.account_id,
    )
    await stage.remind("07:45")
    assert ("first_lesson", "sent") in await stage.notices()


@pytest.mark.parametrize(
    ("of_the_decision", "sent"),
    [
        ({}, 0),
        ({"approved": False, "category": "unapproved"}, 1),
        ({"starts_on": TODAY, "ends_on": TODAY, "starts_at": at("12:00"), "ends_at": at("13:00")}, 1),
        ({"ends_on": TODAY - timedelta(days=1)}, 1),
    ],
    ids=["leave", "refused", "an hour", "over"],
)
async def test_who_is_on_leave_that_was_decided_unasked_is_not_reminded_of_lessons(
    of_the_decision: dict[str, object], sent: int
) -> None:
    stage = await staged()
    around = {"starts_on": TODAY - timedelta(days=30), "ends_on": TODAY + timedelta(days=60)}
    leave = await decided(stage, **around | {"decided_at": oslo("06:00", LONG_AGO)} | of_the_decision)
    assert await stage.remind("07:45") == sent
    by = {"revoked_at": oslo("07:46"), "revoked_by": stage.amina.account_id}
    await stage.office.change(
        "UPDATE absence_decision SET revoked_at = $2, revoked_by = $3 WHERE id = $1", leave, *by.values()
    )
    assert await stage.remind("07:47") == 1 - sent


async def decided(stage: Stage, **values: object) -> UUID:
    """A decision about Amina's absence of today that she did not ask for."""
    of = {"participant_id": stage.amina.account_id, "decided_by": stage.amina.account_id, "rule_version": "x"}
    when = {"starts_on": TODAY, "ends_on": TODAY, "decided_at": oslo("07:00")}
    what = {"category": "parental_leave", "approved": True}
    return await stage.office.row("absence_decision", **of | when | what | values)


async def told_away(stage: Stage, kind: str) -> UUID:
    times = {"made_at": oslo("05:00"), "received_at": oslo("05:00"), "starts_on": TODAY, "ends_on": TODAY}
    return await stage.office.row(
        "absence_claim",
        participant_id=stage.amina.account_id,
        kind=kind,
        made_by=stage.amina.account_id,
        **times,
    )


# ------------------------------------------------------------------------------ what else is told


async def test_a_decided_plan_is_told_whatever_one_has_turned_off() -> None:
    stage = await staged()
    await keep_settings(stage.amina, ReminderSettings(off=frozenset(ReminderKind) - REQUIRED))
    await stage.office.plan(stage.amina.account_id, decided_at=oslo("07:00"))
    assert await stage.remind("07:45") == 1
    assert await stage.notices() == [("plan_decided", "sent")]


async def test_a_decision_is_told_to_who_asked_for_it_and_one_that_costs_money_to_everybody() -> None:
    for approved, asked, expected in ((False, False, 1), (True, False, 0), (False, True, 1), (True, True, 1)):
        stage = await staged()
        claim = await told_away(stage, "vacation") if asked else None
        category = "welfare_leave" if approved else "unapproved"
        await decided(stage, approved=approved, category=category, claim_id=claim)
        await stage.remind("07:30")
        kinds = [kind for kind, _ in await stage.notices()]
        assert kinds.count("claim_decided") == expected, (approved, asked)


@pytest.mark.parametrize("appealable", [True, False])
async def test_a_month_with_a_deduction_that_can_be_appealed_is_told_once(*, appealable: bool) -> None:
    stage = await staged()
    await keep_settings(stage.amina, ReminderSettings(off=frozenset(ReminderKind) - REQUIRED))
    await stage.remind("07:00")
    await stage.office.row(
        "month_lock",
        participant_id=stage.amina.account_id,
        month=date(2026, 10, 1),
        basis=json.dumps({"estimate": {"appealable": appealable}}),
        basis_hash=bytes(32),
        locked_by=stage.amina.account_id,
        locked_at=oslo("09:00"),
    )
    assert await stage.remind("09:01") == (1 if appealable else 0)
    assert await stage.remind("09:02") == 0
    assert [each[:2] for each in await stage.pushes()] == [("deduction_decided", "waiting")] * appealable


async def test_an_absence_that_nobody_explains_is_asked_about_in_the_evening() -> None:
    stage = await staged()
    await stage.remind("08:00")
    await stage.office.mark(stage.amina.account_id, stage.slot, TODAY, mark="absent")
    await stage.remind("12:00")
    assert ("absence_unexplained", "planned") in await stage.notices()
    assert await stage.remind("17:00") == 1


async def test_who_has_told_of_an_absence_is_not_asked_about_it() -> None:
    stage = await staged()
    await told_away(stage, "ill")
    await stage.office.mark(stage.amina.account_id, stage.slot, TODAY, mark="absent")
    assert await stage.remind("17:00") == 0
    assert await stage.notices() == []


async def test_what_is_due_at_once_makes_one_sound() -> None:
    stage = await staged()
    await stage.office.plan(stage.amina.account_id, decided_at=oslo("07:00"))
    assert await stage.remind("07:45") == 2
    assert len(await stage.pushes()) == 1


async def test_staff_are_told_of_the_days_work() -> None:
    office = await open_office()
    eva, berit = await office.staff("Eva Moe", Role.TEACHER), await office.staff("Berit Lie", Role.ADVISER)
    group = await office.group("A1", teacher=eva)
    amina = await office.participant("Amina Hassan", groups=[group], adviser=berit)
    lesson = {"group_id": group, "teacher_id": eva.account_id}
    await office.slot(await office.activity("norwegian"), 1, "08:30", "11:45", **lesson)
    claim = {"participant_id": amina.account_id, "kind": "ill", "starts_on": TODAY, "ends_on": TODAY}
    times = {"made_at": oslo("07:00"), "received_at": oslo("07:00")}
    await office.row("absence_claim", **claim, **times, made_by=amina.account_id)
    for actor, clock in ((berit, "08:30"), (eva, "15:30")):
        assert await remind(office.id, actor.account_id, now=oslo(clock)) == 1
    kinds = {row["kind"] for row in await office.rows("SELECT kind FROM notification")}
    assert kinds == {"claims_waiting", "registers_missing"}


# ------------------------------------------------------------------------------ meetings and tasks


async def meeting(stage: Stage, starts: str, *others: Actor, on: date = TODAY) -> UUID:
    """A planned meeting of Amina's, with some of staff."""
    made = {"made_by": stage.amina.account_id, "made_at": oslo("06:00", LONG_AGO)}
    when = {"on_date": on, "starts": at(starts), "minutes": 60}
    of = {"participant_id": stage.amina.account_id, "state": "planned"}
    found = await stage.office.row("meeting", **of, **when, **made)
    for each in (stage.amina, *others):
        await invite(stage, found, each, f"{on} {starts}")
    return found


async def invite(stage: Stage, its: UUID, who: Actor, knows: str) -> None:
    role = "other" if who.is_staff else "participant"
    of = {"meeting_id": its, "account_id": who.account_id, "role": role}
    since = oslo("06:00", LONG_AGO)
    await stage.office.row("meeting_attendee", **of, knows=knows, knows_since=since)


async def move(
    stage: Stage, its: UUID, clock: str, to: str | None, on: date = TODAY, *, today: date = TODAY
) -> None:
    """Move a meeting at a time of day, as its adviser does, or call it off."""
    await stage.office.change(
        """
        UPDATE meeting SET state = $2, starts = coalesce($3, starts),
            on_date = CASE WHEN $3 IS NULL THEN on_date ELSE $4 END, moved_at = $5
        WHERE id = $1
        """,
        its,
        "planned" if to else "cancelled",
        at(to) if to else None,
        on,
        oslo(clock, today),
    )


async def told(stage: Stage, whose: Actor) -> list[tuple[str, str, str]]:
    rows = await stage.office.rows(
        """
        SELECT kind, state, to_char(clock, 'HH24:MI') AS clock FROM notification
        WHERE account_id = $1 AND kind LIKE 'meeting%' ORDER BY kind, clock
        """,
        whose.account_id,
    )
    return [(row["kind"].removeprefix("meeting_"), row["state"], row["clock"]) for row in rows]


async def with_adviser() -> tuple[Stage, Actor]:
    """The stage without a lesson; Berit is Amina's adviser."""
    stage = await staged()
    await stage.change("cancelled")
    await stage.remind("06:30")
    berit = await stage.office.staff("Berit Lie", Role.ADVISER)
    await stage.office.grant(stage.amina.account_id, berit, "adviser")
    await remind(stage.office.id, berit.account_id, now=oslo("06:30"))
    return stage, berit


async def test_all_who_take_part_in_a_meeting_are_told_of_it() -> None:
    stage, berit = await with_adviser()
    await meeting(stage, "12:00", berit, on=TOMORROW)
    for clock, day, sent in (("16:59", TODAY, 0), ("17:00", TODAY, 1), ("11:00", TOMORROW, 1)):
        for each in (stage.amina, berit):
            assert await remind(stage.office.id, each.account_id, now=oslo(clock, day)) == sent, clock
    for each in (stage.amina, berit):
        assert await told(stage, each) == [("day_before", "sent", "12:00"), ("hour_before", "sent", "12:00")]


async def test_a_meeting_that_was_moved_is_never_told_of_at_its_old_time() -> None:
    stage, berit = await with_adviser()
    its = await meeting(stage, "12:00", berit)
    everybody = (stage.amina, berit)
    for each in everybody:
        await remind(stage.office.id, each.account_id, now=oslo("07:00"))
    await move(stage, its, "10:00", "14:00")
    for each in everybody:
        for clock, sent in (("10:02", 0), ("10:03", 1), ("11:00", 0), ("13:00", 1), ("13:01", 0)):
            assert await remind(stage.office.id, each.account_id, now=oslo(clock)) == sent, clock
        assert await told(stage, each) == [
            ("changed", "sent", "14:00"),
            ("day_before", "sent", "12:00"),
            ("hour_before", "withdrawn", "12:00"),
            ("hour_before", "sent", "14:00"),
        ]


async def test_a_meeting_that_was_moved_and_moved_back_is_told_of_as_often_as_they_heard_otherwise() -> None:
    stage, _ = await with_adviser()
    its = await meeting(stage, "12:00")
    assert await stage.remind("11:00") == 1
    for clock, to, sent in (
        ("11:05", "14:00", 1),
        ("11:20", "12:00", 1),
        ("11:25", "12:00", 0),  # as it was told last
        ("11:30", None, 1),
    ):
        await move(stage, its, clock, to)
        assert await stage.remind(f"{clock[:4]}9") == sent, clock
    rows = await stage.office.rows(
        "SELECT told FROM notification WHERE kind = 'meeting_changed' AND state = 'sent' ORDER BY occasion"
    )
    assert [row["told"] for row in rows] == [f"{TODAY} 14:00", f"{TODAY} 12:00", "cancelled"]
    # The push of each has taken back that of the one before: only what holds may be under way.
    mine = [push for push in await stage.pushes() if push[0] == "meeting_changed"]
    assert mine == [("meeting_changed", "failed", "withdrawn")] * 2 + [("meeting_changed", "waiting", None)]


async def test_who_moves_a_meeting_to_and_fro_within_minutes_tells_nobody() -> None:
    stage, _ = await with_adviser()
    its = await meeting(stage, "12:00", on=TOMORROW)
    for clock, to in (("10:00", "14:00"), ("10:02", "13:00"), ("10:04", "12:00")):
        await move(stage, its, clock, to, TOMORROW)
        assert await stage.remind(clock) == 0
    assert await stage.remind("10:30") == 0
    await move(stage, its, "10:40", "13:00", TOMORROW)
    assert await stage.remind("10:41") == 0
    await move(stage, its, "10:42", "15:00", TOMORROW)
    assert await stage.remind("10:44") == 0
    assert await stage.remind("10:45") == 1
    assert await told(stage, stage.amina) == [
        ("changed", "sent", "15:00"),
        ("day_before", "planned", "15:00"),
        ("hour_before", "withdrawn", "12:00"),
        ("hour_before", "withdrawn", "13:00"),
        ("hour_before", "withdrawn", "14:00"),
        ("hour_before", "planned", "15:00"),
    ]


async def test_a_meeting_far_ahead_that_is_moved_or_called_off_is_told_of_at_once() -> None:
    stage, berit = await with_adviser()
    its = await meeting(stage, "12:00", berit, on=TODAY + timedelta(days=20))
    for clock, to, on in (("10:00", "12:00", TODAY + timedelta(days=40)), ("11:00", None, TODAY)):
        await move(stage, its, clock, to, on)
        for each in (stage.amina, berit):
            assert await remind(stage.office.id, each.account_id, now=oslo(f"{clock[:3]}03")) == 1
            assert await remind(stage.office.id, each.account_id, now=oslo(f"{clock[:3]}04")) == 0


async def test_a_meeting_whose_changes_name_days_far_apart_is_told_of_each_time() -> None:
    stage, _ = await with_adviser()
    november = date(2026, 11, 2)
    its = await meeting(stage, "12:00", on=date(2026, 11, 30))
    for today, to, on in (
        (date(2026, 10, 29), "12:00", date(2026, 11, 5)),
        (november, "12:00", date(2026, 12, 20)),
        (date(2026, 11, 25), "14:00", date(2026, 12, 20)),  # 5 November is forgotten by then
    ):
        await move(stage, its, "10:00", to, on, today=today)
        assert await stage.remind("10:05", today) == 1, today
    # One that was told long ago to be on a day that is over is what they know.
    await move(stage, its, "10:00", "10:00", date(2026, 11, 28), today=date(2026, 11, 27))
    assert await stage.remind("10:05", date(2026, 11, 27)) == 1
    await move(stage, its, "10:00", "14:00", date(2026, 12, 20), today=date(2026, 12, 18))
    assert await stage.remind("10:05", date(2026, 12, 18)) == 1
    rows = await stage.office.rows(
        "SELECT split_part(occasion, '#', 2) AS number FROM notification"
        " WHERE kind = 'meeting_changed' AND state = 'sent' ORDER BY sent_at"
    )
    assert [row["number"] for row in rows] == ["1", "2", "3", "4", "5"]


async def test_a_lesson_whose_changes_name_days_far_apart_is_told_of_each_time() -> None:
    stage = await staged()
    its_day = TODAY + timedelta(days=14)
    for today, to, starts in (
        (TODAY, TODAY, "10:00"),
        (its_day, its_day + timedelta(days=2), "08:30"),
        (its_day + timedelta(days=1), its_day + timedelta(days=2), "10:00"),  # TODAY is forgotten by then
    ):
        await stage.office.change("DELETE FROM slot_exception")
        moved = {"on_date": its_day, "moved_to": to, "starts": at(starts), "ends": at("11:45")}
        await stage.office.row("slot_exception", slot_id=stage.slot, kind="moved", **moved)
        await stage.remind("07:00", today)
    rows = await stage.office.rows(
        """
        SELECT split_part(occasion, '#', 2) AS number, to_char(clock, 'HH24:MI') AS clock FROM notification
        WHERE kind = 'lesson_changed' AND state = 'sent' ORDER BY sent_at
        """
    )
    assert [tuple(row.values()) for row in rows] == [("1", "10:00"), ("2", "08:30"), ("3", "10:00")]


async def test_whoever_was_asked_after_a_meeting_was_moved_is_not_told_that_it_was() -> None:
    stage, berit = await with_adviser()
    its = await meeting(stage, "12:00", on=TOMORROW)
    await move(stage, its, "10:00", "14:00", TOMORROW)
    await invite(stage, its, berit, f"{TOMORROW} 14:00")
    assert await remind(stage.office.id, berit.account_id, now=oslo("10:10")) == 0
    assert await stage.remind("10:10") == 1


async def test_who_wants_no_news_of_meetings_is_reminded_of_the_time_that_holds() -> None:
    stage, _ = await with_adviser()
    await keep_settings(stage.amina, ReminderSettings(off=frozenset({ReminderKind.MEETING_CHANGED})))
    its = await meeting(stage, "12:00", on=TOMORROW)
    await move(stage, its, "10:00", "14:00", TOMORROW)
    assert await stage.remind("10:10") == 0
    assert await stage.remind("17:00") == 1
    assert ("day_before", "sent", "14:00") in await told(stage, stage.amina)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE meeting SET state = 'cancelled' WHERE id = $1",
        "DELETE FROM meeting_attendee WHERE meeting_id = $1",
        "UPDATE meeting SET on_date = on_date + 1 WHERE id = $1",
    ],
    ids=["cancelled", "not asked any more", "another day"],
)
async def test_of_a_meeting_that_is_none_for_them_nobody_is_told(change: str) -> None:
    stage, berit = await with_adviser()
    its = await meeting(stage, "12:00", berit)
    for each in (stage.amina, berit):
        await remind(stage.office.id, each.account_id, now=oslo("07:00"))
        assert ("hour_before", "planned", "12:00") in await told(stage, each)
    await stage.office.put_right(change, its)
    for each in (stage.amina, berit):
        assert await remind(stage.office.id, each.account_id, now=oslo("11:00")) == 0
        assert ("hour_before", "withdrawn", "12:00") in await told(stage, each)


async def test_a_push_of_a_meeting_that_is_called_off_is_taken_back_and_that_it_is_off_is_told() -> None:
    stage, _ = await with_adviser()
    its = await meeting(stage, "12:00")
    await stage.remind("11:00")
    await move(stage, its, "11:01", None)
    await stage.remind("11:01")
    mine = [push for push in await stage.pushes() if push[0].startswith("meeting")]
    assert mine == [("meeting_hour_before", "failed", "withdrawn"), ("meeting_changed", "waiting", None)]


async def test_a_decision_is_not_taken_back_with_the_meeting_that_was_told_with_it() -> None:
    stage, _ = await with_adviser()
    far = TODAY + timedelta(days=20)
    its = await meeting(stage, "12:00", on=far)
    await stage.office.plan(stage.amina.account_id, decided_at=oslo("10:03"))
    await move(stage, its, "10:00", "14:00", far)
    assert await stage.remind("10:03") == 2
    await move(stage, its, "10:05", "15:00", far)
    assert await stage.remind("10:08") == 1
    mine = [push for push in await stage.pushes() if push[0] != "lesson_changed"]
    assert mine == [("plan_decided", "waiting", None), ("meeting_changed", "waiting", None)]


async def test_staff_who_have_the_case_no_more_are_not_told_of_its_meetings() -> None:
    stage, berit = await with_adviser()
    await meeting(stage, "12:00", berit)
    await stage.office.change("UPDATE access_grant SET valid_to = $1", TODAY - timedelta(days=1))
    assert await remind(stage.office.id, berit.account_id, now=oslo("11:00")) == 0
    assert await stage.remind("11:00") == 1


async def test_a_meeting_that_is_changed_plans_those_anew_who_take_part() -> None:
    stage, berit = await with_adviser()
    await meeting(stage, "12:00", berit)
    for each in (stage.amina, berit):
        await remind(stage.office.id, each.account_id, now=oslo("07:00"))
    await look_around(stage.office.id, now=oslo("07:00"))
    await remind_all(stage.office.id, [berit.account_id, stage.amina.account_id], now=oslo("07:00"))
    assert await whom_to_plan(stage.office.id, now=oslo("07:01")) == []
    async with db.write(stage.office.id) as tx:  # as every action on a meeting does at its end
        await touch(tx, stage.office.id, [Scope(ScopeKind.PARTICIPANT, stage.amina.account_id)])
    await look_around(stage.office.id, now=oslo("07:02"))
    found = await whom_to_plan(stage.office.id, now=oslo("07:02"))
    assert set(found) == {stage.amina.account_id, berit.account_id}


async def test_what_is_to_be_done_is_told_on_its_day_while_it_is_not_done() -> None:
    stage, berit = await with_adviser()
    its = await meeting(stage, "12:00", berit, on=TODAY - timedelta(days=7))
    plan = await stage.office.plan(stage.amina.account_id, decided_at=oslo("07:00", LONG_AGO))
    begun = "UPDATE meeting SET state = 'running', plan_version_id = $2, started_at = $3, started_by = $4 "
    key = (its, plan, oslo("12:00", TODAY - timedelta(days=7)), berit.account_id)
    await stage.office.change(begun + "WHERE id = $1", *key)
    made = {"made_by": berit.account_id, "made_at": oslo("12:30", TODAY - timedelta(days=7))}
    task = {"meeting_id": its, "version": 1, "standard": "write-cv", "due_on": TODAY} | made
    hers, bes = [
        await stage.office.row("meeting_task", responsible_id=each.account_id, **task)
        for each in (stage.amina, berit)
    ]
    assert await stage.remind("08:59") == 0
    assert await stage.remind("09:00") == 1
    await stage.office.change("UPDATE meeting_task SET done_on = $2, done_by = $3 WHERE id = $1",
                              bes, TODAY, berit.account_id)  # fmt: skip
    assert await remind(stage.office.id, berit.account_id, now=oslo("09:00")) == 0
    # One that is done before its push has come is not shown.
    await stage.office.change("UPDATE meeting_task SET done_on = $2, done_by = $3 WHERE id = $1",
                              hers, TODAY, stage.amina.account_id)  # fmt: skip
    await stage.remind("09:01")
    assert ("task_due", "failed", "withdrawn") in await stage.pushes()


# ------------------------------------------------------------------------------ many at once


async def test_however_many_are_planned_it_takes_as_many_statements() -> None:
    stage = await staged()
    others = [await stage.office.participant(f"Deltaker {n}", groups=[stage.group]) for n in range(6)]
    for each in others:
        await browser(stage.office, each)
    await look_around(stage.office.id, now=oslo("07:00"))
    some, rest = others[:2], [*others[2:], stage.amina]
    counts = []
    for clock in ("07:00", "07:45"):
        for people in (some, rest):
            ids = [each.account_id for each in people]
            async with counted() as statements:
                done = await remind_all(stage.office.id, ids, now=oslo(clock))
            counts.append(len(statements))
            assert done == Reminded(len(ids), len(ids) if clock == "07:45" else 0, 0)
    assert counts[0] == counts[1] <= 20
    assert counts[2] == counts[3] <= 22
    assert len(await stage.pushes()) == 7


async def test_what_stands_in_the_plan_already_is_not_written_again() -> None:
    stage = await staged()
    await stage.remind("06:00")
    (before,) = await stage.office.rows("SELECT xmin::text FROM notification")
    await stage.remind("06:30")
    (after,) = await stage.office.rows("SELECT xmin::text FROM notification")
    assert before == after


async def test_whom_another_is_planning_is_left_to_them() -> None:
    stage = await staged()
    await stage.remind("07:00")
    async with db.write(stage.office.id) as tx:
        await tx.execute(
            "SELECT FROM reminder_planned WHERE municipality_id = $1 FOR UPDATE", stage.office.id
        )
        rows = remind_all(stage.office.id, [stage.amina.account_id], now=oslo("07:45"))
        assert await asyncio.create_task(rows, context=Context()) == Reminded()
    assert await stage.remind("07:45") == 1


async def test_one_persons_trouble_is_nobody_elses_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = await staged()
    olena = await stage.office.participant("Olena Koval", groups=[stage.group])

    async def troubled(_: Transaction, __: UUID, ids: Iterable[UUID]) -> dict[UUID, ReminderSettings]:
        if stage.amina.account_id in ids:
            raise RuntimeError
        return {}

    monkeypatch.setattr(actions, "settings_of_all", troubled)
    done = await remind_everybody(stage.office.id, lambda: oslo("07:45"))
    assert (done.planned, done.sent) == (1, 1)
    rows = await stage.office.rows("SELECT account_id FROM notification")
    assert [row["account_id"] for row in rows] == [olena.account_id]


async def test_a_municipality_is_planned_until_nobody_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = await staged()
    for n in range(6):
        await stage.office.participant(f"Deltaker {n}", groups=[stage.group])
    monkeypatch.setattr(worker, "whom_to_plan", partial(whom_to_plan, most=4))
    monkeypatch.setattr(worker, "AT_A_TIME", 3)
    assert await remind_everybody(stage.office.id, lambda: oslo("07:45")) == Reminded(7, 7, 0)


async def test_what_nobody_could_be_told_for_days_was_late() -> None:
    stage = await staged()
    await stage.remind("06:00")
    after = TODAY + timedelta(days=20)
    await look_around(stage.office.id, now=oslo("06:00", after))
    assert ("first_lesson", "late") in await stage.notices()
    assert await whom_to_plan(stage.office.id, now=oslo("06:00", after)) == [stage.amina.account_id]
    await stage.remind("06:00", after)
    assert await whom_to_plan(stage.office.id, now=oslo("06:01", after)) == []


# ------------------------------------------------------------------------------ whom to plan


async def test_planned_are_those_to_whom_something_is_due_and_whom_a_change_touches() -> None:
    stage = await staged()
    amina = stage.amina.account_id
    other = (await stage.office.participant("Olena Koval")).account_id

    async def whom(clock: str) -> set[UUID]:
        await look_around(stage.office.id, now=oslo(clock))
        return set(await whom_to_plan(stage.office.id, now=oslo(clock)))

    assert await whom("07:00") == {amina, other}
    for each in (amina, other):
        await remind(stage.office.id, each, now=oslo("07:00"))
    assert await whom("07:01") == set()
    assert await whom("07:45") == {amina}
    for scope in (Scope(ScopeKind.GROUP, stage.group), Scope(ScopeKind.PARTICIPANT, amina)):
        async with db.write(stage.office.id) as tx:
            await touch(tx, stage.office.id, [scope])
        assert await whom("07:02") == {amina}
        await stage.remind("07:02")
        assert await whom("07:03") == set()
    for scope in (
        Scope(ScopeKind.UNIT, stage.office.unit_id),
        Scope(ScopeKind.MUNICIPALITY, stage.office.id),
    ):
        async with db.write(stage.office.id) as tx:
            await touch(tx, stage.office.id, [scope])
        assert await whom("07:04") == {amina, other}
        for each in (amina, other):
            await remind(stage.office.id, each, now=oslo("07:04"))
    assert await whom("10:05") == {amina, other}
    assert timedelta(hours=3) == PLANS_AGAIN


async def test_who_has_left_is_told_nothing() -> None:
    stage = await staged()
    await stage.remind("07:00")
    await stage.office.change(
        "UPDATE account SET ended_at = $1 WHERE id = $2", oslo("07:10"), stage.amina.account_id
    )
    assert await stage.remind("07:45") == 0
    assert await stage.notices() == [("first_lesson", "withdrawn")]
