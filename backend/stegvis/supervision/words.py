"""The pack on paper: a summary, and under each name what the supervisor asks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from stegvis.documents.words import NORWEGIAN, Say, dashed, duration, language_name, saying
from stegvis.kit.messages import FALLBACK, Messages
from stegvis.kit.paper import Block, Paper, Run, Section, Words
from stegvis.plans.model import GroundworkKind, Version
from stegvis.supervision.model import Case, Hours, Pack
from stegvis.supervision.rules import total

_NOTHING = "–"


def pack_paper(pack: Pack, messages: Messages, language: str) -> Paper:
    """The whole pack, in the language of whoever takes it out."""
    spoken = messages.canonical(language)
    say = saying(messages, spoken)
    told = _Telling(say, spoken)
    sections = [Section(1, say("supervision-title"), tuple(told.head(pack)))]
    for case in pack.cases:
        sections += told.case(case)
    return Paper(
        title=say("supervision-title"),
        author=pack.municipality,
        languages=(spoken,),
        sections=tuple((each,) for each in sections),
        footer=say("supervision-footer", municipality=pack.municipality, date=pack.on),
        made_at=datetime.combine(pack.on, time(), UTC),
    )


class _Telling:
    def __init__(self, say: Say, language: str) -> None:
        self.say, self.language = say, language

    def head(self, pack: Pack) -> Iterator[Block]:
        say, cases = self.say, pack.cases
        yield Block(
            facts=(
                (say("document-municipality"), pack.municipality),
                (say("supervision-unit"), pack.unit or _NOTHING),
                (say("supervision-on"), self._day(pack.on)),
                (say("supervision-made-by"), pack.made_by or _NOTHING),
            )
        )
        counted = {
            "cases": len(cases),
            "with-plan": sum(case.plan is not None for case in cases),
            "known": sum(case.plan is not None and case.plan.made_known_on is not None for case in cases),
            "in-time": sum(case.in_time is True for case in cases),
        }
        if len(cases) > 1:
            yield Block(facts=tuple((say(f"supervision-{name}"), str(n)) for name, n in counted.items()))
        if not cases:
            yield Block(text=say("supervision-none"))

    def case(self, case: Case) -> Iterator[Section]:
        say, plan = self.say, case.plan
        yield Section(2, case.person.name, (Block(facts=tuple(self._facts(case))),))
        yield Section(3, say("supervision-versions"), (self._versions(case),))
        yield Section(3, say("supervision-meetings"), (self._meetings(case),))
        if plan:
            yield Section(3, say("supervision-reasons"), (Block(text=self._reasons(plan)),))
            if plan.content.participant_view:
                yield Section(3, say("supervision-view-words"), (Block(text=self._view(plan)),))
        yield Section(3, say("supervision-made-known"), tuple(self._made_known(case)))
        yield Section(3, say("supervision-groundwork"), (Block(facts=tuple(self._groundwork(case))),))
        yield Section(3, say("supervision-hours"), tuple(self._hours(case.hours)))
        yield Section(3, say("supervision-social"), (Block(facts=tuple(self._social(case))),))

    def _facts(self, case: Case) -> Iterator[tuple[str, Words]]:
        say, programme, plan = self.say, case.programme, case.plan
        yield say("document-born"), self._day(case.person.birth_date)
        yield say("supervision-adviser"), ", ".join(case.advisers) or say("supervision-nobody")
        yield (
            say("supervision-plan"),
            say("supervision-plan-held", version=plan.version, date=plan.decided_on)
            if plan and plan.decided_on
            else say("supervision-plan-none"),
        )
        starts = programme.starts_on if programme else None
        yield say("supervision-start"), self._day(starts) if starts else say("supervision-start-none")
        yield say("supervision-deadline"), self._day(case.deadline)
        yield say("supervision-started"), self._in_time(case)
        if programme and programme.ended_on:
            yield say("supervision-ended"), self._day(programme.ended_on)
        elif programme:
            yield say("supervision-end"), self._day(programme.planned_end_on)

    def _in_time(self, case: Case) -> Words:
        if case.in_time is None:
            return self.say("supervision-unknown")
        if case.in_time:
            return self.say("supervision-yes")
        reason = case.programme.delay_reason if case.programme else None
        because = (
            (self.say("supervision-late-because", reason=self.say(f"delay-{dashed(reason)}")),)
            if reason
            else ()
        )
        return tuple(Run(each) for each in (self.say("supervision-no"), *because))

    def _versions(self, case: Case) -> Block:
        names = ("version", "decided", "drafted-by", "proposed-by", "decided-by", "view")
        rows: list[tuple[Words, ...]] = []
        for each in case.versions:
            shaped = case.shaped.get(each.id)
            by = (shaped.made_by, shaped.proposed_by) if shaped else (None, None)
            view = "supervision-yes" if each.content.participant_view else "supervision-no"
            state = Run(self.say(f"plan-version-state-{dashed(each.state)}"), quiet=True)
            rows.append(
                (
                    (Run(str(each.version)), state),
                    self._day(each.decided_on),
                    *(name or _NOTHING for name in (*by, each.decided_by)),
                    self.say(view),
                )
            )
        if not rows:
            return Block(text=self.say("supervision-plan-none"))
        head = tuple(self.say(f"supervision-{name}") for name in names)
        return Block(head=head, rows=tuple(rows), widths=(3, 4, 4, 4, 4, 3))

    def _meetings(self, case: Case) -> Block:
        if not case.meetings:
            return Block(text=self.say("supervision-meetings-none"))
        return Block(
            head=(
                self.say("supervision-date"),
                self.say("minutes-people"),
                self.say("supervision-interpreter"),
                self.say("minutes-answer"),
            ),
            rows=tuple(
                (
                    self._day(met.on),
                    ", ".join(met.present) or _NOTHING,
                    self._interpreter(met.interpreter_language, met.interpreter_qualified),
                    self.say(f"minutes-answer-{dashed(met.answer)}" if met.answer else "minutes-answer-none"),
                )
                for met in case.meetings
            ),
            widths=(3, 5, 3, 4),
        )

    def _reasons(self, plan: Version) -> Words:
        if not plan.content.reasons:
            return self.say("supervision-reasons-none")
        return (Run(plan.content.reasons, self._norwegian),)

    def _view(self, plan: Version) -> Words:
        content = plan.content
        spoken = content.participant_view_language or FALLBACK
        return (Run(content.participant_view or "", "" if spoken == self.language else spoken),)

    @property
    def _norwegian(self) -> str:
        return "" if self.language in NORWEGIAN else FALLBACK

    def _made_known(self, case: Case) -> Iterator[Block]:
        say = self.say
        told = [(version, notice) for version in case.decided for notice in version.notices]
        if told:
            names = ("version", "date", "how", "interpreter", "appeal-deadline")
            yield Block(
                head=tuple(say(f"supervision-{name}") for name in names),
                rows=tuple(
                    (
                        str(version.version),
                        self._day(notice.on_date),
                        say(f"plan-notice-{dashed(notice.kind)}"),
                        self._interpreter(notice.interpreter_language, notice.interpreter_qualified),
                        self._day(version.appeal_deadline),
                    )
                    for version, notice in told
                ),
                widths=(2, 4, 6, 5, 4),
            )
        else:
            yield Block(text=say("supervision-made-known-none"))
        appeals = [(version, appeal) for version in case.decided for appeal in version.appeals]
        if appeals:
            yield Block(
                facts=tuple(
                    (
                        say("supervision-appeal", version=version.version, date=appeal.received_on),
                        say(f"plan-appeal-state-{dashed(appeal.state)}"),
                    )
                    for version, appeal in appeals
                )
            )

    def _interpreter(self, spoken: str | None, qualified: bool | None) -> str:  # noqa: FBT001 - as recorded
        if spoken is None:
            return _NOTHING
        how = "supervision-qualified" if qualified else "supervision-unqualified"
        return self.say(how, language=language_name(spoken, self.language))

    def _groundwork(self, case: Case) -> Iterator[tuple[str, Words]]:
        say = self.say
        for kind in GroundworkKind:
            done = [each for each in case.groundwork if each.kind is kind]
            said = tuple(
                Run(
                    say(
                        "supervision-by-on",
                        date=each.done_on,
                        service=say(f"plan-service-{dashed(each.done_by)}"),
                    )
                )
                for each in done
            )
            if said or kind is not GroundworkKind.PRIOR_LEARNING_ASSESSMENT:
                yield say(f"plan-groundwork-{dashed(kind)}"), said or say("supervision-groundwork-none")
        for signed in case.commitments:
            how = say(f"plan-signing-{dashed(signed.method)}")
            yield (
                say(f"plan-commitment-{dashed(signed.kind)}"),
                say("supervision-by-on", date=signed.signed_on, service=how),
            )
        if not case.commitments:
            yield say("plan-commitment-contract"), say("plan-not-signed")

    def _hours(self, months: tuple[Hours, ...]) -> Iterator[Block]:
        say, whole = self.say, total(months)
        if whole is None:
            yield Block(text=say("supervision-hours-none"))
            return
        names = ("month", "offered", "target", "attended", "weeks", "below")
        rows = [(f"{each.month:%Y-%m}", *self._figures(each)) for each in months]
        yield Block(
            head=tuple(say(f"supervision-{name}") for name in names),
            rows=(*rows, (say("supervision-all"), *self._figures(whole))),
            widths=(3, 3, 3, 3, 2, 3),
        )
        yield Block(text=say("supervision-hours-help"), quiet=True)

    def _figures(self, of: Hours) -> tuple[str, ...]:
        times = (duration(self.say, each) for each in (of.planned, of.target, of.attended))
        return (*times, str(of.weeks), str(of.below))

    def _social(self, case: Case) -> Iterator[tuple[str, Words]]:
        say, done = self.say, case.social_studies
        yield say("supervision-social-attended"), duration(say, done.minutes)
        asked = (
            say("duration-hours", hours=done.asked_hours) if done.asked_hours else say("document-not-in-plan")
        )
        yield say("supervision-social-asked"), asked if case.plan else _NOTHING
        if done.spoken:
            yield say("supervision-social-language"), language_name(done.spoken, self.language)

    def _day(self, day: date | None) -> str:
        return self.say("document-date", date=day) if day else _NOTHING
