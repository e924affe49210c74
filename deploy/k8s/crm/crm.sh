#!/usr/bin/env bash
# The CRM on Kubernetes, twice: as Wasm functions in the namespace wasm, on Open Liberty in containers, on one PostgreSQL in db.
#
#   crm.sh setup          brings up what VARIANTS says; again: what has changed since
#   crm.sh smoke          counts what runs, and asks each gateway as a client does
#   crm.sh cleanup        removes the namespaces of VARIANTS, after it was confirmed
#   crm.sh cleanup --all  the database and its volume too, and the cluster of CLUSTER=k3d
#
# Ends with 0 done, 1 failed, 2 wrong use or settings, 5 not as it must be, 130 or 143 interrupted.
set -euo pipefail
cd "$(dirname "$0")/../../.."

: "${VARIANTS:=wasm containers}"                                          # which variants: wasm, containers or both
: "${CLUSTER:=current}"                                                   # current: the cluster of KUBE_CONTEXT; k3d: one on this machine, which setup makes and fills
: "${KUBE_CONTEXT:=}"                                                     # context of kubectl, else the current one (CLUSTER=current)
: "${CRM_IMAGE:=}"                                                        # required: image of the containers, with tag or digest (CLUSTER=current)
: "${GATEWAY_ARTIFACT:=}"                                                 # required: Spin's artifact of functions/crm-gateway, with tag or digest (CLUSTER=current)
: "${CUSTOMERS_ARTIFACT:=}"                                               # required: of functions/crm-customers
: "${ORDERS_ARTIFACT:=}"                                                  # required: of functions/crm-orders
: "${ROLLOUT_TIMEOUT:=300}"                                               # seconds that a rollout may take
: "${REQUEST_TIMEOUT:=15}"                                                # seconds that one request may take
: "${CLUSTER_NAME:=breakwater-crm}"                                       # the name of the cluster of CLUSTER=k3d; its registry is NAME-registry
: "${REGISTRY_PORT:=5050}"                                                # port of that registry on this machine
: "${NODE_IMAGE:=ghcr.io/spinframework/containerd-shim-spin/k3d:v0.22.0}" # its nodes, with Spin's shim
: "${CERT_MANAGER_VERSION:=v1.19.1}"                                      # chart of cert-manager, which SpinKube wants
: "${SPIN_OPERATOR_VERSION:=0.6.1}"                                       # chart of SpinKube's operator; its schemas are those of SPINKUBE_SCHEMAS
: "${SPINKUBE_SCHEMAS:=target/tools/crds}"                                # the schemas of SpinKube; make tools puts them there from its Go module
: "${MAVEN:=bin/maven}"                                                   # what builds the functions
: "${CONFIRM:=}"                                                          # answers the question of cleanup: the name of the context

readonly CRM=deploy/k8s/crm DATA=db MINE=app.kubernetes.io/part-of=breakwater-crm
readonly SERVICES=(crm-customers crm-orders crm-gateway)
readonly TABLES=functions/crm-contract/src/main/resources/db/crm/V1__customers_and_orders.sql
# shellcheck source=deploy/lib.sh
. deploy/lib.sh

lib_interrupted() {
  say ""
  say "interrupted: nothing was undone. '$0 setup' goes on, '$0 cleanup' removes it."
  exit "$1"
}

# As a list for what may take long: a signal must end kubectl itself, not a shell around it.
use_context() {
  KUBE_CONTEXT=$1
  KUBECTL=(kubectl ${KUBE_CONTEXT:+--context "$KUBE_CONTEXT"})
}

kube() {
  "${KUBECTL[@]}" "$@"
}

has() {
  [[ " $VARIANTS " == *" $1 "* ]]
}

check_settings() {
  one_of CLUSTER current k3d
  matches VARIANTS 'wasm|containers|wasm containers' "'wasm', 'containers' or 'wasm containers'"
  matches CLUSTER_NAME '[a-z][a-z0-9-]{0,30}' "a name of 31 letters, digits and hyphens at most"
  matches REGISTRY_PORT '[1-9][0-9]{0,4}' "a port"
  matches ROLLOUT_TIMEOUT '[1-9][0-9]*' "a number of seconds"
  matches REQUEST_TIMEOUT '[1-9][0-9]*' "a number of seconds"
  need kubectl "https://kubernetes.io/docs/tasks/tools/"
  need curl "apt-get install curl"
  if [[ $CLUSTER == k3d ]]; then use_context "k3d-$CLUSTER_NAME"; else use_context "$KUBE_CONTEXT"; fi
}

# A name that means tomorrow what it means today, or at least says which it is.
check_images() {
  local name names=()
  if has wasm; then names+=(GATEWAY_ARTIFACT CUSTOMERS_ARTIFACT ORDERS_ARTIFACT); fi
  if has containers; then names+=(CRM_IMAGE); fi
  require "${names[@]}"
  for name in "${names[@]}"; do
    matches "$name" '[a-z0-9][a-z0-9.:/_-]*(:[A-Za-z0-9_.-]+|@sha256:[0-9a-f]{64})' "an image with its tag or digest"
    [[ ${!name} != *:latest ]] || die "$WRONG_USE" "$name is '${!name}': a tag that moves says nothing about what was compared"
  done
}

context_name() {
  if [[ -n $KUBE_CONTEXT ]]; then echo "$KUBE_CONTEXT"; else kubectl config current-context; fi
}

cluster_answers() {
  kube get --raw /readyz --request-timeout=10s >/dev/null || die "$FAILED" "the cluster '$(context_name)' does not answer"
}

check_spinkube() {
  has wasm || return 0
  kube get crd/spinapps.core.spinkube.dev runtimeclass/wasmtime-spin-v2 -o name >/dev/null \
    || die "$FAILED" "the cluster has no SpinKube: install it (https://www.spinkube.dev/docs/install/), or set VARIANTS=containers or CLUSTER=k3d"
}

# space_state NAMESPACE: absent, ours or foreign. Names like these others may have too, whose namespaces are not touched.
space_state() {
  local found
  found=$(kube get namespace "$1" --ignore-not-found --show-labels --no-headers) || die "$FAILED" "the namespaces cannot be read"
  if [[ -z $found ]]; then
    echo absent
  elif [[ $found == *"$MINE"* ]]; then
    echo ours
  else
    echo foreign
  fi
}

refuse_foreign_spaces() {
  local space state
  for space in "$DATA" $VARIANTS; do
    state=$(space_state "$space")
    [[ $state != foreign ]] || die "$FAILED" "the namespace $space is there and lacks the label $MINE: it is somebody else's. Nothing was changed."
  done
}

# --- CLUSTER=k3d

is_ours() {
  [[ -n $(kube -n kube-system get configmap breakwater-crm --ignore-not-found -o name) ]]
}

k3d_cluster() {
  need k3d "https://k3d.io"
  need docker "https://docs.docker.com/engine/install/"
  need helm "https://helm.sh/docs/intro/install/"
  if k3d cluster list "$CLUSTER_NAME" >/dev/null 2>&1; then
    is_ours || die "$FAILED" "the cluster '$CLUSTER_NAME' is there and this script has not made it: set CLUSTER_NAME to another name, or remove it: k3d cluster delete $CLUSTER_NAME"
    say "The cluster '$CLUSTER_NAME' is there."
    return 0
  fi
  step "Making the cluster" k3d cluster create "$CLUSTER_NAME" --image "$NODE_IMAGE" --no-lb --timeout "${ROLLOUT_TIMEOUT}s" \
    --registry-create "$CLUSTER_NAME-registry:127.0.0.1:$REGISTRY_PORT" --kubeconfig-switch-context=false
  kube -n kube-system create configmap breakwater-crm
}

spinkube() {
  has wasm || return 0
  [[ -d $SPINKUBE_SCHEMAS ]] || die "$FAILED" "the schemas of SpinKube are not in $SPINKUBE_SCHEMAS: make tools, where Go is"
  local helm=(helm --kube-context "$KUBE_CONTEXT" upgrade --install --create-namespace --wait --timeout "${ROLLOUT_TIMEOUT}s")
  step "Installing cert-manager" "${helm[@]}" cert-manager oci://quay.io/jetstack/charts/cert-manager \
    --namespace cert-manager --version "$CERT_MANAGER_VERSION" --set crds.enabled=true
  step "Applying the schemas of SpinKube" "${KUBECTL[@]}" apply --server-side --force-conflicts -f "$SPINKUBE_SCHEMAS" -f "$CRM/cluster"
  step "Installing SpinKube's operator" "${helm[@]}" spin-operator oci://ghcr.io/spinframework/charts/spin-operator \
    --namespace spin-operator --version "$SPIN_OPERATOR_VERSION"
}

# Builds what is deployed, and puts it where the cluster finds it under the registry's name.
images() {
  local here=127.0.0.1:$REGISTRY_PORT there=$CLUSTER_NAME-registry:$REGISTRY_PORT tag
  tag=$(git rev-parse --short=12 HEAD)
  [[ -z $(git status --porcelain --untracked-files=no) ]] || tag+=-$(date +%s)
  if has containers; then
    step "Building the image" docker build --quiet -f core-ear/crm/Dockerfile -t "$here/breakwater-crm:$tag" .
    step "Pushing the image" docker push --quiet "$here/breakwater-crm:$tag"
    CRM_IMAGE=$there/breakwater-crm:$tag
  fi
  has wasm || return 0
  need spin "https://spinframework.dev/install"
  local name
  step "Building the functions" "$MAVEN" -q -Dquickly -pl functions/crm-gateway,functions/crm-customers,functions/crm-orders -am package
  for name in "${SERVICES[@]}"; do
    step "Pushing $name" spin registry push --insecure -f "functions/$name/spin.toml" "$here/$name:$tag"
  done
  GATEWAY_ARTIFACT=$there/crm-gateway:$tag
  CUSTOMERS_ARTIFACT=$there/crm-customers:$tag
  ORDERS_ARTIFACT=$there/crm-orders:$tag
}

# --- what the cluster shall have

secret_version() {
  kube -n "$1" get secret "$2" --ignore-not-found -o 'jsonpath={.metadata.resourceVersion}'
}

# put_secret NAMESPACE NAME FILE
put_secret() {
  kube -n "$1" create secret generic "$2" --from-env-file="$3" --dry-run=client -o yaml >"$SCRATCH/secret.yaml"
  kube apply --server-side --force-conflicts --field-manager=breakwater-crm -f "$SCRATCH/secret.yaml" >/dev/null
}

# Passwords are made once, as they last as long as the data; what the services are told follows from them.
secrets() {
  local name variant version
  # By itself: a question that fails must not look like a Secret that is not there.
  version=$(secret_version "$DATA" postgres-secrets)
  if [[ -z $version ]]; then
    for name in POSTGRES_PASSWORD WASM_PASSWORD CONTAINERS_PASSWORD; do
      printf '%s=%s\n' "$name" "$(random_secret)"
    done >"$SCRATCH/data.env"
    put_secret "$DATA" postgres-secrets "$SCRATCH/data.env"
  else
    # shellcheck disable=SC2016 # the dollars are the template's
    kube -n "$DATA" get secret postgres-secrets \
      -o 'go-template={{range $k, $v := .data}}{{$k}}={{base64decode $v}}{{"\n"}}{{end}}' >"$SCRATCH/data.env"
  fi
  for variant in $VARIANTS; do
    name=$(tr '[:lower:]' '[:upper:]' <<<"$variant")_PASSWORD
    # The way is a network of the cluster alone, without TLS.
    sed -n "s|^$name=\(.*\)|DATABASE_URL=postgres://crm_$variant:\1@postgres.$DATA:5432/crm_$variant?sslmode=disable|p" "$SCRATCH/data.env" >"$SCRATCH/crm.env"
    [[ -s $SCRATCH/crm.env ]] || die "$FAILED" "the Secret $DATA/postgres-secrets lacks $name"
    put_secret "$variant" crm-secrets "$SCRATCH/crm.env"
  done
}

namespaces() {
  local space
  for space in "$DATA" $VARIANTS; do
    kube apply --server-side --force-conflicts --field-manager=breakwater-crm -f "$CRM/$space/namespace.yaml" >/dev/null
  done
}

deployment_patch() {
  local service version
  version=$(secret_version containers crm-secrets)
  for service in "${SERVICES[@]}"; do
    printf '  - target: {kind: Deployment, name: %s}\n    patch: |\n' "$service"
    printf '      - {op: replace, path: /spec/template/spec/containers/0/image, value: "%s"}\n' "$CRM_IMAGE"
    printf '      - {op: add, path: /spec/template/metadata/annotations, value: {breakwater.dev/secrets: "%s"}}\n' "$version"
  done
}

# spinapp_patch SERVICE IMAGE
spinapp_patch() {
  local version
  version=$(secret_version wasm crm-secrets)
  printf '  - target: {kind: SpinApp, name: %s}\n    patch: |\n' "$1"
  printf '      - {op: replace, path: /spec/image, value: "%s"}\n' "$2"
  printf '      - {op: add, path: /spec/podAnnotations, value: {breakwater.dev/secrets: "%s"}}\n' "$version"
}

# kustomize wants its input within one tree, and the tables are those of the contract.
render_database() {
  local folder=target/deploy/k8s-crm/db
  mkdir -p "$folder"
  cp "$TABLES" "$folder/tables.sql"
  printf '%s\n' "apiVersion: kustomize.config.k8s.io/v1beta1" "kind: Kustomization" "resources: [../../../../$CRM/db]" \
    "configMapGenerator:" "  - {name: postgres-tables, namespace: $DATA, files: [tables.sql]}" >"$folder/kustomization.yaml"
  kubectl kustomize "$folder" >"$SCRATCH/database.yaml"
}

# render_variant VARIANT
render_variant() {
  local folder=target/deploy/k8s-crm/$1
  mkdir -p "$folder"
  {
    printf '%s\n' "apiVersion: kustomize.config.k8s.io/v1beta1" "kind: Kustomization" "resources: [../../../../$CRM/$1]" "patches:"
    if [[ $1 == containers ]]; then
      deployment_patch
    else
      spinapp_patch crm-gateway "$GATEWAY_ARTIFACT"
      spinapp_patch crm-customers "$CUSTOMERS_ARTIFACT"
      spinapp_patch crm-orders "$ORDERS_ARTIFACT"
    fi
  } >"$folder/kustomization.yaml"
  kubectl kustomize "$folder" >"$SCRATCH/$1.yaml"
}

apply() {
  step "Applying the manifests of $1" "${KUBECTL[@]}" apply --server-side --force-conflicts --field-manager=breakwater-crm -f "$2"
}

# rolled_out NAMESPACE KIND/NAME: the operator needs a moment until there is a Deployment whose rollout can be waited for.
rolled_out() {
  step "Waiting for $1/$2" "${KUBECTL[@]}" -n "$1" wait --for=create --timeout=60s "$2" || return 1
  step "Rolling out $1/$2" "${KUBECTL[@]}" -n "$1" rollout status "$2" --timeout="${ROLLOUT_TIMEOUT}s"
}

bring_up_variant() {
  local service
  render_variant "$1"
  apply "$1" "$SCRATCH/$1.yaml"
  for service in "${SERVICES[@]}"; do
    rolled_out "$1" "deployment/$service"
  done
}

verb_setup() {
  local variant
  scratch
  if [[ $CLUSTER == k3d ]]; then
    k3d_cluster
    spinkube
    images
  fi
  check_images
  cluster_answers
  check_spinkube
  refuse_foreign_spaces
  say "context: $(context_name), variants: $VARIANTS"
  namespaces
  secrets
  render_database
  apply "$DATA" "$SCRATCH/database.yaml"
  rolled_out "$DATA" statefulset/postgres
  for variant in $VARIANTS; do
    bring_up_variant "$variant"
  done
  say "Up. '$0 smoke' proves that it works; kubectl -n ${VARIANTS%% *} port-forward service/crm-gateway 8000:80 opens it."
}

# --- smoke

passed=0 failed=0 skipped=0

pass() {
  passed=$((passed + 1))
  say "PASS $*"
}

fail() {
  failed=$((failed + 1))
  say "FAIL $*"
}

skip() {
  skipped=$((skipped + 1))
  say "SKIP $*"
}

# counted NAMESPACE KIND/NAME: as many of its pods are ready as it shall have, and that is one or more.
counted() {
  local wanted ready pods
  read -r wanted ready < <(kube -n "$1" get "$2" --ignore-not-found -o 'jsonpath={.spec.replicas} {.status.readyReplicas}{"\n"}') || true
  pods=$(kube -n "$1" get pods -l "app.kubernetes.io/name=${2#*/}" --field-selector=status.phase=Running -o name | grep -c .) || true
  if [[ ${wanted:-0} -gt 0 && ${ready:-0} == "$wanted" && $pods == "$wanted" ]]; then
    pass "$1/$2: $pods of $wanted pods"
  else
    fail "$1/$2: ${ready:-0} ready and $pods running of ${wanted:-0} pods"
  fi
}

# expect STATUS TEXT WHAT METHOD URL [BODY]
expect() {
  local wanted=$1 text=$2 what=$3
  shift 3
  request "$@"
  if [[ $status == "$wanted" && $(<"$SCRATCH/answer") == *"$text"* ]]; then
    pass "$what"
  else
    fail "$what: wanted $wanted with '$text', got $status ($1 $2): $(head -c 200 "$SCRATCH/answer") $(head -c 200 "$SCRATCH/curl-error")"
  fi
}

# tunnel NAMESPACE: to its gateway, at $address.
tunnel() {
  local until=$((SECONDS + 20)) port
  "${KUBECTL[@]}" -n "$1" port-forward --address 127.0.0.1 service/crm-gateway :80 >"$SCRATCH/tunnel" 2>&1 &
  lib_child=$!
  while
    port=$(sed -n 's/^Forwarding from 127\.0\.0\.1:\([0-9]*\) .*/\1/p' "$SCRATCH/tunnel" | head -n 1)
    [[ -z $port ]]
  do
    if ((SECONDS >= until)) || ! kill -0 "$lib_child" 2>/dev/null; then
      fail "$1: no tunnel to the gateway: $(head -c 300 "$SCRATCH/tunnel")"
      return 1
    fi
    sleep 0.2
  done
  address=http://127.0.0.1:$port
}

end_tunnel() {
  kill "$lib_child" 2>/dev/null || true
  wait "$lib_child" 2>/dev/null || true
  lib_child=
}

# A customer comes and goes. The order for nobody shows that orders reach customers; a real one could not be deleted again.
asked() {
  local id
  expect 200 '"ok"' "$1: the gateway is healthy" GET "$address/healthz"
  expect 200 '"result":"55"' "$1: it computes" GET "$address/compute?n=10"
  expect 200 '"conn_ms"' "$1: customers reach the database" GET "$address/customers/ping"
  expect 200 '[' "$1: orders are listed" GET "$address/orders"
  expect 400 'Customer not found' "$1: orders reach customers" POST "$address/orders" '{"customer_id":9223372036854775807,"product":"smoke","quantity":1}'
  expect 201 '"id"' "$1: a customer is created" POST "$address/customers" '{"name":"Smoke","email":"smoke@verify.invalid"}'
  id=$(sed -n 's/.*"id":\([0-9]*\).*/\1/p' "$SCRATCH/answer")
  expect 200 'smoke@verify.invalid' "$1: is found" GET "$address/customers/$id"
  expect 204 '' "$1: is deleted" DELETE "$address/customers/$id"
  expect 404 'Customer not found' "$1: is gone" GET "$address/customers/$id"
}

smoke_variant() {
  local service
  for service in "${SERVICES[@]}"; do
    counted "$1" "deployment/$service"
  done
  if tunnel "$1"; then asked "$1"; fi
  end_tunnel
}

verb_smoke() {
  local variant
  cluster_answers
  scratch
  say "context: $(context_name)"
  counted "$DATA" statefulset/postgres
  for variant in wasm containers; do
    if has "$variant"; then smoke_variant "$variant"; else skip "$variant: VARIANTS does not name it"; fi
  done
  say "$passed passed, $failed failed, $skipped skipped"
  ((failed == 0)) || exit "$NOT_VERIFIED"
}

# --- cleanup

verb_cleanup() {
  local space state spaces=() wanted=$VARIANTS
  [[ ${1:-} == '' || ${1:-} == --all ]] || die "$WRONG_USE" "cleanup takes --all or nothing"
  if [[ $CLUSTER == k3d ]]; then
    need k3d "https://k3d.io"
    k3d cluster list "$CLUSTER_NAME" >/dev/null 2>&1 || {
      say "The cluster '$CLUSTER_NAME' is not there."
      return 0
    }
  fi
  cluster_answers
  if [[ ${1:-} == --all && $CLUSTER == k3d ]]; then
    remove_cluster
    return 0
  fi
  [[ ${1:-} != --all ]] || wanted+=" $DATA"
  for space in $wanted; do
    state=$(space_state "$space")
    case $state in
      ours) spaces+=("$space") ;;
      foreign) say "$space: not ours (no label $MINE), left alone" ;;
      absent) say "$space: not there" ;;
    esac
  done
  ((${#spaces[@]} > 0)) || return 0
  say "About to remove from '$(context_name)': ${spaces[*]}"
  [[ ${1:-} == --all ]] || say "The database stays; cleanup --all removes it with its data."
  confirm "$(context_name)"
  step "Removing" "${KUBECTL[@]}" delete namespace "${spaces[@]}" --ignore-not-found --timeout="${ROLLOUT_TIMEOUT}s"
}

# By its exact name, and with it its registry; only if this script has made it.
remove_cluster() {
  is_ours || die "$FAILED" "the cluster '$CLUSTER_NAME' was not made by this script: k3d cluster delete $CLUSTER_NAME removes it"
  say "About to remove the cluster '$CLUSTER_NAME', its registry and all data in it."
  confirm "$(context_name)"
  step "Removing the cluster" k3d cluster delete "$CLUSTER_NAME"
}

case ${1:-} in
  -h | --help | help) help ;;
  setup | smoke | cleanup)
    check_settings
    "verb_$1" "${@:2}"
    ;;
  *)
    help >&2
    exit "$WRONG_USE"
    ;;
esac
