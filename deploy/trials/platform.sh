# shellcheck shell=bash
# The platform of `make run` beside a trial, or its databases alone, on ports of its own and with data of its own.
export BREAKWATER_EDGE_PORT=39400 BREAKWATER_CORE_PORT=39401 BREAKWATER_POSTGRES_PORT=39402 BREAKWATER_REPLICA_PORT=39403
export BREAKWATER_REDIS_PORT=39404 BREAKWATER_S3_PORT=39405 BREAKWATER_CONSOLE_PORT=39406

build_platform() {
  [[ $IMAGES == keep && -e local/target/breakwater-local-run.jar ]] || make build
}

platform() {
  passes "the platform is built" build_platform
  rm -rf "$TRIALS/platform"
  BREAKWATER_FOLDER=$TRIALS/platform background platform "$(bin/jdk)/bin/java" -jar local/target/breakwater-local-run.jar run
  await 180 "the platform" curl --fail --silent "http://127.0.0.1:$BREAKWATER_EDGE_PORT/health"
}

databases() {
  passes "the platform is built" build_platform
  rm -rf "$TRIALS/databases"
  background databases "$(bin/jdk)/bin/java" -cp local/target/breakwater-local-run.jar deploy/trials/Databases.java "$TRIALS/databases" \
    "$BREAKWATER_POSTGRES_PORT" "$BREAKWATER_REPLICA_PORT" "$BREAKWATER_REDIS_PORT"
  await 120 "the databases" grep --quiet 'databases are there' "$LOGS/databases.log"
}
