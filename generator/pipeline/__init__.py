"""Run the stages in order, from a spec's path to the files of a project."""
