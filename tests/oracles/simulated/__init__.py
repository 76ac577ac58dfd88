"""The simulators' answers to documented requests, judged by openapi-core."""
