"""A certified OpenID provider beside an office of its own: `tests/provider`, which `make e2e` installs."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from joserfc import jwk

from tests.e2e.office import PATIENCE, Office, eventually, free_port, office_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

PROVIDER = Path(__file__).parents[1] / "provider"
NODE = Path(sys.executable).with_name("node")
CLIENT_ID = "stegvis"
NAME = "Kommunepålogging"
SHEETS = {
    "office": "municipality_number,municipality_name\n4601,Lillevik\n",
    "units": "unit,name\nNAV,NAV Lillevik\n",
    "staff": "staff,unit,name,email,roles,from\n"
    "berit,NAV,Berit Lund,berit@lillevik.example,adviser,01.08.2025\n",
}
"""A real office, if a small one: it serves sooner than the demo, and answers trusted documents alone."""


class CertifiedProvider:
    """One provider, which knows an office as its client by the office's own key."""

    def __init__(self, office: Office) -> None:
        """Name the office; it need not serve yet."""
        self.port = free_port()
        self.address = f"http://localhost:{self.port}"
        self.key = jwk.RSAKey.generate_key(
            2048, {"kid": "ours", "use": "sig", "alg": "RS256"}, auto_kid=False
        )
        self._office = office
        self._process: subprocess.Popen[str] | None = None

    @property
    def settings(self) -> str:
        """What the office's operator writes of it."""
        return f"""
            [[provider]]
            municipality = "4601"
            name = "{NAME}"
            issuer = "{self.address}"
            client_id = "{CLIENT_ID}"
            client_key_file = "{self._office.folder / "key.pem"}"
            client_key_id = "ours"
            acr_values = ["high"]
            scopes = ["openid", "email"]
            connect_by_email = true
        """

    def start(self) -> None:
        """Start it, and wait until it serves."""
        (self._office.folder / "key.pem").write_bytes(self.key.as_pem(private=True))
        with (self._office.folder / "provider.log").open("w") as log:
            self._process = subprocess.Popen(
                [NODE, "provider.mjs"], cwd=PROVIDER, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=log, text=True,
            )  # fmt: skip
        here = self._office.address
        client = {
            "client_id": CLIENT_ID,
            "token_endpoint_auth_method": "private_key_jwt",
            "jwks": {"keys": [self.key.as_dict(private=False)]},
            "redirect_uris": [f"{here}/oidc/callback/4601"],
            "post_logout_redirect_uris": [f"{here}/oidc/signed-out"],
            "backchannel_logout_uri": f"{here}/oidc/back-channel-logout",
            "backchannel_logout_session_required": True,
            "require_pushed_authorization_requests": True,
        }
        self._tell(json.dumps({"port": self.port, "client": client, "domain": "lillevik.example"}))

    def rotate(self) -> None:
        """Let it sign with another key from now on."""
        self._tell("rotate")

    def end(self) -> None:
        """End it, by taking away what it is told through."""
        assert self._process is not None
        with self._process:
            self._pipe.close()
            self._process.wait(PATIENCE)

    @property
    def said(self) -> str:
        """What went wrong with it."""
        return (self._office.folder / "provider.log").read_text()

    @property
    def _pipe(self) -> IO[str]:
        assert self._process is not None
        assert self._process.stdin is not None
        return self._process.stdin

    def _tell(self, line: str) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        self._pipe.write(f"{line}\n")
        self._pipe.flush()
        assert self._process.stdout.readline() == "ready\n", self.said


@contextmanager
def office_with_provider() -> Iterator[tuple[Office, CertifiedProvider]]:
    """An office whose staff sign in at the provider beside it.

    Yields:
        both, serving.
    """
    with office_folder() as folder:
        office = Office(folder)
        provider = CertifiedProvider(office)
        office.settings |= {
            "STEGVIS_SIGN_ON": provider.settings,
            "STEGVIS_DEMO": "false",
            "STEGVIS_STEP_UP_MINUTES": "5",
        }
        sheets = folder / "sheets"
        sheets.mkdir()
        for name, lines in SHEETS.items():
            (sheets / f"{name}.csv").write_text(lines, "utf-8")
        provider.start()
        try:
            office.start()
            try:
                # While it serves: one start of its database is enough.
                imported = office.run("import", sheets)
                assert imported.returncode == 0, imported.stdout + imported.stderr
                yield office, provider
            finally:
                code = office.press_ctrl_c()
                eventually(lambda: not office.processes)
            assert code == 0, office.printed
        finally:
            provider.end()
