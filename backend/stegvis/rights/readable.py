"""The copy to be read: one page of HTML by itself, in the person's language with Norwegian beside.

Everything that stands in it is escaped; it has no script, fetches nothing, and can be printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from html import escape
from typing import Any

from stegvis.documents.words import NORWEGIAN, language_name
from stegvis.kit.clock import OSLO
from stegvis.kit.messages import FALLBACK, Messages, Unworded
from stegvis.kit.paper import RIGHT_TO_LEFT
from stegvis.rights.queries import Copy
from stegvis.rights.structure import case_as_told

READ: Mapping[str, tuple[str, ...]] = {
    "correction_request": ("fact", "asked_at", "answer", "answer_text", "answered_at"),
    "access_grant": ("relation", "valid_from", "valid_to"),
    "attendance_contest": ("on_date", "says", "answer", "reason", "note", "answered_at"),
    "absence_claim": ("kind", "purpose", "starts_on", "ends_on", "made_at", "withdrawn_at"),
    "absence_decision": (
        "category",
        "starts_on",
        "ends_on",
        "approved",
        "reason",
        "decided_at",
        "revoked_at",
    ),
    "plan_evaluation": ("face", "words", "made_at"),
    "plan_notice": ("kind", "on_date"),
    "plan_appeal": ("received_on", "state", "decided_on"),
    "plan_groundwork": ("kind", "done_on"),
    "language_level": ("skill", "level", "on_date"),
    "commitment_document": ("kind", "language", "signed_on"),
    "transfer": ("direction", "other_municipality", "made_at"),
    "meeting": ("on_date", "starts", "state", "place"),
    "meeting_preparation": ("choices", "words", "made_at"),
    "meeting_answer": ("kind", "words", "on_date"),
    "meeting_decision": ("text", "made_at"),
    "meeting_task": ("standard", "text", "due_on", "done_on"),
    "notification": ("kind", "on_date", "sent_at", "read_at"),
    "escalation_mail": ("state", "sent_at"),
    "device": ("enrolled_at", "disabled_at"),
    "session": ("started_at", "seen_at", "ended_at"),
    "passkey": ("name", "made_at", "used_at"),
    "push_subscription": ("made_at", "ended_at"),
    "calendar_feed": ("made_at", "read_at", "revoked_at"),
    "audit_entry": ("at", "verb"),
}
"""Of each table what is read, where the case does not tell it already; the file for machines has all."""

IN_THE_CASE = frozenset(
    {
        *("account", "participant", "child", "programme", "start_condition", "programme_decision"),
        *("adaptation", "follow_up", "membership", "practice_place", "slot", "slot_exception", "time_off"),
        *("attendance_entry", "plan_version", "goal", "measure", "plan_progress", "text_translation"),
        *("certificate", "month_lock", "month_addendum", "benefit_share"),
    }
)
"""What the case tells in its own words."""

FOR_MACHINES = frozenset(
    {
        *("hand_over_case", "meeting_attendee", "meeting_item", "meeting_translation", "meeting_document"),
        *("plan_document", "delivery", "escalation_step", "reminder_settings"),
    }
)
"""How something came about that is told already: in the file for machines alone."""

_LABELS = {
    **dict.fromkeys(
        ("kind", "fact", "says", "text", "words", "standard", "relation", "skill"), "portable-what"
    ),
    **dict.fromkeys(("verb", "face", "choices", "direction", "category", "level"), "portable-what"),
    **dict.fromkeys(("purpose", "reason", "note"), "portable-end-cause"),
    **dict.fromkeys(("asked_at", "made_at", "at", "received_on", "signed_on"), "copy-when"),
    **dict.fromkeys(("answered_at",), "copy-answered"),
    **dict.fromkeys(("answer", "answer_text"), "copy-answer"),
    **dict.fromkeys(("valid_from", "validFrom", "started_at", "enrolled_at"), "portable-from"),
    **dict.fromkeys(("valid_to", "validTo"), "portable-to"),
    **dict.fromkeys(("on_date", "on", "recordedAt", "setAt", "issuedOn"), "portable-date"),
    **dict.fromkeys(
        ("ended_at", "revoked_at", "disabled_at", "done_on", "withdrawn_at"), "portable-ended-on"
    ),
    **dict.fromkeys(("decided_at", "decided_on", "lockedAt"), "portable-decided-on"),
    **dict.fromkeys(("other_municipality", "organisation"), "portable-held-by"),
    "starts": "copy-time",
    "approved": "copy-approved",
    "state": "copy-state",
    "status": "copy-state",
    "place": "copy-place",
    "due_on": "copy-due",
    "sent_at": "copy-sent",
    "read_at": "copy-read-at",
    **dict.fromkeys(("seen_at", "used_at"), "copy-seen"),
    "name": "portable-what",
    **dict.fromkeys(("endGoal", "endGoalText"), "certificate-end-goal"),
    **{skill: f"skill-{skill}" for skill in ("listening", "reading", "writing", "oral")},
    "share": "portable-shares",
    "weeklyMinutes": "portable-weekly-target",
}

_FAMILIES = {
    "kind": ("claim-kind", "activity", "away-kind", "day-off", "moved-decision", "moved-condition", "notice"),
    "category": ("moved-category", "absence-category"),
    "reason": ("my-wrong-reason", "away-reason", "moved-adaptation"),
    "state": ("moved-plan", "moved-state", "away-state"),
    "status": ("status",),
    "level": ("level",),
    "skill": ("skill",),
    "relation": ("relation",),
    "sex": ("moved-sex",),
    "readingLevel": ("reading",),
    "permitType": ("about-permit",),
    "educationLevel": ("about-education",),
    "endGoal": ("end-goal",),
    "mainActivity": ("moved-activity",),
    "madeKnownHow": ("told",),
    "share": ("portable-share",),
    "standard": ("goal", "measure", "task"),
    "says": ("my-wrong",),
    "purpose": ("away-purpose", "claim-purpose"),
    "listening": ("level",),
    "reading": ("level",),
    "writing": ("level",),
    "oral": ("level",),
    "mark": ("mark", "outcome"),
    "track": ("track",),
    "weeklyTarget": ("about-target", "weekly-target"),
}
"""By which families of messages a code is worded; one without words stands as it is."""

_LANGUAGES = {"language", "interpretationLanguage"}

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
_CODE = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)*")


def page(copy: Copy, messages: Messages) -> bytes:
    """The whole file."""
    voice = _Voice(messages, messages.canonical(copy.person.language))
    body = "".join(_body(copy, voice))
    direction = "rtl" if voice.language in RIGHT_TO_LEFT else "ltr"
    title = escape(voice.plain("copy-all"))
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
    rest = '<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">'
    html = f'<!doctype html><html lang="{voice.language}" dir="{direction}"><head>{head}{rest}<style>{_STYLE}'
    return f"{html}</style></head><body><main>{body}</main></body></html>".encode()


@dataclass(frozen=True, slots=True)
class _Voice:
    """The person's language, and Norwegian beside it where that is another."""

    messages: Messages
    language: str

    def plain(self, message: str, **params: Any) -> str:  # noqa: ANN401 - what a message may be given
        return self.messages.format(self.language, message, **params)

    def both(self, message: str) -> str:
        own = escape(self.plain(message))
        if self.language in NORWEGIAN:
            return own
        norwegian = escape(self.messages.format(FALLBACK, message))
        return f'{own} <span class="nb" lang="nb" dir="ltr">{norwegian}</span>'

    def label(self, key: str) -> str:
        """A field's name; one that has none in words stands as it is in the file for machines."""
        for message in (_LABELS.get(key), f"portable-{_kebab(key)}", f"copy-{_kebab(key)}"):
            if message and (worded := self.found(message)):
                return worded
        return f'<span lang="en" dir="ltr">{escape(key)}</span>'

    def found(self, message: str) -> str | None:
        try:
            return self.both(message)
        except Unworded:
            return None

    def value(self, key: str, value: Any) -> str:  # noqa: ANN401 - JSON
        """A fact in words."""
        if isinstance(value, bool):
            return escape(self.plain("portable-yes" if value else "portable-no"))
        if isinstance(value, list):
            return ", ".join(self.value(key, each) for each in value)
        if isinstance(value, dict) and "name" in value:  # a municipality
            return f"<bdi>{escape(value['name'])}</bdi>"
        if isinstance(value, dict):
            return "; ".join(self.value(name, each) for name, each in value.items())
        return self.text(key, str(value))

    def text(self, key: str, text: str) -> str:
        """A date, a language, a code or what somebody has written."""
        if key in _LANGUAGES:
            return escape(language_name(text, self.language))
        if _INSTANT.match(text):
            at = datetime.fromisoformat(text).astimezone(OSLO)
            return f"{escape(self.day(at.date()))} {at:%H:%M}"
        if _DATE.fullmatch(text):
            return escape(self.day(date.fromisoformat(text)))
        return self.code(key, text) or f"<bdi>{escape(text)}</bdi>"

    def code(self, key: str, text: str) -> str | None:
        """A code in words, where there are any."""
        for family in _FAMILIES.get(key, ()) if _CODE.fullmatch(text) else ():
            try:
                return escape(self.plain(f"{family}-{text.replace('_', '-')}"))
            except Unworded:
                continue
        return None

    def day(self, on: date) -> str:
        return self.plain("copy-day", date=on)


def _body(copy: Copy, voice: _Voice) -> Iterator[str]:
    yield f"<h1>{voice.both('copy-all')}</h1>"
    made = voice.plain("copy-made", date=copy.made_at.astimezone(OSLO).date())
    name, where = escape(copy.person.name), escape(copy.municipality.name)
    yield f"<p><b><bdi>{name}</bdi></b> · {where} · {escape(made)}</p>"
    yield f"<p>{escape(voice.plain('copy-intro'))}</p><p>{escape(voice.plain('copy-mind'))}</p>"
    if not copy.whole:
        yield f"<p>{escape(voice.plain('copy-on-phone'))}</p>"
    case = case_as_told(copy)
    yield _section(voice.both("portable-person"), _facts(case.pop("person"), voice))
    for programme in case.pop("programmes", []):
        yield _section(voice.both("portable-programme"), "".join(_programme(programme, voice)))
    for plan in case.pop("plans", []):
        goals = plan.pop("goals", [])
        yield _section(voice.both("portable-plan"), _facts(plan, voice) + _goals(goals, voice))
    for key, rows in case.items():
        yield _section(voice.label(key), _table(rows, voice))
    for table, names in READ.items():
        rows = [{name: row.get(name) for name in names} for row in copy.records[table]]
        if rows:
            yield _section(voice.both(f"copy-part-{table.replace('_', '-')}"), _table(rows, voice))
    yield _section(voice.both("look-ups"), "".join(_looks(copy, voice)))


def _programme(programme: dict[str, Any], voice: _Voice) -> Iterator[str]:
    lists = {
        key: programme.pop(key, [])
        for key in ("conditions", "decisions", "adaptations", "weeks", "looseMarks")
    }
    yield _facts(programme, voice)
    for key in ("conditions", "decisions", "adaptations"):
        if lists[key]:
            yield f"<h3>{voice.label(key)}</h3>{_table(lists[key], voice)}"
    if lists["weeks"]:
        yield f"<h3>{voice.label('weeks')}</h3>{_weeks(lists['weeks'], voice)}"
    if lists["looseMarks"]:
        yield f"<h3>{voice.label('looseMarks')}</h3>{_table(lists['looseMarks'], voice)}"


_SUMS = ("target", "planned", "attended", "excused", "unexcused", "unrecorded")


def _weeks(weeks: Iterable[dict[str, Any]], voice: _Voice) -> str:
    heads = "".join(f"<th>{voice.both(f'copy-{each}')}</th>" for each in _SUMS)
    found = f"<table><tr><th>{voice.both('portable-week')}</th>{heads}</tr>"
    for week in weeks:
        sums = "".join(f"<td>{week[f'{each}Minutes'] / 60:.2f}</td>" for each in _SUMS)
        lessons = "".join(f"<li>{_lesson(each, voice)}</li>" for each in week.get("lessons", []))
        found += f'<tr><th dir="ltr">{escape(week["week"])}</th>{sums}</tr>'
        found += f'<tr class="lessons"><td colspan="7"><ul>{lessons}</ul></td></tr>' if lessons else ""
    return f"{found}</table>"


def _lesson(lesson: dict[str, Any], voice: _Voice) -> str:
    recorded = lesson.get("recorded", {})
    parts = [
        voice.value("date", lesson["date"]),
        f'<span dir="ltr">{escape(lesson["starts"])}–{escape(lesson["ends"])}</span>',
        voice.value("kind", lesson["kind"]),
        *(voice.value(key, lesson[key]) for key in ("name", "place") if key in lesson),
        *(voice.value(key, recorded[key]) for key in ("mark", "category") if key in recorded),
    ]
    return " · ".join(parts)


def _goals(goals: Iterable[dict[str, Any]], voice: _Voice) -> str:
    items = "".join(
        f"<li>{voice.value('standard', goal.get('standard') or goal.get('text', ''))}"
        f" ({voice.value('status', goal['status'])})"
        f"{_goals(goal.get('measures', []), voice)}{_goals(goal.get('goals', []), voice)}</li>"
        for goal in goals
    )
    return f"<ul>{items}</ul>" if items else ""


def _looks(copy: Copy, voice: _Voice) -> Iterator[str]:
    for day in copy.looks:
        yield f"<h3>{escape(voice.day(day.on))}</h3><ul>"
        for visit in day.visits:
            who = ", ".join(voice.plain(f"look-role-{role}") for role in visit.roles or ("none",))
            what = ", ".join(voice.plain(f"look-topic-{topic}") for topic in visit.topics)
            at = visit.since.astimezone(UTC).astimezone(OSLO)
            why = [voice.plain(f"look-reason-{each.replace('_', '-')}") for each in visit.reasons]
            said = " · ".join([who, ", ".join(visit.units), what, *why])
            yield f"<li>{at:%H:%M} · {escape(said)}</li>"
        yield "</ul>"


def _facts(of: Mapping[str, Any], voice: _Voice) -> str:
    rows = "".join(
        f"<div><dt>{voice.label(key)}</dt><dd>{voice.value(key, value)}</dd></div>"
        for key, value in of.items()
        if key not in {"id", "version"} and value not in (None, [], "")
    )
    return f"<dl>{rows}</dl>"


def _table(rows: Iterable[dict[str, Any]], voice: _Voice) -> str:
    told = [{key: value for key, value in row.items() if value not in (None, [], "")} for row in rows]
    names = [
        key for key in dict.fromkeys(key for row in told for key in row) if not key.lower().endswith("id")
    ]
    head = "".join(f"<th>{voice.label(key)}</th>" for key in names)
    body = "".join(
        "<tr>" + "".join(f"<td>{voice.value(key, row.get(key, ''))}</td>" for key in names) + "</tr>"
        for row in told
    )
    return f"<table><tr>{head}</tr>{body}</table>"


def _section(title: str, body: str) -> str:
    return f"<section><h2>{title}</h2>{body}</section>"


def _kebab(key: str) -> str:
    return re.sub(r"[A-Z]", lambda found: f"-{found[0].lower()}", key).replace("_", "-")


_STYLE = """
body{font:1rem/1.6 system-ui,sans-serif;margin:0;color:#111;background:#fff}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1,h2,h3{line-height:1.3}
h2{border-block-start:2px solid #ccc;padding-block-start:1rem;margin-block-start:2rem}
.nb{color:#555;font-weight:400;font-size:.875em}
dl>div{display:grid;grid-template-columns:minmax(9rem,1fr) 2fr;gap:.25rem 1rem;padding:.25rem 0}
dt{color:#333}dd{margin:0;font-weight:600;overflow-wrap:anywhere}
section{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.375rem .5rem;border-block-end:1px solid #ddd}
.lessons ul{margin:0;padding-inline-start:1rem;color:#333}
@media print{h2{break-after:avoid}tr{break-inside:avoid}}
"""
