"""Find the Python code of a page, and run it block after block as a reader would type it."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

from attrs import frozen

ROOT = Path(__file__).parents[3]
PAGES = [
    ROOT / "docs" / "index.md",
    *sorted(path for folder in ("guide", "vendors") for path in (ROOT / "docs" / folder).glob("*.md")),
]

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.M | re.S)


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
        yield Block(page, text.count("\n", 0, match.start()) + 2, match[1])


def run(page: str, text: str) -> None:
    """Run all blocks of a page in one namespace, and close its clients; what a block raises names its line."""
    names: dict[str, Any] = {"__name__": "page"}
    try:
        for block in blocks(page, text):
            code = block.compiled()
            if code.co_flags & inspect.CO_COROUTINE:
                asyncio.run(FunctionType(code, names)())
            else:
                exec(code, names)
    finally:
        for value in names.values():
            if hasattr(value, "with_options") and hasattr(value, "close") and not isinstance(value, type):
                value.close()
