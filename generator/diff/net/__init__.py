"""A net under the comparers: what differs in the generated code and no entry explains is told too."""
