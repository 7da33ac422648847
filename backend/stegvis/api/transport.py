"""GraphQL over HTTP: who may ask by which method, in which form, and what a browser may keep.

https://graphql.github.io/graphql-over-http/draft/, for `application/graphql-response+json` and for
`application/json`. No WebSocket, no batches, no uploads.
"""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec
from cross_web import AsyncHTTPRequestAdapter, HTTPException
from litestar import Request, Response
from litestar.connection import ASGIConnection
from litestar.di import Provide
from litestar.exceptions import ClientException, PermissionDeniedException
from litestar.handlers import BaseRouteHandler
from strawberry.http import GraphQLHTTPResponse, GraphQLRequestData, process_result
from strawberry.litestar.controller import GraphQLController
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.types import ExecutionResult

from stegvis.accounts import actions, queries
from stegvis.api.context import Context, Site
from stegvis.api.documents import Asked, Documents
from stegvis.api.refusals import extensions_of
from stegvis.api.schema import make_schema
from stegvis.api.turns import Turns, connections_of
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Refused
from stegvis.participants.queries import revision_of

if TYPE_CHECKING:
    from litestar.types import Dependencies

LARGEST_BODY = 65_536
"""Bytes of a request."""
LONGEST = 20.0
"""Seconds of one operation, its turn and all its statements together; each statement has fewer of its own."""

_GRAPHQL = "application/graphql-response+json"
_JSON = "application/json"
_BODIES = {_JSON, f"{_JSON};charset=utf-8", f'{_JSON};charset="utf-8"'}
"""The one content type of a body that is read; another encoding would be read as what it is not."""
_NOT_KEPT = "no-store"
_KEPT_AND_ASKED = "private, no-cache"

AnyRequest = Request[Any, Any, Any]


class UnchangedError(Exception):
    """The browser has this answer already."""

    def __init__(self, etag: str) -> None:
        super().__init__()
        self.etag = etag


class UnsupportedMediaTypeException(ClientException):
    """A body that is not JSON: it could be another site's form."""

    status_code = 415


async def refuse_other_sites(connection: ASGIConnection[Any, Any, Any, Any], _: BaseRouteHandler) -> None:
    """Refuse what another site's page could send in the user's name, before the body is read.

    A page of another site can neither set a header of ours nor send JSON without asking first
    (preflight), which is never granted; `Sec-Fetch-Site` says the same where browsers send it.
    Asynchronous, since Litestar runs any other guard in a thread, for every request.

    Raises:
        PermissionDeniedException: it comes from another site, or lacks the header.
        UnsupportedMediaTypeException: the body is not JSON.
    """
    headers = connection.headers
    reading = connection.scope.get("method") == "GET"
    site = headers.get("sec-fetch-site", "same-origin")
    if site != "same-origin" and not (reading and site == "none"):
        raise PermissionDeniedException("another site asks")
    if reading:
        return
    if headers.get("x-stegvis") != "1":
        raise PermissionDeniedException("the header X-Stegvis is missing")
    if headers.get("content-type", "").replace(" ", "").lower() not in _BODIES:
        raise UnsupportedMediaTypeException("the body is not application/json")


def _response(request: AnyRequest) -> Response[Any]:
    response = Response(None, headers={"Cache-Control": _NOT_KEPT, "Vary": "Accept"})
    request.state.response = response
    return response


async def context_of(site: Site, request: AnyRequest, response: Response[Any]) -> Context:
    """What a request is: who asks, when, from where."""
    now = site.clock()
    token = site.cookies.session(request.cookies)
    session = await queries.begun_session(token, now) if token else None
    device = site.cookies.device(request.cookies)
    stranger = bool(device and not session and not await queries.is_enrolled(device, now))
    # What a phone kept to send later is sent as its author or not at all, whoever is signed in by then.
    author = request.headers.get("x-stegvis-account")
    if session and author and author != str(session.actor.account_id):
        session = None
    if token and session:
        await actions.renew(token, session, now=now)
    return Context(
        site=site,
        now=now,
        actor=None if session is None or session.is_half else session.actor,
        session=session,
        client=request.client.host if request.client else "",
        agent=request.headers.get("user-agent", ""),
        session_token=token,
        sign_on_token=site.cookies.sign_on(request.cookies),
        device_token=device,
        response=response,
        stranger=stranger,
    )


def graphql_controller(
    site: Site, documents: Documents, *, pool_size: int
) -> type[GraphQLController[Context, None]]:
    """Make the controller of an installation."""

    async def context(request: AnyRequest, response: Response[Any]) -> Context:
        return await context_of(site, request, response)

    class Controller(_Controller):
        dependencies: ClassVar[Dependencies] = {  # type: ignore[misc] # as Strawberry declares it
            **GraphQLController.dependencies,
            "context": Provide(context),
            "response": Provide(_response, sync_to_thread=False),
        }
        schema = make_schema(introspection=site.demo)

    Controller.documents = documents
    Controller.turns = Turns.of_pool(pool_size)
    return Controller


class _Controller(GraphQLController[Context, None]):
    """Strawberry's controller, made to keep the specification in full and a browser's answers fresh."""

    path = "/graphql"
    guards = (refuse_other_sites,)
    request_max_body_size = LARGEST_BODY
    graphql_ide = None
    protocols = ()
    websocket_endpoint = None  # type: ignore[assignment] # no WebSocket: the route goes with its handler
    documents: Documents
    turns: Turns

    async def execute_request(self, request: AnyRequest, context: Any, root_value: Any) -> Response[Any]:  # noqa: ANN401 - Strawberry's signature
        """Answer, in the media type that was asked for."""
        try:
            response: Response[Any] = await self.run(request, context=context, root_value=root_value)
        except UnchangedError as unchanged:
            headers = {"ETag": unchanged.etag, "Cache-Control": _KEPT_AND_ASKED}
            return Response(None, status_code=304, headers=headers)
        except HTTPException as error:
            response = self._errors({"message": error.reason}, error.status_code)
        except Refused as refused:
            response = self._errors(
                {"message": refused.code, "extensions": extensions_of(refused)},
                429 if refused.code == "kit.too-many" else 400,
            )
        if _asks_graphql(request):
            response.media_type = _GRAPHQL
            response.status_code = request.state.get("status") or response.status_code
        return response

    def _errors(self, error: dict[str, object], status: int) -> Response[Any]:
        headers = {"Cache-Control": _NOT_KEPT, **({"Allow": "POST"} if status == 405 else {})}  # noqa: PLR2004 - HTTP's
        return Response(
            self.encode_json({"errors": [error]}), status_code=status, media_type=_JSON, headers=headers
        )

    def should_render_graphql_ide(self, _: object) -> bool:
        """Never: a page of it would be loaded from elsewhere."""
        return False

    async def get_sub_response(self, request: AnyRequest) -> Response[Any]:
        """The response that this request's resolvers add cookies to."""
        response: Response[Any] = request.state.response
        return response

    async def parse_http_body(self, request: AsyncHTTPRequestAdapter) -> GraphQLRequestData:
        """Read the parameters of a request, and find the document that it means."""
        try:
            if request.method == "GET":
                asked = _from_address(request)
            else:
                asked = msgspec.json.decode(_without_nul(await request.get_body()), type=Asked)
        except (msgspec.DecodeError, RecursionError) as error:  # the latter: brackets, thousands deep
            raise HTTPException(400, "The parameters are not what GraphQL over HTTP says") from error
        text = self.documents.text_of(asked)
        return GraphQLRequestData(text, asked.variables, asked.operation_name, asked.extensions)

    async def execute_operation(
        self,
        request: AnyRequest,
        request_adapter: AsyncHTTPRequestAdapter,
        request_data: Any,  # noqa: ANN401 - Strawberry's signature: there are no batches here
        context: Context,
        root_value: None,
        sub_response: Response[Any],
    ) -> Any:  # noqa: ANN401 - the same
        """Execute, unless the browser's answer is still true."""
        actor = context.actor
        account, tenant = (actor.account_id, actor.municipality_id) if actor else (context.client, None)
        takes = connections_of(request_data.query or "")
        # Both what waits and what works: the browser's patience ends with it, and nothing works for nobody.
        try:
            async with asyncio.timeout(LONGEST), self.turns.taken(account, tenant, takes):
                if request_adapter.method == "GET":
                    request.state.etag = await _unless_unchanged(context, request, request_data)
                return await super().execute_operation(
                    request, request_adapter, request_data, context, root_value, sub_response
                )
        except HTTPException as error:
            if isinstance(error.__cause__, InvalidOperationTypeError):
                raise HTTPException(405, error.reason) from error
            raise

    async def process_result(self, request: AnyRequest, result: ExecutionResult) -> GraphQLHTTPResponse:
        """Shape a result; a document that was never executed is the client's fault, and has no data."""
        answer = process_result(result)
        if not result.errors and (etag := request.state.get("etag")):
            request.state.response.headers.update({"ETag": etag, "Cache-Control": _KEPT_AND_ASKED})
        if result.errors and result.data is None and all(error.path is None for error in result.errors):
            request.state.status = 400
            if _asks_graphql(request):
                del answer["data"]
        return answer

    def encode_json(self, data: object) -> bytes:
        """Encode an answer."""
        return msgspec.json.encode(data)


def _asks_graphql(request: AnyRequest) -> bool:
    return _GRAPHQL in request.headers.get("accept", "")


def _without_nul(text: bytes) -> bytes:
    """Refuse the one character that PostgreSQL's text cannot hold, before anything meets it.

    Raises:
        msgspec.DecodeError: it is there, if only as an escape.
    """
    if b"\\u0000" in text:
        raise msgspec.DecodeError("NUL")
    return text


def _from_address(request: AsyncHTTPRequestAdapter) -> Asked:
    params = request.query_params
    given = {name: _without_nul((params.get(name) or "").encode()) for name in params}
    objects = {
        name: msgspec.json.decode(given.get(name) or b"null", type=dict[str, object] | None)
        for name in ("variables", "extensions")
    }
    if "token" in (objects["variables"] or {}):
        raise msgspec.DecodeError("a secret in an address, which is logged and remembered")
    return Asked(query=params.get("query"), operation_name=params.get("operationName"), **objects)


async def _unless_unchanged(context: Context, request: AnyRequest, asked: GraphQLRequestData) -> str | None:
    """Name the answer to come.

    Raises:
        UnchangedError: the browser has that one.
    """
    etag = await _etag(context, request, asked)
    if etag is not None and etag in request.headers.get("if-none-match", ""):
        raise UnchangedError(etag)
    return etag


async def _etag(context: Context, request: AnyRequest, asked: GraphQLRequestData) -> str | None:
    """Name an answer by all that it is made of; None where nothing may be kept.

    The revision is read before the answer is: the answer may be newer than its name, never older.
    """
    actor = context.actor
    if actor is None:
        return None
    async with db.read(actor.municipality_id) as tx:
        revision = await revision_of(tx, actor)
    if revision is None:
        return None
    parts = (
        context.site.build,
        str(actor.account_id),
        actor.language,
        revision,
        oslo_date(context.now).isoformat(),
        str(_asks_graphql(request)),
        asked.query,
        asked.operation_name,
        asked.variables,
    )
    return f'"{hashlib.sha256(msgspec.json.encode(parts, order="sorted")).hexdigest()[:32]}"'
