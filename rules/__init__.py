"""Rules as data: what to look for, what to do with it, and on which ground."""
