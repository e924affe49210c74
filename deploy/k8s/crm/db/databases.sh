#!/bin/bash
# Run once by the image, when the databases are made: that of the containers last, since the probe asks for its tables.
set -euo pipefail

database() {
  psql --set=ON_ERROR_STOP=1 --set=name="$1" --set=password="$2" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
-- the bench has PostgreSQL write what it owes before each run
GRANT pg_checkpoint TO :"name";
CREATE DATABASE :"name" OWNER :"name";
SQL
  psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$1" --command "SET ROLE $1" --file "${TABLES:-/tables/tables.sql}"
}

database crm_wasm "$WASM_PASSWORD"
database crm_containers "$CONTAINERS_PASSWORD"
