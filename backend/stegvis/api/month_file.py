"""The leader's month as a file. The address holds a month and a unit's id, and nothing of anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from litestar import Request, Response, get

from stegvis.api.context import Site
from stegvis.api.records import key
from stegvis.api.refusals import extensions_of
from stegvis.api.reports import month_of
from stegvis.api.transport import context_of, refuse_other_sites
from stegvis.kit.errors import Refused, not_found
from stegvis.reports.actions import export_month
from stegvis.reports.workbook import month_workbook

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from stegvis.accounts.model import Actor
    from stegvis.kit.messages import Messages

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_STATUS = {
    "accounts.signed-out": 401,
    "accounts.not-your-role": 403,
    "accounts.step-up": 403,
    "accounts.second-factor": 401,
    "participants.not-your-case": 403,
    "kit.not-found": 404,
    "lookups.reason-needed": 428,  # the same passes once that is said: RFC 6585, section 3
    "documents.not-what-was-drawn": 500,
}


def month_file(site: Site, messages: Messages) -> HTTPRouteHandler:
    """Make the handler of an installation."""

    @get("/files/month/{name:str}", guards=[refuse_other_sites])
    async def handler(request: Request[Any, Any, Any], name: str, unit: str = "") -> Response[bytes]:
        """Answer with the workbook, as a file to keep and never to be cached."""
        try:
            actor = await staff_of(site, request)
            if not name.endswith(".xlsx"):
                raise not_found()
            month = month_of(name.removesuffix(".xlsx"))
            report = await export_month(actor, month, key(unit), now=site.clock())
        except Refused as refused:
            return refused_as_json(refused)
        headers = {
            "Cache-Control": "no-store",
            "Content-Disposition": f'attachment; filename="stegvis-{month}.xlsx"',
        }
        body = month_workbook(report, messages, actor.language)
        return Response(body, media_type=_XLSX, headers=headers)

    return handler


async def staff_of(site: Site, request: Request[Any, Any, Any]) -> Actor:
    """Which member of staff asks for what leaves the house as a file.

    Raises:
        Refused: nobody is signed in, or a participant is; their second factor was shown too long ago.
    """
    context = await context_of(site, request, Response(None))
    actor = context.staff()
    context.require_stepped_up()
    return actor


def refused_as_json(refused: Refused) -> Response[Any]:
    """A refusal, in the shape of GraphQL's errors."""
    body = {"errors": [{"message": refused.code, "extensions": extensions_of(refused)}]}
    headers = {"Cache-Control": "no-store"}
    return Response(
        body, status_code=_STATUS.get(refused.code, 400), media_type="application/json", headers=headers
    )
