// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/message_desk.h"

#include "domain/phone_number.h"
#include "fresh_id.h"
#include "store/database.h"
#include "store/message_repository.h"
#include "store/order_repository.h"

#include <QRegularExpression>

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using message::MessageKind;
using message::MessageState;

namespace {

constexpr int mostMessages = 3;
constexpr std::chrono::seconds limitWindow = 10min;
constexpr std::chrono::seconds confirmationLife = 1h;
constexpr std::chrono::seconds readyLife = 30min;
constexpr std::chrono::seconds cancelledLife = 2h;
constexpr std::chrono::seconds backOnLife = 2h;
constexpr std::chrono::seconds receiptLife = 24h;
constexpr std::chrono::seconds menuLinkLife = 1h;

/// An order keeps what was said where it is no number.
bool isE164(const QString &number)
{
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{6,14}\\z"_s);
    return e164.match(number).hasMatch();
}

/// Whether a row is the message that is wanted, and still on its way or there.
bool isSame(const store::MessageRow &row, const QString &kind, const OrderId &order,
    const QString &recipient)
{
    return row.kind == kind && row.order == order && row.recipient == recipient
        && row.state != message::toText(MessageState::Failed)
        && row.state != message::toText(MessageState::GivenUp);
}

/// Whether the customer has it or may still get it.
bool isOut(const store::MessageRow &row)
{
    return row.state == message::toText(MessageState::Sending)
        || row.state == message::toText(MessageState::Sent)
        || row.state == message::toText(MessageState::Delivered);
}

} // namespace

QString toText(SmsStatus status)
{
    switch (status) {
    case SmsStatus::Queued:
        return u"queued"_s;
    case SmsStatus::Off:
        return u"off"_s;
    case SmsStatus::NoNumber:
        return u"no-number"_s;
    case SmsStatus::Unavailable:
    case SmsStatus::TooMany:
        return u"unavailable"_s;
    }
    Q_UNREACHABLE();
}

message::SmsShop MessageDesk::smsShop() const
{
    return {m_profile.name, m_profile.address, m_profile.abn, m_profile.hours.zone(),
        m_rules.mostSegments, m_profile.phone};
}

Result<bool> MessageDesk::isQueued(const Draft &draft)
{
    store::MessageRepository messages(m_database);
    // A receipt is sent again in a later call; what tells of an order's course is told once.
    const bool isOncePerOrder =
        draft.kind == MessageKind::Confirmation || draft.kind == MessageKind::Ready;
    const auto earlier =
        isOncePerOrder ? messages.ofOrder(draft.order) : messages.ofCall(draft.session);
    if (!earlier) {
        return earlier.error();
    }
    const QString kind = message::toText(draft.kind);
    return std::any_of(earlier->cbegin(), earlier->cend(),
        [&](const auto &row) { return isSame(row, kind, draft.order, draft.to); });
}

Result<bool> MessageDesk::isOverLimit(const Draft &draft)
{
    if (draft.kind == MessageKind::Ready) {
        return false;
    }
    store::MessageRepository messages(m_database);
    const QDateTime since = m_clock.now().addSecs(-limitWindow.count());
    const auto ofNumber = messages.countOfRecipient(draft.to, since);
    if (!ofNumber) {
        return ofNumber.error();
    }
    if (*ofNumber >= mostMessages || draft.session.isEmpty()) {
        return *ofNumber >= mostMessages;
    }
    const auto ofCall = messages.countOfCall(draft.session, since);
    if (!ofCall) {
        return ofCall.error();
    }
    return *ofCall >= mostMessages;
}

Result<SmsStatus> MessageDesk::enqueue(const Draft &draft)
{
    switch (m_rules.channel) {
    case MessageRules::Channel::Off:
        return SmsStatus::Off;
    case MessageRules::Channel::NotSetUp:
        return SmsStatus::Unavailable;
    case MessageRules::Channel::Working:
        break;
    }
    if (!isE164(draft.to)) {
        return SmsStatus::NoNumber;
    }
    if (!draft.isTurn) {
        const auto queued = isQueued(draft);
        if (!queued) {
            return queued.error();
        }
        if (*queued) {
            return SmsStatus::Queued;
        }
        const auto over = isOverLimit(draft);
        if (!over) {
            return over.error();
        }
        if (*over) {
            return SmsStatus::TooMany;
        }
    }
    const QDateTime now = m_clock.now();
    store::MessageRow row;
    row.id = MessageId(freshId(now));
    row.kind = message::toText(draft.kind);
    row.order = draft.order;
    row.session = draft.session;
    row.recipient = draft.to;
    row.body = draft.text;
    row.state = message::toText(MessageState::Queued);
    row.nextAttemptAt = now;
    row.expiresAt = now.addSecs(draft.life.count());
    row.createdAt = now;
    if (const auto inserted = store::MessageRepository(m_database).insert(row); !inserted) {
        return inserted.error();
    }
    return SmsStatus::Queued;
}

Result<SmsStatus> MessageDesk::enqueueIn(CallScope &scope, const Draft &draft)
{
    auto status = enqueue(draft);
    if (!status) {
        scope.noteFailure(status.error());
    }
    return status;
}

Result<SmsStatus> MessageDesk::confirm(
    CallScope &scope, const Order &order, std::optional<bool> wanted)
{
    using Confirmations = MessageRules::Confirmations;
    const bool isByDefault = m_rules.confirmations == Confirmations::On;
    if (m_rules.confirmations == Confirmations::Off || !wanted.value_or(isByDefault)) {
        return SmsStatus::Off;
    }
    return enqueueIn(scope,
        {MessageKind::Confirmation, order.id, order.session, order.customerPhone,
            message::confirmationText(order, smsShop()), confirmationLife});
}

Result<SmsStatus> MessageDesk::sendMenuLink(
    CallScope &scope, const CallSession &session, const QString &said)
{
    if (m_rules.menuUrl.isEmpty()) {
        return SmsStatus::Unavailable;
    }
    if (const auto kept = scope.keepRow(session); !kept) {
        return kept.error();
    }
    const QString to = normalizedPhone(said, m_profile.region).value_or(session.caller);
    return enqueueIn(scope,
        {MessageKind::MenuLink, {}, session.id, to,
            message::menuLinkText(m_rules.menuUrl, smsShop()), menuLinkLife});
}

Result<MessageDesk::Receipt> MessageDesk::sendReceipt(
    CallScope &scope, const CallSession &session, const QString &said)
{
    const auto order = store::OrderRepository(m_database).newestOf(session.id, session.caller);
    if (!order) {
        scope.noteFailure(order.error());
        return order.error();
    }
    if (!*order || (*order)->status == OrderStatus::Cancelled) {
        return Error {ErrorCode::NotFound,
            Sentence::tr("I cannot find an order of yours that I could send a receipt for."), {}};
    }
    if (const auto kept = scope.keepRow(session); !kept) {
        return kept.error();
    }
    const QString to = session.caller.isEmpty()
        ? normalizedPhone(said, m_profile.region).value_or(QString())
        : session.caller;
    const auto status = enqueueIn(scope,
        {MessageKind::Receipt, (*order)->id, session.id, to,
            message::receiptText(**order, smsShop()), receiptLife});
    if (!status) {
        return status.error();
    }
    return Receipt {*status, **order};
}

Result<void> MessageDesk::tellReady(const Order &order)
{
    if (!m_rules.tellsReady) {
        return {};
    }
    const auto status = enqueue({MessageKind::Ready, order.id, order.session, order.customerPhone,
        message::readyText(order, smsShop()), readyLife});
    if (!status) {
        return status.error();
    }
    return {};
}

Result<void> MessageDesk::tellCancelled(const Order &order)
{
    const auto earlier = store::MessageRepository(m_database).ofOrder(order.id);
    if (!earlier) {
        return earlier.error();
    }
    if (earlier->isEmpty()) {
        return {};
    }
    const auto status = enqueue({MessageKind::Cancelled, order.id, order.session,
        earlier->last().recipient, message::cancelledText(order, smsShop()), cancelledLife, true});
    if (!status) {
        return status.error();
    }
    return {};
}

Result<void> MessageDesk::tellBackOn(const Order &order, const QDateTime &dueAt)
{
    store::MessageRepository messages(m_database);
    const auto earlier = messages.ofOrder(order.id);
    if (!earlier) {
        return earlier.error();
    }
    QString misled; // the number that believes it is cancelled
    for (store::MessageRow row : *earlier) {
        if (row.kind == message::toText(MessageKind::Confirmation)) {
            misled.clear();
        } else if (row.kind == message::toText(MessageKind::Cancelled)) {
            if (isOut(row)) {
                misled = row.recipient;
            } else if (row.state == message::toText(MessageState::Queued)) {
                row.state = message::toText(MessageState::GivenUp);
                row.cause = u"the order was brought back before it was sent"_s;
                if (const auto updated = messages.update(row, m_clock.now()); !updated) {
                    return updated;
                }
            }
        }
    }
    if (misled.isEmpty()) {
        return {};
    }
    const auto status = enqueue({MessageKind::Confirmation, order.id, order.session, misled,
        message::backOnText(order, dueAt, smsShop()), backOnLife, true});
    if (!status) {
        return status.error();
    }
    return {};
}

Result<void> MessageDesk::noteDelivery(
    const QString &providerId, MessageState state, const QString &cause)
{
    store::MessageRepository messages(m_database);
    auto found = messages.ofProvider(providerId);
    if (!found) {
        return found.error();
    }
    if (!*found || (*found)->state != message::toText(MessageState::Sent)) {
        return {};
    }
    store::MessageRow row = **found;
    row.state = message::toText(state);
    row.cause = cause;
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const auto updated = messages.update(row, m_clock.now()); !updated) {
        return updated.error();
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed.error();
    }
    if (state == MessageState::Failed) {
        m_events.tell(
            [this, to = row.recipient, cause] { emit m_events.messageUndelivered(to, cause); });
    }
    return {};
}

} // namespace docket::shop
