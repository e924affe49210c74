#!/usr/bin/env bash
# Time from the start of the core to its first 200 on /health, beside the databases of a running `make run`: cold (nothing
# unpacked) and warm, without and with a cache of its classes (JDK 25, -XX:AOTCache), and as the image starts. Prints seconds, CPU seconds and memory.
#
# Settings: ROUNDS (3), JAVA_OPTIONS (those of core-ear/Dockerfile), BENCH_PORT (3003), BREAKWATER_FOLDER (.breakwater).
set -euo pipefail
cd "$(dirname "$0")/.."

readonly ROUNDS=${ROUNDS:-3} PORT=${BENCH_PORT:-3003} FOLDER=${BREAKWATER_FOLDER:-.breakwater}
readonly LAUNCHER=core-ear/ear/target/liberty/wlp/usr/servers/core/breakwater-core-launch-start.jar
readonly WORK=target/bench/startup
readonly CACHE=$WORK/core.aot OUTPUT=$PWD/$WORK/output LOG=$WORK/core.log
read -ra OPTIONS <<<"${JAVA_OPTIONS:--XX:+UseSerialGC}"
JAVA="$(bin/jdk)/bin/java"
readonly JAVA OPTIONS
core=

stop() {
  if [[ -n $core ]]; then
    kill "$core" 2>/dev/null || true
    wait "$core" 2>/dev/null || true
    core=
  fi
}
trap stop EXIT

# The variables of the running core, but another address and folder; the cache is written after the server has stopped.
environment() {
  local running name
  read -r running _ <"$FOLDER/run/core.pid"
  for name in DATABASE_WRITER_URL DATABASE_READER_URL REDIS_URL S3_ENDPOINT_URL AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY JWT_SECRET EDGE_SECRET; do
    export "$name=$(tr '\0' '\n' <"/proc/$running/environ" | sed -n "s/^$name=//p")"
  done
  export APP_ADDR=127.0.0.1:$PORT WLP_OUTPUT_DIR=$OUTPUT SHUTDOWN_TIMEOUT=600
}

# Starts the core with the options given and waits for its first 200.
start() {
  "$JAVA" "${OPTIONS[@]}" "$@" -jar "$LAUNCHER" >"$LOG" 2>&1 &
  core=$!
  until curl -sf -o /dev/null --max-time 5 "http://127.0.0.1:$PORT/health"; do
    if ! kill -0 "$core" 2>/dev/null; then
      echo "the core has ended; read $LOG" >&2
      exit 1
    fi
    sleep 0.05
  done
}

# One line: name, seconds to the first 200, CPU seconds and resident megabytes until then.
measure() {
  local name=$1 begin end ticks memory
  shift
  begin=$(date +%s%N)
  start "$@"
  end=$(date +%s%N)
  ticks=$(awk '{print $14 + $15}' "/proc/$core/stat")
  memory=$(awk '/^VmRSS/ {print int($2 / 1024)}' "/proc/$core/status")
  awk -v name="$name" -v nanos=$((end - begin)) -v ticks="$ticks" -v hertz="$(getconf CLK_TCK)" -v memory="$memory" \
    'BEGIN {printf "%-22s %6.1f s  %6.1f s CPU  %5d MB\n", name, nanos / 1e9, ticks / hertz, memory}'
  stop
}

if [[ ! -e $FOLDER/run/core.pid ]]; then
  echo "start the platform first: make run" >&2
  exit 1
fi
mkdir -p "$WORK"
environment
if [[ ! -e $CACHE || $LAUNCHER -nt $CACHE || core-ear/ear/target/core.ear -nt $CACHE ]]; then
  echo "training the cache of classes"
  rm -rf "$OUTPUT"
  start -XX:TieredStopAtLevel=1 "-XX:AOTCacheOutput=$CACHE" # profiles in it would make C2 compile at the start
  stop
fi
for ((round = 1; round <= ROUNDS; round++)); do
  rm -rf "$OUTPUT"
  measure "cold"
  measure "warm"
  rm -rf "$OUTPUT"
  measure "cold, cache" "-XX:AOTCache=$CACHE"
  measure "warm, cache" "-XX:AOTCache=$CACHE"
  rm -rf "$OUTPUT"/core/{logs,resources,tranlog} # what core-ear/Dockerfile leaves out
  measure "as in the image" "-XX:AOTCache=$CACHE"
done
