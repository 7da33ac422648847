"""A decided plan and the minutes of a meeting as PDF. The address holds ids and a language alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import strawberry
from litestar import Request, Response, get

from stegvis.api.month_file import refused_as_json
from stegvis.api.records import key, opened
from stegvis.api.transport import context_of, refuse_other_sites
from stegvis.documents.actions import print_minutes, print_plan
from stegvis.kit.errors import Refused, not_found

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from litestar.handlers import HTTPRouteHandler

    from stegvis.accounts.model import Actor
    from stegvis.api.context import Site
    from stegvis.kit.messages import Messages

_PDF = ".pdf"


class _Print(Protocol):
    async def __call__(
        self,
        actor: Actor,
        participant_id: UUID,
        key: UUID,
        messages: Messages,
        language: str | None = None,
        /,
        *,
        now: datetime,
    ) -> bytes: ...


def document_files(site: Site) -> list[HTTPRouteHandler]:
    """Make the handlers of an installation; `of` names whose document it is, where staff ask."""

    @get("/files/plans/{name:str}", guards=[refuse_other_sites])
    async def plan(
        request: Request[Any, Any, Any], name: str, of: str = "", language: str = ""
    ) -> Response[bytes]:
        """Answer with the document of a decided version."""
        return await _printed(site, request, print_plan, ("plan", name, of, language))

    @get("/files/minutes/{name:str}", guards=[refuse_other_sites])
    async def minutes(
        request: Request[Any, Any, Any], name: str, of: str = "", language: str = ""
    ) -> Response[bytes]:
        """Answer with the minutes of a meeting that was held."""
        return await _printed(site, request, print_minutes, ("minutes", name, of, language))

    return [plan, minutes]


async def _printed(
    site: Site, request: Request[Any, Any, Any], print_: _Print, asked: tuple[str, str, str, str]
) -> Response[bytes]:
    what, name, of, language = asked
    try:
        context = await context_of(site, request, Response(None))
        actor = context.signed_in()
        if not name.endswith(_PDF):
            raise not_found()
        printed_of = key(name.removesuffix(_PDF))
        subject = await opened(context, strawberry.ID(of) if of else None, f"documents.{what}")
        body = await print_(actor, subject, printed_of, site.messages, language or None, now=context.now)
    except Refused as refused:
        return refused_as_json(refused)
    headers = {
        "Cache-Control": "no-store",
        "Content-Disposition": f'attachment; filename="stegvis-{what}.pdf"',
    }
    return Response(body, media_type="application/pdf", headers=headers)
