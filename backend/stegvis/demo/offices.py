"""The two offices of the demo: Fjordvik, and the small neighbour that proves the wall between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from stegvis.accounts.model import Role
from stegvis.demo.activities import LIFE_SKILLS, PARENTAL_GUIDANCE, StaffMember
from stegvis.demo.names import (
    AFGHANISTAN,
    CONGO,
    ERITREA,
    ETHIOPIA,
    IRAN,
    IRAQ,
    MOLDOVA,
    RUSSIA,
    RWANDA,
    SOMALIA,
    SUDAN,
    SYRIA,
    TURKIYE,
    UKRAINE,
)
from stegvis.demo.people import Cohort, Filling, Known, Person
from stegvis.demo.programmes import Pattern
from stegvis.demo.timetable import (
    BEGINNERS,
    MON,
    PRIMARY_SUBJECTS,
    THU,
    TUE,
    WED,
    Group,
    course,
    friday_morning,
    full_days,
    short_days,
    social_studies,
    summer_week,
)
from stegvis.participants.model import ReadingLevel
from stegvis.rulebook.model import EducationLevel


@dataclass(frozen=True, slots=True)
class Office:
    """What an office is made of. The first unit has the participants and the groups."""

    number: str
    name: str
    domain: str
    units: tuple[tuple[str, str], ...]
    staff: tuple[StaffMember, ...]
    known: tuple[Known, ...]
    cohorts: tuple[Cohort, ...]
    groups: tuple[Group, ...]
    groups_of: Callable[[Person], tuple[str, ...]]

    @property
    def advisers(self) -> tuple[str, ...]:
        """Those who share the cases among them."""
        return tuple(one.id for one in self.staff if Role.ADVISER in one.roles)


# ------------------------------------------------------------------ Fjordvik

_UNIT, _NAV = "integrering", "nav"

_STAFF = (
    StaffMember("berit", "Berit Solheim", (Role.ADVISER,), _UNIT),
    StaffMember("ingrid", "Ingrid Aasen", (Role.ADVISER,), _UNIT, "nn"),
    StaffMember("jonas", "Jonas Lervik", (Role.ADVISER,), _UNIT),
    StaffMember("silje", "Silje Moen", (Role.ADVISER,), _UNIT),
    StaffMember("mona", "Mona Haugen", (Role.ADVISER,), _NAV),
    StaffMember("carl", "Carl Nygård", (Role.TEACHER,), _UNIT),
    StaffMember("guro", "Guro Vik", (Role.TEACHER,), _UNIT, "nn"),
    StaffMember("hilde", "Hilde Brekke", (Role.TEACHER,), _UNIT),
    StaffMember("arne", "Arne Sletten", (Role.TEACHER,), _UNIT),
    StaffMember("marte", "Marte Lund", (Role.TEACHER,), _UNIT),
    StaffMember("per", "Per Ødegård", (Role.TEACHER,), _UNIT),
    StaffMember("tone", "Tone Eide", (Role.TEACHER,), _UNIT),
    StaffMember("sindre", "Sindre Myhre", (Role.TEACHER,), _UNIT),
    StaffMember("nour", "Nour Hansen", (Role.TEACHER,), _UNIT),
    StaffMember("yonas", "Yonas Lie", (Role.TEACHER,), _UNIT, "en"),
    StaffMember("turid", "Turid Strand", (Role.TEACHER,), _UNIT),
    StaffMember("liv", "Liv Hagen", (Role.TEACHER,), _UNIT),
    StaffMember("kari", "Kari Haugland", (Role.COORDINATOR,), _UNIT),
    StaffMember("lars", "Lars Bakken", (Role.LEADER,), _UNIT),
    StaffMember("anne", "Anne Holm", (Role.ADMINISTRATOR,), _UNIT),
    StaffMember("odd", "Odd Fossum", (Role.AUDITOR,), _UNIT),
)

SUBSTITUTE = "liv"
"""Takes the class when its teacher is away."""

_GROUPS = (
    Group(
        "norsk-1",
        "Norsk spor 1",
        ("hilde", "arne"),
        short_days("Rom 101", ("hilde", "arne"), BEGINNERS),
        summer_week("Rom 101", "hilde"),
    ),
    Group(
        "norsk-2",
        "Norsk spor 2",
        ("marte", "per"),
        full_days((MON, TUE, WED, THU), "Rom 203", "marte", "per") + friday_morning("Rom 203", "marte"),
        summer_week("Rom 203", "per"),
    ),
    Group(
        "norsk-3",
        "Norsk spor 3 med praksis",
        ("tone", "sindre"),
        full_days((MON, TUE, WED), "Rom 205", "tone", "sindre"),
        summer_week("Rom 205", "sindre"),
    ),
    Group(
        "grunnskole",
        "Grunnskole for voksne",
        ("carl", "guro"),
        short_days("Rom 102", ("carl", "guro"), PRIMARY_SUBJECTS),
        summer_week("Rom 102", "carl"),
    ),
    Group("samf-ar", "Samfunnskunnskap på arabisk", ("nour",), social_studies((MON, WED), "Rom 110", "nour")),
    Group(
        "samf-ti", "Samfunnskunnskap på tigrinja", ("yonas",), social_studies((TUE, THU), "Rom 111", "yonas")
    ),
    Group("livsmestring", "Livsmestring", ("per",), course(LIFE_SKILLS, "Rom 203", "per")),
    Group("icdp", "Foreldreveiledning (ICDP)", ("turid",), course(PARENTAL_GUIDANCE, "Rom 204", "turid")),
)

_KNOWN = (
    Known("Amina", "Haddad", SYRIA, Pattern.WITH_PRACTICE, 58, EducationLevel.PRIMARY, "berit"),
    Known("Oksana", "Kovalenko", UKRAINE, Pattern.FULL_CLASS, 17, EducationLevel.HIGHER, "berit"),
    Known(
        "Selam",
        "Tesfay",
        ERITREA,
        Pattern.SHORT_WEEK,
        31,
        EducationLevel.NONE,
        "berit",
        reading_level=ReadingLevel.NONE,
    ),
    Known(
        "Farid",
        "Rahimi",
        AFGHANISTAN,
        Pattern.WITH_PRACTICE,
        71,
        EducationLevel.PRIMARY,
        "berit",
        female=False,
    ),
    Known(
        "Layla",
        "Mansour",
        SYRIA,
        Pattern.WITH_PRACTICE,
        45,
        EducationLevel.PRIMARY,
        "berit",
        circle=("berit", "kari", "tone"),
    ),
    Known(
        "Daniel",
        "Kasongo",
        CONGO,
        Pattern.SHORT_WEEK,
        26,
        EducationLevel.PRIMARY,
        "jonas",
        female=False,
        reading_level=ReadingLevel.SOME,
        filling=Filling.GUIDED_STUDY,
        circle=("jonas", "kari", "hilde"),
    ),
)

_A, _B, _C = Pattern.FULL_CLASS, Pattern.WITH_PRACTICE, Pattern.SHORT_WEEK
_COHORTS = (
    Cohort(UKRAINE, _A, 21),
    Cohort(UKRAINE, _B, 20),
    Cohort(UKRAINE, _C, 4),
    Cohort(UKRAINE, Pattern.UPPER_SECONDARY, 2),
    Cohort(UKRAINE, Pattern.AWAITING, 4),
    Cohort(UKRAINE, Pattern.ENDED, 6),
    Cohort(SYRIA, _C, 3),
    Cohort(SYRIA, Pattern.PRIMARY, 3),
    Cohort(SYRIA, Pattern.UPPER_SECONDARY, 1),
    Cohort(SYRIA, Pattern.AWAITING, 1),
    Cohort(SYRIA, Pattern.ENDED, 1),
    Cohort(SUDAN, _C, 1),
    Cohort(SUDAN, Pattern.PRIMARY, 1),
    Cohort(IRAQ, _C, 1),
    Cohort(ERITREA, _C, 1),
    Cohort(ERITREA, Pattern.PRIMARY, 1),
    Cohort(ERITREA, Pattern.UPPER_SECONDARY, 1),
    Cohort(ETHIOPIA, Pattern.PRIMARY, 1),
    Cohort(CONGO, _B, 1),
    Cohort(CONGO, Pattern.PRIMARY, 1),
    Cohort(RWANDA, Pattern.PRIMARY, 1),
    Cohort(AFGHANISTAN, Pattern.PRIMARY, 1),
    Cohort(AFGHANISTAN, Pattern.AWAITING, 1),
    Cohort(RUSSIA, _A, 1),
    Cohort(RUSSIA, _B, 1),
    Cohort(MOLDOVA, _A, 1),
    Cohort(TURKIYE, _B, 1),
    Cohort(SOMALIA, _C, 1),
    Cohort(IRAN, Pattern.ENDED, 1),
)
"""With the known above 90 people, in the mix of origins that Statistics Norway counted in 2024: about
two thirds from Ukraine, a tenth from Syria; countries with one in a hundred have one or two here."""

_CLASS = {
    Pattern.FULL_CLASS: "norsk-2",
    Pattern.WITH_PRACTICE: "norsk-3",
    Pattern.SHORT_WEEK: "norsk-1",
    Pattern.PRIMARY: "grunnskole",
    Pattern.AWAITING: "norsk-2",
    Pattern.ENDED: "norsk-3",
}


def _groups_of(person: Person) -> tuple[str, ...]:
    own = _CLASS.get(person.pattern)
    groups: tuple[str, ...] = (own,) if own else ()
    if own == "norsk-2":
        groups += ("icdp" if person.parent and person.number % 2 else "livsmestring",)
    if person.filling is Filling.SOCIAL_STUDIES:
        groups += ("samf-ar" if person.origin.interface == "ar" else "samf-ti",)
    return groups


FJORDVIK = Office(
    number="9901",
    name="Fjordvik kommune",
    domain="fjordvik.example",
    units=((_UNIT, "Voksenopplæring og integrering"), (_NAV, "NAV Fjordvik")),
    staff=_STAFF,
    known=_KNOWN,
    cohorts=_COHORTS,
    groups=_GROUPS,
    groups_of=_groups_of,
)

# ------------------------------------------------------------------ Nabovik


def _one_class(_: Person) -> tuple[str, ...]:
    return ("norsk", "livsmestring")


NABOVIK = Office(
    number="9902",
    name="Nabovik kommune",
    domain="nabovik.example",
    units=((_UNIT, "Flyktningtjenesten i Nabovik"),),
    staff=(
        StaffMember("dina", "Dina Fjeld", (Role.ADVISER,), _UNIT),
        StaffMember("erik", "Erik Tangen", (Role.TEACHER,), _UNIT),
        StaffMember("hege", "Hege Rø", (Role.LEADER, Role.COORDINATOR), _UNIT, "nn"),
    ),
    known=(),
    cohorts=(
        Cohort(UKRAINE, _A, 3),
        Cohort(SYRIA, _A, 1),
        Cohort(ERITREA, _A, 1),
        Cohort(AFGHANISTAN, _A, 1),
    ),
    groups=(
        Group(
            "norsk",
            "Norsk",
            ("erik",),
            full_days((MON, TUE, WED, THU), "Rom 1", "erik", "erik") + friday_morning("Rom 1", "erik"),
            summer_week("Rom 1", "erik"),
        ),
        Group("livsmestring", "Livsmestring", ("erik",), course(LIFE_SKILLS, "Rom 1", "erik")),
    ),
    groups_of=_one_class,
)

OFFICES = (FJORDVIK, NABOVIK)
