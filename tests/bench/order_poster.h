// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

namespace docket::bench {

/// Posts whole orders, each a call of its own, to a shop's webhook. May live in a thread of its
/// own.
class OrderPoster : public QObject {
    Q_OBJECT

public:
    explicit OrderPoster(const QUrl &hook);

    /// Posts so many orders to be picked up `pickup` ("in 3 hours"). `perSecond` 0: each as soon as
    /// the one before was answered. Not before the last one has finished.
    Q_INVOKABLE void post(int orders, int perSecond, const QString &pickup);

signals:
    /// `failures`: those that were answered without an order's number.
    void finished(int failures);

private:
    void postNext();

    QNetworkAccessManager m_network;
    QTimer m_pace;
    QUrl m_hook;
    QString m_pickup;
    int m_wanted = 0;
    int m_begun = 0;
    int m_answered = 0;
    int m_failures = 0;
};

} // namespace docket::bench
