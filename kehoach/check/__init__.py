"""Rules that find what gets a plan sent back; what is accepted, what can be mended."""
