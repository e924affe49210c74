#!/usr/bin/env bash
# The edge in a container of its image, in the place of an edge that Java starts: it listens at LISTEN and has its variables from the
# environment. The tests of it/ are told to start it by -Dtested.edge=image.
set -euo pipefail

podman rm --force --time 0 --ignore "edge-${LISTEN##*:}" >/dev/null
settings=(--env LISTEN)
while IFS= read -r name; do
  [[ $name != SPIN_VARIABLE_* ]] || settings+=(--env "$name")
done < <(compgen -e)
exec podman run --rm --name "edge-${LISTEN##*:}" --pull never --network host --memory 1g --cpus 2 --pids-limit 2000 \
  --read-only --read-only-tmpfs=false --tmpfs /tmp:size=512m,mode=1777 --cap-drop all --security-opt no-new-privileges \
  "${settings[@]}" "$EDGE_IMAGE"
