# shellcheck shell=bash
# A real API server for the trials, with the parts that roll out: built from their Go modules, whose checksums Go compares.
require_debian curl=curl etcd=etcd-server openssl=openssl go=golang

readonly KUBERNETES=36.3 SPIN_OPERATOR=v0.6.1 KWOK=v0.7.0
readonly PROGRAMS=$TRIALS/kubernetes-1.$KUBERNETES WORK=$TRIALS/kubernetes-run
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

# build PROGRAM...: of Kubernetes, into $PROGRAMS/bin.
build() {
  local name link="-s -w"
  mkdir -p "$PROGRAMS/build"
  export GOFLAGS=-buildvcs=false GOTOOLCHAIN=local CGO_ENABLED=0
  for name in component-base/version client-go/pkg/version; do
    link+=" -X k8s.io/$name.gitVersion=v1.$KUBERNETES -X k8s.io/$name.gitMajor=1 -X k8s.io/$name.gitMinor=${KUBERNETES%%.*} -X k8s.io/$name.gitTreeState=clean"
  done
  if [[ ! -f $PROGRAMS/build/tidy ]]; then
    module_of_ours >"$PROGRAMS/build/go.mod"
    cd "$PROGRAMS/build" || return
    {
      printf '//go:build tools\n\npackage tools\n\nimport (\n'
      printf '\t_ "k8s.io/kubernetes/cmd/%s"\n' kube-apiserver kube-controller-manager kube-scheduler kubectl
      echo ')'
    } >tools.go
    go mod tidy
    touch tidy
  fi
  cd "$PROGRAMS/build" || return
  for name in "$@"; do
    built "$name" go build -trimpath -ldflags "$link" -o "$PROGRAMS/build/$name" "k8s.io/kubernetes/cmd/$name"
  done
}

# built PROGRAM COMMAND...: the command leaves it in $PROGRAMS/build; nothing is done where it is there.
built() {
  local name=$1
  shift
  [[ ! -x $PROGRAMS/bin/$name ]] || return 0
  mkdir -p "$PROGRAMS/bin"
  "$@"
  mv "$PROGRAMS/build/$name" "$PROGRAMS/bin/$name"
}

# What plays the machines of the cluster, and the operator of Spin.
build_kwok_and_operator() {
  export GOFLAGS="-buildvcs=false -trimpath" GOTOOLCHAIN=local CGO_ENABLED=0 GOBIN=$PROGRAMS/build
  mkdir -p "$GOBIN"
  built kwok go install "sigs.k8s.io/kwok/cmd/kwok@$KWOK"
  built spin-operator build_operator
}

# In a copy of its sources: go install would ask for all its versions, which not every proxy lists.
build_operator() {
  local sources=$PROGRAMS/build/spin-operator-sources
  rm -rf "$sources"
  cp -r --no-preserve=mode "$(of_module "github.com/spinkube/spin-operator@$SPIN_OPERATOR" Dir)" "$sources"
  go build -C "$sources" -ldflags "-s -w" -o "$PROGRAMS/build/spin-operator" ./cmd
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

# api_server [OPTION...]: a cluster without anything in it.
api_server() {
  rm -rf "$WORK"
  mkdir -p "$WORK"
  kubeconfig
  openssl genrsa -out "$WORK/accounts.key" 2048 2>/dev/null
  background etcd etcd --data-dir "$WORK/etcd" --unsafe-no-fsync --listen-client-urls "http://$ETCD" --advertise-client-urls "http://$ETCD" \
    --listen-peer-urls http://127.0.0.1:12380 --initial-advertise-peer-urls http://127.0.0.1:12380 \
    --initial-cluster default=http://127.0.0.1:12380
  background kube-apiserver "$PROGRAMS/bin/kube-apiserver" --etcd-servers="http://$ETCD" --bind-address=127.0.0.1 --advertise-address=127.0.0.1 \
    --endpoint-reconciler-type=none --secure-port="${API##*:}" --cert-dir="$WORK/certificates" --service-cluster-ip-range=10.96.0.0/16 \
    --authorization-mode=RBAC --token-auth-file="$WORK/tokens.csv" --anonymous-auth=false \
    --service-account-issuer=https://kubernetes.default.svc --service-account-key-file="$WORK/accounts.key" \
    --service-account-signing-key-file="$WORK/accounts.key" "$@"
  await 180 "the API server" kubectl get --raw /readyz
}

schemas_of_spin() {
  kubectl apply --server-side -f "$(of_module "github.com/spinkube/spin-operator@$SPIN_OPERATOR" Dir)/config/crd/bases"
  kubectl wait --for=condition=Established --timeout=60s crd/spinapps.core.spinkube.dev crd/spinappexecutors.core.spinkube.dev
}
