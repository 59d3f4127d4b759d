"""Compile, check and compare Vietnamese implementation plans (kế hoạch) as documents."""

__version__ = "0.1.0"
