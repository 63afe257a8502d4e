# Everything here starts from a bare Python 3.11 or newer with the pip that it brings.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
ARTICLE ?= examples/partnership.txt
OUT ?= brief.html

.DEFAULT_GOAL := help
.PHONY: help brief test lint types layers unit docs bench lock record clean

help: ## Show this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

brief: $(VENV)/run ## Make the brief of an example article (ARTICLE=…, OUT=…) and show it here
	$(BIN)/foedus brief $(ARTICLE) --out $(OUT)
	$(BIN)/foedus brief $(ARTICLE)

test: lint unit ## Check and test everything

lint: $(VENV)/dev ## Style, types, layers, the record's own rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/codespell
	$(BIN)/python docs/make_reference.py --check
	$(BIN)/foedus catalogue check record

unit: $(VENV)/dev record ## The tests, with coverage
	$(BIN)/python -m pytest --cov --cov-report=term

docs: $(VENV)/dev ## Make the reference pages from the code and build the site
	$(BIN)/python docs/make_reference.py
	$(BIN)/zensical build --clean --strict

bench: $(VENV)/dev record ## Speed, as ratios against a peer in one run
	$(BIN)/python bench/startup.py

record: $(VENV)/run ## Compile the readable record after a change
	$(BIN)/python -m foedus.catalogue.compile

lock: $(VENV)/dev ## Renew the locked requirements from the ranges in pyproject.toml
	$(PIP) install -q uv
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --no-emit-index-url --upgrade \
	  pyproject.toml --extra read --group build -o requirements/run.txt
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --no-emit-index-url --upgrade \
	  pyproject.toml --extra read --extra panel --group build --group test --group lint --group docs -o requirements/dev.txt

clean: ## Remove what was made
	rm -rf $(VENV) build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage $(OUT)

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("foedus needs Python 3.11 or newer; set PYTHON=…" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/run: requirements/run.txt pyproject.toml hatch_build.py | $(VENV)/bin/python
	$(PIP) install -q --require-hashes -r requirements/run.txt
	$(PIP) install -q --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev: requirements/dev.txt $(VENV)/run
	$(PIP) install -q --require-hashes -r requirements/dev.txt
	@touch $@
