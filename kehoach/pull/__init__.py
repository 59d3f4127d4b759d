"""What was changed by hand in a Word file that the compiler built, back into the plan."""
