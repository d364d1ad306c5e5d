// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What strangers can send while one good caller orders. DOCKET_FLOOD_MIB=1024
// DOCKET_FLOOD_CONNECTIONS=1000 is the long form.

#include "length.h"
#include "process_figures.h"
#include "retrying_caller.h"
#include "served_shop.h"
#include "support/catch.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace docket::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int floodLimitMs = 120'000;
constexpr qint64 mebibyte = 1024 * 1024;

enum class Manner { Stays, LeavesAtOnce };

/// A connection that sends the same piece again and again until it has sent enough or is closed; or
/// that hears no answer.
class Stranger : public QObject {
public:
    Stranger(const QUrl &shop, const QByteArray &begin, const QByteArray &piece, qint64 bytes,
        Manner manner)
        : m_piece(piece), m_left(bytes)
    {
        connect(&m_socket, &QTcpSocket::connected, this, [this, begin, manner] {
            m_socket.write(begin);
            if (manner == Manner::LeavesAtOnce) {
                m_left = 0;
                m_socket.flush();
                m_socket.abort();
                return;
            }
            feed();
        });
        connect(&m_socket, &QTcpSocket::bytesWritten, this, &Stranger::feed);
        m_socket.connectToHost(shop.host(), static_cast<quint16>(shop.port()));
    }

    bool isDone() const { return m_left <= 0 || isClosed(); }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    void feed()
    {
        while (m_left > 0 && m_socket.bytesToWrite() < mebibyte
            && m_socket.state() == QAbstractSocket::ConnectedState) {
            m_left -= m_socket.write(m_piece);
        }
    }

    QTcpSocket m_socket;
    const QByteArray m_piece;
    qint64 m_left;
};

using Strangers = std::vector<std::unique_ptr<Stranger>>;

struct Attack {
    const char *name;
    QByteArray begin;
    QByteArray piece;
    qint64 bytes; ///< Of each connection.
    int connections;
    Manner manner = Manner::Stays;
};

QList<Attack> attacks()
{
    const qint64 flood = length("DOCKET_FLOOD_MIB", 64) * mebibyte;
    const int slow = length("DOCKET_FLOOD_CONNECTIONS", 400);
    const QByteArray post = "POST /webhook HTTP/1.1\r\nHost: a\r\n";
    const QByteArray line(64 * 1024, 'a');
    const QByteArray question = toolCallBody(u"gone"_s, u"t1"_s, u"getMenu"_s, {});
    return {
        {"a header without end", post + "X-Filler: ", line, flood / 8, 2},
        {"headers without end", post, "X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n", flood / 8,
            2},
        {"a body that is too long", post + "Content-Length: 1073741824\r\n\r\n", line, flood, 2},
        {"a chunked body without end", post + "Transfer-Encoding: chunked\r\n\r\n",
            "10000\r\n" + QByteArray(0x10000, 'a') + "\r\n", flood, 2},
        {"connections that never finish a request", post + "Content-Length: 100\r\n\r\n", {}, 0,
            slow},
        {"contradictory lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", {},
            0, 50},
        {"a negative length", post + "Content-Length: -1\r\n\r\n", {}, 0, 50},
        {"bytes that are no HTTP", QByteArray(4096, '\xff'), {}, 0, 50},
        {"many requests at once",
            QByteArray("GET /health HTTP/1.1\r\nHost: a\r\n\r\n").repeated(500), {}, 0, 10},
        {"callers that hang up before the answer",
            post + "Content-Type: application/json\r\nContent-Length: "
                + QByteArray::number(question.size()) + "\r\n\r\n" + question,
            {}, 1, slow, Manner::LeavesAtOnce},
    };
}

qint64 quantile99(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at((values.size() - 1) * 99 / 100);
}

} // namespace

TEST_CASE("floods cost little memory, and a good caller still orders")
{
    const QTemporaryDir folder;
    ServedShop shop(folder.path(), {u"--set"_s, u"printers/kitchen=virtual:"_s});
    RetryingCaller caller(u"good"_s, [&shop] { return shop.url(); });
    caller.start();
    const auto waitForOrders = [&caller](qsizetype more) {
        const qsizetype wanted = caller.answered().size() + more;
        REQUIRE(QTest::qWaitFor([&] { return caller.answered().size() >= wanted; }, floodLimitMs));
    };
    waitForOrders(50);
    const ProcessFigures before = figuresOf(shop.processId());
    const qsizetype calm = caller.latenciesMs().size();
    const qint64 calm99 = quantile99(caller.latenciesMs());
    qint64 mostKib = 0;
    for (const Attack &attack : attacks()) {
        INFO(attack.name);
        Strangers strangers;
        for (int i = 0; i < attack.connections; ++i) {
            strangers.push_back(std::make_unique<Stranger>(
                shop.url(), attack.begin, attack.piece, attack.bytes, attack.manner));
        }
        waitForOrders(20);
        REQUIRE(QTest::qWaitFor(
            [&strangers] {
                return std::all_of(strangers.cbegin(), strangers.cend(),
                    [](const auto &stranger) { return stranger->isDone(); });
            },
            floodLimitMs));
        mostKib = std::max(mostKib, figuresOf(shop.processId()).residentKib - before.residentKib);
    }
    caller.finish();
    REQUIRE(QTest::qWaitFor([&caller] { return caller.isFinished(); }, floodLimitMs));
    std::printf("floods: memory grew by at most %lld KiB; a good caller's order took (p99) %lld ms "
                "before and %lld ms meanwhile, %d sent again\n",
        static_cast<long long>(mostKib), static_cast<long long>(calm99),
        static_cast<long long>(quantile99(caller.latenciesMs().mid(calm))), caller.retries());
    CHECK(mostKib < 50 * 1024);
    REQUIRE(shop.terminate() == 0);
}
