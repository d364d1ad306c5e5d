// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace docket::print {

/// A way for bytes to a printer and back. No signal comes from within a call.
class Link : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answered by opened() or failed().
    virtual void open() = 0;
    virtual void write(const QByteArray &bytes) = 0;
    /// Of what was written, what has not surely left this computer.
    virtual qint64 bytesToWrite() const = 0;
    virtual QByteArray readAll() = 0;
    /// What has left arrives, the rest is dropped. No signal after it.
    virtual void close() = 0;
    /// "The printer at 192.0.2.7:9100"
    virtual QString place() const = 0;

signals:
    void opened();
    /// There is something to read.
    void answered();
    /// So many bytes more may have left; and bytesToWrite() is less than before.
    void taken(qint64 bytes);
    /// Not to be opened, or lost; the system's words.
    void failed(const QString &cause);
};

} // namespace docket::print
