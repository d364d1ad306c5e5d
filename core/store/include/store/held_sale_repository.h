// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace docket::store {

/// A sale that somebody has put aside. What `content` says belongs to the room above.
struct HeldSaleRow {
    QString id;
    QString name;
    QString phone; ///< E.164, or as it was typed.
    QJsonObject content;
    QDateTime heldAt; ///< UTC
    QString who;
};

/// Writing needs an open Transaction.
class HeldSaleRepository {
public:
    explicit HeldSaleRepository(Database &database) : m_database(database) { }

    /// Puts it aside, or the same one again as it is now.
    Result<void> put(const HeldSaleRow &row);
    /// Harmless where there is none.
    Result<void> drop(const QString &id);
    /// Latest first.
    Result<QList<HeldSaleRow>> all();

private:
    Database &m_database;
};

} // namespace docket::store
