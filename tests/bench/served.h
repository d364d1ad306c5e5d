// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace docket::bench {

/// A server as a process of its own, on a free port of loopback. It says where: "... listening on
/// http://ADDR:PORT".
class Served {
public:
    Served(const QString &program, const QStringList &arguments);
    ~Served();

    QUrl url(const QString &path) const;
    bool isReady() const { return m_url.isValid(); }
    /// Milliseconds from its start until it was ready.
    qint64 startMs() const { return m_startMs; }

private:
    QProcess m_process;
    QUrl m_url;
    qint64 m_startMs = 0;
};

} // namespace docket::bench
