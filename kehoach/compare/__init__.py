"""What differs between two plans: the parts that match, and what each pair says."""
