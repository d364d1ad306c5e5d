// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/call_desk.h"

#include "domain/card_number.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/session_repository.h"

#include <QCryptographicHash>
#include <QUuid>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

// Call ids that Docket makes where the provider sent none.
constexpr auto callerPrefix = "caller:"_L1;
constexpr auto messagePrefix = "message:"_L1;

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

CallScope::CallScope(CallDesk &desk, CallSession session)
    : m_desk(desk), m_session(std::move(session))
{
}

CallScope::~CallScope() = default;

void CallScope::noteFailure(const Error &error)
{
    if (!m_failure) {
        m_failure = error;
    }
}

Result<void> CallScope::callPerson(CallSession &session, const QString &reason)
{
    const auto noted = store::Journal(m_desk.m_database)
                           .append(m_desk.m_clock.now(), u"personWanted"_s, {}, session.id,
                               {{u"reason"_s, reason}});
    if (!noted) {
        noteFailure(noted.error());
        return noted;
    }
    session.wantsPerson = true;
    m_news.personReasons.append(reason);
    return {};
}

void CallScope::tell(ShopEvents &events) const
{
    // A replaced order leaves the board before the new one comes.
    for (const Order &order : m_news.changed) {
        emit events.orderChanged(order);
    }
    for (const Order &order : m_news.placed) {
        emit events.orderPlaced(order);
    }
    for (const QString &reason : m_news.personReasons) {
        emit events.personWanted(m_session.caller, reason);
    }
}

Result<std::optional<QByteArray>> CallScope::storedAnswer(const QString &toolCallId)
{
    if (toolCallId.isEmpty()) {
        return std::optional<QByteArray>();
    }
    auto answer = store::SessionRepository(m_desk.m_database).answer(m_session.id, toolCallId);
    if (!answer) {
        noteFailure(answer.error());
    }
    return answer;
}

void CallScope::noteTool(const QString &tool)
{
    if (!m_session.tools.contains(tool)) {
        m_session.tools.append(tool);
        m_isSaved = false;
    }
}

QByteArray CallScope::look(const Work &work)
{
    CallSession copy = m_session;
    return work(copy).answer;
}

Result<void> CallScope::begin()
{
    if (m_transaction != nullptr) {
        return {};
    }
    auto begun = store::Transaction::begin(m_desk.m_database);
    if (!begun) {
        return begun.error();
    }
    m_transaction = std::move(*begun);
    return {};
}

Result<QByteArray> CallScope::change(
    const QString &toolCallId, const QString &tool, const Work &work)
{
    // SQLite may have dropped the whole transaction with the failure: what came now would commit by
    // itself.
    if (m_failure) {
        return *m_failure;
    }
    const News before = m_news;
    auto answer = changeInSavepoint(toolCallId, tool, work);
    if (!answer) {
        noteFailure(answer.error());
    }
    if (m_failure) {
        m_news = before;
        return *m_failure;
    }
    return answer;
}

Result<QByteArray> CallScope::changeInSavepoint(
    const QString &toolCallId, const QString &tool, const Work &work)
{
    if (const auto begun = begin(); !begun) {
        return begun.error();
    }
    auto savepoint = store::Savepoint::begin(m_desk.m_database);
    if (!savepoint) {
        return savepoint.error();
    }
    // The row must exist before an order or an answer can refer to it.
    CallSession changed = m_session;
    changed.lastSeenAt = m_desk.m_clock.now();
    store::SessionRepository sessions(m_desk.m_database);
    if (const auto saved = sessions.save(changed); !saved) {
        return saved.error();
    }
    const News before = m_news;
    const Outcome outcome = work(changed);
    if (!outcome.keep) {
        m_news = before;
        return outcome.answer;
    }
    if (changed.endedAt.isValid() && changed.cart.version != m_session.cart.version) {
        // The report came early: the caller is still ordering.
        changed.endedAt = {};
        changed.outcome = CallOutcome::Open;
        changed.needsRingBack = false;
    }
    if (const auto saved = sessions.save(changed); !saved) {
        return saved.error();
    }
    if (!toolCallId.isEmpty() && outcome.isFinal) {
        const auto kept =
            sessions.saveAnswer(changed.id, toolCallId, tool, outcome.answer, m_desk.m_clock.now());
        if (!kept) {
            return kept.error();
        }
    }
    if (const auto released = (*savepoint)->release(); !released) {
        return released.error();
    }
    m_asksForStaff |= changed.wantsPerson != m_session.wantsPerson
        || changed.needsRingBack != m_session.needsRingBack
        || changed.orderedCartVersion != m_session.orderedCartVersion;
    m_session = std::move(changed);
    m_isSaved = true;
    return outcome.answer;
}

Result<CallSession> CallDesk::findOrMake(const CallKey &key)
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
            return withGlance(**found);
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
    auto found = sessions.byCall(key.provider, callId);
    if (!found) {
        return found.error();
    }
    if (*found) {
        CallSession session = **found;
        if (session.caller.isEmpty()) {
            session.caller = key.caller;
        }
        return withGlance(session);
    }
    CallSession session;
    session.id = SessionId(freshId());
    session.provider = key.provider;
    session.callId = callId;
    session.caller = key.caller;
    session.startedAt = now;
    session.lastSeenAt = now;
    return withGlance(session);
}

QString CallDesk::glanceKey(const CallSession &session)
{
    return session.provider + u'\n' + session.callId;
}

CallSession CallDesk::withGlance(CallSession session) const
{
    const auto glance = m_glances.constFind(glanceKey(session));
    if (glance != m_glances.cend()) {
        session.startedAt = std::min(session.startedAt, glance->startedAt);
        session.tools += glance->tools;
        session.tools.removeDuplicates();
    }
    return session;
}

void CallDesk::keepGlance(const CallSession &session)
{
    constexpr qsizetype mostGlances = 1000; // a stranger's inventions must not fill the memory
    if (session.callId.startsWith(messagePrefix)) {
        return;
    }
    if (m_glances.size() >= mostGlances) {
        m_glances.clear();
    }
    m_glances.insert(glanceKey(session), {session.startedAt, session.tools});
}

Result<void> CallDesk::message(const CallKey &key, const std::function<void(CallScope &)> &work)
{
    auto session = findOrMake(key);
    if (!session) {
        emit m_events.storageFailed(session.error());
        return session.error();
    }
    CallScope scope(*this, std::move(*session));
    work(scope);
    if (scope.m_failure) {
        scope.m_transaction.reset();
        emit m_events.storageFailed(*scope.m_failure);
        return *scope.m_failure;
    }
    if (scope.m_transaction != nullptr) {
        if (const auto committed = scope.m_transaction->commit(); !committed) {
            emit m_events.storageFailed(committed.error());
            return committed.error();
        }
        scope.m_transaction.reset();
        emit m_events.storageWorked();
    }
    if (scope.m_isSaved) {
        m_glances.remove(glanceKey(scope.m_session));
    } else {
        keepGlance(scope.m_session);
    }
    emit m_events.callSeen(m_clock.now());
    if (scope.m_asksForStaff) {
        emit m_events.callsToSettleChanged();
    }
    scope.tell(m_events);
    return {};
}

Result<void> CallDesk::end(const CallKey &key, const CallReport &report)
{
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
    CallSession session = std::move(*found);
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
    emit m_events.storageWorked();
    emit m_events.callsToSettleChanged();
    return {};
}

Result<void> CallDesk::closeAndSave(CallSession session)
{
    const QDateTime now = m_clock.now();
    const bool isNews = !session.endedAt.isValid();
    endCall(session, now);
    if (const auto saved = store::SessionRepository(m_database).save(session); !saved) {
        return saved.error();
    }
    m_glances.remove(glanceKey(session));
    if (!isNews) {
        return {};
    }
    return store::Journal(m_database)
        .append(now, u"callEnded"_s, {}, session.id, {{u"outcome"_s, toText(session.outcome)}});
}

Result<int> CallDesk::endIdle()
{
    store::SessionRepository sessions(m_database);
    auto idle = sessions.openBefore(m_clock.now().addSecs(-60 * m_rules.callIdleMinutes));
    if (!idle) {
        return idle.error();
    }
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
    emit m_events.storageWorked();
    emit m_events.callsToSettleChanged();
    return static_cast<int>(idle->size());
}

} // namespace docket::shop
