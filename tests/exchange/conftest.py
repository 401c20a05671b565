"""A folder to review, on a desk: the same as for the app."""

from tests.web.conftest import desk, out

__all__ = ["desk", "out"]
