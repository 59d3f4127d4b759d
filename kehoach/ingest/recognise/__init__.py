"""Manuscript → reading: what stands around the body (`frame`), and the body itself (`body`)."""
