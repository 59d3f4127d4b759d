"""The checks of Word files: `subject` says what is what, `look` how it must look, `rules` judge."""
