"""Models: the name-recognition pipeline, its card and checksums; training code lies in training/."""
