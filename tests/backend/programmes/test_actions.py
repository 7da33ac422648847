"""What is done to a programme, on PostgreSQL: its effects, its walls, and two who act at once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.errors import Fault, InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.participants.model import DelayReason, EndCause, MainActivity, PermitType, Track
from stegvis.programmes.actions import adaptations, decisions, facts, follow_ups
from stegvis.programmes.model import (
    Adaptation,
    AdaptationReason,
    Condition,
    ConditionKind,
    ConditionState,
    DecisionKind,
    Facts,
    FollowUp,
    Holder,
    MadeKnown,
    NewDecision,
    ProgrammeRecord,
)
from stegvis.programmes.queries import frame_with, programme_record
from stegvis.rulebook.model import EducationLevel, EndGoal, WeeklyTarget
from tests.builders import NOW, TODAY, Office, open_office

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)
STARTED = {
    "offered_on": date(2026, 2, 2),
    "decided_on": date(2026, 2, 2),
    "settled_on": date(2026, 1, 12),
    "starts_on": date(2026, 3, 2),
    "planned_end_on": date(2027, 3, 1),
    "end_goal": "work",
}
AWAITING = {
    "offered_on": date(2026, 9, 1),
    "settled_on": date(2026, 8, 10),
    "decided_on": None,
    "starts_on": None,
    "planned_end_on": None,
    "end_goal": "work",
}

FACTS = Facts(
    permit_type=PermitType.REFUGEE,
    permit_on=None,
    settled_on=date(2026, 1, 12),
    claimed_on=None,
    offered_on=date(2026, 2, 2),
    education_level=EducationLevel.PRIMARY,
    end_goal=EndGoal.WORK,
    track=Track.WORK,
    weekly_target=WeeklyTarget.FULL_TIME,
    target_reason=None,
)
BANK = Condition(ConditionKind.BANK_ACCOUNT, ConditionState.DONE, Holder.PARTICIPANT)
ADAPTED = Adaptation(new_id(), TODAY, TODAY + 27 * DAY, 300, AdaptationReason.APPOINTMENTS)


@dataclass
class Scene:
    """One case, who works on it, and the ways to act in it."""

    office: Office
    berit: Actor
    amina: Actor

    async def record(self) -> ProgrammeRecord:
        async with db.read(self.office.id) as tx:
            return await programme_record(tx, self.berit, TODAY, self.amina.account_id)

    async def decide(
        self,
        kind: DecisionKind,
        *,
        key: UUID | None = None,
        actor: Actor | None = None,
        **more: Any,  # noqa: ANN401 - any field of a decision
    ) -> ProgrammeRecord:
        version = more.pop("version", None) or (await self.record()).programme.version
        computed = more.pop("computed_days", None)
        new = replace(NewDecision(kind, TODAY, "Fordi."), **more)
        return await decisions.decide(
            actor or self.berit,
            key or new_id(),
            self.amina.account_id,
            new,
            version,
            computed_days=computed,
            now=NOW,
        )

    async def revoke(self, found: ProgrammeRecord) -> ProgrammeRecord:
        version = (await self.record()).programme.version
        return await decisions.revoke(
            self.berit, new_id(), self.amina.account_id, found.decisions[0].id, version, now=NOW
        )

    async def start(self, on: date, **more: Any) -> ProgrammeRecord:  # noqa: ANN401 - as the form has it
        version = (await self.record()).programme.version
        given = (more.get("ends"), more.get("reason"))
        return await facts.start_programme(
            self.berit, new_id(), self.amina.account_id, on, *given, version, now=NOW
        )

    async def audit(self, verb: str) -> list[Any]:
        rows = await self.office.rows("SELECT * FROM audit_entry WHERE verb = $1 ORDER BY at", verb)
        return list(rows)


async def scene(**programme: object) -> Scene:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    amina = await office.participant("Amina", adviser=berit, programme=STARTED | programme)
    return Scene(office, berit, amina)


async def faults(acting: Awaitable[object]) -> set[tuple[str, str]]:
    with pytest.raises(InvalidInput) as refused:
        await acting
    return {(fault.field, fault.code.removeprefix("programmes.")) for fault in refused.value.faults}


async def refusal(acting: Awaitable[object]) -> str:
    with pytest.raises(Refused) as refused:
        await acting
    return refused.value.code


# ------------------------------------------------------------------ decisions and their effects


async def test_an_award_sets_the_day_of_the_decision_and_a_refusal_ends_what_was_awaited() -> None:
    awaiting = await scene(**AWAITING)
    found = await awaiting.decide(DecisionKind.AWARD, takes_effect_on=TODAY + 7 * DAY)
    assert found.programme.decided_on == TODAY
    refused = await scene(**AWAITING)
    found = await refused.decide(DecisionKind.REFUSAL)
    assert (found.programme.ended_on, found.programme.end_cause) == (TODAY, EndCause.OTHER)


async def test_an_extension_goes_as_far_as_the_frame_allows_and_no_further() -> None:
    case = await scene()
    latest = date(2028, 3, 1)  # 24 months from 2 March 2026, and no extension for work
    beyond = case.decide(DecisionKind.EXTENSION, ends_on=latest + DAY)
    with pytest.raises(InvalidInput) as refused:
        await beyond
    (fault,) = refused.value.faults
    assert fault == Fault(
        "endsOn",
        "programmes.beyond-frame",
        {"start": "2026-03-02", "months": 24, "extension": 0, "days": 0, "latest": "2028-03-01"},
    )
    found = await case.decide(DecisionKind.EXTENSION, ends_on=latest)
    assert found.programme.planned_end_on == latest
    assert found.decisions[0].takes_effect_on == date(2027, 3, 2)


async def test_days_for_absence_are_working_days_and_open_the_frame_by_as_many() -> None:
    case = await scene(planned_end_on=date(2028, 3, 1))
    found = await case.decide(DecisionKind.ABSENCE_EXTENSION, days=14, computed_days=14)
    assert found.programme.planned_end_on == date(2028, 3, 21)
    assert (found.decisions[0].days, found.decisions[0].computed_days) == (14, 14)
    assert (found.absence_days, found.latest_end) == (14, date(2028, 3, 21))


@pytest.mark.parametrize(
    ("kind", "given", "cause"),
    [
        (DecisionKind.COMPLETION, {}, EndCause.COMPLETED),
        (DecisionKind.COMPLETION, {"end_cause": EndCause.WORK}, EndCause.WORK),
        (DecisionKind.INTERRUPTION, {"end_cause": EndCause.MOVED}, EndCause.MOVED),
        (DecisionKind.STOP, {}, EndCause.STOPPED),
    ],
)
async def test_what_ends_a_programme_sets_its_end_and_revoking_it_opens_it_again(
    kind: DecisionKind, given: dict[str, Any], cause: EndCause
) -> None:
    case = await scene()
    found = await case.decide(
        kind, takes_effect_on=TODAY + DAY, main_activity=MainActivity.WORK_PART_TIME, **given
    )
    programme = found.programme
    assert (programme.ended_on, programme.end_cause) == (TODAY + DAY, cause)
    assert programme.main_activity is MainActivity.WORK_PART_TIME
    assert found.kinds == ()
    again = (await case.revoke(found)).programme
    assert (again.ended_on, again.end_cause, again.main_activity) == (None, None, None)
    assert again.planned_end_on == date(2027, 3, 1)


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        (DecisionKind.EXTENSION, {"ends_on": date(2027, 9, 1)}),
        (DecisionKind.ABSENCE_EXTENSION, {"days": 12}),
        (DecisionKind.EXEMPTION, {"takes_effect_on": TODAY, "ends_on": TODAY + 30 * DAY}),
    ],
)
async def test_revoking_restores_what_a_decision_replaced(kind: DecisionKind, given: dict[str, Any]) -> None:
    case = await scene()
    before = (await case.record()).programme
    found = await case.decide(kind, **given)
    after = await case.revoke(found)
    assert replace(after.programme, version=before.version) == before
    assert after.decisions[0].revoked_on == TODAY
    assert await refusal(case.revoke(found)) == "programmes.revoked-already"


async def test_what_a_later_decision_builds_on_is_not_revoked_before_it() -> None:
    case = await scene()
    first = await case.decide(DecisionKind.EXTENSION, ends_on=date(2027, 6, 1))
    second = await case.decide(DecisionKind.EXTENSION, ends_on=date(2027, 9, 1))
    assert await refusal(case.revoke(first)) == "programmes.later-decision"
    await case.revoke(second)
    assert (await case.revoke(first)).programme.planned_end_on == date(2027, 3, 1)


async def test_an_award_is_not_revoked_once_the_programme_runs() -> None:
    case = await scene(**AWAITING | {"settled_on": date(2026, 11, 2)})
    found = await case.decide(DecisionKind.AWARD, takes_effect_on=TODAY)
    await case.start(TODAY)
    assert await refusal(case.revoke(found)) == "programmes.later-decision"


async def test_a_decision_is_kept_with_its_reasons_its_rules_and_whoever_took_it() -> None:
    case = await scene()
    found = await case.decide(DecisionKind.EXTENSION, ends_on=date(2027, 6, 1), reasons="  Trenger tid. ")
    (decision,) = found.decisions
    assert (decision.reasons, decision.rule_version) == ("Trenger tid.", "2026-01")
    assert decision.decided_by == "Berit"
    (entry,) = await case.audit("programmes.decided")
    assert json.loads(entry["after"])["planned_end_on"] == "2027-06-01"
    assert "Trenger" not in entry["after"]


async def test_all_that_stands_against_a_decision_is_said_at_once() -> None:
    case = await scene()
    assert await faults(
        case.decide(DecisionKind.STOP, reasons=" ", decided_on=TODAY + DAY, takes_effect_on=TODAY)
    ) == {
        ("reasons", "no-reasons"),
        ("decidedOn", "in-future"),
        ("takesEffectOn", "before-decision"),
        ("mainActivity", "no-activity"),
    }
    assert await faults(case.decide(DecisionKind.AWARD, takes_effect_on=TODAY)) == {("kind", "not-now")}
    assert await faults(case.decide(DecisionKind.ABSENCE_EXTENSION)) == {("days", "no-days")}
    assert await faults(case.decide(DecisionKind.EXTENSION, ends_on=date(2027, 3, 1))) == {
        ("endsOn", "no-extension")
    }


# ------------------------------------------------------------------ two at once, and the same twice


async def test_of_two_who_decide_at_once_one_is_told_that_it_has_changed() -> None:
    case = await scene()
    gro = await case.office.staff("Gro", Role.ADVISER)
    await case.office.grant(case.amina.account_id, gro, "stand_in")
    version = (await case.record()).programme.version
    both = await asyncio.gather(
        *(
            case.decide(DecisionKind.EXTENSION, ends_on=date(2027, 6, 1), version=version, actor=actor)
            for actor in (case.berit, gro)
        ),
        return_exceptions=True,
    )
    codes = [each.code for each in both if isinstance(each, Refused)]
    assert codes == ["kit.changed-meanwhile"]
    assert len((await case.record()).decisions) == 1


async def test_two_exemptions_at_once_are_not_both_taken_though_they_move_no_date() -> None:
    case = await scene()
    version = (await case.record()).programme.version
    given: dict[str, Any] = {"takes_effect_on": TODAY, "version": version}
    both = await asyncio.gather(
        *(case.decide(DecisionKind.EXEMPTION, **given) for _ in range(2)), return_exceptions=True
    )
    assert sum(isinstance(each, Refused) for each in both) == 1


async def test_the_same_key_twice_is_one_decision_and_with_another_body_it_is_refused() -> None:
    case = await scene()
    key = new_id()
    given: dict[str, Any] = {
        "key": key,
        "ends_on": date(2027, 6, 1),
        "version": (await case.record()).programme.version,
    }
    first = await case.decide(DecisionKind.EXTENSION, **given)
    again = await case.decide(DecisionKind.EXTENSION, **given)
    assert again == first
    assert len(again.decisions) == 1
    other = case.decide(DecisionKind.EXTENSION, key=key, ends_on=date(2027, 7, 1))
    assert await refusal(other) == "kit.key-used"


# ------------------------------------------------------------------ who may


Act = Callable[[Scene, Actor], Awaitable[object]]

ACTS: dict[str, Act] = {
    "decide": lambda case, who: case.decide(
        DecisionKind.EXTENSION, actor=who, version=1, ends_on=date(2027, 6, 1)
    ),
    "make_known": lambda case, who: decisions.make_known(
        who, new_id(), case.amina.account_id, new_id(), TODAY, MadeKnown.LETTER, now=NOW
    ),
    "revoke": lambda case, who: decisions.revoke(who, new_id(), case.amina.account_id, new_id(), 1, now=NOW),
    "record_facts": lambda case, who: facts.record_facts(
        who, new_id(), case.amina.account_id, FACTS, 1, now=NOW
    ),
    "start": lambda case, who: facts.start_programme(
        who, new_id(), case.amina.account_id, TODAY, None, None, 1, now=NOW
    ),
    "settle": lambda case, who: facts.settle_conditions(
        who, new_id(), case.amina.account_id, [BANK], now=NOW
    ),
    "adapt": lambda case, who: adaptations.adapt(who, case.amina.account_id, ADAPTED, 1, now=NOW),
    "end_adaptation": lambda case, who: adaptations.end_adaptation(
        who, new_id(), case.amina.account_id, new_id(), TODAY, 1, now=NOW
    ),
    "follow_up": lambda case, who: follow_ups.record_follow_up(
        who, new_id(), case.amina.account_id, None, FollowUp(TODAY, MainActivity.OTHER, None), now=NOW
    ),
}


@pytest.mark.parametrize("act", ACTS)
async def test_outside_ones_scope_there_is_no_programme_and_the_class_may_not_touch_it(act: str) -> None:
    case = await scene()
    lars, eva = (
        await case.office.staff("Lars", Role.ADVISER),
        await case.office.staff("Eva", Role.TEACHER),
    )
    await case.office.member(await case.office.group("A1", teacher=eva), case.amina.account_id)
    assert await refusal(ACTS[act](case, lars)) == "kit.not-found"
    assert await refusal(ACTS[act](case, eva)) == "participants.not-your-case"
    assert await refusal(ACTS[act](case, case.amina)) == "participants.not-your-case"
    assert await case.office.rows("SELECT FROM audit_entry") == []


async def test_how_long_a_programme_would_last_is_told_to_the_case_alone() -> None:
    case = await scene()
    hilde = await case.office.staff("Hilde", Role.COORDINATOR)
    async with db.read(case.office.id) as tx:
        await frame_with(tx, case.berit, TODAY, case.amina.account_id, FACTS, None)
        for nobody in (hilde, case.amina):
            told = frame_with(tx, nobody, TODAY, case.amina.account_id, FACTS, None)
            assert await refusal(told) == "participants.not-your-case"


async def test_where_the_leader_alone_decides_the_adviser_is_refused_by_name() -> None:
    case = await scene()
    ivar = await case.office.staff("Ivar", Role.LEADER)
    before = await case.decide(DecisionKind.EXTENSION, ends_on=date(2027, 6, 1))
    await case.office.row(
        "rule_override", key="decisions_by", value="leader", valid_from=date(2026, 1, 1), source="delegasjon"
    )
    given: dict[str, Any] = {"takes_effect_on": TODAY}
    assert await refusal(case.decide(DecisionKind.EXEMPTION, **given)) == "programmes.not-decider"
    assert await refusal(case.revoke(before)) == "programmes.not-decider"
    await case.decide(DecisionKind.EXEMPTION, actor=ivar, **given)


# ------------------------------------------------------------------ made known


async def test_three_weeks_run_from_when_a_decision_was_made_known_and_once() -> None:
    case = await scene()
    found = await case.decide(DecisionKind.EXEMPTION, takes_effect_on=TODAY, decided_on=date(2026, 11, 20))

    async def tell(on: date) -> ProgrammeRecord:
        return await decisions.make_known(
            case.berit,
            new_id(),
            case.amina.account_id,
            found.decisions[0].id,
            on,
            MadeKnown.INTERPRETER,
            now=NOW,
        )

    assert await faults(tell(date(2026, 11, 19))) == {("madeKnownOn", "before-decision")}
    assert await faults(tell(TODAY + DAY)) == {("madeKnownOn", "in-future")}
    (decision,) = (await tell(date(2026, 11, 20))).decisions
    assert decision.appeal_deadline == date(2026, 12, 11)
    assert await refusal(tell(TODAY)) == "programmes.made-known-already"
    await case.revoke(found)
    assert await refusal(tell(TODAY)) == "programmes.revoked-already"


# ------------------------------------------------------------------ facts, conditions, start


async def record_facts(case: Scene, changed: Facts) -> ProgrammeRecord:
    version = (await case.record()).programme.version
    return await facts.record_facts(case.berit, new_id(), case.amina.account_id, changed, version, now=NOW)


async def test_facts_are_set_and_the_frame_follows() -> None:
    case = await scene()
    goal = replace(FACTS, end_goal=EndGoal.UPPER_SECONDARY, track=Track.EDUCATION)
    found = await record_facts(case, goal)
    assert found.frame.last_day == date(2030, 3, 1)
    (entry,) = await case.audit("programmes.facts-recorded")
    assert json.loads(entry["after"]) == {"end_goal": "upper_secondary", "track": "education"}


async def test_all_that_is_wrong_with_the_facts_is_said_at_its_fields() -> None:
    case = await scene()
    wrong = replace(
        FACTS,
        permit_on=TODAY + DAY,
        settled_on=date(1999, 1, 1),
        end_goal=EndGoal.HIGHER_EDUCATION,
        weekly_target=WeeklyTarget.OWN_WORK,
    )
    assert await faults(record_facts(case, wrong)) == {
        ("permitOn", "in-future"),
        ("settledOn", "too-early"),
        ("endGoal", "needs-upper-secondary"),
        ("targetReason", "own-work-needs-reason"),
    }


async def test_what_has_ended_is_no_longer_changed() -> None:
    case = await scene(ended_on=TODAY, end_cause="completed")
    assert await refusal(record_facts(case, FACTS)) == "programmes.ended"
    assert await refusal(case.start(TODAY)) == "programmes.ended"


async def test_a_start_in_time_needs_no_reason_and_lasts_as_long_as_the_frame() -> None:
    case = await scene(**AWAITING | {"settled_on": date(2026, 9, 1), "decided_on": date(2026, 10, 1)})
    found = await case.start(date(2026, 11, 30), reason=DelayReason.OTHER)
    assert found.programme.planned_end_on == date(2028, 11, 29)
    assert found.programme.delay_reason is None


async def test_a_start_after_three_months_has_a_reason_which_is_kept() -> None:
    case = await scene(**AWAITING | {"decided_on": date(2026, 10, 1)})
    late = date(2026, 11, 11)
    assert await faults(case.start(late)) == {("delayReason", "late-needs-reason")}
    assert (await case.start(late - DAY)).programme.delay_reason is None
    found = await case.start(late, reason=DelayReason.KINDERGARTEN)
    assert found.programme.delay_reason is DelayReason.KINDERGARTEN


async def test_a_start_waits_for_the_award_the_goal_and_the_end_of_an_earlier_programme() -> None:
    case = await scene(**AWAITING | {"end_goal": None})
    await case.office.programme(
        case.amina.account_id, starts_on=date(2025, 1, 1), ended_on=date(2026, 11, 20), end_cause="moved"
    )
    given: dict[str, Any] = {"ends": date(2026, 11, 1), "reason": DelayReason.OTHER}
    assert await faults(case.start(date(2026, 11, 20), **given)) == {
        ("startsOn", "no-award"),
        ("startsOn", "no-frame"),
        ("startsOn", "overlaps"),
        ("plannedEndOn", "ends-before-start"),
    }


async def test_a_planned_end_beyond_the_frame_is_refused_with_the_arithmetic() -> None:
    case = await scene()
    assert await faults(case.start(date(2026, 3, 2), ends=date(2028, 3, 2))) == {
        ("plannedEndOn", "beyond-frame")
    }


async def test_a_start_is_put_right_until_its_end_has_been_extended() -> None:
    case = await scene()
    found = await case.start(date(2026, 4, 1))
    assert (found.programme.starts_on, found.programme.planned_end_on) == (
        date(2026, 4, 1),
        date(2028, 3, 31),
    )
    await case.decide(DecisionKind.ABSENCE_EXTENSION, days=11)
    assert await refusal(case.start(date(2026, 3, 2))) == "programmes.extended-since"


async def settle(case: Scene, *changes: Condition) -> dict[ConditionKind, Condition]:
    found = await facts.settle_conditions(case.berit, new_id(), case.amina.account_id, changes, now=NOW)
    return {each.kind: each for each in found.conditions}


async def test_a_condition_is_settled_on_the_day_it_was_done_and_opened_again() -> None:
    case = await scene(**AWAITING)
    done = await settle(case, BANK)
    assert done[BANK.kind].settled_on == TODAY
    assert (await settle(case, BANK))[BANK.kind].recorded
    opened = await settle(case, replace(BANK, state=ConditionState.ORDERED, due_on=TODAY))
    assert (opened[BANK.kind].settled_on, opened[BANK.kind].due_on) == (None, TODAY)
    wrong = replace(BANK, due_on=date(1999, 1, 1), settled_on=TODAY + DAY)
    assert await faults(settle(case, wrong)) == {("dueOn", "too-early"), ("settledOn", "in-future")}


# ------------------------------------------------------------------ adaptations, a year later


async def test_weeks_are_adapted_once_at_a_time_and_an_adaptation_ends_earlier_or_has_never_been() -> None:
    case = await scene()
    version = (await case.record()).programme.version
    amina = case.amina.account_id
    first = replace(ADAPTED, id=new_id())
    found = await adaptations.adapt(case.berit, amina, first, version, now=NOW)
    assert found.adaptations == (first,)
    version = found.programme.version
    for wrong, expected in (
        (replace(ADAPTED, id=new_id(), valid_from=TODAY + 27 * DAY), ("validFrom", "adapted-already")),
        (replace(ADAPTED, id=new_id(), valid_to=TODAY - DAY), ("validTo", "ends-before-start")),
        (replace(ADAPTED, id=new_id(), weekly_minutes=2251), ("weeklyMinutes", "no-such-time")),
    ):
        assert expected in await faults(adaptations.adapt(case.berit, amina, wrong, version, now=NOW))

    async def end(on: date) -> ProgrammeRecord:
        version = (await case.record()).programme.version
        return await adaptations.end_adaptation(case.berit, new_id(), amina, first.id, on, version, now=NOW)

    assert (await end(TODAY + DAY)).adaptations[0].valid_to == TODAY + DAY
    assert (await end(TODAY + 9 * DAY)).adaptations[0].valid_to == TODAY + DAY
    assert (await end(TODAY - DAY)).adaptations == ()
    assert await refusal(end(TODAY)) == "kit.not-found"


async def test_a_year_later_is_recorded_and_put_right() -> None:
    case = await scene(ended_on=date(2025, 12, 1), end_cause="completed", starts_on=date(2023, 3, 1))
    amina = case.amina.account_id

    async def tell(activity: MainActivity, percent: int | None, on: date = TODAY) -> ProgrammeRecord:
        told = FollowUp(on, activity, percent)
        return await follow_ups.record_follow_up(case.berit, new_id(), amina, None, told, now=NOW)

    assert await faults(tell(MainActivity.WORK_PART_TIME, None)) == {("workPercent", "no-percent")}
    assert await faults(tell(MainActivity.OTHER, 10, date(2026, 9, 30))) == {
        ("workPercent", "no-work"),
        ("onDate", "not-a-year"),
    }
    await tell(MainActivity.UNKNOWN, None)
    found = await tell(MainActivity.WORK_PART_TIME, 3)
    assert found.follow_up == FollowUp(TODAY, MainActivity.WORK_PART_TIME, 3)
    entries = await case.audit("programmes.followed-up")
    assert json.loads(entries[-1]["before"])["main_activity"] == "unknown"


async def test_of_what_has_not_ended_nothing_is_told_a_year_later() -> None:
    case = await scene()
    told = FollowUp(TODAY, MainActivity.OTHER, None)
    telling = follow_ups.record_follow_up(case.berit, new_id(), case.amina.account_id, None, told, now=NOW)
    assert await refusal(telling) == "programmes.not-ended"
