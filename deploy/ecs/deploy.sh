#!/usr/bin/env bash
# Breakwater on AWS: the core on ECS Fargate with Aurora, ElastiCache and S3, and the edge there too or elsewhere.
#
#   deploy.sh plan      shows what apply would change; changes nothing
#   deploy.sh apply     changes it, waits, verifies; goes back to the last verified tasks when that fails
#   deploy.sh verify    proves that the deployed system works
#   deploy.sh status    shows what runs
#   deploy.sh rollback  goes back to the task definitions verified before the present ones, and verifies them
#   deploy.sh destroy   removes it, after it was confirmed; a snapshot of the database and the files stay
#
# Ends with 0 done, 1 failed before anything changed, 2 wrong use or settings, 3 apply failed and was rolled back,
# 4 failed and not rolled back, 5 not verified, 10 plan found differences, 130 or 143 interrupted.
set -euo pipefail
cd "$(dirname "$0")/../.."

: "${AWS_REGION:=}"                  # required: where
: "${STACK:=breakwater}"             # the name that all stacks begin with, and the cluster's
: "${EDGE:=fargate}"                 # fargate: the edge runs here, the core is reached by it alone; elsewhere: the core is public
: "${CORE_IMAGE:=}"                  # required: image of the core in ECR, with @sha256:...
: "${EDGE_IMAGE:=}"                  # required: image of the edge in ECR, with @sha256:... (EDGE=fargate)
: "${PUBLIC_HOST:=}"                 # required: the name of the public load balancer: the edge's, or the core's (EDGE=elsewhere)
: "${CERTIFICATE_ARN:=}"             # required: certificate of ACM for PUBLIC_HOST
: "${HOSTED_ZONE:=}"                 # id of the zone of Route 53 that shall name the load balancer; else you do
: "${PUBLIC_URL:=}"                  # where verify calls the edge; else https://PUBLIC_HOST (EDGE=fargate), or the edge is not asked
: "${ARCHITECTURE:=ARM64}"           # of the images: ARM64 or X86_64
: "${CORE_CPU:=1024}"                # units of a core's task, 1024 are one processor
: "${CORE_MEMORY:=2048}"             # MiB of a core's task
: "${EDGE_CPU:=512}"                 # units of an edge's task
: "${EDGE_MEMORY:=1024}"             # MiB of an edge's task
: "${MIN_TASKS:=2}"                  # tasks of each service at least
: "${MAX_TASKS:=6}"                  # tasks of each service at most
: "${DATABASE_CLASS:=db.t4g.medium}" # class of the writer and of each of two readers
: "${CACHE_CLASS:=cache.t4g.micro}"  # class of the cache and of its copy
: "${BACKUP_DAYS:=7}"                # days that backups of the database are kept
: "${LOG_DAYS:=30}"                  # days that logs are kept
: "${ROTATION_DAYS:=15}"             # days between two steps of rotation
: "${ALARM_TOPIC:=}"                 # topic of SNS that alarms are sent to
: "${KEEP_DATA:=yes}"                # no: destroy keeps neither snapshot nor files
: "${VERIFY_TIMEOUT:=300}"           # seconds until the public address must answer
: "${REQUEST_TIMEOUT:=15}"           # seconds that one request may take
: "${AWS_ENDPOINT_URL:=}"            # another place that speaks AWS's API, for trials
: "${TEMPLATES:=deploy/ecs}"         # folder of the templates
: "${CONFIRM:=}"                     # answers the question of destroy: STACK

# shellcheck source=deploy/lib.sh
. deploy/lib.sh

# As a list for what may take long: a signal must end aws itself, not a shell around it.
AWS=(aws --region "$AWS_REGION" ${AWS_ENDPOINT_URL:+--endpoint-url "$AWS_ENDPOINT_URL"})
cloud() {
  "${AWS[@]}" "$@"
}

check_settings() {
  require AWS_REGION
  one_of EDGE fargate elsewhere
  one_of ARCHITECTURE ARM64 X86_64
  one_of KEEP_DATA yes no
  matches STACK '[a-z][a-z0-9-]{0,30}' "a name of small letters, digits and dashes"
  local name
  for name in CORE_CPU CORE_MEMORY EDGE_CPU EDGE_MEMORY MIN_TASKS MAX_TASKS BACKUP_DAYS LOG_DAYS ROTATION_DAYS VERIFY_TIMEOUT; do
    matches "$name" '[1-9][0-9]*' "a number"
  done
  [[ $EDGE == elsewhere || -n $PUBLIC_URL || -z $PUBLIC_HOST ]] || PUBLIC_URL=https://$PUBLIC_HOST
  export AWS_PAGER=
  need aws "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html"
  need curl "apt-get install curl"
}

check_input() {
  local wanted=(CORE_IMAGE PUBLIC_HOST CERTIFICATE_ARN) name
  [[ $EDGE == elsewhere ]] || wanted+=(EDGE_IMAGE)
  require "${wanted[@]}"
  for name in CORE_IMAGE EDGE_IMAGE; do
    [[ $name == EDGE_IMAGE && $EDGE == elsewhere ]] \
      || matches "$name" '[a-z0-9][a-zA-Z0-9._:/-]*@sha256:[0-9a-f]{64}' "an image with its digest: name@sha256:..."
  done
  matches PUBLIC_HOST '[a-z0-9]([a-z0-9.-]*[a-z0-9])?' "a host name"
  matches CERTIFICATE_ARN 'arn:aws[a-z-]*:acm:.*' "the ARN of a certificate"
}

account_answers() {
  ACCOUNT=$(cloud sts get-caller-identity --query Account --output text) || die "$FAILED" "AWS does not answer, or has no credentials"
}

# stack_status PART: nothing where there is no such stack.
stack_status() {
  cloud cloudformation describe-stacks --stack-name "$STACK-$1" --query 'Stacks[0].StackStatus' --output text 2>/dev/null || true
}

# output PART KEY
output() {
  cloud cloudformation describe-stacks --stack-name "$STACK-$1" --query "Stacks[0].Outputs[?OutputKey=='$2'].OutputValue" --output text
}

# outputs PART KEY...: as parameters of the same names, or as NAME=KEY.
outputs() {
  local part=$1 key
  shift
  for key in "$@"; do
    printf '%s=%s\n' "${key%%=*}" "$(output "$part" "${key##*=}")"
  done
}

parts() {
  echo network data secrets service
  [[ $EDGE == elsewhere ]] || echo edge
}

parameters() {
  case $1 in
    network) printf '%s\n' "Edge=$EDGE" ;;
    data)
      outputs network PrivateSubnets DatabaseGroup CacheGroup
      printf '%s\n' "DatabaseClass=$DATABASE_CLASS" "CacheClass=$CACHE_CLASS" "BackupDays=$BACKUP_DAYS"
      ;;
    secrets)
      outputs data DatabaseArn DatabaseWriter DatabaseReader DatabaseMasterSecret CacheAddress CacheToken
      printf '%s\n' "Cluster=$STACK" "RotationDays=$ROTATION_DAYS" "LogDays=$LOG_DAYS"
      ;;
    service)
      service_parameters
      outputs network InternalGroup CoreGroup
      outputs data Bucket
      printf '%s\n' "Edge=$EDGE" "Image=$CORE_IMAGE" "Cpu=$CORE_CPU" "Memory=$CORE_MEMORY"
      ;;
    edge)
      service_parameters
      outputs network EdgeGroup
      outputs service CoreAddress=Address
      printf '%s\n' "Image=$EDGE_IMAGE" "CoreImage=$CORE_IMAGE" "Cpu=$EDGE_CPU" "Memory=$EDGE_MEMORY"
      ;;
  esac
}

service_parameters() {
  outputs network Vpc PublicSubnets PrivateSubnets PublicGroup
  outputs secrets Secrets
  printf '%s\n' "Cluster=$STACK" "Architecture=$ARCHITECTURE" "MinTasks=$MIN_TASKS" "MaxTasks=$MAX_TASKS" \
    "Certificate=$CERTIFICATE_ARN" "HostedZone=$HOSTED_ZONE" "PublicHost=$PUBLIC_HOST" "AlarmTopic=$ALARM_TOPIC" "LogDays=$LOG_DAYS"
}

# Writes the parameters of a part to $SCRATCH/PART.json, and as a change set wants them to $SCRATCH/PART.set.json.
write_parameters() {
  parameters "$1" | sed 's/"/\\"/g' >"$SCRATCH/parameters"
  sed 's/.*/  "&",/; $ s/,$//; 1 s/^/[\n/; $ s/$/\n]/' "$SCRATCH/parameters" >"$SCRATCH/$1.json"
  sed 's/^\([A-Za-z]*\)=\(.*\)$/  {"ParameterKey": "\1", "ParameterValue": "\2"},/; $ s/,$//; 1 s/^/[\n/; $ s/$/\n]/' "$SCRATCH/parameters" \
    >"$SCRATCH/$1.set.json"
}

# Until nothing is under way: an interrupted run may have left a stack that still changes.
await_stack() {
  local status
  while
    status=$(stack_status "$1")
    [[ $status == *_IN_PROGRESS && $status != REVIEW_IN_PROGRESS ]]
  do
    say "$STACK-$1 is $status; waiting"
    run sleep 10
  done
  case $status in
    # What failed when it was made can only be made anew; it holds nothing.
    ROLLBACK_COMPLETE | REVIEW_IN_PROGRESS) delete_stack "$1" ;;
  esac
}

delete_stack() {
  cloud cloudformation delete-stack --stack-name "$STACK-$1"
  step "Removing $STACK-$1" "${AWS[@]}" cloudformation wait stack-delete-complete --stack-name "$STACK-$1"
}

deploy_stack() {
  await_stack "$1"
  write_parameters "$1" || return 1
  step "Deploying $STACK-$1" "${AWS[@]}" cloudformation deploy --stack-name "$STACK-$1" --template-file "$TEMPLATES/$1.yaml" \
    --parameter-overrides "file://$SCRATCH/$1.json" --capabilities CAPABILITY_IAM --no-fail-on-empty-changeset \
    --tags "breakwater=$STACK" || {
    cloud cloudformation describe-stack-events --stack-name "$STACK-$1" --output text \
      --query "StackEvents[?ends_with(ResourceStatus, 'FAILED')].[LogicalResourceId, ResourceStatusReason]" | head -n 5 >&2 || true
    return 1
  }
}

# The first rotation fills the secret.
await_secrets() {
  local until=$((SECONDS + 300)) secret
  secret=$(output secrets Secrets)
  while [[ $(cloud secretsmanager describe-secret --secret-id "$secret" --output text \
    --query "contains(values(VersionIdsToStages)[], 'AWSPREVIOUS')") != True ]]; do
    if ((SECONDS >= until)); then
      say "✗ the secrets were not made: look at the log of the function $STACK-secrets"
      return 1
    fi
    run sleep 5
  done
  say "✓ secrets are there"
}

task_definition() {
  cloud ecs describe-services --cluster "$STACK" --services "$1" --query 'services[0].taskDefinition' --output text
}

# run_tasks SERVICE TASK_DEFINITION: the service runs it, and nothing else.
run_tasks() {
  if [[ $(task_definition "$1") != "$2" ]]; then
    cloud ecs update-service --cluster "$STACK" --service "$1" --task-definition "$2" --query service.status --output text >/dev/null || return 1
  fi
  step "Waiting for the service $1" "${AWS[@]}" ecs wait services-stable --cluster "$STACK" --services "$1" || return 1
  # ECS goes back by itself when tasks do not start.
  [[ $(task_definition "$1") == "$2" ]] || {
    say "✗ the tasks of $2 did not start: ECS went back to $(task_definition "$1")"
    return 1
  }
}

bring_up() {
  local part
  for part in $(parts); do
    deploy_stack "$part" || return 1
    case $part in
      secrets) await_secrets || return 1 ;;
      service) run_tasks core "$(output service TaskDefinition)" || return 1 ;;
      edge) run_tasks edge "$(output edge TaskDefinition)" || return 1 ;;
    esac
  done
}

# kept WHICH: the task definitions of that state, the core's and the edge's or -.
kept() {
  cloud ssm get-parameter --name "/$STACK/$1" --query Parameter.Value --output text 2>/dev/null || true
}

keep() {
  cloud ssm put-parameter --name "/$STACK/$1" --type String --overwrite --value "$2" >/dev/null
}

# digests SERVICE TASK_DEFINITION: each task is of it, and runs the image with its digest.
digests() {
  local image tasks running
  image=$(cloud ecs describe-task-definition --task-definition "$2" --query 'taskDefinition.containerDefinitions[0].image' --output text)
  tasks=$(cloud ecs list-tasks --cluster "$STACK" --service-name "$1" --desired-status RUNNING --query 'taskArns[]' --output text)
  [[ -n $tasks && $tasks != None ]] || {
    say "✗ no task of $1 runs"
    return 1
  }
  # shellcheck disable=SC2086 # a list of tasks
  running=$(cloud ecs describe-tasks --cluster "$STACK" --tasks $tasks --query 'tasks[].[taskDefinitionArn, containers[0].imageDigest]' --output text)
  if grep -vE "^$2[[:space:]]+${image##*@}$" <<<"$running" >&2; then
    say "✗ these tasks of $1 are not of $2 with $image"
    return 1
  fi
  say "✓ $(grep -c . <<<"$running") task(s) of $1 run $image"
}

# A task beside the edge that is not the edge tries to reach the core.
verify_stranger() {
  local task exit_code
  task=$(cloud ecs run-task --cluster "$STACK" --launch-type FARGATE --task-definition "$(output edge Stranger)" --query 'tasks[0].taskArn' \
    --output text --network-configuration \
    "awsvpcConfiguration={subnets=[$(output network PrivateSubnets)],securityGroups=[$(output network EdgeGroup)],assignPublicIp=DISABLED}") \
    || return 1
  step "Trying to get round the edge" "${AWS[@]}" ecs wait tasks-stopped --cluster "$STACK" --tasks "$task" || return 1
  exit_code=$(cloud ecs describe-tasks --cluster "$STACK" --tasks "$task" --query 'tasks[0].containers[0].exitCode' --output text)
  [[ $exit_code == 0 ]] || {
    say "✗ the core did not refuse who is not the edge, or the task did not start ($exit_code): see the stream 'stranger' of $(output edge LogGroup)"
    return 1
  }
  say "✓ the core refuses who is not the edge, within the network too"
}

# prove CORE_TASK_DEFINITION EDGE_TASK_DEFINITION|-
prove() {
  digests core "$1" || return 1
  [[ $2 == - ]] || digests edge "$2" || return 1
  if [[ -n $PUBLIC_URL ]]; then
    verify_public "${PUBLIC_URL%/}" || return 1
  else
    say "- the edge: not asked, since PUBLIC_URL does not say where it is"
  fi
  if [[ $2 == - ]]; then
    scratch
    await_answer "https://$PUBLIC_HOST/health" "$VERIFY_TIMEOUT" || return 1
    verify_refused "https://$PUBLIC_HOST"
  else
    verify_stranger
  fi
}

wanted_tasks() {
  if [[ $EDGE == elsewhere ]]; then
    echo "$(output service TaskDefinition) -"
  else
    echo "$(output service TaskDefinition) $(output edge TaskDefinition)"
  fi
}

# go_to CORE_TASK_DEFINITION EDGE_TASK_DEFINITION|-
go_to() {
  run_tasks core "$1" || return 1
  [[ $2 == - ]] || run_tasks edge "$2" || return 1
  prove "$1" "$2"
}

go_back() {
  local current=$1
  say "Look at:  $0 status;  the events of the stacks $STACK-*;  the log group $(output service LogGroup 2>/dev/null || true)"
  if [[ -z $current ]]; then
    say "Nothing was verified before, so there is nothing to go back to. It is left as it is; '$0 destroy' removes it."
    exit "$NOT_ROLLED_BACK"
  fi
  say "Going back to the last verified tasks."
  # shellcheck disable=SC2086 # two names
  go_to $current || exit "$NOT_ROLLED_BACK"
  say "Rolled back. Network, data and secrets stay as they are."
  exit "$ROLLED_BACK"
}

# change_of PART: 0 there is a change, which is shown; 1 there is none.
change_of() {
  local set=plan-$$ found=0 name=$STACK-$1
  write_parameters "$1"
  cloud cloudformation create-change-set --stack-name "$name" --change-set-name "$set" --template-body "file://$TEMPLATES/$1.yaml" \
    --parameters "file://$SCRATCH/$1.set.json" --capabilities CAPABILITY_IAM --tags "Key=breakwater,Value=$STACK" >/dev/null
  if run "${AWS[@]}" cloudformation wait change-set-create-complete --stack-name "$name" --change-set-name "$set" 2>/dev/null; then
    say "$name would change:"
    cloud cloudformation describe-change-set --stack-name "$name" --change-set-name "$set" --output text --query \
      'Changes[].ResourceChange.[Action, LogicalResourceId, ResourceType, Replacement]' | sed 's/^/  /'
  else
    found=1
    cloud cloudformation describe-change-set --stack-name "$name" --change-set-name "$set" --query StatusReason --output text \
      | grep -qiE "didn't contain changes|no updates" || found=2
  fi
  cloud cloudformation delete-change-set --stack-name "$name" --change-set-name "$set" >/dev/null
  return "$found"
}

verb_plan() {
  check_input
  account_answers
  scratch
  say "account: $ACCOUNT, region: $AWS_REGION, edge: $EDGE, ${PUBLIC_URL:-https://$PUBLIC_HOST}"
  local part differs=0 change missing=
  for part in $(parts); do
    if [[ -n $missing || -z $(stack_status "$part") ]]; then
      missing=yes differs=1
      say "$STACK-$part would be created:"
      awk '/^[A-Z]/ { in_resources = /^Resources:/ } in_resources && /^  [A-Z][A-Za-z]*:$/ { name = $1 } in_resources && /^    Type: AWS/ { print "  Add", name, $2 }' \
        "$TEMPLATES/$part.yaml"
      continue
    fi
    change=0
    change_of "$part" || change=$?
    case $change in
      0) differs=1 ;;
      1) say "$STACK-$part: nothing to change" ;;
      *) die "$FAILED" "$STACK-$part: AWS refuses the change" ;;
    esac
  done
  ((differs == 0)) || exit "$DIFFERS"
}

verb_apply() {
  check_input
  account_answers
  scratch
  say "account: $ACCOUNT, region: $AWS_REGION, edge: $EDGE, ${PUBLIC_URL:-https://$PUBLIC_HOST}"
  local current wanted
  current=$(kept current)
  bring_up || go_back "$current"
  wanted=$(wanted_tasks)
  [[ -n $HOSTED_ZONE ]] || say "$PUBLIC_HOST must name $(output "$([[ $EDGE == fargate ]] && echo edge || echo service)" Address)"
  # shellcheck disable=SC2086 # two names
  prove $wanted || go_back "$current"
  if [[ $EDGE == elsewhere && -n $(stack_status edge) ]]; then delete_stack edge; fi
  if [[ $wanted != "$current" ]]; then
    [[ -z $current ]] || keep previous "$current"
    keep current "$wanted"
  fi
  say "Deployed and verified: ${PUBLIC_URL:-the core, https://$PUBLIC_HOST}"
}

verb_verify() {
  require PUBLIC_HOST
  account_answers
  local current
  current=$(kept current)
  [[ -n $current ]] || die "$FAILED" "nothing was deployed by apply as $STACK"
  # shellcheck disable=SC2086 # two names
  prove $current || exit "$NOT_VERIFIED"
  say "Verified: ${PUBLIC_URL:-the core, https://$PUBLIC_HOST}"
}

verb_status() {
  account_answers
  local part
  say "account: $ACCOUNT, region: $AWS_REGION"
  for part in network data secrets service edge; do
    say "$STACK-$part: $(stack_status "$part" | grep . || echo not there)"
  done
  say "last verified: $(kept current | grep . || echo nothing)"
  cloud ecs describe-services --cluster "$STACK" --services core edge --output text \
    --query 'services[].[serviceName, runningCount, desiredCount, taskDefinition, events[0].message]' || true
}

verb_rollback() {
  require PUBLIC_HOST
  account_answers
  local current previous
  current=$(kept current)
  previous=$(kept previous)
  [[ -n $previous ]] || die "$FAILED" "no earlier verified state of $STACK is kept"
  [[ ${previous##* } == - || -n $(stack_status edge) ]] || die "$FAILED" "the edge ran here then: set EDGE=fargate and apply"
  # shellcheck disable=SC2086 # two names
  go_to $previous || exit "$NOT_ROLLED_BACK"
  keep current "$previous"
  keep previous "$current"
  say "Rolled back and verified: ${PUBLIC_URL:-https://$PUBLIC_HOST}. Another rollback returns to where you were; apply deploys CORE_IMAGE again."
}

remove_data() {
  local snapshot
  for snapshot in $(cloud rds describe-db-cluster-snapshots --snapshot-type manual --output text \
    --query "DBClusterSnapshots[?DBClusterIdentifier=='$1'].DBClusterSnapshotIdentifier"); do
    cloud rds delete-db-cluster-snapshot --db-cluster-snapshot-identifier "$snapshot" >/dev/null
  done
  step "Removing all files" "${AWS[@]}" s3 rb --force "s3://$2" >/dev/null
}

verb_destroy() {
  account_answers
  local part cluster='' bucket=''
  if [[ -n $(stack_status data) ]]; then
    cluster=$(output data Database)
    bucket=$(output data Bucket)
  fi
  say "This removes all stacks $STACK-* from account $ACCOUNT, $AWS_REGION."
  if [[ $KEEP_DATA == yes ]]; then
    say "The database ${cluster:-(none)} goes and leaves a final snapshot; the bucket ${bucket:-(none)} stays with its files."
  else
    say "ALL DATA GO: the database ${cluster:-(none)} without a snapshot, the bucket ${bucket:-(none)} with its files."
  fi
  confirm "$STACK"
  for part in edge service secrets data network; do
    [[ -n $(stack_status "$part") ]] || continue
    [[ $part != data || -z $cluster ]] \
      || cloud rds modify-db-cluster --db-cluster-identifier "$cluster" --no-deletion-protection --apply-immediately >/dev/null
    delete_stack "$part" || die "$NOT_ROLLED_BACK" "$STACK-$part was not removed: look at its events, then run destroy again"
  done
  [[ $KEEP_DATA == yes || -z $cluster ]] || remove_data "$cluster" "$bucket"
  cloud ssm delete-parameters --names "/$STACK/current" "/$STACK/previous" >/dev/null
  say "Removed."
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
