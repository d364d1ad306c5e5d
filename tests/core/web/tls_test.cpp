// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checked_socket.h"
#include "running_listener.h"
#include "support/catch.h"
#include "support/tls_files.h"
#include "web/tls_identity.h"

#include <QDeadlineTimer>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

using namespace docket;
using namespace docket::web;
using docket::tests::TlsFiles;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

Tls identityOf(const TlsFiles &files)
{
    const auto identity =
        tlsIdentity(files.certificate, files.key, QDateTime::currentDateTimeUtc());
    INFO((identity ? QString() : identity.error().message.english()).toStdString());
    REQUIRE(identity);
    return identity->configuration;
}

/// What a client gets for one request; empty: no handshake.
QByteArray answerTo(quint16 port, const QByteArray &request, QByteArray *commonName = nullptr)
{
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.connectToHostEncrypted(u"127.0.0.1"_s, port);
    if (!client.waitForEncrypted(patienceMs)) {
        return {};
    }
    if (commonName != nullptr) {
        *commonName =
            client.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0).toUtf8();
    }
    client.write(request);
    const QDeadlineTimer deadline(patienceMs);
    QByteArray received;
    while (client.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        received += client.readAll();
    }
    return received;
}

/// With the key of somebody else: a handshake cannot even begin.
Tls mixedUp(const TlsFiles &files, const TlsFiles &other)
{
    QSslConfiguration configuration = *identityOf(files);
    configuration.setPrivateKey(identityOf(other)->privateKey());
    return configuration;
}

/// Keeps the end of whoever connects.
class OpenDoor final : public QTcpServer {
public:
    qintptr end = -1;

protected:
    void incomingConnection(qintptr descriptor) override { end = descriptor; }
};

bool isClosed(QTcpSocket &client)
{
    const QDeadlineTimer deadline(patienceMs);
    while (client.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired()) {
        client.waitForDisconnected(static_cast<int>(deadline.remainingTime()));
    }
    return client.state() != QAbstractSocket::ConnectedState;
}

} // namespace

TEST_CASE("with a certificate the same door speaks TLS, and nothing in the clear")
{
    const TlsFiles files(u"shop.example"_s);
    const RunningListener listener({}, RunningListener::describe, {}, identityOf(files));
    QByteArray name;
    const QByteArray body(200'000, 'x');
    const QByteArray answer = answerTo(listener.port(),
        "POST /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 200000\r\n\r\n" + body,
        &name);
    CHECK(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    CHECK(answer.endsWith("POST /x 200000"));
    CHECK(name == "shop.example");

    QTcpSocket plain;
    plain.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    REQUIRE(plain.waitForConnected(patienceMs));
    plain.write("GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(isClosed(plain));
    CHECK_FALSE(plain.readAll().contains("200"));
    CHECK(listener.handled().size() == 1);
}

TEST_CASE("who never finishes the handshake is sent away, and keeps nobody out")
{
    const TlsFiles files(u"shop.example"_s);
    Limits limits;
    limits.requestMs = 300;
    limits.connections = 4;
    const RunningListener listener(limits, RunningListener::describe, {}, identityOf(files));
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int client = 0; client < 8; ++client) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
        REQUIRE(silent.back()->waitForConnected(patienceMs));
        silent.back()->write("\x16\x03\x01"); // the beginning of a greeting
        silent.back()->flush();
    }
    CHECK(answerTo(listener.port(), "GET /good HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
              .endsWith("GET /good 0"));
    for (const auto &client : silent) {
        CHECK(isClosed(*client));
    }
}

TEST_CASE("a connection is taken over before its handshake begins, so that it can still be refused")
{
    const TlsFiles files(u"shop.example"_s);
    const TlsFiles other(u"other.example"_s);
    OpenDoor door;
    REQUIRE(door.listen(QHostAddress(QHostAddress::LocalHost)));
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), door.serverPort());
    REQUIRE(client.waitForConnected(patienceMs));
    REQUIRE(door.waitForNewConnection(patienceMs));
    CheckedSocket socket({}, mixedUp(files, other));
    CHECK(socket.adopt(door.end));
    CHECK(socket.peerAddress().isLoopback());
    CHECK_FALSE(socket.begin());
}

TEST_CASE("who could not begin a handshake leaves the place to the next")
{
    const TlsFiles files(u"shop.example"_s);
    const TlsFiles other(u"other.example"_s);
    Limits limits;
    limits.connections = 1;
    RunningListener listener(limits, RunningListener::describe, {}, mixedUp(files, other));
    const QByteArray request = "GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    CHECK(answerTo(listener.port(), request).isEmpty());
    CHECK(answerTo(listener.port(), request).isEmpty());
    listener.setTls(identityOf(files));
    CHECK(answerTo(listener.port(), request).endsWith("GET /x 0"));
}

TEST_CASE("a renewed certificate is shown to the next who connects")
{
    const TlsFiles before(u"before.example"_s);
    const TlsFiles after(u"after.example"_s);
    RunningListener listener({}, RunningListener::describe, {}, identityOf(before));
    QByteArray name;
    const QByteArray request = "GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    CHECK(answerTo(listener.port(), request, &name).endsWith("GET /x 0"));
    CHECK(name == "before.example");
    listener.setTls(identityOf(after));
    CHECK(answerTo(listener.port(), request, &name).endsWith("GET /x 0"));
    CHECK(name == "after.example");
}

TEST_CASE("a certificate that is no good is told apart, and why")
{
    const TlsFiles files(u"shop.example"_s);
    const TlsFiles other(u"other.example"_s);
    const auto now = QDateTime::currentDateTimeUtc();
    const auto objection = [&](const QString &certificate, const QString &key, int days = 0) {
        const auto identity = tlsIdentity(certificate, key, now.addDays(days));
        return identity ? QString() : identity.error().message.english();
    };
    CHECK(objection(files.certificate, files.key).isEmpty());
    CHECK(objection(files.certificate, {})
        == u"server/tlsCertificate and server/tlsKey are set both, or neither."_s);
    CHECK(objection(u"/nowhere/c.pem"_s, files.key) == u"/nowhere/c.pem cannot be read."_s);
    CHECK(objection(files.key, files.key) == files.key + u" holds no certificate (PEM)."_s);
    CHECK(objection(files.certificate, files.certificate)
        == files.certificate + u" holds no RSA or EC key (PEM, without a passphrase)."_s);
    CHECK(objection(files.certificate, other.key)
              .startsWith(u"The key %1 does not fit the certificate %2"_s.arg(
                  other.key, files.certificate)));
    CHECK(objection(files.certificate, files.key, 10).isEmpty());
    CHECK(objection(files.certificate, files.key, 40)
              .startsWith(u"The certificate %1 expired on "_s.arg(files.certificate)));
}
