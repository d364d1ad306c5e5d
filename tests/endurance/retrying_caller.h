// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMap>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace docket::tests {

/// A provider that places one order after the other, each in one message, and sends a message again
/// until it is answered: as the same message to whichever address the shop has by then.
class RetryingCaller : public QObject {
    Q_OBJECT

public:
    /// `name` tells its calls from another caller's; all want their orders at `pickup`.
    RetryingCaller(
        QString name, std::function<QUrl()> address, QString pickup = QStringLiteral("in 2 hours"));

    void start();
    /// Ends with the order that is under way.
    void finish() { m_isLast = true; }
    bool isFinished() const { return m_isFinished; }
    /// What the shop answered: the order's number by call.
    const QMap<QString, QString> &answered() const { return m_answered; }
    int retries() const { return m_retries; }
    /// Of each order, from its first try to its answer.
    const QList<qint64> &latenciesMs() const { return m_latencies; }

signals:
    void orderAnswered();

private:
    void next();
    void send();
    void take(const QByteArray &answer);

    const QString m_name;
    const std::function<QUrl()> m_address;
    const QString m_pickup;
    QNetworkAccessManager m_network;
    QByteArray m_body;
    QString m_callId;
    int m_calls = 0;
    int m_retries = 0;
    bool m_isLast = false;
    bool m_isFinished = true;
    QElapsedTimer m_sinceFirstTry;
    QMap<QString, QString> m_answered;
    QList<qint64> m_latencies;
};

using Callers = std::vector<std::unique_ptr<RetryingCaller>>;

/// How many orders they have in all.
qsizetype answeredBy(const Callers &callers);

/// Ends each with the order that is under way.
void finishAll(const Callers &callers);

/// Checks that each order that was answered is in the stored data exactly once, and no other: every
/// caller has ended with an answer.
void checkKept(const Callers &callers, const QString &folder);

} // namespace docket::tests
