"""Print one table of what ours takes beside its peers: each figure is a ratio within one run, of processor time.

`bench/README.md` says what each row means. Every row measures in rounds in which all take turns, so that what else runs
on the machine hits all alike; the table shows the median of the rounds, the least and the most.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import yaml
from attrs import frozen

from bench import calls, codec, large
from bench.generation import write_documents
from bench.imports import link_packages, run_alone
from bench.timing import Taken, run_ours, run_peer, timed
from generator.read.openapi_overlay import specs_in
from generator.runtime.codec import jsontext
from generator.runtime.codec.codec import Codec
from generator.runtime.codec.compiled import encoding
from tests.oracles.corpus.documents import FOLDER

ROOT = Path(__file__).parent.parent
PEERS = ROOT / ".peers"
"""The environment of the peers, made of `bench/peers.txt`; rows about them say so if it is not there."""


GITHUB = PEERS / "package" / "generated" / "api.github.com.json"
"""GitHub's document, of the npm package `@octokit/openapi`."""

DESCRIPTIONS = {"simplepay": "Companies whose payroll is run", "perfex": "Time worked on tasks"}
"""A description in a spec, by vendor."""


@frozen
class Row:
    """A line of the table."""

    what: str
    ratios: list[float]
    goal: float
    is_share: bool = False
    """More is better: a share of a faster peer's speed, or how many times as fast. Otherwise less is better."""
    beside: str = ""
    """What peers reach in the same run."""


def show(row: Row) -> None:
    """Print a row; `*` marks a goal that is missed."""
    median = statistics.median(row.ratios)
    is_met = median >= row.goal if row.is_share else median <= row.goal
    spread = f"{min(row.ratios):.2f}..{max(row.ratios):.2f}"
    sign = ">=" if row.is_share else "<="
    print(
        f"| {row.what:<52} | {median:6.2f}{' ' if is_met else '*'} | {spread:>13} | {sign} {row.goal:<5} | {row.beside}"
    )
    sys.stdout.flush()


def quotients(own: list[float], other: list[float]) -> list[float]:
    """Return own time through the other's, round by round."""
    return [mine / theirs for mine, theirs in zip(own, other, strict=True)]


def median_of(own: list[float], other: list[float]) -> str:
    """Return the median quotient as text."""
    return f"{statistics.median(quotients(own, other)):.2f}"


def in_turns(rounds: int, runs: dict[str, Callable[[], float]]) -> dict[str, list[float]]:
    """Return the times of each run, which take turns; the first time of each is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in runs}
    for number in range(rounds + 1):
        for name, run in runs.items():
            seconds = run()
            if number:
                taken[name].append(seconds)
    return taken


# The generator


def of_generation(rounds: int) -> Iterator[Row]:
    """Yield how much of openapi-python-client's time ours takes, for a document of 8 operations and one of 488."""
    with tempfile.TemporaryDirectory() as folder:
        for document, goal in zip(write_documents(Path(folder)), (0.6, 0.3), strict=True):
            taken: dict[str, list[float]] = {"ours": [], "peer": []}
            for number in range(rounds):
                for name, run in (("ours", run_ours), ("peer", run_peer)):
                    done = run(document, Path(folder) / f"{name}-{document.stem}-{number}")
                    if done.code:
                        raise SystemExit(f"generation of {document.name} failed:\n{done.output}")
                    taken[name].append(done.cpu)
            what = f"generate {document.stem}, of openapi-python-client"
            yield Row(what, quotients(taken["ours"], taken["peer"]), goal)


def of_large_documents(rounds: int) -> Iterator[Row]:
    """Yield the same for two documents of others, and the memory of the larger one."""
    documents = (("Xero YAML", FOLDER / "xero_accounting.yaml", 0.12, None), ("GitHub JSON", GITHUB, 0.18, 200))
    for name, document, goal, most in documents:
        if not document.is_file():
            print(f"no {document}: see bench/README.md", file=sys.stderr)
            continue
        own: list[Taken] = []
        peer: list[Taken] = []
        with tempfile.TemporaryDirectory() as folder:
            for number in range(rounds):
                own.append(run_ours(document, Path(folder) / f"ours-{number}"))
                peer.append(run_peer(document, Path(folder) / f"peer-{number}"))
        ratios = quotients([one.cpu for one in own], [one.cpu for one in peer])
        beside = f"{statistics.median(one.cpu for one in own):.1f} s; peer exits with {peer[0].code}"
        yield Row(f"generate {name}, of openapi-python-client", ratios, goal, beside=beside)
        if most is not None:
            beside = f"peer {max(one.peak for one in peer):.0f}"
            yield Row(f"generate {name}, peak MiB", [one.peak for one in own], most, beside=beside)


def of_regeneration(rounds: int) -> Iterator[Row]:
    """Yield how many times an empty Python start `generator all` takes, in a copy of this checkout."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in ("generator", "specs", "overlays", "generated"):
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", copy)

        def generate() -> float:
            return timed(copy, sys.executable, "-m", "generator", "all").cpu

        def after_a_change(vendor: str, before: str) -> float:
            spec = copy / "specs" / f"{vendor}.yaml"
            spec.write_text(spec.read_text("utf-8").replace(before, f"{before}, plainly", 1), "utf-8")
            time.sleep(0.1)  # a file that changes while a run begins is taken for one that may change further
            return generate()

        def empty() -> float:
            return timed(copy, sys.executable, "-c", "pass").cpu

        generate()
        unchanged = in_turns(rounds, {"empty": empty, "ours": generate})
        yield Row(
            "generator all, nothing changed, of an empty Python", quotients(unchanged["ours"], unchanged["empty"]), 3
        )
        for vendor, text in DESCRIPTIONS.items():
            changed = in_turns(rounds, {"empty": empty, "ours": partial(after_a_change, vendor, text)})
            ratios = quotients(changed["ours"], changed["empty"])
            yield Row(f"generator all, one description of {vendor} changed", ratios, 25)


# Starting


@contextmanager
def alone() -> Iterator[dict[str, str]]:
    """Make an environment in which processes see httpx, attrs, what these need, and the clients."""
    with tempfile.TemporaryDirectory() as scratch:
        packages = Path(scratch) / "packages"
        link_packages(packages)
        folders = [str(ROOT / "generated" / spec.stem) for spec in specs_in(ROOT / "specs")]
        yield {
            **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
            "PYTHONPATH": os.pathsep.join([str(packages), str(ROOT), *folders]),
            "PYTHONPYCACHEPREFIX": str(Path(scratch) / "bytecode"),
        }


def peer_import(name: str) -> Callable[[], float] | None:
    """Return what measures the import of a peer; `None` without its environment."""
    python = PEERS / "bin" / "python"
    code = f"import time; s = time.process_time(); import {name}; print(time.process_time() - s)"
    if not python.exists():
        return None
    command = [str(python), "-c", code]
    return lambda: float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def of_starting(rounds: int) -> Iterator[Row]:
    """Yield the start of clients as a share of `import httpx`."""
    made = "from {0}_client import {1}Client; {1}Client(base_url='https://vendor.example', {2}).{3}; "
    steps = {
        "import httpx": "import httpx",
        "package": "import perfex_client",
        "perfex": made.format("perfex", "Perfex", "token='x'", "invoices") + "from perfex_client.models import Invoice",
        "simplicate": made.format("simplicate", "Simplicate", "api_key='k', api_secret='s'", "crm")
        + "from simplicate_client.models import Organization",
    }
    with alone() as environment:
        runs: dict[str, Callable[[], float]] = {
            name: partial(run_alone, code, environment) for name, code in steps.items()
        }
        peers = {name: measured for name in ("stripe", "openai") if (measured := peer_import(name)) is not None}
        taken = in_turns(rounds, {**runs, **peers})
    floor = taken["import httpx"]
    beside = ", ".join(f"{name} {median_of(taken[name], floor)}" for name in peers) or "no peers: see bench/README.md"
    yield Row("import a client's package, of import httpx", quotients(taken["package"], floor), 0.2, beside=beside)
    for name in ("perfex", "simplicate"):
        yield Row(f"{name}: client, resource and model", quotients(taken[name], floor), 1.2, beside=beside)


def of_first_answers(rounds: int) -> Iterator[Row]:
    """Yield a cold process to its first typed answer, through one that reads a dict with httpx."""
    paths = yaml.safe_load((ROOT / "specs" / "perfex.yaml").read_text("utf-8"))["paths"]
    media = paths["/api/invoices/{id}"]["get"]["responses"]["200"]["content"]["application/json"]
    invoice = next(iter(media["examples"].values()))["value"]
    row = "from bench.rows import client, Rows, date; Rows(client({0!r})).get(7, since=date(2026, 1, 5), limit=20)"
    get = "from perfex_client import PerfexClient; PerfexClient(base_url={0!r}, token='x').invoices.get(7)"
    raw = "import httpx; c = httpx.Client(); r = c.get({0!r} + '/rows/7'); r.raise_for_status(); r.json()"
    with tempfile.TemporaryDirectory() as folder, alone() as environment:
        body = Path(folder) / "invoice.json"
        body.write_text(json.dumps(invoice, default=str), "utf-8")
        for what, code, more, goal in (
            ("cold to a small typed row, of httpx to a dict", row, [], 1.2),
            ("cold to perfex.invoices.get, of httpx to a dict", get, ["--body", str(body)], 1.3),
        ):
            with served(*more) as base:
                ours, theirs = code.format(base), raw.format(base)
                runs: dict[str, Callable[[], float]] = {
                    "raw": partial(run_alone, theirs, environment),
                    "ours": partial(run_alone, ours, environment),
                }
                taken = in_turns(rounds, runs)
            yield Row(what, quotients(taken["ours"], taken["raw"]), goal)


# Calls


@contextmanager
def served(*more: str) -> Iterator[str]:
    """Start a server that answers every request with the same bytes; return its address."""
    command = [sys.executable, "-m", "bench.calls", "--serve", *more]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
    finally:
        server.terminate()
        server.wait()


def of_calls(rounds: int) -> Iterator[Row]:
    """Yield how many times as fast as raw httpx a typed call is."""
    with served() as base:
        pairs = calls.blocking(base, rounds, 400)
        yield Row("one blocking call, times as fast as raw httpx", quotients(*_cpu(pairs)), 1.2, is_share=True)
        pairs = asyncio.run(calls.awaiting(base, rounds, 400, 1))
        yield Row("one async call, times as fast as raw httpx", quotients(*_cpu(pairs)), 1.15, is_share=True)
        pairs = asyncio.run(calls.awaiting(base, max(3, rounds // 2), 1000, calls.AT_ONCE))
        yield Row("100 async calls at once", quotients(*_cpu(pairs)), 2, is_share=True)


def _cpu(pairs: list[tuple[calls.Spent, calls.Spent]]) -> tuple[list[float], list[float]]:
    return [raw[1] for raw, _ in pairs], [own[1] for _, own in pairs]


# What is large


def of_large_parts(rounds: int) -> Iterator[Row]:
    """Yield the seconds of first imports, the memory of many rows, and the rate of a long listing."""
    for first in large.firsts():
        with tempfile.TemporaryDirectory() as folder:
            project = large.write_first(first, Path(folder))
            seconds = [large.seconds_of_first(first, project) for _ in range(rounds)]
        yield Row(f"first import of {first.what}, seconds", seconds, 1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows.json"
        large.write_rows(path)
        held = in_turns(max(1, rounds // 3), {name: partial(large.held_by, name, path) for name in large.readers()})
    beside = f"{statistics.median(held['ours']):.0f} MiB"
    for name, goal in (("pydantic", 0.45), ("openapi-python-client", 0.80)):
        yield Row(f"100,000 rows in memory, of {name}", quotients(held["ours"], held[name]), goal, beside=beside)
    with large.listings() as walks:
        taken = in_turns(rounds, walks)
    shares = quotients(taken["by hand"], taken["ours"])
    yield Row("listing of 100,000 rows, of the rate by hand (wall)", shares, 0.80, is_share=True)


# The codec


def structs() -> Any:
    """Define the models of `bench.codec` for msgspec; a time without a zone stays text, which it does not read."""
    kinds: dict[str, Any] = {
        "int": int, "str": str, "bool": bool, "Decimal": Decimal, "date": date, "datetime": datetime
    }  # fmt: skip
    made: dict[str, Any] = {}
    for model, members in codec.MODELS.items():
        fields: list[tuple[str, Any, Any]] = [
            (name, (str if kind == "stamp" else kinds[codec.KINDS[kind][2]]) | None, None)
            for name, kind in members.items()
        ]
        for name, (other, many) in codec.NESTED.get(model, {}).items():
            fields.append((name, (list.__class_getitem__(made[other]) if many else made[other]) | None, None))
        made[model] = msgspec.defstruct(model, fields)
    return list.__class_getitem__(made["Invoice"])


def of_codec(rounds: int) -> Iterator[Row]:
    """Yield the codec's share of the speed of msgspec's structs, which neither keep nor report anything."""
    chance = random.Random(1)
    invoices = [codec.sample("Invoice", chance) for _ in range(200)]
    body = json.dumps(invoices, separators=(",", ":")).encode()
    own = Codec()
    ours: Any = list.__class_getitem__(codec.our_models().Invoice)
    decoder, encoder, adapter = msgspec.json.Decoder(structs()), msgspec.json.Encoder(), codec.pydantic_adapter()
    typed, plain, theirs = own.read(ours, own.loads(body, ours)), decoder.decode(body), adapter.validate_json(body)
    standard = jsontext._loads_exact
    runs: dict[str, Callable[[], object]] = {
        "struct": lambda: decoder.decode(body),
        "on json": lambda: own.read(ours, standard(body.decode())),
        "[fast]": lambda: own.read(ours, own.loads(body, ours)),
        "pydantic": lambda: adapter.validate_json(body),
        "struct written": lambda: encoder.encode(plain),
        "written on json": lambda: _on_json(own, typed),
        "written [fast]": lambda: own.encode(typed),
        "pydantic written": lambda: adapter.dump_json(theirs),
    }
    taken = in_turns(rounds, {name: partial(_clean, run) for name, run in runs.items()})
    beside = f"pydantic {median_of(taken['struct'], taken['pydantic'])}"
    for name, goal in (("on json", 0.30), ("[fast]", 0.36)):
        what = f"decode an invoice {name}, of a Struct's speed"
        yield Row(what, quotients(taken["struct"], taken[name]), goal, is_share=True, beside=beside)
    beside = f"pydantic {median_of(taken['struct written'], taken['pydantic written'])}"
    for name, goal in (("on json", 0.25), ("[fast]", 0.45)):
        shares = quotients(taken["struct written"], taken[f"written {name}"])
        yield Row(f"encode it {name}, of a Struct's speed", shares, goal, is_share=True, beside=beside)


def _on_json(own: Codec, rows: object) -> bytes:
    """Write rows as without the extra."""
    most, encoding.MANY = encoding.MANY, sys.maxsize
    try:
        return own.encode(rows)
    finally:
        encoding.MANY = most


def _clean(run: Callable[[], object]) -> float:
    gc.collect()
    return codec.timed(run)


GROUPS: dict[str, Callable[[int], Iterator[Row]]] = {
    "regeneration": of_regeneration,
    "starting": of_starting,
    "first-answers": of_first_answers,
    "calls": of_calls,
    "codec": of_codec,
    "generation": of_generation,
    "large": of_large_parts,
    "documents": of_large_documents,
}

SLOW = ("generation", "large", "documents")
"""The groups that are measured in a third of the rounds."""


def main() -> None:
    """Print the table, or the rows of some groups."""
    parser = argparse.ArgumentParser(prog="python -m bench.table", description=str(__doc__).partition("\n")[0])
    parser.add_argument("groups", nargs="*", metavar="group", help=f"only these: {', '.join(GROUPS)}")
    parser.add_argument("--rounds", type=int, default=9)
    chosen = parser.parse_args()
    # Processes are measured as they start for people: byte code is there.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if unknown := set(chosen.groups) - GROUPS.keys():
        parser.error(f"there is no group {sorted(unknown)[0]}")
    print(f"| {'what':<52} | {'median':>7} | {'least..most':>13} | {'goal':<8} | beside")
    print(f"| {'-' * 52} | {'-' * 7} | {'-' * 13} | {'-' * 8} | ---")
    for name, group in GROUPS.items():
        if not chosen.groups or name in chosen.groups:
            rounds = max(2, chosen.rounds // 3) if name in SLOW else chosen.rounds
            for row in group(rounds):
                show(row)


if __name__ == "__main__":
    main()
