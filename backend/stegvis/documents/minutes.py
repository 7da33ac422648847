"""How the minutes of a meeting are worded on paper: the same sections in each voice, Norwegian first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from uuid import UUID

from stegvis.documents.model import Held
from stegvis.documents.words import NORWEGIAN, Say, dashed, duration, language_name, saying, voices
from stegvis.kit.messages import FALLBACK, Messages
from stegvis.kit.paper import Block, Paper, Run, Section, Words
from stegvis.meetings.model import AgendaItem, AttendeeRole, Task
from stegvis.plans.model import ChangedPart, ChangeKind, PlanChange

_NOTHING = "–"

_ROLES = {
    AttendeeRole.PARTICIPANT: "document-participant",
    AttendeeRole.ADVISER: "relation-adviser",
    AttendeeRole.NAV: "relation-nav-contact",
    AttendeeRole.TEACHER: "relation-teacher",
    AttendeeRole.OTHER: "minutes-role-other",
}

_FIELDS = {
    "endGoal": "plan-end-goal",
    "endGoalText": "document-occupation",
    "listening": "skill-listening",
    "reading": "skill-reading",
    "writing": "skill-writing",
    "oral": "skill-oral",
    "norwegianMinutes": "document-norwegian-extent",
    "norwegianUntil": "document-norwegian-extent",
    "socialStudiesHours": "document-social-studies",
    "socialStudiesLanguage": "document-social-studies",
    "startsOn": "document-when",
    "endsOn": "document-when",
    "reasons": "document-reasons",
    "participantView": "document-view",
    "participantViewLanguage": "document-view",
    "weeklyMinutes": "document-extent",
    "responsible": "plan-responsible",
    "organisation": "plan-responsible",
    "place": "minutes-place",
}
"""What a changed field is called; one that is not named here is what the part itself is called."""

_DATES = {"norwegianUntil": "plan-until", "startsOn": "plan-from", "endsOn": "plan-until"}
_LEVELS = frozenset({"listening", "reading", "writing", "oral"})
_LANGUAGES = frozenset({"socialStudiesLanguage", "participantViewLanguage"})


def minutes_paper(held: Held, messages: Messages) -> Paper:
    """The whole minutes of a meeting."""
    spoken = voices(held.language)
    told = [list(_Voice(held, saying(messages, each), each).sections()) for each in spoken]
    say = saying(messages, spoken[0])
    return Paper(
        title=f"{say('minutes-title')}, {held.name}",
        author=held.municipality,
        languages=spoken,
        sections=tuple(zip(*told, strict=True)),
        footer=say("minutes-footer", municipality=held.municipality, date=held.on, name=held.name),
        made_at=datetime.combine(held.on, time(), UTC),
    )


class _Voice:
    """One language's telling of a meeting."""

    def __init__(self, held: Held, say: Say, language: str) -> None:
        self.held, self.meeting, self.say, self.language = held, held.meeting, say, language
        self.translations = {
            each.part_id: each.words
            for each in held.meeting.translations
            if each.language == language and not each.outdated
        }

    def sections(self) -> Iterator[Section]:
        say = self.say
        yield Section(1, say("minutes-title"), tuple(self._head()))
        yield Section(2, say("minutes-people"), (self._people(),))
        yield Section(2, say("minutes-talked"), (self._talked(),))
        yield Section(2, say("minutes-changes"), (self._changes(),))
        yield Section(2, say("minutes-decisions"), (self._decisions(),))
        yield Section(2, say("minutes-tasks"), (self._tasks(),))
        yield Section(2, say("minutes-answer"), (self._answer(),))

    def _head(self) -> Iterator[Block]:
        say, meeting = self.say, self.meeting
        yield Block(text=say("minutes-no-decision"), quiet=True)
        if self.language not in NORWEGIAN:
            yield Block(text=say("document-translation"), quiet=True)
        yield Block(
            facts=(
                (say("document-participant"), self._own(self.held.name)),
                (say("minutes-when"), say("minutes-at", date=self.held.on, time=meeting.starts)),
                (say("minutes-place"), self._own(meeting.place) if meeting.place else _NOTHING),
                (say("minutes-interpreter"), self._interpreter()),
                *self._led(),
            )
        )

    def _led(self) -> Iterator[tuple[str, Words]]:
        """Who began it, and who closed the minutes where that was somebody else."""
        led, closed = self.meeting.led_by, self.meeting.closed_by
        if led:
            yield self.say("minutes-led-by"), self._own(led)
        if closed and closed != led:
            yield self.say("minutes-closed-by"), self._own(closed)

    def _interpreter(self) -> Words:
        spoken = self.meeting.interpreter
        if spoken is None:
            return self.say("minutes-interpreter-none")
        named = Run(language_name(spoken.language, self.language))
        if spoken.qualified is None:
            return (named,)
        how = "minutes-qualified" if spoken.qualified else "minutes-not-qualified"
        return (named, Run(self.say(how)))

    def _people(self) -> Block:
        present = {True: "minutes-yes", False: "minutes-no", None: "minutes-not-recorded"}
        return Block(
            head=tuple(self.say(f"minutes-{each}") for each in ("name", "role", "present")),
            rows=tuple(
                (self._own(each.name), self.say(_ROLES[each.role]), self.say(present[each.present]))
                for each in self.meeting.attendees
            ),
            widths=(4, 3, 2),
        )

    def _talked(self) -> Block:
        if not self.meeting.items:
            return Block(text=self.say("minutes-talked-none"))
        return Block(
            head=(self.say("minutes-topic"), self.say("minutes-settled")),
            rows=tuple(
                (self._item(each), self.say("minutes-yes" if each.settled else "minutes-no"))
                for each in self.meeting.items
            ),
            widths=(5, 2),
        )

    def _item(self, item: AgendaItem) -> Words:
        if item.text:
            return self._translated(item.id, item.text)
        said = (Run(self.say(f"agenda-{dashed(item.cause)}")),)
        if item.standard:
            return (*said, Run(self.say(f"goal-{item.standard}"), quiet=True))
        return (*said, *self._own(item.goal_text)) if item.goal_text else said

    def _changes(self) -> Block:
        changes = self.held.difference.changes if self.held.difference else ()
        if not changes:
            return Block(text=self.say("minutes-changes-none"))
        return Block(
            head=tuple(self.say(f"minutes-{each}") for each in ("what", "before", "after")),
            rows=tuple(self._change(each) for each in changes),
            widths=(3, 4, 4),
        )

    def _change(self, change: PlanChange) -> tuple[Words, ...]:
        name = self._name(change)
        if change.kind is ChangeKind.ADDED:
            return (name, _NOTHING, self.say("minutes-added"))
        if change.kind is ChangeKind.REMOVED:
            return (name, _NOTHING, self.say("minutes-removed"))
        field = change.field or ""
        label = (Run(self.say(_FIELDS[field]), quiet=bool(name)),) if field in _FIELDS else ()
        was, now = (self._value(change.part, field, each) for each in (change.before, change.after))
        return ((*name, *label), was, now)

    def _name(self, change: PlanChange) -> tuple[Run, ...]:
        if change.part is ChangedPart.PLAN:
            return ()
        if change.standard:
            return (Run(self.say(f"{change.part}-{change.standard}")),)
        return self._own(change.text or _NOTHING)

    def _value(self, part: ChangedPart, field: str, value: str | None) -> Words:  # noqa: PLR0911 - a table
        say = self.say
        if not value:
            return _NOTHING
        if field == "endGoal":
            return say(f"end-goal-{value.replace('_', '-')}")
        if field in _LEVELS:
            return say(f"level-{value.replace('_', '-')}")
        if field in _DATES:
            day = date.fromisoformat(value)
            return say(_DATES[field], **{"from": day}) if field == "startsOn" else say(_DATES[field], to=day)
        if field in {"norwegianMinutes", "weeklyMinutes"}:
            return say("plan-weekly", duration=duration(say, int(value)))
        if field == "socialStudiesHours":
            return say("duration-hours", hours=int(value))
        if field in _LANGUAGES:
            return language_name(value, self.language)
        if field == "standard":
            return say(f"{part}-{value}")
        if field == "kind":
            return say(f"activity-{value.replace('_', '-')}")
        return self._own(value)

    def _decisions(self) -> Block:
        if not self.meeting.decisions:
            return Block(text=self.say("minutes-decisions-none"))
        rows = tuple((self._translated(each.id, each.text),) for each in self.meeting.decisions)
        return Block(head=(self.say("minutes-agreed"),), rows=rows, widths=(1,))

    def _tasks(self) -> Block:
        if not self.meeting.tasks:
            return Block(text=self.say("minutes-tasks-none"))
        return Block(
            head=(self.say("minutes-task"), self.say("plan-responsible"), self.say("minutes-due")),
            rows=tuple(
                (
                    self._task(each),
                    self._own(each.responsible),
                    self.say("document-date", date=each.due_on) if each.due_on else _NOTHING,
                )
                for each in self.meeting.tasks
            ),
            widths=(5, 4, 3),
        )

    def _task(self, task: Task) -> Words:
        said = (Run(self.say(f"task-{task.standard}")),) if task.standard else ()
        return (*said, *(self._translated(task.id, task.text) if task.text else ()))

    def _answer(self) -> Block:
        say, answer = self.say, self.meeting.answer
        if answer is None:
            return Block(text=say("minutes-answer-none"))
        runs = [Run(say(f"minutes-answer-{dashed(answer.kind)}"))]
        if answer.words:
            spoken = answer.language or FALLBACK
            runs.append(Run(answer.words, "" if spoken == self.language else spoken))
        runs.append(Run(say("document-date", date=answer.on_date), quiet=True))
        runs.append(Run(say(f"minutes-signed-{dashed(answer.how)}"), quiet=True))
        if answer.interpreter_language:
            how = "minutes-qualified" if answer.interpreter_qualified else "minutes-not-qualified"
            named = language_name(answer.interpreter_language, self.language)
            runs += [Run(named, quiet=True), Run(say(how), quiet=True)]
        return Block(text=tuple(runs))

    def _translated(self, part_id: UUID, text: str) -> tuple[Run, ...]:
        """Norwegian words, or somebody's translation of them."""
        made = self.translations.get(part_id)
        return (Run(made),) if made else self._own(text)

    def _own(self, text: str) -> tuple[Run, ...]:
        """A name, or Norwegian words, in whichever voice."""
        return (Run(text, "" if self.language in NORWEGIAN else FALLBACK),)
