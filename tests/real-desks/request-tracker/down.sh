#!/bin/bash
# Stops Request Tracker. usage: down.sh [--wipe]   --wipe also forgets the conversation, so that the next start seeds it anew
set -euo pipefail
. "$(dirname "$0")/../desk.sh"
STATE=$DESK_RUN/request-tracker

one_at_a_time "$STATE"
stop_server "$STATE/server.pid"
if [ "${1:-}" = --wipe ]; then rm -rf "$STATE"; fi
