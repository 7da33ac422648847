"""The one place where a domain refusal becomes GraphQL's, and where every other error loses its words."""

from __future__ import annotations

import logging
import traceback
from typing import TYPE_CHECKING, Any

from graphql import GraphQLError
from strawberry.extensions import SchemaExtension

from stegvis.kit.errors import InvalidInput, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

INTERNAL = "kit.internal"
"""What every error that is not a refusal is called to those outside."""

_LOG = logging.getLogger(__name__)


class Refusals(SchemaExtension):
    """Gives each error of an executed document its code; no exception's own text ever leaves."""

    def on_operation(self) -> Iterator[None]:
        """Reword the result's errors when the operation is over."""
        yield
        result = self.execution_context.result
        errors: list[GraphQLError] | None = getattr(result, "errors", None)
        if errors:
            result.errors = [_reworded(error) for error in errors]  # type: ignore[union-attr] # it has errors


def extensions_of(refused: Refused) -> dict[str, Any]:
    """What a client may read of a refusal; the sentence is made from it in `locales/`."""
    told = {
        "code": refused.code,
        "params": dict(refused.params),
        "retryable": refused.retryable,
        "notBefore": refused.not_before.isoformat() if refused.not_before else None,
    }
    if isinstance(refused, InvalidInput):
        told["fields"] = [
            {"field": fault.field, "code": fault.code, "params": dict(fault.params)}
            for fault in refused.faults
        ]
    return told


def _reworded(error: GraphQLError) -> GraphQLError:
    cause = error.original_error
    if isinstance(cause, Refused):
        return _error(error, cause.code, extensions_of(cause))
    if cause is None or isinstance(cause, GraphQLError):
        return _unsuggesting(error)  # the document is wrong: graphql-core says where, from the schema alone
    log_without_data(cause)
    return _error(error, INTERNAL, extensions_of(Refused(INTERNAL, retryable=True)))


def _unsuggesting(error: GraphQLError) -> GraphQLError:
    """Leave out what else there is: whoever guesses names would be told the right ones, one by one."""
    words, suggests, _ = error.message.partition(" Did you mean ")
    return _error(error, words, error.extensions or {}) if suggests else error


def _error(error: GraphQLError, message: str, extensions: dict[str, Any]) -> GraphQLError:
    return GraphQLError(
        message, error.nodes, error.source, error.positions, error.path, extensions=extensions
    )


def log_without_data(error: BaseException) -> None:
    """Log an error's kind and where it arose: its text could quote a row of the database."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in reversed(frames[-6:]))
    _LOG.error("%s in %s", type(error).__name__, where)
