"""Measure the codec against pydantic 2 and openapi-python-client on one invoice of 70 fields; print ratios.

    python -m bench.codec --rounds 15

Every peer reads the same bytes into its typed form and writes it back, taking turns within each round, so that what
else runs on the machine hits all alike; what is compared is processor time. A ratio above 1 means that ours is faster.
openapi-python-client's model is generated here, by itself, from the same fields.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import random
import statistics
import subprocess
import sys
import tempfile
import types
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pydantic import ConfigDict, TypeAdapter, create_model

from generator.runtime.codec.codec import Codec

KINDS = {
    # kind: (our annotation, our wire hint, pydantic's annotation, JSON schema)
    "int": ("int", "", "int", {"type": "integer"}),
    "str": ("str", "", "str", {"type": "string"}),
    "bool": ("bool", "", "bool", {"type": "boolean"}),
    "money": ("Decimal", "text", "Decimal", {"type": "string"}),
    "number": ("Decimal", "", "Decimal", {"type": "number"}),
    "date": ("date", "", "date", {"type": "string", "format": "date"}),
    "moment": ("datetime", "", "datetime", {"type": "string", "format": "date-time"}),
    "stamp": ("datetime", "stamp", "datetime", {"type": "string", "format": "date-time"}),
}
INVOICE = {"int": 14, "str": 24, "bool": 6, "money": 12, "number": 2, "date": 5, "moment": 2, "stamp": 3}
CLIENT = {"int": 5, "str": 20, "bool": 2, "date": 1, "stamp": 2}
LINE = {"int": 3, "str": 6, "bool": 1, "money": 3, "number": 1, "date": 1}
ROW = {"int": 8, "str": 11, "bool": 3, "money": 4, "date": 2, "stamp": 2}
"""Of `bench.large`: 30 fields."""

ITEM = {"int": 3, "str": 4, "bool": 1, "money": 2, "date": 1, "stamp": 1}
"""The same: 12 fields."""


def fields(counts: dict[str, int]) -> dict[str, str]:
    """Name the fields of a model, mixed as vendors mix them, by kind."""
    names = [(f"{kind}_{index}", kind) for kind, count in counts.items() for index in range(count)]
    random.Random(7).shuffle(names)
    return dict(names)


MODELS = {
    "Line": fields(LINE),
    "Client": fields(CLIENT),
    "Invoice": fields(INVOICE),
    "Row": fields(ROW),
    "Item": fields(ITEM),
}
NESTED = {"Invoice": {"client": ("Client", False), "lines": ("Line", True)}}


def sample(model: str, chance: random.Random) -> dict[str, object]:
    """Make one object: a quarter of the texts and a tenth of the rest null, one member nobody documented."""
    row: dict[str, object] = {}
    for name, kind in MODELS[model].items():
        null = chance.random() < (0.25 if kind == "str" else 0.1)
        row[name] = None if null else value(kind, chance)
    for name, (other, many) in NESTED.get(model, {}).items():
        row[name] = [sample(other, chance) for _ in range(5)] if many else sample(other, chance)
    if model == "Invoice":
        row["undocumented"] = "x"
    return row


def value(kind: str, chance: random.Random) -> object:
    """Make one value; numbers and dates hardly repeat."""
    day = f"{chance.randint(2000, 2030)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    clock = f"{chance.randint(0, 23):02}:{chance.randint(0, 59):02}:{chance.randint(0, 59):02}"
    cents = chance.randint(0, 10_000_000)
    samples: dict[str, object] = {
        "int": chance.randint(0, 1_000_000),
        "str": "".join(chance.choices("abcdefghij klmnop", k=chance.randint(4, 24))),
        "bool": chance.random() < 0.5,
        "money": f"{cents // 100}.{cents % 100:02}",
        "number": cents / 100,
        "date": day,
        "moment": f"{day}T{clock}Z",
        "stamp": f"{day} {clock}",
    }
    return samples[kind]


def our_models() -> types.ModuleType:
    """Define the models as the generator emits them."""
    lines = [
        "from __future__ import annotations",
        "from datetime import date, datetime",
        "from decimal import Decimal",
        "from attrs import define, field",
        "from generator.runtime.codec.model import Model",
        "from generator.runtime.core.values import UNSET, Unset",
        "from generator.runtime.core.hints import stamp, text, wire",
    ]
    for model, members in MODELS.items():
        lines += ["@define(kw_only=True, repr=False)", f"class {model}(Model):"]
        for name, kind in members.items():
            annotation, hint, _, _ = KINDS[kind]
            default = f"field(default=UNSET, metadata=wire(hint={hint}))" if hint else "UNSET"
            lines.append(f"    {name}: {annotation} | None | Unset = {default}")
        for name, (other, many) in NESTED.get(model, {}).items():
            lines.append(f"    {name}: {f'list[{other}]' if many else other} | Unset = UNSET")
    module = types.ModuleType("bench_models")
    sys.modules[module.__name__] = module
    exec("\n".join(lines), module.__dict__)
    return module


def pydantic_adapter(chosen: str = "Invoice") -> TypeAdapter[Any]:
    """Define the same models for pydantic, keeping undocumented members as ours do; it reads lists of one of them."""
    from datetime import date, datetime
    from decimal import Decimal

    kinds: dict[str, Any] = {
        "int": int, "str": str, "bool": bool, "Decimal": Decimal, "date": date, "datetime": datetime
    }  # fmt: skip
    models: dict[str, Any] = {}
    for model, members in MODELS.items():
        shape: dict[str, Any] = {name: (kinds[KINDS[kind][2]] | None, None) for name, kind in members.items()}
        for name, (other, many) in NESTED.get(model, {}).items():
            shape[name] = (list.__class_getitem__(models[other]) if many else models[other], None)
        models[model] = create_model(model, __config__=ConfigDict(extra="allow"), **shape)
    rows: Any = list.__class_getitem__(models[chosen])
    return TypeAdapter(rows)


def opc_model(folder: Path, chosen: str = "Invoice") -> type[Any]:
    """Let openapi-python-client generate its model from the same fields."""
    schemas: dict[str, Any] = {}
    for model, members in MODELS.items():
        properties: dict[str, Any] = {}
        for name, kind in members.items():
            schema = KINDS[kind][3]
            properties[name] = {**schema, "type": [schema["type"], "null"]}
        for name, (other, many) in NESTED.get(model, {}).items():
            reference = {"$ref": f"#/components/schemas/{other}"}
            properties[name] = {"type": "array", "items": reference} if many else reference
        schemas[model] = {"type": "object", "properties": properties}
    answer = {
        "description": "One",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Invoice"}}},
    }
    spec = {
        "openapi": "3.1.0",
        "info": {"title": "Bench", "version": "1"},
        "paths": {"/invoice": {"get": {"operationId": "getInvoice", "responses": {"200": answer}}}},
        "components": {"schemas": schemas},
    }
    (folder / "spec.json").write_text(json.dumps(spec))
    (folder / "config.yml").write_text("post_hooks: []\n")
    command = [
        *[sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--overwrite"],
        *["--path", str(folder / "spec.json"), "--config", str(folder / "config.yml")],
        *["--output-path", str(folder / "opc_bench")],
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"openapi-python-client failed:\n{done.stdout}{done.stderr}")
    sys.path.insert(0, str(folder))
    made: type[Any] = getattr(importlib.import_module("opc_bench.models"), chosen)
    return made


def timed(run: Callable[[], object]) -> float:
    """Return the seconds of processor time of one run in one thread."""
    start = process_time()
    run()
    return process_time() - start


def line(label: str, ratios: list[float], best: float) -> str:
    """Show the spread of a ratio, and the ratio of the best rounds: on a busy machine the steadiest."""
    return f"{label:<56} {min(ratios):6.2f} {statistics.median(ratios):6.2f} {max(ratios):6.2f} {best:6.2f}"


def main() -> None:
    """Run the rounds and print the ratios."""
    arguments = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    arguments.add_argument("--rounds", type=int, default=15)
    arguments.add_argument("--invoices", type=int, default=200)
    chosen = arguments.parse_args()

    chance = random.Random(1)
    rows = [sample("Invoice", chance) for _ in range(chosen.invoices)]
    body = json.dumps(rows, separators=(",", ":")).encode()
    codec = Codec()
    ours: Any = list.__class_getitem__(our_models().Invoice)
    adapter = pydantic_adapter()

    with tempfile.TemporaryDirectory() as folder:
        opc = opc_model(Path(folder))
        readers: dict[str, Callable[[], Any]] = {
            "ours": lambda: codec.read(ours, codec.loads(body, ours)),
            "pydantic validate_json, extra=allow": lambda: adapter.validate_json(body),
            "openapi-python-client from_dict": lambda: [opc.from_dict(row) for row in json.loads(body)],
            "json.loads alone, to dicts": lambda: json.loads(body),
        }
        typed = {name: read() for name, read in readers.items()}
        if codec.loads(codec.encode(typed["ours"])) != rows:
            raise SystemExit("ours does not give back what it read")
        writers: dict[str, Callable[[], Any]] = {
            "ours": lambda: codec.encode(typed["ours"]),
            "pydantic dump_json": lambda: adapter.dump_json(typed["pydantic validate_json, extra=allow"]),
            "openapi-python-client to_dict": lambda: json.dumps(
                [row.to_dict() for row in typed["openapi-python-client from_dict"]]
            ).encode(),
        }
        print(f"{len(body) / len(rows) / 1024:.1f} KiB an invoice, {chosen.rounds} rounds; times as fast as the peer")
        print(f"{'':<56} {'min':>6} {'median':>6} {'max':>6} {'best':>6}")
        for what, peers in (("bytes to typed", readers), ("typed to bytes", writers)):
            spent: dict[str, list[float]] = {name: [] for name in peers}
            for _ in range(chosen.rounds):
                for name, run in peers.items():
                    gc.collect()
                    spent[name].append(timed(run))
            for name in list(peers)[1:]:
                ratios = [other / own for other, own in zip(spent[name], spent["ours"], strict=True)]
                print(line(f"{what}: {name}", ratios, min(spent[name]) / min(spent["ours"])))
            best = min(spent["ours"]) / len(rows) * 1e6
            print(f"{what}: ours takes {best:.0f} microseconds an invoice")


if __name__ == "__main__":
    main()
