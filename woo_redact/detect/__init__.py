"""Find what may have to go."""

from woo_redact.detect.engine import Engine, build_engine, find
from woo_redact.detect.memory import find_again, is_certain

__all__ = ["Engine", "build_engine", "find", "find_again", "is_certain"]
