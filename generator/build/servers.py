"""Read where an API lives."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin

from attrs import define, evolve, field

from ..ir.ir import Server, Variable
from ..read.resolve import Documents, Node
from ..text.diagnostics import Report
from ..text.identifiers import snake

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]_-]+(/[^?#{}\s]*)?")
_BRACES = re.compile(r"\{([^{}]*)\}")
_NOISE = frozenset(
    "a an and api apis base endpoint endpoints environment for http https of on server servers the url use".split()
)


@define(eq=False)
class Servers:
    """Reads the servers of one document."""

    documents: Documents
    report: Report
    root: tuple[Server, ...] = field(init=False)
    """Those of all operations that say nothing else, the usual one first; none where the caller has to say."""

    def __attrs_post_init__(self) -> None:
        root = self.documents.root
        listed = [server for each in root.entries("servers") if (server := self._server(each, None)) is not None]
        if root.entries("servers"):
            self.root = _named(listed)
            return
        # Where the document as a whole names none, what all who name one agree on is it.
        found: list[Server] = []
        for _, item in root.members("paths"):
            for part in (item, *_operations(item)):
                first = next(iter(part.entries("servers")), None)
                server = self._server(first, None) if first is not None else None
                if server is not None and server.url not in [each.url for each in found]:
                    found.append(server)
        self.root = _named(found) if len(found) == 1 else ()

    @property
    def path(self) -> str:
        """The path of the address, if the document gives only a path; else empty."""
        first = next(iter(self.documents.root.entries("servers")), None)
        url = first.value.get("url") if first is not None and isinstance(first.value, dict) else None
        is_path = isinstance(url, str) and re.fullmatch(r"/(?!/)[^?#{}\s]+", url)
        return url.rstrip("/") if isinstance(url, str) and is_path else ""

    def own(self, servers: list[Node]) -> Server | None:
        """Return the server of one operation or path; a relative URL is resolved against the default server."""
        base = self.root[0] if self.root else None
        for each in servers:
            if (server := self._server(each, base)) is not None:
                return server
        if servers and base is None:
            text = "there is no address that this server is relative to; base_url is used as it is"
            self.report.add(self.documents.place(servers[0]), text)
        return None

    def _server(self, node: Node, base: Server | None) -> Server | None:
        value = node.value if isinstance(node.value, dict) else {}
        url = value.get("url")
        if not isinstance(url, str):
            self.report.add(self.documents.place(node), "a server without a url is left out")
            return None
        url = url.strip()
        if url.startswith("//"):
            url = f"https:{url}"
        variables = {name: self._variable(name, url, node) for name in dict.fromkeys(_BRACES.findall(url))}
        if "://" not in url and not url.startswith("{"):
            if base is None:
                return None
            url = urljoin(f"{base.url}/", url)
            variables = {each.name: each for each in base.variables if f"{{{each.name}}}" in url} | variables
        for each in variables.values():
            if len(each.values) == 1:
                url = url.replace(f"{{{each.name}}}", each.values[0])
        kept = tuple(each for each in variables.values() if f"{{{each.name}}}" in url)
        plain = _BRACES.sub("x", re.sub(r":\{[^{}]*\}", ":1", re.sub(r"^\{[^{}]*\}(?=://)", "https", url)))
        if not _ADDRESS.fullmatch(plain if "://" in plain else f"https://{plain}"):
            text = f"the server {url!r} is no address of http or https; give base_url in its place"
            self.report.add(self.documents.place(node), text)
            return None
        texts = [each if isinstance(each, str) else "" for each in (value.get("name"), value.get("description"))]
        return Server(url.rstrip("/"), kept, _choice(texts[0]) or _choice(texts[1]), texts[1] or texts[0], node.pointer)

    def _variable(self, name: str, url: str, node: Node) -> Variable:
        described = node.get("variables")
        said = described.get(name) if described is not None else None
        if said is None or not isinstance(said.value, dict):
            text = f"the variable {name!r} of the server is not described; it has to be given, or base_url"
            self.report.add(self.documents.place(node), text)
            return Variable(name, None, (), "", node.pointer)
        default, listed = said.value.get("default"), said.value.get("enum")
        values = tuple(_text(each) for each in listed if each is not None) if isinstance(listed, list) else ()
        usual = None if default is None else _text(default)
        if usual is None:
            usual = values[0] if len(values) == 1 else None
            self.report.add(
                self.documents.place(said), f"the variable {name!r} of the server has no default; it has to be given"
            )
        elif values and usual not in values:
            values = (usual, *values)
        place = url.partition("://")[2].partition("/")[0] if "://" in url else ""
        if f"{{{name}}}" in place and not values and usual is not None and not usual.isdigit() and usual[:1] != "/":
            # It names the customer: its default is somebody else's address.
            usual = None
        doc = said.value.get("description")
        return Variable(name, usual, values, doc if isinstance(doc, str) else "", said.pointer)


def concrete(server: Server) -> str | None:
    """Return a server's URL with each variable at its default; None if a variable has no default."""
    url = server.url
    for each in server.variables:
        if each.default is None:
            return None
        url = url.replace(f"{{{each.name}}}", each.default)
    return url.rstrip("/") if _ADDRESS.fullmatch(url) else None


def _named(servers: list[Server]) -> tuple[Server, ...]:
    """Return the servers, without the names that two of them share."""
    names = [each.choice for each in servers]
    once = [each if names.count(each.choice) == 1 else evolve(each, choice=None) for each in servers]
    return tuple(once)


def _choice(text: str) -> str | None:
    """Return a short name to choose a server by; None if its description is too long for a name."""
    if "://" in text:
        return None
    words = [word for word in snake(text, "server").split("_") if word and word not in _NOISE] if text.strip() else []
    return "_".join(words) if words and len(words) <= 4 and len("_".join(words)) <= 32 else None


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _operations(item: Node) -> list[Node]:
    return [
        item.child(key)
        for key in (item.value if isinstance(item.value, dict) else ())
        if isinstance(item.value[key], dict)
    ]
