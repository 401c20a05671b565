"""Models: the pipeline that finds names, its card and checksums; training/ makes it."""
