"""An authenticator made of software: makes keys and signs with them as a phone does, and lies on demand."""

from __future__ import annotations

import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

PRESENT, VERIFIED, SYNCABLE, SYNCED, ATTESTED = 0x01, 0x04, 0x08, 0x10, 0x40
"""Flags of what an authenticator signs (Web Authentication, section 6.1)."""


def b64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def from_b64(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


@dataclass
class SoftAuthenticator:
    """One key, and what its phone says of it.

    Attributes:
        origin: the page that the browser says it is on.
        party_id: for whom it signs; None: for whom it is asked.
        verifies: whether it has seen who holds it.
        present: whether somebody touched it.
        counter: how often it has signed; None: it counts nothing.
        synced: whether its key is in an account.
    """

    origin: str = "https://stegvis.example"
    party_id: str | None = None
    verifies: bool = True
    present: bool = True
    counter: int | None = 0
    synced: bool = False
    credential_id: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def make(self, asked: str, *, kind: str = "webauthn.create", challenge: str | None = None) -> str:
        """Answer what a browser is asked for a new key."""
        options = json.loads(asked)
        point = self.key.public_key().public_numbers()
        public = {1: 2, 3: -7, -1: 1, -2: point.x.to_bytes(32, "big"), -3: point.y.to_bytes(32, "big")}
        attested = (
            bytes(16)
            + len(self.credential_id).to_bytes(2, "big")
            + self.credential_id
            + cbor2.dumps(public, canonical=True)
        )
        said = self._said(self.party_id or options["rp"]["id"], ATTESTED) + attested
        return self._answer(
            {
                "clientDataJSON": b64(self._client(kind, challenge or options["challenge"])),
                "attestationObject": b64(cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": said})),
            }
        )

    def show(
        self, asked: str, *, kind: str = "webauthn.get", challenge: str | None = None, tampered: bool = False
    ) -> str:
        """Answer what a browser is asked for a key that is there."""
        options = json.loads(asked)
        if self.counter is not None:
            self.counter += 1
        said = self._said(self.party_id or options["rpId"], 0)
        client = self._client(kind, challenge or options["challenge"])
        signature = self.key.sign(said + sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        if tampered:
            signature = self.key.sign(b"something else", ec.ECDSA(hashes.SHA256()))
        return self._answer(
            {
                "clientDataJSON": b64(client),
                "authenticatorData": b64(said),
                "signature": b64(signature),
                "userHandle": None,
            }
        )

    def _said(self, party_id: str, flags: int) -> bytes:
        flags |= PRESENT if self.present else 0
        flags |= VERIFIED if self.verifies else 0
        flags |= SYNCABLE | SYNCED if self.synced else 0
        return sha256(party_id.encode()).digest() + bytes([flags]) + (self.counter or 0).to_bytes(4, "big")

    def _client(self, kind: str, challenge: str) -> bytes:
        return json.dumps({"type": kind, "challenge": challenge, "origin": self.origin}).encode()

    def _answer(self, response: dict[str, Any]) -> str:
        name = b64(self.credential_id)
        return json.dumps({"id": name, "rawId": name, "type": "public-key", "response": response})
