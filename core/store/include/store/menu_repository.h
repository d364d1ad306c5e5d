// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace docket::store {

/// One change of the menu that was sold.
struct MenuChangeRow {
    qint64 id = 0; ///< Grows with every change.
    QString version;
    QDateTime at; ///< UTC
    QString who;
    QString why;
    QStringList changes; ///< A line each.
};

/// A menu that is to be sold from a moment on.
struct MenuPlanRow {
    QString base; ///< The version that it was made from.
    QByteArray content;
    QDateTime at; ///< UTC
    QString who;
    QString why;
    QStringList changes;
    bool isMissed = false; ///< Its time came and the menu was another one by then.
};

/// The history of the menu and the plan for it. Writes need the open Transaction.
class MenuRepository {
public:
    explicit MenuRepository(Database &database) : m_database(database) { }

    /// The version's content must be kept already. The id is given here.
    Result<void> append(const MenuChangeRow &change);
    /// The latest first.
    Result<QList<MenuChangeRow>> lastChanges(int most);
    Result<std::optional<QByteArray>> content(const QString &version);

    Result<std::optional<MenuPlanRow>> plan();
    /// nullopt: there is none any more.
    Result<void> setPlan(const std::optional<MenuPlanRow> &plan);

private:
    Database &m_database;
};

} // namespace docket::store
