"""Who may send a case, and see where it went: whoever works on it, and not the class."""

from __future__ import annotations

from datetime import date

import pytest

from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.participants.model import ReadingLevel, Sex, Standing
from stegvis.transfer.model import Person
from stegvis.transfer.permissions import may_see_transfers, may_send
from stegvis.transfer.queries import here, moves, sender_of
from tests.builders import TODAY
from tests.cast import on_stage


@pytest.mark.parametrize(
    ("standing", "granted"),
    [
        (Standing.CASE, True),
        (Standing.CASE | Standing.CLASS, True),
        (Standing.CLASS, False),
        (Standing.OWN, False),
        (Standing(0), False),
    ],
)
def test_the_case_alone_is_sent_and_followed(standing: Standing, granted: bool) -> None:  # noqa: FBT001 - a parameter
    assert (may_send(standing), may_see_transfers(standing)) == (granted, granted)


@pytest.mark.usefixtures("database")
async def test_a_teacher_of_the_class_neither_sends_a_case_nor_sees_where_it_went() -> None:
    cast = await on_stage()
    amina = cast.amina.account_id
    async with db.read(cast.office.id) as tx:
        assert (await sender_of(tx, cast.berit, amina, TODAY)).id == amina
        assert await moves(tx, cast.berit, amina, TODAY) == ()
        for ask in (sender_of, moves):
            with pytest.raises(Refused, match="not-your-case"):
                await ask(tx, cast.eva, amina, TODAY)
            with pytest.raises(Refused, match="not-found"):
                await ask(tx, cast.carl, amina, TODAY)


@pytest.mark.usefixtures("database")
async def test_whoever_only_teaches_somebody_is_not_told_that_a_file_is_about_them() -> None:
    cast = await on_stage()
    amina = cast.amina.account_id
    comes = Person(
        id=amina,
        given_name="Amina",
        family_name="Hassan",
        birth_date=date(1990, 1, 1),
        sex=Sex.FEMALE,
        language="ar",
        reading_level=ReadingLevel.SOME,
    )
    async with db.read(cast.office.id) as tx:
        mine = await here(tx, cast.berit, comes, new_id(), TODAY)
        taught = await here(tx, cast.eva, comes, new_id(), TODAY)
    assert (mine.seen and mine.seen.id, mine.hidden) == (amina, False)
    assert (taught.seen, taught.hidden) == (None, True)
