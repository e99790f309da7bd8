#!/bin/bash
# Roundcube on 127.0.0.1 (port $ROUNDCUBE_PORT, 8802) with a mailbox server (8803) and a mail sink (8804) of its own.
# Starts nothing when it is up already. Agent: agent / agentpass1
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
. "$HERE/../desk.sh"
STATE=$DESK_RUN/roundcube
PORT=${ROUNDCUBE_PORT:-8802} IMAP=${ROUNDCUBE_IMAP_PORT:-8803} SMTP=${ROUNDCUBE_SMTP_PORT:-8804}
ORIGIN=http://127.0.0.1:$PORT

seed_mailbox() {
  local box=$STATE/mail/agent/Maildir
  rm -rf "$STATE/mail"
  mkdir -p "$box"/{new,cur,tmp} "$box"/.{Sent,Drafts}/{new,cur,tmp}
  cp "$DESK_FIXTURE/1-customer.eml" "$box/cur/1763282460.1.desk:2,RS"
  cp "$DESK_FIXTURE/2-agent.eml" "$box/.Sent/cur/1763298300.2.desk:2,S"
  cp "$DESK_FIXTURE/3-customer.eml" "$box/new/1763538720.3.desk"
  printf 'INBOX\nSent\nDrafts\n' > "$box/subscriptions"
  chown -R www-data:www-data "$STATE/mail"
}

start_mailbox() {
  local config=$STATE/dovecot.conf
  cat > "$config" <<CONFIG
protocols = imap
listen = 127.0.0.1
base_dir = $STATE/dovecot
instance_name = koi-desk
log_path = $STATE/dovecot.log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:~/Maildir
passdb {
  driver = static
  args = password=agentpass1
}
userdb {
  driver = static
  args = uid=www-data gid=www-data home=$STATE/mail/%n
}
service imap-login {
  inet_listener imap {
    port = $IMAP
  }
  inet_listener imaps {
    port = 0
  }
}
CONFIG
  start_server "$STATE/mailbox.pid" "$STATE/mailbox.log" dovecot -F -c "$config"
  await_port "$IMAP" "$STATE/mailbox.pid" "$STATE/mailbox.log"
  # Without an index the first page ever loaded may show an empty list.
  doveadm -c "$config" mailbox status -u agent messages INBOX Sent > /dev/null
}

start_mail_sink() {
  start_server "$STATE/sink.pid" "$STATE/sink.log" \
    env -C "$HERE" node --import tsx mail-sink.ts "$SMTP" "$STATE/sent"
}

start_roundcube() {
  cp /etc/roundcube/defaults.inc.php /etc/roundcube/mimetypes.php "$STATE/config/"
  cat > "$STATE/config/config.inc.php" <<CONFIG
<?php
\$config = [
    'db_dsnw' => 'sqlite:///$STATE/roundcube.db?mode=0640',
    'imap_host' => '127.0.0.1:$IMAP',
    'smtp_host' => '127.0.0.1:$SMTP',
    'smtp_user' => '',
    'smtp_pass' => '',
    'mail_domain' => 'desk.test',
    'des_key' => 'koi-desk-on-loopback-only',
    'plugins' => [],
    'skin' => 'elastic',
    'language' => 'en_US',
    'timezone' => 'UTC',
    'log_dir' => '$STATE/logs/',
    'temp_dir' => '$STATE/temp/',
    'enable_spellcheck' => false,
    'prefer_html' => true,
    'htmleditor' => 1,      // rich text always
    'reply_mode' => 1,      // the caret, then the signature, then the quote
    'draft_autosave' => 0,  // a test run leaves no drafts behind
];
CONFIG
  ROUNDCUBE_CONFIG_DIR=$STATE/config PHP_CLI_SERVER_WORKERS=4 start_server "$STATE/server.pid" "$STATE/server.log" \
    php -d display_errors=0 -d log_errors=1 -d "error_log=$STATE/logs/php" \
    -S "127.0.0.1:$PORT" -t /var/lib/roundcube/public_html
}

one_at_a_time "$STATE"
"$HERE/../install.sh" roundcube-core roundcube-sqlite3 dovecot-imapd php-cli php-sqlite3
mkdir -p "$STATE"/{config,logs,temp,sent}
if [ ! -f "$STATE/seeded" ]; then
  rm -f "$STATE/roundcube.db"
  seed_mailbox
  php "$HERE/seed.php" "$STATE/roundcube.db"
  touch "$STATE/seeded"
fi
is_running "$STATE/mailbox.pid" || start_mailbox
is_running "$STATE/sink.pid" || start_mail_sink
is_running "$STATE/server.pid" || start_roundcube
await_page "$ORIGIN/" "$STATE/server.pid" "$STATE/server.log"
await_port "$SMTP" "$STATE/sink.pid" "$STATE/sink.log"
echo "$ORIGIN/?_task=mail"
