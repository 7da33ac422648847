"""Register a participant, and keep what is registered right."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, changed_meanwhile
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants.actions.duplicates import must_register, search
from stegvis.participants.details import FIELD_OF, contradictions, read, usual_track_is_education
from stegvis.participants.model import Details, Duplicates, Identity, Number, Registered, Track, Typed
from stegvis.participants.queries.duplicates import duplicates
from stegvis.participants.queries.registered import (
    case,
    identity_of,
    registered_of,
    units_to_register_in,
)
from stegvis.participants.rules import current_programme
from stegvis.rulebook.model import WeeklyTarget


async def register_participant(
    hasher: Hasher,
    actor: Actor,
    participant_id: UUID,
    typed: Typed,
    *,
    unit_id: UUID | None,
    adviser_id: UUID | None,
    other_person: bool,
    now: datetime,
) -> UUID:
    """Register somebody: an account, the person, a programme that is awaited, and the adviser's grant.

    Args:
        hasher: of this installation.
        actor: an adviser or a leader of the unit.
        participant_id: made by the form: sent twice, it registers one person.
        typed: what stands in the form.
        unit_id: where the case is.
        adviser_id: whose case it is; None: the actor's own.
        other_person: whoever has the same name and birth date was shown, and is somebody else.
        now: the instant.

    Returns:
        The participant's key.

    Raises:
        InvalidInput: all that is wrong with the form; that somebody may be the same person, too.
        Refused: the actor registers nobody; too many searches for numbers; the key was used for another form.
    """
    must_register(actor)
    on, adviser = oslo_date(now), adviser_id or actor.account_id
    details, faults = read(typed, on)
    faults += contradictions(details, Identity(None, None))
    await search(hasher, actor, details, now=now)
    body = {"verb": "register", "typed": asdict(typed), "unit": unit_id, "adviser": adviser_id}
    async with db.write(actor.municipality_id) as tx:
        if not await first_time(tx, actor.municipality_id, actor.account_id, participant_id, body, now=now):
            return participant_id
        faults += await _faults_of_place(tx, actor, unit_id, adviser, on)
        await _one_at_a_time(tx, details)
        found, _ = await duplicates(tx, actor, on, details)
        faults += _faults_of_numbers(found)
        if not other_person and not all(each.by for each in found.people):
            faults.append(Fault("otherPerson", "participants.possible-duplicate"))
        if faults:
            raise InvalidInput(faults)
        await _add(tx, actor, participant_id, unit_id, details, on)
        await _give_case(tx, actor, participant_id, adviser, on)
        await _set_children(tx, actor, participant_id, details)
        after = {"unit": unit_id, "adviser": adviser, **_codes(details)}
        await _done(tx, actor, "participants.registered", participant_id, now, after=after)
    return participant_id


async def edit_participant(
    hasher: Hasher,
    actor: Actor,
    participant_id: UUID,
    key: UUID,
    typed: Typed,
    *,
    expected_version: int,
    remove: Collection[Number] = (),
    now: datetime,
) -> None:
    """Change what is registered of a person.

    A number that is not typed stays as it is. The language of the phone is the participant's own choice,
    and does not change here.

    Args:
        hasher: of this installation.
        actor: somebody who works on the case.
        participant_id: the person.
        key: made by the form, one for each wish.
        typed: what stands in the form.
        expected_version: of the record that the form began with.
        remove: numbers that are not the person's.
        now: the instant.

    Raises:
        InvalidInput: all that is wrong with the form.
        Refused: the actor does not work on the case; somebody else has changed the record meanwhile.
    """
    on = oslo_date(now)
    details, faults = read(typed, on)
    await search(hasher, actor, details, besides=participant_id, now=now)
    body = {"verb": "edit", "typed": asdict(typed), "version": expected_version, "remove": sorted(remove)}
    async with db.write(actor.municipality_id) as tx:
        person = await case(tx, actor, on, participant_id)
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        before = await _locked(tx, actor, participant_id, expected_version, on)
        kept = _without(await identity_of(tx, actor.municipality_id, participant_id), remove)
        await _one_at_a_time(tx, details)
        found, _ = await duplicates(tx, actor, on, details, besides=participant_id)
        faults += contradictions(details, kept) + _faults_of_numbers(found)
        if faults:
            raise InvalidInput(faults)
        programme = current_programme(person.programmes, on)
        await _change(tx, actor, participant_id, details, kept)
        if programme is not None:
            await _change_programme(tx, actor, programme.id, details)
        if details.children != before.details.children:
            await _set_children(tx, actor, participant_id, details)
        changed = _changed(before.details, details, remove)
        after = {"changed": changed, **_codes(details)}
        await _done(
            tx, actor, "participants.edited", participant_id, now, before=_codes(before.details), after=after
        )


# ------------------------------------------------------------------------------ what is wrong


async def _faults_of_place(
    tx: Transaction, actor: Actor, unit_id: UUID | None, adviser_id: UUID, on: date
) -> list[Fault]:
    units = {unit.id: unit for unit in await units_to_register_in(tx, actor, on)}
    if unit_id is None:
        return [Fault("unit", "kit.required")]
    if unit_id not in units:
        return [Fault("unit", "participants.not-your-unit")]
    if adviser_id not in {adviser.id for adviser in units[unit_id].advisers}:
        return [Fault("adviser", "participants.not-an-adviser")]
    return []


def _faults_of_numbers(found: Duplicates) -> list[Fault]:
    known = frozenset(number for each in found.people for number in each.by)
    return [
        *(Fault(FIELD_OF[number], "participants.number-registered") for number in sorted(known)),
        *(Fault(FIELD_OF[number], "participants.number-in-use") for number in sorted(found.in_use)),
    ]


async def _one_at_a_time(tx: Transaction, details: Details) -> None:
    """Let those who register the same number or birth date at the same time wait for each other.

    The second then finds what the first has written. That a number is unique, the database says as well.
    """
    born = details.birth_date.isoformat() if details.birth_date else None
    keys = (details.national_id, details.duf_number, born)
    for key in sorted(key for key in keys if key):
        await tx.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"participants {key}")


async def _locked(
    tx: Transaction, actor: Actor, participant_id: UUID, expected_version: int, on: date
) -> Registered:
    """What is registered, held still until the end of the transaction.

    Raises:
        Refused: it is not what the form began with.
    """
    for statement in (
        "SELECT FROM participant WHERE municipality_id = $1 AND id = $2 FOR UPDATE",
        "SELECT FROM programme WHERE municipality_id = $1 AND participant_id = $2 ORDER BY id FOR UPDATE",
    ):
        await tx.execute(statement, actor.municipality_id, participant_id)
    found = await registered_of(tx, actor.municipality_id, participant_id, on)
    if found.version != expected_version:
        raise changed_meanwhile()
    return found


def _without(kept: Identity, remove: Collection[Number]) -> Identity:
    return Identity(
        None if Number.NATIONAL_ID in remove else kept.national_id,
        None if Number.DUF_NUMBER in remove else kept.duf_number,
    )


# ------------------------------------------------------------------------------ writing


async def _add(
    tx: Transaction,
    actor: Actor,
    participant_id: UUID,
    unit_id: UUID | None,
    details: Details,
    on: date,
) -> None:
    assert details.birth_date is not None  # noqa: S101 - a form without one has a fault
    assert details.education_level is not None  # noqa: S101 - the same
    added = await tx.value(
        """
        INSERT INTO account (id, municipality_id, kind, language) VALUES ($1, $2, 'participant', $3)
        ON CONFLICT DO NOTHING RETURNING true
        """,
        participant_id,
        actor.municipality_id,
        details.language,
    )
    if not added:  # the key is one of somebody who is here already
        raise Refused("kit.key-used")
    await tx.execute(
        """
        INSERT INTO participant (id, municipality_id, unit_id, external_id, given_name, family_name,
            birth_date, sex, national_id, duf_number, phone, email, interpretation_language, reading_level,
            has_children)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """,
        participant_id,
        actor.municipality_id,
        unit_id,
        str(participant_id),
        details.given_name,
        details.family_name,
        details.birth_date,
        details.sex,
        details.national_id,
        details.duf_number,
        details.phone,
        details.email,
        details.interpretation_language,
        details.reading_level,
        details.has_children,
    )
    education = usual_track_is_education(details.birth_date, details.education_level, on)
    await tx.execute(
        """
        INSERT INTO programme (id, municipality_id, participant_id, permit_type, permit_on, settled_on,
            claimed_on, education_level, track, weekly_target)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """,
        new_id(),
        actor.municipality_id,
        participant_id,
        details.permit_type,
        details.permit_on,
        details.settled_on,
        details.claimed_on,
        details.education_level,
        Track.EDUCATION if education else Track.WORK,
        WeeklyTarget.FULL_TIME,
    )


async def _give_case(tx: Transaction, actor: Actor, participant_id: UUID, adviser_id: UUID, on: date) -> None:
    await tx.execute(
        """
        INSERT INTO access_grant
            (id, municipality_id, participant_id, account_id, relation, valid_from, granted_by)
        VALUES ($1, $2, $3, $4, 'adviser', $5, $6)
        """,
        new_id(),
        actor.municipality_id,
        participant_id,
        adviser_id,
        on,
        actor.account_id,
    )


async def _change(
    tx: Transaction, actor: Actor, participant_id: UUID, details: Details, kept: Identity
) -> None:
    await tx.execute(
        """
        UPDATE participant SET given_name = $3, family_name = $4, birth_date = $5, sex = $6,
            national_id = $7, duf_number = $8, phone = $9, email = $10, interpretation_language = $11,
            reading_level = $12, has_children = $13
        WHERE municipality_id = $1 AND id = $2
        """,
        actor.municipality_id,
        participant_id,
        details.given_name,
        details.family_name,
        details.birth_date,
        details.sex,
        details.national_id or kept.national_id,
        details.duf_number or kept.duf_number,
        details.phone,
        details.email,
        details.interpretation_language,
        details.reading_level,
        details.has_children,
    )


async def _change_programme(
    tx: Transaction, actor: Actor, programme_id: UUID | None, details: Details
) -> None:
    await tx.execute(
        """
        UPDATE programme SET permit_type = $3, permit_on = $4, settled_on = $5, claimed_on = $6,
            education_level = $7
        WHERE municipality_id = $1 AND id = $2
            AND (permit_type, permit_on, settled_on, claimed_on, education_level)
                IS DISTINCT FROM ($3, $4, $5, $6, $7)
        """,
        actor.municipality_id,
        programme_id,
        details.permit_type,
        details.permit_on,
        details.settled_on,
        details.claimed_on,
        details.education_level,
    )


async def _set_children(tx: Transaction, actor: Actor, participant_id: UUID, details: Details) -> None:
    await tx.execute(
        "DELETE FROM child WHERE municipality_id = $1 AND participant_id = $2",
        actor.municipality_id,
        participant_id,
    )
    for birth_date in details.children:
        await tx.execute(
            "INSERT INTO child (id, municipality_id, participant_id, birth_date) VALUES ($1, $2, $3, $4)",
            new_id(),
            actor.municipality_id,
            participant_id,
            birth_date,
        )


# ------------------------------------------------------------------------------ the record


async def _done(
    tx: Transaction,
    actor: Actor,
    verb: str,
    participant_id: UUID,
    now: datetime,
    *,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Record what was done, and tell whoever watches the participant."""
    await audit.record(
        tx,
        actor.municipality_id,
        actor.account_id,
        verb,
        participant_id,
        now=now,
        before=before,
        after=after,
    )
    await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, participant_id)])


_RECORDED = (
    "birth_date",
    "sex",
    "interpretation_language",
    "reading_level",
    "has_children",
    "permit_type",
    "permit_on",
    "settled_on",
    "claimed_on",
    "education_level",
)
"""Codes and dates; of names, numbers and addresses the record only says that they were changed."""


def _codes(details: Details) -> dict[str, Any]:
    return {name: getattr(details, name) for name in _RECORDED}


def _changed(before: Details, after: Details, remove: Collection[Number]) -> list[str]:
    names = {field.name for field in fields(Details)} - {*Number, "language"}
    changed = {name for name in names if getattr(before, name) != getattr(after, name)}
    typed = {number for number in Number if getattr(after, number)}
    return sorted(changed | {*remove} | typed)
