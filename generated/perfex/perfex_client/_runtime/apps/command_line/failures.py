# Copied from generator/runtime/apps/command_line/failures.py; edit it there, then generate again.
"""Tell on one line what went wrong and what to do, and choose the exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress

import click

from ...core.errors import (
    ApiError,
    BadRequest,
    ClientError,
    Conflict,
    ConnectionFailed,
    DecodeError,
    ExtraMissing,
    Forbidden,
    InvalidArgument,
    MissingCredential,
    NotFound,
    NotReady,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    TimedOut,
    TransportError,
    Unauthorized,
    Unprocessable,
)
from ...core.redaction import printable

OTHER = 1
USAGE = 2
CLOSED_PIPE = 141

_CODES: Sequence[tuple[type[ClientError], int]] = (
    (ExtraMissing, 11),
    (MissingCredential, 3),
    (InvalidArgument, USAGE),
    (Unauthorized, 3),
    (Forbidden, 3),
    (NotFound, 4),
    (BadRequest, 5),
    (Conflict, 5),
    (Unprocessable, 5),
    (RateLimited, 6),
    (ServerError, 7),
    (OutcomeUnknown, 8),
    (TransportError, 7),
    (NotReady, 9),
    (DecodeError, 10),
)

_ADVICE: Sequence[tuple[type[ClientError], str]] = (
    (MissingCredential, "set it in the environment, or keep it: {program} profile save NAME"),
    (Unauthorized, "check the credentials with: {program} doctor"),
    (Forbidden, "these credentials lack the right"),
    (NotFound, "check the identifiers"),
    (InvalidArgument, "see: {command} --help"),
    (BadRequest, "see: {command} --help"),
    (Unprocessable, "see: {command} --help"),
    (Conflict, "read the record again, then decide"),
    (RateLimited, "try again later, or wait longer with: --set max_wait=600"),
    (ServerError, "the vendor failed: try again later"),
    (OutcomeUnknown, "look whether it was done before you send it again"),
    (ConnectionFailed, "check address and network with: {program} doctor"),
    (TimedOut, "wait longer with: --set timeout=300"),
    (NotReady, "keep asking with: --set wait_until_ready=300"),
    (DecodeError, "the answer is not as documented"),
)


@contextmanager
def reported(program: str, command: str) -> Generator[None]:
    """Tell of an error on stderr, and end with its exit code; a closed pipe ends without a word.

    Args:
        program: What the program is called.
        command: The command, such as `perfex invoices get`.

    Raises:
        click.exceptions.Exit: There was an error.
    """
    try:
        yield
    except ClientError as error:
        print(line_of(error, program, command), file=sys.stderr)
        raise click.exceptions.Exit(code_of(error)) from error
    except BrokenPipeError as error:
        _shut_stdout()
        raise click.exceptions.Exit(CLOSED_PIPE) from error
    except OSError as error:
        print(f"error: the result cannot be written: {_reason(error)}", file=sys.stderr)
        _shut_stdout()
        raise click.exceptions.Exit(OTHER) from error


@contextmanager
def told_as_done() -> Generator[None]:
    """Say of what fails after a change that the change itself was made: a script must not make it again.

    Raises:
        click.exceptions.Exit: The result was not written.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except (InvalidArgument, ExtraMissing, OSError) as error:
        reason = _reason(error) if isinstance(error, OSError) else printable(str(error))
        print(f"error: it was done, but its result was not written: {reason} -- do not send it again", file=sys.stderr)
        if isinstance(error, OSError):
            _shut_stdout()
        raise click.exceptions.Exit(OTHER) from error


def _shut_stdout() -> None:
    """Drop what is still in the buffer: it would be written at exit, and fail once more."""
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        return
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _reason(error: OSError) -> str:
    return printable(error.strerror or str(error))


def code_of(error: BaseException) -> int:
    """Return the exit code of an error."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), OTHER)


def line_of(error: ClientError, program: str, command: str) -> str:
    """Return an error as one line: what happened, what is wrong with which field, what to do.

    Args:
        error: The error.
        program: What the program is called.
        command: The command that failed, such as `perfex invoices get`.
    """
    text = printable(str(error))
    if isinstance(error, ApiError) and error.fields:
        text += f" ({_fields(error.fields, text)})"
    advice = next((words for kind, words in _ADVICE if isinstance(error, kind)), "")
    return f"error: {text}" + (f" -- {advice.format(program=program, command=command)}" if advice else "")


def _fields(fields: Mapping[str, Sequence[str]], text: str) -> str:
    rows = [f"{name}: {', '.join(messages)}" for name, messages in fields.items()]
    return printable("; ".join(row for row in rows if row not in text) or ", ".join(fields))
