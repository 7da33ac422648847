"""People, programmes, groups, and the dated grants that say who may see whom."""

from __future__ import annotations

from piccolo.columns import UUID, Boolean, Date, Integer, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class Participant(Table, db=ENGINE, tablename="participant"):
    """A person in the introduction programme. Nothing about health, religion or reasons for flight."""

    id = UUID(primary_key=True, default=None, help_text="The account's key")
    municipality_id = UUID(default=None)
    unit_id = UUID(default=None)
    external_id = Text(default=None, help_text="The office's own identifier")
    given_name = Text(default=None)
    family_name = Text(default=None)
    birth_date = Date(default=None)
    sex = Text(default=None, help_text="participants.model.Sex")
    national_id = Text(default=None, null=True, help_text="Birth number or D-number, eleven digits")
    duf_number = Text(default=None, null=True, help_text="Twelve digits")
    phone = Text(default=None, null=True)
    interpretation_language = Text(default=None, null=True, help_text="Need not be the interface's")
    reading_level = Text(default=None, help_text="participants.model.ReadingLevel")
    protected = Boolean(default=False, help_text="Graded address: invisible outside the circle")
    version = Integer(default=1, help_text="Raised by the database at every change")
    email = Text(default=None, null=True)
    has_children = Boolean(default=None, null=True, help_text="Under 18; null: nobody has asked")


class Programme(Table, db=ENGINE, tablename="programme"):
    """One period in the introduction programme."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    settled_on = Date(default=None, null=True)
    claimed_on = Date(default=None, null=True)
    offered_on = Date(default=None, null=True, help_text="The start offer, which chooses the rule set")
    decided_on = Date(default=None, null=True)
    starts_on = Date(default=None, null=True)
    planned_end_on = Date(default=None, null=True)
    ended_on = Date(default=None, null=True)
    end_cause = Text(default=None, null=True, help_text="participants.model.EndCause")
    delay_reason = Text(default=None, null=True, help_text="participants.model.DelayReason")
    permit_type = Text(default=None, help_text="participants.model.PermitType")
    permit_on = Date(default=None, null=True)
    education_level = Text(default=None, help_text="rulebook.model.EducationLevel")
    track = Text(default=None, help_text="participants.model.Track")
    weekly_target = Text(default=None, help_text="rulebook.model.WeeklyTarget")
    target_reason = Text(default=None, null=True, help_text="Why 30 hours, when it is not 37.5")
    version = Integer(default=1, help_text="Raised by the database at every change")
    end_goal = Text(default=None, null=True, help_text="rulebook.model.EndGoal, which decides the length")
    main_activity = Text(default=None, null=True, help_text="participants.model.MainActivity, at the end")
    elsewhere = Text(default=None, null=True, help_text="Held in another municipality: `3403 Hamar`")


class AccessGrant(Table, db=ENGINE, tablename="access_grant"):
    """Who may see one participant, why, and from when to when, both included."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    account_id = UUID(default=None)
    relation = Text(default=None, help_text="participants.model.Relation")
    valid_from = Date(default=None)
    valid_to = Date(default=None, null=True)
    granted_by = UUID(default=None, null=True, help_text="Null: the import")


class AccessDenial(Table, db=ENGINE, tablename="access_denial"):
    """Who must not see one participant, whatever else lets them; why and when, both days included."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    account_id = UUID(default=None)
    reason = Text(default=None, help_text="participants.model.DenialReason")
    valid_from = Date(default=None)
    valid_to = Date(default=None, null=True)
    denied_by = UUID(default=None)


class StudyGroup(Table, db=ENGINE, tablename="study_group"):
    """A class or course round."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    unit_id = UUID(default=None)
    external_id = Text(default=None, help_text="The office's own identifier")
    name = Text(default=None)
    starts_on = Date(default=None)
    ends_on = Date(default=None, null=True)
    version = Integer(default=1, help_text="Raised by the database at every change")


class Membership(Table, db=ENGINE, tablename="membership"):
    """A participant in a group, from a date to a date, both included."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    group_id = UUID(default=None)
    participant_id = UUID(default=None)
    valid_from = Date(default=None)
    valid_to = Date(default=None, null=True)


class GroupGrant(Table, db=ENGINE, tablename="group_grant"):
    """Who may see a group's members, why, and from when to when, both included."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    group_id = UUID(default=None)
    account_id = UUID(default=None)
    relation = Text(default=None, help_text="participants.model.Relation")
    valid_from = Date(default=None)
    valid_to = Date(default=None, null=True)


class Child(Table, db=ENGINE, tablename="child"):
    """A child under 18, where a rule asks for its age."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    birth_date = Date(default=None)


class CorrectionRequest(Table, db=ENGINE, tablename="correction_request"):
    """What a participant says is wrong about one fact, and what staff answer."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    fact = Text(default=None, help_text="participants.model.Fact")
    asked_at = Timestamptz(default=None)
    answer = Text(default=None, null=True, help_text="participants.model.Answer")
    answer_text = Text(default=None, null=True, help_text="In Norwegian; demanded where nothing was changed")
    answered_at = Timestamptz(default=None, null=True)
    answered_by = UUID(default=None, null=True)


class PracticePlace(Table, db=ENGINE, tablename="practice_place"):
    """Where somebody has practice, and who receives them there."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    organisation = Text(default=None)
    place = Text(default=None, null=True)
    host_name = Text(default=None, null=True)
    host_phone = Text(default=None, null=True)
    valid_from = Date(default=None)
    valid_to = Date(default=None, null=True)


class HandOver(Table, db=ENGINE, tablename="hand_over"):
    """Cases that went from one member of staff to another in one step."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    from_id = UUID(default=None)
    to_id = UUID(default=None)
    on_date = Date(default=None)
    made_by = UUID(default=None)
    made_at = Timestamptz(default=None)
    undone_by = UUID(default=None, null=True)
    undone_at = Timestamptz(default=None, null=True)


class HandOverCase(Table, db=ENGINE, tablename="hand_over_case"):
    """One grant of a hand-over: as it was before it was closed, and what was opened in its place."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    hand_over_id = UUID(default=None)
    participant_id = UUID(default=None)
    relation = Text(default=None, help_text="participants.model.Relation")
    closed_grant_id = UUID(default=None)
    closed_valid_from = Date(default=None)
    closed_valid_to = Date(default=None, null=True)
    closed_granted_by = UUID(default=None, null=True)
    opened_grant_id = UUID(default=None, null=True, help_text="Null: the receiver had one already")
    opened_valid_from = Date(default=None, null=True)
    opened_valid_to = Date(default=None, null=True)
