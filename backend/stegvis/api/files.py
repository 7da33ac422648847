"""What is too large for a document: the portable file of a case that comes, and the schema of it.

The file is the body itself, byte for byte; only keys stand in the address. The same walls as GraphQL's:
no other site, a header of ours, JSON, a sign-in; the same shape of errors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from litestar import Request, Response, get, post
from litestar.exceptions import HTTPException
from litestar.status_codes import HTTP_413_REQUEST_ENTITY_TOO_LARGE

from stegvis.api.records import key
from stegvis.api.refusals import extensions_of
from stegvis.api.transport import AnyRequest, context_of, refuse_other_sites
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput, Refused
from stegvis.transfer import portable
from stegvis.transfer.actions.receiving import Checked, Received, check, receive
from stegvis.transfer.queries import Here, Unit, receivers
from stegvis.transfer.rules import Recounted

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from litestar.handlers import HTTPRouteHandler

    from stegvis.accounts.model import Actor
    from stegvis.api.context import Context, Site

_NOT_KEPT = {"Cache-Control": "no-store"}
_STATUS = {
    "accounts.signed-out": 401,
    "accounts.not-your-role": 403,
    "accounts.second-factor": 401,
    "kit.not-found": 404,
    "kit.invalid-input": 422,
}
_OTHERWISE = 409
_TOO_LARGE = Fault("", "transfer.file-too-large", {"most": portable.LARGEST // 1024 // 1024})


def file_handlers(site: Site) -> list[HTTPRouteHandler]:
    """Make the handlers of an installation."""

    @post("/files/portable/check", guards=[refuse_other_sites], request_max_body_size=portable.LARGEST)
    async def check_portable(request: Request[Any, Any, Any]) -> Response[bytes]:
        """Tell what is wrong with a file, or what would come of it."""

        async def answer(context: Context, actor: Actor, body: bytes) -> dict[str, Any]:
            checked = await check(actor, body, now=context.now)
            async with db.read(actor.municipality_id) as tx:
                units = await receivers(tx, actor, oslo_date(context.now))
            return _checked(checked, units, actor)

        return await _answered(site, request, answer)

    @post("/files/portable", guards=[refuse_other_sites], request_max_body_size=portable.LARGEST)
    async def receive_portable(request: Request[Any, Any, Any]) -> Response[bytes]:
        """Take a case in: into `unit`, to be worked on by `adviser`."""

        async def answer(context: Context, actor: Actor, body: bytes) -> dict[str, Any]:
            unit, adviser = (key(request.query_params.get(name, "")) for name in ("unit", "adviser"))
            return _received(await receive(actor, body, unit, adviser, now=context.now))

        return await _answered(site, request, answer)

    return [check_portable, receive_portable, portable_schema]


@get("/schemas/portable-1.json", sync_to_thread=False)
def portable_schema() -> Response[bytes]:
    """The published schema of the portable file, version 1; a later form is a later file."""
    headers = {"Cache-Control": "public, max-age=86400"}
    return Response(_SCHEMA, media_type="application/schema+json", headers=headers)


_SCHEMA = portable.SCHEMA_FILE.read_bytes()


async def _answered(
    site: Site,
    request: AnyRequest,
    answer: Callable[[Context, Actor, bytes], Awaitable[dict[str, Any]]],
) -> Response[bytes]:
    response: Response[Any] = Response(None)
    try:
        context = await context_of(site, request, response)
        actor = context.staff()
        told = await answer(context, actor, await _body(request))
    except Refused as refused:
        status = _STATUS.get(refused.code, _OTHERWISE)
        if isinstance(refused, InvalidInput) and refused.faults == (_TOO_LARGE,):
            status = HTTP_413_REQUEST_ENTITY_TOO_LARGE
        error = {"message": refused.code, "extensions": extensions_of(refused)}
        return _json({"errors": [error]}, status)
    return _json({"data": told}, 200)


def _json(body: object, status: int) -> Response[bytes]:
    return Response(
        msgspec.json.encode(body), status_code=status, media_type="application/json", headers=_NOT_KEPT
    )


async def _body(request: AnyRequest) -> bytes:
    try:
        return await request.body()
    except HTTPException as error:
        if error.status_code == HTTP_413_REQUEST_ENTITY_TOO_LARGE:
            raise InvalidInput([_TOO_LARGE]) from None
        raise


# ------------------------------------------------------------------------------ answers


def _checked(checked: Checked, units: tuple[Unit, ...], actor: Actor) -> dict[str, Any]:
    file, case = checked.file, checked.file.case
    lessons = [each for programme in case.programmes for week in programme.weeks for each in week.lessons]
    return {
        "from": file.sender.name,
        "madeAt": file.made_at,
        "informedOn": file.informed.on,
        "informedHow": file.informed.how.upper(),
        "person": {
            "name": f"{case.person.given_name} {case.person.family_name}".strip(),
            "birthDate": case.person.birth_date,
            "protected": case.person.protected,
        },
        "counts": {
            "programmes": len(case.programmes),
            "decisions": sum(len(each.decisions) for each in case.programmes),
            "plans": len(case.plans),
            "weeks": sum(len(each.weeks) for each in case.programmes),
            "lessons": len(lessons),
            "marks": sum(each.recorded is not None for each in lessons),
            "certificates": len(case.certificates),
        },
        "weeks": _recounted(checked.recount),
        "here": _here(checked.here),
        "received": checked.here.received is not None and not checked.here.hidden,
        "units": [
            {
                "id": unit.id,
                "name": unit.name,
                "advisers": [{"id": account_id, "name": name} for account_id, name in unit.advisers],
            }
            for unit in units
        ],
        "me": actor.account_id,
    }


def _here(here: Here) -> dict[str, Any] | None:
    """Whom the file is about, as far as the actor may know; of anybody else, as of nobody."""
    if here.seen is None or here.hidden:
        return None
    return {
        "participantId": here.seen.id,
        "name": here.seen.name,
        "openProgramme": here.open_programme,
        "differing": [portable.camel(each) for each in here.differing],
    }


def _received(received: Received) -> dict[str, Any]:
    return {
        "participantId": received.participant_id,
        "returned": received.returned,
        "weeks": _recounted(received.recount),
    }


def _recounted(recount: Recounted) -> dict[str, Any]:
    return {"same": recount.same, "differing": list(recount.differing), "otherRules": recount.other_rules}
