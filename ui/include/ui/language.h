// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace docket::ui {

/// A language that the window speaks.
struct Language {
    QString id; ///< "zh_CN": as the setting window/language and the file of its words call it.
    QString name; ///< In itself: whoever looks for it may not read anything else on the screen.
    QLocale locale; ///< Of its dates, with the digits 0 to 9.
};

/// English first.
const QList<Language> &languages();
/// What the setting window/language means: one of them, or "system" for the one that the computer
/// speaks. English where that is none of them.
const Language &languageOf(const QString &setting, const QLocale &system = QLocale::system());

/// A day in the language of QLocale(): "Fri 20 Nov 2026".
QString dayText(QDate day);
/// "Fri 20 Nov"
QString shortDayText(QDate day);

} // namespace docket::ui
