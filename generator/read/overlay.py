"""Find the names that an overlay defines by parsing it, never by running it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from attrs import Factory, frozen

from ..text.diagnostics import Place, SpecError
from ..text.expressions import ROOT
from .load import read_regular

_OWN_MODULES = ("dialect", "codec", "models", "options", "errors", "simulator", "__init__")


@frozen
class FlowMethod:
    """A function of an overlay that becomes a method of a resource."""

    name: str
    module: str
    parameters: str
    """The signature's inside, as source."""

    arguments: str
    """The same arguments, handed on."""

    returns: str
    """What the flow returns in the end, as source."""

    docstring: str
    imports: tuple[tuple[str, str], ...]
    """Module and name of each import that the signature needs; the name may be `x as y`, or empty for the module."""

    overloads: tuple[tuple[str, str], ...] = ()
    """Parameters and result of each overload, as source."""


@frozen
class Overlay:
    """What a folder of hand-written modules adds to a client."""

    files: Mapping[str, str] = Factory(dict)
    """Text of every module, by its path in the folder."""

    flows: Mapping[str, tuple[FlowMethod, ...]] = Factory(dict)
    """By resource, nested ones joined by `_`; those of `client` become methods of the client itself."""

    extras: frozenset[str] = frozenset()
    """Models that get members mixed in."""

    replaced: frozenset[str] = frozenset()
    """Models whose class the overlay supplies."""

    offered: tuple[str, ...] = ()
    """Public classes among the models that belong to no model of the spec: argument types for people."""

    homes: Mapping[str, str] = Factory(dict)
    """Module of each class among the models: `models`, or one of the package's, such as `models.leave`."""

    dialect: str | None = None
    codec: str | None = None
    options: str | None = None
    settings: str | None = None
    """What the options are given by: a `TypedDict` of keywords."""

    option_docs: tuple[tuple[str, str], ...] = ()
    """Its own options, each with its docs."""

    errors: tuple[str, ...] = ()
    """Public classes of `errors.py`: the package offers them beside the runtime's errors."""

    simulator: bool = False
    """Whether it has a simulator of the vendor: `simulator.py`, or `simulator/` with an `__init__.py`."""

    guide: str = ""
    """Text of its `README.md`, in Markdown, for users of the client."""

    def home(self, class_name: str) -> str:
        """Return the module of a model class, as a module of the client's package imports it."""
        return f".._overlay.{self.homes[class_name]}"


def read_overlay(folder: Path | None) -> Overlay:
    """Return what the modules of an overlay folder define; an empty Overlay for None or an empty folder.

    Raises:
        SpecError: A module is not Python, or two modules of models want the same name.
    """
    if folder is None:
        return Overlay()
    files = _files(folder)
    trees = _trees(folder, files)
    by_module = {name.removesuffix(".py"): tree for name, tree in trees.items() if not _is_own(name)}
    flows = {name: methods for name, tree in by_module.items() if (methods := tuple(_flows(name, tree)))}
    models = _models(folder, trees)
    extras, replacing, others = _by_role([class_ for class_, _ in models.values()])
    return Overlay(
        files,
        flows,
        extras,
        replacing,
        others,
        {name: module for name, (_, module) in models.items()},
        _subclass(trees.get("dialect.py"), "Dialect"),
        _subclass(trees.get("codec.py"), "Codec"),
        _subclass(trees.get("options.py"), "Options"),
        _subclass(trees.get("options.py"), "Settings"),
        tuple(_option_docs(trees.get("options.py"))),
        tuple(class_.name for class_ in _public_classes(trees.get("errors.py"))),
        bool({"simulator.py", "simulator/__init__.py"} & files.keys()),
        _guide(folder),
    )


def _files(folder: Path) -> dict[str, str]:
    """Return the text of each module of an overlay, by its path in the folder."""
    if not folder.is_dir():
        raise SpecError(f"{folder}: there is no such folder. Correct --overlay or omit it.")
    paths = [path for pattern in ("*.py", "models/*.py", "simulator/*.py") for path in sorted(folder.glob(pattern))]
    return {path.relative_to(folder).as_posix(): _text(path) for path in paths}


def _guide(folder: Path) -> str:
    """Return the README of an overlay; empty if it has none."""
    guide = folder / "README.md"
    return guide.read_text("utf-8").strip() if guide.is_file() else ""


def _trees(folder: Path, files: Mapping[str, str]) -> dict[str, ast.Module]:
    """Return the parsed modules but for the simulator's: nothing has to be known of them, and formatting notices what
    is not Python.
    """
    parsed = [name for name in files if not name.startswith(("simulator/", "simulator.py"))]
    return {name: _parse(folder / name, files[name]) for name in parsed}


def _text(path: Path) -> str:
    try:
        return read_regular(path, str(path)).decode("utf-8")
    except UnicodeDecodeError as error:
        raise SpecError(f"{path}: not UTF-8 at byte {error.start}. Save the file as UTF-8.") from error


def _by_role(classes: list[ast.ClassDef]) -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    """Return the names of an overlay's model classes by what they do.

    First the models that get a mixin, `<Model>Extras`; then the classes that replace a model, which define `read`;
    then the other ones.
    """
    extras = frozenset(class_.name.removesuffix("Extras") for class_ in classes if class_.name.endswith("Extras"))
    complete = [class_ for class_ in classes if not class_.name.endswith("Extras")]
    replacing = frozenset(class_.name for class_ in complete if _defines(class_, "read"))
    return extras, replacing, tuple(class_.name for class_ in complete if class_.name not in replacing)


def _is_own(name: str) -> bool:
    return name.removesuffix(".py") in _OWN_MODULES or "/" in name


def _models(folder: Path, trees: Mapping[str, ast.Module]) -> dict[str, tuple[ast.ClassDef, str]]:
    """Return the public classes of `models.py` or `models/` by name, each with its module."""
    package = [name for name in trees if name.startswith("models/")]
    if package and "models.py" in trees:
        raise SpecError(
            f"{folder}: models.py and models/ have the same module name. Move the classes there and delete models.py."
        )
    homes: dict[str, tuple[ast.ClassDef, str]] = {}
    for name in package or ["models.py"]:
        module = name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for class_ in _public_classes(trees.get(name)):
            if class_.name in homes:
                other = homes[class_.name][1]
                text = f"{other} already has a class {class_.name}. Rename one of them, or start its name with _."
                raise SpecError(text, Place(str(folder / name), class_.lineno, "#"))
            homes[class_.name] = class_, module
    return homes


def _parse(path: Path, text: str) -> ast.Module:
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise SpecError(f"not Python: {error.msg}.", Place(str(path), error.lineno or 1, "#")) from error


def _public_classes(tree: ast.Module | None) -> Iterator[ast.ClassDef]:
    for node in tree.body if tree else ():
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield node


def _subclass(tree: ast.Module | None, base: str) -> str | None:
    return next((class_.name for class_ in _public_classes(tree) if class_.name.endswith(base)), None)


def _option_docs(tree: ast.Module | None) -> Iterator[tuple[str, str]]:
    """Yield each field of the options class with the docstring below it."""
    for class_ in _public_classes(tree):
        if class_.name.endswith("Options"):
            for field, below in zip(class_.body, class_.body[1:], strict=False):
                if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                    match below:
                        case ast.Expr(ast.Constant(str(text))):
                            yield field.target.id, text
                        case _:
                            pass


def _defines(node: ast.ClassDef, name: str) -> bool:
    return any(isinstance(statement, ast.FunctionDef) and statement.name == name for statement in node.body)


def _flows(module: str, tree: ast.Module) -> Iterator[FlowMethod]:
    flows = [
        (node, returned)
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and (returned := _flow_result(node))
    ]
    imports = _homes(module, tree) if flows else {}
    overloads: dict[str, list[tuple[str, str]]] = {}
    used: dict[str, set[str]] = {}
    for node, returned in flows:
        names = used.setdefault(node.name, set())
        names |= {part.id for part in (*ast.walk(node.args), *ast.walk(returned)) if isinstance(part, ast.Name)}
        signature = ast.unparse(node.args), ast.unparse(returned)
        if _is_overload(node):
            overloads.setdefault(node.name, []).append(signature)
            continue
        yield FlowMethod(
            node.name,
            module,
            signature[0],
            _call_arguments(node.args),
            signature[1],
            ast.get_docstring(node) or "",
            tuple(sorted({home for name in names for home in imports.get(name, ())})),
            tuple(overloads.get(node.name, ())),
        )


def _homes(module: str, tree: ast.Module) -> dict[str, list[tuple[str, str]]]:
    """Return what imports each name that a module imports or defines: a module, and the name there."""
    homes = {name: [home] for name, home in _imports(tree)}
    local = {node.name for node in tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef)}
    local |= {name for node in tree.body for name in _assigned_names(node)}
    for name in local:
        homes.setdefault(name, []).append((f"{ROOT}_overlay.{module}", name))
    return homes


def _flow_result(node: ast.FunctionDef) -> ast.expr | None:
    """Return `T` of a function that returns `Flow[T]`; None for any other function."""
    match node.returns:
        case ast.Subscript(ast.Name("Flow"), result):
            return result
        case _:
            return None


def _is_overload(node: ast.FunctionDef) -> bool:
    return any(isinstance(decorator, ast.Name) and decorator.id == "overload" for decorator in node.decorator_list)


def _call_arguments(arguments: ast.arguments) -> str:
    parts = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
    if arguments.vararg:
        parts.append(f"*{arguments.vararg.arg}")
    parts += [f"{argument.arg}={argument.arg}" for argument in arguments.kwonlyargs]
    if arguments.kwarg:
        parts.append(f"**{arguments.kwarg.arg}")
    return ", ".join(parts)


def _imports(tree: ast.Module) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the names that a module imports outside its functions, each with the import that brings it."""
    for node in _outside_functions(tree.body):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            for alias in node.names:
                shown = f"{alias.name} as {alias.asname}" if alias.asname else alias.name
                yield alias.asname or alias.name, (node.module, shown)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                name = alias.asname or alias.name.partition(".")[0]
                yield name, (f"{alias.name} as {alias.asname}" if alias.asname else alias.name, "")


def _outside_functions(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements of a module, and those inside its `if` and `try` blocks."""
    for node in body:
        yield node
        if isinstance(node, ast.If | ast.Try):
            yield from _outside_functions([*node.body, *node.orelse, *getattr(node, "finalbody", ())])
            for handler in getattr(node, "handlers", ()):
                yield from _outside_functions(handler.body)


def _assigned_names(node: ast.stmt) -> Iterator[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    for target in targets:
        if isinstance(target, ast.Name):
            yield target.id
