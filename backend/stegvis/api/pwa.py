"""The built app, served from memory: a path can name nothing but a file that was there at the start."""

from __future__ import annotations

import hashlib
import mimetypes
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from litestar import HttpMethod, Request, Response, route
from litestar.exceptions import NotFoundException

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from litestar.handlers import HTTPRouteHandler

_FOR_EVER = "public, max-age=31536000, immutable"
_ASK_FIRST = "no-cache"
_UNBUILT = b"<!doctype html><title>Stegvis</title><p>The app is not built: run <code>make run</code>.</p>"

_TEXTS = re.compile(r"virtual:texts/([\w-]+)/participant")
_OTHER_NAMES = {"no": "nb", "prs": "fa"}
"""Other first parts of a language's tag, older or wider."""

mimetypes.add_type("application/manifest+json", ".webmanifest")
mimetypes.add_type("text/javascript", ".js")


@dataclass(frozen=True, slots=True)
class File:
    """A file, as it is and compressed; assets carry a hash of their content in their name."""

    body: bytes
    brotli: bytes | None
    media_type: str
    is_asset: bool

    @property
    def etag(self) -> str:
        """What names this content."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:32]}"'

    def answer(self, request: Request[Any, Any, Any]) -> Response[bytes]:
        """Send it, in the form that the browser takes."""
        headers = {
            "Cache-Control": _FOR_EVER if self.is_asset else _ASK_FIRST,
            "ETag": self.etag,
            "Vary": "Accept-Encoding",
        }
        if self.etag in request.headers.get("if-none-match", ""):
            return Response(b"", status_code=304, headers=headers)
        if self.brotli is not None and "br" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "br"
            return Response(self.brotli, media_type=self.media_type, headers=headers)
        return Response(self.body, media_type=self.media_type, headers=headers)


def read_files(folder: Path) -> Mapping[str, File]:
    """Read the built app, by path; `manifest.json` is the build's own and stays inside."""
    names = {f"/{path.relative_to(folder).as_posix()}": path for path in folder.rglob("*") if path.is_file()}
    files = {name: _file(name, path) for name, path in names.items() if path.suffix != ".br"}
    files.pop("/manifest.json", None)
    files.setdefault("/index.html", File(_UNBUILT, None, "text/html", is_asset=False))
    return files


def _file(name: str, path: Path) -> File:
    compressed = path.with_name(f"{path.name}.br")
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return File(
        body=path.read_bytes(),
        brotli=compressed.read_bytes() if compressed.is_file() else None,
        media_type=media_type,
        is_asset=name.startswith("/assets/"),
    )


def read_texts(folder: Path) -> Mapping[str, str]:
    """Where the participant's texts of each language are, by the build's manifest."""
    manifest = folder / "manifest.json"
    if not manifest.exists():
        return {}
    chunks = msgspec.json.decode(manifest.read_bytes(), type=dict[str, dict[str, Any]])
    found = ((_TEXTS.fullmatch(name), chunk) for name, chunk in chunks.items())
    return {match[1]: f"/{chunk['file']}" for match, chunk in found if match}


def preferred(accepted: str, known: Iterable[str]) -> str | None:
    """The first of a browser's languages (`Accept-Language`, in its own order) that is known."""
    by_first_part = {tag.partition("-")[0]: tag for tag in known}
    for part in accepted.split(","):
        first = part.partition(";")[0].strip().lower().partition("-")[0]
        if tag := by_first_part.get(_OTHER_NAMES.get(first, first)):
            return tag
    return None


def pwa_handler(folder: Path) -> HTTPRouteHandler:
    """Serve the app; every address of its own screens answers with its page.

    The page names the texts in the browser's language, so that they come beside the program, not after it.
    """
    files, texts = read_files(folder), read_texts(folder)

    @route(["/", "/{path:path}"], http_method=[HttpMethod.GET, HttpMethod.HEAD], sync_to_thread=False)
    def app_file(request: Request[Any, Any, Any]) -> Response[bytes]:
        path = request.scope["path"]
        wants_page = "text/html" in request.headers.get("accept", "")
        page = files["/index.html"] if path == "/" or wants_page else None
        file = files.get(path) or page
        if file is None:
            raise NotFoundException
        answer = file.answer(request)
        if file is files["/index.html"]:
            answer.headers["Vary"] = "Accept-Encoding, Accept-Language"
            if language := preferred(request.headers.get("accept-language", ""), texts):
                answer.headers["Link"] = f"<{texts[language]}>; rel=modulepreload"
        return answer

    return app_file
