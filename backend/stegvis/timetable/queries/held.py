"""A slot with all that decides what may become of it, and what a form makes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, not_found
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.revisions import Scope, ScopeKind
from stegvis.participants.model import Person
from stegvis.participants.queries import people
from stegvis.rulebook.model import ActivityKind, Credit
from stegvis.timetable.forms import SlotForm
from stegvis.timetable.keeping import Calendar
from stegvis.timetable.model import Slot, SlotException
from stegvis.timetable.permissions import TEACHERS, keeps_lessons, keeps_own_hours
from stegvis.timetable.queries import closure_of, exception_of
from stegvis.timetable.queries.around import ONE, Kept, kept_of
from stegvis.timetable.queries.keeping import GroupKept, groups_kept


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose hours they are: a group's or a participant's."""

    group: GroupKept | None = None
    person: Person | None = None

    @property
    def scope(self) -> Scope:
        """Who sees a change of them."""
        if self.group:
            return Scope(ScopeKind.GROUP, self.group.id)
        return Scope(ScopeKind.PARTICIPANT, self.id)

    @property
    def id(self) -> UUID:
        """The group's or the participant's key."""
        owner = self.group or self.person
        assert owner is not None  # noqa: S101 - one of the two
        return owner.id

    @property
    def unit_id(self) -> UUID | None:
        """Whose closures stop the hours; None: those of the whole municipality alone."""
        return self.group.unit_id if self.group else None

    def require_keeper(self, actor: Actor, first: date, last: date | None) -> None:
        """Refuse whoever does not keep these hours from `first` to `last`, both included.

        Raises:
            Refused: they are somebody else's to keep.
        """
        if self.person and not keeps_own_hours(actor, self.person.standing, self.person.unit_id):
            raise Refused("participants.not-your-case")
        if self.group:
            ends = [day for day in (last, self.group.ends_on) if day]
            until = min(ends) if ends else None
            if not keeps_lessons(actor, self.group.unit_id, self.group.taught, first, until):
                raise Refused("timetable.not-yours")


async def owner_of(
    tx: Transaction, actor: Actor, today: date, group_id: UUID | None, participant_id: UUID | None
) -> Owner:
    """Whose hours are meant, as far as the actor may know.

    Raises:
        Refused: there is no such group, or no participant whom the actor sees.
    """
    groups = await groups_kept(tx, actor, [group_id] if group_id else [])
    seen = await people(tx, actor, today, [participant_id] if participant_id else [])
    if group_id in groups and participant_id is None:
        return Owner(group=groups[group_id])
    if participant_id in seen and group_id is None:
        return Owner(person=seen[participant_id])
    raise not_found()


@dataclass(frozen=True, slots=True)
class Held:
    """A slot with what hangs on it.

    Attributes:
        exceptions: all of its exceptions, with their keys and versions by date.
        marked: the dates from today on for which somebody's attendance is recorded.
    """

    kept: Kept
    owner: Owner
    exceptions: tuple[SlotException, ...]
    keys: Mapping[date, tuple[UUID, int]]
    marked: frozenset[date]

    @property
    def slot(self) -> Slot:
        """The slot itself."""
        return self.kept.slot

    def on(self, day: date) -> SlotException | None:
        """What is different on one date."""
        return next((each for each in self.exceptions if each.on_date == day), None)


async def read_slot(tx: Transaction, actor: Actor, today: date, slot_id: UUID) -> Held:
    """A slot and what hangs on it.

    Raises:
        Refused: there is no such slot, or it is a person's whom the actor does not see.
    """
    row = await tx.row(ONE, actor.municipality_id, slot_id)
    if row is None:
        raise not_found()
    owner = await owner_of(tx, actor, today, row["group_id"], row["participant_id"])
    changed = await tx.rows(_EXCEPTIONS, actor.municipality_id, slot_id)
    marks = await tx.rows(_MARKED, actor.municipality_id, slot_id, today)
    return Held(
        kept_of(row),
        owner,
        tuple(exception_of(each) for each in changed),
        {each["on_date"]: (each["exception_id"], each["version"]) for each in changed},
        frozenset(each["on_date"] for each in marks),
    )


_EXCEPTIONS = """
    SELECT slot_id AS id, id AS exception_id, on_date, kind AS exception, starts AS new_starts,
        ends AS new_ends, place AS new_place, teacher_id AS new_teacher_id, moved_to, reason, note, version
    FROM slot_exception WHERE municipality_id = $1 AND slot_id = $2
"""

# The one thing that the timetable asks of what stands above it: whether a mark would lose its lesson. The
# foreign key of a mark to its slot says half of it; the rest is said here, in words.
_MARKED = """
    SELECT DISTINCT on_date FROM attendance_entry
    WHERE municipality_id = $1 AND slot_id = $2 AND on_date >= $3 AND superseded_by IS NULL
"""


async def calendar_of(tx: Transaction, municipality_id: UUID, first: date, last: date) -> Calendar:
    """The days of a period on which nothing happens."""
    rows = await tx.rows(
        """
        SELECT unit_id, kind, name, starts_on, ends_on FROM closure
        WHERE municipality_id = $1 AND starts_on <= $3 AND ends_on >= $2
        """,
        municipality_id,
        first,
        last,
    )
    return Calendar(public_holidays(first, last), [closure_of(row) for row in rows])


async def teacher_faults(tx: Transaction, account_id: UUID | None, on: date, field: str) -> Sequence[Fault]:
    """What is wrong with a teacher who is named for a day: they must be there, and may teach then."""
    if account_id is None:
        return ()
    may = await tx.value(
        """
        SELECT EXISTS (
            SELECT FROM staff JOIN role_held ON role_held.municipality_id = staff.municipality_id
                AND staff_id = staff.id AND role = ANY ($3)
            WHERE staff.id = $1 AND (ended_on IS NULL OR ended_on >= $2) AND valid_from <= $2
                AND (valid_to IS NULL OR valid_to >= $2))
        """,
        account_id,
        on,
        [*TEACHERS],
    )
    return () if may else (Fault(field, "timetable.not-a-teacher"),)


async def slot_from(
    tx: Transaction,
    owner: Owner,
    slot_id: UUID,
    form: SlotForm,
    faults: Sequence[Fault] = (),
) -> Slot:
    """The slot that a form speaks of.

    Raises:
        InvalidInput: something in it cannot be; all of it is told.
    """
    found = [*faults, *form.faults()]
    activity = await tx.row(
        "SELECT * FROM activity WHERE id = $1 AND (ended_on IS NULL OR ended_on >= $2)",
        form.activity_id,
        form.valid_from,
    )
    if activity is None:
        found.append(Fault("activityId", "timetable.no-such-activity"))
    found += await teacher_faults(tx, form.teacher_id, form.valid_from, "teacherId")
    if form.measure_id and not (owner.person and await _is_measure_of(tx, form.measure_id, owner.id)):
        found.append(Fault("measureId", "timetable.measure-of-another"))
    if found:
        raise InvalidInput(found)
    assert activity is not None  # noqa: S101 - refused above
    return Slot(
        id=slot_id,
        kind=ActivityKind(activity["kind"]),
        weekday=form.weekday,
        starts=form.starts,
        ends=form.ends,
        valid_from=form.valid_from,
        valid_to=form.valid_to,
        every_weeks=form.every_weeks,
        lessons=form.lessons,
        break_minutes=form.break_minutes,
        group_id=owner.group.id if owner.group else None,
        participant_id=owner.person.id if owner.person else None,
        unit_id=owner.unit_id,
        teacher_id=form.teacher_id,
        measure_id=form.measure_id,
        name=activity["name"],
        place=form.place or activity["place"],
        bring=form.bring or activity["bring"],
        credit=Credit(activity["credit"]) if activity["credit"] else None,
        lesson_credit_minutes=activity["lesson_credit_minutes"],
        work_oriented=activity["work_oriented"],
    )


async def _is_measure_of(tx: Transaction, measure_id: UUID, participant_id: UUID) -> bool:
    found: bool = await tx.value(
        """
        SELECT EXISTS (
            SELECT FROM measure JOIN plan_version ON plan_version.municipality_id = measure.municipality_id
                AND plan_version.id = plan_version_id
            WHERE measure.id = $1 AND participant_id = $2)
        """,
        measure_id,
        participant_id,
    )
    return found


def form_of(held: Held) -> SlotForm:
    """A slot as its form said it."""
    slot = held.slot
    return SlotForm(
        activity_id=held.kept.activity_id,
        weekday=slot.weekday,
        starts=slot.starts,
        ends=slot.ends,
        valid_from=slot.valid_from,
        valid_to=slot.valid_to,
        every_weeks=slot.every_weeks,
        lessons=slot.lessons,
        break_minutes=slot.break_minutes,
        place=held.kept.place,
        teacher_id=slot.teacher_id,
        bring=held.kept.bring,
        measure_id=slot.measure_id,
    )
