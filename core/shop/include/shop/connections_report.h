// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace docket::shop {

/// Who posts to the shop, by the address that it posts to.
enum class Sender { Vapi, Retell, ElevenLabs, Tools, Mcp, Twilio };
inline constexpr int senderCount = 6;

/// What a request was told at the door.
enum class DoorVerdict {
    LetIn,
    NoSecret, ///< It brought none.
    WrongSecret,
    TooOld, ///< The signature is right and was made too long ago, or in the future.
    NotSetUp, ///< The shop has no secret for it.
    OverLimit, ///< Too many without the right to be here, from one address.
};

/// The requests of one sender since the start.
struct SenderVisits {
    Sender sender = Sender::Vapi;
    QDateTime lastAt = {}; ///< Null: none came yet.
    DoorVerdict verdict = DoorVerdict::LetIn; ///< Of the last one; so are the next two.
    QString address = {}; ///< Of the client as far as it can be known; empty: not at all.
    /// By so much the sender's clock is ahead of ours; nothing: it does not tell the time, or is a
    /// stranger.
    std::optional<qint64> clockAheadMs = {};
    qint64 letIn = 0;
    qint64 sentAway = 0;

    friend bool operator==(const SenderVisits &, const SenderVisits &) = default;
};

/// What senders prove themselves with, as far as it can be changed at the screen.
enum class Proof { Secret, Bearer, Hmac, Retell, ElevenLabs, Admin, Twilio };
inline constexpr int proofCount = 7;

/// The setting that holds it: "webhook/secret".
QString settingOf(Proof proof);
/// Whether Docket makes up a new one; else it comes from the provider.
bool isMadeHere(Proof proof);

/// The secrets of one kind that are accepted now.
struct SecretState {
    Proof proof = Proof::Secret;
    /// When each was last right, the newest secret first; null: not since the start. Empty: there
    /// is none.
    QList<QDateTime> lastUsed = {};
    /// Given for this run alone: cannot be changed at the screen.
    bool isForThisRun = false;

    friend bool operator==(const SecretState &, const SecretState &) = default;
};

struct ConnectionsReport {
    QDateTime since; ///< The start.
    QList<SenderVisits> senders;
    QList<SecretState> secrets;

    friend bool operator==(const ConnectionsReport &, const ConnectionsReport &) = default;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::ConnectionsReport)
Q_DECLARE_METATYPE(docket::shop::Proof)
