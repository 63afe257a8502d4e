"""The brief as one self-contained HTML page."""
