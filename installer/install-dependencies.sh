#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install-dependencies.sh [--list] GROUP...
# Installs the Debian packages of the groups (packages/GROUP.txt) that are missing; touches nothing
# when none is. --list prints them all for this release and installs nothing.
# Exit codes: 0 done, 1 could not install, 2 usage.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

usage() {
    echo "usage: install-dependencies.sh [--list] GROUP..." >&2
    echo "groups: $(cd "$here/packages" && printf '%s ' *.txt | sed 's/\.txt//g')" >&2
    exit 2
}

fail() {
    echo "install-dependencies: $1" >&2
    exit 1
}

release() {
    # A derivative names the Debian release that it stands on.
    # shellcheck disable=SC1091
    (. /etc/os-release && echo "${DEBIAN_CODENAME:-${VERSION_CODENAME:-unknown}}") 2>/dev/null || echo unknown
}

# Reads the lists named by the arguments; a name marked for another release is left out.
packages() {
    awk -v here="$(release)" '
        { sub(/#.*/, "") }
        NF == 1 || $2 == "[" here "]" { print $1 }' "$@" | sort -u
}

list_only=no
groups=()
for argument in "$@"; do
    case "$argument" in
        --list) list_only=yes ;;
        -*) usage ;;
        *)
            [ -f "$here/packages/$argument.txt" ] || usage
            groups+=("$here/packages/$argument.txt")
            ;;
    esac
done
[ "${#groups[@]}" -gt 0 ] || usage

mapfile -t wanted < <(packages "${groups[@]}")
if [ "$list_only" = yes ]; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "this is not a Debian machine; install by hand what stands for: ${wanted[*]}"
fi

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || state=absent
    [ "$state" = installed ] || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "needs root; run: apt-get install ${missing[*]}"
    as_root=(sudo)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" >"$log" 2>&1 && return
    tail -n 20 "$log" >&2
    return 1
}

echo "Installing ${#missing[@]} packages: ${missing[*]}"
# A repository of someone else's that is down is no reason to stop: the install tells.
apt update || echo "install-dependencies: apt-get update failed, trying with the lists there are" >&2
apt install --yes --no-install-recommends "${missing[@]}" \
    || fail "apt-get could not install: ${missing[*]}"
