"""Moved to `kehoach.comparison`."""

from kehoach.comparison import *  # noqa: F403
from kehoach.comparison import KINDS, PARTS, in_order  # noqa: F401
