.DEFAULT_GOAL := help
VENV ?= .venv
PY   := $(VENV)/bin/python
