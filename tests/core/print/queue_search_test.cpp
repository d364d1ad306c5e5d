// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/queue_search.h"
#include "support/catch.h"
#include "wait_until.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

using docket::print::QueueSearch;
using docket::test::waitUntil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A print system whose `lpstat` is a script, and the only program there is.
class ScriptedLpstat {
public:
    explicit ScriptedLpstat(const QByteArray &script) : m_path(qgetenv("PATH"))
    {
        QFile file(m_folder.filePath(u"lpstat"_s));
        if (!script.isEmpty()) {
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\n" + script);
            file.close();
            REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        qputenv("PATH", m_folder.path().toLocal8Bit());
    }
    ~ScriptedLpstat() { qputenv("PATH", m_path); }

private:
    const QTemporaryDir m_folder;
    const QByteArray m_path;
};

QStringList found(std::chrono::milliseconds patience = 20s)
{
    QueueSearch search(patience);
    QStringList queues;
    int ends = 0;
    QObject::connect(
        &search, &QueueSearch::found, &search, [&](const QString &uri) { queues.append(uri); });
    QObject::connect(&search, &QueueSearch::finished, &search, [&] { ++ends; });
    search.start();
    CHECK(ends == 0); // nobody is answered from within their own call
    REQUIRE(waitUntil([&] { return ends == 1; }));
    return queues;
}

} // namespace

TEST_CASE("the queues of the computer's print system are found, but for those nobody can name")
{
    const ScriptedLpstat system("test \"$*\" = -e || exit 1\n"
                                "echo Kitchen_TM-T20\n"
                                "echo 'bag printer'\n"
                                "echo 'kitchen/duplex'\n"
                                "echo\n");
    CHECK(found() == QStringList {u"cups://Kitchen_TM-T20"_s, u"cups://bag%20printer"_s});
}

TEST_CASE("a print system without queues, and a computer without one, have none")
{
    SECTION("no queue")
    {
        const ScriptedLpstat system("echo 'lpstat: No destinations added.' >&2\nexit 1\n");
        CHECK(found().isEmpty());
    }
    SECTION("no lpstat")
    {
        const ScriptedLpstat system({});
        CHECK(found().isEmpty());
    }
}

TEST_CASE("a print system that does not answer is not waited for")
{
    const ScriptedLpstat system("echo kitchen\nwhile :; do :; done\n");
    CHECK(found(100ms).size() <= 1); // that it ends is what counts
}
