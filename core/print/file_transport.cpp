// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "file_transport.h"

#include "print/paper_text.h"

#include <QFileInfo>
#include <QMetaObject>

#include <utility>

namespace docket::print {

using namespace Qt::StringLiterals;

FileTransport::FileTransport(const FileAddress &address, EscPosEncoder encoder, QObject *parent)
    : Transport(parent), m_file(address.path), m_content(address.content),
      m_encoder(std::move(encoder))
{
}

void FileTransport::open()
{
    const QFileInfo info(m_file.fileName());
    if (info.exists() && !info.isFile()) {
        refuse(u"%1 is not an ordinary file."_s.arg(m_file.fileName()));
    } else if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        refuse(u"%1 cannot be written: %2"_s.arg(m_file.fileName(), m_file.errorString()));
    } else {
        QMetaObject::invokeMethod(this, &Transport::ready, Qt::QueuedConnection);
    }
}

void FileTransport::send(const Paper &paper, PrinterMemory)
{
    const QByteArray bytes = m_content == FileAddress::Content::Text
        ? (paper.opensDrawer ? QByteArray("[drawer]\n") : QByteArray()) + paperText(paper).toUtf8()
            + '\n'
        : m_encoder.encode(paper);
    const qint64 written = m_file.write(bytes);
    const QString cause = m_file.errorString();
    m_file.close();
    if (written == bytes.size()) {
        finish(Delivery::Sent, {});
    } else {
        finish(written > 0 ? Delivery::Unknown : Delivery::NotSent,
            u"%1 cannot be written: %2"_s.arg(m_file.fileName(), cause));
    }
}

void FileTransport::refuse(const QString &cause)
{
    QMetaObject::invokeMethod(
        this,
        [this, cause] {
            emit notReady({PrinterState::Kind::Error, cause});
        },
        Qt::QueuedConnection);
}

void FileTransport::finish(Delivery delivery, const QString &cause)
{
    QMetaObject::invokeMethod(
        this, [this, delivery, cause] { emit finished(delivery, cause); }, Qt::QueuedConnection);
}

} // namespace docket::print
