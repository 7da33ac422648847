"""The copy of what is held about somebody, as a file; the address holds the key of a case at most."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import strawberry
from litestar import Request, Response, get

from stegvis.api.month_file import refused_as_json
from stegvis.api.records import opened
from stegvis.api.transport import context_of, refuse_other_sites
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Refused, not_found
from stegvis.rights import structure
from stegvis.rights.actions import PURPOSE, make_copy
from stegvis.rights.readable import page

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from stegvis.api.context import Site
    from stegvis.kit.messages import Messages

_SCHEMA = structure.SCHEMA_FILE.read_bytes()


def rights_file(site: Site, messages: Messages) -> list[HTTPRouteHandler]:
    """Make the handlers of an installation; `of` names whose copy it is, where staff ask."""

    @get("/files/copy/{name:str}", guards=[refuse_other_sites])
    async def copy(request: Request[Any, Any, Any], name: str, of: str = "") -> Response[bytes]:
        """Answer with all that is held about somebody: to read, or for a machine."""
        try:
            context = await context_of(site, request, Response(None))
            actor = context.signed_in()
            context.require_stepped_up()
            context.require_alone()
            context.require_holder()
            if name not in _TYPES:
                raise not_found()
            subject = await opened(context, strawberry.ID(of) if of else None, PURPOSE)
            found = await make_copy(actor, subject, now=context.now)
        except Refused as refused:
            return refused_as_json(refused)
        readable = name.endswith(".html")
        body = await (
            asyncio.to_thread(page, found, messages) if readable else asyncio.to_thread(structure.made, found)
        )
        headers = {
            "Cache-Control": "no-store",
            "Content-Disposition": f'attachment; filename="stegvis-{oslo_date(context.now)}-{name}"',
        }
        return Response(body, media_type=_TYPES[name], headers=headers)

    @get("/schemas/copy-1.json")
    async def schema() -> Response[bytes]:
        """Answer with the form of the file for machines; it is public."""
        headers = {"Cache-Control": "public, max-age=86400"}
        return Response(_SCHEMA, media_type="application/schema+json", headers=headers)

    return [copy, schema]


_TYPES = {"copy.html": "text/html; charset=utf-8", "copy.json": "application/json"}
