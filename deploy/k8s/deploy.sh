#!/usr/bin/env bash
# Breakwater on Kubernetes.
#
#   deploy.sh plan      shows what apply would change; changes nothing
#   deploy.sh apply     changes it, waits, verifies; goes back to the last verified state when that fails
#   deploy.sh verify    proves that the deployed system works
#   deploy.sh status    shows what runs
#   deploy.sh rollback  goes back to the state verified before the present one, and verifies it
#   deploy.sh destroy   removes it, after it was confirmed
#
# Ends with 0 done, 1 failed before anything changed, 2 wrong use or settings, 3 apply failed and was rolled back,
# 4 failed and not rolled back, 5 not verified, 10 plan found differences, 130 or 143 interrupted.
set -euo pipefail
cd "$(dirname "$0")/../.."

: "${OVERLAY:=production}"               # production, or local: with databases in the cluster
: "${EDGE:=jvm}"                         # jvm: our JVM host as a Deployment; spin: a SpinApp, for clusters with SpinKube
: "${CORE_IMAGE:=}"                      # required: image of the core, in production with @sha256:...
: "${EDGE_IMAGE:=}"                      # required: image of the edge (EDGE=jvm) or its OCI artifact (EDGE=spin), in production with @sha256:...
: "${PUBLIC_HOST:=breakwater.localhost}" # the name by which clients call the edge
: "${PUBLIC_URL:=}"                      # where verify calls the edge; else https://PUBLIC_HOST, or http:// for OVERLAY=local
: "${TLS_SECRET:=edge-tls}"              # the certificate's Secret in the namespace breakwater-edge (OVERLAY=production)
: "${INGRESS_CLASS:=}"                   # class of the Ingress, else the cluster's default
: "${KUBE_CONTEXT:=}"                    # context of kubectl, else the current one
: "${SECRETS_FILE:=}"                    # file of NAME=value, mode 600, to write the Secrets from; else they must be there
: "${ROLLOUT_TIMEOUT:=300}"              # seconds that a rollout may take
: "${VERIFY_TIMEOUT:=120}"               # seconds until the public address must answer
: "${REQUEST_TIMEOUT:=15}"               # seconds that one request may take
: "${CHECK_NETWORK:=yes}"                # no: do not prove that pods other than the edge cannot reach the core
: "${OUTSIDER_NAMESPACE:=default}"       # where the pod runs that tries to
: "${DELETE_DATA:=no}"                   # yes: destroy removes the databases of OVERLAY=local too
: "${CONFIRM:=}"                         # answers the question of destroy: the name of the context

readonly K8S=deploy/k8s
readonly CORE=breakwater EDGE_SPACE=breakwater-edge DATA=breakwater-data
readonly CORE_KEYS="DATABASE_WRITER_URL REDIS_URL JWT_SECRET EDGE_SECRET" EDGE_KEYS="JWT_SECRET EDGE_SECRET"
# shellcheck source=deploy/lib.sh
. deploy/lib.sh

# As a list for what may take long: a signal must end kubectl itself, not a shell around it.
KUBECTL=(kubectl ${KUBE_CONTEXT:+--context "$KUBE_CONTEXT"})
kube() {
  "${KUBECTL[@]}" "$@"
}

check_settings() {
  one_of OVERLAY production local
  one_of EDGE jvm spin
  one_of CHECK_NETWORK yes no
  one_of DELETE_DATA yes no
  matches PUBLIC_HOST '[a-z0-9]([a-z0-9.-]*[a-z0-9])?' "a host name"
  matches TLS_SECRET '[a-z0-9]([a-z0-9.-]*[a-z0-9])?' "the name of a Secret"
  matches INGRESS_CLASS '[a-z0-9.-]*' "the name of an IngressClass"
  matches ROLLOUT_TIMEOUT '[1-9][0-9]*' "a number of seconds"
  matches VERIFY_TIMEOUT '[1-9][0-9]*' "a number of seconds"
  local scheme=https
  [[ $OVERLAY != local ]] || scheme=http
  PUBLIC_URL=${PUBLIC_URL:-$scheme://$PUBLIC_HOST}
  need kubectl "https://kubernetes.io/docs/tasks/tools/"
  need curl "apt-get install curl"
}

check_images() {
  require CORE_IMAGE EDGE_IMAGE
  local form='[a-z0-9][a-zA-Z0-9._:/-]*' wanted="an image"
  if [[ $OVERLAY == production ]]; then
    form+='@sha256:[0-9a-f]{64}'
    wanted="an image with its digest: name@sha256:..."
  else
    form+='(@sha256:[0-9a-f]{64})?'
  fi
  matches CORE_IMAGE "$form" "$wanted"
  matches EDGE_IMAGE "$form" "$wanted"
}

context_name() {
  if [[ -n $KUBE_CONTEXT ]]; then echo "$KUBE_CONTEXT"; else kubectl config current-context; fi
}

cluster_answers() {
  kube get --raw /readyz --request-timeout=10s >/dev/null || die "$FAILED" "the cluster '$(context_name)' does not answer"
  [[ $EDGE == jvm ]] || kube get crd spinapps.core.spinkube.dev >/dev/null \
    || die "$FAILED" "the cluster has no SpinKube: install it (https://www.spinkube.dev/docs/install/) or set EDGE=jvm"
}

# The version of a Secret, without its content: a new one replaces the pods that read it.
secret_version() {
  kube -n "$1" get secret "$2" --ignore-not-found -o 'jsonpath={.metadata.resourceVersion}' 2>/dev/null || true
}

ingress_patch() {
  printf '  - target: {kind: Ingress, name: edge}\n    patch: |\n'
  printf '      - {op: replace, path: /spec/rules/0/host, value: "%s"}\n' "$PUBLIC_HOST"
  [[ $OVERLAY == local ]] \
    || printf '      - {op: add, path: /spec/tls, value: [{hosts: ["%s"], secretName: "%s"}]}\n' "$PUBLIC_HOST" "$TLS_SECRET"
  [[ -z $INGRESS_CLASS ]] \
    || printf '      - {op: add, path: /spec/ingressClassName, value: "%s"}\n' "$INGRESS_CLASS"
}

core_patch() {
  printf '  - target: {kind: Deployment, name: core}\n    patch: |\n'
  printf '      - {op: replace, path: /spec/template/spec/containers/0/image, value: "%s"}\n' "$CORE_IMAGE"
  printf '      - {op: add, path: /spec/template/metadata/annotations, value: {breakwater.dev/secrets: "%s"}}\n' \
    "$(secret_version "$CORE" core-secrets)"
}

edge_patch() {
  local version
  version=$(secret_version "$EDGE_SPACE" edge-secrets)
  if [[ $EDGE == jvm ]]; then
    printf '  - target: {kind: Deployment, name: edge-jvm}\n    patch: |\n'
    printf '      - {op: replace, path: /spec/template/spec/containers/0/image, value: "%s"}\n' "$EDGE_IMAGE"
    printf '      - {op: add, path: /spec/template/metadata/annotations, value: {breakwater.dev/secrets: "%s"}}\n' "$version"
    [[ $OVERLAY == local ]] \
      || printf '      - {op: add, path: /spec/template/spec/containers/0/env/-, value: {name: SPIN_VARIABLE_ALWAYS_HTTPS, value: "true"}}\n'
  else
    printf '  - target: {kind: SpinApp, name: edge-spin}\n    patch: |\n'
    printf '      - {op: replace, path: /spec/image, value: "%s"}\n' "$EDGE_IMAGE"
    printf '      - {op: add, path: /spec/podAnnotations, value: {breakwater.dev/secrets: "%s"}}\n' "$version"
    [[ $OVERLAY == local ]] \
      || printf '      - {op: add, path: /spec/variables/-, value: {name: always_https, value: "true"}}\n'
  fi
}

# Writes what the cluster shall have into $SCRATCH/wanted.yaml; kustomize wants its input within one tree.
render() {
  scratch
  local folder=target/deploy/k8s
  mkdir -p "$folder"
  {
    printf 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n'
    printf 'resources: [../../../%s/overlays/%s, ../../../%s/edge-%s]\npatches:\n' "$K8S" "$OVERLAY" "$K8S" "$EDGE"
    ingress_patch
    core_patch
    edge_patch
  } >"$folder/kustomization.yaml"
  kubectl kustomize "$folder" >"$SCRATCH/wanted.yaml"
}

kept() {
  kube -n "$CORE" get configmap breakwater-releases --ignore-not-found -o "jsonpath={.data.$1}" 2>/dev/null || true
}

# keep CURRENT PREVIOUS: the manifests of the last verified state and of the one before; they hold no secrets.
keep() {
  kube -n "$CORE" create configmap breakwater-releases --from-file=current="$1" --from-file=previous="$2" \
    --dry-run=client -o yaml >"$SCRATCH/releases.yaml"
  kube apply --server-side --force-conflicts --field-manager=breakwater-deploy -f "$SCRATCH/releases.yaml" >/dev/null
}

missing_keys() {
  local space=$1 secret=$2 keys key
  shift 2
  # shellcheck disable=SC2016 # the dollars are the template's
  keys=$(kube -n "$space" get secret "$secret" --ignore-not-found -o 'go-template={{range $k, $v := .data}}{{$k}} {{end}}' 2>/dev/null) || true
  for key in "$@"; do
    [[ " $keys " == *" $key "* ]] || printf '%s/%s: %s\n' "$space" "$secret" "$key"
  done
}

check_secrets() {
  [[ -z $SECRETS_FILE ]] || secret_file "$SECRETS_FILE"
  local missing
  if [[ -n $SECRETS_FILE ]]; then
    # shellcheck disable=SC2086 # a list of names
    missing=$(for key in $CORE_KEYS; do grep -q "^$key=." "$SECRETS_FILE" || printf '%s: %s\n' "$SECRETS_FILE" "$key"; done)
  elif [[ $OVERLAY == production ]]; then
    # shellcheck disable=SC2086
    missing=$(missing_keys "$CORE" core-secrets $CORE_KEYS && missing_keys "$EDGE_SPACE" edge-secrets $EDGE_KEYS)
  fi
  [[ -z ${missing:-} ]] || die "$WRONG_USE" "secrets are missing; create them or set SECRETS_FILE:
$missing"
}

# put_secret NAMESPACE NAME FILE
put_secret() {
  kube -n "$1" create secret generic "$2" --from-env-file="$3" --dry-run=client -o yaml >"$SCRATCH/secret.yaml"
  kube apply --server-side --force-conflicts --field-manager=breakwater-deploy -f "$SCRATCH/secret.yaml" >/dev/null
}

# OVERLAY=local makes its secrets once; those of the databases last as long as their data.
local_secrets() {
  [[ -z $(secret_version "$CORE" core-secrets) ]] || return 0
  if [[ -z $(secret_version "$DATA" data-secrets) ]]; then
    local name
    for name in POSTGRES_PASSWORD REPLICATION_PASSWORD REDIS_PASSWORD AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY; do
      printf '%s=%s\n' "$name" "$(random_secret)"
    done >"$SCRATCH/data.env"
    put_secret "$DATA" data-secrets "$SCRATCH/data.env"
  else
    # shellcheck disable=SC2016 # the dollars are the template's
    kube -n "$DATA" get secret data-secrets \
      -o 'go-template={{range $k, $v := .data}}{{$k}}={{base64decode $v}}{{"\n"}}{{end}}' >"$SCRATCH/data.env"
  fi
  secrets_of_data
  put_secret "$DATA" s3-keys "$SCRATCH/s3.env"
  SECRETS_FILE=$SCRATCH/core.env
}

# What follows from the secrets of the databases.
secrets_of_data() {
  local POSTGRES_PASSWORD REDIS_PASSWORD AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
  # shellcheck source=/dev/null
  . "$SCRATCH/data.env"
  printf 's3.json={"identities": [{"name": "core", "actions": ["Admin", "Read", "Write", "List", "Tagging"], %s}]}\n' \
    "\"credentials\": [{\"accessKey\": \"$AWS_ACCESS_KEY_ID\", \"secretKey\": \"$AWS_SECRET_ACCESS_KEY\"}]" >"$SCRATCH/s3.env"
  printf '%s\n' "DATABASE_WRITER_URL=postgres://app:$POSTGRES_PASSWORD@postgres.$DATA:5432/app" \
    "DATABASE_READER_URL=postgres://app:$POSTGRES_PASSWORD@replica.$DATA:5432/app" \
    "REDIS_URL=redis://:$REDIS_PASSWORD@redis.$DATA:6379" \
    "AWS_ACCESS_KEY_ID=$AWS_ACCESS_KEY_ID" "AWS_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY" \
    "JWT_SECRET=$(random_secret)" "EDGE_SECRET=$(random_secret)" >"$SCRATCH/core.env"
}

apply_secrets() {
  scratch
  [[ $OVERLAY != local || -n $SECRETS_FILE ]] || local_secrets
  [[ -n $SECRETS_FILE ]] || return 0
  grep -E '^(JWT_SECRET|EDGE_SECRET)=' "$SECRETS_FILE" >"$SCRATCH/edge.env"
  # The core's last, as local_secrets looks for it: an interrupted run begins again.
  put_secret "$EDGE_SPACE" edge-secrets "$SCRATCH/edge.env"
  put_secret "$CORE" core-secrets "$SECRETS_FILE"
}

apply_namespaces() {
  local file
  for file in "$K8S/base" "$K8S/edge" "$K8S/overlays/$OVERLAY/data"; do
    [[ ! -e $file/namespace.yaml ]] \
      || kube apply --server-side --field-manager=breakwater-deploy --force-conflicts -f "$file/namespace.yaml" >/dev/null
  done
}

# bring_up FILE: the cluster gets these manifests, and all of them run.
bring_up() {
  step "Applying the manifests" "${KUBECTL[@]}" apply --server-side --force-conflicts --field-manager=breakwater-deploy -f "$1" || return 1
  local edge
  edge=deployment/edge-$(edge_in "$1")
  if [[ $edge == deployment/edge-spin ]]; then
    # The operator needs a moment until there is a Deployment, and that of this SpinApp, whose rollout can be waited for.
    step "Waiting for SpinKube's operator" "${KUBECTL[@]}" -n "$EDGE_SPACE" wait --for=create --timeout=60s "$edge" || return 1
    step "Waiting for the SpinApp's Deployment" "${KUBECTL[@]}" -n "$EDGE_SPACE" wait --timeout=60s "$edge" \
      "--for=jsonpath={.spec.template.spec.containers[0].image}=$(image_in "$1" edge)" || return 1
  fi
  step "Rolling out the core" "${KUBECTL[@]}" -n "$CORE" rollout status deployment/core --timeout="${ROLLOUT_TIMEOUT}s" || return 1
  step "Rolling out the edge" "${KUBECTL[@]}" -n "$EDGE_SPACE" rollout status "$edge" --timeout="${ROLLOUT_TIMEOUT}s"
}

# edge_in FILE: what rendered manifests run the edge by, jvm or spin.
edge_in() {
  if grep -q '^kind: SpinApp$' "$1"; then echo spin; else echo jvm; fi
}

# digests NAMESPACE SELECTOR IMAGE: each pod that is not about to end runs that very image.
digests() {
  local running
  running=$(kube -n "$1" get pods -l "$2" --field-selector=status.phase=Running -o 'go-template={{range .items}}{{if not .metadata.deletionTimestamp}}{{(index .spec.containers 0).image}} {{(index .status.containerStatuses 0).imageID}}{{"\n"}}{{end}}{{end}}')
  if [[ -z $running ]]; then
    say "✗ no pod of $2 runs in $1"
    return 1
  fi
  # The whole image where it has no digest, else the digest, by which a registry may name it otherwise.
  local identity=${3##*@}
  if grep -vF -- "$identity" <<<"$running" >&2; then
    say "✗ these pods of $2 do not run $3"
    return 1
  fi
  say "✓ $(grep -c . <<<"$running") pod(s) of $2 run $3"
}

# The other edge may still be there, with an image of its own.
verify_digests() {
  digests "$CORE" app.kubernetes.io/name=core "$(image_in "$1" core)" || return 1
  digests "$EDGE_SPACE" "app.kubernetes.io/name=edge,app.kubernetes.io/component=$(edge_in "$1")" "$(image_in "$1" edge)"
}

# The core through a tunnel of kubectl, where no network policy and no edge stands before it.
verify_core_alone() {
  local until=$((SECONDS + 20)) port
  scratch
  "${KUBECTL[@]}" -n "$CORE" port-forward --address 127.0.0.1 service/core :3001 >"$SCRATCH/tunnel" 2>&1 &
  lib_child=$!
  while
    port=$(sed -n 's/^Forwarding from 127\.0\.0\.1:\([0-9]*\) .*/\1/p' "$SCRATCH/tunnel" | head -n 1)
    [[ -z $port ]]
  do
    ((SECONDS < until)) || {
      say "✗ no tunnel to the core:"
      cat "$SCRATCH/tunnel" >&2
      return 1
    }
    sleep 0.2
  done
  local tunnel=$lib_child status_of_it=0
  verify_refused "http://127.0.0.1:$port" || status_of_it=1
  kill "$tunnel" 2>/dev/null || true
  wait "$tunnel" 2>/dev/null || true
  lib_child=
  return "$status_of_it"
}

verify_network() {
  [[ $CHECK_NETWORK == yes ]] || {
    say "- network policies: not checked (CHECK_NETWORK=no)"
    return 0
  }
  local job=job/breakwater-outsider status_of_it=0
  sed "s|CORE_IMAGE|$1|" "$K8S/outsider.yaml" >"$SCRATCH/outsider.yaml"
  kube -n "$OUTSIDER_NAMESPACE" delete "$job" --ignore-not-found >/dev/null
  kube -n "$OUTSIDER_NAMESPACE" apply -f "$SCRATCH/outsider.yaml" >/dev/null
  run "${KUBECTL[@]}" -n "$OUTSIDER_NAMESPACE" wait --for=condition=complete --timeout=60s "$job" >/dev/null 2>&1 || status_of_it=1
  if ((status_of_it != 0)); then
    say "✗ a pod that is not the edge reached the core, or could not try: does the cluster's network enforce policies?"
    kube -n "$OUTSIDER_NAMESPACE" logs "$job" >&2 || true
  else
    say "✓ a pod that is not the edge cannot reach the core"
  fi
  kube -n "$OUTSIDER_NAMESPACE" delete "$job" --ignore-not-found >/dev/null
  return "$status_of_it"
}

# prove MANIFESTS: that what runs is what these say, and works.
prove() {
  verify_digests "$1" || return 1
  verify_public "$PUBLIC_URL" || return 1
  verify_core_alone || return 1
  verify_network "$(image_in "$1" core)"
}

# image_in FILE core|edge: the image of that part in rendered manifests.
image_in() {
  awk -v part="$2" '
    /^---/ { kind = "" }
    /^kind: (Deployment|SpinApp)$/ { kind = $2; name = "" }
    kind != "" && /^  name: / { name = $2 }
    kind != "" && name ~ "^" part && /^ +(- )?image: / { print $NF; exit }' "$1"
}

verb_plan() {
  check_images
  cluster_answers
  check_secrets
  render
  say "context: $(context_name), overlay: $OVERLAY, edge: $EDGE, $PUBLIC_URL"
  if [[ -z $(kube get namespace "$CORE" --ignore-not-found -o name) ]]; then
    say "nothing is there yet; apply would create:"
    awk '/^kind: / { kind = $2 } /^  name: / { print "  " kind, $2 }' "$SCRATCH/wanted.yaml"
    exit "$DIFFERS"
  fi
  local differs=0
  kube diff --server-side --force-conflicts --field-manager=breakwater-deploy -f "$SCRATCH/wanted.yaml" || differs=$?
  case $differs in
    0) say "nothing to change" ;;
    1) exit "$DIFFERS" ;;
    *) die "$FAILED" "kubectl diff failed" ;;
  esac
}

# go_to FILE: what these manifests say runs, is proven, and runs alone.
go_to() {
  bring_up "$1" && prove "$1" && remove_other_edge "$1"
}

go_back() {
  say "Look at:  $0 status;  kubectl -n $CORE logs deployment/core --tail=50;  kubectl -n $CORE get events"
  if [[ ! -s $SCRATCH/current.yaml ]]; then
    say "Nothing was verified before, so there is nothing to go back to. It is left as it is; '$0 destroy' removes it."
    exit "$NOT_ROLLED_BACK"
  fi
  say "Going back to the last verified state."
  go_to "$SCRATCH/current.yaml" || exit "$NOT_ROLLED_BACK"
  say "Rolled back."
  exit "$ROLLED_BACK"
}

verb_apply() {
  check_images
  cluster_answers
  check_secrets
  say "context: $(context_name), overlay: $OVERLAY, edge: $EDGE, $PUBLIC_URL"
  scratch
  kept current >"$SCRATCH/current.yaml"
  kept previous >"$SCRATCH/previous.yaml"
  apply_namespaces
  apply_secrets
  render
  go_to "$SCRATCH/wanted.yaml" || go_back
  cmp -s "$SCRATCH/wanted.yaml" "$SCRATCH/current.yaml" || keep "$SCRATCH/wanted.yaml" "$SCRATCH/current.yaml"
  say "Deployed and verified: $PUBLIC_URL"
}

remove_other_edge() {
  if [[ $(edge_in "$1") == spin ]]; then
    kube -n "$EDGE_SPACE" delete deployment/edge-jvm service/edge-jvm hpa/edge-jvm --ignore-not-found
  elif kube get crd spinapps.core.spinkube.dev >/dev/null 2>&1; then
    kube -n "$EDGE_SPACE" delete spinapp/edge-spin --ignore-not-found
  fi
}

verb_verify() {
  cluster_answers
  scratch
  kept current >"$SCRATCH/current.yaml"
  [[ -s $SCRATCH/current.yaml ]] || die "$FAILED" "nothing was deployed by apply in '$(context_name)'"
  prove "$SCRATCH/current.yaml" || exit "$NOT_VERIFIED"
  say "Verified: $PUBLIC_URL"
}

verb_status() {
  cluster_answers
  local space
  say "context: $(context_name)"
  for space in "$CORE" "$EDGE_SPACE" "$DATA"; do
    [[ -n $(kube get namespace "$space" --ignore-not-found -o name) ]] || {
      say "$space: not there"
      continue
    }
    kube -n "$space" get deployments,statefulsets,pods,hpa,ingress,persistentvolumeclaims -o wide
  done
}

verb_rollback() {
  cluster_answers
  scratch
  kept current >"$SCRATCH/current.yaml"
  kept previous >"$SCRATCH/previous.yaml"
  [[ -s $SCRATCH/previous.yaml ]] || die "$FAILED" "no earlier verified state is kept in '$(context_name)'"
  go_to "$SCRATCH/previous.yaml" || exit "$NOT_ROLLED_BACK"
  keep "$SCRATCH/previous.yaml" "$SCRATCH/current.yaml"
  say "Rolled back and verified: $PUBLIC_URL. Another rollback returns to where you were."
}

verb_destroy() {
  cluster_answers
  local context spaces="$EDGE_SPACE $CORE"
  context=$(context_name)
  say "This removes the namespaces $EDGE_SPACE and $CORE from '$context', with the Secrets in them (edge and token secrets, addresses of databases)."
  if [[ $DELETE_DATA == yes ]]; then
    spaces+=" $DATA"
    say "It also removes $DATA with ALL ITS DATA:"
    kube -n "$DATA" get persistentvolumeclaims >&2
  else
    say "Data stay: databases and buckets outside the cluster, and $DATA if it is there (DELETE_DATA=yes removes that too)."
  fi
  confirm "$context"
  # shellcheck disable=SC2086 # a list of names
  step "Removing $spaces" "${KUBECTL[@]}" delete namespace $spaces --ignore-not-found --timeout="${ROLLOUT_TIMEOUT}s"
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
