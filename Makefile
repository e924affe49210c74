# Breakwater: one command each. `make` alone lists them.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

LOGS := target/logs
LOCAL := local/target/breakwater-local-run.jar
PLATFORM := local,local/s3,core-ear/ear,host,functions/gateway

.PHONY: help
help: ## List the commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

.PHONY: run
run: ## Start the whole platform on this machine; Ctrl-C stops it
	@# A build would change the programs of a platform that runs. 2: an older program that does not know the question.
	@if [[ -e $(LOCAL) ]]; then "$$(bin/jdk)/bin/java" -jar $(LOCAL) idle || [[ $$? == 2 ]]; fi
	@$(MAKE) build
	@exec "$$(bin/jdk)/bin/java" -jar $(LOCAL) run

.PHONY: stop
stop: $(LOCAL) ## Stop a platform that `make run` started
	@"$$(bin/jdk)/bin/java" -jar $(LOCAL) stop

.PHONY: status
status: $(LOCAL) ## Show what runs where and whether it answers
	@"$$(bin/jdk)/bin/java" -jar $(LOCAL) status

.PHONY: demo
demo: $(LOCAL) ## Register, log in, create and list through the running edge
	@"$$(bin/jdk)/bin/java" -jar $(LOCAL) demo

.PHONY: logs
logs: $(LOCAL) ## Show the end of each log of the running platform
	@"$$(bin/jdk)/bin/java" -jar $(LOCAL) logs

.PHONY: build
build: ## Build what `make run` needs, without tests
	@bin/step "Building the platform" $(LOGS)/build.log \
	  bin/maven -Dquickly -pl $(PLATFORM) -am package

$(LOCAL):
	@$(MAKE) build

.PHONY: test
test: ## Build everything and run all tests
	@bin/maven verify

.PHONY: check
check: ## Format, lints, null checks, dependency rules, architecture rules
	@bin/maven verify -DskipITs -Dtest='*LayersTest' -Dsurefire.failIfNoSpecifiedTests=false

.PHONY: it
it: ## Build everything and run only the tests of the running whole
	@bin/maven verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false

.PHONY: quick
quick: ## Build everything without tests and checks
	@bin/step "Building everything" $(LOGS)/quick.log bin/maven -Dquickly package

.PHONY: fmt
fmt: ## Format all sources
	@bin/maven -q spotless:apply

.PHONY: bless
bless: ## Renew the expected files of the golden tests
	@bin/maven package -Dbless=true -Dtest='*GoldenTest' -Dsurefire.failIfNoSpecifiedTests=false

.PHONY: tools
tools: ## Install wasm-tools and wasmtime, which check our components, into target/tools
	@bin/tools

.PHONY: clean
clean: ## Stop what `make run` started; remove its data and all build output
	@if [[ -e $(LOCAL) ]]; then "$$(bin/jdk)/bin/java" -jar $(LOCAL) stop; fi
	@bin/maven -q clean
	@rm -rf .breakwater
