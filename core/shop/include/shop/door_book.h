// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/connections_report.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <array>
#include <chrono>

namespace docket::shop {

/// A request at the door.
struct Visit {
    Sender sender = Sender::Vapi;
    DoorVerdict verdict = DoorVerdict::LetIn;
    QString client = {}; ///< Its address; empty: not known.
    std::optional<Proof> proof = {}; ///< Which was right.
    qsizetype secret = 0; ///< And which of its secrets.
    std::optional<qint64> signedAtMs = {}; ///< By the sender's clock, since 1970.
    QByteArray date = {}; ///< The Date header.
};

/// Who was at the door since the start, and how it went. Nothing of a caller stands in it, and
/// nothing is kept on the disk. Noting costs next to nothing; words are made for who asks. Engine
/// thread only.
class DoorBook final : public QObject {
    Q_OBJECT

public:
    /// \param rest between two changes that are told.
    explicit DoorBook(const Clock &clock, std::chrono::milliseconds rest = std::chrono::seconds(1));

    void note(const Visit &visit);
    /// A secret was right for who is no sender.
    void noteUse(Proof proof, qsizetype secret);
    /// One for each sender, also for those that never came.
    QList<SenderVisits> senders() const;
    /// When the secrets of a kind were last right, the newest first.
    QList<QDateTime> lastUsed(Proof proof, qsizetype count) const;
    /// There is a secret before those of before.
    void noteNewSecret(Proof proof);
    /// Only the newest is left.
    void noteEndedSecrets(Proof proof);
    const QDateTime &since() const { return m_since; }

signals:
    /// Somebody was here.
    void changed();

private:
    struct Entry {
        Visit last;
        QDateTime at;
        qint64 letIn = 0;
        qint64 sentAway = 0;
    };

    void tellSoon();

    const Clock &m_clock;
    QDateTime m_since;
    std::array<Entry, senderCount> m_entries;
    std::array<QList<QDateTime>, proofCount> m_uses;
    QTimer m_rest;
};

} // namespace docket::shop
