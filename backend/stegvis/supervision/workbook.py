"""The pack as a workbook: a line for each case, for each version of a plan, for each month of hours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO

import openpyxl
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from stegvis.documents.words import Say, dashed, saying
from stegvis.kit.messages import Messages
from stegvis.supervision.model import Case, Hours, Pack
from stegvis.supervision.rules import total

Cell = str | int | Decimal | date | None

_BOLD = Font(bold=True)
_WIDE, _USUAL = 60, 18
_WORDY = {"reasons", "view-words"}

_CASES = (
    *("name", "born", "unit", "adviser", "start", "deadline", "started", "delay", "end", "ended"),
    *("plan-version", "decided", "made-known", "appeal-deadline", "count-versions", "count-meetings"),
    *("hours-offered", "hours-target", "hours-attended", "weeks", "weeks-below"),
    *("social-hours", "social-hours-asked"),
)
_PLANS = (
    *("name", "version", "plan", "decided", "drafted-by", "proposed-by", "decided-by"),
    *("made-known", "how", "appeal-deadline", "appeals", "reasons", "view-words"),
)
_HOURS = ("name", "month", "offered", "target", "attended", "weeks", "below")


def pack_workbook(pack: Pack, messages: Messages, language: str) -> bytes:
    """The workbook's bytes: three sheets, the columns named in the language of whoever takes it out."""
    say = saying(messages, messages.canonical(language))
    book = openpyxl.Workbook()
    sheets: dict[str, tuple[Sequence[str], list[list[Cell]]]] = {
        "cases": (_CASES, [_case(case, say) for case in pack.cases]),
        "plans": (_PLANS, [line for case in pack.cases for line in _plans(case, say)]),
        "hours": (_HOURS, [line for case in pack.cases for line in _months(case)]),
    }
    for number, (name, (columns, lines)) in enumerate(sheets.items()):
        page = book.worksheets[0] if number == 0 else book.create_sheet()
        page.title = say(f"supervision-sheet-{name}")
        _fill(page, [[say(f"supervision-{each}") for each in columns], *lines])
        for place, each in enumerate(columns, start=1):
            width = _WIDE if each in _WORDY else _USUAL
            page.column_dimensions[get_column_letter(place)].width = width
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def _case(case: Case, say: Say) -> list[Cell]:
    programme, plan, whole = case.programme, case.plan, total(case.hours)
    in_time = {True: "yes", False: "no", None: "unknown"}[case.in_time]
    late = programme.delay_reason if programme and case.in_time is False else None
    return [
        case.person.name,
        case.person.birth_date,
        case.person.unit,
        ", ".join(case.advisers),
        programme.starts_on if programme else None,
        case.deadline,
        say(f"supervision-{in_time}"),
        say(f"delay-{dashed(late)}") if late else None,
        programme.planned_end_on if programme else None,
        programme.ended_on if programme else None,
        plan.version if plan else None,
        plan.decided_on if plan else None,
        plan.made_known_on if plan else None,
        plan.appeal_deadline if plan else None,
        len(case.decided),
        len(case.meetings),
        *(_figures(whole) if whole else [None] * 5),
        _hours(case.social_studies.minutes),
        case.social_studies.asked_hours,
    ]


def _plans(case: Case, say: Say) -> Iterator[list[Cell]]:
    for each in case.versions:
        shaped = case.shaped.get(each.id)
        told = dict.fromkeys(say(f"plan-notice-{dashed(notice.kind)}") for notice in each.notices)
        yield [
            case.person.name,
            each.version,
            say(f"plan-version-state-{dashed(each.state)}"),
            each.decided_on,
            shaped.made_by if shaped else None,
            shaped.proposed_by if shaped else None,
            each.decided_by,
            each.made_known_on,
            ", ".join(told) or None,
            each.appeal_deadline,
            ", ".join(say(f"plan-appeal-state-{dashed(appeal.state)}") for appeal in each.appeals) or None,
            each.content.reasons,
            each.content.participant_view,
        ]


def _months(case: Case) -> Iterator[list[Cell]]:
    for each in case.hours:
        yield [case.person.name, f"{each.month:%Y-%m}", *_figures(each)]


def _figures(of: Hours) -> list[Cell]:
    return [*(_hours(each) for each in (of.planned, of.target, of.attended)), of.weeks, of.below]


def _hours(minutes: int) -> Decimal:
    return (Decimal(minutes) / 60).quantize(Decimal("0.01"))


def _fill(page: Worksheet, lines: Sequence[Sequence[Cell]]) -> None:
    """Write lines whose texts stay texts: a name that begins like a formula must not become one."""
    for number, line in enumerate(lines, start=1):
        for column, value in enumerate(line, start=1):
            cell = page.cell(number, column, value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(value, str):
                cell.data_type = "s"
            elif isinstance(value, date):
                cell.number_format = "yyyy-mm-dd"
            if number == 1:
                cell.font = _BOLD
    page.freeze_panes = "B2"
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
