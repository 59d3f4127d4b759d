"""LibreOffice, where it is installed: Word files as PDF."""
