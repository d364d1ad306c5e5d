// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/opening_hours.h"
#include "domain/result.h"
#include "shop/order_history.h"

#include <QObject>
#include <QThread>

#include <optional>

namespace docket::shop {

class HistoryReader;

/// Looks into the history of orders, on a connection and in a thread of its own, so that no call
/// and no window waits for it. Engine thread only.
class HistoryDesk final : public QObject {
    Q_OBJECT

public:
    /// \param database the file; it is opened with the first question.
    HistoryDesk(const QString &database, const Clock &clock, const OpeningHours &hours);
    /// Waits for the question that is being answered.
    ~HistoryDesk() override;

    /// `found` or `failed` follows. Of questions that come faster than answers only the last one is
    /// answered.
    void search(const HistoryQuery &query);
    /// `told` or `failed` follows.
    void openFile(const OrderId &order);

signals:
    void found(const docket::shop::HistoryPage &page);
    void told(const docket::shop::OrderFile &file);
    void failed(const docket::Error &reason);

    // To the reader, in its thread.
    void searchWanted(const docket::shop::HistoryQuery &query, QDate today);
    void fileWanted(const docket::OrderId &order, QDate today);

private:
    void begin();
    void ask(const HistoryQuery &query);
    void goOn();
    QDate today() const;

    const QString m_file;
    const Clock &m_clock;
    const OpeningHours &m_hours;
    QThread m_thread;
    bool m_isSearching = false;
    std::optional<HistoryQuery> m_next;
};

} // namespace docket::shop
