"""The steps of the workflow, run unchanged against a repository on disk and a fake GitHub."""

from __future__ import annotations

import json
import os
import re
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli.pull_request import MARK, PullRequest, fitted, put_comment
from generator.text.diagnostics import SpecError
from tests.unit.diff.test_repository import Repository, rename

ROOT = Path(__file__).resolve().parents[3]
WORKFLOW = ROOT / ".github" / "workflows" / "spec-changes.yml"


class GitHub:
    """Keeps comments, and refuses those who may not write."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.comments: list[dict[str, Any]] = []
        self.asked: list[tuple[str, str]] = []
        self.status = 200

    def answer(self, method: str, path: str, value: Any) -> tuple[int, Any]:
        self.asked.append((method, path))
        if self.status != 200 and method != "GET":
            return self.status, {"message": "no"}
        listed = re.fullmatch(r"/repos/team/clients/issues/7/comments\?per_page=100&page=(\d+)", path)
        if method == "GET" and listed:
            start = (int(listed[1]) - 1) * 100
            return 200, self.comments[start : start + 100]
        if method == "POST" and path == "/repos/team/clients/issues/7/comments":
            self.comments.append({"id": len(self.comments) + 1, "user": {"type": "Bot"}, **value})
            return 201, self.comments[-1]
        single = re.fullmatch(r"/repos/team/clients/issues/comments/(\d+)", path)
        if method == "PATCH" and single:
            self.comments[int(single[1]) - 1].update(value)
            return 200, {}
        return 404, {}


@pytest.fixture
def github() -> Iterator[GitHub]:
    """Yield a GitHub on loopback."""

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            assert self.headers["Authorization"] == "Bearer t0ken"
            status, value = hub.answer(self.command, self.path, body)
            data = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_PATCH = handle_any  # noqa: N815  the names of http.server

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  http.server's name
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    hub = GitHub(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield hub
    server.shutdown()
    server.server_close()
    thread.join()


def pull(github: GitHub) -> PullRequest:
    return PullRequest(github.address, "team/clients", "7", "t0ken")


def test_the_comment_is_made_once_and_then_updated(github: GitHub) -> None:
    """A push does not add another one."""
    assert put_comment(pull(github), "first") == "made"
    assert put_comment(pull(github), "second") == "updated"

    assert [comment["body"] for comment in github.comments] == [f"{MARK}\nsecond"]


def test_a_comment_of_a_person_is_never_ours(github: GitHub) -> None:
    """This holds even if it has our mark; our own comment is found on a later page."""
    github.comments = [{"id": number, "user": {"type": "User"}, "body": MARK} for number in range(1, 131)]
    put_comment(pull(github), "first")
    put_comment(pull(github), "second")

    assert [comment["body"] for comment in github.comments[130:]] == [f"{MARK}\nsecond"]
    assert ("GET", "/repos/team/clients/issues/7/comments?per_page=100&page=2") in github.asked


def test_a_pull_request_from_a_fork_may_not_write(github: GitHub) -> None:
    """The job goes on; its summary has the report."""
    github.status = 403

    assert put_comment(pull(github), "text") == "refused"


@pytest.mark.parametrize("status", [422, 500])
def test_any_other_answer_fails_the_job(github: GitHub, status: int) -> None:
    github.status = status

    with pytest.raises(SpecError, match=rf"GitHub answered {status} to the comment"):
        put_comment(pull(github), "text")


def test_a_github_that_cannot_be_reached_fails_the_job(free_port: int) -> None:
    nowhere = PullRequest(f"http://127.0.0.1:{free_port}", "team/clients", "7", "t0ken")

    with pytest.raises(SpecError, match="cannot reach GitHub"):
        put_comment(nowhere, "text")


@pytest.fixture
def free_port() -> int:
    """Return a port of loopback where nobody listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def test_a_workflow_that_sets_too_little_is_told_what_is_missing() -> None:
    with pytest.raises(SpecError, match="the environment has no GITHUB_REPOSITORY, GITHUB_TOKEN"):
        PullRequest.of({"GITHUB_API_URL": "http://127.0.0.1", "PULL_REQUEST": "7", "GITHUB_TOKEN": ""})


def test_a_long_report_is_cut_where_it_stays_folded() -> None:
    """GitHub refuses more than 65,536 characters."""
    text = fitted("top\n<details>\n" + "- a line\n" * 20_000)

    assert len(text) < 65_536
    assert text.count("<details>") == text.count("</details>") == 1
    assert text.endswith("the rest is in the job's summary.\n")


class Runner:
    """Runs the steps of the workflow one after the other, as GitHub would."""

    def __init__(self, folder: Path, origin: Repository, github: GitHub) -> None:
        self.steps = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]["changes"]["steps"]
        self.work = folder / "work"
        self.work.mkdir(parents=True)
        self.output, self.summary = folder / "output", folder / "summary"
        self.output.touch()
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "GITHUB_SERVER_URL": "file://" + str(origin.root.parent),
            "GITHUB_REPOSITORY": origin.root.name,
            "GITHUB_REF": "refs/pull/7/merge",
            "GITHUB_SHA": origin.git("rev-parse", "refs/pull/7/merge").strip(),
            "GITHUB_API_URL": github.address,
            "GITHUB_OUTPUT": str(self.output),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "RUNNER_TEMP": str(folder),
            "PYTHONPATH": str(ROOT),
        }

    def run(self) -> dict[str, subprocess.CompletedProcess[str]]:
        done: dict[str, subprocess.CompletedProcess[str]] = {}
        for step in self.steps:
            name = step["name"]
            if name == "Set up":
                self.set_up()
                continue
            if step.get("if") and not self.holds(step["if"]):
                continue
            given = {key: self.value(text) for key, text in step.get("env", {}).items()}
            if name == "Comment":
                given |= {"GITHUB_REPOSITORY": "team/clients"}
            done[name] = subprocess.run(
                ["bash", "-e", "-o", "pipefail", "-c", step["run"]],
                cwd=self.work,
                env={**self.environment, **given},
                capture_output=True,
                text=True,
            )
            if done[name].returncode:
                break
        return done

    def set_up(self) -> None:
        """Stand in for `make setup`: this interpreter, and the generator of this repository."""
        python = self.work / ".venv" / "bin" / "python"
        python.parent.mkdir(parents=True)
        root = f'"$@" --root "{self.work}"'
        lines = ["#!/bin/sh", f'case "$*" in *" changes "*) set -- {root};; esac', f'exec "{sys.executable}" "$@"']
        python.write_text("\n".join(lines) + "\n", "utf-8")
        python.chmod(python.stat().st_mode | stat.S_IXUSR)

    def outputs(self) -> Mapping[str, str]:
        return dict(line.split("=", 1) for line in self.output.read_text("utf-8").splitlines())

    def value(self, text: str) -> str:
        known = {
            "github.token": "t0ken",
            "github.event.pull_request.number": "7",
            "steps.compare.outputs.code": self.outputs().get("code", ""),
        }
        return re.sub(r"\$\{\{ (.*?) \}\}", lambda match: known[match[1]], text)

    def holds(self, condition: str) -> bool:
        name, wanted = condition.split(" != ")
        return self.value(f"${{{{ {name} }}}}") != wanted.strip("'")


def propose(repository: Repository, version: str) -> None:
    """Make a pull request that renames a method."""
    repository.git("checkout", "-q", "-b", f"branch-{version}")
    repository.spec(rename, version)
    repository.generate()
    repository.commit("Rename")
    repository.git("update-ref", "refs/pull/7/merge", "HEAD")
    repository.git("checkout", "-q", "main")


def test_the_steps_comment_and_fail_a_break_without_its_version(tmp_path: Path, github: GitHub) -> None:
    """Run twice: one comment; the second time the version is right and the job passes."""
    (tmp_path / "made").mkdir()
    repository = Repository.start(tmp_path / "made")
    propose(repository, "1.2.3")

    first = Runner(tmp_path / "first", repository, github)
    done = first.run()
    assert done["Comment"].returncode == 0, done["Comment"].stderr
    assert done["Verdict"].returncode == 1
    assert "::error file=specs/made.yaml,line=" in done["Compare"].stdout
    assert "must be at least **2.0.0**" in github.comments[0]["body"]
    assert first.summary.read_text("utf-8").startswith("## What this changes for callers")

    propose(repository, "2.0.0")
    done = Runner(tmp_path / "second", repository, github).run()
    assert done["Verdict"].returncode == 0, done["Compare"].stderr
    assert len(github.comments) == 1
    assert "1.2.3 → 2.0.0 ✅" in github.comments[0]["body"]


def test_a_spec_that_cannot_be_read_fails_and_updates_the_comment(tmp_path: Path, github: GitHub) -> None:
    """A comment that told of something else must not stay."""
    (tmp_path / "made").mkdir()
    repository = Repository.start(tmp_path / "made")
    github.comments = [{"id": 1, "user": {"type": "Bot"}, "body": f"{MARK}\nstale"}]
    repository.git("checkout", "-q", "-b", "branch")
    (repository.root / "specs" / "made.yaml").write_text("openapi: [", "utf-8")
    repository.commit("Break")
    repository.git("update-ref", "refs/pull/7/merge", "HEAD")
    repository.git("checkout", "-q", "main")

    done = Runner(tmp_path / "run", repository, github).run()

    assert "**made cannot be compared.**" in github.comments[0]["body"]
    assert done["Verdict"].returncode == 2


def test_nothing_left_updates_a_comment_and_makes_none(tmp_path: Path, github: GitHub) -> None:
    """The comparison is with the first parent of the merge, not with a base that has moved on."""
    (tmp_path / "made").mkdir()
    repository = Repository.start(tmp_path / "made")
    propose(repository, "1.2.3")
    repository.git("checkout", "-q", "-b", "later", "branch-1.2.3")
    repository.git("commit", "-q", "--allow-empty", "-m", "Nothing")
    repository.git("update-ref", "refs/pull/7/merge", "HEAD")

    Runner(tmp_path / "first", repository, github).run()
    assert github.comments == []

    github.comments = [{"id": 1, "user": {"type": "Bot"}, "body": f"{MARK}\nstale"}]
    Runner(tmp_path / "second", repository, github).run()
    assert "No change" in github.comments[0]["body"]


def test_a_rerun_fetches_the_commit_whose_reference_has_moved_on(tmp_path: Path, github: GitHub) -> None:
    (tmp_path / "made").mkdir()
    repository = Repository.start(tmp_path / "made")
    propose(repository, "2.0.0")
    runner = Runner(tmp_path / "run", repository, github)
    repository.git("update-ref", "-d", "refs/pull/7/merge")

    done = runner.run()

    assert done["Verdict"].returncode == 0, done["Check out"].stderr
    assert "`invoices.get` is now `invoices.fetch`" in github.comments[0]["body"]


def test_the_workflow_uses_no_action_of_others_and_no_more_rights_than_it_needs() -> None:
    """What is not used needs no pinning; a fork's code never sees a token that may write."""
    text = WORKFLOW.read_text("utf-8")
    parsed = yaml.load(text, yaml.BaseLoader)

    assert "uses:" not in text and "pull_request_target" not in text
    assert parsed["on"] == {"pull_request": ""}, "a required check must not hang on paths"
    assert parsed["permissions"] == {"contents": "read"}
    assert parsed["jobs"]["changes"]["permissions"] == {"contents": "read", "pull-requests": "write"}
    runs = [step["run"] for step in parsed["jobs"]["changes"]["steps"]]
    assert not any("${{" in run for run in runs), "what an event says must not become part of a script"
