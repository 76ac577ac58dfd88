"""Build the site: `make docs`. Pages are those of `docs/`; the reference is made from the specs and the clients.

The result is a folder of files that any web server can serve, and that needs no network. Beside each page stands its
Markdown, and `llms.txt` lists them all, for tools that read.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from docs.examples import Example, examples
from generator.ir.ir import Operation
from generator.pipeline.project import understand
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
        own = sorted(path for path in (pages / "vendors").glob(f"{vendor.replace('_', '-')}*.md"))
        title = heading(pages / "vendors" / f"{vendor.replace('_', '-')}.md").removesuffix(" in practice")
        vendors.append({title: [path.relative_to(pages).as_posix() for path in own]})
        references.append(
            {title: sorted(f"reference/{vendor}/{path.name}" for path in (pages / "reference" / vendor).iterdir())}
        )
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
    written: dict[str, str] = {}
    for resource in project.names.resources:
        path = package / "resources" / f"{resource.module}.py"
        operations = {project.names.methods[operation.pointer]: operation for operation in resource.operations}
        name = ".".join(resource.path)
        entries = [
            row_of(name, method, operations.get(method.name), raw, shown.get(f"{name}.{method.name}"))
            for method in methods_of(path)
        ]
        if entries:
            written[f"{resource.module}.md"] = "\n".join([f"# {name}", "", *entries]).rstrip() + "\n"
    return written


def methods_of(path: Path) -> Iterator[ast.FunctionDef]:
    """Yield the methods of the blocking class of a module of resources."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("Async"):
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and not method.name.startswith("_"):
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
        evidence = raw["paths"][operation.path][operation.method.lower()].get("x-evidence", {})
        if evidence:
            lines += [
                f"How we know: {evidence['status']}. {evidence.get('source') or evidence.get('note', '')}".rstrip(),
                "",
            ]
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
