// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/tls_identity.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace docket::web {

using namespace Qt::StringLiterals;

namespace {

constexpr int loopbackMs = 1'000;

Error wrong(const Sentence &words, const QString &detail = {})
{
    return {ErrorCode::Unreadable, words, detail};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return wrong(Sentence::tr("%1 cannot be read.").arg(path), file.errorString());
    }
    return file.readAll();
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull()) {
            return key;
        }
    }
    return {};
}

class Pair final : public QTcpServer {
public:
    qintptr end = -1;

protected:
    void incomingConnection(qintptr descriptor) override { end = descriptor; }
};

/// Qt compares key and certificate when a handshake begins, and not before: one begins here.
bool canBegin(const QSslConfiguration &configuration)
{
    Pair pair;
    QTcpSocket other;
    pair.setProxy(QNetworkProxy::NoProxy);
    other.setProxy(QNetworkProxy::NoProxy);
    if (!pair.listen(QHostAddress::LocalHost)) {
        return false;
    }
    other.connectToHost(QHostAddress::LocalHost, pair.serverPort());
    QSslSocket trial;
    if (!other.waitForConnected(loopbackMs) || !pair.waitForNewConnection(loopbackMs)
        || !trial.setSocketDescriptor(pair.end)) {
        return false;
    }
    trial.setSslConfiguration(configuration);
    trial.startServerEncryption();
    return trial.error() == QAbstractSocket::UnknownSocketError
        && trial.state() == QAbstractSocket::ConnectedState;
}

} // namespace

Result<TlsIdentity> tlsIdentity(
    const QString &certificateFile, const QString &keyFile, const QDateTime &now)
{
    if (certificateFile.isEmpty() || keyFile.isEmpty()) {
        return wrong(
            Sentence::tr("server/tlsCertificate and server/tlsKey are set both, or neither."));
    }
    const auto certificatePem = contentOf(certificateFile);
    if (!certificatePem) {
        return certificatePem.error();
    }
    const auto keyPem = contentOf(keyFile);
    if (!keyPem) {
        return keyPem.error();
    }
    const auto chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull()) {
        return wrong(Sentence::tr("%1 holds no certificate (PEM).").arg(certificateFile));
    }
    const QDateTime expiresAt = chain.first().expiryDate();
    if (expiresAt <= now) {
        return wrong(Sentence::tr("The certificate %1 expired on %2.")
                         .arg(certificateFile, expiresAt.toUTC().toString(u"yyyy-MM-dd"_s)));
    }
    const QSslKey key = keyFrom(*keyPem);
    if (key.isNull()) {
        return wrong(
            Sentence::tr("%1 holds no RSA or EC key (PEM, without a passphrase).").arg(keyFile));
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // agents show a secret instead
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!canBegin(configuration)) {
        return wrong(Sentence::tr(
            "The key %1 does not fit the certificate %2, or this computer cannot do TLS.")
                         .arg(keyFile, certificateFile));
    }
    return TlsIdentity {configuration, expiresAt};
}

} // namespace docket::web
