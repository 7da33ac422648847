"""What is hashed, and what a chain tells of what was done to it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.audit.model import START, Fault, Head, Link, Saying, Verdict, Wrong
from stegvis.audit.rules import KEPT, Check, link_hash, row_hash, set_backs, still_told
from tests.builders import NOW

HERE = UUID(int=1)
Fields = tuple[str | None, ...]


def _chain(rows: Iterable[Fields]) -> list[Link]:
    links: list[Link] = []
    for position, fields in enumerate(rows, start=1):
        of_row = row_hash(fields)
        before = links[-1].hash if links else START
        links.append(Link(position, "look_up", UUID(int=position), of_row, link_hash(before, of_row), fields))
    return links


def _head(link: Link, *, says: Saying = Saying.HEAD) -> Head:
    return Head(says, HERE, link.position, link.hash, NOW + timedelta(minutes=link.position))


def _verdict(links: Iterable[Link], heads: list[Head]) -> Verdict:
    check = Check(still_told(heads, set_backs(heads)))
    for link in links:
        check.follow(link)
    return check.end()


def _faults(links: Iterable[Link]) -> list[tuple[Wrong, int | None, int | None]]:
    """Of a chain beside the heads of what it was before: told at positions 4, 8 and 10."""
    heads = [_head(SOUND[position - 1]) for position in (4, 8, 10)]
    return [(fault.wrong, fault.first, fault.last) for fault in _verdict(links, heads).faults]


ROWS: list[Fields] = [("look_up", str(number), None, "ሰላም") for number in range(1, 11)]
SOUND = _chain(ROWS)


# ------------------------------------------------------------------------------ what is hashed


def test_a_row_is_its_fields_with_their_lengths_in_bytes() -> None:
    written = "7:look_up1:5-9:ሰላም0:".encode()
    assert row_hash(["look_up", "5", None, "ሰላም", ""]) == hashlib.sha256(written).digest()


def test_a_link_is_the_link_before_it_and_its_row() -> None:
    first = hashlib.sha256(bytes(32) + SOUND[0].row_hash).digest()
    assert SOUND[0].hash == first
    assert SOUND[1].hash == hashlib.sha256(first + SOUND[1].row_hash).digest()


_FIELD = st.none() | st.text(alphabet="-:0123456789aé", max_size=6)


@given(st.lists(_FIELD, max_size=5), st.lists(_FIELD, max_size=5))
def test_no_two_rows_are_written_alike(one: list[str | None], two: list[str | None]) -> None:
    assert (row_hash(one) == row_hash(two)) == (one == two)


# ------------------------------------------------------------------------------ what is told of a chain


def test_a_chain_as_it_was_is_sound() -> None:
    assert _faults(SOUND) == []


def test_a_changed_row_is_told_at_its_position() -> None:
    links = [*SOUND]
    links[5] = replace(links[5], fields=("look_up", "6", "", "ሰላም"))
    assert _faults(links) == [(Wrong.CHANGED, 6, 6)]


def test_a_deleted_row_is_told_at_its_position() -> None:
    links = [*SOUND]
    links[5] = replace(links[5], fields=None)
    assert _faults(links) == [(Wrong.DELETED, 6, 6)]


def test_links_that_are_gone_are_told_as_a_gap() -> None:
    assert _faults(SOUND[:4] + SOUND[6:]) == [(Wrong.MISSING, 5, 6)]


def test_a_position_that_is_held_twice_is_told() -> None:
    assert _faults([*SOUND[:5], SOUND[4], *SOUND[5:]]) == [(Wrong.DOUBLED, 5, 5)]


def test_rows_in_each_others_place_are_told_as_a_swap() -> None:
    links = [*SOUND]
    for place, other in ((2, 6), (6, 2)):
        row = SOUND[other]
        links[place] = replace(SOUND[place], row_id=row.row_id, row_hash=row.row_hash, fields=row.fields)
    assert _faults(links) == [(Wrong.SWAPPED, 3, 7)]


def test_whole_links_in_each_others_place_are_told_as_a_swap_among_what_follows_from_it() -> None:
    links = [*SOUND]
    links[2], links[6] = replace(SOUND[6], position=3), replace(SOUND[2], position=7)
    faults = _faults(links)
    assert (Wrong.SWAPPED, 3, 7) in faults
    assert {wrong for wrong, _, _ in faults} == {Wrong.SWAPPED, Wrong.RELINKED}


def test_a_changed_link_is_told_where_it_does_not_follow() -> None:
    links = [*SOUND]
    links[5] = replace(links[5], hash=bytes(32))
    assert _faults(links) == [(Wrong.RELINKED, 6, 6), (Wrong.RELINKED, 7, 7)]


def test_a_cut_end_is_told_by_what_was_told_outside() -> None:
    assert _faults(SOUND[:7]) == [(Wrong.TRUNCATED, 8, 10)]
    assert _faults([]) == [(Wrong.TRUNCATED, 1, 10)]


def test_a_chain_that_was_written_anew_is_told_between_the_heads_that_hold_it() -> None:
    for rows in (
        [*ROWS[:5], ("look_up", "66", None, "ሰላም"), *ROWS[6:]],
        [*ROWS[:5], ROWS[6], ROWS[5], *ROWS[7:]],
        [*ROWS[:5], ("look_up", "5½", None, ""), *ROWS[5:]],
    ):
        assert _faults(_chain(rows)) == [(Wrong.REWRITTEN, 5, 8)]
    shorter = _faults(_chain(ROWS[:5] + ROWS[6:]))
    assert shorter == [(Wrong.REWRITTEN, 5, 8), (Wrong.TRUNCATED, 10, 10)]


def test_heads_that_contradict_each_other_are_told() -> None:
    heads = [_head(SOUND[7]), _head(SOUND[3])]
    assert [fault.wrong for fault in _verdict(SOUND, heads).faults] == [Wrong.CONTRADICTED]


def test_what_stands_behind_the_last_head_is_held_by_nothing() -> None:
    verdict = _verdict(SOUND, [_head(SOUND[3]), _head(SOUND[6])])
    assert (verdict.faults, verdict.heads, verdict.untold) == ([], 2, 3)


def test_heads_beyond_a_position_to_which_the_chain_was_set_back_hold_no_longer() -> None:
    on = _chain([*ROWS[:5], ("look_up", "other", None, "")])
    heads = [_head(SOUND[3]), _head(SOUND[8]), _head(SOUND[4], says=Saying.SET_BACK), _head(on[5])]
    verdict = _verdict(on, heads)
    assert (verdict.faults, verdict.heads, verdict.set_back) == ([], 3, [heads[2]])
    # What was told before that, and holds still, does so still.
    assert _verdict(_chain(ROWS[1:6]), heads).faults[0].wrong is Wrong.REWRITTEN


def test_a_log_that_is_broken_all_over_does_not_fill_the_memory() -> None:
    links = _chain([("look_up", str(number)) for number in range(KEPT + 50)])
    verdict = _verdict([replace(link, fields=None) for link in links], [])
    assert (len(verdict.faults), verdict.more_faults) == (KEPT, 50)
    assert verdict.faults[0] == Fault(Wrong.DELETED, 1, 1, f"look_up {links[0].row_id}")
