"""Find what may have to go."""

from woo_redact.detect.engine import Engine, build_engine, find

__all__ = ["Engine", "build_engine", "find"]
