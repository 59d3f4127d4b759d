"""From what a document was read to say to a plan file of this workspace.

`adopt` puts it together, `carry` keeps what an earlier import was given by hand, `propose` finds
what the tasks answer one level up.
"""
