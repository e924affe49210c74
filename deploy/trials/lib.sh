# shellcheck shell=bash
# What the trials share: containers without a container engine, and the end of all that they start.
#
# A trial runs the real thing on this machine: as root on Debian, everything on loopback, nothing of a cloud.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# What takes long to make is kept here: the base of the images, their layers, the programs of Kubernetes.
: "${TRIALS:=/var/tmp/breakwater-trials}"
# keep: try the images that were built last again, though the sources may have changed.
: "${IMAGES:=build}"
readonly CORE_NAME=localhost/breakwater/core EDGE_NAME=localhost/breakwater/edge
readonly LOGS=$PWD/target/trials

trial_ends=()

say() {
  printf '%s\n' "$*" >&2
}

fail() {
  say "✗ $*"
  exit 1
}

# wanted COMMAND PACKAGE: both are noted where the command is absent.
wanted() {
  command -v "$1" >/dev/null || missing+=("$2")
}

# require_debian COMMAND=PACKAGE...: ends the trial, and says how to get what is missing.
require_debian() {
  local pair missing=()
  [[ $(id -u) == 0 ]] || fail "the trials run containers and need root"
  for pair in "$@"; do
    wanted "${pair%%=*}" "${pair##*=}"
  done
  ((${#missing[@]} == 0)) || fail "missing here; on Debian: apt-get install --no-install-recommends ${missing[*]}"
}

# at_the_end COMMAND...: runs it when the trial ends, the last given first.
at_the_end() {
  trial_ends+=("$(printf '%q ' "$@")")
}

end_all() {
  local status=$? index
  trap '' INT TERM
  for ((index = ${#trial_ends[@]} - 1; index >= 0; index--)); do
    eval "${trial_ends[index]}" >/dev/null 2>&1 || true
  done
  exit "$status"
}
trap end_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# background NAME COMMAND...: its output goes to $LOGS/NAME.log; ends with the trial.
background() {
  local name=$1
  shift
  mkdir -p "$LOGS"
  "$@" >"$LOGS/$name.log" 2>&1 </dev/null &
  at_the_end end_process $!
}

end_process() {
  kill "$1" || return 0
  for _ in $(seq 100); do
    kill -0 "$1" || return 0
    sleep 0.1
  done
  kill -KILL "$1"
}

# await SECONDS WHAT COMMAND...: until the command succeeds.
await() {
  local until=$((SECONDS + $1)) what=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < until)) || fail "$what: not within the time; see $LOGS"
    sleep 0.3
  done
}

# noted WHAT COMMAND...: its output in the file $log, its exit code in $status.
noted() {
  log="$LOGS/$(tr -c 'a-z0-9\n' - <<<"${1,,}").log"
  shift
  mkdir -p "$LOGS"
  # Not as the condition of an if: a function that is one goes on after what fails in it.
  set +e
  (
    trap - EXIT
    set -e
    "$@"
  ) >"$log" 2>&1
  status=$?
  set -e
}

# passes WHAT COMMAND...: output in the trial's log, and a line for whoever waits.
passes() {
  local what=$1 started=$SECONDS
  shift
  noted "$what" "$@"
  if ((status != 0)); then
    tail -n 25 "$log" >&2
    fail "$what: failed; see $log"
  fi
  say "✓ $what ($((SECONDS - started)) s)"
}

# caught STATUS TEXT WHAT COMMAND...: the planted fault makes the command end with STATUS and say TEXT.
caught() {
  local wanted=$1 text=$2 what=$3
  shift 3
  noted "$what" "$@"
  if [[ $status != "$wanted" ]] || ! grep -qE -- "$text" "$log"; then
    tail -n 25 "$log" >&2
    fail "$what: not caught: wanted exit code $wanted and '$text', got $status; see $log"
  fi
  say "✓ caught: $what"
}

# Settings of podman and buildah by which they run where no container engine is at home.
containers() {
  mkdir -p "$TRIALS/containers"
  cat >"$TRIALS/containers.conf" <<END
[containers]
netns = "host"
cgroups = "enabled"
cgroupns = "host"
default_ulimits = ["nofile=16384:16384", "nproc=32768:32768"]
[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
runtime = "runc"
END
  cat >"$TRIALS/storage.conf" <<END
[storage]
driver = "overlay"
graphroot = "$TRIALS/containers/graph"
runroot = "$TRIALS/containers/run"
END
  cat >"$TRIALS/registries.conf" <<END
unqualified-search-registries = []
[[registry]]
location = "127.0.0.1:${REGISTRY_PORT:-15000}"
insecure = true
[[registry]]
location = "docker.io"
blocked = true
END
  printf '{"default": [{"type": "insecureAcceptAnything"}]}\n' >"$TRIALS/policy.json"
  export CONTAINERS_CONF=$TRIALS/containers.conf CONTAINERS_STORAGE_CONF=$TRIALS/storage.conf CONTAINERS_REGISTRIES_CONF=$TRIALS/registries.conf
}

bud() {
  buildah bud --pull-never --isolation chroot --format docker --network host --signature-policy "$TRIALS/policy.json" "$@"
}

# The names of the images that a Dockerfile begins with, its own stages left out.
bases_of() {
  awk '$1 == "FROM" { print $2 }' "$@" | grep : | sort -u
}

# No image is pulled: Debian and this machine's JDK stand for the images that the Dockerfiles begin with.
base_image() {
  local base jdk
  if [[ ! -f $TRIALS/debian.tar ]]; then
    mmdebstrap --format=tar --variant=minbase --include=ca-certificates,curl,git bookworm "$TRIALS/debian.tar.part"
    mv "$TRIALS/debian.tar.part" "$TRIALS/debian.tar"
  fi
  podman image exists localhost/debian:trial || podman import "$TRIALS/debian.tar" localhost/debian:trial
  jdk=$(bin/jdk)
  mkdir -p "$TRIALS/base"
  # With the authorities that this machine trusts.
  cp /etc/ssl/certs/ca-certificates.crt "$TRIALS/base/"
  cp -L "$jdk/lib/security/cacerts" "$TRIALS/base/"
  cat >"$TRIALS/base/Dockerfile" <<'END'
FROM localhost/debian:trial
COPY --from=jdk . /opt/java/openjdk
RUN rm -f /opt/java/openjdk/lib/security/cacerts
COPY cacerts /opt/java/openjdk/lib/security/cacerts
COPY ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
ENV JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8
END
  bud --layers --build-context "jdk=$jdk" -t localhost/jdk:trial "$TRIALS/base"
  bases_of core-ear/Dockerfile deploy/edge.Dockerfile | while read -r base; do
    podman tag localhost/jdk:trial "docker.io/library/$base"
  done
}

build_core() {
  bud --layers -f core-ear/Dockerfile -t "$CORE_NAME:$1" .
}

build_edge() {
  bud --layers -f deploy/edge.Dockerfile --ignorefile deploy/edge.Dockerfile.dockerignore -t "$EDGE_NAME:$1" .
}

build_images() {
  if [[ $IMAGES == keep ]] && podman image exists "$CORE_NAME:trial" && podman image exists "$EDGE_NAME:trial"; then
    say "- the images: those built last"
    return
  fi
  passes "Debian and the JDK as base of the images" base_image
  passes "the image of the core is built" build_core trial
  # Its Dockerfile only copies.
  passes "the edge is built" make build-edge
  passes "the image of the edge is built" build_edge trial
}
