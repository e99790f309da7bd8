# Sourced by every up.sh and down.sh: where a desk keeps its state, how it is started, awaited and stopped.
# shellcheck shell=bash
umask 022
DESK_RUN=${DESK_RUN:-/tmp/koi-desks}
DESK_TESTS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
DESK_FIXTURE=$DESK_TESTS/fixture

# lives PID: true while the session led by PID has a process at work; the dead that nobody has collected yet do not count.
lives() { ps -o stat= --sid "$1" | grep -qv '^Z'; }

# born PID: when the process started, in ticks since boot; nothing when there is none. Outlives exec, unlike its name.
born() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20; }

# is_running PIDFILE: true while the server written there works, and not some later process that was given its number.
is_running() {
  local pid ticks
  [ -s "$1" ] || return 1
  read -r pid ticks < "$1"
  [ "$(born "$pid")" = "$ticks" ] && lives "$pid"
}

# start_server PIDFILE LOG COMMAND...: in a session of its own, so that its workers can be stopped together with it.
start_server() {
  local pidfile=$1 log=$2
  shift 2
  setsid "$@" > "$log" 2>&1 < /dev/null 8>&- &
  echo "$! $(born $!)" > "$pidfile"
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
  local pid ticks deadline=$((SECONDS + 15))
  if is_running "$1"; then
    read -r pid ticks < "$1"
    kill -TERM -- "-$pid" 2>/dev/null || true
    while lives "$pid"; do
      if [ "$SECONDS" -ge "$deadline" ]; then kill -KILL -- "-$pid" 2>/dev/null || true; fi
      sleep 0.1
    done
  fi
  rm -f "$1"
}

# one_at_a_time FOLDER: a second up or down of the same desk waits for the first (file descriptor 8).
one_at_a_time() {
  mkdir -p "$DESK_RUN"
  exec 8> "$1.lock"
  flock 8
}
