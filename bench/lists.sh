#!/usr/bin/env bash
# Shows that lists stay flat: fills a database of its own on the primary of a running `make run` with TODOS todos of USERS users and
# MINE of one more, prints the plan of each list query with its buffers, and its median time over JDBC.
#
# Settings: TODOS (1000000), USERS (1000), MINE (10000), PAGE (50), BREAKWATER_POSTGRES_PORT (54321).
set -euo pipefail
cd "$(dirname "$0")/.."

JDBC=$(find local/target/lib -name 'postgresql-*.jar' 2>/dev/null | head -n 1)
[[ -n $JDBC ]] || {
  echo "bench/lists.sh needs the JDBC driver in local/target/lib: run make quick first" >&2
  exit 1
}
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$JDBC" bench/Lists.java \
  core-ear/adapters/src/main/resources/dev/breakwater/core/adapters/migration
