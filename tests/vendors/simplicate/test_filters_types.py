"""The types of filters agree with what the client does."""

from __future__ import annotations

import inspect
import subprocess
import sys
from datetime import datetime

from simplicate_client import SimplicateClient, fields, models
from simplicate_client._runtime.codec.model import Model
from simplicate_client._runtime.filters import filters
from simplicate_client._runtime.filters.filters import Condition, Members, members_of


def test_the_fields_are_those_of_the_records_and_of_the_same_kinds() -> None:
    classes = [
        var
        for var in (getattr(fields, name) for name in dir(fields))
        if isinstance(var, type) and issubclass(var, filters.Fields) and var.__module__ == f"{fields.__name__}._records"
    ]

    declared = {class_.__name__: dict(inspect.get_annotations(class_)) for class_ in classes}
    done = {
        name: {field: _kind(getattr(models, name), field) for field in members} for name, members in declared.items()
    }

    assert len(classes) > 50
    assert declared == done
    for name, members in declared.items():
        assert set(members_of(getattr(models, name))) - {"other"} == set(members)


def _kind(model: type[Model], field: str) -> str:
    member = getattr(Members(model, ("custom_fields",)), field)
    if isinstance(member, Members):
        return members_of(model)[field].kind.__name__
    return f"filters.{type(member).__name__}"


def test_a_client_starts_without_the_filter_modules() -> None:
    code = (
        "import sys, simplicate_client; c = simplicate_client.SimplicateClient(api_key='k', api_secret='s', "
        "base_url='https://a.simplicate.nl/api/v2'); c.crm.organizations.list(); "
        "print([name for name in sys.modules if name.startswith('simplicate_client') and "
        "name.endswith(('.fields._records', '.filters.filters', '.qfilter'))])"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": ":".join(sys.path)}
    )

    assert done.stdout == "[]\n"


def acme(project: fields.Project) -> Condition:
    """A filter may be a function with a name."""
    return (project.organization.name == "Acme") & (project.updated_at >= datetime(2024, 1, 1))


def test_filters_can_be_named_functions() -> None:
    with SimplicateClient(api_key="k", api_secret="s", base_url="https://acme.simplicate.nl/api/v2") as client:
        assert "Project" in repr(acme.__annotations__)
        assert repr(client.projects.projects.list(where=acme)) == "Pages(GET /projects/project)"


def refused_by_type_checkers(client: SimplicateClient) -> None:
    """Never called: each of these lines is an error to mypy and pyright, or its comment would be one."""
    organizations = client.crm.organizations
    organizations.list(where=lambda organization: organization.nmae == "x")  # type: ignore[attr-defined]
    organizations.list(where=lambda organization: organization.debtor.nmae == "x")  # type: ignore[attr-defined]
    organizations.list(where=lambda organization: organization.name == 5)  # type: ignore[arg-type,return-value]
    organizations.list(where=lambda organization: organization.name.in_([5]))  # type: ignore[list-item]
    organizations.list(where=lambda organization: organization.is_active.contains("yes"))  # type: ignore[attr-defined]
    organizations.list(where=lambda organization: organization.updated_at.contains("x"))  # type: ignore[attr-defined]
    organizations.list(where=lambda organization: organization.updated_at >= "2024-06-09")  # type: ignore[operator]
    organizations.list(where=lambda organization: organization.name)  # type: ignore[arg-type,return-value]
    organizations.list(where="q[name]=x")  # type: ignore[arg-type]
    client.crm.countries.list(where=lambda country: country.custom_fields["x"] == "y")  # type: ignore[attr-defined]
