// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/door_book.h"

namespace docket::shop {

namespace {

/// How far the sender's clock is ahead. A stranger may say what it likes.
std::optional<qint64> clockAhead(const Visit &visit, const QDateTime &at)
{
    if (visit.verdict != DoorVerdict::LetIn && visit.verdict != DoorVerdict::TooOld) {
        return std::nullopt;
    }
    if (visit.signedAtMs) {
        return *visit.signedAtMs - at.toMSecsSinceEpoch();
    }
    constexpr qsizetype longestDate = 40;
    if (visit.date.isEmpty() || visit.date.size() > longestDate) {
        return std::nullopt;
    }
    // Qt reads numeric zones alone; HTTP writes GMT.
    QByteArray date = visit.date;
    date.replace("GMT", "+0000");
    const auto told = QDateTime::fromString(QString::fromLatin1(date), Qt::RFC2822Date);
    return told.isValid() ? std::optional(at.msecsTo(told)) : std::nullopt;
}

size_t placeOf(Proof proof)
{
    return static_cast<size_t>(proof);
}

} // namespace

DoorBook::DoorBook(const Clock &clock, std::chrono::milliseconds rest)
    : m_clock(clock), m_since(clock.now())
{
    m_rest.setParent(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &DoorBook::changed);
}

void DoorBook::note(const Visit &visit)
{
    Entry &entry = m_entries.at(static_cast<size_t>(visit.sender));
    entry.last = visit;
    entry.at = m_clock.now();
    ++(visit.verdict == DoorVerdict::LetIn ? entry.letIn : entry.sentAway);
    if (visit.proof && visit.verdict == DoorVerdict::LetIn) {
        noteUse(*visit.proof, visit.secret);
    }
    tellSoon();
}

void DoorBook::noteUse(Proof proof, qsizetype secret)
{
    QList<QDateTime> &uses = m_uses.at(placeOf(proof));
    while (uses.size() <= secret) {
        uses.append(QDateTime());
    }
    uses[secret] = m_clock.now();
    tellSoon();
}

void DoorBook::tellSoon()
{
    if (!m_rest.isActive()) {
        m_rest.start();
    }
}

QList<SenderVisits> DoorBook::senders() const
{
    QList<SenderVisits> senders;
    for (int place = 0; place < senderCount; ++place) {
        const Entry &entry = m_entries.at(static_cast<size_t>(place));
        SenderVisits visits;
        visits.sender = static_cast<Sender>(place);
        if (entry.at.isValid()) {
            visits.lastAt = entry.at;
            visits.verdict = entry.last.verdict;
            visits.address = entry.last.client;
            visits.clockAheadMs = clockAhead(entry.last, entry.at);
            visits.letIn = entry.letIn;
            visits.sentAway = entry.sentAway;
        }
        senders.append(visits);
    }
    return senders;
}

QList<QDateTime> DoorBook::lastUsed(Proof proof, qsizetype count) const
{
    QList<QDateTime> uses = m_uses.at(placeOf(proof)).mid(0, count);
    while (uses.size() < count) {
        uses.append(QDateTime());
    }
    return uses;
}

void DoorBook::noteNewSecret(Proof proof)
{
    m_uses.at(placeOf(proof)).prepend(QDateTime());
}

void DoorBook::noteEndedSecrets(Proof proof)
{
    QList<QDateTime> &uses = m_uses.at(placeOf(proof));
    uses = uses.mid(0, 1);
}

} // namespace docket::shop
