// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served.h"

#include <QElapsedTimer>

namespace docket::bench {

namespace {

constexpr int limitMs = 60'000;

} // namespace

Served::Served(const QString &program, const QStringList &arguments)
{
    const QByteArray mark = "listening on ";
    QElapsedTimer clock;
    clock.start();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    QByteArray output;
    while (clock.elapsed() < limitMs && m_process.waitForReadyRead(limitMs)) {
        output += m_process.readAllStandardOutput();
        const qsizetype begin = output.indexOf(mark);
        const qsizetype end = output.indexOf('\n', begin);
        if (begin >= 0 && end > begin) {
            const qsizetype from = begin + mark.size();
            m_url = QUrl(QString::fromLatin1(output.mid(from, end - from).trimmed()));
            m_startMs = clock.elapsed();
            return;
        }
    }
}

Served::~Served()
{
    m_process.terminate();
    if (!m_process.waitForFinished(limitMs)) {
        m_process.kill();
        m_process.waitForFinished(limitMs);
    }
}

QUrl Served::url(const QString &path) const
{
    QUrl url = m_url;
    url.setPath(path);
    return url;
}

} // namespace docket::bench
