#!/usr/bin/env bash
# Compares the variants of the CRM that deploy/k8s/crm/crm.sh has brought up, from within their cluster.
#
#   bench.sh run       puts load on both, counts what they use, starts and kills their pods; writes a folder crm-k8s-TIME
#   bench.sh cleanup   removes the namespace of the bench
#
# Ends with 0 done, 1 failed, 2 wrong use or settings, 5 a limit of the load was not kept (the rest ran all the same), 130 or 143 interrupted.
set -euo pipefail
cd "$(dirname "$0")/../.."

: "${BENCH_IMAGE:=}"             # required: image of bench/k8s/Dockerfile, with tag or digest
: "${VARIANTS:=wasm containers}" # namespaces that are compared: two or, for pods and what they use, one
: "${QUICK:=}"                   # 1: minutes instead of an hour
: "${RUNS:=6}"                   # starts and kills of each variant
: "${START_TIMEOUT:=120}"        # seconds that a pod may take until it is ready and answers; later ones count as timed out
: "${LOAD_TIMEOUT:=7200}"        # seconds that the load may take
: "${SAMPLE_SECONDS:=15}"        # between two samples of what pods use; a cluster's metrics are seldom newer
: "${BUDGET_CPU:=1000}"          # millicores of the budget that pods are fitted into
: "${BUDGET_MEMORY:=512}"        # and its MiB
: "${KUBE_CONTEXT:=}"            # context of kubectl, else the current one
: "${OUT:=target/bench}"         # where the folder is made

readonly BENCH=crm-bench DATA=db SERVICE=crm-customers
# shellcheck source=deploy/lib.sh
. deploy/lib.sh

lib_interrupted() {
  say ""
  say "interrupted: replicas are put back. '$0 run' begins again, '$0 cleanup' removes the bench."
  exit "$1"
}

watchers=() scaled=()
ended() {
  local space
  trap '' INT TERM
  end_watchers
  for space in ${scaled[@]+"${scaled[@]}"}; do
    replicas "$space" 1 >/dev/null 2>&1 || say "the replicas of $space/$SERVICE could not be put back to 1"
  done
  lib_clean
}
trap ended EXIT

KUBECTL=(kubectl ${KUBE_CONTEXT:+--context "$KUBE_CONTEXT"})
kube() {
  "${KUBECTL[@]}" "$@"
}

check_settings() {
  matches VARIANTS '[a-z]+( [a-z]+)?' "one or two namespaces"
  matches QUICK '1?' "1 or nothing"
  local name
  for name in RUNS START_TIMEOUT LOAD_TIMEOUT SAMPLE_SECONDS BUDGET_CPU BUDGET_MEMORY; do
    matches "$name" '[1-9][0-9]*' "a number of 1 or more"
  done
  [[ -n ${EPOCHREALTIME:-} ]] || die "$FAILED" "bash 5 is needed, for its clock"
  need kubectl "https://kubernetes.io/docs/tasks/tools/"
}

cluster_answers() {
  kube get --raw /readyz --request-timeout=10s >/dev/null || die "$FAILED" "the cluster does not answer"
}

# What runs the service of a variant: a SpinApp, from which its operator makes the Deployment, or a Deployment itself.
kind_of() {
  if [[ $1 == wasm ]] && kube -n "$1" get "spinapp/$SERVICE" -o name >/dev/null 2>&1; then
    echo "spinapp/$SERVICE"
  else
    echo "deployment/$SERVICE"
  fi
}

check_variants() {
  local space ready
  for space in $VARIANTS; do
    ready=$(kube -n "$space" get "deployment/$SERVICE" --ignore-not-found -o 'jsonpath={.status.readyReplicas}') || ready=
    [[ $ready == 1 ]] || die "$FAILED" "$space/$SERVICE has ${ready:-no} ready pods, wanted 1: deploy/k8s/crm/crm.sh setup"
  done
}

# --- what the cluster gets

secret() {
  local space password
  # shellcheck disable=SC2016 # the dollars are the template's
  kube -n "$DATA" get secret postgres-secrets \
    -o 'go-template={{range $k, $v := .data}}{{$k}}={{base64decode $v}}{{"\n"}}{{end}}' >"$SCRATCH/data.env"
  for space in $VARIANTS; do
    password=$(sed -n "s/^$(tr '[:lower:]' '[:upper:]' <<<"$space")_PASSWORD=//p" "$SCRATCH/data.env")
    [[ -n $password ]] || die "$FAILED" "the Secret $DATA/postgres-secrets has no password of $space"
    printf 'postgres.%s:5432:crm_%s:crm_%s:%s\n' "$DATA" "$space" "$space" "$password"
  done >"$SCRATCH/pgpass"
  kube -n "$BENCH" create secret generic bench-secrets --from-file=pgpass="$SCRATCH/pgpass" --dry-run=client -o yaml >"$SCRATCH/secret.yaml"
  kube apply --server-side --force-conflicts --field-manager=breakwater-bench -f "$SCRATCH/secret.yaml" >/dev/null
}

arguments() {
  local space
  for space in $VARIANTS; do
    printf '"--system=%s=http://crm-gateway.%s","--database=%s=jdbc:postgresql://postgres.%s:5432/crm_%s?user=crm_%s",' \
      "$space" "$space" "$space" "$DATA" "$space" "$space"
  done
}

render() {
  local folder=target/deploy/k8s-bench words
  words=$(arguments)
  mkdir -p "$folder"
  {
    printf '%s\n' "apiVersion: kustomize.config.k8s.io/v1beta1" "kind: Kustomization" "resources: [../../../bench/k8s/manifests]" "patches:"
    printf '  - target: {kind: Pod, name: prober}\n    patch: |\n'
    printf '      - {op: replace, path: /spec/containers/0/image, value: "%s"}\n' "$BENCH_IMAGE"
    printf '  - target: {kind: Job, name: load}\n    patch: |\n'
    printf '      - {op: replace, path: /spec/template/spec/containers/0/image, value: "%s"}\n' "$BENCH_IMAGE"
    printf '      - {op: replace, path: /spec/template/spec/containers/0/env/0/value, value: "%s"}\n' "$QUICK"
    printf '      - {op: replace, path: /spec/template/spec/containers/0/args, value: [%s]}\n' "${words%,}"
  } >"$folder/kustomization.yaml"
  kubectl kustomize "$folder" >"$SCRATCH/bench.yaml"
}

bring_up() {
  kube apply --server-side --force-conflicts --field-manager=breakwater-bench -f bench/k8s/manifests/namespace.yaml >/dev/null
  secret
  render
  # Of an earlier run: neither can be changed.
  kube -n "$BENCH" delete job/load pod/prober --ignore-not-found --timeout=60s >/dev/null
  step "Starting the bench in the cluster" "${KUBECTL[@]}" apply --server-side --force-conflicts --field-manager=breakwater-bench -f "$SCRATCH/bench.yaml"
}

# --- load, and what is used under it

# A line for each pod: variant, pod, millicores, MiB.
sample() {
  local space
  for space in $VARIANTS; do
    kube -n "$space" top pods --no-headers 2>/dev/null | awk -v space="$space" '{ print space, $1, $2 + 0, $3 + 0 }' || true
  done >>"$FOLDER/samples.txt"
}

# Until the Job has ended, which is asked for now and then.
await_load() {
  local until=$((SECONDS + LOAD_TIMEOUT)) next=$SECONDS found=
  while
    if ((SECONDS >= next)); then
      sample
      next=$((SECONDS + SAMPLE_SECONDS))
    fi
    found=$(kube -n "$BENCH" get job/load -o 'jsonpath={.status.succeeded}/{.status.failed}') || found=
    [[ ! $found =~ 1 ]]
  do
    ((SECONDS < until)) || die "$FAILED" "the load did not end within $LOAD_TIMEOUT s: kubectl -n $BENCH logs job/load"
    run sleep 2
  done
  [[ $found == 1/* ]]
}

# The report comes back whether its limits were kept or not.
load() {
  local state=0
  await_load || state=$NOT_VERIFIED
  kube -n "$BENCH" logs job/load --tail=-1 >"$SCRATCH/log"
  sed -n '/^-----BEGIN REPORT-----$/,/^-----END REPORT-----$/p' "$SCRATCH/log" | sed '1d;$d' | base64 -d >"$SCRATCH/report.tgz" 2>/dev/null || true
  sed '/^-----BEGIN REPORT-----$/,$d' "$SCRATCH/log" >"$FOLDER/load.txt"
  tar -C "$FOLDER" -xzf "$SCRATCH/report.tgz" 2>/dev/null || die "$FAILED" "the load left no report: $FOLDER/load.txt says why"
  return "$state"
}

# The most that each service used in a sample, what was asked for it, and how many of it fit into the budget by either.
resources() {
  local space
  for space in $VARIANTS; do
    # shellcheck disable=SC2016 # the dollars are the template's
    kube -n "$space" get pods -l app.kubernetes.io/part-of=breakwater-crm \
      -o 'go-template={{range .items}}{{$p := .metadata.name}}{{with index .spec.containers 0}}{{$p}} {{.resources.requests.cpu}} {{.resources.requests.memory}} {{.resources.limits.memory}}{{"\n"}}{{end}}{{end}}' \
      | awk -v space="$space" '{ print space, $0 }'
  done >"$SCRATCH/asked"
  awk -v cpu="$BUDGET_CPU" -v memory="$BUDGET_MEMORY" '
    function millis(text) { return text ~ /m$/ ? text + 0 : text * 1000 }
    function mebibytes(text) { return text ~ /Gi$/ ? text * 1024 : text + 0 }
    function fit(c, m,  by_cpu, by_memory) {
      by_cpu = c > 0 ? int(cpu / c) : 0
      by_memory = m > 0 ? int(memory / m) : 0
      return by_cpu < by_memory ? by_cpu : by_memory
    }
    FILENAME ~ /samples/ { key = $1 " " $2; if ($3 > c[key]) c[key] = $3; if ($4 > m[key]) m[key] = $4; next }
    {
      key = $1 " " $2
      printf "{\"variant\":\"%s\",\"pod\":\"%s\",\"requests\":{\"cpu_m\":%d,\"memory_mib\":%d},\"limit_memory_mib\":%d,", $1, $2, millis($3), mebibytes($4), mebibytes($5)
      if (key in m) {
        printf "\"peak\":{\"cpu_m\":%d,\"memory_mib\":%d},\"fit_by_requests\":%d,\"fit_by_peak\":%d}\n", c[key], m[key], fit(millis($3), mebibytes($4)), fit(c[key], m[key])
      } else {
        printf "\"peak\":null,\"fit_by_requests\":%d,\"fit_by_peak\":null}\n", fit(millis($3), mebibytes($4))
      }
    }' "$FOLDER/samples.txt" "$SCRATCH/asked" >"$FOLDER/resources.jsonl"
  grep -q '"peak":{' "$FOLDER/resources.jsonl" || say "What pods use is not known: the cluster has no metrics (kubectl top), or the load was shorter than $SAMPLE_SECONDS s."
}

# --- pods that come and go

# Each line with the microsecond in which it came: nothing is asked for again and again.
stamped() {
  local line
  while IFS= read -r line; do
    printf '%s %s\n' "${EPOCHREALTIME/[.,]/}" "$line"
  done >"$1"
}

end_watchers() {
  local watcher
  for watcher in ${watchers[@]+"${watchers[@]}"}; do
    kill "$watcher" 2>/dev/null || true
    wait "$watcher" 2>/dev/null || true
  done
  watchers=()
}

# Two that look on: at the pods by a watch, and through the gateway as a client does, from within the cluster.
watch_variant() {
  : >"$SCRATCH/pods"
  : >"$SCRATCH/answers"
  # shellcheck disable=SC2016 # the dollars are the template's
  "${KUBECTL[@]}" -n "$1" get pods -l "app.kubernetes.io/name=$SERVICE" --watch \
    -o 'go-template={{if not .metadata.deletionTimestamp}}{{$p := .metadata.name}}{{range .status.conditions}}{{if eq .type "Ready"}}{{$p}} {{.status}}{{"\n"}}{{end}}{{end}}{{end}}' \
    > >(stamped "$SCRATCH/pods") 2>/dev/null &
  watchers+=("$!")
  # shellcheck disable=SC2016 # they are the prober's
  "${KUBECTL[@]}" -n "$BENCH" exec prober -- sh -c '
    before=
    while :; do
      now=$(curl --silent --output /dev/null --max-time 1 --write-out "%{http_code}" "$1")
      [ "$now" = "$before" ] || echo "$now"
      before=$now
      sleep 0.02
    done' probe "http://crm-gateway.$1/customers?limit=1" > >(stamped "$SCRATCH/answers") 2>/dev/null &
  watchers+=("$!")
}

# first FILE SINCE STATE [OLD]: the microsecond of the first line since then with that state that is not of the pod OLD; nothing if there is none.
first() {
  awk -v since="$2" -v wanted="$3" -v old="${4:-}" '$1 >= since && $NF ~ wanted && $2 != old { print $1; exit }' "$1"
}

# await FILE SINCE STATE [OLD]: that microsecond, or nothing after START_TIMEOUT.
await() {
  local until=$((SECONDS + START_TIMEOUT)) found=
  while
    found=$(first "$@")
    [[ -z $found ]]
  do
    ((SECONDS < until)) || return 0
    sleep 0.1
  done
  echo "$found"
}

replicas() {
  kube -n "$1" patch "$(kind_of "$1")" --type=merge -p "{\"spec\":{\"replicas\":$2}}"
}

pod_of() {
  kube -n "$1" get pods -l "app.kubernetes.io/name=$SERVICE" --field-selector=status.phase=Running -o 'jsonpath={.items[0].metadata.name}'
}

# measured VARIANT WHAT RUN SINCE [OLD]: one line of pods.jsonl. The prober tells of changes alone, so that a 200 since then is one after a failure.
measured() {
  local ready answered
  ready=$(await "$SCRATCH/pods" "$4" '^True$' "${5:-}")
  answered=$(await "$SCRATCH/answers" "$4" '^200$')
  printf '{"variant":"%s","what":"%s","run":%d,"ready_ms":%s,"first_200_ms":%s}\n' "$1" "$2" "$3" \
    "$(millis "$ready" "$4")" "$(millis "$answered" "$4")" >>"$FOLDER/pods.jsonl"
}

# What did not come in time has no number, and is left out of the statistics.
millis() {
  if [[ -n $1 ]]; then echo $((($1 - $2) / 1000)); else echo null; fi
}

# From no pod to one. It is down before that if the client says so.
start_of() {
  local since
  scaled+=("$1")
  replicas "$1" 0 >/dev/null
  run "${KUBECTL[@]}" -n "$1" wait --for=delete pod -l "app.kubernetes.io/name=$SERVICE" --timeout="${START_TIMEOUT}s" >/dev/null
  watch_variant "$1"
  [[ -n $(await "$SCRATCH/answers" 0 '^[^2]') ]] || die "$FAILED" "$1 still answers without a pod of $SERVICE, or the prober does not run"
  since=${EPOCHREALTIME/[.,]/}
  replicas "$1" 1 >/dev/null
  measured "$1" start "$2" "$since"
  end_watchers
}

# One that serves is killed; the next comes by itself.
kill_of() {
  local since pod
  pod=$(pod_of "$1")
  watch_variant "$1"
  [[ -n $(await "$SCRATCH/answers" 0 '^200$') ]] || die "$FAILED" "$1 does not answer before its pod is killed"
  since=${EPOCHREALTIME/[.,]/}
  kube -n "$1" delete pod "$pod" --grace-period=0 --force >/dev/null 2>&1
  measured "$1" kill "$2" "$since" "$pod"
  end_watchers
}

pods() {
  local turn space order
  run "${KUBECTL[@]}" -n "$BENCH" wait --for=condition=Ready pod/prober --timeout=120s >/dev/null || die "$FAILED" "the prober does not run: kubectl -n $BENCH describe pod/prober"
  : >"$FOLDER/pods.jsonl"
  for ((turn = 1; turn <= RUNS; turn++)); do
    order=$VARIANTS
    # Who is first in one run is last in the next.
    ((turn % 2 == 1)) || [[ $VARIANTS != *' '* ]] || order="${VARIANTS#* } ${VARIANTS% *}"
    for space in $order; do
      say "start and kill $turn of $RUNS: $space"
      start_of "$space" "$turn"
      kill_of "$space" "$turn"
    done
  done
}

# --- the summary

# Least, median and most of what came in time; the rest is counted.
summary() {
  printf '%-12s %-6s %-13s %6s %8s %8s %8s %10s\n' variant what ms runs least median most 'timed out'
  local space what figure
  for space in $VARIANTS; do
    for what in start kill; do
      for figure in ready_ms first_200_ms; do
        sed -n "s/^{\"variant\":\"$space\",\"what\":\"$what\",.*\"$figure\":\([0-9a-z]*\).*/\1/p" "$FOLDER/pods.jsonl" | sort -n \
          | awk -v row="$(printf '%-12s %-6s %-13s' "$space" "$what" "${figure%_ms}")" '
            $1 == "null" { late++; next }
            { value[n++] = $1 }
            END {
              if (n == 0) { printf "%s %6d %8s %8s %8s %10d\n", row, 0, "-", "-", "-", late; exit }
              median = n % 2 ? value[(n - 1) / 2] : (value[n / 2 - 1] + value[n / 2]) / 2
              printf "%s %6d %8d %8d %8d %10d\n", row, n, value[0], median, value[n - 1], late
            }'
      done
    done
  done
}

verb_run() {
  local state=0
  require BENCH_IMAGE
  matches BENCH_IMAGE '[a-z0-9][a-z0-9.:/_-]*(:[A-Za-z0-9_.-]+|@sha256:[0-9a-f]{64})' "an image with its tag or digest"
  cluster_answers
  check_variants
  scratch
  FOLDER=$OUT/crm-k8s-$(date -u +%Y%m%d-%H%M%S)
  mkdir -p "$FOLDER"
  : >"$FOLDER/samples.txt"
  bring_up
  if [[ $VARIANTS == *' '* ]]; then
    say "The load runs; kubectl -n $BENCH logs -f job/load shows it."
    load || state=$?
  else
    say "One variant alone: no load, since there is nothing to compare it with."
  fi
  resources
  pods
  summary | tee "$FOLDER/pods.txt"
  say "The results: $FOLDER"
  return "$state"
}

verb_cleanup() {
  cluster_answers
  local labels
  labels=$(kube get namespace "$BENCH" --ignore-not-found --show-labels --no-headers)
  [[ -n $labels ]] || {
    say "$BENCH: not there"
    return 0
  }
  [[ $labels == *app.kubernetes.io/part-of=breakwater-crm* ]] || die "$FAILED" "the namespace $BENCH is somebody else's"
  step "Removing" "${KUBECTL[@]}" delete namespace "$BENCH" --ignore-not-found --timeout=120s
}

case ${1:-} in
  -h | --help | help) help ;;
  run | cleanup)
    check_settings
    "verb_$1"
    ;;
  *)
    help >&2
    exit "$WRONG_USE"
    ;;
esac
