"""The only place that words things for people."""
