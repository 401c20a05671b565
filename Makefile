.DEFAULT_GOAL := help
VENV ?= .venv
OUT  ?= out
VERAPDF ?= 1.30.2
AXE ?= 4.10.3
XRAY ?= 0.4.0
ifeq ($(OS),Windows_NT)
BIN  := $(VENV)/Scripts
BASE := python
else
BIN  := $(VENV)/bin
BASE := python3
endif
PY   := $(BIN)/python

$(VENV)/.done: setup.cfg pyproject.toml
	@$(MAKE) --no-print-directory system
	$(BASE) -m venv $(VENV)
	$(PY) -m pip install -q --disable-pip-version-check -e '.[dev]'
	@touch $@

.PHONY: run
run: $(VENV)/.done ## Set up, then redact all samples into out/
	$(BIN)/woo-redact run samples --out $(OUT) --doubt redact

.PHONY: test
test: lint verapdf axe xray ## Everything CI runs: style, types, import direction, all tests
	$(PY) -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder

.PHONY: quick
quick: $(VENV)/.done ## The tests that take seconds
	$(PY) -m pytest -q -m 'not slow'

.PHONY: lint
lint: $(VENV)/.done ## Style, types and the import direction
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(BIN)/lint-imports

.PHONY: fix
fix: $(VENV)/.done ## Let ruff repair what it can
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

.PHONY: axe
axe: ## Fetch the judge of accessibility (npm) into build/axe; tests skip without it
	@if [ -f build/axe/package/axe.min.js ]; then exit 0; fi; \
	if ! command -v npm >/dev/null; then \
	  echo "No npm: the tests of accessibility are skipped."; exit 0; fi; \
	mkdir -p build/axe && cd build/axe && npm pack --silent axe-core@$(AXE) >/dev/null 2>&1 \
	  && tar -xzf axe-core-$(AXE).tgz package/axe.min.js \
	  || echo "axe-core could not be fetched: the tests of accessibility are skipped."

.PHONY: verapdf
verapdf: ## Fetch the judge of PDF/A and PDF/UA (Java) into build/verapdf; tests skip without it
	@if [ -f build/verapdf/cli.jar ]; then exit 0; fi; \
	if ! command -v mvn >/dev/null || ! command -v java >/dev/null; then \
	  echo "No Java or Maven: the tests of PDF/A and PDF/UA are skipped."; exit 0; fi; \
	mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
	  -Dartifact=org.verapdf.apps:cli:$(VERAPDF) -DoutputDirectory=build/verapdf -Dmdep.stripVersion=true \
	  || echo "veraPDF could not be fetched: the tests of PDF/A and PDF/UA are skipped."

# x-ray asks for an older PyMuPDF, so it comes without what it asks for and runs in a process of its own.
.PHONY: xray
xray: $(VENV)/.done ## Fetch a second opinion on bad redactions (PyPI: x-ray); its test skips without it
	@$(PY) -m pip install -q --disable-pip-version-check --no-deps 'x-ray==$(XRAY)' \
	  || echo "x-ray could not be fetched: its test is skipped."

.PHONY: docs
docs: $(VENV)/.done ## Write docs/cli.md and the tables of other pages anew
	$(PY) docs/make_docs.py

.PHONY: model
model: $(VENV)/.done ## Train the model anew into build/model; VERSION=0.5.0 puts it into models/
	$(PY) -m pip install -q --disable-pip-version-check -e '.[model]'
	$(PY) -m models.training --out build/model $(if $(VERSION),--install $(VERSION))

.PHONY: measure
measure: $(VENV)/.done ## Measure how well it finds; write docs/quality.md, its plots and the floors of the tests
	$(PY) -m pip install -q --disable-pip-version-check -e '.[measure]'
	mkdir -p build/measure
	$(BIN)/woo-redact evaluate tests/gold/test --format json --out build/measure/test.json
	$(BIN)/woo-redact evaluate tests/gold/dev --format json --out build/measure/dev.json
	$(BIN)/woo-redact evaluate samples/gold --format json --out build/measure/samples.json
	$(PY) -m benchmarks.quality build/measure

.PHONY: calibrate
calibrate: $(VENV)/.done ## Fit rules/calibration.yml on the documents that may be tuned on
	mkdir -p build/calibrate/rules
	echo '{}' > build/calibrate/rules/calibration.yml
	$(BIN)/woo-redact evaluate tests/gold/dev --rules build/calibrate/rules --format json --out build/calibrate/dev.json
	$(BIN)/woo-redact evaluate samples/gold --rules build/calibrate/rules --format json --out build/calibrate/samples.json
	$(PY) -m benchmarks.calibrate build/calibrate

.PHONY: bench
bench: $(VENV)/.done ## Print what a page costs, as a ratio to PyMuPDF text + the model alone
	$(PY) benchmarks/cost.py

.PHONY: dist
dist: $(VENV)/.done ## Build sdist and wheel, and run the tool from the wheel in a bare venv
	rm -rf dist build/bare && $(PY) -m build -q
	$(BASE) -m venv build/bare && build/bare/bin/pip install -q --disable-pip-version-check dist/*.whl
	cd / && $(CURDIR)/build/bare/bin/woo-redact --help

.PHONY: clean
clean: ## Remove what can be rebuilt
	rm -rf build dist $(OUT) *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

# What pip cannot bring: venv's own pip on Debian, and Tesseract's Dutch data for scans.
.PHONY: system
system:
	@need=; \
	$(BASE) -c 'import ensurepip, venv' 2>/dev/null || need="$$need python3-venv"; \
	ls /usr/share/tesseract-ocr/*/tessdata/nld.traineddata /usr/share/tesse*/tessdata/nld.traineddata \
	   /usr/share/tessdata/nld.traineddata /opt/homebrew/share/tessdata/nld.traineddata \
	   /usr/local/share/tessdata/nld.traineddata "$$TESSDATA_PREFIX/nld.traineddata" 2>/dev/null \
	   | grep -q . || need="$$need tesseract-ocr-nld tesseract-ocr-osd"; \
	if [ -z "$$need" ]; then exit 0; fi; \
	if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$need; \
	elif command -v apt-get >/dev/null && sudo -n true 2>/dev/null; then \
	  sudo -n apt-get update -qq && sudo -n apt-get install -y -qq --no-install-recommends $$need; \
	else \
	  echo "Still to install with your system's package manager:$$need"; \
	  echo "  Debian, Ubuntu:  sudo apt-get install$$need"; \
	  echo "  macOS:           brew install tesseract-lang"; \
	  echo "  Windows:         the Tesseract installer, with the Dutch language data"; \
	  echo "Without the Dutch data everything works but scans: those are refused with a message."; \
	  case "$$need" in *venv*) exit 1;; esac; \
	fi

.PHONY: help
help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
