#!/bin/sh
# One pooler for each PostgreSQL: Tend is told both, and finds the one behind which writes are taken. What cannot be served is
# refused within seconds, so that Tend looks at the other.
set -eu
umask 077
printf '"tend" "%s"\n' "$TEND_PASSWORD" >/tmp/users.txt
cat >/tmp/pgbouncer.ini <<INI
[databases]
tend = host=$POSTGRES_HOST port=5432 dbname=tend
[pgbouncer]
listen_addr = *
listen_port = 6432
unix_socket_dir =
auth_type = scram-sha-256
auth_file = /tmp/users.txt
pool_mode = transaction
default_pool_size = 20
max_client_conn = 500
server_connect_timeout = 2
server_login_retry = 1
query_wait_timeout = 3
INI
exec pgbouncer /tmp/pgbouncer.ini
