// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a printer that is dead, or that hangs, delays the answer to a caller's order or the
// dockets of the other printer: beside a shop whose printers all work, in turns in the same run.
// The orders come at a pace (a busy shop's is 0.03 a second), or, with 0, as fast as they are
// answered: then the printers get what the callers leave of the computer.
//
// bench_printers [--seconds S] [--rounds N] [--rate R]

#include "figures.h"
#include "load.h"
#include "order_body.h"
#include "served.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace docket::bench;

namespace {

constexpr int connections = 4;

enum class Manner { Works, Hangs };

/// A printer on a port of loopback, in a thread of its own: it answers each question for its status
/// and each completion mark, or takes the connection and never says a word.
class Printer {
public:
    explicit Printer(Manner manner) : m_manner(manner)
    {
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        // In its own thread: sockets are closed where they live.
        QObject::connect(
            &m_thread, &QThread::finished, &m_server,
            [this] {
                m_server.close();
                qDeleteAll(m_server.findChildren<QTcpSocket *>());
            },
            Qt::DirectConnection);
        m_server.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Printer()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QString uri() const { return u"tcp://127.0.0.1:%1"_s.arg(m_port); }
    int dockets() const { return m_dockets; }

private:
    void accept()
    {
        while (auto *socket = m_server.nextPendingConnection()) {
            if (m_manner == Manner::Works) {
                QObject::connect(
                    socket, &QTcpSocket::readyRead, &m_server, [this, socket] { answer(*socket); });
            }
        }
    }

    void answer(QTcpSocket &socket)
    {
        const QByteArray bytes = socket.readAll();
        for (qsizetype at = bytes.indexOf("\x10\x04"); at >= 0;
             at = bytes.indexOf("\x10\x04", at + 2)) {
            socket.write("\x12");
        }
        const auto marks = static_cast<int>(bytes.count("\x1dr\x01"));
        socket.write(QByteArray(marks, '\0'));
        m_dockets += marks;
    }

    Manner m_manner;
    QThread m_thread;
    QTcpServer m_server;
    quint16 m_port = 0;
    std::atomic<int> m_dockets = 0;
};

/// A shop whose kitchen printer works, and whose bag printer is at that address.
struct Shop {
    explicit Shop(const QString &bagPrinter)
    {
        // The shop is made by its first start, with the demo's printer, which is left out.
        {
            const Served first(QStringLiteral(DOCKETCTL_PROGRAM), serve());
        }
        QFile::remove(folder.filePath(u"settings.ini"_s));
        served = std::make_unique<Served>(QStringLiteral(DOCKETCTL_PROGRAM),
            serve() << u"--set"_s << u"printers/kitchen=%1"_s.arg(kitchen.uri()) << u"--set"_s
                    << u"printers/bag=%1"_s.arg(bagPrinter) << u"--set"_s
                    << u"printers/bag/purpose=bag"_s);
    }

    QStringList serve() const
    {
        return {u"serve"_s, u"--data-dir"_s, folder.path(), u"--listen"_s, u"127.0.0.1:0"_s,
            u"--clock"_s, u"2026-11-20T12:26:00+11:00"_s};
    }

    QTemporaryDir folder;
    Printer kitchen {Manner::Works};
    std::unique_ptr<Served> served;
    QList<double> p99;
    QList<double> rates;
    qint64 orders = 0;
    qint64 failures = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"seconds"_s, u"Of each load."_s, u"S"_s, u"5"_s},
        {u"rounds"_s, u"Of which the median is told."_s, u"N"_s, u"9"_s},
        {u"rate"_s, u"Orders a second; 0: as many as are answered."_s, u"R"_s, u"20"_s}});
    parser.addHelpOption();
    parser.process(application);
    const double seconds = parser.value(u"seconds"_s).toDouble();
    const int rounds = parser.value(u"rounds"_s).toInt();
    const double pace = parser.value(u"rate"_s).toDouble() / connections;

    const Printer bag(Manner::Works);
    const Printer hanging(Manner::Hangs);
    Shop good(bag.uri());
    Shop dead(u"tcp://127.0.0.1:9"_s); // nothing listens there
    Shop stuck(hanging.uri());
    // Each is the first, the second and the last of a round: what was measured before it counts.
    QList<Shop *> turns {&good, &dead, &stuck};
    for (int round = 0; round < rounds; ++round) {
        std::rotate(turns.begin(), turns.begin() + 1, turns.end());
        for (Shop *shop : turns) {
            if (!shop->served->isReady()) {
                std::fputs("a server did not start\n", stderr);
                return 1;
            }
            const auto load =
                post(shop->served->url(u"/webhook"_s), connections, seconds, orderBody, pace);
            shop->p99.append(quantile(load.latenciesMs, 0.99));
            shop->rates.append(load.perSecond());
            shop->orders += load.answers;
            shop->failures += load.failures;
        }
    }
    printRow({},
        {u"orders/s"_s, u"p99 ms"_s, u"to working"_s, u"failures"_s, u"orders"_s, u"at kitchen"_s});
    const QList<std::pair<QString, Shop *>> rows {{u"all printers work"_s, &good},
        {u"one printer is dead"_s, &dead}, {u"one printer hangs"_s, &stuck}};
    for (const auto &[name, shop] : rows) {
        printRow(name,
            {number(median(shop->rates)), number(median(shop->p99), 1),
                number(median(shop->p99) / median(good.p99), 2), QString::number(shop->failures),
                QString::number(shop->orders), QString::number(shop->kitchen.dockets())});
    }
    return 0;
}
