# Sourced by every up.sh and down.sh: where a desk keeps its state, how it is started, awaited and stopped.
# shellcheck shell=bash
umask 022
DESK_RUN=${DESK_RUN:-/tmp/koi-desks}
DESK_TESTS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
DESK_FIXTURE=$DESK_TESTS/fixture

# lives PID: true while the session led by PID has a process at work; the dead that nobody has collected yet do not count.
lives() { ps -o stat= --sid "$1" | grep -qv '^Z'; }

# is_running PIDFILE: the same for the server whose process is written there.
is_running() { [ -s "$1" ] && lives "$(cat "$1")"; }

# start_server PIDFILE LOG COMMAND...: in a session of its own, so that its workers can be stopped together with it.
start_server() {
  local pidfile=$1 log=$2
  shift 2
  setsid "$@" > "$log" 2>&1 < /dev/null 8>&- &
  echo $! > "$pidfile"
}

# await_page URL PIDFILE LOG: returns once the page answers; fails when the server dies, or after 90 s.
await_page() { await_answer "$1" "$2" "$3" curl -fsS -o /dev/null "$1"; }

# await_port PORT PIDFILE LOG: the same for a server that speaks no HTTP.
await_port() { await_answer "port $1" "$2" "$3" bash -c ": < /dev/tcp/127.0.0.1/$1"; }

await_answer() {
  local what=$1 pidfile=$2 log=$3 deadline=$((SECONDS + 90))
  shift 3
  until "$@" 2>/dev/null; do
    if ! is_running "$pidfile" || [ "$SECONDS" -ge "$deadline" ]; then
      echo "$what does not answer:" >&2
      tail -n 20 "$log" >&2
      return 1
    fi
    sleep 0.2
  done
}

# stop_server PIDFILE: TERM to the server and its workers, then waits until all are gone (KILL after 15 s).
stop_server() {
  local pid deadline=$((SECONDS + 15))
  [ -s "$1" ] || return 0
  pid=$(cat "$1")
  kill -TERM -- "-$pid" 2>/dev/null || true
  while lives "$pid"; do
    if [ "$SECONDS" -ge "$deadline" ]; then kill -KILL -- "-$pid" 2>/dev/null || true; fi
    sleep 0.1
  done
  rm -f "$1"
}

# one_at_a_time FOLDER: a second up or down of the same desk waits for the first (file descriptor 8).
one_at_a_time() {
  mkdir -p "$DESK_RUN"
  exec 8> "$1.lock"
  flock 8
}
