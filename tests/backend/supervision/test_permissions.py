"""Who takes a case out for the supervisor."""

from __future__ import annotations

import pytest

from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.supervision.queries import pack_of_case
from tests.builders import TODAY
from tests.cast import on_stage


@pytest.mark.usefixtures("database")
async def test_a_case_is_taken_out_by_who_works_on_it_alone() -> None:
    cast = await on_stage()
    async with db.read(cast.office.id) as tx:
        for works in (cast.berit, cast.ivar):
            await pack_of_case(tx, works, TODAY, cast.amina.account_id)
        for other in (cast.eva, cast.hilde, cast.amina):
            with pytest.raises(Refused, match="not-your-case"):
                await pack_of_case(tx, other, TODAY, cast.amina.account_id)
        for nobody in (cast.carl, cast.kari, cast.jon):
            with pytest.raises(Refused, match="not-found"):
                await pack_of_case(tx, nobody, TODAY, cast.amina.account_id)
