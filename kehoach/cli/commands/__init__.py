"""What each command takes: one file a command, light, so that help and completion come at once.

What a command does stands in `kehoach.cli`, and is imported when it runs.
"""
