#!/usr/bin/env bash
# Shows that the baseline of decision 0038 makes the same database as the chain of migrations before it: both are made from
# the history of this repository, dumped, and compared entry by entry. Needs git, pg_dump, psql and a superuser's address.
# usage: scripts/baseline-proof.sh postgres://superuser:password@host:port/postgres
set -euo pipefail
server=${1:?the address of a superuser}
baseline=b0a40f0e8766
root=$(git rev-parse --show-toplevel)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

at() { sed -E "s#/[^/?]*(\?|\$)#/$1\1#" <<<"$server"; }

# Every entry of a dump, and every right that it gives, on one line without its indentation, in alphabetical order.
entries() {
  grep -vE '^\\(un)?restrict|^-- (Dumped (from|by)|PostgreSQL database dump complete)' | awk '
    /^-- Name: / { if (entry) print entry; entry = $0; next }
    /^(GRANT|REVOKE) / { print; next }
    entry && !/^(--)?$/ { entry = entry " " $0 }
    END { print entry }' | tr -s ' ' | sort
}

made_at() {
  local commit=$1 name=fristad_proof_$2
  mkdir "$place/$2"
  git -C "$root" archive "$commit" | tar -x -C "$place/$2"
  ln -s "$root/node_modules" "$place/$2/node_modules"
  (cd "$place/$2" && npm run --silent build)
  PGOPTIONS='-c client_min_messages=warning' psql -q "$server" -c "DROP DATABASE IF EXISTS $name" -c "CREATE DATABASE $name"
  (cd "$place/$2" && DATABASE_MIGRATION_URL=$(at "$name") npm exec --offline -c "node dist/src/cli.js migrate") >/dev/null
  pg_dump --schema-only "$(at "$name")" | entries >"$place/$2.entries"
  psql -q "$server" -c "DROP DATABASE $name"
}

made_at "$baseline^" chain
made_at "$baseline" baseline
wc -l <"$place/chain.entries" | sed 's/$/ entries by the chain/'
wc -l <"$place/baseline.entries" | sed 's/$/ by the baseline; what differs:/'
diff "$place/chain.entries" "$place/baseline.entries" || true
