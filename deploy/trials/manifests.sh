#!/usr/bin/env bash
# What deploy/k8s gives to a cluster, before a real API server with the schemas of the operator of Spin: it must take all of it, and refuse
# what is wrong. No controller runs, so nothing is rolled out.
set -euo pipefail
# shellcheck source=deploy/trials/lib.sh
. "$(dirname "$0")/lib.sh"

require_debian curl=curl etcd=etcd-server openssl=openssl go=golang

readonly KUBERNETES=36.3 SPIN_OPERATOR=v0.6.1
readonly PROGRAMS=$TRIALS/kubernetes-1.$KUBERNETES WORK=$TRIALS/manifests-run
readonly API=127.0.0.1:16443 ETCD=127.0.0.1:12379
export KUBECONFIG=$WORK/kubeconfig

# of_module MODULE@VERSION Dir|GoMod: where Go has it.
of_module() {
  go mod download -json "$1" | sed -n "s/^[[:space:]]*\"$2\": \"\(.*\)\",*/\1/p"
}

# Kubernetes names its own parts by folders beside it; outside its repository they have versions of their own.
module_of_ours() {
  local file
  file=$(of_module "k8s.io/kubernetes@v1.$KUBERNETES" GoMod)
  echo "module breakwater.test/kubernetes"
  grep -E '^go ' "$file"
  echo "require k8s.io/kubernetes v1.$KUBERNETES"
  echo "replace ("
  sed -n 's#^[[:space:]]*\(k8s.io/[a-z0-9-]*\) => ./staging/.*#\t\1 => \1 v0.'"$KUBERNETES"'#p' "$file"
  echo ")"
}

build() {
  [[ ! -f $PROGRAMS/complete ]] || return 0
  local name link="-s -w"
  mkdir -p "$PROGRAMS/build"
  export GOFLAGS=-buildvcs=false GOTOOLCHAIN=local CGO_ENABLED=0
  for name in component-base/version client-go/pkg/version; do
    link+=" -X k8s.io/$name.gitVersion=v1.$KUBERNETES -X k8s.io/$name.gitMajor=1 -X k8s.io/$name.gitMinor=${KUBERNETES%%.*} -X k8s.io/$name.gitTreeState=clean"
  done
  module_of_ours >"$PROGRAMS/build/go.mod"
  cd "$PROGRAMS/build"
  printf '//go:build tools\n\npackage tools\n\nimport (\n\t_ "k8s.io/kubernetes/cmd/%s"\n\t_ "k8s.io/kubernetes/cmd/%s"\n)\n' \
    kube-apiserver kubectl >tools.go
  go mod tidy
  for name in kube-apiserver kubectl; do
    go build -trimpath -ldflags "$link" -o "$PROGRAMS/bin/$name" "k8s.io/kubernetes/cmd/$name"
  done
  touch "$PROGRAMS/complete"
}

kubectl() {
  "$PROGRAMS/bin/kubectl" "$@"
}

kubeconfig() {
  local token
  token=$(openssl rand -hex 16)
  echo "$token,trial,trial,\"system:masters\"" >"$WORK/tokens.csv"
  cat >"$KUBECONFIG" <<END
apiVersion: v1
kind: Config
clusters: [{name: trial, cluster: {server: "https://$API", insecure-skip-tls-verify: true}}]
users: [{name: trial, user: {token: $token}}]
contexts: [{name: trial, context: {cluster: trial, user: trial}}]
current-context: trial
END
}

api_server() {
  kubeconfig
  openssl genrsa -out "$WORK/accounts.key" 2048 2>/dev/null
  background etcd etcd --data-dir "$WORK/etcd" --unsafe-no-fsync --listen-client-urls "http://$ETCD" --advertise-client-urls "http://$ETCD" \
    --listen-peer-urls http://127.0.0.1:12380 --initial-advertise-peer-urls http://127.0.0.1:12380 \
    --initial-cluster default=http://127.0.0.1:12380
  background kube-apiserver "$PROGRAMS/bin/kube-apiserver" --etcd-servers="http://$ETCD" --bind-address=127.0.0.1 --advertise-address=127.0.0.1 \
    --endpoint-reconciler-type=none --secure-port="${API##*:}" --cert-dir="$WORK/certificates" --service-cluster-ip-range=10.96.0.0/16 \
    --authorization-mode=RBAC --token-auth-file="$WORK/tokens.csv" --anonymous-auth=false --disable-admission-plugins=ServiceAccount \
    --service-account-issuer=https://kubernetes.default.svc --service-account-key-file="$WORK/accounts.key" \
    --service-account-signing-key-file="$WORK/accounts.key"
  await 180 "the API server" kubectl get --raw /readyz
}

# Namespaces must be there before what is in them is looked at.
spaces_and_schemas() {
  kubectl apply --server-side -f "$(of_module "github.com/spinkube/spin-operator@$SPIN_OPERATOR" Dir)/config/crd/bases"
  kubectl wait --for=condition=Established --timeout=60s crd/spinapps.core.spinkube.dev crd/spinappexecutors.core.spinkube.dev
  local file
  for file in deploy/k8s/base deploy/k8s/edge deploy/k8s/overlays/local/data; do
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

passes "Kubernetes is built" build
rm -rf "$WORK"
mkdir -p "$WORK"
api_server
passes "namespaces, and the schemas of Spin" spaces_and_schemas
for overlay in local production; do
  for edge in jvm spin; do
    passes "manifests of $overlay with the edge $edge" rendered $overlay $edge
    passes "the server takes $overlay with the edge $edge" server_takes "$WORK/$overlay-$edge.yaml"
  done
done
refused "a field that is not there" production-jvm 's/readOnlyRootFilesystem/readOnlyRoot/' 'field not declared|unknown field'
refused "a number that is none" production-jvm 's/terminationGracePeriodSeconds: 35/terminationGracePeriodSeconds: soon/' 'expected|cannot|invalid'
refused "a port of nought" production-jvm 's/containerPort: 3001/containerPort: 0/' 'must be between 1 and 65535|Required value'
refused "a SpinApp without its image" production-spin 's/^  image: breakwater-edge/  picture: breakwater-edge/' 'field not declared|Required value'
refused "an executor of another kind" production-spin 's/createDeployment: true/createDeployment: maybe/' 'expected|must be of type boolean'
caught 1 'violates PodSecurity' "a pod that may be root" root_pod
say "Manifests: all of it."
