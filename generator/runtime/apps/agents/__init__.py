"""Let agents use a client over the Model Context Protocol: search for operations, describe one, call one."""
