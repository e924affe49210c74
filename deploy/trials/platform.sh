# shellcheck shell=bash
# The platform of `make run` beside a trial, on ports of its own and with data of its own: the databases of tasks, or what a cluster forwards to.
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
