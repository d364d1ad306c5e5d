// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace docket::print {

/// Asks the computer's own print system (CUPS, on Windows the spooler) which queues it has. One
/// without queues, or that is not there, has none: nothing is wrong with that.
class QueueSearch final : public QObject {
    Q_OBJECT

public:
    /// A print system that takes longer than `patience` is not waited for.
    explicit QueueSearch(
        std::chrono::milliseconds patience = std::chrono::seconds(8), QObject *parent = nullptr);
    ~QueueSearch() override;

    /// Once; no answer comes from within the call.
    void start();

signals:
    /// "cups://kitchen"
    void found(const QString &uri);
    void finished();

private:
    void tell(const QStringList &queues);

    QProcess m_process;
    QTimer m_limit;
};

} // namespace docket::print
