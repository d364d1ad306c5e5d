// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/card_number.h"
#include "shop/call_desk.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/said_repository.h"
#include "store/session_repository.h"

#include <QRegularExpression>

namespace docket::shop {

using namespace Qt::StringLiterals;

CallScope::CallScope(CallDesk &desk, KnownCall call)
    : m_desk(desk), m_call(std::move(call)), m_wasStored(m_call.isStored)
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

CallNews CallScope::takeNews()
{
    m_news.caller = m_call.session.caller;
    return std::exchange(m_news, {});
}

Result<std::optional<QByteArray>> CallScope::storedAnswer(const QString &toolCallId)
{
    if (toolCallId.isEmpty()) {
        return std::optional<QByteArray>();
    }
    for (const Answer &answer : std::as_const(m_answers)) {
        if (answer.toolCallId == toolCallId) {
            return std::optional(answer.text);
        }
    }
    if (!m_wasStored) {
        return std::optional<QByteArray>();
    }
    auto answer = store::SessionRepository(m_desk.m_database).answer(m_call.session.id, toolCallId);
    if (!answer) {
        noteFailure(answer.error());
    }
    return answer;
}

void CallScope::noteTool(const QString &tool)
{
    if (!m_call.session.tools.contains(tool)) {
        m_call.session.tools.append(tool);
        m_isChanged = true;
    }
}

void CallScope::noteUnknown(const QString &words)
{
    constexpr qsizetype mostWords = 60;
    static const QRegularExpression longNumber(u"\\d[\\d\\s]{4,}"_s);
    const QString tidy = withoutCardNumbers(words).simplified().toLower().left(mostWords).trimmed();
    if (!tidy.isEmpty() && !tidy.contains(longNumber)) { // somebody's number is no word for food
        m_unknown.append(tidy);
    }
}

QByteArray CallScope::look(const Work &work)
{
    CallSession copy = m_call.session;
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
    const CallNews before = m_news;
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
    store::Savepoint savepoint(m_desk.m_database);
    const CallSession &before = m_call.session;
    CallSession changed = before;
    const bool hadRow = m_row.has_value();
    const CallNews newsBefore = m_news;
    const Outcome outcome = work(changed);
    if (!outcome.keep) {
        m_news = newsBefore;
        if (!hadRow) {
            m_row.reset(); // undone with the savepoint
        }
        return outcome.answer;
    }
    if (const auto released = savepoint.release(); !released) {
        return released.error();
    }
    if (changed.endedAt.isValid() && changed.cart.version != before.cart.version) {
        // The report came early: the caller is still ordering.
        changed.endedAt = {};
        changed.outcome = CallOutcome::Open;
        changed.needsRingBack = false;
    }
    if (!toolCallId.isEmpty() && outcome.isFinal) {
        m_answers.append({toolCallId, tool, outcome.answer});
    }
    if (outcome.heard && changed.cart.version != before.cart.version) {
        HeardSentence heard = *outcome.heard;
        heard.cartVersion = changed.cart.version;
        heard.words = withoutCardNumbers(heard.words);
        heard.at = m_desk.m_clock.now();
        m_heard.append(heard);
    }
    m_news.asksForStaff |=
        changed.wantsPerson != before.wantsPerson || changed.needsRingBack != before.needsRingBack;
    m_call = {std::move(changed), true};
    m_isChanged = true;
    return outcome.answer;
}

Result<void> CallScope::keepRow(const CallSession &session)
{
    if (m_wasStored || m_row) {
        return {};
    }
    const auto saved = m_desk.save(session);
    if (saved) {
        m_row = session;
    } else {
        noteFailure(saved.error());
    }
    return saved;
}

Result<void> CallScope::writeCall()
{
    store::SessionRepository sessions(m_desk.m_database);
    if (m_row != m_call.session) {
        if (const auto saved = m_desk.save(m_call.session); !saved) {
            return saved;
        }
    }
    const QDateTime now = m_desk.m_clock.now();
    for (const Answer &answer : std::as_const(m_answers)) {
        const auto kept = sessions.saveAnswer(
            m_call.session.id, answer.toolCallId, answer.tool, answer.text, now);
        if (!kept) {
            return kept;
        }
    }
    store::SaidRepository said(m_desk.m_database);
    for (const HeardSentence &heard : std::as_const(m_heard)) {
        if (const auto kept = said.keep(m_call.session.id, heard); !kept) {
            return kept;
        }
    }
    return {};
}

Result<void> CallScope::finish()
{
    if (m_failure) {
        return *m_failure;
    }
    if (m_transaction == nullptr) {
        return {};
    }
    if (!m_unknown.isEmpty() && !m_call.isStored) {
        if (CallDesk::isSingleMessage(m_call.session)) {
            m_unknown.clear();
        } else {
            m_call.isStored = true; // whoever forgets the caller finds the words by the row
            m_isChanged = true;
        }
    }
    if (m_call.isStored && m_isChanged) {
        if (const auto written = writeCall(); !written) {
            return written;
        }
        m_news.isWritten = true;
    }
    store::SaidRepository said(m_desk.m_database);
    for (const QString &words : std::as_const(m_unknown)) {
        const auto kept = said.keepUnknown(m_call.session.id, words, m_desk.m_clock.now());
        if (!kept) {
            return kept;
        }
    }
    const auto committed = m_transaction->commit();
    m_transaction.reset();
    return committed;
}

} // namespace docket::shop
