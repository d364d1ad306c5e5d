// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt.h"

#include <QGuiApplication>
#include <QMessageBox>

namespace docket::ui {

using namespace Qt::StringLiterals;

void WindowPrompt::tellFailure(const QString &what)
{
    const QString platform = QGuiApplication::platformName();
    if (platform == "offscreen"_L1 || platform == "minimal"_L1) {
        return;
    }
    QMessageBox box(QMessageBox::Critical, u"Docket"_s, what, QMessageBox::Close);
    box.setObjectName(u"failure"_s);
    box.exec();
}

} // namespace docket::ui
