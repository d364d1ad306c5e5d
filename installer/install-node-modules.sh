#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install-node-modules.sh FOLDER
# Puts what the tests read dockets back with (tests/print_decoders) into FOLDER/node_modules, in the
# versions of its lock file; touches nothing when it is there. Runs no script of a package.
# Exit codes: 0 done, 1 could not install, 2 usage.
set -euo pipefail

[ $# -eq 1 ] || { echo "usage: install-node-modules.sh FOLDER" >&2; exit 2; }
folder=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
wanted=$here/../tests/print_decoders

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    "$here/install-dependencies.sh" node
fi
if cmp -s "$wanted/package-lock.json" "$folder/package-lock.json" \
    && [ -d "$folder/node_modules/npos" ] \
    && [ -d "$folder/node_modules/@point-of-sale/receipt-printer-encoder" ] \
    && [ -d "$folder/node_modules/receiptio" ]; then
    exit 0
fi
mkdir -p "$folder"
cp "$wanted/package.json" "$folder/"
(cd "$folder" && cp "$wanted/package-lock.json" package-lock.json.new \
    && mv package-lock.json.new package-lock.json \
    && npm ci --ignore-scripts --omit=optional --no-audit --no-fund --loglevel=error) >&2 \
    || { rm -f "$folder/package-lock.json"; echo "install-node-modules: npm could not install" >&2; exit 1; }
