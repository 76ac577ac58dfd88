"""Every block of code in the guides runs, against simulators of the vendors on this machine."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

import lsp_expert_client.simulator
import perfex_client.simulator
import simplepay_client.simulator
import simplicate_client.simulator
from generator.runtime.dialect.process_budgets import BUDGETS
from tests.oracles.docs.pages import PAGES, ROOT, blocks, commands, perform, run

SIMULATORS = {
    "LSP_EXPERT": lsp_expert_client.simulator.Simulator,
    "PERFEX": perfex_client.simulator.Simulator,
    "SIMPLEPAY": simplepay_client.simulator.Simulator,
    "SIMPLICATE": simplicate_client.simulator.Simulator,
}


@pytest.fixture
def vendors(monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config) -> Iterator[None]:
    """Serve all vendors, and say so in the environment, from where clients read what their callers leave out."""
    with ExitStack() as stack:
        for prefix, make in SIMULATORS.items():
            pytestconfig.addinivalue_line("markers", f"{prefix.lower()}_simulator: as the client's plugin has it")
            simulator = stack.enter_context(make())
            monkeypatch.setenv(f"{prefix}_BASE_URL", simulator.serve())
            for name, value in simulator.credentials.items():
                monkeypatch.setenv(f"{prefix}_{name.upper()}", value)
        yield
    BUDGETS.forget()


@pytest.mark.usefixtures("vendors")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_code_of_a_page_runs(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(str(page.relative_to(ROOT)), page.read_text("utf-8"))

    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("vendors")
@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if list(commands(page.read_text("utf-8")))],
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_the_commands_of_a_page_write_what_it_shows(
    page: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    for command in commands(page.read_text("utf-8")):
        code = perform(command)

        out, err = capfd.readouterr()
        assert code == 0, (command.words, err)
        assert set(command.lines) <= {*out.splitlines(), *err.splitlines()}, command.words


def test_a_test_that_a_page_defines_runs() -> None:
    text = "```python\ndef test_it(perfex_simulator):\n    assert perfex_simulator.requests\n```\n"

    with pytest.raises(AssertionError):
        run("rotten.md", text)


def test_no_block_of_the_documents_goes_unrun() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]

    found = sum(len(list(blocks(page.name, page.read_text("utf-8")))) for page in PAGES)

    assert found == sum(page.read_text("utf-8").count("```python") for page in pages) > 60


def test_a_page_that_rots_fails_at_its_line() -> None:
    text = "# A page\n\n```python\nx = 1\n```\n\nMore.\n\n```python\n\nraise KeyError(x)\n```\n"

    with pytest.raises(KeyError) as caught:
        run("rotten.md", text)

    assert [block.line for block in blocks("rotten.md", text)] == [4, 10]
    last = caught.traceback[-1]
    assert (str(last.path).rpartition("/")[2], last.lineno + 1) == ("rotten.md", 11)
