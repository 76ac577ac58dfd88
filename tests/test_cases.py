"""Each folder under tests/cases/ is a short spec and the files it should become.

Only the files in `expected/` are compared. `python -m tests.test_cases` brings them in line with what is generated now:
read the diff before it is kept.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pipeline.project import files_of, understand

_ABSENT = "(not generated)\n"
CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(path.parent for path in CASES.glob("*/spec.yaml"))


def _generated(case: Path) -> tuple[dict[str, str], str]:
    """Return the generated files of a case, and the messages of the generator."""
    overlay = case / "overlay"
    project = understand(case / "spec.yaml", overlay if overlay.is_dir() else None, shown="spec.yaml")
    messages = [f"note: {remark}" for remark in project.report.remarks] + [
        f"degraded: {loss}" for loss in project.report.lost
    ]
    return files_of(project), "".join(f"{line}\n" for line in messages)


def _expected(case: Path) -> list[Path]:
    return sorted(path for path in (case / "expected").rglob("*") if path.is_file())


def _now(case: Path) -> dict[Path, str]:
    """Return the content that each expected file should have now; `messages.txt` has the messages."""
    files, messages = _generated(case)
    top = case / "expected"
    return {path: messages if path == top / "messages.txt" else _found(files, path, top) for path in _expected(case)}


def _found(files: dict[str, str], path: Path, top: Path) -> str:
    name = str(path.relative_to(top))
    matching = [text for file_name, text in files.items() if file_name == name or file_name.partition("/")[2] == name]
    return matching[0] if matching else _ABSENT


@pytest.mark.parametrize("case", FOLDERS, ids=lambda case: case.name)
def test_a_case_becomes_what_is_expected(case: Path) -> None:
    now = _now(case)

    assert now != {}
    for path, text in now.items():
        assert text != _ABSENT, f"{path} is no longer generated"
        assert text == path.read_text("utf-8"), f"{path} differs; python -m tests.test_cases updates it"


def test_every_folder_is_a_case() -> None:
    allowed = {"spec.yaml", "expected", "overlay"}

    assert [path for path in CASES.iterdir() if not (path / "spec.yaml").is_file()] == []
    assert {path.name for case in FOLDERS for path in case.iterdir()} <= allowed


def update() -> None:
    """Write what is generated now into every expected file."""
    for case in FOLDERS:
        for path, text in _now(case).items():
            if path.read_text("utf-8") != text:
                path.write_text(text, "utf-8")
                print(path.relative_to(CASES))


if __name__ == "__main__":
    update()
