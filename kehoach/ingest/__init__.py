"""From files that are not YAML to plans: so far, from the Word files that the tool itself built."""
