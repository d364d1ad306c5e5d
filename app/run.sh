#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A fresh machine to a running shop: installs what is missing, builds, opens the board with the demo
# shop and simulated calls. Without a display the same shop runs headless and prints every docket as
# text. Arguments are passed on; the demo's data stays in build/demo-shop unless --data-dir says else.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# A display that is named may be gone: look for its socket.
display_answers() {
    local wayland=${WAYLAND_DISPLAY:-} x=${DISPLAY:-}
    if [ -n "$wayland" ]; then
        case "$wayland" in
            /*) [ -S "$wayland" ] && return ;;
            *) [ -S "${XDG_RUNTIME_DIR:-/nowhere}/$wayland" ] && return ;;
        esac
    fi
    case "$x" in
        '') return 1 ;;
        :*)
            x=${x#:}
            [ -S "/tmp/.X11-unix/X${x%%.*}" ]
            ;;
        *) return 0 ;; # another machine's, as with ssh -X
    esac
}

"$root/installer/install-dependencies.sh" build run

quiet=()
[ -t 1 ] || quiet=(-- --quiet)
build="$root/build/release"
(
    cd "$root"
    cmake --preset release -DDOCKET_TESTS=OFF -DDOCKET_BENCH=OFF --log-level=WARNING
    cmake --build --preset release --parallel "$(nproc)" "${quiet[@]}"
) >&2

data=(--data-dir "$root/build/demo-shop")
for argument in "$@"; do
    case "$argument" in --data-dir | --data-dir=*) data=() ;; esac
done

if display_answers; then
    exec "$build/bin/docket" --demo "${data[@]}" "$@"
fi
echo "No display: running the shop without a window. Every docket is printed below; Ctrl+C ends." >&2
exec "$build/bin/docketctl" serve --demo "${data[@]}" --set printers/kitchen=virtual: "$@"
