#!/bin/bash
# usage: install.sh PACKAGE...   Installs the Debian packages that are missing; silent when there is nothing to do.
# No daemon is started by the installation, and no package sets up a database of its own: a desk keeps all its state in $DESK_RUN.
set -euo pipefail

installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }
missing_packages() { for package in "$@"; do installed "$package" || echo "$package"; done; }

set -- "$@" curl procps # what every desk's scripts use
missing=$(missing_packages "$@")
[ -n "$missing" ] || exit 0
[ "$(id -u)" = 0 ] || { echo "Installing $missing needs root." >&2; exit 1; }

# Two desks may start at the same time: one installs, the other waits.
exec 9>/var/lock/koi-desks-install
flock 9

policy=/usr/sbin/policy-rc.d kept=/usr/sbin/policy-rc.d.before-koi
give_policy_back() {
  rm -f "$policy"
  if [ -e "$kept" ]; then mv "$kept" "$policy"; fi
}
deny_daemons() {
  if [ -e "$policy" ] && [ ! -e "$kept" ]; then mv "$policy" "$kept"; fi
  trap give_policy_back EXIT
  trap 'exit 1' INT TERM
  printf '#!/bin/sh\nexit 101\n' > "$policy"
  chmod 755 "$policy"
}
refuse_package_databases() {
  debconf-set-selections <<'ANSWERS'
roundcube-core roundcube/dbconfig-install boolean false
redmine redmine/instances/default/dbconfig-install boolean false
request-tracker5 request-tracker5/dbconfig-install boolean false
ANSWERS
}

deny_daemons
refuse_package_databases
export DEBIAN_FRONTEND=noninteractive
apt=(apt-get -qq -o DPkg::Lock::Timeout=600)
log=$(mktemp /tmp/koi-desks-install.XXXXXX)
# shellcheck disable=SC2086 # one word per package
if "${apt[@]}" update > "$log" 2>&1 \
  && "${apt[@]}" install -y --no-install-recommends $(missing_packages "$@") >> "$log" 2>&1; then
  rm -f "$log"
else
  cat "$log" >&2
  exit 1
fi
