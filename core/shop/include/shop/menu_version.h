// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace docket::shop {

/// A menu that was sold from a moment on.
struct MenuVersion {
    qint64 id = 0; ///< Grows with every change.
    QString version; ///< Of the content.
    QDateTime at; ///< UTC
    QString who; ///< "file": somebody edited the menu file.
    QString why;
    QStringList changes; ///< "Large Lamb Kebab: 15.00 → 15.50"
};

/// A menu that is to be sold from a moment on.
struct PlannedMenu {
    QDateTime at; ///< UTC
    QString who;
    QString why;
    QStringList changes;
    bool isMissed = false; ///< Its time came, and the menu was not the one it was made from.
};

/// The menu as it is sold, its plan and its history, for whoever edits it.
struct MenuOnSale {
    QByteArray content; ///< In Docket's format.
    QString version;
    bool hasPin = false; ///< Whether the owner has set a PIN.
    std::optional<PlannedMenu> plan;
    QList<MenuVersion> versions; ///< The latest first.
};

/// A menu that somebody wants to be sold.
struct MenuPublication {
    QByteArray content;
    QString base; ///< The version that it was made from.
    QString who;
    QString why;
    QDateTime at; ///< UTC, in the future; invalid: now.
    QString pin; ///< The owner's; the first one that is given is set.
};

/// An earlier menu that somebody wants back.
struct MenuRestoration {
    QString version;
    QString who;
    QString pin;
    QString base; ///< The version that was sold when it was chosen.
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::MenuOnSale)
Q_DECLARE_METATYPE(docket::shop::MenuPublication)
Q_DECLARE_METATYPE(docket::shop::MenuRestoration)
