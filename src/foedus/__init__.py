"""foedus: what states signed, what leaders say of it, and what it commits them to."""

__version__ = "0.1.0"
