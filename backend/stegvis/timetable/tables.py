"""Planned time. An occurrence, (slot, date), is computed and never stored."""

from __future__ import annotations

from piccolo.columns import UUID, Boolean, Date, Integer, SmallInt, Text, Time
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class Activity(Table, db=ENGINE, tablename="activity"):
    """What a slot is about. Its kind says how it is credited, unless the municipality says otherwise."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    external_id = Text(default=None, help_text="The office's own identifier")
    kind = Text(default=None, help_text="rulebook.model.ActivityKind")
    name = Text(default=None, null=True, help_text="The municipality's own name for it, in Norwegian")
    credit = Text(default=None, null=True, help_text="rulebook.model.Credit, where not the kind's")
    lesson_credit_minutes = SmallInt(default=None, null=True, help_text="Where not the rulebook's 75")
    module = Text(default=None, null=True, help_text="rulebook.model.SocialStudiesModule")
    work_oriented = Boolean(default=None, null=True, help_text="Where not the kind's")
    host = Text(default=None, null=True, help_text="For example a volunteer organisation")
    place = Text(default=None, null=True)
    bring = Text(default=None, null=True)
    version = Integer(default=1, help_text="Raised by the database at every change")
    ended_on = Date(default=None, null=True, help_text="No longer planned with; the past has it still")


class Slot(Table, db=ENGINE, tablename="slot"):
    """A recurring lesson or practice day of one group or of one participant."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    external_id = Text(default=None, null=True, help_text="The office's own identifier")
    activity_id = UUID(default=None)
    group_id = UUID(default=None, null=True)
    participant_id = UUID(default=None, null=True)
    measure_id = UUID(default=None, null=True)
    weekday = SmallInt(default=None, help_text="1 Monday … 7 Sunday")
    starts = Time(default=None, help_text="Local time")
    ends = Time(default=None)
    lessons = SmallInt(default=None, null=True, help_text="Of 45 minutes; null: as many as fit")
    break_minutes = SmallInt(default=0, help_text="Unpaid, so not programme time")
    every_weeks = SmallInt(default=1, help_text="2: alternate weeks, from the week of valid_from")
    valid_from = Date(default=None)
    valid_to = Date(default=None, null=True)
    place = Text(default=None, null=True)
    teacher_id = UUID(default=None, null=True)
    bring = Text(default=None, null=True)
    elsewhere = Boolean(default=False, help_text="Held in another municipality")
    version = Integer(default=1, help_text="Raised by the database at every change")
    follows_id = UUID(default=None, null=True, help_text="The slot that this one is, from a date on")


class SlotException(Table, db=ENGINE, tablename="slot_exception"):
    """What is different on one date of a slot."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    slot_id = UUID(default=None)
    on_date = Date(default=None)
    kind = Text(default=None, help_text="timetable.model.ExceptionKind")
    starts = Time(default=None, null=True)
    ends = Time(default=None, null=True)
    moved_to = Date(default=None, null=True)
    place = Text(default=None, null=True)
    teacher_id = UUID(default=None, null=True)
    reason = Text(default=None, null=True, help_text="timetable.model.ExceptionReason")
    version = Integer(default=1, help_text="Raised by the database at every change")
    note = Text(default=None, null=True, help_text="In Norwegian, and marked so")


class Closure(Table, db=ENGINE, tablename="closure"):
    """Days on which a unit, or the whole municipality, has no programme. The target stays: a gap."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    unit_id = UUID(default=None, null=True)
    external_id = Text(default=None, help_text="The office's own identifier")
    kind = Text(default=None, help_text="timetable.model.ClosureKind")
    name = Text(default=None, null=True, help_text="In Norwegian")
    starts_on = Date(default=None)
    ends_on = Date(default=None)
    version = Integer(default=1, help_text="Raised by the database at every change")


class TimeOff(Table, db=ENGINE, tablename="time_off"):
    """A participant's own approved holiday or religious day: it lowers the target (Reg §§ 17-18)."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    external_id = Text(default=None, null=True, help_text="The office's own identifier")
    kind = Text(default=None, help_text="timetable.model.TimeOffKind")
    starts_on = Date(default=None)
    ends_on = Date(default=None)
    decision_id = UUID(default=None, null=True, help_text="The decision that it came of")
