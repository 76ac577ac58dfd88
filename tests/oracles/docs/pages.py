"""Find the Python code and the commands of a page, and run them one after the other as a reader would type them."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import re
import shlex
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from textwrap import dedent
from types import CodeType, FunctionType
from typing import Any

from attrs import frozen

ROOT = Path(__file__).parents[3]
PAGES = [
    path
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
    if re.search(r"^ *```(python|console)$", path.read_text("utf-8"), re.M)
]
"""All pages with code that runs."""

PROGRAMS = {"lsp-expert": "lsp_expert", "perfex": "perfex", "simplepay": "simplepay", "simplicate": "simplicate"}
"""The vendor of each command."""

_CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)
_BLOCK = re.compile(r"^( *)```python\n(.*?)^\1```$", re.M | re.S)


@frozen
class Block:
    """A block of Python code."""

    page: str
    line: int
    """Line of the page on which the code begins."""
    code: str

    def compiled(self) -> CodeType:
        """Return the code with the lines of the page, `await` allowed at its top."""
        tree = ast.parse(self.code, self.page)
        ast.increment_lineno(tree, self.line - 1)
        code: CodeType = compile(tree, self.page, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        return code


def blocks(page: str, text: str) -> Iterator[Block]:
    """Yield the blocks of Python code of a page, in order."""
    for match in _BLOCK.finditer(text):
        yield Block(page, text.count("\n", 0, match.start()) + 2, dedent(match[2]))


@frozen
class Command:
    """A command of a page, and lines that it is said to write."""

    words: tuple[str, ...]
    lines: tuple[str, ...]


def commands(text: str) -> Iterator[Command]:
    """Yield the commands of a page, in order."""
    for match in _CONSOLE.finditer(text):
        for part in match[1].split("$ ")[1:]:
            command, *lines = part.splitlines()
            yield Command(tuple(shlex.split(command)), tuple(lines))


def perform(command: Command) -> int:
    """Run a command in this process and return its exit code."""
    program, *words = command.words
    package = f"{PROGRAMS[program]}_client"
    code: int = importlib.import_module(f"{package}._runtime.apps").run_command(package, program, words)
    return code


def perform_test(test: Any) -> None:
    """Run a test of a page as the plugin of an installed client would: each argument is a vendor's simulator."""
    with ExitStack() as stack:
        given: dict[str, Any] = {}
        for name in inspect.signature(test).parameters:
            settings = [mark.kwargs for mark in getattr(test, "pytestmark", ()) if mark.name == name]
            module = importlib.import_module(f"{name.removesuffix('_simulator')}_client.simulator")
            given[name] = stack.enter_context(module.Simulator(**(settings[0] if settings else {})))
        test(**given)


def run(page: str, text: str) -> None:
    """Run all blocks of a page in one namespace, and the tests that they define; what is raised names its line."""
    names: dict[str, Any] = {"__name__": "page"}
    try:
        for block in blocks(page, text):
            code = block.compiled()
            if code.co_flags & inspect.CO_COROUTINE:
                asyncio.run(FunctionType(code, names)())
            else:
                exec(code, names)
        for value in list(names.values()):
            if isinstance(value, FunctionType) and value.__name__.startswith("test_"):
                perform_test(value)
    finally:
        for value in names.values():
            if hasattr(value, "with_options") and hasattr(value, "close") and not isinstance(value, type):
                value.close()
