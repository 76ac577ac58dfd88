"""Build the site: `make docs`. Pages are those of `docs/`; the reference is made from the specs and the clients.

The result is a folder of files that any web server can serve, and that needs no network. Beside each page stands its
Markdown, and `llms.txt` lists them all, for tools that read.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from docs.examples import Example, examples
from generator.ir.ir import Operation
from generator.pipeline.project import Project, understand
from generator.read.openapi_overlay import specs_in

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "docs"

NAV: list[Any] = [
    {"Start": "index.md"},
    {
        "By task": [
            f"guide/{name}.md"
            for name in (
                *("first-call", "command-line", "paging", "filters", "files", "money-and-dates", "errors", "sent-once"),
                *("options", "drifts", "testing", "tables", "warehouse", "agents", "async", "observing", "upgrading"),
            )
        ]
    },
    {"Many calls": "many-calls.md"},
    {"Simulators": "simulators.md"},
    {"What was tried": "trust.md"},
]
CONFIG = {
    "site_name": "Back-office clients",
    "use_directory_urls": False,
    "theme": {
        "name": "material",
        "font": False,
        "features": ["navigation.top", "navigation.sections", "content.code.copy", "search.highlight"],
        "palette": [
            {
                "media": "(prefers-color-scheme: light)",
                "scheme": "default",
                "toggle": {"icon": "material/weather-night", "name": "Dark mode"},
            },
            {
                "media": "(prefers-color-scheme: dark)",
                "scheme": "slate",
                "toggle": {"icon": "material/weather-sunny", "name": "Light mode"},
            },
        ],
    },
    "extra_css": ["extra.css"],
    "plugins": ["search"],
    "markdown_extensions": ["admonition", "tables", "toc", "pymdownx.highlight", "pymdownx.superfences"],
}


def main() -> None:
    """Build the site into a folder."""
    parser = argparse.ArgumentParser(prog="python -m docs.site", description="Build the site of the documents.")
    parser.add_argument("--out", type=Path, default=ROOT / "site", help="the folder that is written")
    options = parser.parse_args()
    out: Path = options.out.resolve()
    pages = out.parent / f"{out.name}-pages"
    assemble(pages)
    config = pages.parent / f"{pages.name}.yml"
    config.write_text(yaml.safe_dump({**configured(pages), "site_dir": out.name}, sort_keys=False), "utf-8")
    tool = Path(sys.executable).with_name("zensical")
    subprocess.run([tool, "build", "--strict", "--clean", "-f", config], check=True, cwd=pages.parent)
    for page in sorted(pages.rglob("*.md")):
        shutil.copyfile(page, out / page.relative_to(pages))
    (out / "llms.txt").write_text(listed(pages), "utf-8")


def assemble(pages: Path) -> None:
    """Write all pages into a folder: those of `docs/`, what maintainers read elsewhere, and the reference."""
    shutil.rmtree(pages, ignore_errors=True)
    shutil.copytree(PAGES, pages, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    shutil.copyfile(ROOT / "specs" / "README.md", pages / "maintaining" / "the-words.md")
    relinked(pages, "specs/README.md", "maintaining/the-words.md")
    for spec in specs_in(ROOT / "specs"):
        vendor = spec.stem
        ledger = ROOT / "generated" / vendor / "QUIRKS.md"
        if ledger.is_file():
            name = f"vendors/{vendor.replace('_', '-')}-quirks.md"
            shutil.copyfile(ledger, pages / name)
            relinked(pages, f"generated/{vendor}/QUIRKS.md", name)
        folder = pages / "reference" / vendor
        folder.mkdir(parents=True)
        for name, text in reference(spec).items():
            (folder / name).write_text(text, "utf-8")


def relinked(pages: Path, target: str, name: str) -> None:
    """Lead the links of all pages to a file of the repository to the page that was made of it."""
    for page in pages.rglob("*.md"):
        up = "../" * (len(page.relative_to(pages).parts) - 1)
        page.write_text(page.read_text("utf-8").replace(f"]({up}../{target})", f"]({up}{name})"), "utf-8")


def configured(pages: Path) -> dict[str, Any]:
    """Return the settings of the site: its navigation names every page of a folder."""
    vendors: list[Any] = []
    references: list[Any] = []
    for vendor in (spec.stem for spec in specs_in(ROOT / "specs")):
        # The page of a vendor comes before the ledger of its quirks.
        own = sorted((pages / "vendors").glob(f"{vendor.replace('_', '-')}*.md"), key=lambda path: path.stem)
        title = heading(pages / "vendors" / f"{vendor.replace('_', '-')}.md").removesuffix(" in practice")
        vendors.append({title: [path.relative_to(pages).as_posix() for path in own]})
        names = sorted(path.name for path in (pages / "reference" / vendor).iterdir() if path.name != "index.md")
        references.append({title: [f"reference/{vendor}/{name}" for name in ("index.md", *names)]})
    known = ("many-calls.md", "simulators.md", "trust.md", "index.md")
    others = sorted(path.name for path in pages.glob("*.md") if path.name not in known)
    decisions = sorted(path.relative_to(pages).as_posix() for path in (pages / "decisions").glob("*.md"))
    guides = sorted(path.relative_to(pages).as_posix() for path in (pages / "maintaining").glob("*.md"))
    maintainers = [*guides, *others, {"Decisions": decisions}]
    nav = [*NAV, {"By vendor": vendors}, {"Reference": references}, {"For maintainers": maintainers}]
    return {**CONFIG, "docs_dir": pages.name, "nav": nav}


def reference(spec: Path) -> dict[str, str]:
    """Return a page for each resource of a client, by file name."""
    overlay = ROOT / "overlays" / spec.stem
    project = understand(spec, overlay if overlay.is_dir() else None)
    package = ROOT / "generated" / spec.stem / f"{spec.stem}_client"
    raw: Any = yaml.load(spec.read_text("utf-8"), yaml.CSafeLoader)
    shown = examples(spec.stem)
    models = models_of(package)
    marks = marks_of(project, raw)
    title = raw["info"]["title"]
    index = [f"# Reference of {title}", ""]
    written: dict[str, str] = {}
    for resource in project.names.resources:
        path = package / "resources" / f"{resource.module}.py"
        operations = {project.names.methods[operation.pointer]: operation for operation in resource.operations}
        name = ".".join(resource.path)
        methods = list(methods_of(path))
        entries = [
            row_of(name, method, operations.get(method.name), raw, shown.get(f"{name}.{method.name}"))
            for method in methods
        ]
        if entries:
            members = [members_of(models[one], marks) for one in mentioned(methods) if one in models]
            text = "\n".join([f"# {name}", "", *entries, *members]).rstrip() + "\n"
            written[f"{resource.module}.md"] = with_quirks(text, spec.stem)
            index += [f"## [{name}]({resource.module}.md)", ""]
            index += [f"- `{method.name}`: {first_line(method)}" for method in methods]
            index.append("")
    return {**written, "index.md": "\n".join(index).rstrip() + "\n"}


def known_by(part: Any) -> list[str]:
    """Return the lines that tell how a part of a spec is known; none where the default of the spec holds."""
    evidence = part.get("x-evidence") if isinstance(part, dict) else None
    if not evidence:
        return []
    return [f"How we know: {evidence['status']}. {evidence.get('source') or evidence.get('note', '')}".rstrip(), ""]


def marks_of(project: Project, raw: Any) -> dict[tuple[str, str], str]:
    """Return how models and their members are known, by class and member; a model's own has an empty member."""
    marks: dict[tuple[str, str], str] = {}
    for pointer, name in project.names.schemas.items():
        schema = at_pointer(raw, pointer)
        properties = schema.get("properties", {}) if isinstance(schema, dict) else {}
        marks[name.class_name, ""] = " ".join(known_by(schema)).strip()
        for wire, member in properties.items():
            own = project.names.fields.get((pointer, wire), wire)
            marks[name.class_name, own] = " ".join(known_by(member)).strip()
    return marks


def at_pointer(raw: Any, pointer: str) -> Any:
    """Return the part of a spec at a pointer; `None` if it is not there as such."""
    found = raw
    for part in pointer.removeprefix("#/").split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        found = found.get(key) if isinstance(found, dict) else None
    return found


def first_line(node: ast.FunctionDef | ast.ClassDef) -> str:
    """Return the first paragraph of a docstring on one line."""
    return " ".join((ast.get_docstring(node) or "").partition("\n\n")[0].split())


def models_of(package: Path) -> dict[str, list[ast.ClassDef]]:
    """Return each class of a client's models, the module's classes that it inherits from in front, by its name."""
    found: dict[str, list[ast.ClassDef]] = {}
    for path in sorted((package / "models").glob("*.py")):
        own = {node.name: node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ClassDef)}
        for name, node in own.items():
            bases = [own[base.id] for base in node.bases if isinstance(base, ast.Name) and base.id in own]
            found.setdefault(name, [node, *bases])
    return found


def mentioned(methods: Iterable[ast.FunctionDef]) -> list[str]:
    """Return the models that signatures name, in their order."""
    texts = [ast.unparse(node) for one in methods for node in (one.args, one.returns) if node is not None]
    return list(dict.fromkeys(re.findall(r"\bmodels\.(\w+)", " ".join(texts))))


def members_of(classes: list[ast.ClassDef], marks: Mapping[tuple[str, str], str]) -> str:
    """Return the section of a model: its members with types, docs, and how they are known."""
    model = classes[0].name
    lines = [f"## models.{model}", "", first_line(classes[0]), ""]
    lines += [mark, ""] if (mark := marks.get((model, ""))) else []
    rows: list[str] = []
    for own in classes:
        for node, after in zip(own.body, [*own.body[1:], ast.Pass()], strict=True):
            match node, after:
                case ast.AnnAssign(ast.Name(name)), ast.Expr(ast.Constant(str(text))) if not name.startswith("_"):
                    about = " ".join(text.split())
                case ast.AnnAssign(ast.Name(name)), _ if not name.startswith("_"):
                    about = ""
                case _:
                    continue
            mark = marks.get((model, name), "")
            rows.append(f"- `{name}`: `{ast.unparse(node.annotation)}`. {about} {mark}".rstrip())
    values = [ast.unparse(node.value) for node in classes[0].body if isinstance(node, ast.Assign)]
    rows += [f"- `{value}`" for value in values]
    return "\n".join([*lines, *rows, ""])


def with_quirks(text: str, vendor: str) -> str:
    """Return a page whose ids of quirks lead to the ledger."""
    page = f"../../vendors/{vendor.replace('_', '-')}-quirks.md"

    def linked(found: re.Match[str]) -> str:
        ids = [f"[{name}]({page}#{name.lower()})" for name in found[1].split(", ")]
        return f"Quirks: {', '.join(ids)}."

    return re.sub(r"Quirks, in QUIRKS\.md: ([^.]*)\.", linked, text)


def methods_of(path: Path) -> Iterator[ast.FunctionDef]:
    """Yield the methods of the blocking class of a module of resources."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("Async"):
            for method in node.body:
                is_resource = "cached_property" in map(ast.unparse, getattr(method, "decorator_list", ()))
                if isinstance(method, ast.FunctionDef) and not method.name.startswith("_") and not is_resource:
                    yield method


def signature_of(method: ast.FunctionDef) -> str:
    """Return a method's signature, an argument on each line."""
    arguments = method.args
    lines = [f"    {ast.unparse(argument)}," for argument in arguments.args[1:]]
    if arguments.kwonlyargs:
        lines.append("    *,")
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        given = "" if default is None else f" = {ast.unparse(default)}"
        lines.append(f"    {ast.unparse(argument)}{given},")
    returns = ast.unparse(method.returns) if method.returns is not None else "None"
    return "\n".join([f"{method.name}(", *lines, f") -> {returns}"]) if lines else f"{method.name}() -> {returns}"


def row_of(
    resource: str, method: ast.FunctionDef, operation: Operation | None, raw: Any, example: Example | None
) -> str:
    """Return the section of a method: signature, request, evidence, what it does, an example in Python and as HTTP."""
    lines = [f"## {resource}.{method.name}", "", "```python", signature_of(method), "```", ""]
    if operation is not None:
        lines += [f"`{operation.method} {operation.path}`", ""]
        lines += known_by(raw["paths"][operation.path][operation.method.lower()])
    lines += [*described(ast.get_docstring(method) or ""), ""]
    if example is not None:
        python = ["```python", example.python, "```", ""] if example.python else []
        lines += ["**Example**", "", *python, "```http", example.http, "```", ""]
    return "\n".join(lines)


def described(doc: str) -> Iterator[str]:
    """Yield a docstring as Markdown: its sections become lists."""
    section = ""
    for line in inspect.cleandoc(doc).splitlines():
        if line in ("Args:", "Raises:", "Returns:", "Yields:"):
            section = line
            yield from ("", f"**{'Arguments' if line == 'Args:' else line.rstrip(':')}**", "")
        elif section and line.startswith("    ") and not line.startswith("     "):
            name, colon, text = line.strip().partition(": ")
            yield f"- `{name}`: {text}" if colon else f"- {line.strip()}"
        elif section and line.strip():
            yield f"  {line.strip()}"
        else:
            yield line


def listed(pages: Path) -> str:
    """Return `llms.txt`: the name of each page and where its Markdown is."""
    lines = ["# Back-office clients", ""]
    for page in sorted(pages.rglob("*.md")):
        name = page.relative_to(pages).as_posix()
        title = heading(page)
        lines.append(f"- [{title}]({name})")
    return "\n".join(lines) + "\n"


def heading(page: Path) -> str:
    """Return the first heading of a page; the name of its file where there is none."""
    lines = page.read_text("utf-8").splitlines() if page.is_file() else []
    return next((line.removeprefix("# ") for line in lines if line.startswith("# ")), page.stem)


if __name__ == "__main__":
    main()
