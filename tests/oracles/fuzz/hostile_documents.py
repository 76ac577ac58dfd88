"""Make random documents whose every text tries to break out of the place where it is written."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import Factory, define

MARKER = "__zq__"
"""A name that only our texts have; no identifier made from a text has it, because their underscores are not kept."""

_BREAKERS = (
    *('"', "'", '"""', "'''", '""""', "\\", '\\"', "\\\\", "\\N{DIGIT ONE}", "\\x41", "\\u0041", "\\\n"),
    *("\n", "\r\n", "\r", "\t", "\0", "\x0b", "\x0c", "\x1b[31m", "\x7f", "\x85", "\u2028", "\u2029"),
    *("\u202e", "\u2066", "\u200f", "\ufeff", "\ud800", "\udfff", "\U0001f600", "\u5ba0", "\u00e9", "\u00aa", "\uff41"),
    *(
        "{",
        "}",
        "{{",
        "}}",
        "{{ x }}",
        "{% raw %}",
        "{% endraw %}",
        "{#",
        "#}",
        "{}",
        "{0}",
        "{x!r}",
        "%s",
        "%(x)s",
        "$x",
        "${x}",
    ),
    *(
        "#",
        "# ",
        "`",
        "<!--",
        "-->",
        "<p>",
        "</p",
        "<script>",
        "&lt;",
        "]]>",
        "--",
        "//",
        "/*",
        "*/",
        "*",
        "@",
        "!",
        "|",
        "~",
    ),
    *(
        "(",
        ")",
        "[",
        "]",
        ",",
        ";",
        ":",
        "=",
        "/",
        "../",
        "..\\",
        "/etc/passwd",
        "?",
        "&",
        "+",
        "-",
        "_",
        "__",
        " ",
        ".",
    ),
    *(
        "\nimport os\n",
        "\n    pass\n",
        "lambda: ",
        "async ",
        "await ",
        "class A:",
        "def f(): ",
        "del self",
        "\n[tool.x]\n",
    ),
)
_WORDS = (
    *(
        "pet",
        "Order",
        "getPet",
        "list_orders",
        "id",
        "v1",
        "class",
        "None",
        "self",
        "super",
        "print",
        "str",
        "list",
        "type",
    ),
    *("import", "models", "httpx", "attrs", "typing", "_runtime", "__init__", "__class__", "con", "9", "", "a" * 300),
)
_ODD: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1.5,
    float("inf"),
    10**299,
    "",
    " ",
    [],
    {},
    [[]],
    [None],
    {"": None},
    "a",
    "$ref",
    2**63,
)
_METHODS = ("get", "post", "put", "patch", "delete", "head", "options")
_TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")


@define
class Writer:
    """Writes one random document, and remembers its texts."""

    random: random.Random
    mark: Path
    """A file that code in a text makes, if it ever runs."""

    wildness: float = 0.5
    """The share of texts that are hostile, and not plain words."""

    texts: list[str] = Factory(list[str])

    def text(self) -> str:
        """Return a text: a word, or an attack."""
        choose = self.random.choice
        if self.random.random() > self.wildness:
            return choose(_WORDS)
        text = self._attack() if self.random.random() < 0.7 else ""
        for _ in range(self.random.randrange(4)):
            text = choose((lambda t, b: t + b, lambda t, b: b + t))(text, choose((*_BREAKERS, *_WORDS)))
        self.texts.append(text)
        return text

    def _attack(self) -> str:
        """Return a call that ends what stands before it and opens what comes behind it."""
        choose = self.random.choice
        quote = choose(('"', "'", '"""', "'''", "", "\\", "\n"))
        between = choose(
            ("\n", ";", " + ", ", ", ") or (", " or ", "{", "}\n", "\r", "\\\n", "]\n", "\x0c\n", "\u2028", "#\n")
        )
        inner = choose(('"', "'", '\\"'))
        call = choose((f"{MARKER}()", f"__import__({inner}pathlib{inner}).Path({inner}{self.mark}{inner}).touch()"))
        if self.random.random() < 0.5:
            # A quote that ends a literal, and one that opens another: what stands between is code.
            quote, between = choose(('"', "'", '"""', "'''")), choose((" + ", ", ", "; ", "\n"))
            return f"{quote}{between}{call}{between}{quote}"
        after = choose((between, "\n#", " # ", "", " if "))
        return choose(
            (f"{quote}{between}{call}{after}{quote}", f"{{{call}}}", f"{{{{ {call} }}}}", f"{call}{quote}{call}")
        )

    def maybe(self, share: float, make: Callable[[], Any], **members: Any) -> dict[str, Any]:
        """Return members with what `make` returns under `value`, sometimes; else nothing."""
        return {key: make() for key in members} if self.random.random() < share else {}

    def some(self, make: Callable[[], Any], most: int = 3) -> list[Any]:
        """Return up to `most` of what `make` returns."""
        return [make() for _ in range(self.random.randrange(most + 1))]

    def odd(self, value: Any) -> Any:
        """Return a value, or seldom one that does not belong there."""
        return self.random.choice(_ODD) if self.random.random() < 0.01 else value

    def document(self) -> dict[str, Any]:
        """Return a document, which may be invalid anywhere."""
        names = list(dict.fromkeys([*self.some(self.text, 5), "Thing"]))
        schemes = list(dict.fromkeys(self.some(self.text, 3)))
        self._names, self._schemes = names, schemes
        paths = {self._path(): self._item() for _ in range(1 + self.random.randrange(6))}
        return {
            "openapi": self.odd(self.random.choice(("3.0.3", "3.1.0"))),
            "info": self.odd(self._info()),
            "paths": self.odd(paths),
            "components": {
                "schemas": {name: self.schema(2) for name in names},
                "securitySchemes": {name: self.odd(self._scheme()) for name in schemes},
                **self._maybe("parameters", lambda: {self.text(): self._parameter() for _ in range(2)}),
                **self._maybe("responses", lambda: {self.text(): self._answer()}),
            },
            **self._maybe("servers", lambda: self.some(self._server)),
            **self._maybe("tags", lambda: self.some(lambda: {"name": self.text(), "description": self.text()})),
            **self._maybe("security", lambda: self.some(self._requirement, 2)),
            **self._maybe("webhooks", lambda: {self.text(): self._item()}),
            **self._maybe("externalDocs", lambda: {"url": self.text(), "description": self.text()}),
            **self._words(),
        }

    _names: list[str] = Factory(list[str])
    _schemes: list[str] = Factory(list[str])

    def _maybe(self, key: str, make: Callable[[], Any], share: float = 0.5) -> dict[str, Any]:
        return {key: self.odd(make())} if self.random.random() < share else {}

    def _info(self) -> dict[str, Any]:
        client = {"package": "acme_client", "class": "Acme", "distribution": "acme-client", "version": "1.0.0"}
        broken = {key: self.text() if self.random.random() < 0.1 else value for key, value in client.items()}
        return {
            "title": self.text(),
            "version": self.text(),
            **self._maybe("description", self.text),
            **self._maybe("summary", self.text),
            **self._maybe("license", lambda: {"name": self.text()}),
            **self._maybe("contact", lambda: {"name": self.text(), "email": self.text()}),
            **self._maybe("x-client", lambda: broken, 0.2),
        }

    def _words(self) -> dict[str, Any]:
        """Return some of our own words, with texts for their values."""
        when = [{"member": self.text(), "equals": self.text()}]
        return {
            **self._maybe("x-failure", lambda: {"when": when, "message": [self.text()], "fields": self.text()}, 0.2),
            **self._maybe(
                "x-pagination",
                lambda: {"style": "page", "page": self.text(), "limit": self.text(), "items": self.text()},
                0.2,
            ),
            **self._maybe(
                "x-form", lambda: {"nesting": "php", "booleans": [self.text(), self.text()], "null": self.text()}, 0.2
            ),
            **self._maybe("x-rate-limit", lambda: {"requests": 1, "per": 60, "limit": self.text()}, 0.2),
            **self._maybe(
                self.random.choice(("x-retry", "x-filter", "x-not-ready", "x-any")), lambda: {"wait": self.text()}, 0.2
            ),
        }

    def _path(self) -> str:
        pieces = [
            self.random.choice((self.text(), f"{{{self.text()}}}", "pets", "{id}"))
            for _ in range(1 + self.random.randrange(3))
        ]
        return "/" + "/".join(pieces)

    def _item(self) -> dict[str, Any]:
        return {
            **{
                method: self.odd(self._operation())
                for method in self.random.sample(_METHODS, 1 + self.random.randrange(2))
            },
            **self._maybe("parameters", lambda: self.some(self._parameter), 0.3),
            **self._maybe("servers", lambda: self.some(self._server), 0.1),
            **self._maybe("description", self.text, 0.1),
        }

    def _operation(self) -> dict[str, Any]:
        return {
            **self._maybe("operationId", self.text, 0.8),
            **self._maybe("tags", lambda: self.some(self.text)),
            **self._maybe("summary", self.text),
            **self._maybe("description", self.text),
            **self._maybe("deprecated", lambda: True, 0.2),
            **self._maybe("parameters", lambda: self.some(self._parameter)),
            **self._maybe("requestBody", self._body),
            **self._maybe("security", lambda: self.some(self._requirement, 2), 0.3),
            **self._maybe("x-method", self.text, 0.1),
            **self._maybe("x-resource", self.text, 0.1),
            **self._maybe("callbacks", lambda: {self.text(): {self.text(): self._answer()}}, 0.1),
            **(self._words() if self.random.random() < 0.2 else {}),
            "responses": {
                self.random.choice(("200", "201", "404", "default", "2XX", self.text())): self.odd(self._answer())
                for _ in range(1 + self.random.randrange(3))
            },
        }

    def _parameter(self) -> dict[str, Any]:
        if self.random.random() < 0.05:
            return {"$ref": f"#/components/parameters/{self.text()}"}
        return {
            "name": self.text(),
            "in": self.random.choice(("query", "path", "header", "cookie", self.text())),
            "required": self.random.random() < 0.5,
            **self._maybe("description", self.text),
            **self._maybe(
                "style", lambda: self.random.choice(("form", "deepObject", "pipeDelimited", self.text())), 0.2
            ),
            **self._maybe("example", self.text, 0.2),
            **self._maybe("x-name", self.text, 0.1),
            **self._maybe("schema", lambda: self.schema(1), 0.9),
        }

    def _body(self) -> dict[str, Any]:
        return {"description": self.text(), "required": self.random.random() < 0.5, "content": self._content()}

    def _content(self) -> dict[str, Any]:
        medias = (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "text/plain",
            self.text(),
        )
        return {
            self.random.choice(medias): {"schema": self.schema(2), **self._maybe("example", self.text, 0.3)}
            for _ in range(1 + self.random.randrange(2))
        }

    def _answer(self) -> dict[str, Any]:
        return {
            "description": self.text(),
            **self._maybe("content", self._content, 0.8),
            **self._maybe(
                "headers", lambda: {self.text(): {"description": self.text(), "schema": self.schema(0)}}, 0.3
            ),
            **self._maybe("links", lambda: {self.text(): {"operationId": self.text()}}, 0.1),
            **self._maybe("x-raises", lambda: [self.text()], 0.05),
        }

    def _scheme(self) -> dict[str, Any]:
        flows = {"clientCredentials": {"tokenUrl": self.text(), "scopes": {self.text(): self.text()}}}
        return self.random.choice(
            (
                {"type": "apiKey", "in": self.random.choice(("header", "query", "cookie")), "name": self.text()},
                {"type": "http", "scheme": self.random.choice(("basic", "bearer", "digest", self.text()))},
                {"type": "oauth2", "flows": flows},
                {
                    "type": self.random.choice(("openIdConnect", "mutualTLS", self.text())),
                    "openIdConnectUrl": self.text(),
                },
            )
        ) | self._maybe("description", self.text)

    def _requirement(self) -> dict[str, Any]:
        return {
            self.random.choice((*self._schemes, self.text())): self.some(self.text, 1)
            for _ in range(1 + self.random.randrange(2))
        }

    def _server(self) -> dict[str, Any]:
        name = self.text()
        url = self.random.choice((f"https://vendor.example/{self.text()}", f"https://{{{name}}}.example", self.text()))
        variable = {
            "default": self.text(),
            "description": self.text(),
            **self._maybe("enum", lambda: self.some(self.text)),
        }
        return {"url": url, "description": self.text(), **self._maybe("variables", lambda: {name: variable})}

    def schema(self, depth: int) -> Any:  # noqa: PLR0911  one return for each kind of schema
        """Return a schema whose parts nest at most so deep."""
        kind = self.random.randrange(8 if depth > 0 else 4)
        common = {
            **self._maybe("description", self.text),
            **self._maybe("title", self.text, 0.2),
            **self._maybe("default", self.text, 0.2),
            **self._maybe(
                "format", lambda: self.random.choice(("date", "date-time", "uuid", "decimal", self.text())), 0.2
            ),
            **self._maybe("pattern", self.text, 0.1),
            **self._maybe("x-name", self.text, 0.05),
            **self._maybe("x-type", lambda: self.random.choice(("integer", "decimal", "boolean", self.text())), 0.05),
        }
        match kind:
            case 0:
                return {"$ref": f"#/components/schemas/{_escaped(self.random.choice(self._names))}"}
            case 1:
                return {"type": "string", "enum": self.odd([self.text(), *self.some(self.text)]), **common}
            case 2:
                return {"const": self.text(), **common}
            case 3:
                return {"type": self.odd(self.random.choice(_TYPES)), **common}
            case 4:
                return {"type": "array", "items": self.odd(self.schema(depth - 1)), **common}
            case 5:
                arms = [self.schema(depth - 1) for _ in range(2)]
                tag = {"propertyName": self.text(), "mapping": {self.text(): self.text()}}
                return {
                    self.random.choice(("oneOf", "anyOf", "allOf")): arms,
                    **self._maybe("discriminator", lambda: tag, 0.3),
                    **common,
                }
            case _:
                members = {self.text(): self.odd(self.schema(depth - 1)) for _ in range(1 + self.random.randrange(4))}
                required = [name for name in members if self.random.random() < 0.5]
                return {
                    "type": "object",
                    "properties": self.odd(members),
                    "required": self.odd(required),
                    **self._maybe("additionalProperties", lambda: self.schema(depth - 1), 0.3),
                    **self._maybe("x-unwrap", self.text, 0.05),
                    **self._maybe("x-enum", lambda: {self.text(): self.text()}, 0.05),
                    **common,
                }


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25")


def written(seed: int, mark: Path) -> tuple[str, list[str]]:
    """Return the JSON of the document of a seed, and the hostile texts in it."""
    source = random.Random(seed)
    writer = Writer(source, mark, wildness=source.choice((0.1, 0.4, 0.8)))
    return json.dumps(writer.document()), writer.texts
