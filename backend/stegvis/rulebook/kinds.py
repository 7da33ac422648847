"""The activity kinds as data: credited how, work-oriented or not, which colour and pictogram."""

from __future__ import annotations

from types import MappingProxyType

from stegvis.rulebook.model import ActivityKind as K
from stegvis.rulebook.model import Credit, Kind

_LESSON, _CLOCK = Credit.LESSON, Credit.CLOCK
_WORK, _NOT_WORK = True, False

_ALL = (
    Kind(K.NORWEGIAN, _LESSON, _NOT_WORK, "blue", "speech"),
    Kind(K.SOCIAL_STUDIES, _LESSON, _NOT_WORK, "purple", "society"),
    Kind(K.LIFE_SKILLS, _CLOCK, _NOT_WORK, "teal", "compass"),
    Kind(K.PARENTAL_GUIDANCE, _CLOCK, _NOT_WORK, "pink", "family"),
    Kind(K.WORK_PRACTICE, _CLOCK, _WORK, "orange", "tools"),
    Kind(K.LANGUAGE_PRACTICE, _CLOCK, _WORK, "amber", "speech-at-work"),
    Kind(K.PRIMARY_SCHOOL, _LESSON, _NOT_WORK, "green", "school"),
    Kind(K.UPPER_SECONDARY, _LESSON, _NOT_WORK, "green", "graduation"),
    Kind(K.NAV_MEASURE, _CLOCK, _WORK, "red", "signpost"),
    Kind(K.TRADE_COURSE, _CLOCK, _WORK, "orange", "trade"),
    Kind(K.PART_TIME_WORK, _CLOCK, _WORK, "red", "work"),
    Kind(K.JOB_SEARCH, _CLOCK, _WORK, "red", "search"),
    Kind(K.CAREER_GUIDANCE, _CLOCK, _NOT_WORK, "teal", "guidance"),
    Kind(K.GUIDED_STUDY, _CLOCK, _NOT_WORK, "blue", "book"),
    Kind(K.HOMEWORK_HELP, _CLOCK, _NOT_WORK, "blue", "homework"),
    Kind(K.WOMENS_GROUP, _CLOCK, _NOT_WORK, "pink", "group"),
    Kind(K.HEALTH_INFORMATION, _CLOCK, _NOT_WORK, "teal", "health"),
    Kind(K.OTHER, _CLOCK, _NOT_WORK, "grey", "dot"),
)

KINDS = MappingProxyType({kind.code: kind for kind in _ALL})
"""Work-oriented are the kinds that Integration Act § 14 a counts toward 15 hours a week: practice,
part-time work, short trade courses, NAV's measures and what is like them."""
