// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/queue_search.h"

#include "print/printer_address.h"
#ifdef Q_OS_WIN
#include "windows_transport.h"
#endif

#include <QMetaObject>
#include <QStringList>

namespace docket::print {

using namespace Qt::StringLiterals;

QueueSearch::QueueSearch(std::chrono::milliseconds patience, QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience);
    connect(&m_limit, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, [this] {
        m_limit.stop();
        tell(QString::fromLocal8Bit(m_process.readAllStandardOutput()).split(u'\n'));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            m_limit.stop();
            tell({}); // This computer has no print system.
        }
    });
}

QueueSearch::~QueueSearch()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(100);
}

void QueueSearch::start()
{
    // Queued: a program that is not there is known at once.
    QMetaObject::invokeMethod(
        this,
        [this] {
#ifdef Q_OS_WIN
            tell(windowsQueues());
#else
            m_limit.start();
            m_process.start(u"lpstat"_s, {u"-e"_s});
            m_process.closeWriteChannel();
#endif
        },
        Qt::QueuedConnection);
}

void QueueSearch::tell(const QStringList &queues)
{
    for (const QString &queue : queues) {
        const QString uri = u"cups://"_s + queue.trimmed().replace(u' ', "%20"_L1);
        if (printerAddress(uri)) { // else Docket could not print there
            emit found(uri);
        }
    }
    emit finished();
}

} // namespace docket::print
