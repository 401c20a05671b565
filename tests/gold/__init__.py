"""Made-up documents with what must be found in them, split in dev and test."""
