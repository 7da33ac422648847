"""Where the demo's participants come from: their languages, and names as they are common there.

Everybody is invented: given names and family names are combined by chance.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """A country of origin.

    `interpretation`: the languages in which interpreters are called, by tag; `interface`: in which
    the app is read. Where family names differ by sex, `family_male` has the men's.
    """

    interpretation: tuple[str, ...]
    interface: str
    female: tuple[str, ...]
    male: tuple[str, ...]
    family: tuple[str, ...]
    family_male: tuple[str, ...] = ()


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_UKRAINIAN_WOMEN = _words(
    "Olena Iryna Nataliia Tetiana Svitlana Raisa Liudmyla Yuliia Kateryna Anna Viktoriia Mariia"
    " Halyna Alina Daria Inna Larysa Valentyna Yana Sofiia Anastasiia Nadiia Olha Vira Zoriana Solomiia"
    " Myroslava Bohdana Polina"
)
_UKRAINIAN_MEN = _words(
    "Oleksandr Serhii Andrii Mykola Volodymyr Dmytro Yurii Ihor Viktor Oleh Vasyl Roman Taras"
    " Bohdan Maksym Artem Ivan Petro Ruslan Pavlo Nazar Yevhen Denys"
)
_UKRAINIAN_FAMILIES = _words(
    "Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Melnyk Oliinyk Marchenko Lysenko Savchenko"
    " Rudenko Petrenko Koval Polishchuk Hrytsenko Moroz Klymenko Pavlenko Kharchenko Levchenko"
    " Panchenko Sydorenko Boiko Shvets Kolomiiets Romaniuk Ponomarenko Vasylenko Hnatiuk Tereshchenko"
    " Zinchenko Yurchenko Honchar Nazarenko Fedorenko Didenko Kushnir"
)

UKRAINE = Origin(("uk", "uk", "ru"), "uk", _UKRAINIAN_WOMEN, _UKRAINIAN_MEN, _UKRAINIAN_FAMILIES)
SYRIA = Origin(
    ("ar",),
    "ar",
    _words("Rima Hala Wafaa Samar Lina Rana Fatima Maryam Huda Yasmin Ghada"),
    _words("Omar Khaled Youssef Mahmoud Bilal Anas Tarek Hassan Imad Ziad"),
    _words("Khatib Najjar Darwish Hamdan Sabbagh Qassem Shahin Barakat Kanaan Masri Zein Halabi Ayoub"),
)
SUDAN = Origin(
    ("ar",),
    "ar",
    _words("Amna Hanan Ikhlas"),
    _words("Mutasim Elfatih Hashim"),
    _words("Abdelrahim Osman Idris Elhassan"),
)
IRAQ = Origin(
    ("ckb",),
    "ar",
    _words("Shilan Zainab"),
    _words("Karwan Haider"),
    _words("Rashid Jabbar"),
)
ERITREA = Origin(
    ("ti",),
    "ti",
    _words("Helen Semhar Rahwa Feven Luwam"),
    _words("Filmon Robel Yonatan Merhawi Tesfalem"),
    _words("Tekle Ghebremedhin Habte Weldu Kidane Araya"),
)
ETHIOPIA = Origin(
    ("ti", "am"),
    "ti",
    _words("Letebrhan Tsega"),
    _words("Haftom Kibrom"),
    _words("Gebremariam Hagos"),
)
CONGO = Origin(
    ("sw", "rw"),
    "en",
    _words("Furaha Riziki Neema Esperance"),
    _words("Bahati Espoir Shukuru Heri"),
    _words("Mwamba Kabongo Byamungu Mukendi Bisimwa"),
)
RWANDA = Origin(
    ("rw",),
    "en",
    _words("Uwase Mutesi"),
    _words("Mugisha Kayitare"),
    _words("Habimana Uwimana"),
)
AFGHANISTAN = Origin(
    ("fa-AF",),
    "fa-AF",
    _words("Zahra Shukria Masuma Parwana"),
    _words("Jawad Reza Hamid Najib"),
    _words("Ahmadi Haidari Noori Sharifi Karimi"),
)
RUSSIA = Origin(
    ("ru",),
    "en",
    _words("Elena Vera"),
    _words("Mikhail Ilya"),
    _words("Morozova Sokolova"),
    _words("Morozov Sokolov"),
)
MOLDOVA = Origin(
    ("ro",),
    "en",
    _words("Doina Aurica"),
    _words("Vasile Ion"),
    _words("Rusu Ceban"),
)
TURKIYE = Origin(
    ("tr",),
    "en",
    _words("Elif Zeynep"),
    _words("Emre Mehmet"),
    _words("Yıldız Kaya"),
)
IRAN = Origin(
    ("fa",),
    "fa-AF",
    _words("Shirin Mahsa"),
    _words("Arash Kaveh"),
    _words("Hosseini Moradi"),
)
SOMALIA = Origin(
    ("so",),
    "en",
    _words("Hodan Ifrah"),
    _words("Abdirahman Liban"),
    _words("Warsame Farah"),
)
