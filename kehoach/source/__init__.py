"""From a YAML file to a validated plan whose every node knows its place in the file."""
