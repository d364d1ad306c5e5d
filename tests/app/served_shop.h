// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace docket::tests {

/// How a program ended.
struct ProgramRun {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs docketctl to its end.
ProgramRun runDocketctl(const QStringList &arguments);

/// Which of the two programs serves.
enum class Program { Docketctl, Docket };

/// A shop as a process of its own, on a free port of loopback; Friday 2026-11-20, 12:26
/// in Melbourne.
class ServedShop {
public:
    explicit ServedShop(const QString &dataFolder, const QStringList &options = {},
        Program program = Program::Docketctl);
    ~ServedShop();

    QUrl url(const QString &path = QStringLiteral("/webhook")) const;
    qint64 processId() const { return m_process.processId(); }
    /// Waits until it takes calls again, having begun anew by itself.
    void waitForStart();
    /// Ends it without a chance to tidy up, as a power cut does.
    void kill();
    /// Asks it to end and waits. \return its exit code.
    int terminate();
    /// Waits until it ends by itself. \return its exit code.
    int waitForEnd();

    QNetworkReply *start(const QByteArray &body, const QByteArray &secret = {});
    /// Posts and waits for the answer.
    struct Answer {
        int status = 0;
        QByteArray body;
    };
    Answer post(const QByteArray &body, const QByteArray &secret = {});
    /// One tool call; the result object.
    QJsonObject tool(const QString &callId, const QString &name, const QJsonObject &arguments = {});
    /// A whole call up to the order's number ("20261120-001"); empty when it failed.
    QString placeOrder(const QString &callId);

private:
    QProcess m_process;
    QByteArray m_output;
    QUrl m_url;
    QNetworkAccessManager m_network;
};

/// Waits until all have finished; fails the test after 30 s.
void waitForAll(const QList<QNetworkReply *> &replies);

QByteArray toolCallBody(const QString &callId, const QString &toolCallId, const QString &name,
    const QJsonObject &arguments);

/// The orders that `docketctl export` writes.
QJsonArray exportedOrders(const QString &dataFolder);

} // namespace docket::tests
