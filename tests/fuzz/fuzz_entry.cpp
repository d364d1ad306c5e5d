// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz_target.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

void docket::fuzz::check(bool holds, const char *promise)
{
    if (!holds) {
        std::fprintf(stderr, "broken promise: %s\n", promise);
        std::abort();
    }
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    // A refusal is logged; a million of them would hide the finding.
    QLoggingCategory::setFilterRules(QStringLiteral("docket.*=false"));
    // Never ended: at the end of the program the plugins that it stands on are gone before it.
    static int count = *argc;
    static const auto *application = new QGuiApplication(count, *argv);
    return application == nullptr ? 1 : 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    docket::fuzz::tryInput(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
