"""PDF files → manuscript: a process of its own tells where letters stand; the rest is geometry."""
