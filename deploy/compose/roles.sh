#!/bin/sh
# Once, when the primary's data is made: the roles, each of which may do what it is for and no more.
set -eu
psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 \
  --set tend="$TEND_PASSWORD" --set backup="$BACKUP_PASSWORD" --set follows="$FOLLOWS_PASSWORD" <<'SQL'
create role tend login password :'tend';
create role tend_backup login bypassrls password :'backup' in role pg_read_all_data;
create role tend_follows login replication password :'follows';
create database tend owner tend;
SQL
echo "host replication tend_follows all scram-sha-256" >>"$PGDATA/pg_hba.conf"
