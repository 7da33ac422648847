"""The activity kinds as data: credited how, work-oriented or not. The phone knows how they look."""

from __future__ import annotations

from types import MappingProxyType

from stegvis.rulebook.model import ActivityKind as K
from stegvis.rulebook.model import Credit, Kind

_LESSON, _CLOCK = Credit.LESSON, Credit.CLOCK
_WORK, _NOT_WORK = True, False

_ALL = (
    Kind(K.NORWEGIAN, _LESSON, _NOT_WORK),
    Kind(K.SOCIAL_STUDIES, _LESSON, _NOT_WORK),
    Kind(K.LIFE_SKILLS, _CLOCK, _NOT_WORK),
    Kind(K.PARENTAL_GUIDANCE, _CLOCK, _NOT_WORK),
    Kind(K.WORK_PRACTICE, _CLOCK, _WORK),
    Kind(K.LANGUAGE_PRACTICE, _CLOCK, _WORK),
    Kind(K.PRIMARY_SCHOOL, _LESSON, _NOT_WORK),
    Kind(K.UPPER_SECONDARY, _LESSON, _NOT_WORK),
    Kind(K.NAV_MEASURE, _CLOCK, _WORK),
    Kind(K.TRADE_COURSE, _CLOCK, _WORK),
    Kind(K.PART_TIME_WORK, _CLOCK, _WORK),
    Kind(K.JOB_SEARCH, _CLOCK, _WORK),
    Kind(K.CAREER_GUIDANCE, _CLOCK, _NOT_WORK),
    Kind(K.GUIDED_STUDY, _CLOCK, _NOT_WORK),
    Kind(K.HOMEWORK_HELP, _CLOCK, _NOT_WORK),
    Kind(K.WOMENS_GROUP, _CLOCK, _NOT_WORK),
    Kind(K.HEALTH_INFORMATION, _CLOCK, _NOT_WORK),
    Kind(K.OTHER, _CLOCK, _NOT_WORK),
)

KINDS = MappingProxyType({kind.code: kind for kind in _ALL})
"""Work-oriented are the kinds that Integration Act § 14 a counts toward 15 hours a week: practice,
part-time work, short trade courses, NAV's measures and what is like them."""
