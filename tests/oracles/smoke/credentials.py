"""Make credentials for a client, and what the vendor must receive."""

from __future__ import annotations

import base64
from collections.abc import Mapping

from attrs import frozen

from generator.emit.credentials import credentials_of
from generator.ir.ir import Security
from generator.pipeline.project import Project

from .document import Document, Node
from .received import Received


@frozen
class Expected:
    """What a request must carry for one security scheme."""

    name: str
    """The scheme's, in the spec."""

    scheme: Node
    value: str
    """The bare key, the token, or user name and password with a colon between."""

    @property
    def in_authorization(self) -> bool:
        """Whether the `Authorization` header has it."""
        return self.scheme.get("type") != "apiKey"

    def complaint(self, request: Received) -> str | None:
        """Return what is wrong with the credential of a request; `None` when it is the one expected."""
        expected = self.value
        if self.scheme.get("type") == "apiKey":
            places: dict[str, str] = {
                "header": request.header(self.scheme["name"]),
                "query": dict(request.query).get(self.scheme["name"], ""),
                "cookie": request.cookies.get(self.scheme["name"], ""),
            }
            seen = places[self.scheme["in"]]
        elif str(self.scheme.get("scheme", "")).lower() == "basic":
            expected = "Basic " + base64.b64encode(expected.encode()).decode()
            seen = request.header("authorization")
        else:
            expected, seen = f"Bearer {expected}", request.header("authorization")
        return None if seen == expected else f"security: {self.name} is {'wrong' if seen else 'missing'}"


def credentials(project: Project, document: Document) -> tuple[dict[str, str], dict[str, Expected]]:
    """Return a value for every credential: the client's arguments, and what the vendor must receive for each scheme.

    The names of the arguments are the generator's; where they have to appear is the spec's.
    """
    kinds: Mapping[str, Security] = {scheme.key: scheme for scheme in project.api.security}
    schemes = document.security_schemes()
    arguments: dict[str, str] = {}
    expected: dict[str, Expected] = {}
    for credential in credentials_of(project.api, project.identity):
        # Of OAuth's the token alone will do; the others are for fetching one.
        is_oauth = kinds[credential.key].kind in ("oauth", "refresh")
        first, *others = credential.arguments[:1] if is_oauth else credential.arguments
        given = {name: f"{credential.key}-{name}-of-the-smoke-run" for name in (first, *others)}
        arguments |= given
        scheme = schemes[credential.key]
        basic = str(scheme.get("scheme")).lower() == "basic"
        value = f"{given[first]}:{''.join(given[name] for name in others)}" if basic else given[first]
        expected[credential.key] = Expected(credential.key, scheme, value)
    return arguments, expected
