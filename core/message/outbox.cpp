// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/outbox.h"

#include "circuit_breaker.h"

#include <algorithm>
#include <utility>

namespace docket::message {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The clock may be set while a timer runs: never sleep for longer than this.
constexpr std::chrono::milliseconds longestSleep = 1min;
constexpr std::chrono::milliseconds storageRest = 5s;

} // namespace

Outbox::Outbox(
    MessageSource &source, Sender &sender, const Clock &clock, RetryRules rules, QObject *parent)
    : QObject(parent), m_source(source), m_sender(sender), m_clock(clock),
      m_rules(std::move(rules)), m_breaker(std::make_unique<CircuitBreaker>(m_rules))
{
    for (QTimer *timer : {&m_soon, &m_later}) {
        timer->setParent(this);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Outbox::look);
    }
    connect(&m_sender, &Sender::finished, this, &Outbox::settle);
}

Outbox::~Outbox() = default;

void Outbox::wake()
{
    if (!m_stopping) {
        m_soon.start(0);
    }
}

void Outbox::stop()
{
    m_stopping = true;
    m_soon.stop();
    m_later.stop();
    if (!m_job) {
        QMetaObject::invokeMethod(this, &Outbox::stopped, Qt::QueuedConnection);
    }
}

void Outbox::look()
{
    if (m_stopping || m_job || !record()) {
        return;
    }
    const auto next = m_source.nextMessage();
    if (!next) {
        failStorage(next.error());
        return;
    }
    const bool isTroubleOver = m_state.kind == OutboxState::Kind::StorageError
        || (m_state.kind == OutboxState::Kind::Troubled && !*next);
    if (isTroubleOver) {
        show(OutboxState::Kind::Working);
    } else {
        show(m_state.kind, m_state.to, m_state.cause);
    }
    if (!*next) {
        m_later.stop();
        return;
    }
    const MessageJob &job = **next;
    const QDateTime now = m_clock.now();
    if (job.expiresAt <= now) {
        giveUp(job, u"too late to be of use"_s);
        return;
    }
    if (job.attempts >= m_rules.mostTries) {
        giveUp(job, u"tried too often"_s);
        return;
    }
    // Left in Sending by a crash it is due at once, as far as the provider is not left alone.
    QDateTime due = job.state == MessageState::Sending ? now : job.nextAttemptAt;
    if (m_breaker->restsUntil().isValid()) {
        due = std::max(due, std::min(m_breaker->restsUntil(), job.expiresAt));
    }
    if (due > now) {
        lookAt(due);
        return;
    }
    begin(job);
}

void Outbox::begin(const MessageJob &job)
{
    const auto recorded = m_source.record(
        job.id, {MessageState::Sending, job.attempts + 1, job.nextAttemptAt, {}, {}});
    if (!recorded) {
        failStorage(recorded.error());
        return;
    }
    m_job = job;
    ++m_job->attempts;
    m_sender.send(job.to, job.text);
}

void Outbox::giveUp(const MessageJob &job, const QString &cause)
{
    m_outcome =
        Outcome {job.id, {MessageState::GivenUp, job.attempts, job.nextAttemptAt, {}, cause}};
    if (record()) {
        show(OutboxState::Kind::GaveUp, job.to, cause);
        wake();
    }
}

void Outbox::settle(const SendOutcome &sent)
{
    if (!m_job) {
        return;
    }
    const MessageJob job = *std::exchange(m_job, std::nullopt);
    const QDateTime now = m_clock.now();
    MessageProgress progress {
        MessageState::Sent, job.attempts, job.nextAttemptAt, sent.providerId, sent.cause};
    OutboxState::Kind kind = OutboxState::Kind::Working;
    switch (sent.kind) {
    case SendOutcome::Kind::Accepted:
        m_breaker->noteSuccess();
        break;
    case SendOutcome::Kind::Never:
        m_breaker->noteSuccess(); // It answers, and knows what it says.
        progress.state = MessageState::GivenUp;
        kind = OutboxState::Kind::GaveUp;
        break;
    case SendOutcome::Kind::TryLater: {
        m_breaker->noteFailure(now);
        const auto delay = std::max(m_rules.delayAfter(job.attempts), sent.notBefore);
        progress.nextAttemptAt = now.addMSecs(delay.count());
        const bool isLast =
            job.attempts >= m_rules.mostTries || progress.nextAttemptAt >= job.expiresAt;
        progress.state = isLast ? MessageState::GivenUp : MessageState::Queued;
        kind = isLast ? OutboxState::Kind::GaveUp : OutboxState::Kind::Troubled;
        break;
    }
    }
    m_outcome = Outcome {job.id, progress};
    if (record()) {
        const bool isGivenUp = kind == OutboxState::Kind::GaveUp;
        show(kind, isGivenUp ? job.to : QString(), sent.cause);
        wake();
    }
    if (m_stopping) {
        emit stopped();
    }
}

// An outcome that cannot be recorded is kept: read back as Sending, the message would go twice.
bool Outbox::record()
{
    if (!m_outcome) {
        return true;
    }
    const auto recorded = m_source.record(m_outcome->id, m_outcome->progress);
    if (!recorded) {
        failStorage(recorded.error());
        return false;
    }
    m_outcome.reset();
    return true;
}

void Outbox::failStorage(const Error &error)
{
    m_soon.stop();
    if (!m_stopping) {
        m_later.start(storageRest);
    }
    show(OutboxState::Kind::StorageError, {}, error.message.english());
    emit messageSourceFailed(error);
}

void Outbox::lookAt(const QDateTime &due)
{
    const std::chrono::milliseconds left {m_clock.now().msecsTo(due)};
    m_later.start(std::clamp(left, 1ms, longestSleep));
}

void Outbox::show(OutboxState::Kind kind, const QString &to, const QString &cause)
{
    OutboxState state {kind, to, cause, m_state.waiting};
    if (kind != OutboxState::Kind::StorageError) {
        if (const auto waiting = m_source.waitingMessages()) {
            state.waiting = *waiting;
        }
    }
    if (state != std::exchange(m_state, state)) {
        emit stateChanged(m_state);
    }
}

} // namespace docket::message
