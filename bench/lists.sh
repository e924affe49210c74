#!/usr/bin/env bash
# Shows that lists stay flat: fills a database of its own on the primary of a running `make run` with TODOS todos of USERS users and
# MINE of one more, prints the plan of each list query with its buffers, and its median time over JDBC.
#
# Settings: TODOS (1000000), USERS (1000), MINE (10000), PAGE (50), BREAKWATER_POSTGRES_PORT (54321).
set -euo pipefail
cd "$(dirname "$0")/.."

readonly JAR=bench/target/breakwater-bench.jar
if [[ ! -f $JAR ]]; then
  bin/step "Building the bench" target/logs/bench.log bin/maven -Dquickly -pl bench -am package >&2
fi
exec "$(bin/jdk)/bin/java" -cp "$JAR" dev.breakwater.bench.ListBench \
  core-ear/adapters/src/main/resources/dev/breakwater/core/adapters/migration
