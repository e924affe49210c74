#!/usr/bin/env bash
# A core in a container of its image, in the place of a core that Java starts: it has its settings from the environment, listens at APP_ADDR,
# ends by SIGTERM. The tests of it/ are told to start it by -Dtested.core.
set -euo pipefail

# A core that was killed may still be there.
podman rm --force --time 0 --ignore "core-${APP_ADDR##*:}" >/dev/null
settings=()
while IFS= read -r name; do
  case $name in
    # Of this machine, not of the core.
    PATH | HOME | PWD | OLDPWD | SHLVL | TMPDIR | TERM | LANG | USER | _ | BASH* | JAVA_* | MAVEN_* | WLP_OUTPUT_DIR | CONTAINERS_* | *_IMAGE) ;;
    *) settings+=(--env "$name") ;;
  esac
done < <(compgen -e)
exec podman run --rm --name "core-${APP_ADDR##*:}" --pull never --network host --memory 1g --cpus 2 --pids-limit 2000 \
  --read-only --read-only-tmpfs=false --tmpfs /tmp:size=512m,mode=1777 --cap-drop all --security-opt no-new-privileges \
  --stop-timeout 30 "${settings[@]}" "$CORE_IMAGE"
