"""What the demo's participants do: activities, workplaces, and the people who teach."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from stegvis.accounts.model import Role
from stegvis.rulebook.model import ActivityKind as K
from stegvis.rulebook.model import SocialStudiesModule


@dataclass(frozen=True, slots=True)
class Activity:
    """A row of the activities' sheet. `name` is Norwegian; None: the kind says it all."""

    id: str
    kind: K
    name: str | None = None
    host: str | None = None
    place: str | None = None
    bring: str | None = None
    module: SocialStudiesModule | None = None


@dataclass(frozen=True, slots=True)
class Workplace:
    """A place for practice: the activity, and its working day of 7.5 hours with half an hour's break."""

    activity: Activity
    starts: time
    ends: time

    @property
    def name(self) -> str:
        """The workplace's own name."""
        return self.activity.host or self.activity.id


def _practice(
    code: str, kind: K, host: str, place: str, bring: str, starts: tuple[int, int] = (8, 0)
) -> Workplace:
    activity = Activity(f"praksis-{code}", kind, f"Praksis: {host}", host, place, bring)
    return Workplace(activity, time(*starts), time(starts[0] + 8, starts[1]))


WORKPLACES = (
    _practice("barnehage", K.LANGUAGE_PRACTICE, "Fjordgløtt barnehage", "Strandveien 4", "Innesko, regntøy"),
    _practice(
        "sfo", K.LANGUAGE_PRACTICE, "Fjordvik skole, SFO", "Skolebakken 1", "Innesko, matpakke", (8, 30)
    ),
    _practice("omsorg", K.WORK_PRACTICE, "Solbakken omsorgssenter", "Solbakken 12", "Innesko", (7, 30)),
    _practice("renhold", K.WORK_PRACTICE, "Fjordvik renhold", "Rådhusgata 2", "Gode sko, matpakke", (7, 0)),
    _practice("butikk", K.WORK_PRACTICE, "Havna matbutikk", "Kaia 3", "Svarte sko, matpakke", (9, 0)),
    _practice("kjokken", K.WORK_PRACTICE, "Kaféen på torget", "Torget 5", "Innesko, hårstrikk"),
    _practice("verksted", K.WORK_PRACTICE, "Fjordvik gjenbruk", "Industriveien 8", "Arbeidssko, matpakke"),
    _practice("bibliotek", K.LANGUAGE_PRACTICE, "Fjordvik bibliotek", "Torget 1", "Matpakke", (8, 30)),
)
_VOLUNTEERS = "Fjordvik frivilligsentral"

NORWEGIAN = Activity("norsk", K.NORWEGIAN, bring="Lærebok og skrivebok")
SOCIAL_STUDIES = Activity("samfunnskunnskap", K.SOCIAL_STUDIES, module=SocialStudiesModule.EDUCATION_AND_WORK)
SOCIAL_STUDIES_FAMILY = Activity(
    "samfunnskunnskap-familie", K.SOCIAL_STUDIES, module=SocialStudiesModule.FAMILY_AND_HEALTH
)
LIFE_SKILLS = Activity("livsmestring", K.LIFE_SKILLS)
PARENTAL_GUIDANCE = Activity("icdp", K.PARENTAL_GUIDANCE, "Foreldreveiledning (ICDP)")
PRIMARY_NORWEGIAN = Activity("grunnskole-norsk", K.PRIMARY_SCHOOL, "Grunnskole: norsk", bring="Skrivebok")
PRIMARY_MATHS = Activity(
    "grunnskole-matematikk", K.PRIMARY_SCHOOL, "Grunnskole: matematikk", bring="Kalkulator, linjal"
)
PRIMARY_SCIENCE = Activity("grunnskole-naturfag", K.PRIMARY_SCHOOL, "Grunnskole: naturfag")
UPPER_SECONDARY = Activity(
    "videregaende",
    K.UPPER_SECONDARY,
    host="Fjordvik videregående skole",
    place="Fjordvik videregående skole",
    bring="PC",
)
GUIDED_STUDY = Activity("studietid", K.GUIDED_STUDY, bring="PC")
JOB_SEARCH = Activity("jobbsok", K.JOB_SEARCH, host="NAV Fjordvik", bring="CV")
HOMEWORK_HELP = Activity("leksehjelp", K.HOMEWORK_HELP, host=_VOLUNTEERS, bring="Leksene dine")
WOMENS_GROUP = Activity("kvinnegruppe", K.WOMENS_GROUP, host=_VOLUNTEERS)
SUMMER_TRIPS = Activity("sommertur", K.HEALTH_INFORMATION, "Tur og helse", bring="Gode sko, matpakke, drikke")

ACTIVITIES = (
    NORWEGIAN,
    SOCIAL_STUDIES,
    SOCIAL_STUDIES_FAMILY,
    LIFE_SKILLS,
    PARENTAL_GUIDANCE,
    PRIMARY_NORWEGIAN,
    PRIMARY_MATHS,
    PRIMARY_SCIENCE,
    UPPER_SECONDARY,
    GUIDED_STUDY,
    JOB_SEARCH,
    HOMEWORK_HELP,
    WOMENS_GROUP,
    SUMMER_TRIPS,
    *(workplace.activity for workplace in WORKPLACES),
)


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A row of the staff's sheet; `id` is the given name in small letters, without accents."""

    id: str
    name: str
    roles: tuple[Role, ...]
    unit: str
    language: str = "nb"

    def email(self, domain: str) -> str:
        """The address by which they sign in: in a domain that can never exist (RFC 2606)."""
        return f"{self.id}@{domain}"
