#!/usr/bin/env bash
# Stands for any tool: notes how it was called, then does what the newest rule that matches says; nothing without one.
call="${0##*/} $*"
printf '%s\n' "$call" >>"$STUBS/calls"

# after OPTION "$@": the argument that follows the option.
after() {
  local option=$1
  shift
  while (($# > 1)); do
    if [[ $1 == "$option" ]]; then
      printf '%s' "$2"
      return
    fi
    shift
  done
}

# answer STATUS [BODY]: what curl does with an answer.
answer() {
  printf '%s' "${2:-}" >"$(after --output "${arguments[@]}")"
  printf '%s' "$1"
  exit
}

arguments=("$@")
for rule in "$STUBS"/rules/*; do
  pattern=$(head -n 1 "$rule")
  if [[ $call =~ ${pattern#\# } ]]; then
    # shellcheck source=/dev/null
    . "$rule"
    exit
  fi
done
