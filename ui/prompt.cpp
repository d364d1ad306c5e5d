// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompt.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QStandardPaths>

namespace docket::ui {

using namespace Qt::StringLiterals;

namespace {

bool isSeen()
{
    const QString platform = QGuiApplication::platformName();
    return platform != "offscreen"_L1 && platform != "minimal"_L1;
}

} // namespace

void WindowPrompt::tellFailure(const QString &what)
{
    if (!isSeen()) {
        return;
    }
    QMessageBox box(QMessageBox::Critical, u"Docket"_s, what, QMessageBox::Close);
    box.setObjectName(u"failure"_s);
    box.exec();
}

QString WindowPrompt::fileToSave(const QString &suggested)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return isSeen() ? QFileDialog::getSaveFileName(nullptr, QString(), folder.filePath(suggested))
                    : QString();
}

QString WindowPrompt::fileToOpen()
{
    return isSeen() ? QFileDialog::getOpenFileName(nullptr, QString(),
               QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                    : QString();
}

} // namespace docket::ui
