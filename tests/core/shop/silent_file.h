// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include "support/catch.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace docket::tests {

/// A file of which an opening never ends, as one on a network share that is gone: a pipe.
class SilentFile {
public:
    explicit SilentFile(const QString &path)
        : m_path(QFile::encodeName(path + QStringLiteral(".pipe")))
    {
        REQUIRE(::mkfifo(m_path.constData(), 0600) == 0);
        QFile::remove(path);
        REQUIRE(QFile::link(QFile::decodeName(m_path), path));
    }

    /// Whoever waits for it finds it empty.
    void answer()
    {
        const int end = ::open(m_path.constData(), O_WRONLY); // waits until somebody reads
        REQUIRE(end >= 0);
        ::close(end);
    }

private:
    QByteArray m_path;
};

} // namespace docket::tests

#endif
