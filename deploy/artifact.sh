#!/usr/bin/env bash
# The edge's component as an artifact in a registry (OCI), with the digest of its layer, its bill of materials and where it comes from.
#
#   artifact.sh push     builds the bill, pushes both, reads them back
#   artifact.sh verify   says whether the registry's artifact holds the component that was built here
#
# The form is the CNCF's for Wasm (https://tag-runtime.cncf.io/wgs/wasm/deliverables/wasm-oci-artifact/), which wasmtime, wkg, containerd and
# others read. With SPIN_ARTIFACT Spin pushes its own form too, for SpinKube. Ends with 0 done, 1 failed, 2 wrong use or settings, 5 not verified.
set -euo pipefail
cd "$(dirname "$0")/.."

: "${ARTIFACT:=}"                                    # required: where it goes, registry.example/breakwater/edge:0.1.0
: "${COMPONENT:=functions/gateway/target/edge.wasm}" # the component, by make build-edge
: "${SBOM:=functions/gateway/target/bom.json}"       # its bill of materials (CycloneDX); made when it is not there
: "${SPIN_ARTIFACT:=}"                               # where Spin's form goes, by spin registry push
: "${PLAIN_HTTP:=no}"                                # yes: the registry speaks HTTP without TLS
: "${ORAS:=oras}"                                    # oras, 1.3 or newer; make tools installs it
: "${BREAKWATER:=bin/breakwater}"                    # our command line, which reads the component's world

readonly CYCLONEDX=org.cyclonedx:cyclonedx-maven-plugin:2.9.3
readonly SOURCE_MODULE=functions/gateway
# shellcheck source=deploy/lib.sh
. deploy/lib.sh

check_settings() {
  require ARTIFACT
  one_of PLAIN_HTTP yes no
  matches ARTIFACT '[a-z0-9.:-]+(/[a-z0-9._-]+)+:[A-Za-z0-9._-]+' "a reference with a tag: registry.example/breakwater/edge:0.1.0"
  [[ -f $COMPONENT ]] || die "$FAILED" "$COMPONENT is not there: make build-edge"
  need "$ORAS" "https://oras.land/docs/installation, or make tools and ORAS=target/tools/bin/oras"
  ORAS=$(command -v "$ORAS")
  ORAS=$(cd "$(dirname "$ORAS")" && pwd)/${ORAS##*/}
  PLAIN=()
  [[ $PLAIN_HTTP == no ]] || PLAIN=(--plain-http)
  scratch
}

oras() {
  local verb=$1
  shift
  "$ORAS" "$verb" ${PLAIN[@]+"${PLAIN[@]}"} "$@"
}

bill_of_materials() {
  [[ -f $SBOM ]] || step "Writing the bill of materials" bin/maven -q -Dquickly -pl "$SOURCE_MODULE" -am package \
    "$CYCLONEDX:makeBom" -Dcyclonedx.skipNotDeployed=false
  [[ -f $SBOM ]] || die "$FAILED" "$SBOM was not written"
}

# names imports|exports: of the component's world, as a list in JSON.
names() {
  sed -n "/^world /,/^}/ s/^  ${1%s} \(.*\);\$/\"\1\"/p" "$SCRATCH/world" | paste -sd , -
}

# The configuration of the artifact: the same component at the same commit gives the same bytes.
configuration() {
  "$BREAKWATER" inspect "$COMPONENT" >"$SCRATCH/world"
  printf '{"created":"%s","architecture":"wasm","os":"wasip2","layerDigests":["sha256:%s"],"component":{"exports":[%s],"imports":[%s]}}' \
    "$1" "$(sha256_of "$COMPONENT")" "$(names exports)" "$(names imports)"
}

annotations() {
  local dirty=''
  [[ -z $(git status --porcelain --untracked-files=no) ]] || dirty=-dirty
  printf '%s\n' "org.opencontainers.image.created=$1" \
    "org.opencontainers.image.revision=$(git rev-parse HEAD)$dirty" \
    "org.opencontainers.image.title=breakwater-edge" \
    "org.opencontainers.image.licenses=Apache-2.0" \
    "dev.breakwater.component.sha256=$(sha256_of "$COMPONENT")"
}

verb_push() {
  local created digest annotation arguments=()
  bill_of_materials
  created=$(TZ=UTC git log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd)
  configuration "$created" >"$SCRATCH/config.json"
  cp "$COMPONENT" "$SCRATCH/edge.wasm"
  cp "$SBOM" "$SCRATCH/bom.json"
  while IFS= read -r annotation; do arguments+=(--annotation "$annotation"); done < <(annotations "$created")
  digest=$(cd "$SCRATCH" && oras push --format go-template='{{.digest}}' --config config.json:application/vnd.wasm.config.v0+json \
    "${arguments[@]}" "$ARTIFACT" edge.wasm:application/wasm) || die "$FAILED" "the registry did not take the component"
  (cd "$SCRATCH" && oras attach --artifact-type application/vnd.cyclonedx+json --annotation "org.opencontainers.image.created=$created" \
    "${ARTIFACT%:*}@$digest" bom.json:application/vnd.cyclonedx+json >/dev/null) || die "$FAILED" "the registry did not take the bill of materials"
  verb_verify
  if [[ -n $SPIN_ARTIFACT ]]; then
    need spin "https://spinframework.dev/install"
    step "Pushing Spin's form" spin registry push --from "$SOURCE_MODULE/spin.toml" "$SPIN_ARTIFACT"
  fi
  say "Pushed. To deploy it name its digest:"
  printf '%s@%s\n' "${ARTIFACT%:*}" "$digest"
}

verb_verify() {
  local bill
  (cd "$SCRATCH" && oras pull --output read "$ARTIFACT" >/dev/null) || die "$FAILED" "$ARTIFACT cannot be read"
  if ! cmp -s "$COMPONENT" "$SCRATCH/read/edge.wasm"; then
    say "✗ $ARTIFACT holds another component than $COMPONENT"
    exit "$NOT_VERIFIED"
  fi
  say "✓ the registry has the component, sha256:$(sha256_of "$COMPONENT")"
  bill=$(oras discover --format json --artifact-type application/vnd.cyclonedx+json "$ARTIFACT" | grep -c '"artifactType": "application/vnd.cyclonedx+json"') || true
  ((bill > 0)) || {
    say "✗ $ARTIFACT has no bill of materials"
    exit "$NOT_VERIFIED"
  }
  say "✓ and its bill of materials"
}

case ${1:-} in
  -h | --help | help) help ;;
  push | verify)
    check_settings
    "verb_$1"
    ;;
  *)
    help >&2
    exit "$WRONG_USE"
    ;;
esac
