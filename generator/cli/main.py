"""The commands, their arguments and exit codes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from .. import __version__
from ..build.selection import selection_of
from ..emit.write import Change, bring_in_line, differences, inputs_in
from ..pipeline.fingerprints import cause_of, inputs_of
from ..pipeline.freshness import Freshness
from ..pipeline.project import Project, files_of, overlay_of, understand
from ..read.openapi_overlay import specs_in
from ..read.resolve import Documents
from ..text.diagnostics import SpecError, escape_hidden, lines_of
from .diff_arguments import add_commands
from .editor import add_schema

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_LINE_END = "\n"
_DEEPEST = 20_000
_PACKAGE = Path(__file__).resolve().parent.parent
ROOT = _PACKAGE.parent if _PACKAGE.name == "generator" else Path.cwd()
"""Where `specs/`, `overlays/` and `generated/` are: this checkout, or the folder an installed generator is run in."""


def main(
    arguments: Sequence[str] | None = None,
    program: str = "python -m generator",
    freshness: Freshness | None = None,
) -> int:
    """Run one command.

    Args:
        arguments: Of the command line; by default those of the process.
        program: What the command is called in its own help.
        freshness: Remembers which clients are up to date; without it nothing is remembered.

    Returns:
        The exit code: 0 when all is well, 1 for an error, 3 when something was degraded.
    """
    if arguments is None:
        arguments = sys.argv[1:]
    options = _parser(program, arguments).parse_args(arguments, argparse.Namespace(freshness=freshness))
    # Schemas may nest thousands of levels deep, and each level takes a few calls; Python's own limit is 1,000 calls.
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _DEEPEST))
    try:
        code: int = options.run(options)
        return code
    except SpecError as error:
        for line in lines_of(error):
            print(f"error: {line}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 0
    finally:
        sys.setrecursionlimit(limit)


def _parser(program: str, arguments: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser of a command line; of the commands, it knows only the one that is given, if one is."""
    parser = argparse.ArgumentParser(prog=program, description="Typed Python clients from OpenAPI documents.")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(required=True, metavar="command")
    command = arguments[0] if arguments else ""
    given = [add for names, add in _COMMANDS.items() if command in names.split()]
    for add in given or _COMMANDS.values():
        add(commands)
    if command == "simulate":
        from .simulating import add_simulate  # takes as long to import as all of generation

        add_simulate(commands.choices["simulate"])
    return parser


def _add_generate(commands: _Commands) -> None:
    generate = commands.add_parser("generate", help="generate a project from one document")
    generate.add_argument("--spec", type=Path, required=True, help="OpenAPI 3 document, YAML or JSON")
    generate.add_argument("--out", type=Path, required=True, help="folder of the project")
    generate.add_argument("--overlay", type=Path, help="folder of hand-written modules")
    generate.add_argument("--package", help="import name of the package")
    _add_selection(generate)
    generate.set_defaults(run=_generate)


def _add_operations(commands: _Commands) -> None:
    operations = commands.add_parser("operations", help="list the operations of a document")
    operations.add_argument("--spec", type=Path, required=True, help="OpenAPI 3 document, YAML or JSON")
    _add_selection(operations)
    operations.set_defaults(run=_operations)


def _add_names(commands: _Commands) -> None:
    from .naming import add_names

    add_names(commands)


def _add_all(commands: _Commands) -> None:
    every = commands.add_parser("all", help="generate the client of each specs/*.yaml into generated/")
    every.add_argument("vendors", nargs="*", metavar="vendor", help="only these; by default every vendor of specs/")
    every.add_argument("--out", type=Path, default=ROOT / "generated", help="folder of the projects")
    every.add_argument("--check", action="store_true", help="write nothing; fail where the folder is not up to date")
    every.set_defaults(run=_all)


def _add_lint(commands: _Commands) -> None:
    lint = commands.add_parser("lint", help="hold curated specs against the house rules")
    lint.add_argument("specs", type=Path, nargs="+", metavar="spec")
    lint.add_argument("--advice", action="store_true", help="also print what is for a person to weigh")
    lint.set_defaults(run=_lint)


def _add_simulate(commands: _Commands) -> None:
    commands.add_parser(
        "simulate",
        help="serve a stand-in for the vendor of any document",
        description="Serve a stand-in that keeps records by path and answers as the document says. The clients of "
        "curated specs have one that also behaves like its vendor: python -m <package>.simulator.",
    )


def _add_infer(commands: _Commands) -> None:
    infer = commands.add_parser("infer", help="propose a schema from recorded JSON")
    infer.add_argument("--sample", type=Path, action="append", required=True, help="recorded JSON; may be repeated")
    infer.add_argument("--at", help="dotted path to the value meant, such as data.items")
    infer.add_argument("--spec", type=Path, help="curated spec to compare with")
    infer.add_argument("--schema", help="component of that spec")
    infer.set_defaults(run=_infer)


_COMMANDS: dict[str, Callable[[_Commands], None]] = {
    "generate": _add_generate,
    "operations": _add_operations,
    "names": _add_names,
    "all": _add_all,
    "lint": _add_lint,
    "diff changes versions": lambda commands: add_commands(commands, ROOT),
    "schema": lambda commands: add_schema(commands, ROOT),
    "simulate": _add_simulate,
    "infer": _add_infer,
}
"""What adds each command, in the order of the help."""


def _add_selection(command: argparse.ArgumentParser) -> None:
    what = "tag:NAME, path:/PATH or operation:ID, with * for anything; may be repeated"
    command.add_argument(
        "--include", action="append", default=[], metavar="WHAT", help=f"only these operations: {what}"
    )
    command.add_argument("--exclude", action="append", default=[], metavar="WHAT", help="not these operations")


def _generate(options: argparse.Namespace) -> int:
    selection = selection_of(options.include, options.exclude)
    project = understand(options.spec, options.overlay, options.package, selection=selection)
    inputs = inputs_of(project)
    if not project.overlay.simulator:
        project.documents.forget_main()  # else the largest thing in memory while files are made
    change = bring_in_line(options.out, files_of(project), inputs)
    _tell(str(options.out), project, change)
    for remark in project.report.remarks:
        print(f"note: {escape_hidden(remark)}", file=sys.stderr)
    for problem in project.report.lost:
        print(f"degraded: {escape_hidden(problem)}", file=sys.stderr)
    return 3 if project.report.lost else 0


def _tell(name: str, project: Project, change: Change) -> None:
    counts = f"{len(change.written)} files written, {len(change.removed)} removed, {change.kept} kept"
    print(f"{name}: {len(project.api.operations)} operations, {counts}")


def _operations(options: argparse.Namespace) -> int:
    project = understand(
        options.spec, overlay_of(options.spec), selection=selection_of(options.include, options.exclude)
    )
    owner = {operation.pointer: resource for resource in project.names.resources for operation in resource.operations}
    for operation in project.api.operations:
        name = project.names.methods[operation.pointer]
        print(f"{operation.method}\t{escape_hidden(operation.path)}\t{'.'.join(owner[operation.pointer].path)}.{name}")
    return 0


def _all(options: argparse.Namespace) -> int:
    code = 0
    urls = _urls()
    freshness: Freshness | None = options.freshness
    for spec in _chosen(options.vendors):
        overlay = ROOT / "overlays" / spec.stem
        project = understand(spec, overlay if overlay.is_dir() else None, shown=f"specs/{spec.name}", urls=urls)
        for problem in project.report.lost:
            print(f"degraded: {escape_hidden(problem)}", file=sys.stderr)
            # A curated spec has no excuse; a vendor's own document is taken as it is.
            code = 3 if project.documents.is_curated else code
        files = files_of(project)
        out = options.out / spec.stem
        if options.check:
            code = code or int(not _is_fresh(out, files, project))
            continue
        change = bring_in_line(out, files, inputs_of(project))
        _tell(spec.stem, project, change)
        if freshness is not None:
            _remember(freshness, spec.stem, project, files)
    return code


def _remember(freshness: Freshness, vendor: str, project: Project, files: Mapping[str, str]) -> None:
    """Remember that a client is up to date; one that lacks something is generated again, to tell it again."""
    if not project.report.lost:
        freshness.record(vendor, [str(project.documents.folder / name) for name in project.documents.others], files)
        freshness.save()


def _is_fresh(out: Path, files: Mapping[str, str], project: Project) -> bool:
    """Return whether a folder holds what generation would write; print what differs."""
    wrong = differences(out, files, partial(cause_of, old=inputs_in(out), new=inputs_of(project)))
    for line in wrong if out.is_dir() else ():
        print(f"{out.parent.name}/{out.name}/{line}", file=sys.stderr)
    missing = f"{len(wrong)} files differ" if out.is_dir() else "not generated yet"
    print(f"{out.name}: {f'{missing}; run make generate' if wrong else 'up to date'}")
    return not wrong


def _chosen(vendors: Sequence[str]) -> list[Path]:
    """Return the specs of the vendors named, or of all.

    Raises:
        SpecError: A vendor has no spec, or there are no specs here.
    """
    specs = {path.stem: path for path in specs_in(ROOT / "specs")}
    if not specs:
        raise SpecError(f"there is no specs/*.yaml in {ROOT}. Run this where the specs are, or use `generate --spec`.")
    if unknown := [vendor for vendor in vendors if vendor not in specs]:
        raise SpecError(f"there is no specs/{unknown[0]}.yaml. Choose one of {', '.join(specs)}.")
    return [path for name, path in specs.items() if not vendors or name in vendors]


def _urls() -> dict[str, str]:
    """Return the addresses of the project: `[project.urls]` of its pyproject.toml, the one place for all clients."""
    path = ROOT / "pyproject.toml"
    if not path.is_file():
        return {}
    import tomllib

    urls = tomllib.loads(path.read_text("utf-8")).get("project", {}).get("urls", {})
    return {str(label): str(url) for label, url in urls.items()}


def _infer(options: argparse.Namespace) -> int:
    from ..lint.infer import infer

    text, differs = infer(options.sample, options.at, options.spec, options.schema)
    print(escape_hidden(text, keep=_LINE_END), end="")
    return 1 if differs else 0


def _lint(options: argparse.Namespace) -> int:
    problems = [_problems(spec, with_advice=options.advice) for spec in options.specs]
    return 1 if any(problems) else 0


def _problems(spec: Path, *, with_advice: bool) -> int:
    """Print what is to be said of a spec, and return how many of it are problems."""
    from ..lint.rules import lint

    complaints = lint(spec, _overlay_beside(spec))
    curated = Documents.read(spec).is_curated
    advice = [complaint for complaint in complaints if complaint.is_advice or not curated]
    for complaint in complaints:
        if with_advice or complaint not in advice:
            print(escape_hidden(complaint))
    if advice and not with_advice:
        print(_advised(spec, [complaint.code for complaint in advice], is_curated=curated))
    return len(complaints) - len(advice)


def _overlay_beside(spec: Path) -> Path | None:
    """Return the folder of our overlay for a spec; None if there is none."""
    overlay = ROOT / "overlays" / spec.stem
    return overlay if overlay.is_dir() else None


def _advised(spec: Path, codes: Sequence[str], *, is_curated: bool) -> str:
    """Return how much advice there is for a spec, by the code of each piece."""
    whose = "" if is_curated else " a vendor's own document:"
    return f"{spec}:{whose} {len(codes)} pieces of advice ({', '.join(sorted(set(codes)))}); see them with --advice"
