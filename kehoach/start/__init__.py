"""Plans to start from: what is known is filled in, what is not is blank."""
