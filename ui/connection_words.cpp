// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection_words.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr qint64 msOfASecond = 1000;
constexpr qint64 secondsOfAMinute = 60;

QString verdictWords(shop::DoorVerdict verdict)
{
    switch (verdict) {
    case shop::DoorVerdict::LetIn:
        return ConnectionWords::tr("let in");
    case shop::DoorVerdict::NoSecret:
        return ConnectionWords::tr("sent away, it brought no secret");
    case shop::DoorVerdict::WrongSecret:
        return ConnectionWords::tr("sent away, wrong secret");
    case shop::DoorVerdict::TooOld:
        return ConnectionWords::tr("sent away, its clock or ours is wrong");
    case shop::DoorVerdict::NotSetUp:
        return ConnectionWords::tr("sent away, no secret is set here");
    case shop::DoorVerdict::OverLimit:
        return ConnectionWords::tr("sent away, too many tries");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ConnectionWords::name(shop::Sender sender)
{
    switch (sender) {
    case shop::Sender::Vapi:
        return u"Vapi"_s;
    case shop::Sender::Retell:
        return u"Retell"_s;
    case shop::Sender::ElevenLabs:
        return u"ElevenLabs"_s;
    case shop::Sender::Tools:
        return tr("Other agents");
    case shop::Sender::Mcp:
        return u"MCP"_s;
    case shop::Sender::Twilio:
        return tr("Twilio (SMS reports)");
    }
    Q_UNREACHABLE();
}

QString ConnectionWords::name(shop::Proof proof)
{
    switch (proof) {
    case shop::Proof::Secret:
        return tr("Agent's secret");
    case shop::Proof::Bearer:
        return tr("Agent's token");
    case shop::Proof::Hmac:
        return tr("Agent's signing key");
    case shop::Proof::Retell:
        return tr("Retell's API key");
    case shop::Proof::ElevenLabs:
        return tr("ElevenLabs' secret");
    case shop::Proof::Admin:
        return tr("Customer screens' token");
    case shop::Proof::Twilio:
        return tr("Twilio's token (SMS)");
    }
    Q_UNREACHABLE();
}

QString ConnectionWords::headline(const shop::SenderVisits &visits, const QDateTime &now) const
{
    if (!visits.lastAt.isValid()) {
        return tr("%1: nothing came yet", "an agent").arg(name(visits.sender));
    }
    return tr("%1: %2 %3", "an agent, what became of its request, and when")
        .arg(name(visits.sender), verdictWords(visits.verdict),
            m_words.clockTime(visits.lastAt, now));
}

QString ConnectionWords::clock(const shop::SenderVisits &visits)
{
    if (!visits.clockAheadMs) {
        return tr("clock not told");
    }
    const qint64 seconds = (std::abs(*visits.clockAheadMs) + msOfASecond / 2) / msOfASecond;
    if (seconds == 0) {
        return tr("clock as ours");
    }
    constexpr qint64 mostSeconds = 2 * secondsOfAMinute;
    constexpr qint64 mostMinutes = 99'999;
    const bool areSeconds = seconds < mostSeconds;
    const auto number =
        static_cast<int>(areSeconds ? seconds : std::min(seconds / secondsOfAMinute, mostMinutes));
    if (*visits.clockAheadMs > 0) {
        return areSeconds ? tr("clock %n s ahead of ours", nullptr, number)
                          : tr("clock %n min ahead of ours", nullptr, number);
    }
    return areSeconds ? tr("clock %n s behind ours", nullptr, number)
                      : tr("clock %n min behind ours", nullptr, number);
}

QString ConnectionWords::details(const shop::SenderVisits &visits)
{
    if (!visits.lastAt.isValid()) {
        return {};
    }
    const QString counts =
        tr("%1 let in, %2 sent away", "requests").arg(visits.letIn).arg(visits.sentAway);
    const QString from = visits.address.isEmpty() ? tr("from an address that is not told")
                                                  : tr("from %1").arg(visits.address);
    return QStringList {counts, from, clock(visits)}.join(u" · "_s);
}

QString ConnectionWords::line(const shop::SecretState &secret)
{
    const auto count = secret.lastUsed.size();
    const QString state = count == 0 ? tr("none", "a secret")
        : count == 1                 ? tr("set", "a secret")
                                     : tr("old and new", "secrets");
    return tr("%1 · %2", "a kind of secret and how it stands").arg(name(secret.proof), state);
}

QString ConnectionWords::use(
    const QDateTime &lastUsed, const QDateTime &since, const QDateTime &now) const
{
    return lastUsed.isValid() ? tr("last used %1").arg(m_words.clockTime(lastUsed, now))
                              : tr("not used since %1").arg(m_words.clockTime(since, now));
}

QString ConnectionWords::state(
    const shop::SecretState &secret, const QDateTime &since, const QDateTime &now) const
{
    if (secret.lastUsed.isEmpty()) {
        return tr("None is set.");
    }
    const QString newest = use(secret.lastUsed.first(), since, now);
    if (secret.lastUsed.size() == 1) {
        return tr("One is set, %1.", "when it was used").arg(newest);
    }
    const auto old = secret.lastUsed.mid(1);
    const QDateTime lastOld = *std::max_element(old.cbegin(), old.cend());
    return tr("The new one: %1.", "when it was used").arg(newest) + u'\n'
        + tr("The old one: %1.", "when it was used").arg(use(lastOld, since, now));
}

} // namespace docket::ui
