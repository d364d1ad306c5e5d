// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "beside_database.h"
#include "domain/result.h"
#include "shop/order_history.h"

#include <QDate>
#include <QObject>

namespace docket::shop {

/// Reads orders of any age. Lives in a thread of its own and opens its connection there.
class HistoryReader final : public QObject {
    Q_OBJECT

public:
    explicit HistoryReader(const QString &file);
    ~HistoryReader() override;

public slots:
    void search(const docket::shop::HistoryQuery &query, QDate today);
    void openFile(const docket::OrderId &order, QDate today);

signals:
    void found(const docket::shop::HistoryPage &page);
    void told(const docket::shop::OrderFile &file);
    void searchFailed(const docket::Error &reason);
    void fileFailed(const docket::Error &reason);

private:
    Result<HistoryPage> page(const HistoryQuery &query, QDate today);
    Result<OrderFile> file(const OrderId &id, QDate today);

    BesideDatabase m_database;
};

} // namespace docket::shop
