"""Ask whether tests would notice if a quirk were no longer handled: `python -m tests.gates.quirks`, or `make quirks`.

Each handling that a ledger names is taken away, one at a time: the word out of the spec, the hook out of the overlay.
The client is generated from what is left, into a temporary folder, and the tests that the ledger names run against that
copy. One of them has to fail. The copy has the simulator as it is, since that stands for the vendor. What was proven is
remembered, and is tried again only if something of it changed.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context, parent_process
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from generator.emit.package import emit, runtime_files
from generator.pipeline.project import understand
from generator.quirks.ledger import Handling, Ledger, read_ledger
from generator.quirks.removal import without_hook, without_word
from generator.read.load import load
from generator.read.openapi_overlay import specs_in
from generator.read.overlay import Overlay, read_overlay
from generator.text.diagnostics import SpecError

ROOT = Path(__file__).parents[2]
REMEMBERED = ROOT / ".quirks.json"
_PATIENCE = 300
_TOO_LATE = (3, f"the tests did not end within {_PATIENCE} seconds")
_BROKEN = re.compile(r"^E\s+((?:Name|Import|ModuleNotFound|Syntax|Indentation|UnboundLocal)Error\b.*)", re.MULTILINE)
"""Failures that say nothing about a quirk: the copy does not even run."""


@frozen
class Removal:
    """One handling to take away, and the tests that must notice."""

    root: Path
    vendor: str
    quirk: str
    handling: Handling | None
    """None to take nothing away: the tests must pass then."""

    tests: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.quirk}: {self.handling or 'nothing taken away'}"


@frozen
class Outcome:
    """What came of one removal."""

    removal: Removal
    is_right: bool
    text: str
    """The test that failed, or what is wrong."""

    keys: tuple[str, ...] = ()
    """Digests of all that it depends on: of what is read, and of what is generated."""

    seconds: float = 0.0


def removals_of(root: Path, vendor: str, ledger: Ledger) -> list[Removal]:
    """Return what to try for one vendor: first that all tests pass while nothing is missing."""
    proven = [quirk for quirk in ledger if not quirk.unproven]
    named = tuple(dict.fromkeys(test for quirk in proven for test in quirk.tests))
    return [
        Removal(root, vendor, vendor, None, named),
        *(Removal(root, vendor, quirk.id, row, quirk.tests) for quirk in proven for row in quirk.handled),
    ]


def prove(removal: Removal, known: Mapping[str, str]) -> Outcome:
    """Take one handling away and run the tests against what is left.

    Args:
        removal: What to take away.
        known: What was proven before, by digest.
    """
    begun = time.monotonic()
    read = _digest([*_inputs(removal.root, removal.vendor), *_of_tests(removal), *_of_handling(removal.handling)])
    if read in known:
        return Outcome(removal, True, known[read], (read,))
    try:
        files = generate(removal)
    except SpecError as error:
        return Outcome(removal, False, f"cannot be generated without it: {error}", (), time.monotonic() - begun)
    made = _digest([*(part for pair in sorted(files.items()) for part in pair), *_of_tests(removal)])
    if made in known:
        return Outcome(removal, True, known[made], (read, made), time.monotonic() - begun)
    is_right, text = _tested(removal, _written(removal, files))
    return Outcome(removal, is_right, text, (read, made), time.monotonic() - begun)


def generate(removal: Removal) -> dict[str, str]:
    """Return the files of the client without the handling, not formatted.

    Raises:
        SpecError: It cannot be taken away, or no client can be made without it.
    """
    root, vendor, handling = removal.root, removal.vendor, removal.handling
    if handling is None or handling.kind == "spec":
        spec = root / "specs" / f"{vendor}.yaml"
        document = _document(spec) if handling is None else without_word(_document(spec), handling)
        return _generated(root, document, _modules(root / "overlays" / vendor), vendor).files
    whole = _whole(root, vendor)
    if handling.kind == "overlay":
        overlay = without_hook(whole.overlay, handling)
        if _offers(overlay) != _offers(whole.overlay):
            # What the module means for the rest of the client has changed: flows, models, hooks.
            return _generated(root, _document(root / "specs" / f"{vendor}.yaml"), overlay, vendor).files
        return whole.with_changed("_overlay", whole.overlay, overlay, handling)
    return whole.with_changed("_runtime", runtime_files(), without_hook(runtime_files(), handling), handling)


@frozen
class _Client:
    """A generated client, and the overlay that it was made with."""

    package: str
    files: dict[str, str]
    overlay: Mapping[str, str]

    def with_changed(
        self, folder: str, old: Mapping[str, str], new: Mapping[str, str], handling: Handling
    ) -> dict[str, str]:
        """Return the files with the changed ones of a folder of copies."""
        changed = {f"{self.package}/{folder}/{name}": text for name, text in new.items() if text != old[name]}
        if missing := changed.keys() - self.files.keys():
            raise SpecError(f"{handling}: this client goes without {', '.join(missing)}.", handling.place)
        return {**self.files, **changed}


@cache
def _whole(root: Path, vendor: str) -> _Client:
    return _generated(root, _document(root / "specs" / f"{vendor}.yaml"), _modules(root / "overlays" / vendor), vendor)


def _generated(root: Path, document: Any, overlay: Mapping[str, str], vendor: str) -> _Client:
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / f"{vendor}.json"
        spec.write_text(json.dumps(document), "utf-8")
        project = understand(spec, _laid_out(Path(folder) / vendor, overlay))
    files = emit(project.api, project.names, project.identity, project.overlay, project.source)
    package = project.identity.package
    return _Client(package, {**files, **_simulator(root / "generated" / vendor, package)}, overlay)


def _simulator(folder: Path, package: str) -> dict[str, str]:
    """Return the files of a client's simulator as they are: it is the vendor, and goes on misbehaving."""
    names = (f"{package}/simulator.py", f"{package}/_simulator.json")
    return {name: (folder / name).read_text("utf-8") for name in names if (folder / name).is_file()}


def _laid_out(folder: Path, modules: Mapping[str, str]) -> Path | None:
    """Write modules into a folder; None if there is none."""
    for name, text in modules.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder if modules else None


def _offers(modules: Mapping[str, str]) -> Overlay:
    """Return what an overlay means for the rest of the client, without the text of its modules."""
    with tempfile.TemporaryDirectory() as folder:
        return evolve(read_overlay(_laid_out(Path(folder) / "overlay", modules)), files={})


def _written(removal: Removal, files: Mapping[str, str]) -> Path:
    """Return the folder of this process with the files in it; each change gets a time of its own.

    Python compiles a module again if its size or its second changed: two changes in one second could pass for one.
    """
    folder = _folder() / removal.vendor
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    for name in present - files.keys():
        if name.endswith(".py"):
            (folder / name).unlink()
    moment = _next_moment()
    for name, text in files.items():
        path = folder / name
        if name in present and path.read_text("utf-8") == text:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        os.utime(path, (moment, moment))
    return folder


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=os.environ.get("QUIRKS_FOLDER")))


_MOMENTS = iter(range(1_000_000_000, 2_000_000_000, 10))


def _next_moment() -> int:
    return next(_MOMENTS)


def _tested(removal: Removal, copy: Path) -> tuple[bool, str]:
    """Run the tests against a copy of the client; return whether they say what they should, and why."""
    code, output = _pytest(removal.root, [*_options(removal, copy), *removal.tests])
    return verdict(removal, code, output)


def _options(removal: Removal, copy: Path) -> list[str]:
    others = [f"generated/{path.name}" for path in (removal.root / "generated").glob("*") if path.name != copy.name]
    paths = " ".join([".", str(copy), *sorted(others)])
    return ["-x", "-q", "--no-header", "--tb=short", "-p", "no:cacheprovider", "-o", f"pythonpath={paths}"]


def _pytest(root: Path, arguments: Sequence[str]) -> tuple[int, str]:
    """Run pytest in a process of its own, and return its exit code and output."""
    # Plugins take as long to import as most of these tests run; none of them is needed.
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    if hasattr(os, "fork") and parent_process() is not None:
        return _forked(root, arguments, environment)
    command = [sys.executable, "-m", "pytest", *arguments]
    try:
        done = subprocess.run(
            command, cwd=root, env=environment, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return _TOO_LATE
    return done.returncode, done.stdout + done.stderr


def _forked(root: Path, arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[int, str]:
    """Run pytest in a copy of this process, which has imported already what takes long to import."""
    for name in ("anyio", "httpx", "hypothesis", "pytest", "trio"):
        importlib.import_module(name)
    with tempfile.TemporaryFile() as output:
        child = os.fork()
        if child == 0:
            # What happens here must not return to the code of the parent.
            code = 3
            try:
                os.dup2(output.fileno(), 1)
                os.dup2(output.fileno(), 2)
                signal.alarm(_PATIENCE)
                os.chdir(root)
                os.environ.update(environment)
                code = int(importlib.import_module("pytest").main(list(arguments)))
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code)
        status = os.waitpid(child, 0)[1]
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM:
            return _TOO_LATE
        output.seek(0)
        return os.waitstatus_to_exitcode(status), output.read().decode("utf-8", "replace")


def verdict(removal: Removal, code: int, output: str) -> tuple[bool, str]:
    """Return whether the result of pytest is right, and the reason."""
    failed = re.search(r"^FAILED (\S+)", output, re.MULTILINE)
    if removal.handling is None:
        return code == 0, "all pass" if code == 0 else f"they fail while nothing is missing:\n{output[-3000:]}"
    if code == 0:
        return False, f"no test fails: {', '.join(removal.tests)}"
    broken = _BROKEN.search(output)
    if code != 1 or failed is None or broken is not None:
        reason = broken[1] if broken else output[-3000:]
        return False, f"the copy does not run, which proves nothing; say with instead what stands there: {reason}"
    return True, failed[1]


def outcomes_of(tried: Sequence[Removal], known: Mapping[str, str], processes: int) -> list[Outcome]:
    """Return what comes of each removal, tried in some processes at once."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["QUIRKS_FOLDER"] = folder
        with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
            return list(pool.map(prove, tried, [known] * len(tried)))


def _inputs(root: Path, vendor: str) -> list[str]:
    return [_of_code(), (root / "specs" / f"{vendor}.yaml").read_text("utf-8"), *_texts(root / "overlays" / vendor)]


@cache
def _of_code() -> str:
    """Return the digest of generator, runtime, templates and pinned packages."""
    return _digest([*_texts(ROOT / "generator"), (ROOT / "requirements.txt").read_text("utf-8")])


def _texts(folder: Path) -> list[str]:
    paths = sorted(path for path in folder.rglob("*") if path.suffix in (".py", ".jinja"))
    return [part for path in paths for part in (path.relative_to(folder).as_posix(), path.read_text("utf-8"))]


def _of_tests(removal: Removal) -> list[str]:
    """Return the names of the tests, and the text of their files and of the helpers beside these."""
    files = {removal.root / test.partition("::")[0] for test in removal.tests}
    helpers = {path for file in files for path in file.parent.glob("*.py") if not path.name.startswith("test_")}
    return [*removal.tests, *(path.read_text("utf-8") for path in sorted(files | helpers))]


def _of_handling(handling: Handling | None) -> list[str]:
    return [] if handling is None else [handling.kind, handling.name, repr(handling.instead)]


def _modules(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.py"))}


@cache
def _document(spec: Path) -> Any:
    return load(spec).data


def _digest(texts: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode("utf-8") + b"\0")
    return digest.hexdigest()[:24]


def summary(ledgers: Mapping[str, Ledger], outcomes: Sequence[Outcome]) -> list[str]:
    """Return the lines of the report: what is wrong, then one line for each vendor, then what nothing proves."""
    lines = [f"{outcome.removal}\n    {outcome.text}" for outcome in outcomes if not outcome.is_right]
    wrong = {(outcome.removal.vendor, outcome.removal.quirk) for outcome in outcomes if not outcome.is_right}
    for vendor, ledger in ledgers.items():
        unproven = [quirk for quirk in ledger if quirk.unproven]
        tried = sum(outcome.removal.vendor == vendor and outcome.removal.handling is not None for outcome in outcomes)
        failed = sum((vendor, quirk.id) in wrong for quirk in ledger)
        proven = len(ledger.quirks) - len(unproven) - failed
        counts = f"{len(ledger.quirks)} quirks, {proven} proven by {tried} removals, {len(unproven)} without proof"
        lines.append(f"{vendor}: {counts}{f', {failed} that no test notices' if failed else ''}")
        lines += [f"    {quirk.id}: {quirk.unproven}" for quirk in unproven]
    return lines


def _ledgers(root: Path, vendors: Sequence[str]) -> dict[str, Ledger]:
    specs = [spec for spec in specs_in(root / "specs") if not vendors or spec.stem in vendors]
    ledgers = {spec.stem: read_ledger(spec, f"specs/{spec.name}") for spec in specs}
    return {vendor: ledger for vendor, ledger in ledgers.items() if ledger is not None}


def main(arguments: Sequence[str] | None = None) -> int:
    """Try every removal and return 1 if one of them goes unnoticed."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.gates.quirks", description=(__doc__ or "").partition("\n\n")[0]
    )
    parser.add_argument("vendors", nargs="*", help="only these; by default every vendor with a ledger")
    parser.add_argument("--only", action="append", default=[], metavar="ID", help="only this quirk; may be repeated")
    parser.add_argument("--fresh", action="store_true", help="try again what was proven before")
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args(arguments)
    begun = time.monotonic()
    ledgers = _ledgers(ROOT, options.vendors)
    tried = [
        removal
        for vendor, ledger in ledgers.items()
        for removal in removals_of(ROOT, vendor, ledger)
        if removal.handling is None or not options.only or removal.quirk in options.only
    ]
    known: dict[str, str] = {}
    if REMEMBERED.is_file() and not options.fresh:
        known = json.loads(REMEMBERED.read_text("utf-8"))
    outcomes = outcomes_of(tried, known, options.processes)
    kept = {key: outcome.text for outcome in outcomes if outcome.is_right for key in outcome.keys}
    REMEMBERED.write_text(json.dumps((known if options.vendors or options.only else {}) | kept, indent=0), "utf-8")
    print("\n".join(summary(ledgers, outcomes)))
    again = sum(outcome.seconds > 0 for outcome in outcomes)
    print(f"{len(outcomes)} runs, {again} of them not remembered, in {time.monotonic() - begun:.0f} s")
    return 0 if all(outcome.is_right for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
