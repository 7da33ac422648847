"""RFC 8291 and RFC 8292 from their texts, beside the library that makes our pushes."""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from secrets import token_bytes
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

CURVE = ec.SECP256R1()


def b64(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


def unb64(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def _hmac(key: bytes, data: bytes) -> bytes:
    return hmac.digest(key, data, "sha256")


@dataclass(frozen=True)
class Browser:
    """What `PushManager.subscribe` makes, and what reads a push."""

    private: ec.EllipticCurvePrivateKey
    auth: bytes

    @classmethod
    def new(cls) -> Browser:
        return cls(ec.generate_private_key(CURVE), token_bytes(16))

    @property
    def p256dh(self) -> bytes:
        return point(self.private.public_key())

    def read(self, body: bytes) -> bytes:
        """Decrypt one record of aes128gcm (RFC 8188, 2; RFC 8291, 3.4)."""
        salt, size, length = body[:16], int.from_bytes(body[16:20]), body[20]
        sender, record = body[21 : 21 + length], body[21 + length :]
        assert len(record) <= size
        shared = self.private.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(CURVE, sender))
        material = _hmac(_hmac(self.auth, shared), b"WebPush: info\0" + self.p256dh + sender + b"\x01")
        secret = _hmac(salt, material)
        key = _hmac(secret, b"Content-Encoding: aes128gcm\0\x01")[:16]
        nonce = _hmac(secret, b"Content-Encoding: nonce\0\x01")[:12]
        padded = AESGCM(key).decrypt(nonce, record, None).rstrip(b"\0")
        assert padded.endswith(b"\x02")  # the last record, as the only one has to be
        return padded[:-1]


def claims(authorization: str) -> tuple[dict[str, Any], str]:
    """The claims of a VAPID header and the key that signed them (RFC 8292, 3; RFC 7515; RFC 7518, 3.4).

    Raises:
        InvalidSignature: it did not.
    """
    scheme, _, rest = authorization.partition(" ")
    assert scheme == "vapid"
    parameters = dict(part.strip().split("=", 1) for part in rest.split(","))
    signed, _, signature = parameters["t"].rpartition(".")
    head, _, body = signed.partition(".")
    assert json.loads(unb64(head)) == {"typ": "JWT", "alg": "ES256"}
    raw = unb64(signature)
    assert len(raw) == 64
    der = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    key = ec.EllipticCurvePublicKey.from_encoded_point(CURVE, unb64(parameters["k"]))
    key.verify(der, signed.encode(), ec.ECDSA(hashes.SHA256()))
    return json.loads(unb64(body)), parameters["k"]
