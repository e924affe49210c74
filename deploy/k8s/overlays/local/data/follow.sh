#!/bin/bash
# The first start copies the primary, once it is there; each start follows it. A copy that was cut off begins anew.
set -euo pipefail
if [[ ! -e $PGDATA/copied ]]; then
  until pg_isready -h postgres -q; do sleep 1; done
  rm -rf "$PGDATA"
  pg_basebackup -h postgres -U replicator -D "$PGDATA" -X stream -S replica -R
  touch "$PGDATA/copied"
fi
exec postgres -c hot_standby=on
