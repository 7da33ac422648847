"""What stands in the demo's plans: goals and measures by their codes, and some Norwegian words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from stegvis.demo.people import Filling, Person
from stegvis.demo.programmes import Pattern
from stegvis.demo.timetable import workplace_of
from stegvis.participants.model import PermitType
from stegvis.plans.model import Status
from stegvis.rulebook.model import ActivityKind as K
from stegvis.rulebook.model import EndGoal


@dataclass(frozen=True, slots=True)
class Measure:
    """A row of the measures' sheet; its dates and its identifier come from the version."""

    kind: K
    standard: str | None
    weekly_hours: Decimal | None = None
    text: str | None = None
    responsible: str | None = None
    organisation: str | None = None
    place: str | None = None
    status: Status = Status.ACTIVE


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal with the subgoals and measures under it: a code of the catalogue, or Norwegian text."""

    standard: str | None
    measures: tuple[Measure, ...] = ()
    subgoals: tuple[Goal, ...] = ()
    text: str | None = None
    status: Status = Status.ACTIVE


_VO = "Voksenopplæringa"
END_GOAL_TEXTS: Mapping[EndGoal, tuple[str | None, ...]] = {
    EndGoal.WORK: ("Fast jobb som renholder", None, "Jobb i barnehage", "Arbeid i butikk eller på lager"),
    EndGoal.PARTS_OF_UPPER_SECONDARY: (
        None,
        "Vg1 helse- og oppvekstfag",
        None,
        "Vg1 teknologi- og industrifag",
    ),
    EndGoal.UPPER_SECONDARY: ("Studiekompetanse", None, "Helsefagarbeider", None),
    EndGoal.VOCATIONAL_TRAINING: (
        "Fagbrev som kokk",
        "Fagbrev som tømrer",
        "Fagbrev som barne- og ungdomsarbeider",
        None,
    ),
    EndGoal.HIGHER_EDUCATION: (
        "Autorisasjon som sykepleier",
        None,
        "Ingeniørutdanning ved universitetet",
        "Lærerutdanning",
    ),
}
_CLASSROOM_REASON = (
    "Deltakeren trenger et grunnlag i norsk før praksis. Full uke på skolen gir raskest framgang mot"
    " norskmålet, og kurset i livsmestring gir oversikt over veien til arbeid."
)
_PRACTICE_REASON = (
    "Praksis to dager i uka gir norsk i bruk og arbeidserfaring som svarer til sluttmålet, og styrker"
    " muligheten for arbeid."
)
_SHORT_REASON = (
    "Deltakeren har lite skolegang og lærer best ved å bruke språket. En dag språkpraksis i uka støtter"
    " opplæringen og gir kjennskap til norsk arbeidsliv."
)
_SCHOOL_REASON = "Fullført videregående opplæring er målet for deltakere uten slik utdanning fra før."
REASONS: Mapping[Pattern, str] = {
    Pattern.FULL_CLASS: _CLASSROOM_REASON,
    Pattern.WITH_PRACTICE: _PRACTICE_REASON,
    Pattern.SHORT_WEEK: _SHORT_REASON,
    Pattern.PRIMARY: _SHORT_REASON,
    Pattern.UPPER_SECONDARY: _SCHOOL_REASON,
    Pattern.AWAITING: _CLASSROOM_REASON,
    Pattern.ENDED: _PRACTICE_REASON,
}


def _hours(hours: str) -> Decimal:
    return Decimal(hours)


def _norwegian(hours: str) -> Measure:
    return Measure(K.NORWEGIAN, "norwegian-course", _hours(hours), organisation=_VO, responsible="Lærer")


_NORWEGIAN_TEST = Measure(K.NORWEGIAN, "norwegian-test", organisation=_VO, status=Status.PLANNED)
_LIFE_SKILLS = Measure(K.LIFE_SKILLS, "life-skills-course", _hours("2.5"), organisation=_VO)
_PARENTAL_GUIDANCE = Measure(
    K.PARENTAL_GUIDANCE, "parental-guidance", _hours("2.5"), organisation="Helsestasjonen"
)
_CAREER_GUIDANCE = Measure(
    K.CAREER_GUIDANCE, "career-guidance", organisation="Karrieresenteret i fylket", status=Status.REACHED
)
_APPLY = Measure(
    K.JOB_SEARCH, "job-search", organisation="NAV Fjordvik", status=Status.PLANNED, responsible="Rådgiver"
)
_WOMENS_GROUP = Measure(
    K.WOMENS_GROUP, None, _hours("2"), "Kvinnegruppe på frivilligsentralen", organisation="Frivillige"
)
_FILLINGS: Mapping[Filling, tuple[Measure, ...]] = {
    Filling.NOTHING: (),
    Filling.SOCIAL_STUDIES: (
        Measure(K.SOCIAL_STUDIES, "social-studies-course", _hours("5"), organisation=_VO),
    ),
    Filling.GUIDED_STUDY: (
        Measure(K.GUIDED_STUDY, None, _hours("5"), "Studietid med veileder", organisation=_VO),
    ),
    Filling.JOB_SEARCH: (
        Measure(K.JOB_SEARCH, "job-search", _hours("5"), responsible="Rådgiver", organisation="NAV Fjordvik"),
    ),
    Filling.VOLUNTEERS: (
        _WOMENS_GROUP,
        Measure(K.HOMEWORK_HELP, None, _hours("3"), "Leksehjelp to ganger i uka", organisation="Frivillige"),
    ),
}


def _practice(person: Person, hours: str) -> Measure:
    at = workplace_of(person)
    standard = "language-practice" if at.activity.kind is K.LANGUAGE_PRACTICE else "work-practice"
    return Measure(
        at.activity.kind,
        standard,
        _hours(hours),
        responsible="Kontaktperson på praksisplassen",
        organisation=at.name,
        place=at.activity.place,
    )


def goals(person: Person, pattern: Pattern) -> tuple[Goal, ...]:
    """The goals of a week after this pattern; some have one in the participant's own words besides."""
    standard = _BY_PATTERN[pattern](person)
    own = _OWN_WORDS[person.number % len(_OWN_WORDS)]
    return (*standard, Goal(None, text=own, status=Status.PLANNED)) if own else standard


_OWN_WORDS = (
    "Kunne snakke med barnas lærer uten tolk",
    None,
    None,
    "Lære å sykle til praksisplassen",
    None,
    "Synge i kor og møte flere i bygda",
    None,
)


def _full_class(person: Person) -> tuple[Goal, ...]:
    course = _PARENTAL_GUIDANCE if person.parent and person.number % 2 else _LIFE_SKILLS
    return (
        Goal(
            "speak-everyday-norwegian",
            (_norwegian("35"),),
            (Goal("pass-norwegian-test", (_NORWEGIAN_TEST,), status=Status.PLANNED),),
        ),
        Goal("know-working-life", (course, _CAREER_GUIDANCE), (Goal("education-recognised"),)),
        Goal("find-a-job", (_APPLY,), status=Status.PLANNED),
    )


def _with_practice(person: Person) -> tuple[Goal, ...]:
    # Collective protection: no social studies (Integration Act § 37 c).
    protected = person.programme.permit_type is PermitType.COLLECTIVE_PROTECTION
    social_studies = () if protected else (Goal("pass-social-studies-test", status=Status.REACHED),)
    return (
        Goal(
            "pass-norwegian-test",
            (_norwegian("22.5"), _NORWEGIAN_TEST),
            (Goal("use-digital-services"), *social_studies),
        ),
        Goal(
            "work-experience", (_practice(person, "15"),), (Goal("know-working-life", (_CAREER_GUIDANCE,)),)
        ),
        Goal(
            "find-a-job", (_APPLY,), (Goal("driving-licence", status=Status.PLANNED),), status=Status.PLANNED
        ),
    )


def _short_week(person: Person) -> tuple[Goal, ...]:
    return (
        Goal("read-and-write", (_norwegian("25"),), (Goal("speak-everyday-norwegian"),)),
        Goal("work-experience", (_practice(person, "7.5"), *_FILLINGS[person.filling])),
        Goal("use-digital-services", status=Status.PLANNED),
    )


def _primary(person: Person) -> tuple[Goal, ...]:
    school = Measure(K.PRIMARY_SCHOOL, "primary-school", _hours("25"), organisation=_VO)
    return (
        Goal("finish-primary-school", (school, *_FILLINGS[person.filling]), (Goal("read-and-write"),)),
        Goal("work-experience", (_practice(person, "7.5"),)),
        Goal("start-upper-secondary", (_CAREER_GUIDANCE,), status=Status.PLANNED),
    )


def _upper_secondary(person: Person) -> tuple[Goal, ...]:
    hours = _hours("30" if person.programme.own_work else "37.5")
    school = Measure(K.UPPER_SECONDARY, "upper-secondary", hours, organisation="Fjordvik videregående skole")
    trade = person.programme.end_goal is EndGoal.VOCATIONAL_TRAINING
    return (
        Goal("finish-upper-secondary", (school,), (Goal("pass-norwegian-test", (_NORWEGIAN_TEST,)),)),
        Goal("trade-certificate" if trade else "know-working-life", (_CAREER_GUIDANCE,)),
    )


_BY_PATTERN = {
    Pattern.FULL_CLASS: _full_class,
    Pattern.WITH_PRACTICE: _with_practice,
    Pattern.SHORT_WEEK: _short_week,
    Pattern.PRIMARY: _primary,
    Pattern.UPPER_SECONDARY: _upper_secondary,
    Pattern.AWAITING: _full_class,
    Pattern.ENDED: _with_practice,
}
