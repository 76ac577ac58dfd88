"""Say which PHP judges the forms; exit code 1, with the remedy, when there is none."""

from __future__ import annotations

import sys

from .php_judge import NoPhp, program

try:
    print(f"PHP: {program()}")
except NoPhp as error:
    sys.exit(str(error))
