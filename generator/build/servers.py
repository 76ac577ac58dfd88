"""Read the servers of an API."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urljoin

from attrs import define, evolve, field

from ..ir.ir import Server, Variable
from ..read.resolve import Documents, Node
from ..text.diagnostics import Report
from ..text.identifiers import snake
from ..text.words import words

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]_-]+(/[^?#{}\s]*)?")
_OF_THIS_MACHINE = re.compile(r"http://(?:localhost|127\.[0-9.]+|\[::1\])(?:[:/]|$)")
_BRACES = re.compile(r"\{([^{}]*)\}")
_NOISE = frozenset(
    words("a an and api apis base endpoint endpoints environment for http https of on server servers the url use")
)


@define(eq=False)
class Servers:
    """Reads the servers of one document."""

    documents: Documents
    report: Report
    root: tuple[Server, ...] = field(init=False)
    """The servers of operations that declare none, the default first; empty if the caller has to pass an address."""

    def __attrs_post_init__(self) -> None:
        root = self.documents.root
        listed = [server for node in root.entries("servers") if (server := self._server(node, None)) is not None]
        if root.entries("servers"):
            self.root = _with_unique_names(listed)
            return
        # Where the document as a whole names none, what all who name one agree on is it.
        agreed = self._of_parts()
        self.root = _with_unique_names(agreed) if len(agreed) == 1 else ()

    def _of_parts(self) -> list[Server]:
        """Return the first server of each path and operation that names one, each address once."""
        by_url: dict[str, Server] = {}
        for _, item in self.documents.root.members("paths"):
            for part in (item, *_operations(item)):
                first = next(iter(part.entries("servers")), None)
                server = self._server(first, None) if first is not None else None
                if server is not None:
                    by_url.setdefault(server.url, server)
        return list(by_url.values())

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
        for node in servers:
            if (server := self._server(node, base)) is not None:
                return server
        if servers and base is None:
            text = (
                "the url is relative, but the document has no address to resolve it; the client uses base_url as it is"
            )
            self.report.add(self.documents.place(servers[0]), text)
        return None

    def _server(self, node: Node, base: Server | None) -> Server | None:
        value = node.value if isinstance(node.value, dict) else {}
        url = value.get("url")
        if not isinstance(url, str):
            self.report.add(self.documents.place(node), "a server without a url is left out")
            return None
        url = _with_scheme(url.strip())
        variables = {name: self._variable(name, url, node) for name in dict.fromkeys(_BRACES.findall(url))}
        if "://" not in url and not url.startswith("{"):
            if base is None:
                return None
            url = urljoin(f"{base.url}/", url)
            variables = {variable.name: variable for variable in _variables_in(url, base.variables)} | variables
        url = _with_only_values(url, variables.values())
        open_variables = _variables_in(url, variables.values())
        if not self._can_be_called(url, node):
            return None
        title, description = _plain_text(value.get("name")), _plain_text(value.get("description"))
        return Server(
            url.rstrip("/"),
            open_variables,
            _short_name(title) or _short_name(description),
            description or title,
            node.pointer,
        )

    def _can_be_called(self, url: str, node: Node) -> bool:
        """Return whether a URL is an address of HTTP; report what is wrong with it."""
        if not _is_address(url):
            text = f"the server {url!r} is not an http or https address; pass base_url instead"
            self.report.add(self.documents.place(node), text)
            return False
        if url.startswith("http://") and not _OF_THIS_MACHINE.match(url):
            text = f"the server {url!r} is not encrypted; callers have to pass allow_http=True or another base_url"
            self.report.add(self.documents.place(node), text, lost=False)
        return True

    def _variable(self, name: str, url: str, node: Node) -> Variable:
        declared = _declared(node, name)
        if declared is None:
            text = f"the server variable {name!r} is not described; the caller must pass it or base_url"
            self.report.add(self.documents.place(node), text)
            return Variable(name, None, (), "", node.pointer)
        values = _listed(declared.value.get("enum"))
        default = _given_default(declared.value)
        if default is None:
            default = values[0] if len(values) == 1 else None
            self.report.add(
                self.documents.place(declared),
                f"the server variable {name!r} has no default; the caller must pass it",
            )
        elif values and default not in values:
            values = (default, *values)
        if default is not None and not values and _names_customer(name, url, default):
            # Its default is somebody else's address.
            default = None
        description = _plain_text(declared.value.get("description"))
        return Variable(name, default, values, description, declared.pointer)


def _with_scheme(url: str) -> str:
    return f"https:{url}" if url.startswith("//") else url


def _listed(enum: object) -> tuple[str, ...]:
    """Return the values of a server variable's `enum`, as text."""
    return tuple(_text(value) for value in enum if value is not None) if isinstance(enum, list) else ()


def _names_customer(name: str, url: str, default: str) -> bool:
    """Return whether a variable is part of the host and its default is neither a port nor a path."""
    host = url.partition("://")[2].partition("/")[0] if "://" in url else ""
    return f"{{{name}}}" in host and not default.isdigit() and default[:1] != "/"


def _with_only_values(url: str, variables: Iterable[Variable]) -> str:
    """Return the address with the value of each variable that has but one."""
    for variable in variables:
        if len(variable.values) == 1:
            url = url.replace(f"{{{variable.name}}}", variable.values[0])
    return url


def _variables_in(url: str, variables: Iterable[Variable]) -> tuple[Variable, ...]:
    return tuple(variable for variable in variables if f"{{{variable.name}}}" in url)


def _plain_text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _is_address(url: str) -> bool:
    """Return whether a URL is one of http or https, whatever its variables stand for."""
    plain = _BRACES.sub("x", re.sub(r":\{[^{}]*\}", ":1", re.sub(r"^\{[^{}]*\}(?=://)", "https", url)))
    return _ADDRESS.fullmatch(plain if "://" in plain else f"https://{plain}") is not None


def default_url(server: Server) -> str | None:
    """Return a server's URL with each variable at its default; None if a variable has no default."""
    url = server.url
    for variable in server.variables:
        if variable.default is None:
            return None
        url = url.replace(f"{{{variable.name}}}", variable.default)
    return url.rstrip("/") if _ADDRESS.fullmatch(url) else None


def _with_unique_names(servers: list[Server]) -> tuple[Server, ...]:
    """Return the servers, without the names that two of them share."""
    names = [server.choice for server in servers]
    once = [server if names.count(server.choice) == 1 else evolve(server, choice=None) for server in servers]
    return tuple(once)


def _short_name(text: str) -> str | None:
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


def _given_default(declared: Mapping[str, Any]) -> str | None:
    default = declared.get("default")
    return None if default is None else _text(default)


def _declared(server: Node, name: str) -> Node | None:
    """Return what a server says of a variable; None if it says nothing that can be read."""
    variables = server.get("variables")
    declared = variables.get(name) if variables is not None else None
    return declared if declared is not None and isinstance(declared.value, dict) else None
