"""Word files → manuscript: everything that prints, as if all tracked changes were accepted."""
