"""Fold the decisions of people into the proposals of the machine."""
