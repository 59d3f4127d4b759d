"""A language server: what `check` finds, while a plan is being written, in any editor."""
