"""How the audit log is chained, and how a chain is checked.

**What is hashed.** Each row is written as its fields in a fixed order, each field as the number of its UTF-8
bytes in decimal, a colon and these bytes, a missing one as a dash:

* a change: `audit_entry`, municipality, id, at, actor, verb, subject, before, after;
* a look-up: `look_up`, municipality, id, at, actor, their roles, participant, purpose; and, where there is
  one of them, reason and sign-in. Where there is neither, nothing follows the purpose: so were looks sealed
  before a reason was asked, and who adds one to an old row, or takes one away, makes other fields of it.

Ids are in PostgreSQL's text form, `at` is the seconds since 1970 with six decimals (nothing is rounded: that
is all that PostgreSQL keeps), `before` and `after` are the text of their jsonb. The row's hash is the SHA-256
of that; a link's hash is the SHA-256 of the hash of the link before it (32 zero bytes before the first),
followed by the row's hash. The database seals by this form (`audit_seal`, last in
`migrations/look_up_reasons.sql`); it is checked by this file, since whoever owns the database can write its
functions anew.

**What a chain can show.** Who owns the database can also write the chain anew, from any position on. That is
what heads are for that were told outside: one that does not fit shows that something before it was changed,
though no longer what. What stands behind the last head is held by nothing yet.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from stegvis.audit.model import START, Fault, Head, Link, Saying, Verdict, Wrong

LATE = timedelta(minutes=15)
"""The sealer comes each minute; rows that have waited for longer than this tell that it does not."""

KEPT = 200
"""Faults that are kept one by one: a log that is broken all over must not fill the memory."""

_PENDING = 20
"""Broken links that are remembered, to be known again as half of a swap."""


def row_hash(fields: Sequence[str | None]) -> bytes:
    """The hash of a row by its fields."""
    hashed = hashlib.sha256()
    for each in fields:
        if each is None:
            hashed.update(b"-")
        else:
            text = each.encode()
            hashed.update(b"%d:%b" % (len(text), text))
    return hashed.digest()


def link_hash(before: bytes, row: bytes) -> bytes:
    """The hash of a link by that of the link before it and of its row."""
    return hashlib.sha256(before + row).digest()


def set_backs(heads: Iterable[Head]) -> list[tuple[int, Head]]:
    """Where the chain was set back: each with its place among all that was told."""
    return [(place, head) for place, head in enumerate(heads) if head.says is Saying.SET_BACK]


def cuts(heads: Iterable[Head], back: Sequence[tuple[int, Head]]) -> dict[int, Head]:
    """Up to which positions the log was removed by retention, or was about to be when somebody was killed."""
    return {head.position: head for head in still_told(heads, back) if head.says is Saying.CUT}


def still_told(heads: Iterable[Head], back: Sequence[tuple[int, Head]]) -> Iterator[Head]:
    """The heads that hold: those beyond a position to which the chain was set back later are void."""
    for place, head in enumerate(heads):
        if all(place >= later or head.position <= to.position for later, to in back):
            yield head


class Check:
    """Follows a chain link by link, beside the heads that were told outside; both are read once, in order."""

    def __init__(self, heads: Iterable[Head], cuts: Mapping[int, Head] | None = None) -> None:
        """Begin before the first link.

        Args:
            heads: those that hold, in the order in which they were told.
            cuts: those that say up to where the log was removed by retention, by their position.
        """
        self.verdict = Verdict()
        self._heads = (each for each in heads if each.says is not Saying.CUT)
        self._cuts = cuts or {}
        self._head: Head | None = None
        self._told: Head | None = None
        """The last head that was compared."""
        self._rewritten = False
        self._position = 0
        self._hash = START
        self._broken: list[tuple[int, bytes, bytes]] = []
        self._broke_at = -1
        self._next_head()

    def follow(self, link: Link) -> None:
        """Check one link and its row."""
        if self.verdict.rows == 0 and (cut := self._cuts.get(link.position - 1)):
            self._begin_behind(cut)
        self.verdict.rows += 1
        if link.position <= self._position:
            self._add(Wrong.DOUBLED, link.position)
            return
        if link.position > self._position + 1:
            self._add(Wrong.MISSING, self._position + 1, link.position - 1)
        elif link_hash(self._hash, link.row_hash) != link.hash:
            self._break(link)
        if link.fields is None:
            self._add(Wrong.DELETED, link.position, detail=f"{link.log} {link.row_id}")
        elif row_hash(link.fields) != link.row_hash:
            self._add(Wrong.CHANGED, link.position, detail=f"{link.log} {link.row_id}")
        self._position, self._hash = link.position, link.hash
        self._compare()

    def _begin_behind(self, cut: Head) -> None:
        """What stood before was removed, as somebody with the key has told outside."""
        self.verdict.cut = cut
        self._position, self._hash = cut.position, cut.hash
        self._compare()

    def end(self) -> Verdict:
        """Tell what was found, once there is no further link."""
        beyond = None
        while self._head:
            beyond = self._head
            self._next_head()
        if beyond:
            self._add(
                Wrong.TRUNCATED,
                self._position + 1,
                beyond.position,
                detail=_told(beyond),
            )
        self.verdict.untold = max(0, self._position - (self._told.position if self._told else 0))
        return self.verdict

    @property
    def held(self) -> int:
        """The position up to which heads hold the chain."""
        return self._told.position if self._told else 0

    def _compare(self) -> None:
        while self._head and self._head.position <= self._position:
            fits = self._head.position < self._position or self._head.hash == self._hash
            if not fits and not self._rewritten:
                self._rewritten = True  # every later head contradicts it too, and tells nothing more
                self._add(
                    Wrong.REWRITTEN,
                    self.held + 1,
                    self._position,
                    detail=_told(self._head),
                )
            self._told = self._head
            self._next_head()

    def _next_head(self) -> None:
        before, self._head = self._head, next(self._heads, None)
        if self._head is None:
            return
        self.verdict.heads += 1
        if self._head.says is Saying.SET_BACK:
            self.verdict.set_back.append(self._head)
        if before and (
            self._head.position < before.position
            or (self._head.position == before.position and self._head.hash != before.hash)
        ):
            self._add(
                Wrong.CONTRADICTED,
                self._head.position,
                before.position,
                detail=_told(self._head),
            )

    def _break(self, link: Link) -> None:
        """A link that does not fit. Where it would fit in the place of an earlier one, they were swapped."""
        for place, (position, before, hashed) in enumerate(self._broken):
            if link_hash(before, link.row_hash) in {hashed, link.hash}:
                alone = Fault(Wrong.RELINKED, position, position)
                self.verdict.faults = [each for each in self.verdict.faults if each != alone]
                self._add(Wrong.SWAPPED, position, link.position)
                del self._broken[place]
                self._broke_at = link.position
                return
        # Behind one that does not fit, what stands before is not what stood there.
        if self._position != self._broke_at and len(self._broken) < _PENDING:
            self._broken.append((link.position, self._hash, link.hash))
        self._broke_at = link.position
        self._add(Wrong.RELINKED, link.position)

    def _add(self, wrong: Wrong, first: int, last: int | None = None, *, detail: str = "") -> None:
        if len(self.verdict.faults) < KEPT:
            self.verdict.faults.append(Fault(wrong, first, last or first, detail))
        else:
            self.verdict.more_faults += 1


def _told(head: Head) -> str:
    return f"position {head.position} was told outside at {head.told_at:%Y-%m-%d %H:%M:%S} UTC"
