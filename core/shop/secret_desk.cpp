// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/secret_desk.h"

#include "shop/settings_audit.h"
#include "store/database.h"
#include "store/journal.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    Proof proof;
    const char *setting;
    bool isMadeHere;
};

constexpr std::array kinds {
    Kind {Proof::Secret, "webhook/secret", true},
    Kind {Proof::Bearer, "webhook/bearer", true},
    Kind {Proof::Hmac, "webhook/hmacKey", true},
    Kind {Proof::Retell, "retell/apiKey", false},
    Kind {Proof::ElevenLabs, "elevenlabs/secret", false},
    Kind {Proof::Admin, "admin/token", true},
    Kind {Proof::Twilio, "sms/authToken", false},
};
static_assert(kinds.size() == proofCount);

const Kind &kindOf(Proof proof)
{
    return kinds.at(static_cast<size_t>(proof));
}

QString strongSecret()
{
    std::array<quint32, 8> bytes {};
    QRandomGenerator::system()->fillRange(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QByteArray secret(reinterpret_cast<const char *>(bytes.data()), sizeof(bytes));
    return QString::fromLatin1(
        secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString settingOf(Proof proof)
{
    return QString::fromLatin1(kindOf(proof).setting);
}

bool isMadeHere(Proof proof)
{
    return kindOf(proof).isMadeHere;
}

QStringList SecretDesk::accepted(Proof proof) const
{
    return m_settings.words(kindOf(proof).setting);
}

Result<QString> SecretDesk::make(Proof proof)
{
    if (!isMadeHere(proof)) {
        return Error {ErrorCode::InvalidArgument,
            Sentence::tr("This one is made by the provider: enter it."), {}};
    }
    const QString secret = strongSecret();
    if (const auto done = change(proof, QStringList(secret) + accepted(proof), u"secretMade"_s);
        !done) {
        return done.error();
    }
    return secret;
}

Result<void> SecretDesk::add(Proof proof, const QString &secret)
{
    const QString word = secret.trimmed();
    static const QRegularExpression separator(u"[\\s,]"_s);
    if (word.isEmpty() || word.contains(separator)) {
        return Error {ErrorCode::InvalidArgument,
            Sentence::tr("Enter the secret as the provider shows it: one word."), {}};
    }
    QStringList secrets = accepted(proof);
    if (secrets.contains(word)) {
        return Error {ErrorCode::Conflict, Sentence::tr("This secret is accepted already."), {}};
    }
    secrets.prepend(word);
    return change(proof, secrets, u"secretAdded"_s);
}

Result<void> SecretDesk::endOld(Proof proof)
{
    const QStringList secrets = accepted(proof);
    if (secrets.size() < 2) {
        return {}; // a second tap
    }
    return change(proof, secrets.mid(0, 1), u"secretsEnded"_s);
}

Result<void> SecretDesk::change(Proof proof, const QStringList &secrets, const QString &event)
{
    const QString key = settingOf(proof);
    if (m_settings.isForThisRun(key)) {
        return Error {ErrorCode::Refused,
            Sentence::tr("This secret was given when Docket was started. Change it there."), {}};
    }
    if (auto checked = checkKept(key); !checked) {
        return checked;
    }
    const QString value = secrets.join(u' ');
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    auto done = store::Journal(m_database)
                    .append(m_clock.now(), event, {}, {},
                        {{u"key"_s, key}, {u"accepted"_s, secrets.size()}});
    if (done) {
        done = noteSetting(m_database, key, value); // the next start does not audit it again
    }
    if (done) {
        done = m_store.keep({{key, value}});
    }
    if (!done) {
        return done;
    }
    if (auto committed = (*transaction)->commit(); !committed) {
        // What is not audited does not count.
        [[maybe_unused]] const auto takenBack = m_store.keep({{key, m_settings.value(key)}});
        return committed;
    }
    if (secrets.size() > accepted(proof).size()) {
        m_book.noteNewSecret(proof);
    } else {
        m_book.noteEndedSecrets(proof);
    }
    m_settings.renew(key, value);
    emit changed();
    return {};
}

/// Whether the next start would load just what counts now.
Result<void> SecretDesk::checkKept(const QString &key) const
{
    const auto written = Settings::load(m_settings.file(), {});
    if (!written) {
        return written.error();
    }
    if (written->given().contains(key)) {
        return Error {ErrorCode::Refused,
            Sentence::tr(
                "Nothing was changed: this secret (%1) stands in %2, which would bring it back at the next start. Let Docket write into that file and start Docket again, then change the secret here.")
                .arg(key, m_settings.file()),
            {}};
    }
    const auto kept = m_store.all();
    if (!kept) {
        return kept.error();
    }
    if (kept->value(key) != m_settings.value(key)) {
        return Error {ErrorCode::Conflict,
            Sentence::tr(
                "Nothing was changed: somebody else has changed this secret (%1) since Docket was started. Start Docket again, then change it here.")
                .arg(key),
            {}};
    }
    return {};
}

ConnectionsReport SecretDesk::report() const
{
    ConnectionsReport report {m_book.since(), m_book.senders(), {}};
    for (const Kind &kind : kinds) {
        report.secrets.append({kind.proof, m_book.lastUsed(kind.proof, accepted(kind.proof).size()),
            m_settings.isForThisRun(settingOf(kind.proof))});
    }
    return report;
}

} // namespace docket::shop
