// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef DOCKET_CATCH2_V3
#define CATCH_CONFIG_RUNNER
#endif
#include "support/catch.h"

#include <QApplication>
#include <QByteArray>
#include <QLocale>

// As main.cpp, for tests of widgets.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
