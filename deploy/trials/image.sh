#!/usr/bin/env bash
# The images of core and edge, built from their Dockerfiles and run with their limits on a read-only root, and the tests of it/ against them.
#
#   image.sh            builds, plants faults, runs all tests that talk HTTP
#   image.sh TokenIT    runs that test alone
set -euo pipefail
# shellcheck source=deploy/trials/lib.sh
. "$(dirname "$0")/lib.sh"

require_debian podman=podman buildah=buildah runc=runc mmdebstrap=mmdebstrap curl=curl

readonly HARDENED=(--rm --pull never --network host --memory 1g --cpus 2 --read-only --read-only-tmpfs=false --cap-drop all
  --security-opt no-new-privileges)
# As a core needs them to get as far as its database.
readonly SETTINGS=(--env APP_ADDR=127.0.0.1:39301 --env DATABASE_WRITER_URL=postgres://nobody@127.0.0.1:9/none --env REDIS_URL=redis://127.0.0.1:9
  --env S3_ENDPOINT_URL=http://127.0.0.1:9 --env AWS_ACCESS_KEY_ID=none --env AWS_SECRET_ACCESS_KEY=none --env START_TIMEOUT=10
  --env JWT_SECRET=only-for-the-trial-of-the-image-0123456789 --env EDGE_SECRET=only-for-the-trial-of-the-image-0123456789)

# What holds for the images whoever runs them.
image_is_fit() {
  [[ $(podman image inspect "$1" --format '{{.Config.User}}') == "$2" ]]
  [[ $(podman image inspect "$1" --format '{{.Config.StopSignal}}') == SIGTERM ]]
  ! podman run "${HARDENED[@]}" --tmpfs /tmp:size=64m,mode=1777 --entrypoint sh "$1" -c 'touch /opt/here || touch "$HOME/here"' || return 1
  podman run "${HARDENED[@]}" --tmpfs /tmp:size=64m,mode=1777 --entrypoint sh "$1" -c 'test "$(id -u)" != 0 && touch /tmp/here'
}

core_alone() {
  timeout 180 podman run "${HARDENED[@]}" "${SETTINGS[@]}" "$@"
}

# On a base of that processor in which there is nothing: whatever ran in it would fail.
edge_for_arm() {
  printf 'FROM scratch\nCOPY Dockerfile /\n' >"$TRIALS/empty.Dockerfile"
  bud --platform linux/arm64 -f "$TRIALS/empty.Dockerfile" -t localhost/empty:arm64 "$TRIALS/base"
  bud --platform linux/arm64 --from localhost/empty:arm64 -f deploy/edge.Dockerfile --ignorefile deploy/edge.Dockerfile.dockerignore \
    -t "$EDGE_NAME:arm64" .
  [[ $(podman image inspect "$EDGE_NAME:arm64" --format '{{.Architecture}} {{.Config.User}}') == 'arm64 10002:10002' ]]
}

planted_faults() {
  caught 1 'Read-only file system|Permission denied' "a core without a folder that it may write" \
    core_alone --image-volume ignore "$CORE_NAME:trial"
  caught 137 '' "a core with less memory than it needs" \
    core_alone --memory 64m --memory-swap 64m --tmpfs /tmp:size=512m,mode=1777 "$CORE_NAME:trial"
  # What conmon notes of it.
  rm -f oom
  caught 1 'EDGE_SECRET' "a core without its secret" \
    core_alone --tmpfs /tmp:size=512m,mode=1777 --env EDGE_SECRET= "$CORE_NAME:trial"
  caught 1 'edge.wasm' "an edge without its component" \
    podman run "${HARDENED[@]}" --tmpfs /tmp:mode=1777 --env LISTEN=127.0.0.1:39300 --volume /dev/null:/edge/edge.wasm:ro "$EDGE_NAME:trial"
}

# The tests of it/ whose core and edge are containers; not those that deploy themselves into a server or try make run.
suite() {
  CORE_IMAGE=$CORE_NAME:trial EDGE_IMAGE=$EDGE_NAME:trial bin/maven -pl it -am -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
    -Dfailsafe.failIfNoSpecifiedTests=false -Dgroups='edge|core' -Dskip.wasmtime=true -Dtested.core="$PWD/deploy/trials/core.sh" \
    -Dtested.edge=image ${1:+-Dit.test="$1"} verify
}

containers
build_images
passes "the image of the core runs as nobody special" image_is_fit "$CORE_NAME:trial" 10001:10001
passes "the image of the edge runs as nobody special" image_is_fit "$EDGE_NAME:trial" 10002:10002
passes "the image of the edge is built for ARM too" edge_for_arm
[[ -n ${1:-} ]] || planted_faults
passes "the tests of it against the images" suite "${1:-}"
grep -hoE 'Tests run: [0-9]+, Failures: 0, Errors: 0, Skipped: [0-9]+$' "$log" | tail -n 1 >&2
