"""Dated facts about the world, each with a source: agencies, provinces, legal documents.

They are data, not code: whoever knows better edits the YAML files beside this one.
"""
