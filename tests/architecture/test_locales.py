"""Every language says everything, with the same variables, in all the forms that it has."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from babel import Locale

from pwa.tools.dates import dates
from stegvis.accounts.model import LANGUAGES
from tests.architecture.fluent_texts import BABEL_TAGS, differences, read, width

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "locales"
SOURCE = "nb"
WRITTEN_HERE = ("nb", "en")
"""The languages that the project writes; all others are translations, and say who has read them."""

STAFF_FILES: dict[str, tuple[str, ...]] = {
    "absence.ftl": ("nb", "nn", "en"),
    "accounts.ftl": ("nb", "nn", "en"),
    "caseload.ftl": ("nb", "nn", "en"),
    "certificates.ftl": ("nb", "nn", "en"),
    "forecast.ftl": ("nb", "nn", "en"),
    "forms.ftl": ("nb", "nn", "en"),
    "group_weeks.ftl": ("nb", "nn", "en"),
    "groups_keeping.ftl": ("nb", "nn", "en"),
    "history.ftl": ("nb", "nn", "en"),
    "kit.ftl": ("nb", "nn", "en"),
    "look_up_reason.ftl": ("nb", "nn", "en"),
    "look_up_review.ftl": ("nb", "nn", "en"),
    "meetings_staff.ftl": ("nb", "nn", "en"),
    "office_import.ftl": ("nb", "nn", "en"),
    "participants.ftl": ("nb", "nn", "en"),
    "meetings_staff_refusals.ftl": ("nb", "nn", "en"),
    "passes.ftl": ("nb", "nn", "en"),
    "access.ftl": ("nb", "nn", "en"),
    "month_lock.ftl": ("nb", "nn", "en"),
    "notifications_staff.ftl": ("nb", "nn", "en"),
    "payments.ftl": ("nb", "nn", "en"),
    "people.ftl": ("nb", "nn", "en"),
    "plan_staff.ftl": ("nb", "nn", "en"),
    "programmes.ftl": ("nb", "nn", "en"),
    "register.ftl": ("nb", "nn", "en"),
    "registration.ftl": ("nb", "nn", "en"),
    "reports.ftl": ("nb", "nn", "en"),
    "roles.ftl": ("nb", "nn", "en"),
    "rulebook.ftl": ("nb", "nn", "en"),
    "second_factor.ftl": ("nb", "nn", "en"),
    "sign_on.ftl": ("nb", "nn", "en"),
    "staff.ftl": ("nb", "nn", "en"),
    "supervision.ftl": ("nb", "nn", "en"),
    "transfer.ftl": ("nb", "nn", "en"),
    "timetable_keeping.ftl": ("nb", "nn", "en"),
    "timetable_lessons.ftl": ("nb", "nn", "en"),
}
"""What staff alone read, with the languages in which they can; where it exists, it exists in these."""

UNREAD = "Review: no native speaker has read this file yet."
READ = "Review: read by a native speaker, "
MENU_WIDTH = 9
"""So many letters fit under each of five tabs on a phone of 360 px."""


def languages() -> list[dict[str, object]]:
    listed: list[dict[str, object]] = json.loads((LOCALES / "languages.json").read_text("utf-8"))
    return listed


def files() -> list[tuple[str, str]]:
    """Every file that must be there: language and name, for each name that Bokmål has."""
    return [
        (tag, file.name)
        for file in sorted((LOCALES / SOURCE).glob("*.ftl"))
        for tag in STAFF_FILES.get(file.name, LANGUAGES)
    ]


def fluent(tag: str, name: str) -> str:
    return (LOCALES / tag / name).read_text("utf-8")


@pytest.mark.parametrize(("tag", "name"), files())
def test_a_language_says_all_that_bokmal_says(tag: str, name: str) -> None:
    translation = read(fluent(tag, name))
    assert translation.faults + differences(read(fluent(SOURCE, name)), translation, tag) == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_language_has_no_file_that_bokmal_lacks(tag: str) -> None:
    found = {file.name for file in (LOCALES / tag).iterdir()}
    assert found == {name for its, name in files() if its == tag} | {"dates.json"}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_message_has_one_home(tag: str) -> None:
    names = [name for its, file in files() if its == tag for name in read(fluent(tag, file)).texts]
    assert sorted(names) == sorted(set(names))


def test_every_language_is_listed_whole() -> None:
    assert [language["tag"] for language in languages()] == list(LANGUAGES)
    assert {path.name for path in LOCALES.iterdir() if path.is_dir()} == set(LANGUAGES)
    for language in languages():
        assert list(language) == ["tag", "name", "direction", "reviewed"]
        assert str(language["name"]).strip()
        assert isinstance(language["reviewed"], bool)
        locale = Locale.parse(BABEL_TAGS.get(str(language["tag"]), str(language["tag"])))
        assert language["direction"] == locale.text_direction


def read_by(comments: list[str]) -> bool | None:
    """Whether a native speaker has read a file, as its head comment says; None: it does not say."""
    lines = [line for comment in comments for line in comment.splitlines()]
    if any(line == UNREAD for line in lines):
        return False
    return True if any(line.startswith(READ) for line in lines) else None


@pytest.mark.parametrize("language", languages(), ids=lambda language: str(language["tag"]))
def test_a_translation_says_who_has_read_it_as_the_list_of_languages_does(
    language: dict[str, object],
) -> None:
    tag = str(language["tag"])
    said = {
        name: read_by(read(fluent(tag, name)).comments)
        for its, name in files()
        if its == tag and tag not in WRITTEN_HERE and name not in STAFF_FILES
    }
    assert said == dict.fromkeys(said, language["reviewed"])


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_menu_fits_on_a_narrow_phone(tag: str) -> None:
    texts = read(fluent(tag, "app.ftl")).texts
    menu = {name: text.letters for name, text in texts.items() if name.startswith("menu-")}
    assert len(menu) >= 5
    assert [name for name, letters in menu.items() if width(letters) > MENU_WIDTH] == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_names_of_days_and_months_are_what_babel_gives(tag: str) -> None:
    stored = json.loads((LOCALES / tag / "dates.json").read_text("utf-8"))
    assert stored == dates(tag)
    assert [len(stored[key]) for key in ("weekdays", "weekdaysShort", "months")] == [7, 7, 12]
    assert all(name.strip() for key in ("weekdays", "weekdaysShort", "months") for name in stored[key])


LEAK = """
from babel import Locale
for other in ("sw", "he"):
    for names in (Locale.parse(other).days, Locale.parse(other).months):
        names["stand-alone"]["wide"], names["stand-alone"]["abbreviated"]
import json, sys
from pwa.tools.dates import dates
json.dump({tag: dates(tag) for tag in sys.argv[1:]}, sys.stdout)
"""


def test_names_do_not_leak_from_one_language_into_another() -> None:
    """Babel 1234: what one locale resolves of its stand-alone names, all others then say too."""
    after_others = subprocess.run(
        [sys.executable, "-c", LEAK, *LANGUAGES], cwd=ROOT, capture_output=True, check=True, text=True
    )
    assert json.loads(after_others.stdout) == {tag: dates(tag) for tag in LANGUAGES}


def stand_alone(source: str) -> list[str]:
    """The words in a program that would make Babel read a name by itself."""
    return [word for word in ('"stand-alone"', "'stand-alone'", "cccc", "LLLL") if word in source]


def test_nobody_asks_babel_for_a_name_by_itself() -> None:
    programs = [*(ROOT / "backend").rglob("*.py"), *(ROOT / "pwa" / "tools").rglob("*.py")]
    assert {str(program): stand_alone(program.read_text("utf-8")) for program in programs} == {
        str(program): [] for program in programs
    }


# ------------------------------------------------------------ each of these checks can fail


@pytest.mark.parametrize(
    ("tag", "translation", "finding"),
    [
        ("ar", "", "hours is missing"),
        ("en", "hours = { $n ->\n    [one] x\n   *[other] { $n }\n    }\nmore = x\n", "more is unknown"),
        ("en", "hours = { $m ->\n    [one] x\n   *[other] { $m }\n    }\n", "hours has ['m'] for ['n']"),
        ("en", "hours = { $n }\n", "hours has no plural of $n"),
        ("uk", "hours = { $n ->\n    [one] ж\n   *[other] ж\n    }\n", "hours $n lacks [few]"),
        (
            "en",
            "hours = { $n ->\n    [two] x\n    [one] x\n   *[other] x\n    }\n",
            "hours $n has no use for [two]",
        ),
        ("en", "hours = { $n ->\n   *[one] x\n    [other] x\n    }\n", "hours $n falls back on [one]"),
        ("en", "hours = { $n ->\n    [one] x { -us }\n   *[other] x\n    }\n", "hours quotes ['-us'] for []"),
        (
            "ti",
            "hours = { $n ->\n    [one] ፩ ሰዓት\n   *[other] ሰዓት\n    }\n",
            "hours has other than Western digits",
        ),
        (
            "ti",
            "hours = { $n ->\n    [one] hour\n   *[other] hours\n    }\n",
            "hours is not translated: 'hourhours'",
        ),
    ],
)
def test_a_faulty_translation_is_found(tag: str, translation: str, finding: str) -> None:
    source = read("hours = { $n ->\n    [one] { $n } time\n   *[other] { $n } timer\n    }\n")
    assert finding in differences(source, read(translation), tag)


def test_a_missing_attribute_is_found() -> None:
    source = read("field = Kode\n    .hint = Fire tegn\n")
    assert differences(source, read("field = Code\n"), "en") == ["field.hint is missing"]


def test_a_sound_translation_is_not_found_fault_with() -> None:
    source = read("level-a1 = A1\n-brand = Stegvis\nspan = { $from } – { $to }\n")
    assert differences(source, source, "ar") == []


def test_what_cannot_be_read_and_what_stands_twice_is_found() -> None:
    faults = read("hours = timer\nhours = timer\nbroken = { $n\n").faults
    assert faults == ["cannot be read: broken = { $n", "hours stands twice"]


def test_a_file_that_does_not_say_who_has_read_it_is_found() -> None:
    assert read_by(read("### The plan.\n### " + UNREAD + "\n\na = b\n").comments) is False
    assert read_by(read("### " + READ + "2027-01-15\n\na = b\n").comments) is True
    assert read_by(read("### The plan.\n\na = b\n").comments) is None


def test_a_name_by_itself_is_found() -> None:
    assert stand_alone('locale.days["stand-alone"]["wide"]') == ['"stand-alone"']
    assert stand_alone("format_date(day, 'LLLL')") == ["LLLL"]


def test_marks_above_a_letter_take_no_place() -> None:
    assert width("الأسبوعُ") == width("الأسبوع")
    assert width("می‌شود") == 5
