"""Read what a vendor sends by itself: check its signature, and find the type of the event by its tag."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, cast

from ..codec.codec import home_codec
from ..core.drift import Drift
from ..core.errors import ClientError, DecodeError, InvalidArgument, MissingCredential
from ..core.hints import TypeExpr
from ..core.quirks import dig
from ..core.values import UNSET, Value

Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]
"""Headers as web frameworks have them: a mapping, in any case, or pairs of texts or bytes."""

WebhookSecret: TypeAlias = str | bytes | Sequence[str | bytes]
"""A secret, or several while one takes the place of another."""

TOLERANCE: Final = 300.0
"""Seconds that the time of a request may differ from ours."""

_MOST_SIGNATURES: Final = 32
_STANDARD: Final = ("webhook", "svix")
"""Beginnings of the headers of Standard Webhooks."""


class InvalidSignature(ClientError):
    """The request does not come from the vendor, is too old, or was changed on its way."""


class WebhookRule(Value):
    """How a vendor's own requests tell their event, and how they are signed."""

    tag: str = ""
    """Dotted path of the member that names the event."""
    tag_header: str = ""
    """Header that names the event."""
    signature: Literal["", "standard", "hmac"] = ""
    """`standard` is Standard Webhooks; the other fields are about `hmac`."""
    header: str = ""
    """Header with the signature."""
    algorithm: str = "sha256"
    encoding: str = "hex"
    prefix: str = ""
    """What stands in front of the signature, such as `sha256=`."""
    key: str = ""
    """The name of the signature where the header holds pairs, such as `t=1700000000,v1=5257a8`."""
    timestamp: str = ""
    """The header with the time; where there is a `key`, the name of the time among the pairs."""
    signed: str = ""
    """What is signed, such as `{timestamp}.{body}`; the body alone where nothing else is said."""


class Receiver(Value):
    """Reads the events of one vendor."""

    models: str
    """Module with the names of the types."""
    every: tuple[str, ...]
    """Annotations of all events."""
    events: tuple[tuple[str, str], ...] = ()
    """Value of the tag, and annotation of the event."""
    closed: bool = False
    """Whether the document lists the values of the tag; otherwise the names of the events stand for them."""
    rule: WebhookRule = WebhookRule()
    variable: str = ""
    """Environment variable with the secret."""

    def parse(
        self,
        body: bytes | str,
        headers: Headers = (),
        secret: WebhookSecret | None = None,
        tolerance: float = TOLERANCE,
        now: float | None = None,
    ) -> Any:
        """Return the event of a request.

        Args:
            body: The body as it came, byte by byte.
            headers: The headers.
            secret: The secret, or several; by default that of the environment.
            tolerance: Seconds that the time of the request may differ from ours.
            now: Our time, for tests.

        Raises:
            InvalidSignature: The request is not signed by the vendor, or was signed too long ago or ahead of now.
            MissingCredential: The vendor signs, and there is no secret.
            DecodeError: The body is not JSON.
        """
        content = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else bytes(body)
        known = dict(_headers(headers))
        if self.rule.signature:
            time_now = time.time() if now is None else now
            _verify(self.rule, content, known, _secrets(secret, self.variable), (time_now, tolerance))
        codec = home_codec()
        everything = TypeExpr[Any](" | ".join(self.every), self.models)
        try:
            value = codec.loads(content, everything)
        except ValueError as error:
            raise DecodeError(f"the body of a webhook is not JSON: {error}") from None
        tag = self._tag(value, known)
        annotation = dict(self.events).get(tag) if isinstance(tag, str) else None
        if annotation is not None:
            return codec.read(TypeExpr[Any](annotation, self.models), value)
        if self.closed and tag is not None:
            # Of a kind that nobody documented: it is no other event with a mistake in it.
            codec.report(Drift(f"$.{self.rule.tag}", "the name of a documented event", tag))
            return value
        return codec.read(everything, value)

    def _tag(self, value: object, headers: Mapping[str, str]) -> object:
        """Return what names the event; None if nothing does."""
        if self.rule.tag_header:
            return headers.get(self.rule.tag_header.lower())
        tag = dig(value, self.rule.tag) if self.rule.tag else UNSET
        return None if tag is UNSET else tag


def _headers(headers: Headers) -> Iterator[tuple[str, str]]:
    """Yield name in lower case and value of each header."""
    given = cast("Mapping[str, str]", headers).items() if isinstance(headers, Mapping) else headers
    pairs: Iterable[tuple[str | bytes, str | bytes]] = given
    for name, value in pairs:
        yield _text(name).lower(), _text(value)


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _secrets(secret: WebhookSecret | None, variable: str) -> list[bytes]:
    """Return the secrets that a signature may be made with.

    Raises:
        MissingCredential: No secret was given, and the environment has none.
        InvalidArgument: A secret is empty: anybody could sign with it.
    """
    given = secret if secret is not None else os.environ.get(variable) or None
    if given is None:
        raise MissingCredential(f"secret is missing: give it to parse, or set the environment variable {variable}")
    several = [given] if isinstance(given, str | bytes) else list(given)
    secrets = [item.encode() if isinstance(item, str) else item for item in several]
    if not secrets or not all(secrets):
        raise InvalidArgument("secret is empty")
    return secrets


def _verify(
    rule: WebhookRule, body: bytes, headers: Mapping[str, str], secrets: list[bytes], times: tuple[float, float]
) -> None:
    """Raise `InvalidSignature` unless one of the secrets made one of the signatures, at about this time."""
    stamp: str | None
    if rule.signature == "standard":
        signatures, signed, stamp = _standard(headers, body)
        keys = [_standard_key(secret) for secret in secrets]
        algorithm, encoding = "sha256", "base64"
    else:
        signatures, signed, stamp = _plain(rule, headers, body)
        keys, algorithm, encoding = secrets, rule.algorithm, rule.encoding
    expected = [_encoded(hmac.new(key, signed, getattr(hashlib, algorithm)).digest(), encoding) for key in keys]
    # All are compared, each in constant time: how long it takes tells nothing of what is right.
    matches = [
        hmac.compare_digest(_canonical(signature, encoding), wanted)
        for signature in signatures[:_MOST_SIGNATURES]
        for wanted in expected
    ]
    if not any(matches):
        raise InvalidSignature("the signature is not that of this body and secret")
    if stamp is not None:
        _check_time(stamp, *times)


def _encoded(digest: bytes, encoding: str) -> bytes:
    return digest.hex().encode() if encoding == "hex" else base64.b64encode(digest)


def _canonical(signature: str, encoding: str) -> bytes:
    """Return a signature as bytes to compare: hexadecimal digits have no case."""
    return (signature.lower() if encoding == "hex" else signature).encode("utf-8", "replace")


def _standard(headers: Mapping[str, str], body: bytes) -> tuple[list[str], bytes, str]:
    """Return signatures, signed bytes and time of Standard Webhooks."""
    names = next((names for start in _STANDARD if (names := _names(start))[2] in headers), _names(_STANDARD[0]))
    number, stamp, signature = (_required(headers, name) for name in names)
    versions = [part.partition(",") for part in signature.split()]
    signatures = [value for version, _, value in versions if version == "v1"]
    return signatures, b".".join((number.encode(), stamp.encode(), body)), stamp


def _names(start: str) -> tuple[str, str, str]:
    return f"{start}-id", f"{start}-timestamp", f"{start}-signature"


def _standard_key(secret: bytes) -> bytes:
    """Return the key in a secret of Standard Webhooks: base64 behind `whsec_`.

    Raises:
        InvalidArgument: The secret is not base64 behind `whsec_`.
    """
    try:
        return base64.b64decode(secret.removeprefix(b"whsec_"), validate=True)
    except binascii.Error:
        raise InvalidArgument("secret is not base64 behind whsec_, as Standard Webhooks has it") from None


def _plain(rule: WebhookRule, headers: Mapping[str, str], body: bytes) -> tuple[list[str], bytes, str | None]:
    """Return signatures, signed bytes and time of a vendor's own HMAC."""
    value = _required(headers, rule.header)
    pairs = _pairs(value) if rule.key else [("", value.strip())]
    stamp = _stamp(rule, headers, pairs)
    signatures = [inner for name, inner in pairs if name == rule.key and inner.startswith(rule.prefix)]
    template = rule.signed or ("{body}" if stamp is None else "{timestamp}.{body}")
    around = (part.replace("{timestamp}", stamp or "").encode() for part in template.split("{body}"))
    return [signature.removeprefix(rule.prefix) for signature in signatures], body.join(around), stamp


def _pairs(value: str) -> list[tuple[str, str]]:
    """Return the pairs of a header such as `t=1700000000,v1=5257a8`."""
    parts = (part.partition("=") for part in value.split(","))
    return [(name.strip(), inner.strip()) for name, _, inner in parts]


def _stamp(rule: WebhookRule, headers: Mapping[str, str], pairs: list[tuple[str, str]]) -> str | None:
    """Return the time that a request names; None if the rule knows of none."""
    if not rule.timestamp:
        return None
    if not rule.key:
        return _required(headers, rule.timestamp)
    stamp = next((inner for name, inner in pairs if name == rule.timestamp), None)
    if stamp is None:
        raise InvalidSignature(f"the header {rule.header} has no {rule.timestamp}=")
    return stamp


def _required(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name.lower())
    if not value:
        raise InvalidSignature(f"the request has no header {name}")
    return value


def _check_time(stamp: str, now: float, tolerance: float) -> None:
    """Raise `InvalidSignature` if a Unix time, in seconds or milliseconds, is too far from ours."""
    if not (stamp.isascii() and stamp.isdecimal() and len(stamp) <= 15):
        raise InvalidSignature("the time of the request is not a Unix time")
    seconds = int(stamp) / 1000 if len(stamp) > 11 else int(stamp)
    if abs(now - seconds) > tolerance:
        raise InvalidSignature(f"the request was signed more than {tolerance:g} seconds ago, or in the future")
