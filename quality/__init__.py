"""How well articles are read: annotated sets, the scorer and the gate."""
