"""A first day with the program, as a recorded session at a terminal."""
