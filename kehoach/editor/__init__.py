"""What editors need: the schema of plan files, and a language server."""
