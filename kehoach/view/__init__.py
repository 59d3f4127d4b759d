"""The plan as it will be printed, beside its findings and its coverage, as a local page.

`look` reads a plan and all that it is held against; `sheet` turns its blocks into HTML, `dress`
says in CSS what they look like; `panel` words what was found; `board` hands the newest state to
whoever waits; `server` answers the browser; `follow` looks again whenever a file changes.
"""
