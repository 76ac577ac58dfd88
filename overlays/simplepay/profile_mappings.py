"""Apply templates to employees: the vendor wants the employee id twice, the caller gives it once."""

from __future__ import annotations

from simplepay_client._runtime.extend import (
    Call,
    Flow,
    perform,
    quirk,
    text,
)
from simplepay_client.models import Confirmation


@quirk("SP-37")
def create(employee_id: int, *, profile_id: int) -> Flow[Confirmation]:
    """Apply a template to an employee.

    Args:
        employee_id: Id of the employee, from the list of employees.
        profile_id: The template; the vendor's site has its id under Settings, Templates.
    """
    mapping = {"profile_id": text(profile_id), "employee_id": text(employee_id)}
    return (
        yield from perform(
            Call(
                "POST",
                "/employees/{employee_id}/profile_mappings",
                path={"employee_id": employee_id},
                json={"profile_mapping": mapping},
                returns=Confirmation,
            )
        )
    )
