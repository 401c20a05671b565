"""Tools and scripts that make the gold documents: marked text in, PDF and gold out."""
