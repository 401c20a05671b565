"""Keep pytest away: the scripts called test_*.py here make documents of the test split."""

collect_ignore_glob = ["*.py"]
