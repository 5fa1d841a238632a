# PostgreSQL as a primary, or as a standby that copies it when it starts for the first time.
FROM postgres:18
COPY deploy/compose/standby.sh /usr/local/bin/standby.sh
COPY deploy/compose/roles.sh /docker-entrypoint-initdb.d/roles.sh
