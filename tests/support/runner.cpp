// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef DOCKET_CATCH2_V3
#define CATCH_CONFIG_RUNNER
#endif
#include "support/runner.h"

#include "support/catch.h"

#include <QByteArray>
#include <QLocale>

namespace docket::tests {

void fixWorld()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
}

int runTests(int argc, char *argv[])
{
    return Catch::Session().run(argc, argv);
}

} // namespace docket::tests
