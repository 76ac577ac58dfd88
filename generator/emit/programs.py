"""Write the modules that start programs around a client: the loader of a warehouse, and the server for agents."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.ir import Api
from ..ir.word_rules import rule
from ..naming.identity import Identity
from ..naming.names import Names
from ..text.docs import literal
from ..text.expressions import Expr
from .imports import Imports
from .render import render

_WORD = "x-incremental"


def program_files(api: Api, names: Names, identity: Identity, header: str) -> dict[str, str]:
    """Return the modules by their paths.

    Args:
        api: The API.
        names: Its names.
        identity: What the project is called.
        header: The first line of each module.
    """
    client = f"{identity.class_name}Client"
    package = identity.package
    return {
        f"{package}/mcp.py": render("mcp.py", header=header, package=package, client=client),
        f"{package}/dlt.py": _loader(api, names, identity, header),
    }


def _loader(api: Api, names: Names, identity: Identity, header: str) -> str:
    """Return the module that loads listings."""
    package = identity.package
    imports = Imports(root=".")
    imports.add("._runtime.apps", "Warehouse")
    imports.add(".client", f"{identity.class_name}Client")
    rules = [(literal(name), imports.use(expression)) for name, expression in _rules(api, names)]
    return render(
        "dlt.py",
        header=header,
        imports="\n".join(imports.lines()),
        package=package,
        client=f"{identity.class_name}Client",
        source=literal(package.removesuffix("_client")),
        rules=rules,
    )


def _rules(api: Api, names: Names) -> Iterator[tuple[str, Expr]]:
    """Yield the rules of loading by the method that they are about; that of the root is about all."""
    if word := api.words.get(_WORD):
        yield "", rule(_WORD, word)
    for resource in names.resources:
        for operation in resource.operations:
            if word := operation.words.get(_WORD):
                yield f"{'.'.join(resource.path)}.{names.methods[operation.pointer]}", rule(_WORD, word)
