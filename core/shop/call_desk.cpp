// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/call_desk.h"

#include "domain/card_number.h"
#include "fresh_id.h"
#include "shop/counter_sale.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/session_repository.h"

#include <QCryptographicHash>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

// Call ids that Docket makes where the provider sent none.
constexpr auto callerPrefix = "caller:"_L1;
constexpr auto messagePrefix = "message:"_L1;

void tellAll(const ShopEvents::News &news)
{
    for (const std::function<void()> &each : news) {
        each();
    }
}

} // namespace

Result<KnownCall> CallDesk::findOrMake(const CallKey &key)
{
    store::SessionRepository sessions(m_database);
    const QDateTime now = m_clock.now();
    constexpr qsizetype longestCallId = 200; // no provider's is longer
    QString callId = key.callId;
    if (callId.size() > longestCallId) {
        callId = QString::fromLatin1(
            QCryptographicHash::hash(callId.toUtf8(), QCryptographicHash::Sha256).toHex());
    }
    if (callId.isEmpty() && !key.caller.isEmpty()) {
        auto found = sessions.openOfCaller(
            key.provider, key.caller, callerPrefix, now.addSecs(-60 * m_rules.callIdleMinutes));
        if (!found) {
            return found.error();
        }
        if (*found) {
            const CallSession &session = **found;
            return known(session.provider, session.callId).value_or(KnownCall {session, true});
        }
        callId = callerPrefix + freshId();
    } else if (callId.isEmpty() && !key.isRepeatable) {
        callId = messagePrefix + freshId();
    } else if (callId.isEmpty()) {
        // Two such messages never share a cart; the same message again is a retry and finds its
        // answer.
        callId = messagePrefix
            + QString::fromLatin1(
                QCryptographicHash::hash(key.body, QCryptographicHash::Sha256).toHex());
    }
    std::optional<KnownCall> call = known(key.provider, callId);
    if (!call && m_register.mayHave(key.provider, callId)) {
        auto found = sessions.byCall(key.provider, callId);
        if (!found) {
            return found.error();
        }
        if (*found) {
            call = KnownCall {std::move(**found), true};
        }
    }
    if (call) {
        if (call->session.caller.isEmpty()) {
            call->session.caller = key.caller;
        }
        return std::move(*call);
    }
    CallSession session;
    session.id = SessionId(freshId(now));
    session.provider = key.provider;
    session.callId = callId;
    session.caller = key.caller;
    session.startedAt = now;
    session.lastSeenAt = now;
    return KnownCall {std::move(session), false};
}

Result<void> CallDesk::save(const CallSession &session)
{
    m_register.add(session.provider, session.callId);
    return store::SessionRepository(m_database).save(session);
}

std::optional<KnownCall> CallDesk::known(const QString &provider, const QString &callId) const
{
    const auto found = m_known.constFind({provider, callId});
    return found == m_known.cend() ? std::optional<KnownCall>() : *found;
}

bool CallDesk::isSaved(const KnownCall &call) const
{
    return m_underWay.isEmpty() || call.unit < m_underWay.first();
}

bool CallDesk::isSingleMessage(const CallSession &session)
{
    return session.callId.startsWith(messagePrefix);
}

void CallDesk::keepKnown(const KnownCall &call)
{
    constexpr qsizetype mostKnown = 200; // far more than a shop has on the line at once
    if (isSingleMessage(call.session) && !m_events.isHolding()) {
        return; // once it is saved, the store knows it for its retry
    }
    using Entry = std::pair<const std::pair<QString, QString> &, KnownCall &>;
    const auto isInStore = [this](const Entry &each) { return isSaved(each.second); };
    if (m_known.size() >= mostKnown) {
        m_known.removeIf([&](const Entry &each) {
            const CallSession &session = each.second.session;
            return isInStore(each)
                && (session.endedAt.isValid() || session.hasOrderedCart()
                    || isSingleMessage(session));
        });
    }
    if (m_known.size() >= mostKnown) {
        m_known.removeIf(isInStore); // a stranger's inventions must not fill the memory
    }
    m_known.insert({call.session.provider, call.session.callId}, call);
}

void CallDesk::forget(const CallSession &session)
{
    m_known.remove({session.provider, session.callId});
}

QList<CallSession> CallDesk::onTheLine(const QDateTime &seenSince) const
{
    QList<CallSession> sessions;
    for (const KnownCall &call : m_known) {
        const CallSession &session = call.session;
        if (!session.endedAt.isValid() && !session.hasOrderedCart()
            && !isTakenByHand(session.provider) && !isSingleMessage(session)
            && session.lastSeenAt >= seenSince) {
            sessions.append(session);
        }
    }
    return sessions;
}

Result<void> CallDesk::message(const CallKey &key, const std::function<void(CallScope &)> &work)
{
    m_database.settle();
    auto call = findOrMake(key);
    if (!call) {
        emit m_events.storageFailed(call.error());
        return call.error();
    }
    const int unitBefore = call->unit;
    const bool wasSaved = isSaved(*call);
    m_restsOnOthers |= unitBefore != m_unit && !wasSaved;
    call->session.lastSeenAt = m_clock.now();
    CallScope scope(*this, std::move(*call));
    work(scope);
    if (const auto finished = scope.finish(); !finished) {
        scope.m_transaction.reset();
        if (!m_events.isHolding()) {
            forget(scope.m_call.session); // in a unit it stays as it was before this message
        }
        emit m_events.storageFailed(finished.error());
        return finished;
    }
    const bool isUnderWay = m_events.isHolding() && (scope.m_news.isWritten || !wasSaved);
    scope.m_call.unit = isUnderWay ? m_unit : unitBefore;
    keepKnown(scope.m_call);
    if (!isTakenByHand(key.provider)) {
        emit m_events.callSeen(m_clock.now());
    }
    const CallNews news = scope.takeNews();
    if (m_events.isHolding()) {
        // The next message's waiting time counts on these orders already.
        for (const Order &order : news.changed + news.placed) {
            emit m_events.orderWritten(order);
        }
    }
    m_events.tell([this, news] { tell(news); });
    return {};
}

bool CallDesk::together(const std::function<void()> &work)
{
    m_database.settle();
    store::CommitGroup group(m_database);
    const int number = ++m_unit;
    m_underWay.append(number);
    m_events.hold();
    work();
    const auto news = m_events.takeHeld();
    const bool isKept = noteEnd(number, group.commit());
    if (isKept) {
        tellAll(news);
    }
    return isKept;
}

void CallDesk::together(const std::function<void()> &work, std::function<void(bool)> done)
{
    store::CommitGroup group(m_database);
    const int number = ++m_unit;
    m_underWay.append(number);
    m_restsOnOthers = false;
    m_events.hold();
    work();
    if (!m_restsOnOthers) {
        group.standAlone();
    }
    group.commit([this, number, news = m_events.takeHeld(), done = std::move(done)](
                     const Result<void> &kept) {
        const bool isKept = noteEnd(number, kept);
        // The callers first.
        done(isKept);
        if (isKept) {
            tellAll(news);
        }
    });
}

bool CallDesk::noteEnd(int unit, const Result<void> &kept)
{
    m_underWay.removeOne(unit);
    if (!kept) {
        m_known.clear();
        emit m_events.writtenLost();
    }
    return static_cast<bool>(kept);
}

void CallDesk::tell(const CallNews &news)
{
    if (news.isWritten) {
        emit m_events.storageWorked();
    }
    if (news.asksForStaff) {
        emit m_events.callsToSettleChanged();
    }
    // A replaced order leaves the board before the new one comes.
    for (const Order &order : news.changed) {
        emit m_events.orderChanged(order);
    }
    for (const Order &order : news.placed) {
        emit m_events.orderPlaced(order);
    }
    for (const QString &reason : news.personReasons) {
        emit m_events.personWanted(news.caller, reason);
    }
}

Result<void> CallDesk::end(const CallKey &key, const CallReport &report)
{
    m_database.settle();
    const auto ended = writeEnd(key, report);
    if (!ended) {
        emit m_events.storageFailed(ended.error());
    }
    return ended;
}

Result<void> CallDesk::writeEnd(const CallKey &key, const CallReport &report)
{
    if (key.callId.isEmpty() && key.caller.isEmpty()) {
        return {};
    }
    auto found = findOrMake(key);
    if (!found) {
        return found.error();
    }
    CallSession session = std::move(found->session);
    // A report comes after a hang-up, or the other way round: what is told stays told.
    const auto keep = [](QString &field, const QString &told) {
        if (!told.isEmpty()) {
            field = withoutCardNumbers(told);
        }
    };
    keep(session.endedReason, report.endedReason);
    keep(session.transcript, report.transcript);
    keep(session.summary, report.summary);
    keep(session.recordingUrl, report.recordingUrl);

    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const auto closed = closeAndSave(std::move(session)); !closed) {
        return closed.error();
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed.error();
    }
    tellEnded();
    return {};
}

void CallDesk::tellEnded()
{
    m_events.tell([this] {
        emit m_events.storageWorked();
        emit m_events.callsToSettleChanged();
    });
}

Result<void> CallDesk::closeAndSave(CallSession session)
{
    const QDateTime now = m_clock.now();
    const bool isNews = !session.endedAt.isValid();
    endCall(session, now);
    if (const auto saved = save(session); !saved) {
        return saved.error();
    }
    if (m_events.isHolding()) {
        keepKnown({session, true, m_unit}); // not to be read before it is committed
    } else {
        forget(session);
    }
    if (!isNews) {
        return {};
    }
    return store::Journal(m_database)
        .append(now, u"callEnded"_s, {}, session.id, {{u"outcome"_s, toText(session.outcome)}});
}

Result<int> CallDesk::endIdle()
{
    const QDateTime limit = m_clock.now().addSecs(-60 * m_rules.callIdleMinutes);
    auto idle = store::SessionRepository(m_database).openBefore(limit);
    if (!idle) {
        return idle.error();
    }
    for (CallSession &session : *idle) {
        session = latest(std::move(session));
    }
    idle->removeIf([&](const CallSession &session) { return session.lastSeenAt >= limit; });
    if (idle->isEmpty()) {
        return 0;
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    for (CallSession &session : *idle) {
        session.endedReason = u"silent"_s;
        if (const auto closed = closeAndSave(std::move(session)); !closed) {
            return closed.error();
        }
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed.error();
    }
    tellEnded();
    return static_cast<int>(idle->size());
}

CallSession CallDesk::latest(CallSession stored) const
{
    auto call = known(stored.provider, stored.callId);
    return call ? std::move(call->session) : std::move(stored);
}

Result<void> CallDesk::settle(const SessionId &id)
{
    store::SessionRepository sessions(m_database);
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    auto found = sessions.byId(id);
    if (!found) {
        return found.error();
    }
    if (!*found || !((*found)->wantsPerson || (*found)->needsRingBack)) {
        return {};
    }
    CallSession session = latest(std::move(**found));
    session.wantsPerson = false;
    session.needsRingBack = false;
    if (const auto saved = save(session); !saved) {
        return saved.error();
    }
    forget(session);
    const auto noted =
        store::Journal(m_database).append(m_clock.now(), u"callSettled"_s, {}, session.id);
    if (!noted) {
        return noted.error();
    }
    return (*transaction)->commit();
}

} // namespace docket::shop
