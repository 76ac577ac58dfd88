"""A client with a simulator gets its module, its plugin of pytest and the compact document; the others do not."""

from __future__ import annotations

import json
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from generator.emit.simulation import compact_json

ROOT = Path(__file__).parents[3]
SIMULATED = sorted(path.parent.parent.name for path in (ROOT / "generated").glob("*/*_client/simulator.py"))
PLUGIN = """
import pytest


@pytest.mark.perfex_simulator(generation="3.x", records={"customers": [{"userid": "3", "company": "A"}]})
def test_one(perfex_simulator):
    perfex_simulator.records.customers[3]["company"] = "B"
    assert perfex_simulator.generation == "3.x"


def test_another_has_its_own(perfex_simulator):
    assert "B" not in [row["company"] for row in perfex_simulator.records.customers]
"""


def test_prose_and_unused_parts_are_left_out_and_members_called_description_stay() -> None:
    schema = {
        "type": "object",
        "description": "x",
        "properties": {"description": {"type": "string", "description": "y"}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "description": "long", "version": "1"},
        "tags": [{"name": "a", "description": "long"}],
        "paths": {
            "/a": {
                "get": {
                    "responses": {
                        "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
                    }
                }
            }
        },
        "components": {"schemas": {"A": schema, "Unused": {"type": "string"}}},
    }

    compact = json.loads(compact_json(document))

    assert compact["info"] == {"title": "T", "version": "1"}
    assert "tags" not in compact
    assert compact["components"]["schemas"] == {
        "A": {"type": "object", "properties": {"description": {"type": "string"}}}
    }


def test_a_test_gets_a_simulator_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(PLUGIN)

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "perfex_client.pytest_plugin", str(tmp_path)],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT / "generated" / "perfex"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "2 passed" in done.stdout, done.stdout + done.stderr


def test_a_client_pays_nothing_until_the_simulator_is_imported() -> None:
    code = (
        "import sys, perfex_client; perfex_client.PerfexClient(base_url='https://crm.example', token='t'); "
        "print([name for name in sys.modules if 'simulator' in name or '.apps' in name])"
    )

    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(ROOT / "generated" / "perfex")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "[]"


def test_a_simulator_loads_nothing_that_it_judges() -> None:
    code = "import sys, perfex_client.simulator as s; s.Simulator(); print(*sorted(sys.modules))"

    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(ROOT / "generated" / "perfex")},
        capture_output=True,
        text=True,
        check=True,
    )

    runtime = [name.partition("_runtime.")[2] for name in done.stdout.split() if "perfex_client._runtime." in name]
    assert {name.partition(".")[0] for name in runtime if name} <= {"apps", "core", "extend"}


@pytest.mark.parametrize("vendor", SIMULATED)
def test_a_wheel_grows_by_less_than_150_kilobytes(vendor: str) -> None:
    package = ROOT / "generated" / vendor / f"{vendor}_client"
    parts = (
        "_simulator.json",
        "simulator.py",
        "pytest_plugin.py",
        "_runtime/apps/simulator/**/*.py",
        "_overlay/simulator*",
    )
    files = {path for part in [*parts, "_overlay/simulator/*.py"] for path in package.glob(part) if path.is_file()}

    sizes = [len(zlib.compress(path.read_bytes())) for path in files]

    assert len(sizes) > 15
    assert sum(sizes) < 150_000
