"""Read where an API lives and which credentials it wants."""

from __future__ import annotations

from .document import check
from .ir import Security
from .problems import Report
from .resolve import Documents, Node, Unresolved
from .schemas import doc_of


def default_server(root: Node) -> str | None:
    """Give the base URL every customer shares; None when it has variables, is relative or is missing."""
    servers = root.entries("servers")
    url = servers[0].value.get("url") if servers and isinstance(servers[0].value, dict) else None
    if not isinstance(url, str) or "{" in url or not url.startswith(("https://", "http://")):
        return None
    return url.rstrip("/")


def required_security(node: Node) -> tuple[tuple[str, ...], ...]:
    """Give the alternatives of a `security` list, each the keys of the schemes it wants together."""
    return tuple(
        tuple(str(key) for key in entry.value) for entry in node.entries("security") if isinstance(entry.value, dict)
    )


def security_schemes(documents: Documents, report: Report) -> tuple[Security, ...]:
    """Give the schemes of the document that a client can serve; the others are reported."""
    components = documents.root.get("components")
    found: list[Security] = []
    for key, entry in components.members("securitySchemes") if components else []:
        try:
            node = documents.follow(entry)
        except Unresolved as error:
            report.add(documents.place(entry), str(error))
            continue
        scheme = _scheme(key, node, documents, report)
        if scheme is not None:
            found.append(scheme)
    return tuple(found)


def _scheme(key: str, node: Node, documents: Documents, report: Report) -> Security | None:
    place = documents.place(node)
    value = node.value if isinstance(node.value, dict) else {}
    own = check("scheme", value, lambda text, lost: report.add(place, text, lost=lost))
    kind, chosen, doc = own.get("type"), own.get("x-name"), doc_of(own)
    name = chosen if isinstance(chosen, str) else None
    wire = own.get("name")
    if kind == "apiKey" and isinstance(wire, str):
        match own.get("in"):
            case "header":
                return Security(key, "header", wire, name, node.pointer, doc)
            case "query":
                return Security(key, "query", wire, name, node.pointer, doc)
            case "cookie":
                return Security(key, "cookie", wire, name, node.pointer, doc)
            case other:
                report.add(place, f"an apiKey cannot be in {other!r}; the scheme is left out")
                return None
    if kind == "http" and str(own.get("scheme")).lower() == "basic":
        return Security(key, "basic", "Authorization", name, node.pointer, doc)
    if kind == "http" and str(own.get("scheme")).lower() == "bearer":
        return Security(key, "bearer", "Authorization", name, node.pointer, doc)
    if kind in ("oauth2", "openIdConnect"):
        return Security(key, "bearer", "Authorization", name, node.pointer, doc)
    report.add(
        place, f"security scheme {key!r} of type {kind!r} is not supported; bring your own httpx.Auth", lost=True
    )
    return None
