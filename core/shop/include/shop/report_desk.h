// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/opening_hours.h"
#include "domain/result.h"
#include "shop/report_question.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <optional>

namespace docket::store {
class Database;
}

namespace docket::shop {

struct CountedDays;

/// Reports of business days, read on a connection and in a thread of their own, so that a year's
/// never delays a call. Days that are over are counted once and kept, until an order of theirs
/// changes. Engine thread only.
class ReportDesk final : public QObject {
    Q_OBJECT

public:
    /// \param database keeps the figures of days. `file`: its file, opened once more for reading
    /// with the first question.
    ReportDesk(store::Database &database, const QString &file, const Clock &clock,
        const OpeningHours &hours);
    /// Waits for the question that is being answered.
    ~ReportDesk() override;

    /// Counts days that are over from now on, whenever there is time.
    void start();
    /// `told` or `failed` follows. Of questions that come faster than answers only the last one is
    /// answered.
    void ask(const ReportQuestion &question);
    /// Counts some of the days that are over and not counted yet.
    void countSome();

signals:
    void told(const docket::SalesReport &report);
    void failed(const docket::Error &reason);
    /// So many days were counted, and are kept.
    void kept(int days);

    // To the reader, in its thread.
    void readWanted(const docket::ReportDays &days, const docket::BusinessDay &lastOver);
    void countWanted(const docket::BusinessDay &lastOver);

private:
    void begin();
    void goOn();
    void keep(const CountedDays &days);
    /// The last day whose orders and calls have come to their end.
    BusinessDay lastOver() const;
    ReportDays daysFor(const ReportQuestion &question) const;

    store::Database &m_database;
    const QString m_file;
    const Clock &m_clock;
    const OpeningHours &m_hours;
    QThread m_thread;
    QTimer m_timer;
    bool m_isReading = false;
    std::optional<ReportQuestion> m_next;
};

} // namespace docket::shop
