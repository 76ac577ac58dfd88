# The commands are a contract: scripts and CI call them by these names.

PYTHON ?= python3
BASE ?= HEAD
VENV := .venv
READY := $(VENV)/ready
RUN := $(VENV)/bin/python
CODE := generator overlays tests bench generated

# Its wheel carries everything; without this it asks the network whether there is a newer one.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := all
.NOTPARALLEL:
.PHONY: all setup generate check smoke lint format types test diff bench corpus lock clean help

all: setup generate smoke ## Set up, regenerate every client, run each against an in-process vendor

setup: $(READY) ## Make .venv from the pinned, hashed requirements (again only when they change)
	@:

$(READY): requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, $(PYTHON) is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@echo "setting up $(VENV)"
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install -qq --require-hashes -r requirements.txt
	@touch $@

generate: setup ## Regenerate every client from specs/ and overlays/
	@$(RUN) -m generator all

check: setup ## Regenerate elsewhere and fail on any difference
	@$(RUN) -m generator all --check

smoke: setup ## Call every operation of every client against an in-process vendor
	@$(RUN) -m tests.oracles.smoke

lint: setup ## Style, formatting and the direction of imports; the house rules of specs
	@$(RUN) -m ruff check $(CODE)
	@$(RUN) -m ruff format --check $(CODE)
	@$(VENV)/bin/lint-imports --no-logo --no-cache
	@$(RUN) -m generator lint $(filter-out %.overlay.yaml,$(wildcard specs/*.yaml))

format: setup ## Format what is written by hand
	@$(RUN) -m ruff check --fix-only $(CODE)
	@$(RUN) -m ruff format $(CODE)

types: setup ## Types, by two checkers
	@$(RUN) -m mypy $(CODE)
	@$(RUN) -m pyright --pythonpath $(RUN)

test: check lint types ## All that CI runs; ends with pytest's summary line
	@$(RUN) -m pytest -n 2

diff: setup ## What changed since BASE=<git revision>, for the spec and for Python callers
	@$(RUN) -m generator changes --base "$(BASE)"

bench: setup ## The benchmarks, as ratios
	@set -e; for script in bench/*.py; do echo "== $$script"; $(RUN) -m bench.$$(basename $$script .py); done

corpus: setup ## Every document of the corpus (CORPUS=<folder>): generate, import, smoke run, type-check
	@CORPUS_ALL=1 $(RUN) -m pytest -n 2 tests/oracles/corpus

lock: setup ## Pin requirements.in afresh into requirements.txt: versions and hashes, every platform
	@$(RUN) -m uv pip compile requirements.in --output-file requirements.txt --quiet --no-config \
		--universal --python-version 3.11 --generate-hashes --no-header --no-annotate

clean: ## Remove .venv and caches; never the clients
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

help: ## This list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "make %-10s %s\n", $$1, $$2 }'
