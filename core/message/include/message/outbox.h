// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "message/message_job.h"
#include "message/retry_rules.h"
#include "message/sender.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace docket::message {

class CircuitBreaker;

/// How sending goes, for the people in the shop.
struct OutboxState {
    enum class Kind {
        Working,
        Troubled, ///< The provider cannot be reached or is busy: messages wait.
        GaveUp, ///< The last message was not sent and is not tried any more.
        StorageError, ///< The messages cannot be read or recorded.
    };
    Kind kind = Kind::Working;
    QString to; ///< GaveUp: whose message it was.
    QString cause;
    int waiting = 0;

    friend bool operator==(const OutboxState &, const OutboxState &) = default;
};

/// Sends the messages of a source, one at a time, until each is sent or given up; none is lost,
/// also not in a crash. A message goes twice only when the record of its sending is missing: a
/// crash between the provider's answer and our record, or a connection that broke between the two
/// (Twilio takes no key by which it would know the second try).
///
/// Lives in the engine's thread and never works in its caller's stack. Source, sender and clock
/// must outlive it. Destroying it while it sends is what a crash is: the message stays Sending and
/// is tried again.
class Outbox : public QObject {
    Q_OBJECT

public:
    Outbox(MessageSource &source, Sender &sender, const Clock &clock, RetryRules rules = {},
        QObject *parent = nullptr);
    ~Outbox() override;

    const OutboxState &state() const { return m_state; }

public slots:
    /// There may be new messages: look soon. Costs the caller nothing.
    void wake();
    /// Begins no message any more; the one that is being sent comes to its end, then stopped().
    void stop();

signals:
    void stateChanged(const docket::message::OutboxState &state);
    /// Messages could not be read or recorded. Tried again by and by.
    void messageSourceFailed(const docket::Error &error);
    void stopped();

private:
    struct Outcome {
        MessageId id;
        MessageProgress progress;
    };

    void look();
    void begin(const MessageJob &job);
    void giveUp(const MessageJob &job, const QString &cause);
    void settle(const SendOutcome &sent);
    bool record();
    void failStorage(const Error &error);
    void lookAt(const QDateTime &due);
    void show(OutboxState::Kind kind, const QString &to = {}, const QString &cause = {});

    MessageSource &m_source;
    Sender &m_sender;
    const Clock &m_clock;
    RetryRules m_rules;
    std::unique_ptr<CircuitBreaker> m_breaker;
    OutboxState m_state;
    QTimer m_soon;
    QTimer m_later;
    std::optional<MessageJob> m_job; // Being sent.
    std::optional<Outcome> m_outcome; // Not recorded yet.
    bool m_stopping = false;
};

} // namespace docket::message

Q_DECLARE_METATYPE(docket::message::OutboxState)
