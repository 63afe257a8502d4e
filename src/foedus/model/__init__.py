"""What things are: frozen types, results included. No input, no output, no clock."""
