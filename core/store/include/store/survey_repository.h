// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace docket::store {

/// The rows of a whole database.
struct StoreSize {
    int orders = 0;
    int calls = 0;
    int events = 0;
};

/// How many dockets of one printer are in one state.
struct DocketCount {
    QString printer;
    QString state;
    int count = 0;
};

/// What one asks of a whole database who was not there: a check, a diagnosis. Only reads; takes
/// long where there are many orders.
class SurveyRepository {
public:
    explicit SurveyRepository(Database &database) : m_database(database) { }

    /// What is wrong with it: SQLite's own findings, and numbers of orders that are missing. Empty:
    /// it is sound. \param used by business day, the highest number that databases of before have
    /// given: up to there numbers may be missing.
    Result<QStringList> findings(const QMap<QString, int> &used = {});
    Result<StoreSize> size();

    /// By state, those that are not closed.
    Result<QMap<QString, int>> openOrders();
    Result<QList<DocketCount>> waitingDockets();
    /// By state, all.
    Result<QMap<QString, int>> messages();
    /// By provider (UTC).
    Result<QMap<QString, QDateTime>> lastCalls();

    /// Of who works here, and of the customers of so many newest orders.
    Result<QStringList> names(int newest);
    /// What so many newest orders note, and what was said in so many newest calls.
    Result<QStringList> sayings(int newest);

private:
    Result<QMap<QString, int>> counts(const QString &sql);

    Database &m_database;
};

} // namespace docket::store
