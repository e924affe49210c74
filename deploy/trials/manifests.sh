#!/usr/bin/env bash
# What deploy/k8s gives to a cluster, before a real API server with the schemas of the operator of Spin: it must take all of it, and refuse
# what is wrong. No controller runs, so nothing is rolled out.
set -euo pipefail
# shellcheck source=deploy/trials/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=deploy/trials/kubernetes.sh
. deploy/trials/kubernetes.sh

# Namespaces must be there before what is in them is looked at.
spaces_and_schemas() {
  schemas_of_spin
  local file
  for file in deploy/k8s/{base,edge,overlays/local/data} deploy/k8s/crm/{db,wasm,containers}; do
    kubectl apply --server-side -f "$file/namespace.yaml"
  done
}

# rendered OVERLAY EDGE: what deploy.sh would apply, but for images and host.
rendered() {
  mkdir -p "target/trials/$1-$2"
  printf 'resources: [../../../deploy/k8s/overlays/%s, ../../../deploy/k8s/edge-%s]\n' "$1" "$2" >"target/trials/$1-$2/kustomization.yaml"
  kubectl kustomize "target/trials/$1-$2" >"$WORK/$1-$2.yaml"
}

# After that only what fails is said, each object by itself.
server_takes() {
  kubectl apply --server-side --force-conflicts --dry-run=server -f "$1"
}

# refused WHAT FILE SED TEXT: the API server does not take manifests with that change, and says why.
refused() {
  sed "$3" "$WORK/$2.yaml" >"$WORK/wrong.yaml"
  ! cmp -s "$WORK/wrong.yaml" "$WORK/$2.yaml" || fail "$1: nothing was planted"
  caught 1 "$4" "$1" server_takes "$WORK/wrong.yaml"
}

# In the core's namespace, as root.
root_pod() {
  kubectl -n breakwater run root --image=registry.example/core --dry-run=server
}

passes "Kubernetes is built" build kube-apiserver kubectl
# Without a controller nobody makes the accounts that pods want.
api_server --disable-admission-plugins=ServiceAccount
passes "namespaces, and the schemas of Spin" spaces_and_schemas
for overlay in local production; do
  for edge in jvm spin; do
    passes "manifests of $overlay with the edge $edge" rendered $overlay $edge
    passes "the server takes $overlay with the edge $edge" server_takes "$WORK/$overlay-$edge.yaml"
  done
done
for part in db wasm containers; do
  kubectl kustomize "deploy/k8s/crm/$part" >"$WORK/crm-$part.yaml"
  passes "the server takes the CRM's $part" server_takes "$WORK/crm-$part.yaml"
done
passes "the server takes what the CRM wants of the cluster" server_takes deploy/k8s/crm/cluster
refused "a field that is not there" production-jvm 's/readOnlyRootFilesystem/readOnlyRoot/' 'field not declared|unknown field'
refused "a number that is none" production-jvm 's/terminationGracePeriodSeconds: 35/terminationGracePeriodSeconds: soon/' 'expected|cannot|invalid'
refused "a port of nought" production-jvm 's/containerPort: 3001/containerPort: 0/' 'must be between 1 and 65535|Required value'
refused "a probe of the CRM that nobody asks" crm-wasm 's/httpGet:/httpGot:/' 'field not declared|unknown field'
refused "a volume of the CRM without its size" crm-db 's/storage: 2Gi/storage: large/' 'quantities must match|invalid'
refused "a SpinApp without its image" production-spin 's/^  image: breakwater-edge/  picture: breakwater-edge/' 'field not declared|Required value'
refused "an executor of another kind" production-spin 's/createDeployment: true/createDeployment: maybe/' 'expected|must be of type boolean'
caught 1 'violates PodSecurity' "a pod that may be root" root_pod
say "Manifests: all of it."
