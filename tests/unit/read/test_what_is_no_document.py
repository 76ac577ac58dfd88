"""Only regular files are opened for reading, and no number is too long for Python."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.making import document, make, operation, run, write

ROOT = Path(__file__).parents[3]
POSIX = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes and devices of POSIX")
LONG = "9" * 5000


def _generate(spec: Path, out: Path) -> tuple[int, str]:
    """Run the generator in a process of its own, which ends even where it would wait for ever."""
    command = [sys.executable, "-m", "generator", "generate", "--spec", str(spec), "--out", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stderr


@POSIX
def test_a_ref_to_what_is_no_regular_file_degrades_its_schema(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "folder.yaml").mkdir()
    with socket.socket(socket.AF_UNIX) as listener:
        # The name of a socket may have a hundred bytes.
        here = os.open(tmp_path, os.O_RDONLY)
        listener.bind(
            f"/proc/self/fd/{here}/socket.yaml" if Path("/proc/self/fd").exists() else str(tmp_path / "socket.yaml")
        )
        os.close(here)
    kinds = {"pipe": "a pipe", "folder": "a folder", "socket": ""}
    paths = {f"/{kind}": {"get": operation(kind, {"$ref": f"{kind}.yaml#/A"})} for kind in kinds}

    code, err = _generate(write(tmp_path, document(paths)), tmp_path / "out")

    assert code == 3
    for kind, what in kinds.items():
        assert re.search(rf"degraded: .*spec\.yaml:\d+: \$ref '{kind}\.yaml#/A': .*{kind}\.yaml: .*{what}", err), err


@POSIX
@pytest.mark.parametrize("what", ["pipe", "folder", "device"])
def test_a_spec_that_is_no_regular_file_is_refused(tmp_path: Path, what: str) -> None:
    path = tmp_path / "spec.yaml"
    if what == "pipe":
        os.mkfifo(path)
    elif what == "folder":
        path.mkdir()
    else:
        path = Path("/dev/zero")

    code, err = _generate(path, tmp_path / "out")

    assert code == 1
    assert re.fullmatch(
        rf"error: {path}: (this is a {what}, not a regular file\. Save|cannot be read: Is a dir).*\n", err
    ), err


@POSIX
def test_corrections_that_are_a_pipe_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "spec.overlay.yaml")

    code, err = _generate(write(tmp_path, document({"/a": {"get": operation("a")}})), tmp_path / "out")

    assert (code, err) == (0, "")


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    with path.open("wb") as file:
        file.truncate(1 << 40)

    code, _, err = run("generate", "--spec", str(path), "--out", str(tmp_path / "out"))

    assert (code, "more than 67108864 bytes" in err) == (1, True)


@pytest.mark.parametrize("name", ["spec.json", "spec.yaml"])
@pytest.mark.parametrize("place", ["default", "maximum", "enum", "x-any", "minLength"])
@pytest.mark.parametrize("number", [LONG, f"-{LONG}", "1" + "0" * 300])
def test_an_integer_without_end_is_refused_with_its_line(tmp_path: Path, name: str, place: str, number: str) -> None:
    schema = {"type": "integer", place: [4711] if place == "enum" else 4711}
    text = json.dumps(document({"/a": {"get": operation("a", schema)}}), indent=1).replace("4711", number)
    line = next(at for at, row in enumerate(text.split("\n"), 1) if number in row)

    package = make(tmp_path, text, name=name)

    assert package.code == 1
    digits = len(number.lstrip("-"))
    assert (
        f"{name}:{line}: an integer of {digits} digits, {number[:8]}..., is too long: 300 are allowed. Write"
        in package.err
    )
    assert not package.folder.exists()


@pytest.mark.parametrize("number", ["0x" + "f" * 5000, "0o" + "7" * 5000, f"!!int {LONG}", f"&a {LONG}"])
def test_yaml_has_more_ways_to_write_one(tmp_path: Path, number: str) -> None:
    package = make(tmp_path, f"openapi: 3.1.0\ninfo: {{title: A, version: '1'}}\nx-a: {number}\npaths: {{}}\n")

    assert package.code == 1
    assert "spec.yaml:3: an integer of 500" in package.err


@pytest.mark.parametrize("name", ["spec.json", "spec.yaml"])
def test_the_longest_integer_that_is_read_is_kept(tmp_path: Path, name: str) -> None:
    schema = {"type": "integer", "default": 4711, "maximum": 4711, "enum": [4711]}
    text = json.dumps(document({"/a": {"get": operation("a", schema)}})).replace("4711", "9" * 300)

    assert make(tmp_path, text, name=name).code in (0, 3)


@pytest.mark.parametrize("key", ["\u00b2", "\u0661", "9" * 5000, "-1", "1e3", ""])
def test_a_ref_into_a_list_by_no_number_leads_nowhere(tmp_path: Path, key: str) -> None:
    paths = {"/a": {"get": operation("a", {"$ref": f"#/x-list/{key}"})}}

    package = make(tmp_path, {**document(paths), "x-list": [{"type": "string"}]})

    assert package.code == 3
    assert "leads nowhere" in package.err


@pytest.mark.parametrize("text", ["[" * 100_000, LONG])
def test_a_sample_that_python_cannot_read_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "sample.json").write_text(text, "utf-8")

    code, _, err = run("infer", "--sample", str(tmp_path / "sample.json"))

    assert code == 1
    assert err.startswith(f"error: {tmp_path / 'sample.json'}: ")


@pytest.mark.parametrize(
    "text", ['{"a": "' + '\\"' * 50_000, "{" + "/* " * 50_000, "{" + ", /* " * 50_000, '{"a": 1, // x\\']
)
def test_json_that_is_never_closed_is_refused_at_once(tmp_path: Path, text: str) -> None:
    package = make(tmp_path, text, name="spec.json")

    assert package.code == 1
    assert re.match(r"error: .*spec\.json:\d+: not JSON: ", package.err), package.err[:300]


def test_comments_keep_their_lines(tmp_path: Path) -> None:
    text = json.dumps(document({"/a": {"get": operation("a")}}), indent=1)
    package = make(
        tmp_path,
        text.replace('"info"', '/* one\ntwo */ "info"').replace('"paths"', '// three\n"paths"'),
        name="spec.json",
    )

    rows = package.err.splitlines()
    assert [re.findall(r"json:(\d+): (.*?) is", row) for row in rows] == [[("3", "a comment")], [("8", "a comment")]]
