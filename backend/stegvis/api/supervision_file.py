"""The supervisor's pack as a file. The address holds the id of a case or a unit, and nothing of anybody."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import strawberry
from litestar import Request, Response, get

from stegvis.api.month_file import refused_as_json
from stegvis.api.records import key, opened
from stegvis.api.transport import context_of, refuse_other_sites
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.paper import drawn
from stegvis.supervision.actions import PURPOSE, export_case, export_unit
from stegvis.supervision.words import pack_paper
from stegvis.supervision.workbook import pack_workbook

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from stegvis.api.context import Context, Site
    from stegvis.supervision.model import Pack

_TYPES = {
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def supervision_file(site: Site) -> HTTPRouteHandler:
    """Make the handler of an installation."""

    @get("/files/supervision/{name:str}", guards=[refuse_other_sites])
    async def handler(
        request: Request[Any, Any, Any], name: str, of: str = "", unit: str = ""
    ) -> Response[bytes]:
        """Answer with a case, `of` somebody, or with all of a `unit`."""
        stem, _, ending = name.rpartition(".")
        try:
            context = await context_of(site, request, Response(None))
            actor = context.staff()
            context.require_stepped_up()
            if stem != "pack" or ending not in _TYPES or bool(of) == bool(unit):
                raise not_found()
            pack = await _taken_out(context, of, unit)
            if ending == "pdf":
                body = await drawn(pack_paper(pack, site.messages, actor.language))
            else:
                body = await asyncio.to_thread(pack_workbook, pack, site.messages, actor.language)
        except Refused as refused:
            return refused_as_json(refused)
        headers = {
            "Cache-Control": "no-store",
            "Content-Disposition": f'attachment; filename="stegvis-supervision-{pack.on}.{ending}"',
        }
        return Response(body, media_type=_TYPES[ending], headers=headers)

    return handler


async def _taken_out(context: Context, of: str, unit: str) -> Pack:
    actor = context.staff()
    if unit:
        return await export_unit(actor, key(unit), now=context.now)
    subject = await opened(context, strawberry.ID(of), PURPOSE)
    return await export_case(actor, subject, now=context.now)
