"""The rules for Word files, one file each."""
