// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/said.h"

#include <QCoreApplication>

namespace docket::ui {

QString said(const Sentence &sentence)
{
    // The name of the class is the context under which lupdate collects what it says.
    return sentence.said(
        [](const char *source) { return QCoreApplication::translate("Sentence", source); });
}

QString said(const Error &error)
{
    return said(error.message);
}

} // namespace docket::ui
