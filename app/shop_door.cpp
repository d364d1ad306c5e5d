// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_shop.h"
#include "voice_settings.h"

#include <QLoggingCategory>

namespace docket::app {

using namespace Qt::StringLiterals;
using Level = shop::TrustItem::Level;

Q_DECLARE_LOGGING_CATEGORY(lcShop)

Result<void> RunningShop::listen(const QHostAddress &address, quint16 port)
{
    connect(&m_events, &shop::ShopEvents::callSeen, this, [this](const QDateTime &at) {
        if (!m_credentials.isEmpty()) {
            m_board.setTrust(
                {u"server"_s, Level::Good, u"last-call"_s, {at.toString(Qt::ISODate)}});
        }
    });
    connect(&m_secrets, &shop::SecretDesk::changed, this, &RunningShop::takeSecrets);
    m_reach.start();
    if (!m_tls.isWanted()) {
        return openDoor(address, port);
    }
    connect(
        &m_tls, &TlsWatch::renewed, this, [this, address, port](const web::TlsIdentity &identity) {
            m_listener.setTls(identity.configuration);
            tellCertificate();
            if (const auto opened = m_url.isEmpty() ? openDoor(address, port) : Result<void>();
                !opened) {
                m_tls.tryAgain();
                tellShut(opened.error());
            }
        });
    connect(&m_tls, &TlsWatch::soonChanged, this, &RunningShop::tellCertificate);
    connect(&m_tls, &TlsWatch::refused, this, [this](const Error &reason) {
        if (m_url.isEmpty()) {
            tellShut(reason);
        } else {
            qCWarning(lcShop, "the certificate: %s", qUtf8Printable(reason.message.english()));
            m_board.setTrust(
                {u"certificate"_s, Level::Bad, u"refused"_s, {}, false, reason.message});
        }
    });
    const auto identity = m_tls.read();
    m_tls.start();
    if (!identity) {
        // Never in the clear instead. The kitchen goes on with what it has.
        tellShut(identity.error());
        return {};
    }
    m_listener.setTls(identity->configuration);
    tellCertificate();
    return openDoor(address, port);
}

Result<void> RunningShop::openDoor(const QHostAddress &address, quint16 port)
{
    const auto bound = m_listener.listen(address, port);
    if (!bound) {
        return bound.error();
    }
    m_shut = {};
    m_url.setScheme(m_tls.isWanted() ? u"https"_s : u"http"_s);
    m_url.setHost(address.toString());
    m_url.setPort(*bound);
    tellServer();
    if (!address.isLoopback()) {
        const bool isClear = !m_tls.isWanted();
        qCWarning(lcShop, "%s",
            isClear ? "ANYBODY ON THE NETWORK can reach this address, and read along: secrets and "
                      "orders are not encrypted. Listen at 127.0.0.1 behind a tunnel, or set "
                      "server/tlsCertificate and server/tlsKey."
                    : "anybody on the network can reach this address; what they say is encrypted");
        m_board.setTrust({u"door"_s, isClear ? Level::Bad : Level::Warning,
            isClear ? u"clear"_s : u"open"_s, {m_url.toString()}});
    }
    return {};
}

void RunningShop::takeSecrets()
{
    const bool hadNone = m_credentials.isEmpty();
    m_credentials = credentialsFrom(m_settings);
    if (hadNone && !m_url.isEmpty()) {
        tellServer();
    }
    m_twilio.useTokens(m_settings.words("sms/authToken"));
    m_messageRules = shop::messageRules(m_settings);
    m_sms.renew(m_messageRules, messageAccount());
}

message::TwilioAccount RunningShop::messageAccount() const
{
    message::TwilioAccount account = shop::twilioAccount(m_settings);
    account.statusCallback = QUrl(QString::fromUtf8(m_twilio.url()));
    return account;
}

void RunningShop::tellCertificate()
{
    const QString day = m_tls.expiresAt().toUTC().toString(Qt::ISODate);
    m_board.setTrust(
        {u"certificate"_s, m_tls.isSoon() ? Level::Warning : Level::Good, u"until"_s, {day}});
}

void RunningShop::tellShut(const Error &reason)
{
    if (reason.message == m_shut) {
        return;
    }
    m_shut = reason.message;
    qCCritical(lcShop, "NOT LISTENING, no calls can be taken: %s",
        qUtf8Printable(reason.message.english()));
    m_board.setTrust({u"server"_s, Level::Bad, u"failed"_s, {}, false, reason.message});
}

void RunningShop::tellServer()
{
    if (m_credentials.isEmpty()) {
        qCWarning(lcShop, "no webhook secret is set: only this computer is answered");
        m_board.setTrust({u"server"_s, Level::Warning, u"no-secret"_s, {m_url.toString()}});
    } else {
        m_board.setTrust({u"server"_s, Level::Good, u"listening"_s, {m_url.toString()}});
    }
}

} // namespace docket::app
