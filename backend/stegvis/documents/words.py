"""How a decided plan is worded on paper: the same sections in each voice, Norwegian first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from enum import StrEnum
from uuid import UUID

from babel import Locale

from stegvis.documents.model import Decided
from stegvis.documents.rules import usable
from stegvis.kit.messages import FALLBACK, Messages, Value
from stegvis.kit.paper import RIGHT_TO_LEFT, Block, Paper, Run, Section, Words
from stegvis.plans.model import Goal, Measure, Skill, TextPart, Translation

NORWEGIAN = ("nb", "nn")
_ISOLATES = {ord("\N{FIRST STRONG ISOLATE}"): None, ord("\N{POP DIRECTIONAL ISOLATE}"): None}

Say = Callable[..., str]
"""Word a message in one voice."""


def voices(language: str) -> tuple[str, ...]:
    """Norwegian, and the language beside it where that is another."""
    return (language,) if language in NORWEGIAN else (FALLBACK, language)


def saying(messages: Messages, language: str) -> Say:
    """How one voice words things; isolates where letters of two directions meet, and nowhere else."""

    def say(message: str, /, **params: Value) -> str:
        worded = messages.format(language, message, **params)
        return worded if language in RIGHT_TO_LEFT else worded.translate(_ISOLATES)

    return say


def plan_paper(decided: Decided, messages: Messages) -> Paper:
    """The whole document of a decided version."""
    spoken = voices(decided.language)
    told = [list(_Voice(decided, saying(messages, each), each).sections()) for each in spoken]
    say = saying(messages, spoken[0])
    return Paper(
        title=f"{say('document-title')}, {decided.name}",
        author=decided.municipality,
        languages=spoken,
        sections=tuple(zip(*told, strict=True)),
        footer=say(
            "document-footer",
            municipality=decided.municipality,
            version=decided.version.version,
            name=decided.name,
        ),
        made_at=datetime.combine(decided.on, time(), UTC),
    )


def language_name(code: str, language: str) -> str:
    """What a language is called in another; its code where CLDR has no name for it."""
    asked = "fa_AF" if code == "prs" else code.replace("-", "_")
    names = Locale.parse(language.replace("-", "_")).languages
    return str(names.get(asked) or names.get(asked.partition("_")[0]) or code)


def dashed(code: StrEnum) -> str:
    """A code as it stands in a message's name."""
    return code.value.replace("_", "-")


def duration(say: Say, minutes: int) -> str:
    """Hours and minutes, as the phone says them."""
    hours, rest = divmod(minutes, 60)
    if not rest:
        return say("duration-hours", hours=hours)
    if not hours:
        return say("duration-minutes", minutes=rest)
    return say("duration-both", hours=hours, minutes=rest)


class _Voice:
    """One language's telling of a decided version."""

    def __init__(self, decided: Decided, say: Say, language: str) -> None:
        self.say, self.language = say, language
        self.decided, self.version, self.content = decided, decided.version, decided.version.content
        self.translations = {
            (each.part, each.part_id): each for each in usable(self.version.translations, language)
        }

    def sections(self) -> Iterator[Section]:
        say = self.say
        yield Section(1, say("document-title"), tuple(self._head()))
        yield Section(2, say("plan-end-goal"), tuple(self._end_goal()))
        yield Section(2, say("document-norwegian-goals"), (self._levels(),))
        yield Section(2, say("document-extent-and-time"), (self._extent(),))
        goals = tuple(self._goals())
        none = () if goals else (Block(text=say("document-no-goals")),)
        yield Section(2, say("document-goals"), none)
        yield from goals
        yield Section(2, say("document-reasons"), (Block(text=self._reasons()),))
        yield Section(2, say("document-view"), (Block(text=self._view()),))
        texts = (say(f"document-appeal-{each}") for each in ("how", "help", "papers"))
        yield Section(2, say("document-appeal"), tuple(Block(text=each) for each in texts))

    def _head(self) -> Iterator[Block]:
        say, decided, version = self.say, self.decided, self.version
        yield Block(text=say("document-law"), quiet=True)
        if self.language not in NORWEGIAN:
            yield Block(text=say("document-translation"), quiet=True)
        yield Block(
            facts=(
                (say("document-participant"), self._own(decided.name)),
                (say("document-born"), say("document-date", date=decided.birth_date)),
                (say("document-municipality"), self._own(decided.municipality)),
                (say("document-version"), str(version.version)),
                (say("document-decided"), say("document-date", date=decided.on)),
                (say("document-decided-by"), self._own(version.decided_by or "–")),
            )
        )

    def _end_goal(self) -> Iterator[Block]:
        content = self.content
        yield Block(text=self.say(f"end-goal-{dashed(content.end_goal)}"))
        if content.end_goal_text:
            words = self._short(TextPart.END_GOAL_TEXT, self.version.id, content.end_goal_text)
            yield Block(facts=((self.say("document-occupation"), words),))

    def _levels(self) -> Block:
        say = self.say
        levels = [(skill, level) for skill in Skill if (level := self.content.level(skill))]
        return Block(
            head=(say("document-skill"), say("document-level")),
            rows=tuple((say(f"skill-{dashed(s)}"), say(f"level-{dashed(level)}")) for s, level in levels),
            widths=(1, 2),
        )

    def _extent(self) -> Block:
        say, content, version = self.say, self.content, self.version
        facts: list[tuple[str, Words]] = [
            (say("document-period"), self._period(content.starts_on, content.ends_on))
        ]
        if version.frame_last_day:
            longest = Run(say("plan-until", to=version.frame_last_day))
            rules = (Run(version.rule_version, "", quiet=True),) if version.rule_version else ()
            facts.append((say("document-longest"), (longest, *rules)))
        if content.norwegian_minutes:
            norwegian = [Run(say("plan-weekly", duration=duration(say, content.norwegian_minutes)))]
            if content.norwegian_until:
                norwegian.append(Run(say("plan-until", to=content.norwegian_until)))
            facts.append((say("document-norwegian-extent"), tuple(norwegian)))
        facts.append((say("document-social-studies"), self._social_studies()))
        return Block(facts=tuple(facts))

    def _social_studies(self) -> Words:
        hours, spoken = self.content.social_studies_hours, self.content.social_studies_language
        if not hours:
            return self.say("document-not-in-plan")
        named = (Run(language_name(spoken, self.language)),) if spoken else ()
        return (Run(self.say("duration-hours", hours=hours)), *named)

    def _goals(self) -> Iterator[Section]:
        for goal in self.version.goals:
            yield self._goal(goal, 3, self._goal_name(goal))
            for step in goal.goals:
                yield self._goal(step, 4, self.say("document-subgoal", goal=self._goal_name(step)))

    def _goal(self, goal: Goal, level: int, name: str) -> Section:
        if not goal.measures:
            return Section(level, name)
        head = ("measure", "extent", "when")
        table = Block(
            head=(*(self.say(f"document-{each}") for each in head), self.say("plan-responsible")),
            rows=tuple(self._measure(each) for each in goal.measures),
            widths=(6, 4, 5, 6),
        )
        return Section(level, name, (table,))

    def _goal_name(self, goal: Goal) -> str:
        if goal.standard:
            return self.say(f"goal-{goal.standard}")
        made = self.translations.get((TextPart.GOAL, goal.id))
        return made.words if made else goal.text or "–"

    def _measure(self, measure: Measure) -> tuple[Words, ...]:
        if measure.standard:
            more = self._own(measure.text) if measure.text else ()
            name: tuple[Run, ...] = (Run(self.say(f"measure-{measure.standard}")), *more)
        elif measure.text:
            name = self._short(TextPart.MEASURE, measure.id, measure.text)
        else:
            name = (Run(self.say(f"activity-{dashed(measure.kind)}")),)
        weekly = measure.weekly_minutes
        extent = self.say("plan-weekly", duration=duration(self.say, weekly)) if weekly else "–"
        asked = [each for each in (measure.responsible, measure.organisation, measure.place) if each]
        who = tuple(run for each in asked for run in self._own(each)) or (Run("–"),)
        return (name, extent, self._period(measure.starts_on, measure.ends_on), who)

    def _period(self, first: date | None, last: date | None) -> str:
        if first and last:
            return self.say("plan-period", **{"from": first, "to": last})
        if first:
            return self.say("plan-from", **{"from": first})
        return self.say("plan-until", to=last) if last else "–"

    def _reasons(self) -> Words:
        return self._long(TextPart.REASONS, self.content.reasons)

    def _view(self) -> Words:
        text, spoken = self.content.participant_view, self.content.participant_view_language or FALLBACK
        if not text:
            return self.say("document-view-none")
        if spoken in NORWEGIAN:
            return self._long(TextPart.PARTICIPANT_VIEW, text)
        original = Run(text, "" if spoken == self.language else spoken)
        made = self.translations.get((TextPart.PARTICIPANT_VIEW, self.version.id))
        return (*self._made(made), original) if made else (original,)

    def _long(self, part: TextPart, text: str | None) -> Words:
        """A Norwegian text: as it is, translated by somebody, or that an interpreter is to explain it."""
        made = self.translations.get((part, self.version.id))
        if made:
            return self._made(made)
        if self.language in NORWEGIAN:
            return text or "–"
        return (Run(self.say("document-norwegian-only"), quiet=True),)

    def _made(self, made: Translation) -> tuple[Run, ...]:
        by = (Run(self.say("document-translated-by", name=made.made_by), quiet=True),) if made.made_by else ()
        return (Run(made.words), *by)

    def _short(self, part: TextPart, part_id: UUID, text: str) -> tuple[Run, ...]:
        """A few Norwegian words: as they are where nobody has translated them."""
        made = self.translations.get((part, part_id))
        return (Run(made.words),) if made else self._own(text)

    def _own(self, text: str) -> tuple[Run, ...]:
        """A name, or Norwegian words, in whichever voice."""
        return (Run(text, "" if self.language in NORWEGIAN else FALLBACK),)
