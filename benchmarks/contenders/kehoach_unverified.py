"""kehoach without the proof that the file says what the plan says: what that proof costs."""

from unittest.mock import patch

from kehoach_loop import build

patch("kehoach.compile.verify", lambda *_: None).start()

__all__ = ["build"]
