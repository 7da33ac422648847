# `make` lists what there is. Nothing is needed but Python 3.11 or newer and make: Node and PostgreSQL come
# as Python packages, everything by the hashes in the lock files, everything into this folder.

HERE := $(shell cd "$$(dirname "$(strip $(MAKEFILE_LIST))")" && pwd -P)

ifneq ($(HERE),$(shell cd . && pwd -P))
# Called from elsewhere, by `make -f`: go home first, once.
$(if $(filter-out 0,$(MAKELEVEL)),$(error Cannot find the folder of this Makefile: use make -C))
.DEFAULT_GOAL := help
%: ; @$(MAKE) --no-print-directory -C "$(HERE)" $@
else

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help setup run test check fix unit e2e pictures schema documents seed bench soak lock audit sbom secrets stale

unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV
export PATH := $(HERE)/.venv/bin:$(PATH)
export PIP_DISABLE_PIP_VERSION_CHECK := 1

BIN := .venv/bin
PIP_INSTALL := $(BIN)/python -m pip install --no-deps --use-pep517 --no-build-isolation --require-hashes
BUILDERS := (setuptools|hatchling|packaging|pathspec|pluggy|tomlkit|trove-classifiers)
PWA_SOURCES := $(shell find pwa/src pwa/sw pwa/public pwa/build locales -type f 2>/dev/null) \
	$(wildcard pwa/*.html pwa/*.json pwa/*.ts pwa/*.mjs)
# An environment knows its own path: one that was moved, or whose Python is gone, is made anew.
STALE := $(shell grep -qF " $(HERE)/.venv" .venv/pyvenv.cfg 2>/dev/null \
	&& $(BIN)/python -c "import pip" 2>/dev/null || echo stale)
# A certified OpenID provider: staff sign in at it in a test.
PROVIDER := tests/provider/node_modules/.installed
WEEK_AGO = $$($(BIN)/python -c "import datetime as d; print(d.date.today() - d.timedelta(days=7))")

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

setup: .venv/.installed pwa/node_modules/.installed ## Make or renew the environment: Python and npm packages

run: setup pwa/dist/index.html ## Serve the demo office on http://localhost:8000 (PORT overrides)
	@[ -z "$$STEGVIS_DATABASE_URL$$STEGVIS_DATABASE_URL_FILE" ] || $(BIN)/stegvis migrate
	@STEGVIS_DEMO="$${STEGVIS_DEMO:-true}" exec $(BIN)/stegvis serve

test: setup check unit e2e ## Everything: lint, types, contracts, drift, unit, database, API, browser

check: setup audit ## Lint, formats, types, import contracts and known vulnerabilities, of both languages
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --quiet --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	cd pwa && npm run --silent check

fix: setup ## Format, and repair what can be repaired by itself
	$(BIN)/ruff check --quiet --fix
	$(BIN)/ruff format --quiet
	cd pwa && npm run --silent fix

unit: setup $(PROVIDER) pwa/dist/index.html ## All tests but the browser's
	cd pwa && npm run --silent test
	$(BIN)/pytest --quiet --numprocesses auto --ignore tests/e2e

e2e: setup $(PROVIDER) pwa/dist/index.html ## The browser tests
	CHROMIUM="$$(sh tests/ensure_browser.sh)" && export CHROMIUM && $(BIN)/pytest --quiet tests/e2e

pictures: setup pwa/dist/index.html ## Take the README's pictures anew, of the real screens
	CHROMIUM="$$(sh tests/ensure_browser.sh)" && export CHROMIUM && $(BIN)/python -m tests.e2e.pictures

schema: setup ## Write backend/stegvis/api/schema.graphql from the code
	$(BIN)/stegvis schema

documents: setup ## Check, type and hash the PWA's GraphQL documents
	$(BIN)/stegvis documents

seed: setup ## Load the demo office into the database that the settings name
	$(BIN)/stegvis demo load

bench: setup pwa/dist/index.html ## Requests per second and statements per document, side by side
	$(BIN)/python -m tests.bench

soak: setup ## Long randomised runs
	STEGVIS_SOAK=1 $(BIN)/pytest --quiet -m 'soak or not soak' --numprocesses auto --ignore tests/e2e

lock: .venv/.installed ## Renew the lock files, with nothing that is younger than a week
	@before="$(WEEK_AGO)" && uv="$$(mktemp -d)" && trap 'rm -rf "$$uv"' EXIT \
	&& $(BIN)/python -m venv "$$uv" && "$$uv/bin/pip" install --quiet uv \
	&& compile() { "$$uv/bin/uv" pip compile --quiet --upgrade --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-annotate --exclude-newer "$$before" pyproject.toml "$$@"; } \
	&& echo "Choosing Python packages as of $$before" \
	&& compile -o requirements.lock && compile --group dev -o requirements-dev.lock \
	&& echo "Choosing npm packages as of $$before" \
	&& for each in pwa tests/provider; do (cd $$each && npm update --package-lock-only --before "$$before") || exit; done

audit: setup ## Look up the locked packages' known vulnerabilities; says so where no service answers
	@$(BIN)/python -m tests.supply.audit

sbom: setup ## Write the bills of materials (CycloneDX) of both languages into sbom/
	@mkdir -p sbom && $(BIN)/python tests/supply/sbom.py requirements.lock > sbom/python.cdx.json
	@cd pwa && npm sbom --sbom-format cyclonedx --package-lock-only --loglevel=error > ../sbom/npm.cdx.json
	@echo "sbom/python.cdx.json and sbom/npm.cdx.json are made"

secrets: .venv/pyvenv.cfg ## Make the secrets that compose.yaml hands out, once
	@test ! -e secrets || { echo "secrets/ is there already, and a database may rely on it" >&2; exit 1; }
	@umask 077 && mkdir secrets && cd secrets \
	&& secret() { ../$(BIN)/python -c "import secrets; print(secrets.token_urlsafe(36), end='')"; } \
	&& secret > superuser_password && secret > owner_password && secret > web_password \
	&& secret > worker_password && secret > backup_password && secret > pepper \
	&& key() { ../$(BIN)/python -c "import secrets; print(secrets.token_urlsafe(32), end='')"; } \
	&& key > vapid_key && key > audit_key \
	&& : > smtp_password \
	&& printf 'postgresql://stegvis_owner:%s@database/stegvis' "$$(cat owner_password)" > owner_database_url \
	&& printf 'postgresql://stegvis_web:%s@database/stegvis' "$$(cat web_password)" > web_database_url \
	&& printf 'postgresql://stegvis_worker:%s@database/stegvis' "$$(cat worker_password)" > worker_database_url \
	&& chmod 0444 * # the folder is closed; in a container, its user has to read what is handed in
	@echo "secrets/ is made: back it up, apart from the database"

# ------------------------------------------------------------------------------ how the environment is made

.venv/pyvenv.cfg: $(STALE)
	@python="$$(for each in $$PYTHON python3 python3.14 python3.13 python3.12 python3.11 python; do \
		"$$each" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		&& { echo "$$each"; break; }; done)"; \
	if [ -z "$$python" ]; then \
		echo "Stegvis needs Python 3.11 or newer with its venv module, and found none." >&2; \
		echo "On Debian and Ubuntu: sudo apt-get install python3 python3-venv. Or name one: make PYTHON=/path/to/python" >&2; \
		exit 1; \
	fi; \
	echo "Making .venv with $$("$$python" --version)"; \
	"$$python" -m venv --clear "$(HERE)/.venv"

stale: ;

# First what builds packages, of the lock's own versions: pip would fetch any version of it, unseen.
.venv/.installed: .venv/pyvenv.cfg requirements-dev.lock pyproject.toml
	@awk '/^[^ ]/ { keep = /^$(BUILDERS)==/ } keep' requirements-dev.lock > .venv/build.lock
	@total="$$(grep -c '==' requirements-dev.lock)"; \
	echo "Installing Python packages, $$total at most"; \
	{ $(PIP_INSTALL) --quiet -r .venv/build.lock && $(PIP_INSTALL) --progress-bar off -r requirements-dev.lock \
		|| echo FAILED; } \
	| awk '/^Collecting /{ if (++n % 20 == 0) { print "  " n " of '"$$total"'"; fflush() } } \
		/^Installing collected/{ print "  unpacking"; fflush() } /^FAILED$$/{ failed = 1 } END { exit failed }'
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --no-index --editable .
	@touch $@

pwa/node_modules/.installed: .venv/.installed pwa/package-lock.json pwa/.npmrc
	@echo "Installing npm packages, with Node $$(node --version)"
	@cd pwa && npm ci --no-fund --no-audit --loglevel=error
	@touch $@

$(PROVIDER): .venv/.installed tests/provider/package-lock.json tests/provider/.npmrc
	@cd tests/provider && npm ci --no-fund --no-audit --loglevel=error
	@touch $@

pwa/dist/index.html: pwa/node_modules/.installed $(PWA_SOURCES)
	@echo "Building the PWA"
	@cd pwa && npm run --silent build

endif
