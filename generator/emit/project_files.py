"""Write the files around the package: README, pyproject.toml, licence and changelog."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from ..ir.ir import Api, Model, Operation, Ref
from ..naming.identity import Identity
from ..naming.names import Names
from ..naming.reserved import own_arguments
from ..read.overlay import Overlay
from ..text.docs import comment
from .credentials import CredentialView, credentials_of, enough
from .features import lists, rows_of
from .render import render
from .views.client import CLIENT_FLOWS, taken_features
from .views.servers import ServersView, view_servers
from .webhooks import about_events, signs

BACKEND = "hatchling==1.33.0"
"""Builds clients, out of tree; pinned, since its version decides what is in a wheel. The lock has the same."""

_CLASSIFIERS = (
    "Framework :: AsyncIO",
    "Framework :: Trio",
    "Intended Audience :: Developers",
    "Operating System :: OS Independent",
    "Programming Language :: Python :: 3",
    "Programming Language :: Python :: 3.11",
    "Programming Language :: Python :: 3.12",
    "Programming Language :: Python :: 3.13",
    "Programming Language :: Python :: 3.14",
    "Typing :: Typed",
)


def project_files(api: Api, names: Names, identity: Identity, overlay: Overlay, header: str) -> dict[str, str]:
    """Return the text of each file beside the package, by its name.

    Args:
        api: The API.
        names: Its names.
        identity: What the project is called; for a curated spec also its addresses and changelog.
        overlay: Hand-written modules, whose flows the README lists.
        header: The first line of each file that has one.
    """
    files = {
        "README.md": _readme(api, names, identity, overlay, header),
        "pyproject.toml": _pyproject(comment(api.title), identity, header, has_plugin=overlay.simulator),
        "LICENSE": render("LICENSE"),
    }
    if identity.changelog:
        source = f"Copied from specs/{comment(identity.vendor)}.changelog.md; edit it there, then generate again."
        files["CHANGELOG.md"] = f"<!-- {_commented(source)} -->\n\n{identity.changelog}"
    if identity.quirks:
        files["QUIRKS.md"] = identity.quirks
    return files


def _pyproject(title: str, identity: Identity, header: str, *, has_plugin: bool) -> str:
    return render(
        "project.toml",
        header=header,
        backend=_toml(BACKEND),
        name=_toml(identity.distribution),
        version=_toml(identity.version),
        description=_toml(f"Typed client for {title}"),
        curated=identity.curated,
        classifiers=[_toml(classifier) for classifier in _CLASSIFIERS],
        urls=[(_toml(label), _toml(url)) for label, url in identity.urls.items()],
        package=_toml(identity.package),
        program=_toml(identity.program),
        entry=_toml(f"{identity.package}.__main__:main"),
        more="".join(f', "{name}"' for name, text in _further(identity).items() if text),
        plugin=_toml(identity.package) if has_plugin else "",
        plugin_module=_toml(f"{identity.package}.pytest_plugin"),
    )


def _further(identity: Identity) -> dict[str, str]:
    return {"CHANGELOG.md": identity.changelog, "QUIRKS.md": identity.quirks}


def _readme(api: Api, names: Names, identity: Identity, overlay: Overlay, header: str) -> str:
    credentials = credentials_of(api, identity)
    given = [argument for credential in credentials for argument in credential.arguments]
    servers = view_servers(api, identity.prefix, own_arguments().union(given))
    variable_names = [variable for credential in credentials for variable in credential.variables]
    variable_names += [choice.variable for choice in servers.choices]
    variables = [f"`{variable}`" for variable in [*variable_names, f"{identity.prefix}_BASE_URL"]]
    example = _example(names)
    call, listing = _written(example)
    title = comment(api.title)
    return render(
        "README.md",
        header=_commented(header),
        title=title,
        about=_paragraphs(api.doc.description),
        guide=overlay.guide,
        quirks=_quirks_page(identity),
        simulator=overlay.simulator,
        vendor=identity.vendor,
        package=identity.package,
        class_name=identity.class_name,
        example_arguments=", ".join(_example_arguments(api, credentials, servers)),
        example_call=f"print({call})" if call else "...",
        listing=listing,
        row=_row(api, names, example),
        links=_links(identity, overlay),
        loads=any(map(lists, api.operations)),
        events=about_events(api, f"{identity.prefix}_WEBHOOK_SECRET"),
        secret=signs(api),
        closer="" if taken_features(names) else call,
        distribution=identity.distribution,
        program=identity.program,
        listing_command=_as_command(identity.program, example),
        variables=", ".join(variables),
        servers=servers.lines,
        methods=_listed(names, overlay),
    )


def _example_arguments(api: Api, credentials: Sequence[CredentialView], servers: ServersView) -> list[str]:
    """Return the arguments with which the README makes a client: what calls cannot do without."""
    arguments = [f'{argument}="..."' for argument in enough(api, credentials)]
    if api.server is not None:
        return arguments
    needed = [f'{choice.argument}="..."' for choice in servers.choices if choice.needed]
    return [*(needed or ['base_url="https://..."']), *arguments]


def _row(api: Api, names: Names, example: _Example | None) -> str:
    """Return the model of the rows of the example's list, for an API whose listings have no pages; else nothing."""
    if example is None or example.is_listing:
        return ""
    item = rows_of(example.operation)
    is_model = isinstance(item, Ref) and isinstance(api.schemas.get(item.pointer), Model)
    return names.schemas[item.pointer].class_name if is_model and isinstance(item, Ref) else ""


def _links(identity: Identity, overlay: Overlay) -> list[str]:
    """Return where to read on: on the site of the documents if its address is known, else in the repository."""
    if not (identity.curated and overlay.guide):
        return []
    site = _site(identity)
    lead, end = (site, "html") if site else ("../../docs", "md")
    rows = [
        (f"vendors/{_slug(identity)}", "This vendor in practice", "what to expect, and complete recipes"),
        ("guide/first-call", "A first call", "begin here"),
        ("guide/paging", "Listings and pages", "all rows, the first hundred, or on from where you were"),
        ("guide/errors", "Errors", "what each means, and what to do"),
        ("guide/sent-once", "What is sent once", "what may be repeated"),
        ("guide/testing", "Testing", "without the vendor"),
        ("guide/command-line", "The command line", "without Python"),
        ("many-calls", "Many calls", "at once, and within the vendor's budget"),
    ]
    lines = [f"[{title}]({lead}/{page}.{end}): {about}" for page, title, about in rows]
    if site:
        lines.append(f"[Reference]({site}/reference/{identity.vendor}/index.html): each method, as Python and as HTTP")
    return [comment(line) for line in lines]


def _quirks_page(identity: Identity) -> str:
    """Return where the ledger of the vendor's quirks is; empty if there is none."""
    if not identity.quirks:
        return ""
    return f"{site}/vendors/{_slug(identity)}-quirks.html" if (site := _site(identity)) else "QUIRKS.md"


def _site(identity: Identity) -> str:
    return comment(identity.urls.get("Documentation", "")).rstrip("/")


def _slug(identity: Identity) -> str:
    return identity.vendor.replace("_", "-")


def _as_command(program: str, example: _Example | None) -> str:
    """Return the command that writes the example's listing to a file; without a listing, the command for help."""
    if example is None or not example.is_listing:
        return f"{program} --help"
    return f"{program} {' '.join(name.replace('_', '-') for name in example.names)} --output rows.csv"


def _paragraphs(text: str) -> str:
    """Return a description as Markdown, its paragraphs kept, each on one line."""
    paragraphs = [comment(paragraph) for paragraph in re.split(r"\n\s*\n", text)]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph).replace("<", "&lt;")


def _listed(names: Names, overlay: Overlay) -> list[str]:
    """Return one line per method for the README: its request, or that it sends several requests."""
    lines: list[str] = []
    for resource in names.resources:
        lead = f"client.{'.'.join(resource.path)}"
        taken = {names.methods[operation.pointer] for operation in resource.operations}
        for operation in resource.operations:
            route = comment(operation.path).replace("`", "'")
            lines.append(f"`{lead}.{names.methods[operation.pointer]}` - {operation.method} `{route}`")
        lines += [_conversation(lead, name) for name in _flow_names(overlay, resource.module) if name not in taken]
    return lines + [_conversation("client", name) for name in _flow_names(overlay, CLIENT_FLOWS)]


@frozen
class _Example:
    """A GET call without required arguments."""

    names: tuple[str, ...]
    """Those of the resource, and of its method."""

    operation: Operation

    @property
    def is_listing(self) -> bool:
        """Whether it returns pages."""
        return bool(self.operation.words.get("x-pagination"))


def _example(names: Names) -> _Example | None:
    """Return the call that the README shows: a listing where there is one; None if every call needs arguments."""
    examples = list(_plain_calls(names))
    return next((example for example in examples if example.is_listing), next(iter(examples), None))


def _written(example: _Example | None) -> tuple[str, str]:
    """Return the text of a call, and that of a listing; empty if there is none."""
    if example is None:
        return "", ""
    call = f"client.{'.'.join(example.names)}()"
    return (f"{call}.first()", call) if example.is_listing else (call, "")


def _plain_calls(names: Names) -> Iterator[_Example]:
    """Yield the GET calls without required arguments.

    Resources with many methods come first: they are what an API is about.
    """
    for resource in sorted(names.resources, key=lambda resource: -len(resource.operations)):
        for operation in resource.operations:
            needs = operation.bodies or any(parameter.required for parameter in operation.parameters)
            if operation.method == "GET" and not needs:
                yield _Example((*resource.path, names.methods[operation.pointer]), operation)


def _flow_names(overlay: Overlay, module: str) -> list[str]:
    return list(dict.fromkeys(flow.name for flow in overlay.flows.get(module, ())))


def _conversation(lead: str, name: str) -> str:
    return f"`{lead}.{name}` - a conversation of several requests"


def _commented(header: str) -> str:
    """Return the header, made safe for a comment in Markdown."""
    return header.replace("--", "- -")


def _toml(text: str) -> str:
    """Return a TOML string. `comment` removes control characters, and TOML forbids the same ones."""
    return json.dumps(comment(text), ensure_ascii=False)
