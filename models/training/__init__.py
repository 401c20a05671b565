"""Build the Dutch name model nl_woo from licence-clean data: see __main__.py for the order."""
