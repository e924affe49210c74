#!/usr/bin/env bash
# Compares the hosts of one component: the JVM host of a running `make run` and `wasmtime serve`, in turn, round by round.
# Prints requests a second and CPU time of the host process per request, the steadier figure of the two on a busy machine.
#
# Settings: ROUNDS (3), SECONDS_EACH (8), CONNECTIONS (16), WARM_UP seconds for the JVM (60), BREAKWATER_FOLDER (.breakwater), BREAKWATER_EDGE_PORT (3000),
# BREAKWATER_CORE_PORT (3001), WASMTIME_PORT (3003), WASMTIME_OPTIONS (none; "--max-instance-reuse-count 128" serves several requests with one instance).
set -euo pipefail
cd "$(dirname "$0")/.."

readonly ROUNDS=${ROUNDS:-3} SECONDS_EACH=${SECONDS_EACH:-8} CONNECTIONS=${CONNECTIONS:-16} WARM_UP=${WARM_UP:-60}
readonly FOLDER=${BREAKWATER_FOLDER:-.breakwater}
readonly JVM=http://127.0.0.1:${BREAKWATER_EDGE_PORT:-3000} WASMTIME_PORT=${WASMTIME_PORT:-3003}
readonly WASMTIME=http://127.0.0.1:$WASMTIME_PORT
readonly CORE=http://127.0.0.1:${BREAKWATER_CORE_PORT:-3001}
readonly COMPONENT=functions/gateway/target/edge-wasi.wasm

need() {
  command -v "$1" >/dev/null || {
    echo "bench/edge-hosts.sh needs $1: $2" >&2
    exit 1
  }
}
need wrk "apt-get install wrk"
need curl "apt-get install curl"
PATH=$PWD/target/tools/bin:$PATH
need wasmtime "make tools"
curl -sf -m 5 "$JVM/health" >/dev/null || {
  echo "nothing answers at $JVM/health: start make run first" >&2
  exit 1
}

# User and system time of a process and its threads, in clock ticks.
ticks() {
  awk '{ sub(/.*\) /, ""); print $12 + $13 }' "/proc/$1/stat"
}

listener_of() {
  ss -Hltnp "sport = :$1" | sed -n 's/.*pid=\([0-9]*\).*/\1/p' | head -n 1
}

token() {
  local json='Content-Type: application/json' who
  who="{\"email\":\"bench-$RANDOM$RANDOM@example.com\",\"password\":\"analytical engine\"}"
  curl -sf "$JVM/api/auth/register" -H "$json" -d "$who" >/dev/null
  curl -sf "$JVM/api/auth/login" -H "$json" -d "$who" | sed 's/.*"token":"\([^"]*\)".*/\1/'
}

# measure NAME PID URL [HEADER]
measure() {
  local before after out requests
  before=$(ticks "$2")
  out=$(wrk -t1 -c"$CONNECTIONS" -d"${SECONDS_EACH}s" ${4:+-H "$4"} "$3")
  after=$(ticks "$2")
  requests=$(awk '/requests in/ { print $1 }' <<<"$out")
  printf '%-10s %8s requests/s %8d µs CPU a request\n' "$1" "$(awk '/Requests\/sec/ { print $2 }' <<<"$out")" \
    $(((after - before) * 1000000 / $(getconf CLK_TCK) / requests))
}

# By name only below, so that no secret stands on a command line.
SPIN_VARIABLE_CORE_URL=$CORE
SPIN_VARIABLE_EDGE_SECRET=$(sed -n 's/^EDGE_SECRET=//p' "$FOLDER/secrets.env")
SPIN_VARIABLE_JWT_SECRET=$(sed -n 's/^JWT_SECRET=//p' "$FOLDER/secrets.env")
export SPIN_VARIABLE_CORE_URL SPIN_VARIABLE_EDGE_SECRET SPIN_VARIABLE_JWT_SECRET
# shellcheck disable=SC2086
wasmtime serve -Scli ${WASMTIME_OPTIONS:-} --addr "127.0.0.1:$WASMTIME_PORT" --env SPIN_VARIABLE_CORE_URL \
  --env SPIN_VARIABLE_EDGE_SECRET --env SPIN_VARIABLE_JWT_SECRET "$COMPONENT" >/dev/null 2>&1 &
readonly WASMTIME_PID=$!
trap 'kill "$WASMTIME_PID"' EXIT
for _ in $(seq 60); do
  curl -s -m 1 -o /dev/null "$WASMTIME/" && break
  sleep 0.5
done
JVM_PID=$(listener_of "${BREAKWATER_EDGE_PORT:-3000}")
TOKEN=$(token)

wrk -t1 -c"$CONNECTIONS" -d"$((WARM_UP / 2))s" "$JVM/" >/dev/null
wrk -t1 -c"$CONNECTIONS" -d"$((WARM_UP / 2))s" -H "Authorization: Bearer $TOKEN" "$JVM/api/todos" >/dev/null
for round in $(seq "$ROUNDS"); do
  echo "round $round: a path that the edge refuses itself"
  measure jvm "$JVM_PID" "$JVM/"
  measure wasmtime "$WASMTIME_PID" "$WASMTIME/"
  echo "round $round: GET /api/todos with a valid token, through to the core"
  measure jvm "$JVM_PID" "$JVM/api/todos" "Authorization: Bearer $TOKEN"
  measure wasmtime "$WASMTIME_PID" "$WASMTIME/api/todos" "Authorization: Bearer $TOKEN"
done
