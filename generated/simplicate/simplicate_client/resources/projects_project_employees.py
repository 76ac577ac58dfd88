# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import TypeExpr, hints


class ProjectsProjectEmployees(Resource):
    """Employees who take part in projects.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def create(self, *, employee_id: str, project_id: str) -> models.Created | None:
        """Add an employee to a project.

        Args:
            employee_id: Employee to add, from the employees.
            project_id: Project to add the employee to, from the projects.
        """
        return self._send(
            Call(
                "POST",
                "/projects/projectemployee",
                json={"employee_id": employee_id, "project_id": project_id},
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, project_employee_id: str) -> None:
        """Take an employee off a project.

        Args:
            project_employee_id: Identifier of the project employee.
        """
        call: Call[None] = Call("DELETE", "/projects/projectemployee/{id}", path={"id": project_employee_id})
        return self._send(call)


class AsyncProjectsProjectEmployees(AsyncResource):
    """Employees who take part in projects.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    create = awaitable(ProjectsProjectEmployees.create)
    delete = awaitable(ProjectsProjectEmployees.delete)
