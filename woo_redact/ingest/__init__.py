"""Read a PDF into a Document: text with places."""
