// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call_session.h"
#include "domain/clock.h"
#include "domain/heard_sentence.h"
#include "domain/result.h"
#include "shop/call_register.h"
#include "shop/shop_events.h"
#include "shop/shop_profile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace docket::store {
class Database;
class Transaction;
} // namespace docket::store

namespace docket::shop {

/// Which call a message belongs to, as far as its provider says.
struct CallKey {
    QString provider; ///< "vapi"
    QString callId; ///< Empty: the provider sent none.
    QString caller; ///< E.164 from the transport; empty: unknown.
    QByteArray body; ///< The raw message: a call without id and number is known by nothing else.
    bool isRepeatable = true; ///< Every tool call in it has an id: the same body again is a retry.
    bool isFromAfar = false; ///< Not from a program on this computer.
};

/// What a provider tells at the end of a call.
struct CallReport {
    QString endedReason;
    QString transcript;
    QString summary;
    QString recordingUrl;
};

class CallDesk;

/// A call as it stands after the last message, and whether the store has its row.
struct KnownCall {
    CallSession session;
    bool isStored = false;
    int unit = 0; ///< That wrote of it last, or rests on one that did: by CallDesk's count.
};

/// What one message did, as far as the shop is told after the commit.
struct CallNews {
    QString caller;
    QList<Order> placed;
    QList<Order> changed;
    QStringList personReasons;
    bool asksForStaff = false; ///< Who should be rung back may be another.
    bool isWritten = false; ///< Something of it reached the disk.
};

/// One message of one call while it is being answered: one transaction, begun with the first thing
/// that changes something, each change a savepoint. The answers for a retry are written at the end,
/// and so is the call's row, unless something had to refer to it before (keepRow).
class CallScope {
public:
    CallScope(const CallScope &) = delete;
    CallScope &operator=(const CallScope &) = delete;

    const CallSession &session() const { return m_call.session; }

    /// The answer that a tool call was given before; nullopt: it is new.
    Result<std::optional<QByteArray>> storedAnswer(const QString &toolCallId);

    /// What one tool did: its answer, and whether what it did to the session stays.
    struct Outcome {
        QByteArray answer;
        bool keep = false;
        bool isFinal = true; ///< False: a retry is to be answered anew.
        /// What was said for it; kept with the call when it changed the cart, at the message's time
        /// and without card numbers.
        std::optional<HeardSentence> heard = {};
    };
    using Work = std::function<Outcome(CallSession &)>;

    /// The call used a tool: part of its record.
    void noteTool(const QString &tool);
    /// Runs something that only looks. Changes to the session are dropped.
    QByteArray look(const Work &work);
    /// Runs something that changes the session or places an order. Kept (session, answer,
    /// everything written meanwhile) or undone as a whole. An empty tool call id stores no answer.
    Result<QByteArray> change(const QString &toolCallId, const QString &tool, const Work &work);

    /// Nobody understood these words: kept with the call, whose row is kept for them, also when the
    /// tool refuses; of a message that belongs to no call they are not. Only within change(). None
    /// is harmless.
    void noteUnknown(const QString &words);

    /// The store failed in this message: nothing more of it runs, and none of it is kept.
    void noteFailure(const Error &error);
    bool hasFailed() const { return m_failure.has_value(); }

    /// The call has a row, which an order or a message that is written now can refer to. Only
    /// within change(). A session that the work leaves as it is here is not written again.
    Result<void> keepRow(const CallSession &session);

    /// The order was written in this message; told to the shop after the commit.
    void notePlaced(const Order &order) { m_news.placed.append(order); }
    /// The order was moved on or cancelled in this message; told to the shop after the commit.
    void noteChanged(const Order &order) { m_news.changed.append(order); }
    /// The caller needs a person: kept in the session, and told to the shop after the commit. Only
    /// within change(); stays even when the tool refuses what was asked for.
    Result<void> callPerson(CallSession &session, const QString &reason);
    /// How often a person was called in this message.
    qsizetype personCalls() const { return m_news.personReasons.size(); }

private:
    friend class CallDesk;
    CallScope(CallDesk &desk, KnownCall call);
    ~CallScope();
    /// What a retry of a tool call is answered.
    struct Answer {
        QString toolCallId;
        QString tool;
        QByteArray text;
    };
    CallNews takeNews();
    Result<void> begin();
    Result<QByteArray> changeInSavepoint(
        const QString &toolCallId, const QString &tool, const Work &work);
    /// Writes what is still only here, and commits.
    Result<void> finish();
    Result<void> writeCall();

    CallDesk &m_desk;
    KnownCall m_call;
    bool m_wasStored = false; // before this message: it may have answers
    std::optional<CallSession> m_row; // as keepRow() wrote it
    QList<Answer> m_answers; // not written yet
    QList<HeardSentence> m_heard; // not written yet
    QStringList m_unknown; // not written yet
    std::unique_ptr<store::Transaction> m_transaction;
    std::optional<Error> m_failure;
    CallNews m_news;
    bool m_isChanged = false; // the row is older than the session here
};

/// The calls: finds or makes the row of a call, runs its messages as transactions, closes it. All
/// that is written to those rows is written here. Engine thread only.
class CallDesk {
public:
    CallDesk(
        store::Database &database, const Clock &clock, const OrderRules &rules, ShopEvents &events)
        : m_database(database), m_clock(clock), m_rules(rules), m_events(events)
    {
    }

    /// Reads beside the engine which calls have a row: from then on no new call is looked for.
    void learnCalls(const QString &databaseFile) { m_register.read(databaseFile); }
    bool knowsCalls() const { return m_register.isRead(); }

    /// Answers one message. Everything that `work` changed is on the disk when this returns without
    /// an error (within together(), when that has said so); with an error nothing of it is.
    Result<void> message(const CallKey &key, const std::function<void(CallScope &)> &work);
    /// Runs work that answers several messages; what they all changed reaches the disk with one
    /// sync. False: nothing of it was kept and every message is to be answered anew, by itself.
    bool together(const std::function<void()> &work);
    /// The same without waiting for the disk: `done` is told before this returns or by the event
    /// loop. The next one can begin meanwhile; it is lost with this
    /// one. Who only asks, about a call that is not in it, does not wait.
    void together(const std::function<void()> &work, std::function<void(bool isKept)> done);
    /// Ends a call. Harmless when it has ended before, or was never heard of.
    Result<void> end(const CallKey &key, const CallReport &report);
    /// Ends the calls that have been silent past the limit, and only those.
    Result<int> endIdle();
    /// The staff have seen to a call that asked for it. Harmless for any other.
    Result<void> settle(const SessionId &id);
    /// The calls that were heard of since an instant, have not ended and have not ordered what is
    /// in their cart; after a restart, once they are heard of again.
    QList<CallSession> onTheLine(const QDateTime &seenSince) const;

private:
    friend class CallScope;
    Result<KnownCall> findOrMake(const CallKey &key);
    /// Inserts or replaces its row.
    Result<void> save(const CallSession &session);
    Result<void> writeEnd(const CallKey &key, const CallReport &report);
    Result<void> closeAndSave(CallSession session);

    /// The last calls, 200 at the most and ordered ones first to go: a copy of their rows, and what
    /// only looked and has none. Without it the rows are read again; only of what is being
    /// committed there is nothing else.
    std::optional<KnownCall> known(const QString &provider, const QString &callId) const;
    /// No unit under way has written of it.
    bool isSaved(const KnownCall &call) const;
    /// The call of a row, with what it has only looked at since.
    CallSession latest(CallSession stored) const;
    void keepKnown(const KnownCall &call);
    /// Neither call nor caller has a name: nothing leads from a later message to this one.
    static bool isSingleMessage(const CallSession &session);
    void tell(const CallNews &news);
    void tellEnded();
    bool noteEnd(int unit, const Result<void> &kept);
    void forget(const CallSession &session);

    store::Database &m_database;
    const Clock &m_clock;
    const OrderRules &m_rules;
    ShopEvents &m_events;
    CallRegister m_register;
    QHash<std::pair<QString, QString>, KnownCall> m_known; // by provider and call id
    int m_unit = 0; // the last one that began
    QList<int> m_underWay; // those of which the end is not known, the oldest first
    bool m_restsOnOthers = false; // the one that stands: a call in it is still being saved
};

} // namespace docket::shop
