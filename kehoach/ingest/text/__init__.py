"""Text files → manuscript: which way lines were broken is found out, then they are healed."""
