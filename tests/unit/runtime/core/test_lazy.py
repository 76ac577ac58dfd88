"""A package of models loads a name when it is used, and raises the usual error for an unknown name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.runtime.core.lazy import lazy_names

TABLE = "\nplain Pair PairOf\nre IGNORECASE Pattern\n"


def test_each_name_is_found_in_its_own_module_and_kept(tmp_path: Path) -> None:
    package = tmp_path / "kept"
    package.mkdir()
    (package / "one.py").write_text("class PartOf: ...\n", "utf-8")
    (package / "two.py").write_text("class Part: ...\nclass Other: ...\n", "utf-8")
    start = (
        "from generator.runtime.core.lazy import lazy_names\n"
        "__getattr__, __dir__ = lazy_names(__name__, '\\none PartOf\\ntwo Part Other\\n')\n"
    )
    (package / "__init__.py").write_text(start, "utf-8")
    code = (
        "import sys, kept\n"
        "assert not {'kept.one', 'kept.two'} & set(sys.modules)\n"
        "assert kept.Part.__module__ == 'kept.two' and 'kept.one' not in sys.modules\n"
        "assert 'Part' in vars(kept) and kept.PartOf.__module__ == 'kept.one'\n"
        "assert dir(kept) == kept.__all__ == ['Other', 'Part', 'PartOf']\n"
        "exec('from kept import *')\n"
        "print(Other.__name__)\n"
    )
    root = Path(__file__).parents[4]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {[str(tmp_path), str(root)]!r}\n{code}"],
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.stderr) == ("Other\n", "")


@pytest.mark.parametrize("name", ["Pai", "Pair Pai", "Pair PairOf", "plain", "re", "", "__wrapped__", "IGNORECASE\nre"])
def test_what_is_no_name_is_an_attribute_error(name: str) -> None:
    find, _ = lazy_names("json", TABLE)
    with pytest.raises(AttributeError):
        find(name)
