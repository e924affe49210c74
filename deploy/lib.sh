# shellcheck shell=bash
# What the deploy scripts share: settings, messages, interruption, and the proof that a system works.
#
# A script that sources this file has lines of the form
#   : "${NAME:=default}" # what it is          and          : "${NAME:=}" # required: what it is
# which are its settings, its --help and its list of what is missing.

# shellcheck disable=SC2034 # the scripts that source this file use them
readonly DONE=0 FAILED=1 WRONG_USE=2 ROLLED_BACK=3 NOT_ROLLED_BACK=4 NOT_VERIFIED=5 DIFFERS=10

lib_child=
lib_folder=

say() {
  printf '%s\n' "$*" >&2
}

die() {
  local status=$1
  shift
  say "error: $*"
  exit "$status"
}

# The comment at the head of the script and its settings with their defaults.
help() {
  awk 'NR > 1 && /^#/ { sub(/^# ?/, ""); print; next } NR > 1 { exit }' "$0"
  printf '\nSettings (environment variables):\n'
  sed -n 's/^: "${\([A-Z0-9_]*\):=\([^}]*\)}" *# \(.*\)$/\1|\2|\3/p' "$0" \
    | awk -F '|' '{ printf "  %-20s %s%s\n", $1, $3, $2 == "" ? "" : " (" $2 ")" }'
}

# require NAME...: ends the script unless all are set, and names each one that is not.
require() {
  local name missing=0
  for name in "$@"; do
    if [[ -z ${!name:-} ]]; then
      missing=1
      say "error: $name is not set: $(sed -n "s/^: \"\${$name:=[^}]*}\" *# \(required: \)\{0,1\}//p" "$0")"
    fi
  done
  ((missing == 0)) || exit "$WRONG_USE"
}

# one_of NAME WORD...: the value of NAME is one of the words.
one_of() {
  local name=$1 word
  shift
  for word in "$@"; do
    [[ ${!name} != "$word" ]] || return 0
  done
  die "$WRONG_USE" "$name is '${!name}' and must be one of: $*"
}

# matches NAME REGEX WANTED: the value of NAME has the form that is described by WANTED.
matches() {
  [[ ${!1} =~ ^($2)$ ]] || die "$WRONG_USE" "$1 is '${!1}' and must be $3"
}

need() {
  command -v "$1" >/dev/null || die "$FAILED" "$1 is not on the PATH: $2"
}

# secret_file FILE: it is there, and nobody else may read it.
secret_file() {
  [[ -f $1 && -r $1 ]] || die "$WRONG_USE" "$1 cannot be read"
  # shellcheck disable=SC2012 # the modes of one file, on every system
  [[ $(ls -ldL "$1") == -r??------* ]] || die "$WRONG_USE" "$1 can be read by others: chmod 600 $1"
}

random_secret() {
  od -An -N32 -tx1 /dev/urandom | tr -d ' \n'
}

sha256_of() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

# A folder for this run alone, gone when it ends; secrets are written there, not on command lines.
scratch() {
  if [[ -z $lib_folder ]]; then
    lib_folder=$(mktemp -d "${TMPDIR:-/tmp}/breakwater-deploy.XXXXXX")
  fi
  SCRATCH=$lib_folder
}

lib_clean() {
  trap '' INT TERM
  if [[ -n $lib_child ]]; then
    kill "$lib_child" 2>/dev/null || true
    wait "$lib_child" 2>/dev/null || true
    lib_child=
  fi
  [[ -z $lib_folder ]] || rm -rf "$lib_folder"
}

lib_interrupted() {
  say ""
  say "interrupted: nothing was undone. '$0 status' shows what is there; '$0 apply' goes on, '$0 rollback' goes back."
  exit "$1"
}

umask 077
trap lib_clean EXIT
trap 'exit 141' PIPE
trap 'lib_interrupted 130' INT
trap 'lib_interrupted 143' TERM

# run COMMAND...: runs it so that a signal ends it at once.
run() {
  local status=0
  "$@" <&0 &
  lib_child=$!
  wait "$lib_child" || status=$?
  lib_child=
  return "$status"
}

# step TITLE COMMAND...: runs it; a terminal shows what it is at, anything else one line before and one after.
step() {
  local title=$1 started=$SECONDS status=0
  shift
  if [[ -t 2 ]]; then printf '… %s\r' "$title" >&2; else say "$title"; fi
  run "$@" || status=$?
  if ((status != 0)); then
    say "✗ $title: failed after $((SECONDS - started)) s"
  elif [[ -t 2 ]]; then
    printf '✓ %s (%s s)\033[K\n' "$title" "$((SECONDS - started))" >&2
  else
    say "$title: done in $((SECONDS - started)) s"
  fi
  return "$status"
}

# confirm NAME: a person, or CONFIRM, repeats the name of what is about to go.
confirm() {
  local answer=${CONFIRM:-}
  if [[ -z $answer && -t 0 ]]; then
    read -r -p "Type '$1' to go on: " answer
  fi
  [[ $answer == "$1" ]] || die "$FAILED" "not confirmed: type '$1', or set CONFIRM='$1'. Nothing was changed."
}

# request METHOD URL [BODY [HEADER_FILE]]: the status in $status, the body in $SCRATCH/answer.
request() {
  local arguments=(--silent --show-error --max-time "${REQUEST_TIMEOUT:-15}" --request "$1"
    --output "$SCRATCH/answer" --write-out '%{http_code}' --header 'Content-Type: application/json')
  if [[ -n ${3:-} ]]; then
    printf '%s' "$3" >"$SCRATCH/body"
    arguments+=(--data-binary "@$SCRATCH/body")
  fi
  [[ -z ${4:-} ]] || arguments+=(--header "@$4")
  : >"$SCRATCH/answer"
  status=$(curl "${arguments[@]}" "$2" 2>"$SCRATCH/curl-error") || status=000
}

# check STATUS WHAT METHOD URL [BODY [HEADER_FILE]]: a request has that answer.
check() {
  local wanted=$1 what=$2
  shift 2
  request "$@"
  if [[ $status != "$wanted" ]]; then
    say "✗ $what: wanted $wanted, got $status ($1 $2)"
    sed -n '1,3p' "$SCRATCH/answer" "$SCRATCH/curl-error" >&2
    return 1
  fi
  say "✓ $what"
}

# field NAME: the text of that member of the last answer.
field() {
  sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$SCRATCH/answer" | head -n 1
}

# await_answer URL SECONDS: until it answers 200.
await_answer() {
  local until=$((SECONDS + $2))
  while
    request GET "$1"
    [[ $status != 200 ]]
  do
    if ((SECONDS >= until)); then
      say "✗ $1 did not answer 200 within $2 s (last: $status)"
      sed -n '1,3p' "$SCRATCH/answer" "$SCRATCH/curl-error" >&2
      return 1
    fi
    run sleep 2
  done
  say "✓ $1 answers"
}

# verify_public URL: register, log in, create, list and delete as a client does, and what a stranger must not get.
# It leaves one user behind, without todos, of the domain verify.invalid.
verify_public() {
  scratch
  await_answer "$1/health" "${VERIFY_TIMEOUT:-120}" || return 1
  verify_client "$1" || return 1
  forged_headers
  check 401 "the edge's own headers help no stranger" GET "$1/api/todos" '' "$SCRATCH/forged" || return 1
  check 404 "metrics are not public" GET "$1/metrics"
}

verify_client() {
  local url=$1 me todo
  me="{\"email\":\"deploy-$(date +%s)-$RANDOM$RANDOM@verify.invalid\",\"password\":\"$(random_secret)\"}"
  check 201 "a user registers" POST "$url/api/auth/register" "$me" || return 1
  check 200 "logs in" POST "$url/api/auth/login" "$me" || return 1
  printf 'Authorization: Bearer %s' "$(field token)" >"$SCRATCH/token"
  check 201 "creates a todo" POST "$url/api/todos" '{"title":"Verify the deployment"}' "$SCRATCH/token" || return 1
  todo=$(field id)
  check 200 "lists todos" GET "$url/api/todos" '' "$SCRATCH/token" || return 1
  if [[ -z $todo ]] || ! grep -q "\"id\":\"$todo\"" "$SCRATCH/answer"; then
    say "✗ the list lacks the todo '$todo'"
    return 1
  fi
  check 204 "deletes it" DELETE "$url/api/todos/$todo" '' "$SCRATCH/token" || return 1
  check 404 "it is gone" GET "$url/api/todos/$todo" '' "$SCRATCH/token"
}

# What somebody would send who wants to be taken for the edge.
forged_headers() {
  printf 'X-User-Id: 00000000-0000-4000-8000-000000000000\nX-Edge-Verified: %s\n' "$(random_secret)" >"$SCRATCH/forged"
}

# verify_refused URL: the core itself, at an address that goes round the edge, serves nobody without the edge's secret.
verify_refused() {
  scratch
  forged_headers
  check 403 "the core refuses who goes round the edge" GET "$1/api/todos" || return 1
  check 403 "and who forges the edge's headers" GET "$1/api/todos" '' "$SCRATCH/forged"
}
