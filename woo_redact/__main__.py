"""Run the command line with `python -m woo_redact`."""

from woo_redact.cli import main

if __name__ == "__main__":
    main()
