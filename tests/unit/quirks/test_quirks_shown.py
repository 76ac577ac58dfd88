"""Users see the quirks: a page of their own, a link in README and docstrings, and the change report."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.diff.changes import Change
from generator.diff.compare import compare
from generator.pipeline.project import files_of, understand
from tests.unit.making import run

from .planted import plant, quirk, rows


def project_files(root: Path) -> dict[str, str]:
    return files_of(understand(plant(root, rows()), root / "overlays" / "made"))


def test_the_page_has_a_row_and_a_section_for_each_quirk(tmp_path: Path) -> None:
    page = project_files(tmp_path)["QUIRKS.md"]

    assert "| [MA-01](#ma-01) | The vendor does MA-01 | observed | 0.1.0 | yes |" in page
    assert [line for line in page.splitlines() if line.startswith("## ")] == ["## MA-01", "## MA-02", "## MA-03"]
    assert "- Evidence: observed (seen): a server" in page and "- Methods: `calls.get`" in page


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("plays", "- Simulator: has it by itself"),
        ("on request", "- Simulator: has it where a test asks for it"),
        ("It is about *words*.", r"- Simulator: does not have it. It is about \*words\*."),
    ],
)
def test_the_page_says_whether_the_simulator_has_a_quirk(tmp_path: Path, said: str, shown: str) -> None:
    spec = plant(tmp_path, [quirk("MA-01", proof="none", reason="No.", simulator=said)])

    page = files_of(understand(spec, tmp_path / "overlays" / "made"))["QUIRKS.md"]

    assert shown in page


def test_readme_package_and_docstring_lead_to_the_page(tmp_path: Path) -> None:
    files = project_files(tmp_path)

    assert "[QUIRKS.md](QUIRKS.md)" in files["README.md"]
    assert '"QUIRKS.md"' in files["pyproject.toml"]
    assert "Quirks, in QUIRKS.md: MA-01." in files["made_client/resources/calls.py"]


def test_links_lead_to_the_site_of_the_documents_where_its_address_is_known(tmp_path: Path) -> None:
    spec = plant(tmp_path, rows())
    overlay = tmp_path / "overlays" / "made"
    (overlay / "README.md").write_text("## In practice\n\nIt makes.\n", "utf-8")

    readme = files_of(understand(spec, overlay, urls={"Documentation": "https://docs.example/"}))["README.md"]

    assert "](https://docs.example/guide/errors.html)" in readme
    assert "](https://docs.example/vendors/made-quirks.html)" in readme
    assert re.findall(r"\]\((?!https:)[^)]*\)", readme) == []


def test_a_client_without_a_ledger_has_no_page(tmp_path: Path) -> None:
    spec = plant(tmp_path, rows())
    spec.with_name("made.quirks.yaml").unlink()

    files = files_of(understand(spec, tmp_path / "overlays" / "made"))

    assert "QUIRKS.md" not in files and not [
        name for name, text in files.items() if "QUIRKS.md" in text and "/_runtime/" not in name
    ]


def test_words_of_a_ledger_cannot_become_markdown(tmp_path: Path) -> None:
    spec = plant(tmp_path, [quirk("MA-01", title="a | b <b>`c", vendor="[x](y)\n\n# z", proof="none", reason="No *.")])

    page = files_of(understand(spec))["QUIRKS.md"]

    assert "a \\| b &lt;b&gt;'c" in page and "\n# z" not in page and "\\[x\\](y)" in page and "No \\*." in page


def test_a_flow_of_the_overlay_is_linked_before_its_arguments(tmp_path: Path) -> None:
    spec = plant(tmp_path, [{**rows()[0], "operations": ["calls.walk"]}])
    (tmp_path / "overlays" / "made" / "calls.py").write_text(FLOW, "utf-8")

    text = files_of(understand(spec, tmp_path / "overlays" / "made"))["made_client/resources/calls.py"]

    assert (
        '"""Walk.\n\n        Quirks, in QUIRKS.md: MA-01.\n\n        Args:\n            far: How far.\n        """'
        in text
    )


FLOW = '''"""Walks."""

from made_client._runtime.extend import Flow


def walk(far: int) -> Flow[int]:
    """Walk.

    Args:
        far: How far.
    """
    yield from ()
    return far
'''


def changes_between(old: Path, new: Path) -> list[Change]:
    return [change for change in compare(understand(old), understand(new)) if change.kind.startswith("quirk")]


def test_the_change_report_tells_new_changed_and_dropped_quirks(tmp_path: Path) -> None:
    first, second, third = rows()
    old = plant(tmp_path / "old", [first, second])
    new = plant(tmp_path / "new", [{**first, "client": "It does more.", "tests": []} | {"tests": ["a"]}, third])

    changes = changes_between(old, new)

    assert [(change.kind, change.level) for change in changes] == [
        ("quirk-dropped", "risky"),
        ("quirk-new", "safe"),
        ("quirk-changed", "docs"),
    ]
    assert changes[0].text == "The quirk MA-02 is no longer handled: The vendor does MA-02."
    assert changes[1].text == "The quirk MA-03 is new: The vendor does MA-03. It is ready for that."
    assert changes[2].text.endswith("changed: what the client does, its tests.")


def test_a_ledger_that_only_moved_is_no_change(tmp_path: Path) -> None:
    old, new = plant(tmp_path / "old", rows()), plant(tmp_path / "new", rows()[::-1])

    assert changes_between(old, new) == []


@pytest.mark.parametrize("command", ["generate", "operations"])
def test_a_faulty_ledger_stops_generation(tmp_path: Path, command: str) -> None:
    spec = plant(tmp_path, [quirk("MA-01")])
    more = ["--out", str(tmp_path / "out")] if command == "generate" else []

    code, _, errors = run(command, "--spec", str(spec), *more)

    assert code == 1 and "made.quirks.yaml:2: name what handles it" in errors
