"""Start the command line: `python -m generator`."""

from __future__ import annotations

import gc
import sys

from .cli.main import main

if __name__ == "__main__":
    # What a run makes it keeps to its end; looking through it for what may go costs a tenth of the time.
    gc.disable()
    sys.exit(main())
