"""Tests of kehoach.adopt."""
