// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reach_watch.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using docket::app::ReachWatch;
using docket::shop::TrustItem;
using docket::tests::FixedClock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers on loopback what a test says; empty: nothing at all.
struct Gateway {
    Gateway()
    {
        REQUIRE(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            auto *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                asked.append(socket->readAll());
                if (!answer.isEmpty()) {
                    socket->write(answer);
                    socket->disconnectFromHost();
                }
            });
        });
    }

    QString url() const { return u"http://127.0.0.1:%1/shop/"_s.arg(server.serverPort()); }

    QTcpServer server;
    QByteArray answer;
    QByteArray asked;
};

QByteArray page(const char *status, const char *body)
{
    return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: "
        + QByteArray::number(qstrlen(body)) + "\r\nConnection: close\r\n\r\n" + body;
}

struct WatchedAddress {
    /// Patient, but for what is never answered.
    explicit WatchedAddress(const QString &url, std::chrono::milliseconds patience = 20s)
        : watch(url, clock, patience)
    {
        QObject::connect(&watch, &ReachWatch::trustChanged, &watch,
            [this](const TrustItem &item) { told.append(item); });
    }
    TrustItem ask()
    {
        const auto before = told.size();
        watch.check();
        REQUIRE(QTest::qWaitFor([&] { return told.size() > before; }, 20'000));
        return told.last();
    }

    FixedClock clock {u"2026-11-20T07:34:00Z"_s};
    ReachWatch watch;
    QList<TrustItem> told;
};

} // namespace

TEST_CASE("an address that Docket answers at is reached")
{
    Gateway gateway;
    gateway.answer = page("200 OK", R"({"status":"ok"})");
    WatchedAddress watched(gateway.url());
    const auto item = watched.ask();
    CHECK(item
        == TrustItem {
            u"reach"_s, TrustItem::Level::Good, u"reached"_s, {u"2026-11-20T07:34:00Z"_s}});
    CHECK(gateway.asked.startsWith("GET /shop/healthz HTTP/1.1\r\n"));
}

TEST_CASE("what is silent beyond all patience is told")
{
    Gateway gateway;
    WatchedAddress watched(gateway.url(), 300ms);
    CHECK(watched.ask()
        == TrustItem {u"reach"_s, TrustItem::Level::Warning, u"lost"_s,
            {u"2026-11-20T07:34:00Z"_s, u"no answer"_s}});
}

TEST_CASE("what does not answer, or is not Docket, is told with the time since when")
{
    Gateway gateway;
    const quint16 port = gateway.server.serverPort();
    WatchedAddress watched(gateway.url());
    gateway.server.close();
    auto item = watched.ask();
    CHECK(item.code == u"lost"_s);
    CHECK(item.level == TrustItem::Level::Warning);
    CHECK(item.arguments == QStringList {u"2026-11-20T07:34:00Z"_s, u"no answer"_s});

    watched.clock.advanceMinutes(3);
    REQUIRE(gateway.server.listen(QHostAddress::LocalHost, port));
    gateway.answer = page("502 Bad Gateway", "no tunnel");
    item = watched.ask();
    CHECK(item.level == TrustItem::Level::Bad);
    CHECK(item.arguments == QStringList {u"2026-11-20T07:34:00Z"_s, u"HTTP 502"_s});
    gateway.answer = page("200 OK", "<h1>This tunnel is not in use</h1>");
    CHECK(watched.ask().arguments.last() == u"not Docket"_s);

    gateway.answer = page("200 OK", R"({"status":"ok"})");
    CHECK(watched.ask().code == u"reached"_s);
    gateway.server.close();
    watched.clock.advanceMinutes(1);
    CHECK(watched.ask().arguments == QStringList {u"2026-11-20T07:38:00Z"_s, u"no answer"_s});
}

TEST_CASE("without an address nothing is asked, and that is told")
{
    WatchedAddress watched({});
    watched.watch.start();
    REQUIRE(watched.told.size() == 1);
    CHECK(watched.told.first().code == u"not-watched"_s);
    WatchedAddress wrong(u"shop.example"_s);
    wrong.watch.start();
    REQUIRE(wrong.told.size() == 1);
    CHECK(wrong.told.first().code == u"no-address"_s);
    CHECK(wrong.told.first().level == TrustItem::Level::Bad);
}
