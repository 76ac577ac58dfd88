"""Read which credentials an API wants."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from typing import Any

from attrs import evolve

from ..check.document import check
from ..ir.ir import Security
from ..read.resolve import Documents, Node, Unresolved
from ..text.diagnostics import Place, Report
from .schemas.context import doc_of

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_SCHEMES = "#/components/securitySchemes/"


def required_security(node: Node) -> tuple[tuple[str, ...], ...]:
    """Return the alternatives of a `security` list; each is the keys of the schemes it needs together."""
    return tuple(
        tuple(str(key).removeprefix(_SCHEMES) for key in entry.value)
        for entry in node.entries("security")
        if isinstance(entry.value, dict)
    )


def supported_alternatives(groups: Iterable[tuple[str, ...]], known: Container[str]) -> tuple[tuple[str, ...], ...]:
    """Return the alternatives with only the schemes that the client supports.

    Nothing at all is left where no alternative asks for anything.
    """
    alternatives = tuple(dict.fromkeys(tuple(key for key in group if key in known) for group in groups))
    return alternatives if any(alternatives) else ()


def report_undefined_schemes(documents: Documents, nodes: Iterable[Node], report: Report) -> None:
    """Report each scheme that `security` names but the document does not define, at its first place."""
    components = documents.root.get("components")
    described = {key for key, _ in components.members("securitySchemes")} if components else set[str]()
    for node in nodes:
        for key in (key for group in required_security(node) for key in group):
            if key not in described:
                described.add(key)
                text = f"security names {key!r}, but securitySchemes does not define it; pass your own httpx.Auth"
                report.add(documents.place(node.child("security")), text)


def wants_certificate(documents: Documents) -> bool:
    """Return whether the document has a mutual TLS scheme."""
    components = documents.root.get("components")
    schemes = components.members("securitySchemes") if components else []
    return any(isinstance(scheme.value, dict) and scheme.value.get("type") == "mutualTLS" for _, scheme in schemes)


def security_schemes(documents: Documents, report: Report) -> tuple[Security, ...]:
    """Return the security schemes that a client supports; report the others."""
    components = documents.root.get("components")
    supported: list[Security] = []
    for key, entry in components.members("securitySchemes") if components else []:
        try:
            node = documents.follow(entry)
        except Unresolved as error:
            report.add(documents.place(entry), str(error))
            continue
        scheme = _scheme(key, node, documents, report)
        if scheme is not None:
            supported.append(scheme)
    return tuple(supported)


def _scheme(key: str, node: Node, documents: Documents, report: Report) -> Security | None:
    place = documents.place(node)
    value = node.value if isinstance(node.value, dict) else {}
    own = check("scheme", value, lambda text, lost: report.add(place, text, lost=lost))
    kind, chosen, doc = own.get("type"), own.get("x-name"), doc_of(own)
    name = chosen if isinstance(chosen, str) else None
    if kind == "apiKey":
        return _key(Security(key, "header", str(own.get("name") or ""), name, node.pointer, doc), own, place, report)
    bearer = Security(key, "bearer", "Authorization", name, node.pointer, doc)
    if kind == "http" and (scheme := _http_scheme(bearer, own, place, report)) is not None:
        return scheme
    if kind == "oauth2":
        return _oauth(bearer, own.get("flows"), place, report)
    if kind == "openIdConnect":
        return bearer
    if kind == "mutualTLS":
        text = f"security scheme {key!r}: give the certificate as cert, or an http_client that has it (mutual TLS)"
        report.add(place, text, lost=False)
        return None
    report.add(place, f"security scheme {key!r} of type {kind!r} is not supported; pass your own httpx.Auth", lost=True)
    return None


def _http_scheme(bearer: Security, own: Mapping[str, Any], place: Place, report: Report) -> Security | None:
    """Return a scheme of the `Authorization` header; None if its name cannot be sent."""
    name = str(own.get("scheme") or "")
    match name.lower():
        case "basic" | "bearer" | "digest" as known:
            return evolve(bearer, kind=known)
        case _ if _TOKEN.fullmatch(name):
            text = f"the HTTP scheme {name!r} is unknown: the client sends its name and then the caller's value"
            report.add(place, text, lost=False)
            return evolve(bearer, kind="scheme", scheme=name)
        case _:
            return None


def _oauth(bearer: Security, flows: object, place: Place, report: Report) -> Security:
    """Return an OAuth scheme: the client asks for tokens if it can, else the caller passes one."""
    machine, person = (flows.get(key) if isinstance(flows, dict) else None for key in _FLOWS)
    token_url = _url(machine, "tokenUrl")
    refresh_url = _url(person, "refreshUrl") or _url(person, "tokenUrl")
    if refresh_url:
        return evolve(bearer, kind="refresh", token_url=token_url, refresh_url=refresh_url)
    if token_url:
        return evolve(bearer, kind="oauth", token_url=token_url)
    if machine is not None:
        address = machine.get("tokenUrl") if isinstance(machine, dict) else None
        report.add(place, f"the client cannot use the tokenUrl {address!r}; pass your own token")
    return bearer


_FLOWS = ("clientCredentials", "authorizationCode")


def _url(flow: object, key: str) -> str:
    """Return an address of a flow; empty if it has none that a client can use."""
    url = flow.get(key) if isinstance(flow, dict) else None
    return url.strip() if isinstance(url, str) and "{" not in url else ""


def _key(scheme: Security, own: Mapping[str, Any], place: Place, report: Report) -> Security | None:
    match own.get("in"):
        case "header" | "query" | "cookie" as kind:
            if scheme.wire and (kind != "header" or _TOKEN.fullmatch(scheme.wire)):
                return evolve(scheme, kind=kind)
            report.add(place, f"an apiKey cannot be in a {kind} called {scheme.wire!r}; the scheme is left out")
        case other:
            report.add(place, f"an apiKey cannot be in {other!r}; the scheme is left out")
    return None
