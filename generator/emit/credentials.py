"""Write the credentials of a client: the arguments that take them and the expressions that hold them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..ir.ir import Api, Security
from ..naming.identity import Identity
from ..naming.reserved import own_arguments
from ..runtime.core.values import Value
from ..text.diagnostics import SpecError
from ..text.docs import literal
from ..text.expressions import Expr
from ..text.identifiers import snake, with_digest


class CredentialView(Value):
    """One credential of the client."""

    key: str
    arguments: tuple[str, ...]
    variables: tuple[str, ...]
    expression: Expr
    doc: str
    example: tuple[str, ...]
    """The arguments that are enough; for OAuth, those that fetch a token."""

    hooks: tuple[str, ...] = ()
    """Arguments that are functions to call with a new refresh token."""


def schemes_of(api: Api) -> list[Security]:
    """Return the security schemes that operations ask for; all where none does."""
    asked = _asked(api)
    return [scheme for scheme in api.security if not asked or scheme.key in asked]


def credentials_of(api: Api, identity: Identity) -> tuple[CredentialView, ...]:
    """Return the credentials of the schemes that operations require; those of all schemes if none requires any.

    Raises:
        SpecError: Every possible argument name of a scheme is taken.
    """
    schemes = schemes_of(api)
    views: list[CredentialView] = []
    taken = set(own_arguments())
    for scheme in schemes:
        names = next((candidate for candidate in _arguments(scheme, identity) if not taken & set(candidate)), None)
        if names is None:
            text = f"the security scheme {scheme.key!r} wants an argument that is taken. Give it another x-name."
            raise SpecError(f"{scheme.pointer}: {text}")
        taken |= {*names, *(f"on_{name}" for name in names[4:])}
        variables = tuple(f"{identity.prefix}_{name.upper()}" for name in names)
        secrets = ", ".join(
            f"Secret({literal(name)}, {name}, {literal(variable)})"
            for name, variable in zip(names, variables, strict=True)
        )
        kind, first = _kind(scheme, names)
        expression = Expr(f"{kind}({', '.join([*first, secrets])})", frozenset([("/_runtime.auth", kind)]))
        example = {"oauth": names[1:3], "refresh": (*names[1:3], *names[4:])}.get(scheme.kind, names)
        hooks = (f"on_{names[4]}",) if scheme.kind == "refresh" else ()
        views.append(CredentialView(scheme.key, names, variables, expression, scheme.doc.description, example, hooks))
    return tuple(views)


def enough(api: Api, credentials: Sequence[CredentialView]) -> list[str]:
    """Return the argument names that satisfy the first security requirement; most calls need no others."""
    known = {credential.key: credential for credential in credentials}
    groups = [*api.required_security, *(group for operation in api.operations for group in operation.security or ())]
    first = next((group for group in groups if group and known.keys() >= set(group)), tuple(known)[:1])
    return [name for key in first for name in known[key].example]


def _asked(api: Api) -> set[str]:
    known = {scheme.key for scheme in api.security}
    asked = {key for group in api.required_security for key in group}
    asked |= {key for operation in api.operations for group in operation.security or () for key in group}
    return asked & known


def _arguments(scheme: Security, identity: Identity) -> Iterator[tuple[str, ...]]:
    """Yield possible names for the arguments of a scheme, the best first."""
    kinds: dict[str, tuple[str, ...]] = {
        "basic": ("username", "password"),
        "digest": ("username", "password"),
        "bearer": ("token",),
        "scheme": ("token",),
        "oauth": ("token", "client_id", "client_secret", "scope"),
        "refresh": ("token", "client_id", "client_secret", "scope", "refresh_token"),
    }
    plain = kinds.get(scheme.kind, ("api_key",))
    if scheme.kind in ("oauth", "refresh", "digest") and scheme.name is not None:
        yield (snake(scheme.name), *(f"{snake(scheme.name)}_{name}" for name in plain[1:]))
    else:
        yield plain if scheme.name is None else (snake(scheme.name),)
    both = len(plain) > 1 and (scheme.name is None or scheme.kind != "basic")
    key = snake(scheme.key)
    for suffix in ("",) if identity.curated else ("", *_digests(scheme.key)):
        yield tuple(f"{key}{suffix}_{name}" for name in plain) if both else (f"{key}{suffix}",)


def _digests(text: str) -> Iterator[str]:
    """Yield suffixes that differ, should another name of the document have the first of them."""
    for extra in range(100):
        yield with_digest("", text + "'" * extra)


def _kind(scheme: Security, names: tuple[str, ...]) -> tuple[str, list[str]]:
    """Return the runtime's class of a credential, and its arguments before the secrets."""
    match scheme.kind:
        case "header" | "query" | "cookie":
            return f"{scheme.kind.capitalize()}Key", [literal(scheme.wire)]
        case "basic" | "bearer" | "digest":
            return scheme.kind.capitalize(), []
        case "scheme":
            return "Scheme", [literal(scheme.scheme)]
        case "oauth":
            return "OAuth", [literal(scheme.token_url)]
        case "refresh":
            return "RefreshedOAuth", [literal(scheme.refresh_url), literal(scheme.token_url), f"on_{names[4]}"]
