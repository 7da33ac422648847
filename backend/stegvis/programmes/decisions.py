"""What may be decided about a programme, what a decision does to it, and what its revoking restores."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from stegvis.kit.errors import Fault
from stegvis.kit.public_holidays import working_day_from, working_days_after
from stegvis.participants.model import EndCause, Programme, ProgrammeStatus
from stegvis.participants.rules import status_on
from stegvis.programmes.model import (
    Decision,
    DecisionKind,
    Effect,
    NewDecision,
)
from stegvis.programmes.rules import FIRST, beyond, may_be_open
from stegvis.rulebook.model import Frame

APPEAL_WEEKS = 3
"""Forvaltningsloven § 29."""

ENDING = frozenset(
    {DecisionKind.REFUSAL, DecisionKind.STOP, DecisionKind.INTERRUPTION, DecisionKind.COMPLETION}
)
"""What ends a programme; a refusal ends one that has not begun."""

CAUSES: Mapping[DecisionKind, tuple[EndCause, ...]] = {
    DecisionKind.REFUSAL: (EndCause.OTHER,),
    DecisionKind.STOP: (EndCause.STOPPED,),
    DecisionKind.INTERRUPTION: (
        EndCause.INTERRUPTED,
        EndCause.WORK,
        EndCause.EDUCATION,
        EndCause.MOVED,
        EndCause.OTHER,
    ),
    DecisionKind.COMPLETION: (EndCause.COMPLETED, EndCause.WORK, EndCause.EDUCATION),
}
"""With what cause a decision ends a programme; the first where the form names none."""


def appeal_deadline(made_known_on: date) -> date:
    """The last day for an appeal: three weeks from when the decision was made known.

    One that would end on a Saturday, a Sunday or a public holiday ends on the next working day
    (forvaltningsloven §§ 29-30).
    """
    return working_day_from(made_known_on + timedelta(weeks=APPEAL_WEEKS))


def kinds_now(programme: Programme, day: date) -> tuple[DecisionKind, ...]:
    """What may be decided about a programme as it stands."""
    if programme.ended_on is not None:
        return ()
    awaiting = status_on(programme, day) is ProgrammeStatus.AWAITING
    possible = {
        DecisionKind.AWARD: awaiting and programme.decided_on is None,
        DecisionKind.REFUSAL: programme.starts_on is None and programme.decided_on is None,
        DecisionKind.EXTENSION: programme.planned_end_on is not None,
        DecisionKind.ABSENCE_EXTENSION: programme.planned_end_on is not None and not awaiting,
        DecisionKind.STOP: programme.starts_on is not None,
        DecisionKind.EXEMPTION: True,
        DecisionKind.INTERRUPTION: programme.decided_on is not None or programme.starts_on is not None,
        DecisionKind.COMPLETION: programme.starts_on is not None and not awaiting,
    }
    return tuple(kind for kind in DecisionKind if possible[kind])


def absence_days(decisions: Iterable[Decision]) -> int:
    """The working days that standing decisions have added for absence."""
    return sum(each.days or 0 for each in decisions if each.stands)


def latest_end(frame: Frame, days: int) -> date | None:
    """The last day to which a programme may be extended: its frame, and days that were added for absence."""
    return working_days_after(frame.extended_to, days) if frame.extended_to else None


def decision_faults(
    new: NewDecision, programme: Programme, frame: Frame, days: int, day: date
) -> list[Fault]:
    """What stands against a decision.

    Args:
        new: what is to be decided.
        programme: as it stands.
        frame: how long it may last.
        days: working days that have been added for absence.
        day: today.
    """
    faults = []
    if not new.reasons.strip():
        faults.append(Fault("reasons", "programmes.no-reasons"))
    if new.decided_on > day:
        faults.append(Fault("decidedOn", "programmes.in-future"))
    if new.decided_on < FIRST:
        faults.append(Fault("decidedOn", "programmes.too-early"))
    if new.kind not in kinds_now(programme, day):
        return [*faults, Fault("kind", "programmes.not-now")]
    return faults + _FAULTS_OF[new.kind](new, programme, frame, days)


def _award(new: NewDecision, programme: Programme, frame: Frame, days: int) -> list[Fault]:
    del programme, days
    faults = _from_decision(new)
    if frame.hindrance:
        faults.append(Fault("kind", "programmes.no-frame"))
    return faults


def _from_decision(new: NewDecision) -> list[Fault]:
    if new.takes_effect_on is None:
        return [Fault("takesEffectOn", "programmes.no-day")]
    if new.takes_effect_on < new.decided_on:
        return [Fault("takesEffectOn", "programmes.before-decision")]
    return []


def _refusal(new: NewDecision, programme: Programme, frame: Frame, days: int) -> list[Fault]:
    del new, programme, frame, days
    return []


def _extension(new: NewDecision, programme: Programme, frame: Frame, days: int) -> list[Fault]:
    latest = latest_end(frame, days)
    if new.ends_on is None:
        return [Fault("endsOn", "programmes.no-day")]
    if latest is None:
        return [Fault("endsOn", "programmes.no-frame")]
    if programme.planned_end_on and new.ends_on <= programme.planned_end_on:
        return [Fault("endsOn", "programmes.no-extension", {"date": programme.planned_end_on.isoformat()})]
    if new.ends_on > latest:
        return [Fault("endsOn", "programmes.beyond-frame", beyond(frame, latest, days))]
    return []


def _absence_extension(new: NewDecision, programme: Programme, frame: Frame, days: int) -> list[Fault]:
    del programme, frame, days
    if new.days is None or not 1 <= new.days <= MOST_DAYS:
        return [Fault("days", "programmes.no-days", {"most": MOST_DAYS})]
    return []


MOST_DAYS = 260
"""Working days of a year: the longest leave."""


def _exemption(new: NewDecision, programme: Programme, frame: Frame, days: int) -> list[Fault]:
    del programme, frame, days
    if new.takes_effect_on is None:
        return [Fault("takesEffectOn", "programmes.no-day")]
    if new.ends_on and new.ends_on < new.takes_effect_on:
        return [Fault("endsOn", "programmes.ends-before-start")]
    return []


def _end(new: NewDecision, programme: Programme, frame: Frame, days: int) -> list[Fault]:
    del frame, days
    faults = []
    if new.takes_effect_on is None:
        faults.append(Fault("takesEffectOn", "programmes.no-day"))
    elif programme.starts_on and new.takes_effect_on < programme.starts_on:
        faults.append(
            Fault("takesEffectOn", "programmes.before-start", {"date": programme.starts_on.isoformat()})
        )
    elif new.kind is DecisionKind.STOP and new.takes_effect_on < new.decided_on:
        faults.append(Fault("takesEffectOn", "programmes.before-decision"))
    if new.end_cause and new.end_cause not in CAUSES[new.kind]:
        faults.append(Fault("endCause", "programmes.not-this-cause"))
    if new.main_activity is None:
        faults.append(Fault("mainActivity", "programmes.no-activity"))
    return faults


_FAULTS_OF: Mapping[DecisionKind, Callable[[NewDecision, Programme, Frame, int], list[Fault]]] = {
    DecisionKind.AWARD: _award,
    DecisionKind.REFUSAL: _refusal,
    DecisionKind.EXTENSION: _extension,
    DecisionKind.ABSENCE_EXTENSION: _absence_extension,
    DecisionKind.STOP: _end,
    DecisionKind.EXEMPTION: _exemption,
    DecisionKind.INTERRUPTION: _end,
    DecisionKind.COMPLETION: _end,
}


def settled(new: NewDecision, programme: Programme) -> NewDecision:
    """A decision without faults, with the days and the cause that follow from its kind."""
    if new.kind in CAUSES:
        last = new.decided_on if new.kind is DecisionKind.REFUSAL else new.takes_effect_on
        cause = new.end_cause or CAUSES[new.kind][0]
        return replace(new, takes_effect_on=last, ends_on=None, days=None, end_cause=cause)
    if new.kind is DecisionKind.EXTENSION and programme.planned_end_on:
        return replace(new, takes_effect_on=programme.planned_end_on + timedelta(days=1), days=None)
    if new.kind is DecisionKind.ABSENCE_EXTENSION and programme.planned_end_on and new.days:
        ends_on = working_days_after(programme.planned_end_on, new.days)
        return replace(new, takes_effect_on=new.decided_on, ends_on=ends_on)
    return replace(new, days=None, ends_on=new.ends_on if new.kind is DecisionKind.EXEMPTION else None)


def dates_of(programme: Programme) -> Effect:
    """A programme's dates as they stand."""
    return Effect(
        programme.decided_on,
        programme.planned_end_on,
        programme.ended_on,
        programme.end_cause,
        programme.main_activity,
    )


def effect(new: NewDecision, programme: Programme) -> Effect:
    """What a programme's dates are once a settled decision has been taken."""
    before = dates_of(programme)
    if new.kind in ENDING:
        return replace(
            before,
            ended_on=new.takes_effect_on,
            end_cause=new.end_cause,
            main_activity=None if new.kind is DecisionKind.REFUSAL else new.main_activity,
        )
    if new.kind is DecisionKind.AWARD:
        return replace(before, decided_on=new.decided_on)
    if new.kind in MOVES_THE_END:
        return replace(before, planned_end_on=new.ends_on)
    return before


MOVES_THE_END = frozenset({DecisionKind.EXTENSION, DecisionKind.ABSENCE_EXTENSION})


def restored(
    decision: Decision, programme: Programme, others: Iterable[Programme], day: date
) -> Effect | None:
    """What a programme's dates are once a decision is revoked: as they were before it.

    None: something has been built on it since, a later end, a start or another programme of the same
    person, which must be undone first.
    """
    now = dates_of(programme)
    if decision.kind is DecisionKind.EXEMPTION:
        return now
    if decision.kind in ENDING:
        ended = programme.ended_on == decision.takes_effect_on and may_be_open(programme, others)
        return replace(now, ended_on=None, end_cause=None, main_activity=None) if ended else None
    if programme.ended_on is not None:
        return None
    if decision.kind is DecisionKind.AWARD:
        awaiting = status_on(programme, day) is ProgrammeStatus.AWAITING
        return replace(now, decided_on=None) if awaiting else None
    same = programme.planned_end_on == decision.ends_on
    return replace(now, planned_end_on=decision.ended_before) if same else None
