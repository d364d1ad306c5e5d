// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_shop.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/tls_files.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using docket::app::RunningShop;
using docket::shop::Board;
using docket::shop::TrustItem;
using docket::tests::TlsFiles;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

constexpr int doorLimitMs = 30'000;

struct Door {
    explicit Door(const TlsFiles *files = nullptr,
        const QHostAddress &address = QHostAddress(QHostAddress::LocalHost), quint16 port = 0)
    {
        app::RunOptions options;
        options.dataFolder = folder.path();
        options.address = address;
        options.port = port;
        if (files != nullptr) {
            options.settings = {
                u"server/tlsCertificate="_s + files->certificate, u"server/tlsKey="_s + files->key};
        }
        shop = valueOf(RunningShop::open(options));
    }

    /// The code and first argument of a thing to trust: "failed: ..."; empty: it is not told.
    QString trust(const QString &id) const
    {
        QSignalSpy told(&shop->board(), &Board::trustChanged);
        shop->board().refresh();
        for (const auto &arguments : told) {
            const auto item = arguments.first().value<TrustItem>();
            if (item.id == id) {
                return item.code + u": "_s
                    + (item.reason.isEmpty() ? item.arguments.value(0) : item.reason.english());
            }
        }
        return {};
    }
    /// Who answers /healthz over TLS; empty: nobody does, or not with 200.
    QString answering() const
    {
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(shop->url().port()));
        client.write("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        if (!QTest::qWaitFor(
                [&] { return client.state() == QAbstractSocket::UnconnectedState; }, doorLimitMs)
            || !client.readAll().startsWith("HTTP/1.1 200 OK\r\n")) {
            return {};
        }
        return client.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    }

    QTemporaryDir folder;
    std::unique_ptr<RunningShop> shop;
};

} // namespace

TEST_CASE("a shop with a certificate speaks TLS, and shows a renewed one without a restart")
{
    const TlsFiles files(u"first.example"_s);
    const Door door(&files);
    CHECK(door.shop->url().scheme() == u"https"_s);
    CHECK(door.answering() == u"first.example"_s);
    CHECK(door.trust(u"certificate"_s).startsWith(u"until: "_s));
    CHECK(door.trust(u"door"_s).isEmpty());

    TlsFiles::make(u"second.example"_s, files.certificate, files.key);
    CHECK(QTest::qWaitFor([&] { return door.answering() == u"second.example"_s; }, doorLimitMs));

    INFO("one that is no good changes nothing, and is told");
    REQUIRE(QFile::resize(files.certificate, 10));
    CHECK(QTest::qWaitFor(
        [&] { return door.trust(u"certificate"_s).startsWith(u"refused: "_s); }, doorLimitMs));
    CHECK(door.answering() == u"second.example"_s);
}

TEST_CASE("a shop whose certificate is no good stays shut until it is mended, and says so")
{
    const TlsFiles files(u"shop.example"_s);
    const TlsFiles other(u"other.example"_s);
    REQUIRE(QFile::remove(files.key));
    REQUIRE(QFile::copy(other.key, files.key));
    const Door door(&files);
    CHECK(door.shop->url().isEmpty());
    CHECK(door.trust(u"server"_s)
              .startsWith(u"failed: The key %1 does not fit the certificate %2"_s.arg(
                  files.key, files.certificate)));
    TlsFiles::make(u"mended.example"_s, files.certificate, files.key);
    REQUIRE(QTest::qWaitFor([&] { return !door.shop->url().isEmpty(); }, doorLimitMs));
    CHECK(door.answering() == u"mended.example"_s);
    CHECK(door.trust(u"server"_s).startsWith(u"no-secret: https://"_s));
}

TEST_CASE("a door whose port is taken when its certificate is good at last opens with the port")
{
    const TlsFiles files(u"shop.example"_s);
    REQUIRE(QFile::rename(files.key, files.key + u".away"_s));
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress(QHostAddress::LocalHost)));
    const Door door(&files, QHostAddress(QHostAddress::LocalHost), other.serverPort());
    CHECK(door.trust(u"server"_s) == u"failed: %1 cannot be read."_s.arg(files.key));

    REQUIRE(QFile::rename(files.key + u".away"_s, files.key));
    REQUIRE(QTest::qWaitFor(
        [&] {
            return door.trust(u"server"_s)
                == u"failed: Port %1 is already used by another program. Close that program, or choose another port."_s
                       .arg(other.serverPort());
        },
        doorLimitMs));
    other.close();
    REQUIRE(QTest::qWaitFor([&] { return !door.shop->url().isEmpty(); }, doorLimitMs));
    CHECK(door.answering() == u"shop.example"_s);
    CHECK(door.trust(u"server"_s).startsWith(u"no-secret: https://"_s));
}

TEST_CASE("a shop that others on the network can reach says so, and whether they can read along")
{
    const QHostAddress everywhere(QHostAddress::AnyIPv4);
    const TlsFiles files(u"shop.example"_s);
    CHECK(Door().trust(u"door"_s).isEmpty());
    CHECK(Door(nullptr, everywhere).trust(u"door"_s).startsWith(u"clear: http://0.0.0.0:"_s));
    CHECK(Door(&files, everywhere).trust(u"door"_s).startsWith(u"open: https://0.0.0.0:"_s));
}
