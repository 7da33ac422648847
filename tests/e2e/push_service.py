"""A push service on this machine, by TLS as the real ones; and a browser that is subscribed to it.

A headless Chromium cannot subscribe to anything: what its page is given comes from here, and what is sent to
it is decrypted here, and delivered by the browser's protocol.
"""

from __future__ import annotations

import ssl
import threading
from collections import defaultdict
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, Queue
from secrets import token_urlsafe
from time import monotonic
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from stegvis.kit.clock import system_clock
from tests.backend.notifications.independent import Browser, b64

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page

HOST = "fcm.googleapis.com"
PATIENCE = 30.0
"""Seconds for a push that must come."""
TRIED_AGAIN = 20
"""Milliseconds between two looks at what has come."""


class PushService:
    """What it was sent, by endpoint; and the certificate that it shows."""

    def __init__(self, server: ThreadingHTTPServer, certificate: Path) -> None:
        """Name its server."""
        self.port: int = server.server_address[1]
        self.certificate = certificate
        self._sent: defaultdict[str, Queue[bytes]] = defaultdict(Queue)

    def take(self, endpoint: str, body: bytes) -> None:
        """Take a push."""
        self._sent[endpoint].put(body)

    def next(self, endpoint: str) -> bytes:
        """The next push that comes for an endpoint."""
        return self._sent[endpoint].get(timeout=PATIENCE)

    def has_more(self, endpoint: str, within: float) -> bool:
        """Whether another push comes within some seconds."""
        try:
            self._sent[endpoint].get(timeout=within)
        except Empty:
            return False
        return True

    def come(self, endpoint: str) -> bytes | None:
        """The next push that has come for an endpoint already, if there is one."""
        try:
            return self._sent[endpoint].get_nowait()
        except Empty:
            return None


@contextmanager
def push_service(folder: Path) -> Iterator[PushService]:
    """Serve; its certificate is written to a folder.

    Yields:
        the service.
    """
    key_file, certificate = folder / "key.pem", folder / "certificate.pem"
    _write_certificate(key_file, certificate)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            service.take(f"https://{self.headers['Host']}{self.path}", body)
            self.send_response(201)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as it is named there
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key_file)
    server.socket = tls.wrap_socket(server.socket, server_side=True)
    service = PushService(server, certificate)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()


def _write_certificate(key_file: Path, certificate: Path) -> None:
    key, now = ec.generate_private_key(ec.SECP256R1()), system_clock()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )


class Subscribed:
    """A browser's subscription: made when its page asks, read here, delivered by its protocol."""

    def __init__(self, context: BrowserContext, service: PushService) -> None:
        """Stand before the push manager of a context's pages; it is asked for the permission before."""
        self._context = context
        self._service = service
        self._browser = Browser.new()
        self.endpoint: str | None = None
        self.key: str | None = None
        self.made = 0
        context.expose_function("stegvisSubscription", self._found)
        context.expose_function("stegvisSubscribe", self._subscribe)
        context.expose_function("stegvisUnsubscribe", self._unsubscribe)
        context.add_init_script(f"({_PAGE})()")

    def _found(self) -> dict[str, Any] | None:
        if self.endpoint is None:
            return None
        keys = {"p256dh": b64(self._browser.p256dh), "auth": b64(self._browser.auth)}
        return {"endpoint": self.endpoint, "key": self.key, "keys": keys}

    def _subscribe(self, key: str) -> dict[str, Any] | None:
        self.made += 1
        self._browser = Browser.new()
        self.endpoint, self.key = f"https://{HOST}/fcm/send/{token_urlsafe(24)}", key
        return self._found()

    def _unsubscribe(self) -> None:
        self.endpoint = None

    def change(self) -> None:
        """Be another subscription under the same key, without anybody having asked."""
        self._subscribe(self.key or "")

    def next(self) -> str:
        """Decrypt the next push that was really sent to it."""
        push = self._comes(PATIENCE)
        assert push is not None, f"no push within {PATIENCE:.0f} seconds"
        return self._browser.read(push).decode()

    def has_more(self, within: float) -> bool:
        """Whether another push comes within some seconds."""
        return self._comes(within) is not None

    def _comes(self, within: float) -> bytes | None:
        """The next push, if it comes within some seconds.

        What is exposed to the page is answered by this very thread, while Playwright is waited for and not
        otherwise: a page that asks for its subscription before it sends would wait for whoever waits for it.
        """
        until = monotonic() + within
        while True:
            push = self._service.come(self.endpoint) if self.endpoint else None
            if push is not None or monotonic() > until:
                return push
            self._context.pages[0].wait_for_timeout(TRIED_AGAIN)


_PAGE = """() => {
  const bytes = text => {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(plain, letter => letter.charCodeAt(0)).buffer
  }
  const made = found => found && {
    endpoint: found.endpoint,
    options: { userVisibleOnly: true, applicationServerKey: bytes(found.key) },
    toJSON: () => ({ endpoint: found.endpoint, keys: found.keys }),
    unsubscribe: async () => { await stegvisUnsubscribe(); return true },
  }
  PushManager.prototype.getSubscription = async () => made(await stegvisSubscription())
  PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
    if (!userVisibleOnly) throw new DOMException('silent', 'NotAllowedError')
    return made(await stegvisSubscribe(applicationServerKey))
  }
}"""


class Worker:
    """The service worker of a page, as the browser's protocol reaches it."""

    def __init__(self, page: Page) -> None:
        """Find it; the page must have it already."""
        self._page = page
        self._protocol = page.context.new_cdp_session(page)
        found: list[str] = []
        # Playwright keeps a mark on each listener, which a method of a list cannot carry.
        self._protocol.on(
            "ServiceWorker.workerRegistrationUpdated",
            lambda said: found.extend(each["registrationId"] for each in said["registrations"]),
        )
        self._protocol.send("ServiceWorker.enable")
        # What the protocol says is heard while Playwright is waited for, and not otherwise.
        for _ in range(100):
            if found:
                break
            page.wait_for_timeout(50)
        self._registration = found[-1]
        self._origin = page.evaluate("() => location.origin")

    def deliver(self, push_id: str) -> None:
        """Let a push arrive."""
        self._protocol.send(
            "ServiceWorker.deliverPushMessage",
            {"origin": self._origin, "registrationId": self._registration, "data": push_id},
        )

    def evaluate(self, script: str) -> Any:  # noqa: ANN401 - whatever it answers
        """Run something in it."""
        return self._page.context.service_workers[-1].evaluate(script)

    def notices(self) -> list[dict[str, str]]:
        """What stands among the phone's notices."""
        found: list[dict[str, str]] = self._page.evaluate(_NOTICES)
        return found

    def close_all(self) -> None:
        """Swipe them away."""
        self._page.evaluate(_CLOSE)

    def tap(self) -> None:
        """Tap the only notice. There is no protocol for it: the event is dispatched where it would come."""
        self.evaluate(_TAP)


_NOTICES = """async () => {
  const { getNotifications } = ServiceWorkerRegistration.prototype
  const found = await getNotifications.call(await navigator.serviceWorker.ready)
  return found.map(({ title, body, lang, dir, tag }) => ({ title, body, lang, dir, tag }))
}"""
_CLOSE = """async () => {
  for (const each of await (await navigator.serviceWorker.ready).getNotifications()) each.close()
}"""
_TAP = """async () => {
  const [notification] = await registration.getNotifications()
  dispatchEvent(new NotificationEvent('notificationclick', { notification }))
}"""
