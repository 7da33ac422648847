"""Which rules apply to one participant in one week."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from types import MappingProxyType

from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.kinds import KINDS
from stegvis.rulebook.law import CLOCK_SOURCE, DAYS_OFF_SOURCE, NATIONAL
from stegvis.rulebook.model import (
    ActivityKind,
    Credit,
    Crediting,
    CreditRule,
    MunicipalRules,
    NationalRules,
    Rule,
    RuleGroup,
    RuleSet,
    WeeklyTarget,
)
from stegvis.rulebook.overrides import value_of

_WEEK = {
    WeeklyTarget.FULL_TIME: "full_week_minutes",
    WeeklyTarget.OWN_WORK: "own_work_week_minutes",
}
_LESSON_RATE = {
    WeeklyTarget.FULL_TIME: "lesson_credit_minutes",
    WeeklyTarget.OWN_WORK: "own_work_lesson_credit_minutes",
}
_NOTHING_OF_ITS_OWN = MunicipalRules("", ())


def rule_set(
    week: IsoWeek,
    *,
    group: RuleGroup,
    offered_on: date,
    weekly_target: WeeklyTarget = WeeklyTarget.FULL_TIME,
    municipal: MunicipalRules = _NOTHING_OF_ITS_OWN,
    law: tuple[NationalRules, ...] = NATIONAL,
) -> RuleSet:
    """The rules by which one participant's week is counted.

    The date of the start offer chooses the national rule set (transition: Integration Regulations
    §§ 75-76); offers older than the first set fall to the first. Within it, and for overrides, a
    value holds from the first week whose Monday is on or after its date, so that no week is
    counted by two rules.

    The version names the set, how often the law has changed within it, and how many of the
    municipality's overrides are in force: `2026-01.1+harstad-2`.

    Raises:
        UnknownSettingError: an override names a setting, or a value, that there is not.
    """
    sets = [national for national in law if national.group is group]
    offered = [national for national in sets if national.offers_from <= offered_on]
    return _resolve(offered[-1] if offered else sets[0], week.monday, weekly_target, municipal)


@lru_cache(maxsize=4096)
def _resolve(
    national: NationalRules, monday: date, weekly_target: WeeklyTarget, municipal: MunicipalRules
) -> RuleSet:
    law = [r for r in national.rules if r.valid_from <= max(monday, national.offers_from)]
    own = [
        Rule(override.key, value_of(override), override.valid_from, override.source)
        for override in municipal.overrides
    ]
    own = [rule for rule in own if rule.valid_from <= monday]
    in_force = {rule.key: rule for rules in (law, own) for rule in sorted(rules, key=_age)}
    amendments = sum(rule.valid_from > national.offers_from for rule in law)
    version = national.version + (f".{amendments}" if amendments else "")
    return _built(version + (f"+{municipal.name}-{len(own)}" if own else ""), weekly_target, in_force)


def _age(rule: Rule) -> tuple[date, str, str]:
    """Oldest first; the rest only so that the order of input never matters."""
    return rule.valid_from, str(rule.value), rule.source


def _built(version: str, weekly_target: WeeklyTarget, rules: dict[str, Rule]) -> RuleSet:
    week = rules[_WEEK[weekly_target]]
    return RuleSet(
        version=version,
        weekly_target=weekly_target,
        week_minutes=_whole(week),
        programme_days=_whole(rules["programme_days_per_week"]),
        target_source=week.source,
        day_off_source=DAYS_OFF_SOURCE,
        lesson_minutes=_whole(rules["lesson_minutes"]),
        lesson_rate=_whole(rules[_LESSON_RATE[weekly_target]]),
        crediting=MappingProxyType({code: _crediting(code, rules, weekly_target) for code in ActivityKind}),
        settings=MappingProxyType({key: rule.value for key, rule in rules.items()}),
    )


def _crediting(code: ActivityKind, rules: dict[str, Rule], weekly_target: WeeklyTarget) -> Crediting:
    if KINDS[code].credit is Credit.CLOCK:
        return Crediting(CreditRule.CLOCK_TIME, None, CLOCK_SOURCE)
    key = _LESSON_RATE[weekly_target]
    rule = rules.get(f"{key}.{code}", rules[key])
    return Crediting(CreditRule.LESSON_CREDIT, _whole(rule), rule.source)


def _whole(rule: Rule) -> int:
    """The value of a rule that is a number; the reader of settings lets nothing else through."""
    if isinstance(rule.value, bool) or not isinstance(rule.value, int):
        raise TypeError(f"{rule.key} is not a number")
    return rule.value
