#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Docket developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tried as a shop would, on a bare Debian with /packages/old and /packages/new: install the older
# version, sell, upgrade, look whether every order is there, remove, look what is left.
# /packages/older.db is a database of an older layout, with the orders 20261120-001 to -005: what
# the upgrade meets where the version before it is really an old one.
set -eu

fail() {
    echo "package: $1" >&2
    [ ! -s /tmp/log ] || tail -n 20 /tmp/log >&2
    exit 1
}

apt_get() {
    apt-get -qq -o Acquire::Retries=3 "$@" >/tmp/log 2>&1 || fail "apt-get $1 failed"
}

# sell FOLDER: the demo's first calls, until a docket is on paper
sell() {
    QT_QPA_PLATFORM=offscreen docketctl serve --demo --data-dir "$1" --listen 127.0.0.1:0 \
        --set printers/kitchen=virtual: >/tmp/log 2>&1 &
    server=$!
    left=90
    until grep -qE '\$ ?[0-9]+\.[0-9]{2}' /tmp/log; do
        [ "$left" -gt 0 ] || fail "no docket was printed"
        kill -0 "$server" 2>/dev/null || fail "docketctl ended before a docket was printed"
        left=$((left - 1))
        sleep 1
    done
    kill -TERM "$server"
    wait "$server" || fail "docketctl did not end cleanly"
}

apt_get update
apt_get install -y --no-install-recommends /packages/old/*.deb
[ "$(docketctl --version)" != "" ] || fail "docketctl tells no version"
sell /srv/shop
docketctl export orders --format json --data-dir /srv/shop >/tmp/before.json
grep -q orderNumber /tmp/before.json || fail "no order was kept"
cp -a /srv/shop /srv/older
rm -f /srv/older/docket.db*
cp /packages/older.db /srv/older/docket.db

apt_get install -y --no-install-recommends /packages/new/*.deb
docketctl verify --data-dir /srv/shop || fail "the data does not verify after the upgrade"
docketctl export orders --format json --data-dir /srv/shop >/tmp/after.json
cmp /tmp/before.json /tmp/after.json || fail "the upgrade changed the orders"
sell /srv/shop

sell /srv/older
docketctl verify --data-dir /srv/older || fail "older data does not verify after the upgrade"
docketctl export orders --format json --data-dir /srv/older >/tmp/older.json
for number in 001 002 003 004 005; do
    grep -q "\"20261120-$number\"" /tmp/older.json || fail "the upgrade lost the order $number of older data"
done
[ -s "$(ls /srv/older/backups/before-schema-*.db)" ] || fail "the upgrade made no copy of older data"
QT_QPA_PLATFORM=offscreen docket --data-dir /tmp/screens --screenshots /tmp/pictures >/tmp/log 2>&1 \
    || fail "the window does not draw"

for file in /usr/share/applications/docket.desktop /usr/share/man/man1/docketctl.1* \
    /usr/share/icons/hicolor/scalable/apps/docket.svg /usr/lib/systemd/system/docketctl.service \
    /usr/share/metainfo/org.docket.Docket.metainfo.xml /etc/xdg/autostart/docket-kiosk.desktop; do
    [ -e "$file" ] || fail "$file is not installed"
done

dpkg -L docket docket-kiosk | sort -u >/tmp/files
apt_get purge -y docket docket-kiosk
while read -r file; do
    [ ! -f "$file" ] || fail "$file is left after the removal"
done </tmp/files
[ -s /srv/shop/menu.json ] || fail "the removal took the shop's data with it"
