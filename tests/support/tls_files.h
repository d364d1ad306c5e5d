// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace docket::tests {

/// A certificate that signs itself, for thirty days, with its key: made now, for a test.
struct TlsFiles {
    explicit TlsFiles(const QString &name)
        : certificate(folder.filePath(QStringLiteral("certificate.pem"))),
          key(folder.filePath(QStringLiteral("key.pem")))
    {
        make(name, certificate, key);
    }

    static void make(const QString &name, const QString &certificateFile, const QString &keyFile)
    {
        // Not QProcess: after its way to fork, the thread sanitizer is blind to how threads wait
        // for each other.
        QList<QByteArray> arguments {"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
            "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30", "-subj",
            "/CN=" + name.toUtf8(), "-out", QFile::encodeName(certificateFile), "-keyout",
            QFile::encodeName(keyFile)};
        std::vector<char *> words;
        for (QByteArray &argument : arguments) {
            words.push_back(argument.data());
        }
        words.push_back(nullptr);
        pid_t program = 0;
        REQUIRE(
            posix_spawnp(&program, words.front(), nullptr, nullptr, words.data(), environ) == 0);
        int status = -1;
        REQUIRE(waitpid(program, &status, 0) == program);
        REQUIRE(status == 0);
    }

    QTemporaryDir folder;
    QString certificate;
    QString key;
};

} // namespace docket::tests
