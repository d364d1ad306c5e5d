#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A fresh machine to a green test run: installs what is missing, builds, runs every test.
# Runs from any folder; ends with the summary of ctest and its exit code.
set -euo pipefail

usage() {
    cat <<'END'
usage: tests/run.sh [--preset debug|release|asan|tsan] [--build-dir DIR] [--jobs N] [--lean] [-- CTEST OPTIONS]

  --preset     what to build (default: debug)
  --build-dir  where to build (default: build/PRESET)
  --jobs       how many compilers at a time, and twice as many tests (default: the number of processors)
  --lean       leaves out what need be seen on one machine only: the benchmarks are not built, and
               dockets are not read by npos, which needs Node
  --           the rest goes to ctest, for example: -- -R money
END
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=debug
build_dir=
once=ON
jobs=$(nproc)
ctest_options=()
while [ $# -gt 0 ]; do
    case "$1" in
        --preset | --build-dir | --jobs)
            [ $# -ge 2 ] || { usage >&2; exit 2; }
            case "$1" in
                --preset) preset=$2 ;;
                --build-dir) build_dir=$2 ;;
                --jobs) jobs=$2 ;;
            esac
            shift 2
            ;;
        --lean) once=OFF; shift ;;
        --help) usage; exit 0 ;;
        --) shift; ctest_options=("$@"); break ;;
        *) usage >&2; exit 2 ;;
    esac
done

cd "$root"
build_dir=${build_dir:-$root/build/$preset}
installer/install-dependencies.sh build test
[ "$once" = OFF ] || installer/install-node-modules.sh "$build_dir/print_decoders"

# The same words, times and pixels on every machine.
export LC_ALL=C.UTF-8 LANGUAGE='' TZ=UTC QT_QPA_PLATFORM=offscreen
unset QT_STYLE_OVERRIDE QT_SCALE_FACTOR DISPLAY WAYLAND_DISPLAY http_proxy https_proxy all_proxy

# A shop that this person keeps here stays untouched.
export XDG_DATA_HOME=$build_dir/home/data XDG_CONFIG_HOME=$build_dir/home/config
export XDG_RUNTIME_DIR=$build_dir/home/run
mkdir -p "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"

# GCC 12's thread sanitizer cannot place its shadow where newer kernels scatter the mappings.
launcher=()
if [ "$preset" = tsan ] && setarch "$(uname -m)" --addr-no-randomize true 2>/dev/null; then
    launcher=(setarch "$(uname -m)" --addr-no-randomize)
fi

lean=()
[ "$once" = ON ] || lean=(-DDOCKET_BENCH=OFF)
# Thirty programs are linked: lld takes a fifth of the time.
lean+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld)
# Where nobody debugs, lines are enough in a stack: a fifth less to compile, two thirds to link.
[ -z "${CI:-}" ] || lean+=(-DCMAKE_CXX_FLAGS_DEBUG=-g1)
quiet=()
# Nobody is watching: go on after an error and tell them all.
[ -t 1 ] || quiet=(-- --quiet -k 0)

cmake --preset "$preset" -B "$build_dir" -DDOCKET_TESTS=ON -DDOCKET_NODE="$once" "${lean[@]}" --log-level=WARNING
"${launcher[@]}" cmake --build "$build_dir" --parallel "$jobs" "${quiet[@]}"
# Two thirds of the time of a test that starts programs is waiting for them.
"${launcher[@]}" ctest --test-dir "$build_dir" --parallel $((2 * jobs)) --output-on-failure \
    --no-tests=error "${ctest_options[@]}"
