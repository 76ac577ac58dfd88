"""Say which names emitted code needs for itself: read from the runtime, and from the imports that it may make.

`Imports` refuses every other import, so that these tables are complete.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

RUNTIME = Path(__file__).parent.parent / "runtime"

BUILTINS = frozenset(["str", "int", "float", "bool", "bytes", "object", "dict", "tuple", "None"])
"""The builtin types in the annotations of arguments and results; a list is called `List` there."""

RESOURCE_IMPORTS: Mapping[str, str] = {
    "__future__": "annotations",
    "builtins": "list",
    "collections.abc": "Mapping Sequence",
    "datetime": "date datetime time",
    "decimal": "Decimal",
    "functools": "cached_property",
    "typing": "Any Literal overload",
    "uuid": "UUID",
}
"""Names by module: what the module of a resource may import from outside the client."""

CLIENT_IMPORTS: Mapping[str, str] = {
    **RESOURCE_IMPORTS,
    "collections.abc": f"{RESOURCE_IMPORTS['collections.abc']} Callable",
    "typing": f"{RESOURCE_IMPORTS['typing']} Self Unpack cast",
}
"""What the module of the client may import from outside the client."""

MODEL_IMPORTS: Mapping[str, str] = {
    "__future__": "annotations",
    "attrs": "define field",
    "datetime": "date datetime time",
    "decimal": "Decimal",
    "enum": "IntEnum StrEnum",
    "typing": "Annotated Any Literal TypeAlias",
    "uuid": "UUID",
}
"""What the module of a model may import from outside the client."""

RENAMED = {"date": "Date", "datetime": "DateTime", "time": "Time"}
"""What a module of models calls a type of the standard library where a field has its name."""

_MODEL_RUNTIME = ["Model", "UNSET", "Unset", "wire", "hints"]
"""What the module of a model imports from the runtime, the hints of aliases aside: those only follow `Annotated[`."""


@cache
def client_members() -> frozenset[str]:
    """Return what a resource cannot be called, since the client has a member or an import of that name."""
    classes = {**_classes("client/base.py"), **_classes("client/client.py")}
    members = (name for owner in ("AnyClient", "BareClient", "AsyncBareClient") for name in _members(classes[owner]))
    return frozenset({*members, "httpx", "str", "cached_property", "overload"})


@cache
def resource_classes() -> frozenset[str]:
    """Return what the class of a resource cannot be called, since its module or the client's may import the name."""
    outside = {name for table in (RESOURCE_IMPORTS, CLIENT_IMPORTS) for name in _names(table)}
    return frozenset(name for name in {*outside, *_exports(), "List"} if name[:1].isupper())


@cache
def method_names() -> frozenset[str]:
    """Return what a method cannot be called, since the signatures below it may need the name."""
    outside = {name for name in _names(RESOURCE_IMPORTS) if name.islower()}
    return (BUILTINS | outside | {"models", "awaitable"}) - {"annotations", "list", "None"}


@cache
def model_classes() -> frozenset[str]:
    """Return what a model cannot be called, since its module or another one of the models uses the name."""
    names = {*_names(MODEL_IMPORTS), *_MODEL_RUNTIME, *RENAMED.values(), "None", "True", "False"}
    return frozenset(name for name in names if name[:1].isupper())


@cache
def field_names() -> frozenset[str]:
    """Return what a field of a model cannot be called, since `Model` or the class body needs the name."""
    members = {name for name in _members(_classes("codec/model.py")["Model"]) if not name.startswith("_")}
    kept = {name for name in _members(_classes("codec/types.py")["Record"]) if not name.startswith("_")}
    of_the_body = {"list", "field", "wire", "hints", "mro", "register", "self"}
    return frozenset({*members, *kept, *BUILTINS, *of_the_body} - {"None"})


@cache
def own_arguments() -> frozenset[str]:
    """Return the arguments that every client's constructor has, and the names that its body needs."""
    constructors = [
        node
        for owner in ("BareClient", "AsyncBareClient")
        for node in _classes("client/client.py")[owner].body
        if isinstance(node, ast.FunctionDef) and node.name == "__init__"
    ]
    arguments = {
        argument.arg
        for node in constructors
        for argument in (*node.args.args, *node.args.kwonlyargs, node.args.kwarg)
        if argument
    }
    options = _members(_classes("call/options.py")["Settings"])
    return frozenset({*arguments, *options, "super", "cast"})


def _names(table: Mapping[str, str]) -> Iterator[str]:
    for names in table.values():
        yield from names.split()


@cache
def _classes(module: str) -> Mapping[str, ast.ClassDef]:
    tree = ast.parse((RUNTIME / module).read_text("utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def _members(owner: ast.ClassDef) -> Iterator[str]:
    """Yield the names that a class defines, and those that its constructor sets."""
    for node in owner.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
            if node.name == "__init__":
                yield from _set_on_self(node)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _set_on_self(constructor: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    for node in ast.walk(constructor):
        match node:
            case ast.Attribute(ast.Name("self"), name, ast.Store()):
                yield name


@cache
def _exports() -> frozenset[str]:
    """Return what the folders of the runtime export; emitted code imports from folders alone."""
    return frozenset(
        alias.asname or alias.name
        for path in sorted(RUNTIME.glob("*/__init__.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    )
