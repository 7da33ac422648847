"""The payment basis as a file. The address holds a month and a unit's id, and nothing of anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from litestar import Request, Response, get

from stegvis.api.month_file import refused_as_json, staff_of
from stegvis.api.records import key
from stegvis.api.reports import month_of
from stegvis.api.transport import refuse_other_sites
from stegvis.kit.errors import Refused, not_found
from stegvis.payments.actions import export_payments
from stegvis.payments.workbook import csv_file, xlsx_file

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from stegvis.api.context import Site

_KINDS = {
    "csv": ("text/csv", csv_file),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx_file),
}


def payment_file(site: Site) -> HTTPRouteHandler:
    """Make the handler of an installation."""

    @get("/files/payments/{name:str}", guards=[refuse_other_sites])
    async def handler(request: Request[Any, Any, Any], name: str, unit: str = "") -> Response[bytes]:
        """Answer with the locked months, as a file to keep and never to be cached."""
        text, _, ending = name.rpartition(".")
        try:
            actor = await staff_of(site, request)
            if ending not in _KINDS:
                raise not_found()
            month = month_of(text)
            found = await export_payments(actor, month.first, key(unit) if unit else None, now=site.clock())
        except Refused as refused:
            return refused_as_json(refused)
        media_type, write = _KINDS[ending]
        headers = {
            "Cache-Control": "no-store",
            "Content-Disposition": f'attachment; filename="stegvis-payments-{month}.{ending}"',
        }
        return Response(write(found), media_type=media_type, headers=headers)

    return handler
