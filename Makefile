# The commands are a contract: scripts and CI call them by these names.

PYTHON ?= python3
BASE ?= HEAD
# generate, check, smoke, lint, types and test work on this one vendor alone, in seconds.
VENDOR ?=
# Another PHP than the one of the requirements, for the tests of forms.
export PHP ?=
# How long `make fuzz` goes on.
SECONDS ?= 600
VENV := .venv
READY := $(VENV)/ready
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
RUN := $(BIN)/python
CODE := $(if $(VENDOR),$(wildcard overlays/$(VENDOR) tests/vendors/$(VENDOR) generated/$(VENDOR)),generator overlays tests bench docs generated)
# A file with a second dot in its name belongs to a spec: specs/<vendor>.overlay.yaml, specs/<vendor>.quirks.yaml.
SPECS := $(foreach spec,$(if $(VENDOR),specs/$(VENDOR).yaml,$(wildcard specs/*.yaml)),$(if $(findstring .,$(basename $(notdir $(spec)))),,$(spec)))
# `make mutants` tries this many mistakes of each area, 0 for all; AREA=paging tries one area alone, another SEED other ones.
SAMPLE ?= 10
AREA ?=
SEED ?= 1
# What `make test-system` needs beside Python packages: Debian's package and the program it is known by.
SYSTEM := php-cli:php redis-server:redis-server chromium:chromium

# Its wheel carries everything; without this it asks the network whether there is a newer one.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := all
.NOTPARALLEL:
.PHONY: all setup generate check smoke lint format types php test test-system system-packages diff bench coverage mutants quirks corpus compat fuzz audit sbom docs lock clean help

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
	@$(RUN) -m generator all $(VENDOR)

check: setup ## Regenerate elsewhere and fail on any difference
	@$(RUN) -m generator all --check $(VENDOR)

smoke: setup ## Call every operation of every client against an in-process vendor
	@$(RUN) -m tests.oracles.smoke $(VENDOR)

lint: setup ## Style, formatting, sizes of functions and the direction of imports; the house rules of specs
	@$(RUN) -m ruff check $(CODE)
	@$(RUN) -m ruff format --check $(CODE)
	@$(BIN)/lint-imports --no-logo --no-cache
	@$(RUN) -m tests.gates.complexity
	@$(RUN) -m generator lint $(SPECS)

format: setup ## Format what is written by hand
	@$(RUN) -m ruff check --fix-only $(CODE)
	@$(RUN) -m ruff format $(CODE)

types: setup ## Types, by two checkers side by side
	@$(RUN) -m mypy $(CODE) & mypy=$$!; \
		$(RUN) -m pyright --pythonpath $(RUN) $(if $(VENDOR),$(CODE)); pyright=$$?; \
		wait $$mypy && exit $$pyright

# A hundred processes import the generator and the clients: where bytecode is not written, each compiles them again.
test test-system corpus coverage: export PYTHONDONTWRITEBYTECODE :=
test: php check lint types ## All that Python packages alone can run; ends with pytest's summary line
	@$(RUN) -m pytest -n 2 $(if $(VENDOR),--vendor $(VENDOR) $(wildcard tests/vendors/$(VENDOR)) tests/oracles)

php: setup
	@$(RUN) -m tests.oracles.php

test-system: setup ## What also needs Debian packages; fails, naming the package, where one is missing
	@missing="$$($(MAKE) -s system-packages)"; test -z "$$missing" || \
		{ echo "make test-system needs Debian packages that are missing: apt-get install $$missing" >&2; exit 1; }
	@PHP="$$(command -v php)" $(RUN) -m pytest -n 2 tests/system tests/oracles/php

system-packages: ## The Debian packages that make test-system needs and this machine lacks
	@for each in $(SYSTEM); do command -v "$${each#*:}" >/dev/null || printf '%s ' "$${each%%:*}"; done

diff: setup ## What changed since BASE=<git revision>, for the spec and for Python callers
	@$(RUN) -m generator changes --base "$(BASE)"

bench: setup ## One table of what ours takes beside its peers (bench/README.md)
	@$(RUN) -m bench.table

coverage: setup ## The branches of generator, runtime and overlays that the tests run, by folder; fails below 95 %
	@$(RUN) -m tests.gates.coverage_run -n 2

mutants: setup ## Small mistakes in runtime and overlays that no test notices; fails below 90 % caught (SAMPLE=10 SEED=1)
	@$(RUN) -m tests.gates.mutants --sample $(SAMPLE) --seed $(SEED) $(if $(AREA),--area "$(AREA)")

quirks: setup ## Take away what handles each quirk, one at a time, and fail where no test notices (VENDOR=<vendor> for one)
	@$(RUN) -m tests.gates.quirks $(VENDOR)

corpus: setup ## Every document of the corpus (CORPUS=<folder>): generate, import, smoke run, type-check
	@CORPUS_ALL=1 $(RUN) -m pytest -n 2 tests/oracles/corpus

compat: setup ## Generator and clients on each Python found, clients on the lowest versions they promise
	@$(RUN) -m tests.compat

fuzz: setup ## Random documents, answers and arguments, for SECONDS=600; `make test` tries a few of each
	@$(RUN) -m tests.oracles.fuzz --seconds $$(($(SECONDS) / 2))
	@$(RUN) -m tests.oracles.misuse --seconds $$(($(SECONDS) / 2))

audit: setup ## Known vulnerabilities of every package in the lock; licences of what is installed with ours
	@$(RUN) -m tests.supply.audit

sbom: setup ## A bill of materials (CycloneDX) in sbom/ for each package that we release
	@$(RUN) -m tests.supply.sbom --out sbom

docs: setup ## The site of the documents, into site/; any web server can serve it
	@$(RUN) -m docs.site

lock: setup ## Pin the dependencies of pyproject.toml afresh in requirements.txt: versions and hashes, every platform
	@$(RUN) -m uv pip compile pyproject.toml --group dev --output-file requirements.txt --quiet --no-config \
		--universal --python-version 3.11 --generate-hashes --no-header --no-annotate

clean: ## Remove .venv and caches; never the clients
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .generator_cache .peers .quirks.json site site-pages site-pages.yml

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "make %-15s %s\n", $$1, $$2 }'
