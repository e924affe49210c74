#!/usr/bin/env bash
# deploy/k8s/deploy.sh from an empty cluster to a system that was verified, and back: a real API server, the real controllers and scheduler,
# the real operator of Spin. kwok plays the machines, so that no container runs: what answers is the platform of `make run` beside it.
set -euo pipefail
# shellcheck source=deploy/trials/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=deploy/trials/kubernetes.sh
. deploy/trials/kubernetes.sh
# shellcheck source=deploy/trials/platform.sh
. deploy/trials/platform.sh

readonly KUBELET=16250
readonly ONE=sha256:1111111111111111111111111111111111111111111111111111111111111111
readonly TWO=sha256:2222222222222222222222222222222222222222222222222222222222222222

controllers() {
  background kube-controller-manager "$PROGRAMS/bin/kube-controller-manager" --kubeconfig="$KUBECONFIG" --leader-elect=false --secure-port=0 \
    --use-service-account-credentials=false --service-account-private-key-file="$WORK/accounts.key" \
    --root-ca-file="$WORK/certificates/apiserver.crt"
  background kube-scheduler "$PROGRAMS/bin/kube-scheduler" --kubeconfig="$KUBECONFIG" --leader-elect=false --secure-port=0
  background spin-operator "$PROGRAMS/bin/spin-operator" --metrics-bind-address=0 --health-probe-bind-address=127.0.0.1:16251
  await 60 "the operator of Spin" curl --fail --silent http://127.0.0.1:16251/readyz
}

# machine NAME ZONE
machine() {
  printf 'apiVersion: v1\nkind: Node\nmetadata:\n  name: %s\n  labels: {kubernetes.io/hostname: %s, topology.kubernetes.io/zone: %s}\n---\n' "$1" "$1" "$2"
}

machines() {
  openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=kwok -days 2 -keyout "$WORK/kwok.key" -out "$WORK/kwok.crt" 2>/dev/null
  { cat deploy/trials/kwok.yaml && echo --- && cat "$(of_module "sigs.k8s.io/kwok@$KWOK" Dir)/kustomize/stage/node/fast/node-initialize.yaml"; } >"$WORK/kwok.yaml"
  background kwok "$PROGRAMS/bin/kwok" --kubeconfig="$KUBECONFIG" --config="$WORK/kwok.yaml" --manage-all-nodes --node-lease-duration-seconds=40 \
    --node-ip=127.0.0.1 --node-port="$KUBELET" --server-address="127.0.0.1:$KUBELET" --tls-cert-file="$WORK/kwok.crt" \
    --tls-private-key-file="$WORK/kwok.key"
  { machine one a && machine two b && machine three c; } | kubectl apply -f -
  kubectl wait --for=condition=Ready --timeout=60s nodes --all
}

# What a cluster with SpinKube has.
spinkube() {
  schemas_of_spin
  kubectl apply -f "$(of_module "github.com/spinkube/spin-operator@$SPIN_OPERATOR" Dir)/config/samples/spin-runtime-class.yaml"
}

secrets() {
  (umask 077 && printf '%s=0123456789012345678901234567890123456789\n' DATABASE_WRITER_URL REDIS_URL JWT_SECRET EDGE_SECRET >"$WORK/secrets.env")
}

# deploy VERB [NAME=VALUE...]: the script, told no more than an operator tells it.
deploy() {
  local verb=$1
  shift
  env "$@" PATH="$PROGRAMS/bin:$PATH" deploy/k8s/deploy.sh "$verb"
}

# running NAMESPACE NAME COUNT IMAGE: so many pods of that name are ready, all of that image.
running() {
  local found
  found=$(kubectl -n "$1" get pods -l "app.kubernetes.io/name=$2" -o \
    'go-template={{range .items}}{{(index .spec.containers 0).image}} {{(index .status.containerStatuses 0).ready}}{{"\n"}}{{end}}')
  echo "$found"
  [[ $(grep -c . <<<"$found") == "$3" && $(sort -u <<<"$found") == "$4 true" ]]
}

# As the autoscaler takes a moment until there are two.
runs() {
  await 60 "$3 pods of $2 with $4" running "$@"
}

nothing_is_left() {
  ! kubectl get namespaces | grep breakwater
}

passes "Kubernetes is built" build kubectl kube-apiserver kube-controller-manager kube-scheduler
passes "kwok and the operator of Spin are built" build_kwok_and_operator
platform
# Machines have names that nobody resolves.
api_server --allow-privileged=false --kubelet-preferred-address-types=InternalIP
passes "the cluster has SpinKube" spinkube
controllers
passes "the cluster has machines" machines
secrets

readonly R=registry.example/breakwater
export OVERLAY=production EDGE=jvm PUBLIC_HOST=todo.example PUBLIC_URL=http://127.0.0.1:$BREAKWATER_EDGE_PORT SECRETS_FILE=$WORK/secrets.env
export CORE_IMAGE=$R/core@$ONE EDGE_IMAGE=$R/edge@$ONE ROLLOUT_TIMEOUT=60
readonly SPIN=(EDGE=spin "EDGE_IMAGE=$R/edge-spin@$ONE")

caught 10 'Deployment core' "a plan before anything is there" deploy plan
passes "apply creates all of it and verifies it" deploy apply
passes "two cores run" runs breakwater core 2 "$CORE_IMAGE"
passes "a plan of the same changes nothing" deploy plan
caught 10 "$TWO" "a plan of another core" deploy plan "CORE_IMAGE=$R/core@$TWO"
passes "apply rolls out another core" deploy apply "CORE_IMAGE=$R/core@$TWO"
passes "it alone runs" runs breakwater core 2 "$R/core@$TWO"
for bad in missing ends leaky; do
  caught 3 'Rolled back' "a core that is $bad" deploy apply ROLLOUT_TIMEOUT=40 "CORE_IMAGE=$R/$bad@$ONE"
  passes "after $bad the one before runs" runs breakwater core 2 "$R/core@$TWO"
done
caught 3 'Rolled back' "an edge whose image is missing" deploy apply ROLLOUT_TIMEOUT=40 "CORE_IMAGE=$R/core@$TWO" "EDGE_IMAGE=$R/missing@$ONE"
passes "after that the edge runs" runs breakwater-edge edge 2 "$EDGE_IMAGE"
passes "rollback goes back" deploy rollback
passes "the first core runs again" runs breakwater core 2 "$CORE_IMAGE"
caught 5 'did not answer' "a public address where nothing is" deploy verify PUBLIC_URL=http://127.0.0.1:9 VERIFY_TIMEOUT=3
passes "apply replaces the edge by a SpinApp" deploy apply "${SPIN[@]}"
passes "the operator's pods alone are the edge" runs breakwater-edge edge 2 "$R/edge-spin@$ONE"
caught 3 'Rolled back' "a SpinApp whose artifact is missing" deploy apply EDGE=spin ROLLOUT_TIMEOUT=40 "EDGE_IMAGE=$R/missing@$ONE"
passes "after that the SpinApp before runs" runs breakwater-edge edge 2 "$R/edge-spin@$ONE"
passes "apply rolls out another SpinApp" deploy apply EDGE=spin "EDGE_IMAGE=$R/edge-spin@$TWO"
passes "it alone is the edge" runs breakwater-edge edge 2 "$R/edge-spin@$TWO"
caught 1 'not confirmed' "a destroy that nobody confirmed" deploy destroy
passes "destroy removes it" deploy destroy CONFIRM=trial
passes "nothing is left" nothing_is_left
say "Rollout: all of it."
