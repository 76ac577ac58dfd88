"""Run the code of the documents against simulators."""
