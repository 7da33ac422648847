from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path
from shutil import which

import pytest

from stegvis.kit.messages import Messages, Unworded

LOCALES = Path(__file__).parents[3] / "locales"
PHONE = Path(__file__).parents[3] / "pwa"

NUMBERS = (0, 1, 2, 3, 5, 10, 11, 12, 21, 22, 25, 100, 101, 102, 103, 111, 1000, 1.5, 37.5)


@pytest.fixture(scope="module")
def messages() -> Messages:
    return Messages(LOCALES)


@pytest.fixture
def small(tmp_path: Path) -> Messages:
    """Bokmål and Ukrainian with little in them."""
    languages = [{"tag": "nb"}, {"tag": "uk"}]
    (tmp_path / "languages.json").write_text(json.dumps(languages), "utf-8")
    for tag, fluent in {
        "nb": "-brand = Stegvis\nhello = Hei, { $name }\nbye = Ha det\nlabel =\n    .title = Tittel\n",
        "uk": "hello = Вітаємо, { $whom }\n",
    }.items():
        (tmp_path / tag).mkdir()
        (tmp_path / tag / "app.ftl").write_text(fluent, "utf-8")
        dates = (LOCALES / tag / "dates.json").read_text("utf-8")
        (tmp_path / tag / "dates.json").write_text(dates, "utf-8")
    return Messages(tmp_path, isolating=False)


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("nb", "nb"),
        ("no", "nb"),
        ("nb-NO", "nb"),
        ("nn", "nn"),
        ("prs", "fa-AF"),
        ("fa", "fa-AF"),
        ("fa-IR", "fa-AF"),
        ("fa-AF", "fa-AF"),
        ("uk-UA", "uk"),
        ("tlh", "nb"),
        ("", "nb"),
    ],
)
def test_a_tag_finds_the_language_that_we_have(messages: Messages, tag: str, language: str) -> None:
    assert messages.canonical(tag) == language


def test_numbers_have_western_digits_in_every_language(messages: Messages) -> None:
    texts = [messages.format(tag, "hours-decimal", hours=1237.5) for tag in messages.languages]
    assert len(texts) == 7
    for text in texts:
        digits = [letter for letter in text if letter.isdigit()]
        assert digits == ["1", "2", "3", "7", "5"], text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", "3. desember 2026"),
        ("en", "3 December 2026"),
        ("ar", "3 ديسمبر 2026"),
        ("fa-AF", "3 دسمبر 2026"),
        ("ti", "3 ታሕሳስ 2026"),
    ],
)
def test_dates_are_gregorian_and_named_as_on_the_phone(messages: Messages, language: str, words: str) -> None:
    assert words in messages.format(language, "plan-until", to=date(2026, 12, 3))


def test_times_are_local_and_of_24_hours(messages: Messages) -> None:
    assert "18:05" in messages.format("ar", "today-starts-at", time=time(18, 5))


def test_a_moment_is_refused_because_it_has_no_one_date(messages: Messages) -> None:
    with pytest.raises(TypeError, match="local time"):
        messages.format("nb", "plan-until", to=datetime(2026, 12, 3, 23, 30, tzinfo=UTC))


def test_a_name_keeps_its_direction_within_arabic(messages: Messages) -> None:
    assert "\u2068Amina\u2069" in messages.format("ar", "today-hello", name="Amina")


def test_what_a_language_lacks_is_said_in_bokmal(small: Messages) -> None:
    assert small.format("uk", "bye") == "Ha det"


def test_what_a_language_says_wrongly_is_said_in_bokmal(small: Messages) -> None:
    assert small.format("uk", "hello", name="Amina") == "Hei, Amina"


def test_what_nobody_can_word_says_which_message_and_which_variable(small: Messages) -> None:
    with pytest.raises(Unworded, match=r"goodbye: uk \(missing\), nb \(missing\)"):
        small.format("uk", "goodbye")
    with pytest.raises(Unworded, match="Unknown external: name"):
        small.format("nb", "hello")
    with pytest.raises(Unworded, match="has no text"):
        small.format("nb", "label")


def test_an_error_holds_no_personal_data(small: Messages) -> None:
    with pytest.raises(Unworded) as fault:
        small.format("uk", "hello", somebody="Frida")
    assert "Frida" not in str(fault.value)
    assert fault.value.__cause__ is fault.value.__context__ is None


def test_an_error_of_a_value_that_fluent_cannot_take_does_not_show_it(small: Messages) -> None:
    frida = {"Frida"}
    with pytest.raises(Unworded, match="cannot be formatted") as fault:
        small.format("nb", "hello", name=frida)  # type: ignore[arg-type] # what a careless caller does
    assert "Frida" not in str(fault.value)


@pytest.mark.parametrize("whole", [1, 1.0])
def test_one_is_singular_however_it_was_counted(messages: Messages, whole: float) -> None:
    assert messages.format("nb", "mark-late", minutes=whole).endswith("minutt for sent")


PHONES_WORDS = """
import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
const { locales, languages, numbers } = JSON.parse(readFileSync(0, 'utf8'))
const word = (tag, hours) => {
  const bundle = new FluentBundle([`${tag}-u-ca-gregory-nu-latn`, 'nb'], { useIsolating: false })
  bundle.addResource(new FluentResource(readFileSync(`${locales}/${tag}/app.ftl`, 'utf8')))
  return bundle.formatPattern(bundle.getMessage('hours-decimal').value, { hours })
}
console.log(JSON.stringify(languages.map(tag => numbers.map(number => word(tag, number)))))
"""
"""The phone's own way to word a number (pwa/src/i18n/texts.ts), in Node."""


def letters(text: str) -> str:
    """Leave the digits and what stands between them out: number formats come from different CLDRs."""
    return "".join(letter for letter in text if letter.isalpha())


def test_server_and_phone_agree_on_plurals(messages: Messages) -> None:
    node = which("node", path=str(Path(sys.executable).parent))
    if not node or not (PHONE / "node_modules/@fluent/bundle").exists():
        pytest.skip("the phone's packages are not installed")
    asked = {"locales": str(LOCALES), "languages": messages.languages, "numbers": NUMBERS}
    answer = subprocess.run(
        [node, "--input-type=module", "--eval", PHONES_WORDS],
        cwd=PHONE,
        input=json.dumps(asked),
        capture_output=True,
        check=True,
        text=True,
    )
    for tag, phone in zip(messages.languages, json.loads(answer.stdout), strict=True):
        server = [messages.format(tag, "hours-decimal", hours=number) for number in NUMBERS]
        assert list(map(letters, server)) == list(map(letters, phone)), tag
