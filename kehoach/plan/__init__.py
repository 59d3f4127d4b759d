"""The model of a plan: what it says, where each thing stands, what can be read out of its words.

This package imports nothing else of ours and does no I/O.
"""
