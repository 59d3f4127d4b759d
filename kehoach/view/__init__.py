"""A plan as it will be printed, beside its findings, as a local page."""
