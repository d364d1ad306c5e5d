// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/ticket.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace docket::app {

/// Asks the shop's own address, as the internet sees it, whether Docket answers there: a tunnel
/// that fell over would otherwise be noticed by the calls that do not come. Lives in the engine's
/// thread.
class ReachWatch : public QObject {
    Q_OBJECT

public:
    /// `publicUrl` empty: not watched, and told so. The clock must outlive the watch.
    ReachWatch(const QString &publicUrl, const Clock &clock, std::chrono::milliseconds patience);

    /// Asks now and every minute.
    void start();
    /// Asks, unless an answer is still awaited.
    void check();

signals:
    void trustChanged(const docket::shop::TrustItem &item);

private:
    void take(QNetworkReply &reply);

    const Clock &m_clock;
    std::chrono::milliseconds m_patience;
    QUrl m_address;
    bool m_isWatched;
    QDateTime m_lostSince; // UTC; invalid while it answers
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_timer;
};

} // namespace docket::app
