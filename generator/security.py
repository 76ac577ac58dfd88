"""Read where an API lives and which credentials it wants."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from .document import check
from .ir import Security
from .problems import Report
from .resolve import Documents, Node, Unresolved
from .schema_room import doc_of

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]_-]+(/[^?#{}\s]*)?")


def default_server(root: Node) -> str | None:
    """Give the base URL every customer shares; None when it differs from customer to customer, or is not told."""
    servers = root.entries("servers")
    if servers:
        return server_url(servers)
    found = {
        server_url(part.entries("servers"))
        for _, item in root.members("paths")
        for part in (item, *(each for _, each in _operations(item)))
        if part.entries("servers")
    }
    return found.pop() if len(found) == 1 else None


def address(root: Node) -> str | None:
    """Give the first server as the document writes it."""
    servers = root.entries("servers")
    url = servers[0].value.get("url") if servers and isinstance(servers[0].value, dict) else None
    return url if isinstance(url, str) else None


def server_url(servers: list[Node], base: str | None = None) -> str | None:
    """Give the address of the first server, its variables at their defaults.

    A variable of the host that may hold anything names the customer: its default is somebody else's address, so there
    is none.

    Args:
        servers: The list.
        base: Against which a relative address is read.
    """
    value = servers[0].value if servers else None
    url = value.get("url") if isinstance(value, dict) else None
    if not isinstance(url, str):
        return None
    said = servers[0].get("variables")
    for name, variable in said.value.items() if said is not None and isinstance(said.value, dict) else ():
        default = variable.get("default") if isinstance(variable, dict) else None
        hosted = f"{{{name}}}" in url.partition("://")[2].partition("/")[0]
        if default is not None and (variable.get("enum") or not hosted or str(default).isdigit()):
            url = url.replace(f"{{{name}}}", str(default))
    if url.startswith("//"):
        url = f"https:{url}"
    if base is not None and "://" not in url:
        url = urljoin(f"{base}/", url)
    if not _ADDRESS.fullmatch(url):
        return None
    return url.rstrip("/")


def _operations(item: Node) -> list[tuple[str, Node]]:
    return [
        (key, item.child(key))
        for key in (item.value if isinstance(item.value, dict) else ())
        if isinstance(item.value[key], dict)
    ]


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
    flows = own.get("flows")
    machine = flows.get("clientCredentials") if isinstance(flows, dict) else None
    token_url = machine.get("tokenUrl") if isinstance(machine, dict) else None
    if kind == "oauth2" and isinstance(token_url, str) and token_url and "{" not in token_url:
        return Security(key, "oauth", "Authorization", name, node.pointer, doc, token_url)
    if kind in ("oauth2", "openIdConnect"):
        return Security(key, "bearer", "Authorization", name, node.pointer, doc)
    report.add(
        place, f"security scheme {key!r} of type {kind!r} is not supported; bring your own httpx.Auth", lost=True
    )
    return None
