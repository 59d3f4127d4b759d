"""What `kehoach doctor` looks at: the machine, and the workspace."""
