"""Find what may have to go."""
