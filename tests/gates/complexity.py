"""Keep functions small: `python -m tests.gates.complexity`.

No function of the generator, its runtime and the overlays has a complexity above 15, as radon counts it. One above 10
needs a reason in `complexity.toml`; an entry that is no longer needed is an error, so that the list only gets shorter.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
REASONS = Path(__file__).with_suffix(".toml")
MEASURED = ("generator", "overlays")
MOST = 15
GOAL = 10


def complexities(root: Path) -> dict[tuple[str, str], int]:
    """Return the complexity of each function, by the path of its file and its name with those around it."""
    command = (sys.executable, "-m", "radon", "cc", "--json", *MEASURED)
    output = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    return {
        (Path(path).as_posix(), name): complexity
        for path, blocks in json.loads(output).items()
        for block in _blocks(path, blocks)
        for name, complexity in _functions(block, "")
    }


def _blocks(path: str, blocks: Any) -> list[dict[str, Any]]:
    if isinstance(blocks, list):
        return blocks
    raise ValueError(f"radon cannot read {path}: {blocks}")


def _functions(block: Mapping[str, Any], around: str) -> Iterator[tuple[str, int]]:
    # Methods are listed by themselves too; those of a class would come twice.
    if block["type"] == "class":
        return
    owner = f"{block['classname']}." if block.get("classname") else around
    name = f"{owner}{block['name']}"
    yield name, block["complexity"]
    for closure in block.get("closures", ()):
        yield from _functions(closure, f"{name}.")


def faults(measured: Mapping[tuple[str, str], int], reasons: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """Yield what is wrong: functions that are too large, and reasons that are missing or no longer needed.

    Args:
        measured: The complexity of each function, by file and name.
        reasons: The reasons, by file, then by name.
    """
    listed = {(path, name): reason for path, names in reasons.items() for name, reason in names.items()}
    for (path, name), complexity in sorted(measured.items()):
        if complexity > MOST:
            yield f"{path}: {name} has a complexity of {complexity}; the most is {MOST}. Take it apart."
        elif complexity > GOAL and not listed.get((path, name)):
            yield (
                f"{path}: {name} has a complexity of {complexity}; the goal is {GOAL}. Take it apart, or give a reason "
                f"in tests/gates/{REASONS.name}."
            )
    for path, name in sorted(listed):
        size = measured.get((path, name))
        if size is None or size <= GOAL:
            now = "is not there" if size is None else f"has a complexity of {size}"
            yield f"tests/gates/{REASONS.name}: {path}: {name} {now}. Remove the entry."


def worst(measured: Mapping[tuple[str, str], int], count: int) -> list[str]:
    """Return a line for each of the most complex functions, the worst first."""
    rows = sorted(measured.items(), key=lambda row: (-row[1], row[0]))[:count]
    return [f"{complexity:3}  {path}: {name}" for (path, name), complexity in rows]


def main(arguments: list[str]) -> int:
    """Print the faults, or with `--worst` the ten most complex functions; return the exit code."""
    measured = complexities(ROOT)
    if "--worst" in arguments:
        print(*worst(measured, 10), sep="\n")
        return 0
    lines = list(faults(measured, tomllib.loads(REASONS.read_text("utf-8"))))
    print(*lines, sep="\n", end="\n" if lines else "")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
