"""Joint meetings and their minutes. Once a meeting is held, the database lets nobody change them."""

from __future__ import annotations

from piccolo.columns import (
    JSONB,
    UUID,
    Array,
    Boolean,
    Bytea,
    Date,
    Integer,
    SmallInt,
    Text,
    Time,
    Timestamptz,
)
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class Meeting(Table, db=ENGINE, tablename="meeting"):
    """A meeting of one participant and those who help them."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    state = Text(default=None, help_text="meetings.model.MeetingState")
    on_date = Date(default=None)
    starts = Time(default=None, help_text="On a wall in Norway")
    minutes = SmallInt(default=None)
    place = Text(default=None, null=True)
    moved_at = Timestamptz(default=None, null=True, help_text="By time, place, or off altogether")
    interpreter_language = Text(default=None, null=True)
    interpreter_qualified = Boolean(default=None, null=True)
    interpreter_mode = Text(default=None, null=True, help_text="meetings.model.InterpreterMode")
    version = Integer(default=1, help_text="Raised by the database at each change")
    plan_version_id = UUID(default=None, null=True, help_text="What is on the table")
    before_version_id = UUID(default=None, null=True, help_text="The plan that held then")
    started_at = Timestamptz(default=None, null=True)
    started_by = UUID(default=None, null=True)
    ended_at = Timestamptz(default=None, null=True)
    ended_by = UUID(default=None, null=True)
    difference = JSONB(default=None, null=True, help_text="plans.model.Difference, at the end")
    made_by = UUID(default=None)
    made_at = Timestamptz(default=None)


class MeetingAttendee(Table, db=ENGINE, tablename="meeting_attendee"):
    """Somebody who is to take part; the participant is one of them."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    meeting_id = UUID(default=None)
    account_id = UUID(default=None)
    role = Text(default=None, help_text="meetings.model.AttendeeRole")
    present = Boolean(default=None, null=True)
    knows = Text(default=None, help_text="When and where, as asked, or as changed by themselves")
    knows_since = Timestamptz(default=None)


class MeetingPreparation(Table, db=ENGINE, tablename="meeting_preparation"):
    """What somebody prepares; theirs alone until they share it."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    meeting_id = UUID(default=None)
    account_id = UUID(default=None)
    choices = Array(base_column=Text(), default=None, help_text="`goes_well:speaking`")
    words = Text(default=None, null=True)
    language = Text(default=None)
    shared = Boolean(default=None)
    version = Integer(default=None)
    made_at = Timestamptz(default=None)


class MeetingItem(Table, db=ENGINE, tablename="meeting_item"):
    """Something to be talked about."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    meeting_id = UUID(default=None)
    position = SmallInt(default=None)
    cause = Text(default=None, help_text="meetings.model.AgendaCause")
    text = Text(default=None, null=True, help_text="Of an own topic, in Norwegian")
    since = Date(default=None, null=True)
    number = Integer(default=None, null=True, help_text="Of how many it is said")
    standard = Text(default=None, null=True, help_text="Of a goal: a code of its catalogue")
    goal_text = Text(default=None, null=True)
    settled = Boolean(default=False)


class MeetingDecision(Table, db=ENGINE, tablename="meeting_decision"):
    """Something that was agreed."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    meeting_id = UUID(default=None)
    version = Integer(default=None)
    text = Text(default=None)
    made_by = UUID(default=None)
    made_at = Timestamptz(default=None)


class MeetingTask(Table, db=ENGINE, tablename="meeting_task"):
    """Something that one person is to do."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    meeting_id = UUID(default=None)
    version = Integer(default=None)
    standard = Text(default=None, null=True, help_text="A code of meetings.model.STANDARD_TASKS")
    text = Text(default=None, null=True, help_text="In Norwegian")
    responsible_id = UUID(default=None)
    due_on = Date(default=None, null=True)
    made_by = UUID(default=None)
    made_at = Timestamptz(default=None)
    done_on = Date(default=None, null=True)
    done_by = UUID(default=None, null=True)


class MeetingAnswer(Table, db=ENGINE, tablename="meeting_answer"):
    """What the participant said to the draft as it was in one edition."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    meeting_id = UUID(default=None)
    kind = Text(default=None, help_text="meetings.model.AnswerKind")
    words = Text(default=None, null=True)
    language = Text(default=None, null=True)
    how = Text(default=None, help_text="plans.model.SigningMethod")
    interpreter_language = Text(default=None, null=True)
    interpreter_qualified = Boolean(default=None, null=True)
    edition = Integer(default=None)
    on_date = Date(default=None)
    recorded_by = UUID(default=None)
    recorded_at = Timestamptz(default=None)


class MeetingTranslation(Table, db=ENGINE, tablename="meeting_translation"):
    """A person's translation of a topic, a decision or a task; of other words, it is outdated."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    meeting_id = UUID(default=None)
    part_id = UUID(default=None)
    language = Text(default=None)
    words = Text(default=None)
    source_hash = Bytea(default=None, help_text="SHA-256 of the Norwegian words")
    made_by = UUID(default=None)
    made_at = Timestamptz(default=None)
