// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef DOCKET_CATCH2_V3
#define CATCH_CONFIG_RUNNER
#endif
#include "support/catch.h"

#include <QByteArray>
#include <QGuiApplication>
#include <QLocale>

// Fixed before any test: no screen, one locale, one zone. The tests run while building, too
// (discovery).
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
