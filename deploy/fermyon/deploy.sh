#!/usr/bin/env bash
# The edge on Spin: on this machine, or on Akamai Functions. The core runs elsewhere, at CORE_URL.
#
#   deploy.sh plan      shows what apply would change; changes nothing
#   deploy.sh apply     changes it, verifies; goes back to the last verified component when that fails
#   deploy.sh verify    proves that the deployed edge works with its core
#   deploy.sh status    shows what runs
#   deploy.sh rollback  goes back to the component verified before the present one, and verifies it
#   deploy.sh destroy   removes it, after it was confirmed; an edge holds no data
#
# Ends with 0 done, 1 failed before anything changed, 2 wrong use or settings, 3 apply failed and was rolled back,
# 4 failed and not rolled back, 5 not verified, 10 plan found differences, 130 or 143 interrupted.
set -euo pipefail
cd "$(dirname "$0")/../.."

: "${TARGET:=akamai}"                                # akamai, or local: spin up in the background of this machine
: "${CORE_URL:=}"                                    # required: where the edge reaches the core, https://core.example
: "${SECRETS_FILE:=}"                                # required: file of NAME=value, mode 600: JWT_SECRET, EDGE_SECRET and other variables of the edge
: "${APP_NAME:=breakwater-edge}"                     # name of the application at Akamai
: "${PUBLIC_URL:=}"                                  # where verify calls the edge; else what Akamai gave it, or http://LISTEN
: "${LISTEN:=127.0.0.1:3000}"                        # where Spin listens (TARGET=local)
: "${COMPONENT:=functions/gateway/target/edge.wasm}" # the component, by make build-edge
: "${BREAKWATER:=bin/breakwater}"                    # our command line, which compares the component with what Akamai offers
: "${STATE:=.breakwater/deploy/fermyon}"             # folder of what was deployed last and before, without secrets
: "${MAX_BODY_BYTES:=}"                              # longest body of a request, else 10 MiB at Akamai and the edge's own limit elsewhere
: "${VERIFY_TIMEOUT:=120}"                           # seconds until the public address must answer
: "${REQUEST_TIMEOUT:=15}"                           # seconds that one request may take
: "${CONFIRM:=}"                                     # answers the question of destroy: APP_NAME

# What Akamai takes: https://techdocs.akamai.com/akamai-functions/docs/quotas-and-limits
readonly AKAMAI_BODY_BYTES=10485760
readonly MANIFEST=functions/gateway/spin.toml
readonly FROM_FILE="JWT_SECRET EDGE_SECRET JWT_SECRET_NEXT JWT_KEYS JWT_ISSUER JWT_AUDIENCE EDGE_PROOF EDGE_KEYS CORS_ALLOWED_ORIGINS FORWARD_AUTHORIZATION"
# shellcheck source=deploy/lib.sh
. deploy/lib.sh

check_settings() {
  one_of TARGET akamai local
  matches APP_NAME '[a-z][a-z0-9-]*' "a name of small letters, digits and dashes"
  matches LISTEN '[0-9a-z.:]+:[0-9]+' "an address: 127.0.0.1:3000"
  matches VERIFY_TIMEOUT '[1-9][0-9]*' "a number of seconds"
  matches MAX_BODY_BYTES '[0-9]*' "a number of bytes"
  need spin "https://spinframework.dev/install"
  need curl "apt-get install curl"
  [[ $TARGET == local ]] || spin aka --version >/dev/null 2>&1 || die "$FAILED" "Spin has no plugin aka: spin plugins install aka"
  STATE=$STATE/$TARGET
}

# The present value of a variable in the file of secrets.
from_file() {
  sed -n "s/^$1=//p" "$SECRETS_FILE" | tail -n 1
}

check_input() {
  require CORE_URL SECRETS_FILE
  matches CORE_URL 'https?://[a-zA-Z0-9.:-]+' "an origin: https://core.example"
  secret_file "$SECRETS_FILE"
  local name
  for name in JWT_SECRET EDGE_SECRET; do
    [[ -n $(from_file "$name") || -n $(from_file JWT_KEYS) || -n $(from_file EDGE_KEYS) ]] \
      || die "$WRONG_USE" "$SECRETS_FILE has no $name"
  done
  ! grep -q "^[A-Z_]*=.*'" "$SECRETS_FILE" || die "$WRONG_USE" "a value in $SECRETS_FILE has an apostrophe"
  [[ -f $COMPONENT ]] || die "$FAILED" "$COMPONENT is not there: make build-edge"
  [[ $TARGET == akamai ]] || return 0
  "$BREAKWATER" check "$COMPONENT" --target akamai-functions >&2 || die "$FAILED" "$COMPONENT does not run on Akamai Functions"
  MAX_BODY_BYTES=${MAX_BODY_BYTES:-$AKAMAI_BODY_BYTES}
  ((MAX_BODY_BYTES <= AKAMAI_BODY_BYTES)) || die "$WRONG_USE" "MAX_BODY_BYTES is $MAX_BODY_BYTES; Akamai takes $AKAMAI_BODY_BYTES"
  [[ $CORE_URL == https://* ]] || die "$WRONG_USE" "CORE_URL is '$CORE_URL' and must be https: it crosses the internet"
}

# Variables of the edge, a line of TOML each. Akamai itself speaks HTTPS with clients, Spin on this machine does not.
variables() {
  local name value
  printf "core_url = '%s'\n" "$CORE_URL"
  [[ -z $MAX_BODY_BYTES ]] || printf "max_body_bytes = '%s'\n" "$MAX_BODY_BYTES"
  [[ $TARGET == local ]] || printf "always_https = 'true'\n"
  for name in $FROM_FILE; do
    value=$(from_file "$name")
    [[ -z $value && $name != JWT_SECRET && $name != EDGE_SECRET ]] \
      || printf "%s = '%s'\n" "$(tr '[:upper:]' '[:lower:]' <<<"$name")" "$value"
  done
}

# The component and the manifest to deploy, in a folder of their own.
wanted() {
  rm -rf "$STATE/wanted"
  mkdir -p "$STATE/wanted/target"
  cp "$COMPONENT" "$STATE/wanted/target/edge.wasm"
  cp "$MANIFEST" "$STATE/wanted/spin.toml"
}

digest_in() {
  [[ -f $1/target/edge.wasm ]] || return 0
  cat "$1/spin.toml" "$1/target/edge.wasm" >"$SCRATCH/release"
  sha256_of "$SCRATCH/release"
}

process() {
  [[ -f $STATE/pid ]] || return 0
  local pid
  pid=$(<"$STATE/pid")
  # Another process may have got its number since.
  [[ $(ps -p "$pid" -o args= 2>/dev/null) != *"$STATE"* ]] || echo "$pid"
}

stop_local() {
  local pid
  pid=$(process)
  if [[ -n $pid ]]; then
    kill "$pid" 2>/dev/null || true
    for _ in $(seq 50); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.1
    done
    ! kill -0 "$pid" 2>/dev/null || die "$FAILED" "Spin ($pid) does not end"
  fi
  rm -f "$STATE/pid"
}

start_local() {
  local name value
  stop_local
  (
    while IFS='=' read -r name value; do
      name=SPIN_VARIABLE_$(tr '[:lower:]' '[:upper:]' <<<"${name% }")
      value=${value# \'}
      export "$name=${value%\'}"
    done < <(variables)
    exec nohup spin up --from "$1/spin.toml" --listen "$LISTEN" --state-dir "$STATE/spin" --log-dir "$STATE/logs" >"$STATE/log" 2>&1 </dev/null
  ) &
  echo $! >"$STATE/pid"
  # Until the shell has become Spin, or has ended.
  for _ in $(seq 50); do
    if [[ -n $(process) ]] || ! kill -0 "$(<"$STATE/pid")" 2>/dev/null; then break; fi
    sleep 0.1
  done
  say "Spin is process $(<"$STATE/pid"), its output $STATE/log"
}

deploy_akamai() {
  variables >"$SCRATCH/variables.toml"
  local create=()
  if spin aka app status --app-name "$APP_NAME" >/dev/null 2>&1; then
    spin aka app link --app-name "$APP_NAME" --from "$1/spin.toml" >/dev/null
  else
    create=(--create-name "$APP_NAME")
  fi
  step "Deploying to Akamai Functions" spin aka deploy --from "$1/spin.toml" --no-confirm ${create[@]+"${create[@]}"} \
    --variable "@$SCRATCH/variables.toml" >"$SCRATCH/said" || {
    cat "$SCRATCH/said" >&2
    return 1
  }
  grep -o 'https://[^ ]*' "$SCRATCH/said" | tail -n 1 >"$STATE/url" || true
}

bring_up() {
  if [[ $TARGET == local ]]; then start_local "$1"; else deploy_akamai "$1"; fi
}

public_url() {
  local url=$PUBLIC_URL
  [[ -n $url || $TARGET == akamai ]] || url=http://$LISTEN
  [[ -n $url || ! -s $STATE/url ]] || url=$(<"$STATE/url")
  [[ -n $url ]] || die "$FAILED" "Akamai did not say where the edge is: set PUBLIC_URL"
  echo "${url%/}"
}

prove() {
  local url
  url=$(public_url) || return 1
  if [[ $TARGET == local && -z $(process) ]]; then
    say "✗ Spin does not run:"
    tail -n 5 "$STATE/log" >&2 || true
    return 1
  fi
  verify_public "$url" || return 1
  verify_refused "$CORE_URL"
}

verb_plan() {
  check_input
  scratch
  wanted
  say "target: $TARGET, application: $APP_NAME, core: $CORE_URL"
  if [[ -z $(digest_in "$STATE/current") ]]; then
    say "nothing was deployed from here; apply would deploy $(sha256_of "$COMPONENT") ($(($(wc -c <"$COMPONENT"))) bytes)"
    exit "$DIFFERS"
  fi
  if [[ $(digest_in "$STATE/current") == "$(digest_in "$STATE/wanted")" ]]; then
    say "component and manifest are those that were verified last; apply would set the variables again"
    return
  fi
  say "component: $(sha256_of "$STATE/current/target/edge.wasm") -> $(sha256_of "$STATE/wanted/target/edge.wasm")"
  diff -u "$STATE/current/spin.toml" "$STATE/wanted/spin.toml" || true
  exit "$DIFFERS"
}

go_back() {
  local logs="spin aka logs --app-name $APP_NAME"
  [[ $TARGET == akamai ]] || logs="$STATE/log"
  say "Look at:  $logs  and at the log of the core."
  if [[ ! -d $STATE/current ]]; then
    say "Nothing was verified before, so there is nothing to go back to. It is left as it is; '$0 destroy' removes it."
    exit "$NOT_ROLLED_BACK"
  fi
  say "Going back to the last verified component."
  { bring_up "$STATE/current" && prove; } || exit "$NOT_ROLLED_BACK"
  say "Rolled back."
  exit "$ROLLED_BACK"
}

verb_apply() {
  check_input
  scratch
  wanted
  { bring_up "$STATE/wanted" && prove; } || go_back
  if [[ $(digest_in "$STATE/current") == "$(digest_in "$STATE/wanted")" ]]; then
    rm -rf "$STATE/current"
  elif [[ -d $STATE/current ]]; then
    rm -rf "$STATE/previous"
    mv "$STATE/current" "$STATE/previous"
  fi
  mv "$STATE/wanted" "$STATE/current"
  say "Deployed and verified: $(public_url), component $(sha256_of "$STATE/current/target/edge.wasm")"
}

verb_verify() {
  require CORE_URL
  prove || exit "$NOT_VERIFIED"
  say "Verified: $(public_url)"
}

verb_status() {
  scratch
  say "last verified: $(sha256_of "$STATE/current/target/edge.wasm" 2>/dev/null || echo nothing from here)"
  if [[ $TARGET == akamai ]]; then
    spin aka app status --app-name "$APP_NAME"
  else
    say "Spin: $(process | grep . || echo does not run)"
  fi
}

verb_rollback() {
  check_input
  scratch
  [[ -d $STATE/previous ]] || die "$FAILED" "no earlier verified component is kept in $STATE"
  { bring_up "$STATE/previous" && prove; } || exit "$NOT_ROLLED_BACK"
  mv "$STATE/previous" "$STATE/wanted.back"
  mv "$STATE/current" "$STATE/previous"
  mv "$STATE/wanted.back" "$STATE/current"
  say "Rolled back and verified: $(public_url). Another rollback returns to where you were."
}

verb_destroy() {
  say "This removes the application $APP_NAME ($TARGET) and $STATE. Users and todos are the core's and stay."
  confirm "$APP_NAME"
  if [[ $TARGET == akamai ]]; then
    spin aka app delete --app-name "$APP_NAME" --no-confirm
  else
    stop_local
  fi
  rm -rf "$STATE"
}

case ${1:-} in
  -h | --help | help) help ;;
  plan | apply | verify | status | rollback | destroy)
    check_settings
    "verb_$1"
    ;;
  *)
    help >&2
    exit "$WRONG_USE"
    ;;
esac
