"""What every other folder uses: errors, values, files, hints."""
