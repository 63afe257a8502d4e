"""Results as text for a terminal, a file or a pipe."""
