"""Compiled templates are kept beside the templates; whatever is there, the same text comes out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
RENDER = "from generator.emit.render import render"
TEXT = f"{RENDER}; print(render('simulator.py', header='h', package='p', collections=[]))"


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a copy of the generator."""
    folder = tmp_path_factory.mktemp("checkout")
    shutil.copytree(ROOT / "generator", folder / "generator", ignore=shutil.ignore_patterns("runtime", "__pycache__"))
    return folder


def rendered(checkout: Path, *flags: str) -> str:
    """Return what another process renders."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, *flags, "-c", TEXT], cwd=checkout, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def kept(checkout: Path) -> list[Path]:
    return sorted((checkout / "generator" / "emit" / "templates").glob("__pycache__/*.bin"))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20])


def junk(path: Path) -> None:
    path.write_bytes(b"junk" * 100)


def garble(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:40] + bytes(255 - byte for byte in data[40:80]) + data[80:])


def test_nothing_is_kept_where_python_keeps_nothing(checkout: Path) -> None:
    assert "h" in rendered(checkout, "-B")
    assert kept(checkout) == []


@pytest.mark.parametrize("damage", [cut, junk, garble, Path.unlink])
def test_damaged_code_is_made_again(checkout: Path, damage: Callable[[Path], None]) -> None:
    text = rendered(checkout)
    (path,) = kept(checkout)
    whole = path.read_bytes()
    damage(path)

    assert rendered(checkout) == text
    assert path.read_bytes() == whole


def test_a_changed_template_is_compiled_again(checkout: Path) -> None:
    template = checkout / "generator" / "emit" / "templates" / "simulator.py.jinja"
    text = rendered(checkout)
    template.write_text(template.read_text("utf-8") + "# new\n", "utf-8")

    assert rendered(checkout) == text.rstrip("\n") + "\n# new\n\n"
