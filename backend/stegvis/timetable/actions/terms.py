"""Copy a group's term to the next, in one step that somebody has reviewed."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import touch
from stegvis.timetable.actions.kept import (
    ClashesFound,
    Outcome,
    is_new,
    tell,
    turn_back,
)
from stegvis.timetable.actions.slots import insert_slot
from stegvis.timetable.copying import TermCopy, require_terms, to_copy
from stegvis.timetable.queries.held import owner_of
from stegvis.timetable.queries.keeping import require_reader
from stegvis.timetable.queries.proposals import copy_clashes, copy_lines, form_of_copy


async def copy_term(actor: Actor, key: UUID, wanted: TermCopy, *, accepted: bool, now: datetime) -> Outcome:
    """Give a group in a new term the slots that it had in an old one.

    Raises:
        Refused: there is no such group, or it is not the actor's to keep in the new term; a slot is there
            already.
        InvalidInput: the terms cannot be.
    """
    require_reader(actor)
    today = oslo_date(now)
    try:
        async with db.write(actor.municipality_id) as tx:
            owner = await owner_of(tx, actor, today, wanted.group_id, None)
            owner.require_keeper(actor, wanted.new.first, wanted.new.last)
            if not await is_new(tx, actor, key, ("timetable.term-copied", wanted), now):
                return Outcome(saved=True)
            require_terms(wanted.old, wanted.new, today)
            kept, lines = await copy_lines(tx, actor, wanted)
            chosen = to_copy(lines, wanted.without)
            turn_back(await copy_clashes(tx, actor, today, chosen), accepted=accepted)
            forms = {new_id(): form_of_copy(kept, line) for line in chosen}
            for slot_id, form in forms.items():
                await insert_slot(tx, actor, owner, slot_id, form)
            after = {"new_from": wanted.new.first, "new_to": wanted.new.last, "slots": list(forms)}
            before = {"old_from": wanted.old.first, "old_to": wanted.old.last}
            await tell(tx, actor, "term-copied", owner.id, now, before=before, after=after)
            await touch(tx, actor.municipality_id, [owner.scope])
    except ClashesFound as found:
        return Outcome(saved=False, clashes=found.clashes)
    return Outcome(saved=True)
