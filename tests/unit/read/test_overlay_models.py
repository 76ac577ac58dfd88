"""Models of an overlay: in one module, or in a folder of modules once they are many."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.read.overlay import read_overlay
from generator.text.diagnostics import SpecError
from tests.unit.making import make

SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Made", "version": "1"},
    "servers": [{"url": "https://vendor.example"}],
    "paths": {
        "/orders": {
            "get": {
                "operationId": "getOrder",
                "responses": {
                    "200": {
                        "description": "It.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Order": {
                "type": "object",
                "required": ["size", "count"],
                "properties": {"size": {"$ref": "#/components/schemas/Size"}, "count": {"type": "integer"}},
            },
            "Size": {"type": "string"},
        }
    },
}

ORDERS = '''
"""Orders."""


class OrderExtras:
    """More of an order."""

    __slots__ = ()

    @property
    def double(self) -> int:
        """Twice the count."""
        return 2 * self.count
'''

SIZES = '''
"""Sizes."""

from made_in_modules._overlay.models.units import Unit


class Size:
    """A size with its unit."""

    def __init__(self, number, unit):
        self.number, self.unit = number, unit

    @classmethod
    def read(cls, value, codec, at):
        number, _, unit = value.partition(" ")
        return cls(int(number), Unit(unit))

    def write(self, codec):
        return f"{self.number} {self.unit.name}"
'''

UNITS = '''
"""Units."""


class Unit:
    """A unit."""

    def __init__(self, name):
        self.name = name
'''


def lay(folder: Path, modules: Mapping[str, str]) -> Path:
    """Write an overlay."""
    for name, text in modules.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def test_models_in_a_folder_are_mixed_in_put_in_place_and_offered(tmp_path: Path) -> None:
    overlay = lay(
        tmp_path / "overlay", {"models/orders.py": ORDERS, "models/sizes.py": SIZES, "models/units.py": UNITS}
    )

    package = make(tmp_path / "out", SPEC, "made_in_modules", "--overlay", str(overlay))
    assert package.code == 0, package.err
    models = package.load("models")
    order = models.Order.from_dict({"size": "3 cm", "count": 4})

    assert (order.double, order.size.number, order.size.unit.name) == (8, 3, "cm")
    assert type(order.size.unit) is models.Unit
    assert order.to_dict() == {"size": "3 cm", "count": 4}
    assert "_overlay.models.orders" in package.modules()


def test_a_class_in_two_modules_is_refused_with_both(tmp_path: Path) -> None:
    overlay = lay(tmp_path, {"models/a.py": UNITS, "models/b.py": UNITS})

    with pytest.raises(SpecError, match=r"b\.py:5: .*models\.a already has a class Unit"):
        read_overlay(overlay)


def test_a_module_and_a_folder_of_models_are_refused(tmp_path: Path) -> None:
    overlay = lay(tmp_path, {"models.py": UNITS, "models/a.py": SIZES})

    with pytest.raises(SpecError, match=r"models\.py and models/ have the same module name"):
        read_overlay(overlay)


def test_functions_beside_models_are_no_methods(tmp_path: Path) -> None:
    """Only modules directly in the overlay's folder are named after resources."""
    overlay = lay(tmp_path, {"models/orders.py": "def start(count: int) -> Flow[int]:\n    yield\n"})

    assert read_overlay(overlay).flows == {}
