// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runner.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    docket::tests::fixWorld();
    QApplication application(argc, argv);
    return docket::tests::runTests(argc, argv);
}
