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
	@awk -F ':.*## ' '/^##@ / {printf "\n%s\n", substr($$0, 5)} /^[a-z0-9-]+:.*## / {printf "  make %-17s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

##@ The platform on this machine

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

CRM_wasm := host,functions/crm-gateway,functions/crm-customers,functions/crm-orders
CRM_container := core-ear/crm

.PHONY: crm
crm: export VARIANT := wasm
crm: ## Start the CRM and its database on 8000 to 8002; Ctrl-C stops it: VARIANT=container
	@bin/step "Building the CRM" $(LOGS)/crm.log bin/maven -Dquickly -pl local,$(or $(CRM_$(VARIANT)),$(error VARIANT is wasm or container)) -am package
	@exec "$$(bin/jdk)/bin/java" -jar $(LOCAL) crm

.PHONY: bench
bench: ## Compare the variants of the CRM: an hour, or minutes by QUICK=1
	@bin/step "Building CRM and bench" $(LOGS)/bench.log bin/maven -Dquickly -pl local,bench/crm,$(CRM_wasm),$(CRM_container) -am package
	@exec "$$(bin/jdk)/bin/java" -jar $(LOCAL) crm-bench

##@ Build and test

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

.PHONY: it-deploy
it-deploy: ## Deploy without a cloud: images in containers, a real API server, AWS on MiniStack (docs/deploy.md)
	@deploy/trials/manifests.sh
	@deploy/trials/image.sh
	@IMAGES=keep deploy/trials/ecs.sh

.PHONY: quick
quick: ## Build everything without tests and checks
	@bin/step "Building everything" $(LOGS)/quick.log bin/maven -Dquickly package

.PHONY: fmt
fmt: ## Format all sources
	@bin/maven -q spotless:apply

.PHONY: bless
bless: ## Renew the expected files of the golden tests
	@bin/maven package -Dbless=true -Dtest='*GoldenTest' -Dsurefire.failIfNoSpecifiedTests=false

.PHONY: fuzz
fuzz: SEEDS := 500
fuzz: FIRST := 0
fuzz: ## Random types and values through the toolchain on both hosts: SEEDS=5000 FIRST=500
	@bin/maven -pl toolchain/fuzz -am -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
	  -Dit.test=RoundTripFuzzIT -Dseeds=$(SEEDS) -DfirstSeed=$(FIRST) verify

.PHONY: tools
tools: ## Install wasm-tools and wasmtime, which check our components, into target/tools
	@bin/tools

.PHONY: clean
clean: ## Stop what `make run` started; remove its data and all build output
	@if [[ -e $(LOCAL) ]]; then "$$(bin/jdk)/bin/java" -jar $(LOCAL) stop; fi
	@bin/maven -q clean
	@rm -rf .breakwater

##@ One part alone, with the settings of .env

CORE := core-ear/launch,core-ear/domain,core-ear/application,core-ear/adapters,core-ear/ear

.PHONY: setup
setup: ## Write .env with new secrets, unless there is one
	@bin/setup

.PHONY: build-core
build-core: ## Build the core and its server, without tests
	@bin/step "Building the core" $(LOGS)/build.log bin/maven -Dquickly -pl core-ear/ear -am package

.PHONY: build-edge
build-edge: ## Build the edge's components and their host, without tests
	@bin/step "Building the edge" $(LOGS)/build.log bin/maven -Dquickly -pl functions/gateway,host -am package

.PHONY: run-core
run-core: build-core setup ## Run the core in the foreground; it migrates the schema first
	@exec "$$(bin/jdk)/bin/java" -jar core-ear/ear/target/liberty/wlp/usr/servers/core/breakwater-core-launch-start.jar

.PHONY: run-edge
run-edge: build-edge setup ## Run the edge in the foreground, on our JVM host
	@set -a; . ./.env; export SPIN_VARIABLE_CORE_URL="http://$$APP_ADDR" SPIN_VARIABLE_EDGE_SECRET="$$EDGE_SECRET" SPIN_VARIABLE_JWT_SECRET="$$JWT_SECRET"; \
	  exec "$$(bin/jdk)/bin/java" -XX:-DontCompileHugeMethods -jar host/target/breakwater-host.jar --listen 127.0.0.1:3000 \
	    --allow-outbound "$$SPIN_VARIABLE_CORE_URL" functions/gateway/target/edge.wasm

.PHONY: test-core
test-core: ## Build and test the modules of the core
	@bin/maven -pl $(CORE) verify

.PHONY: test-edge
test-edge: ## Build and test the functions and all that compiles them
	@bin/maven -pl functions/auth,functions/gateway -am verify

.PHONY: test-all
test-all: test ## The same as make test

.PHONY: expand
expand: ## List the Java sources that were generated from WIT
	@find . -path '*/generated-sources/breakwater/*' -name '*.java' | sort

.PHONY: s3-ls
s3-ls: ## List the objects of the bucket
	@bin/s3 GET '?list-type=2'; echo

.PHONY: s3-create-bucket
s3-create-bucket: ## Create the bucket, as the core does at its start
	@bin/s3 PUT ''

##@ In containers (Docker)

.PHONY: up
up: setup build-edge ## Build the image of the core, start all of compose.yaml, wait until it is healthy
	@docker compose up --build --detach --wait --wait-timeout 600

.PHONY: down
down: ## Stop the containers; their data stays in volumes
	@docker compose down
