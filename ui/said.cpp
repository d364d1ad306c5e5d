// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/said.h"

#include <QCoreApplication>

namespace docket::ui {

QString said(const Sentence &sentence)
{
    // lupdate collects what stands in Sentence::tr() under the name of the class.
    return sentence.said(
        [](const char *source) { return QCoreApplication::translate("Sentence", source); });
}

QString said(const Error &error)
{
    return said(error.message);
}

} // namespace docket::ui
