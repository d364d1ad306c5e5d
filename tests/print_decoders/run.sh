#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh DOCKETCTL NODE_FOLDER
# Prints test dockets of every width, lets an independent reader judge their bytes, and holds them
# against what an independent encoder prints for the same docket. Then a printer in every state is
# asked by docketctl and by an independent program.
# Exit codes: 0 all are understood, 1 not, or the reader is not installed.
set -euo pipefail

docketctl=$1
modules=$2/node_modules
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if ! command -v node >/dev/null || [ ! -d "$modules/npos" ]; then
    echo "print_decoders: npos is not in $modules; tests/run.sh puts it there" >&2
    exit 1
fi
if [ ! -d "$modules/@point-of-sale/receipt-printer-encoder" ]; then
    echo "print_decoders: the other encoder is not in $modules; tests/run.sh puts it there" >&2
    exit 1
fi

if [ ! -d "$modules/receiptio" ]; then
    echo "print_decoders: the other reader of printers is not in $modules; tests/run.sh puts it there" >&2
    exit 1
fi

papers=$(mktemp -d)
trap 'rm -rf "$papers"' EXIT
for columns in 32 42 48; do
    "$docketctl" print-test --printer "file://$papers/docket-$columns" --columns "$columns" >/dev/null
    node "$here/compare.js" "$modules" "$columns" "$papers/docket-$columns"
done
node "$here/decode.js" "$modules" "$papers"/docket-*

# A reader that understands everything would be no judge.
printf '\033@\035\001hello\n' >"$papers/garbage"
if node "$here/decode.js" "$modules" "$papers/garbage" 2>/dev/null; then
    echo "print_decoders: garbage was taken for a docket" >&2
    exit 1
fi
# A comparison that finds every docket alike would be none.
sed 's/NO ONION/ALL ONION/' "$papers/docket-48" >"$papers/other"
if node "$here/compare.js" "$modules" 48 "$papers/other" 2>/dev/null; then
    echo "print_decoders: another docket was taken for the same" >&2
    exit 1
fi

node "$here/status.js" "$docketctl" "$modules"
