"""No text of a document becomes code, and no document ends in a traceback."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .emitted_code import Verdict, faults_of_module, judge, judge_mutated
from .hostile_documents import written

ROOT = Path(__file__).parents[3]
SEEDS = range(20)

UNSAFE = {
    "docstring": '"""TEXT"""\n',
    "double_quotes": 'VALUE = "TEXT"\n',
    "single_quotes": "VALUE = call('TEXT')\n",
    "raw": "VALUE = r'''TEXT'''\n",
    "comment": "# TEXT\n",
    "formatted": "VALUE = f'''TEXT'''\n",
}
"""Templates that write a text as it is."""


HOLES = {
    "literal": ("return repr(value.encode(", "return '\"{}\"'.format(value.encode(", "no Python"),
    "docstring": ("text = _QUOTES.sub(", "text = text or _QUOTES.sub(", "is code"),
    "comment": ('return " ".join(_HIDDEN.sub(" ", text).split())', "return text", "README.md: "),
}
"""A line of the generator that guards against texts, what stands there instead, and a part of the complaint."""


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[Verdict]:
    """What became of some documents; `make fuzz` tries more of them."""
    return [judge(seed, tmp_path_factory.mktemp(f"seed{seed}")) for seed in SEEDS]


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The faults of some of these documents, whose texts also went through templates that do not escape them."""
    verdicts = [judge(seed, tmp_path_factory.mktemp(f"planted{seed}"), UNSAFE) for seed in range(6)]
    return [fault for verdict in verdicts for fault in verdict.faults]


def test_a_random_document_stays_a_document(verdicts: list[Verdict]) -> None:
    """A seed names the same document everywhere: `python -m tests.oracles.fuzz --seed 7`."""
    assert [verdict for verdict in verdicts if verdict.faults] == []


@pytest.mark.parametrize("seed", range(12))
def test_a_document_of_others_that_was_changed_is_read_or_refused(seed: int, tmp_path: Path) -> None:
    """Never a traceback, and never a client that cannot be imported."""
    assert judge_mutated(seed, tmp_path).faults == ()


def test_documents_are_read_and_not_only_refused(verdicts: list[Verdict]) -> None:
    assert sum(verdict.code in (0, 3) for verdict in verdicts) >= len(SEEDS) / 2


@pytest.mark.parametrize("template", UNSAFE)
def test_a_planted_hole_is_found(template: str, planted: list[str]) -> None:
    """The proof that the tests above can fail."""
    faults = [fault for fault in planted if f"/{template}/" in fault]

    assert any("is code" in fault for fault in faults), faults[:5]


@pytest.mark.parametrize("hole", HOLES)
def test_a_hole_in_the_generator_is_found(hole: str, tmp_path: Path) -> None:
    """A copy of the generator without one of its guards: one document that meets them all is enough."""
    for folder in ("generator", "tests/unit/making.py", "tests/oracles/fuzz", "tests/oracles/strangers"):
        (tmp_path / folder).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / folder).is_dir() else shutil.copy
        copy(ROOT / folder, tmp_path / folder)
    module = tmp_path / "generator" / "text" / "docs.py"
    guarded, unguarded, sign = HOLES[hole]
    text = module.read_text("utf-8")
    assert text.count(guarded) == 1
    module.write_text(text.replace(guarded, unguarded), "utf-8")

    command = [sys.executable, "-m", "tests.oracles.fuzz", "--start", "6", "--documents", "1"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)

    assert done.returncode == 1, done.stdout
    assert sign in done.stderr, done.stderr[:2000]


def test_a_text_that_runs_is_noticed(planted: list[str]) -> None:
    assert "a text of the document ran" in planted


def test_a_seed_names_the_same_document(tmp_path: Path) -> None:
    assert written(7, tmp_path) == written(7, tmp_path) != written(8, tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "__zq__",
        "x = __import__('os')",
        "del x",
        "1 + 1",
        "print()",
        "raise",
        "f'{__zq__}'",
        "from a import __zq__",
        "x = '",
    ],
)
def test_code_of_no_template_is_told(text: str) -> None:
    assert list(faults_of_module(f"class A:\n    {text}\n"))


def test_strings_and_comments_may_hold_anything() -> None:
    assert list(faults_of_module('"""__zq__()"""\n# __import__\nX = {"__zq__": ("del x",)}\n')) == []
