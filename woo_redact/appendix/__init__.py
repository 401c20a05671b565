"""Write the motivation appendix."""
