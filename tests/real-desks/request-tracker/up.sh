#!/bin/bash
# Request Tracker on 127.0.0.1 (port $RT_PORT, 8801). Starts nothing when it is up already. Agent: agent / agentpass1
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
. "$HERE/../desk.sh"
STATE=$DESK_RUN/request-tracker
PORT=${RT_PORT:-8801}
ORIGIN=http://127.0.0.1:$PORT

one_at_a_time "$STATE"
if ! is_running "$STATE/server.pid"; then
  "$HERE/../install.sh" request-tracker5 rt5-db-sqlite rt5-standalone
  mkdir -p "$STATE"/{conf.d,mason,session,var,sent}

  cat > "$STATE/sendmail" <<SENDMAIL
#!/bin/sh
exec cat > "\$(mktemp "$STATE/sent/XXXXXXXX.eml")"
SENDMAIL
  chmod +x "$STATE/sendmail"

  cat > "$STATE/RT_SiteConfig.pm" <<CONFIG
Set(\$rtname, 'desk.test');
Set(\$Organization, 'desk.test');
Set(\$CorrespondAddress, 'care\@desk.test');
Set(\$CommentAddress, 'care-notes\@desk.test');
Set(\$RTAddressRegexp, '^care(?:-notes)?\@desk[.]test\$');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $PORT);
Set(\$WebPath, '');
Set(\$WebSecureCookies, 0);
Set(\$Timezone, 'UTC');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$STATE/var/rtdb');
Set(\$MailCommand, 'sendmailpipe');
Set(\$SendmailPath, '$STATE/sendmail');
Set(\$LogToSyslog, undef);
Set(\$LogToSTDERR, 'warning');
\$VarPath = '$STATE/var';
\$MasonDataDir = '$STATE/mason';
\$MasonSessionDir = '$STATE/session';
1;
CONFIG

  # The empty folder keeps RT from reading /etc/request-tracker5 as well.
  export RT_SITE_CONFIG=$STATE/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$STATE/conf.d
  if [ ! -f "$STATE/seeded" ]; then
    rm -f "$STATE/var/rtdb"
    rt-setup-database-5 --action init --skip-create > "$STATE/seed.log" 2>&1
    perl -I/usr/share/request-tracker5/lib "$HERE/seed.pl" "$DESK_FIXTURE" >> "$STATE/seed.log" 2>&1
    touch "$STATE/seeded"
  fi
  start_server "$STATE/server.pid" "$STATE/server.log" \
    /usr/share/request-tracker5/libexec/rt-server --server Starlet --host 127.0.0.1 --port "$PORT" --max-workers 3
fi
await_page "$ORIGIN/" "$STATE/server.pid" "$STATE/server.log"
echo "$ORIGIN/Ticket/Display.html?id=1"
