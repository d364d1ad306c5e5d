// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cups_transport.h"
#include "support/catch.h"
#include "wait_until.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <optional>

using namespace docket;
using namespace docket::print;
using docket::test::waitUntil;
using namespace Qt::StringLiterals;

namespace {

const Paper ayran {48, {TextLine {{{u"1 x Ayran"_s, {}}}, Align::Left, 0}}};

/// A print service made of two scripts, found before any other.
class ScriptedCups {
public:
    ScriptedCups() : m_path(qgetenv("PATH"))
    {
        // The first look finds the docket in the queue, the next one does not.
        write(u"lpstat"_s,
            "if [ \"$1\" = -p ]; then cat \"$0.state\"; test -s \"$0.state\"; exit; fi\n"
            "test -e \"$0.waits\" && echo 'kitchen-12  shop  1024  Fri 20 Nov 2026'\n"
            "rm -f \"$0.waits\"; exit 0\n");
        write(u"lp"_s,
            "echo \"$@\" > \"$0.arguments\"; cat > \"$0.paper\"\n"
            "test -e \"$0.broken\" && { echo 'lp: no space' >&2; exit 1; }\n"
            "touch \"$(dirname \"$0\")/lpstat.waits\"\n"
            "echo 'request id is kitchen-12 (1 file(s))'\n");
        setState("printer kitchen is idle.  enabled since Fri\n");
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
    }
    ~ScriptedCups() { qputenv("PATH", m_path); }

    void setState(const QByteArray &state) { put(u"lpstat.state"_s, state); }
    void breakLp() { put(u"lp.broken"_s, "x"); }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void write(const QString &name, const QByteArray &script)
    {
        put(name, "#!/bin/sh\n" + script);
        QFile::setPermissions(m_folder.filePath(name),
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
};

struct Delivered {
    std::optional<Delivery> delivery;
    std::optional<Obstacle> notReady;
    QString cause;
    CupsTransport transport {{u"kitchen"_s}, EscPosEncoder(genericProfile())};

    Delivered()
    {
        QObject::connect(&transport, &Transport::ready, &transport,
            [this] { transport.send(ayran, PrinterMemory::Clean); });
        QObject::connect(&transport, &Transport::notReady, &transport,
            [this](const Obstacle &obstacle) { notReady = obstacle; });
        QObject::connect(&transport, &Transport::finished, &transport,
            [this](Delivery result, const QString &why) {
                delivery = result;
                cause = why;
            });
        transport.open();
    }
    bool isOver() const { return delivery || notReady; }
};

} // namespace

TEST_CASE("a queue gets the printer's own bytes, and the docket counts as sent")
{
    const ScriptedCups cups;
    Delivered job;
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Sent);
    CHECK(cups.read(u"lp.arguments"_s) == "-d kitchen -o raw -t Docket\n");
    CHECK(cups.read(u"lp.paper"_s) == EscPosEncoder(genericProfile()).encode(ayran));
    CHECK(cups.read(u"lpstat.waits"_s).isNull());
}

TEST_CASE("a queue that is stopped or missing gets nothing")
{
    ScriptedCups cups;
    const QByteArray state = GENERATE(
        QByteArray("printer kitchen disabled since Fri -\n\tout of paper\n"), QByteArray());
    cups.setState(state);
    Delivered job;
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    REQUIRE(job.notReady.has_value());
    CHECK(job.notReady->kind == PrinterState::Kind::Offline);
    CHECK(job.notReady->cause.contains(u"kitchen"_s));
    CHECK(cups.read(u"lp.paper"_s).isEmpty());
}

TEST_CASE("a docket that a queue does not take may be anywhere")
{
    ScriptedCups cups;
    cups.breakLp();
    Delivered job;
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Unknown);
    CHECK(job.cause.contains(u"lp: no space"_s));
}

TEST_CASE("without the programs of a print service that is said")
{
    const QTemporaryDir empty;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", empty.path().toLocal8Bit());
    Delivered job;
    const bool isOver = waitUntil([&] { return job.isOver(); });
    qputenv("PATH", path);
    REQUIRE(isOver);
    REQUIRE(job.notReady.has_value());
    CHECK(job.notReady->cause.contains(u"not installed"_s));
}
