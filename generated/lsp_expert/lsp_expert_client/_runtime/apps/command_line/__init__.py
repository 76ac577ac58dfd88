# Copied from generator/runtime/apps/command_line/__init__.py; edit it there, then generate again.
"""The command line of a client: `python -m <package>`, or the console script of its project.

Commands, arguments, choices and help come from the client's own source (`..reflection`), so that help imports no HTTP
library and no models. The way of a command: `main` starts, `commands` finds the method, `arguments` makes click's
parameters of its signature, `values` and `where` turn text into values, `connection` makes the client, `calling` makes
the call and asks before it writes, `output` writes the result, `failures` tells what went wrong, with an exit code.
"""
