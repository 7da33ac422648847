"""People, programmes, groups, and the dated grants that say who may see whom."""

from __future__ import annotations

from piccolo.columns import UUID, Boolean, Date, Text
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
    education_level = Text(default=None, help_text="participants.model.EducationLevel")
    track = Text(default=None, help_text="participants.model.Track")
    weekly_target = Text(default=None, help_text="rulebook.model.WeeklyTarget")
    target_reason = Text(default=None, null=True, help_text="Why 30 hours, when it is not 37.5")


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


class StudyGroup(Table, db=ENGINE, tablename="study_group"):
    """A class or course round."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    unit_id = UUID(default=None)
    external_id = Text(default=None, help_text="The office's own identifier")
    name = Text(default=None)
    starts_on = Date(default=None)
    ends_on = Date(default=None, null=True)


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
