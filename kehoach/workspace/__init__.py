"""Where a user's plans, settings and templates stand, and which files belong together."""
