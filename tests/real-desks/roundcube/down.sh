#!/bin/bash
# Stops Roundcube, its mailbox server and its mail sink. usage: down.sh [--wipe]   --wipe also forgets all mail, so that the next start seeds it anew
set -euo pipefail
. "$(dirname "$0")/../desk.sh"
STATE=$DESK_RUN/roundcube

one_at_a_time "$STATE"
for server in server sink mailbox; do stop_server "$STATE/$server.pid"; done
if [ "${1:-}" = --wipe ]; then rm -rf "$STATE"; fi
