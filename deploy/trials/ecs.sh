#!/usr/bin/env bash
# deploy/ecs/deploy.sh from nothing to a system that works, and back, on MiniStack: AWS's API on this machine, whose tasks are containers of
# our images. aws_of_trial.py says what it is given that it lacks. Databases and Redis are those of `make run`.
set -euo pipefail
# shellcheck source=deploy/trials/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=deploy/trials/platform.sh
. deploy/trials/platform.sh

require_debian podman=podman buildah=buildah runc=runc mmdebstrap=mmdebstrap curl=curl ip=iproute2 docker-registry=docker-registry \
  openssl=openssl python3=python3-pip

# docker is what MiniStack starts containers by; without it, it only says that they run.
readonly PACKAGES=(ministack==1.5.33 docker==7.2.0 awscli==1.46.3)
readonly PYTHON=$TRIALS/python-${PACKAGES[0]##*=}-${PACKAGES[1]##*=}-${PACKAGES[2]##*=} WORK=$TRIALS/ecs-run
readonly API=39410 PUBLIC=39411 REGISTRY=127.0.0.1:${REGISTRY_PORT:=15000}
readonly NO_DIGEST=sha256:0000000000000000000000000000000000000000000000000000000000000000
export PYTHONPATH=$PYTHON PATH=$PYTHON/bin:$PATH

install_packages() {
  [[ ! -f $PYTHON/complete ]] || return 0
  rm -rf "$PYTHON"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --target "$PYTHON" "${PACKAGES[@]}"
  touch "$PYTHON/complete"
}

registry() {
  cat >"$WORK/registry.yml" <<END
version: 0.1
storage: {filesystem: {rootdirectory: "$WORK/registry"}}
http: {addr: "$REGISTRY"}
END
  background registry docker-registry serve "$WORK/registry.yml"
  await 30 "the registry" curl --fail --silent "http://$REGISTRY/v2/"
}

# push IMAGE TAG: the digest is kept in a file named after both.
push() {
  podman push --tls-verify=false --digestfile "$WORK/$2" "$1" "$REGISTRY/breakwater/$2"
}

# variant TAG INSTRUCTION: the core's image and one more instruction.
variant() {
  printf 'FROM %s:trial\n%s\n' "$CORE_NAME" "$2" >"$WORK/Dockerfile"
  bud -f "$WORK/Dockerfile" -t "$CORE_NAME:$1" "$WORK"
  push "$CORE_NAME:$1" "core-$1"
}

push_images() {
  push "$CORE_NAME:trial" core
  push "$EDGE_NAME:trial" edge
  variant next 'LABEL next=yes'
  variant ends 'ENTRYPOINT ["sh", "-c", "echo it ends at once; exit 7"]'
}

# pushed NAME: as a task definition names it.
pushed() {
  echo "$REGISTRY/breakwater/$1@$(cat "$WORK/$1")"
}

new_key() {
  openssl rand -hex 32
}

# What the rotation would write, for databases and a cache that are not those of the templates.
secrets() {
  cat >"$WORK/secrets.json" <<END
{"DATABASE_WRITER_URL": "postgres://app:app@127.0.0.1:$BREAKWATER_POSTGRES_PORT/app",
 "DATABASE_READER_URL": "postgres://app:app@127.0.0.1:$BREAKWATER_REPLICA_PORT/app",
 "REDIS_URL": "redis://127.0.0.1:$BREAKWATER_REDIS_PORT", "EDGE_KEYS": "k0=$(new_key),k1=$(new_key)",
 "JWT_SECRET": "$(new_key)", "JWT_SECRET_NEXT": "$(new_key)", "STEP": "announced"}
END
}

ministack() {
  export DOCKER_HOST=unix://$WORK/podman.sock
  background podman podman system service --time=0 "$DOCKER_HOST"
  await 30 "podman's socket" test -S "$WORK/podman.sock"
  BIND_HOST=127.0.0.1 GATEWAY_PORT=$API IOT_MTLS_ENABLED=0 SFTP_ENABLED=0 MINISTACK_DOCKER_TIMEOUT=300 TRIAL_SECRETS=$WORK/secrets.json \
    TRIAL_INSIDE=$BREAKWATER_POSTGRES_PORT,$BREAKWATER_REPLICA_PORT,$BREAKWATER_REDIS_PORT TRIAL_EDGE=$PUBLIC \
    background ministack python3 deploy/trials/aws_of_trial.py
  await 60 "MiniStack" curl --silent "http://127.0.0.1:$API/"
  # Afterwards nothing is left of tasks.
  at_the_end remove_tasks
}

remove_tasks() {
  local name
  podman ps --all --quiet --filter name=ministack-ecs- | xargs --no-run-if-empty podman rm --force --time 0
  ip netns list | awk '/^ministack-ecs-/ { print $1 }' | while read -r name; do ip netns delete "$name"; done
}

aws_of_trial() {
  aws --region "$AWS_REGION" --endpoint-url "$AWS_ENDPOINT_URL" --output text "$@"
}

# deploy VERB [NAME=VALUE...]: the script, told no more than an operator tells it.
deploy() {
  local verb=$1
  shift
  env "$@" deploy/ecs/deploy.sh "$verb"
}

# runs TAG: the tasks of the core are of that image.
runs() {
  local task
  task=$(aws_of_trial ecs list-tasks --cluster trial --service-name core --desired-status RUNNING --query 'taskArns[0]')
  [[ $(aws_of_trial ecs describe-tasks --cluster trial --tasks "$task" --query 'tasks[0].containers[0].imageDigest') == $(cat "$WORK/$1") ]]
}

# Stacks and tasks are gone; what holds data is there.
only_data_are_left() {
  local found
  found=$(aws_of_trial cloudformation list-stacks --query "StackSummaries[?StackStatus!='DELETE_COMPLETE'].StackName")
  [[ -z $found ]] || { echo "stacks: $found" && return 1; }
  found=$(podman ps --quiet --filter name=ministack-ecs-)
  [[ -z $found ]] || { echo "tasks: $found" && return 1; }
  aws_of_trial rds describe-db-cluster-snapshots --query 'DBClusterSnapshots[].DBClusterSnapshotIdentifier' | grep .
  aws_of_trial s3api list-buckets --query 'Buckets[].Name' | grep .
}

containers
rm -rf "$WORK"
mkdir -p "$WORK"
build_images
passes "MiniStack and AWS's command are there" install_packages
registry
passes "the images are in a registry" push_images
databases
secrets
ministack

export AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1 AWS_ENDPOINT_URL=http://127.0.0.1:$API AWS_ACCESS_KEY_ID=trial AWS_SECRET_ACCESS_KEY=trial
export STACK=trial ARCHITECTURE=X86_64 MIN_TASKS=1 MAX_TASKS=2 PUBLIC_HOST=todo.example PUBLIC_URL=http://127.0.0.1:$PUBLIC
export CERTIFICATE_ARN=arn:aws:acm:us-east-1:000000000000:certificate/trial VERIFY_TIMEOUT=60
CORE_IMAGE=$(pushed core) EDGE_IMAGE=$(pushed edge)
export CORE_IMAGE EDGE_IMAGE

caught 10 'trial-network would be created' "a plan before anything is there" deploy plan
passes "apply creates all of it, and it works" deploy apply
passes "the first core runs" runs core
passes "apply again changes nothing" deploy apply
caught 10 'TaskDefinition' "a plan of another core" deploy plan "CORE_IMAGE=$(pushed core-next)"
passes "apply updates the core" deploy apply "CORE_IMAGE=$(pushed core-next)"
passes "the next core runs" runs core-next
caught 3 'Rolled back' "an image that is not there" deploy apply "CORE_IMAGE=$REGISTRY/breakwater/core@$NO_DIGEST"
passes "the next core still runs" runs core-next
caught 3 'Rolled back' "a core that ends at its start" deploy apply "CORE_IMAGE=$(pushed core-ends)"
passes "and still" runs core-next
caught 5 'did not answer' "a public address where nothing is" deploy verify PUBLIC_URL=http://127.0.0.1:9 VERIFY_TIMEOUT=3
passes "rollback goes back to the first core" deploy rollback
passes "the first core runs again" runs core
caught 1 'not confirmed' "a destroy that nobody confirmed" deploy destroy
passes "destroy removes it" deploy destroy CONFIRM=trial
passes "only data are left" only_data_are_left
say "ECS: all of it."
