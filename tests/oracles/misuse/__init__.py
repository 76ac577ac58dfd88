"""Random answers, arguments and environments: a client ends in a value or in its own `ClientError`."""
