#!/bin/bash
# Redmine on 127.0.0.1 (port $REDMINE_PORT, 8805). Starts nothing when it is up already. Agent: agent / agentpass1
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
. "$HERE/../desk.sh"
STATE=$DESK_RUN/redmine
PORT=${REDMINE_PORT:-8805}
ORIGIN=http://127.0.0.1:$PORT

configure() {
  mkdir -p "$STATE"/{config,tmp/cache,log,files,sent}
  cat > "$STATE/config/database.yml" <<CONFIG
production:
  adapter: sqlite3
  database: $STATE/redmine.sqlite3
  encoding: utf8
CONFIG
  cat > "$STATE/config/configuration.yml" <<CONFIG
production:
  email_delivery:
    delivery_method: :file
    file_settings:
      location: $STATE/sent
CONFIG
  [ -s "$STATE/config/secret_key.txt" ] || od -An -N32 -tx1 /dev/urandom | tr -d ' \n' > "$STATE/config/secret_key.txt"
}

seed() {
  rm -f "$STATE/redmine.sqlite3"
  rake db:migrate SCHEMA=/dev/null
  REDMINE_LANG=en rake redmine:load_default_data
  bin/rails runner "$HERE/seed.rb" "$DESK_FIXTURE"
}

one_at_a_time "$STATE"
if ! is_running "$STATE/server.pid"; then
  "$HERE/../install.sh" redmine redmine-sqlite ruby-webrick
  configure
  # Debian's Redmine looks for an instance below /usr/share/redmine/instances (a link to /var/lib/redmine):
  # four steps up are the root of the file system for the kernel and for Ruby alike.
  export REDMINE_INSTANCE=../../../..$(realpath "$STATE") RAILS_ENV=production TZ=UTC
  unset X_DEBIAN_SITEID
  cd /usr/share/redmine
  if [ ! -f "$STATE/seeded" ]; then
    seed > "$STATE/seed.log" 2>&1 || { tail -n 20 "$STATE/seed.log" >&2; exit 1; }
    touch "$STATE/seeded"
  fi
  # WEBrick is not in Redmine's Gemfile and Bundler hides every other gem, so it goes on the load path by hand.
  webrick=$(dpkg -L ruby-webrick | grep '/lib/webrick\.rb$')
  RUBYLIB=$(dirname "$webrick") start_server "$STATE/server.pid" "$STATE/server.log" \
    rackup -s webrick -o 127.0.0.1 -p "$PORT" -E production config.ru
fi
await_page "$ORIGIN/login" "$STATE/server.pid" "$STATE/server.log"
echo "$ORIGIN/issues/1"
