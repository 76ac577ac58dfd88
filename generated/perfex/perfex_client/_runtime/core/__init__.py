# Copied from generator/runtime/core/__init__.py; edit it there, then generate again.
"""What every other folder uses: errors, values, files, hints."""
