#!/bin/sh
# Copies the primary the first time, and follows it. After it was promoted it is a primary, and this changes nothing.
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  export PGPASSWORD="$FOLLOWS_PASSWORD"
  until pg_basebackup --host=postgres-1 --username=tend_follows --pgdata="$PGDATA" --wal-method=stream --write-recovery-conf; do
    echo "Waiting for the primary."
    sleep 2
  done
  chmod 700 "$PGDATA"
fi
exec postgres
