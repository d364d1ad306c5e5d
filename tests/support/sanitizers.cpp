// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sanitizers' runtimes ask a program for, so that every way to start a test is the same.
// ASAN_OPTIONS, TSAN_OPTIONS and the like still win over these.

extern "C" {

const char *__asan_default_options();
const char *__lsan_default_suppressions();
const char *__tsan_default_options();
const char *__ubsan_default_options();

const char *__asan_default_options()
{
    return "detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1";
}

const char *__ubsan_default_options()
{
    return "print_stacktrace=1";
}

// Libraries that keep memory until the process ends. Nothing of Docket's own may stand here.
// libcrypto: Qt's TLS plugin loads it; a process that ends in its first second sometimes leaves the
// list of its providers behind. QScroller::grabGesture: Qt never deletes the recognizer that it
// makes for a widget which scrolls by finger; there are two in a window.
const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig\n"
           "leak:libcrypto\n"
           "leak:libdbus-1\n"
           "leak:QScroller::grabGesture\n";
}

// The distribution's Qt is not instrumented: its own accesses would all be races. What is left of
// its hand-overs is judged by .ci/threads, which needs both stacks.
const char *__tsan_default_options()
{
    return "ignore_noninstrumented_modules=1:history_size=7:second_deadlock_stack=1";
}
}
