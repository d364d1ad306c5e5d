// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_file_words.h"

#include "docket_words.h"
#include "printer_words.h"
#include "reading.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int secondsOfMinute = 60;

QString jobState(print::JobState state)
{
    switch (state) {
    case print::JobState::Queued:
    case print::JobState::Sending:
        return OrderFileWords::tr("waits");
    case print::JobState::Sent:
    case print::JobState::Confirmed:
        return OrderFileWords::tr("printed");
    case print::JobState::Unknown:
        return OrderFileWords::tr("may be printed");
    case print::JobState::Failed:
        return OrderFileWords::tr("not printed");
    }
    Q_UNREACHABLE();
}

/// The words of the message room.
QString messageKind(const QString &kind)
{
    if (kind == "confirmation"_L1) {
        return OrderFileWords::tr("Confirmation");
    }
    if (kind == "ready"_L1) {
        return OrderFileWords::tr("Ready for pick-up");
    }
    if (kind == "cancelled"_L1) {
        return OrderFileWords::tr("Cancelled", "a message");
    }
    return OrderFileWords::tr("Receipt");
}

QString messageState(const QString &state)
{
    if (state == "delivered"_L1) {
        return OrderFileWords::tr("delivered");
    }
    if (state == "sent"_L1) {
        return OrderFileWords::tr("sent");
    }
    if (state == "queued"_L1 || state == "sending"_L1) {
        return OrderFileWords::tr("waits");
    }
    return OrderFileWords::tr("not delivered");
}

/// The words of the audit log.
QString deed(const QString &what)
{
    if (what == "orderCancelled"_L1) {
        return OrderFileWords::tr("cancelled it");
    }
    if (what == "orderReopened"_L1) {
        return OrderFileWords::tr("brought it back");
    }
    if (what == "orderAmended"_L1) {
        return OrderFileWords::tr("changed it");
    }
    if (what == "orderRefunded"_L1) {
        return OrderFileWords::tr("gave money back");
    }
    if (what == "paymentTaken"_L1) {
        return OrderFileWords::tr("took money");
    }
    if (what == "paymentTakenBack"_L1) {
        return OrderFileWords::tr("took a payment back");
    }
    if (what == "docketReprinted"_L1) {
        return OrderFileWords::tr("printed it again");
    }
    if (what == "docketDiscarded"_L1) {
        return OrderFileWords::tr("discarded a docket");
    }
    return what;
}

QString whoDid(const QString &who)
{
    if (who == "board"_L1) {
        return OrderFileWords::tr("Somebody at the board");
    }
    return who == "caller"_L1 ? OrderFileWords::tr("The caller") : who;
}

/// Beside the time when it was ready.
QString punctuality(const Order &order)
{
    const auto late = static_cast<int>(order.promisedAt.secsTo(order.readyAt)) / secondsOfMinute;
    if (late == 0) {
        return OrderFileWords::tr("on time");
    }
    return late > 0 ? OrderFileWords::tr("%n min late", nullptr, late)
                    : OrderFileWords::tr("%n min early", nullptr, std::abs(late));
}

QString things(const Order &order)
{
    QStringList things;
    for (const OrderLine &line : order.lines) {
        things.append(
            line.quantity == 1 ? line.title : u"%1 × %2"_s.arg(line.quantity).arg(line.title));
    }
    return things.join(u", "_s);
}

} // namespace

QString OrderFileWords::status(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Received:
        return tr("● waiting");
    case OrderStatus::Preparing:
        return tr("◆ being made");
    case OrderStatus::Ready:
        return tr("▲ ready");
    case OrderStatus::Collected:
        return tr("✓ collected");
    case OrderStatus::Cancelled:
        return tr("✕ cancelled");
    }
    Q_UNREACHABLE();
}

QString OrderFileWords::row(const Order &order) const
{
    return u"%1  %2  %3\n%4 · %5 · %6"_s.arg(order.number.display(), m_words.customer(order),
        amount(order.total), m_words.dateAndTime(order.placedAt), status(order.status),
        things(order));
}

QString OrderFileWords::origin(const Order &order) const
{
    const QString way = isCounterOrder(order) ? tr("Counter") : tr("Phone");
    const QString placed = tr("placed %1").arg(m_words.dateAndTime(order.placedAt));
    if (order.customerPhone.isEmpty()) {
        return u"%1 · %2"_s.arg(way, placed);
    }
    return u"%1 · %2 · %3"_s.arg(m_words.channel(order), way, placed);
}

QString OrderFileWords::times(const Order &order) const
{
    QStringList times {tr("Promised %1").arg(m_words.clockTime(order.promisedAt, order.placedAt))};
    if (order.readyAt.isValid()) {
        times.append(
            tr("ready %1 (%2)", "a time, and how well that was")
                .arg(m_words.clockTime(order.readyAt, order.placedAt), punctuality(order)));
    }
    if (order.closedAt.isValid()) {
        const QString at = m_words.clockTime(order.closedAt, order.placedAt);
        times.append(order.status == OrderStatus::Cancelled ? tr("cancelled %1").arg(at)
                                                            : tr("collected %1").arg(at));
    }
    return times.join(u", "_s);
}

QStringList OrderFileWords::details(const OrderLine &line)
{
    QStringList details;
    for (const OrderChoice &choice : line.choices) {
        if (!choice.names.isEmpty()) {
            details.append(u"%1: %2"_s.arg(choice.field, choice.names.join(u", "_s)));
        }
    }
    for (const QString &leftOut : line.without) {
        details.append(tr("NO %1").arg(leftOut.toUpper()));
    }
    if (!line.note.isEmpty()) {
        details.append(u'“' + line.note + u'”');
    }
    if (!line.deal.isEmpty()) {
        details.append(tr("deal: %1").arg(line.deal));
    }
    return details;
}

QString OrderFileWords::docket(const shop::FiledDocket &docket, const QDateTime &now) const
{
    const QString text = u"%1 · %2 · %3, %4"_s.arg(m_words.clockTime(docket.at, now),
        PrinterWords::name(docket.printer), DocketWords::purpose(docket.purpose),
        jobState(docket.state));
    return docket.cause.isEmpty() ? text : text + u": "_s + docket.cause;
}

QString OrderFileWords::message(const shop::FiledMessage &message, const QDateTime &now) const
{
    return u"%1 · %2, %3\n“%4”"_s.arg(m_words.clockTime(message.at, now), messageKind(message.kind),
        messageState(message.state), message.text);
}

QString OrderFileWords::change(const shop::FiledChange &change, const QDateTime &now) const
{
    const QString text = u"%1 · %2 %3"_s.arg(
        m_words.clockTime(change.at, now), whoDid(change.who), deed(change.what));
    const QString why = change.reason.isEmpty() ? text : text + u": "_s + change.reason;
    if (!change.before) {
        return why;
    }
    const QString prices =
        u"%1 %2 %3"_s.arg(amount(*change.before), onwards(), amount(change.after));
    if (change.after < *change.before) {
        return tr("%1 (%2, give back %3)", "what happened, old and new total, difference")
            .arg(why, prices, amount(*change.before - change.after));
    }
    return change.after > *change.before
        ? tr("%1 (%2, still to pay %3)", "what happened, old and new total, difference")
              .arg(why, prices, amount(change.after - *change.before))
        : why;
}

QString OrderFileWords::refund(const Refund &refund, const QDateTime &now) const
{
    if (refund.gst.isZero()) {
        return tr("Given back %1, %2 %3: %4", "amount, time, who, why")
            .arg(amount(refund.amount), m_words.clockTime(refund.at, now), whoDid(refund.who),
                refund.reason);
    }
    return tr("Given back %1 (GST %2), %3 %4: %5", "amount, tax, time, who, why")
        .arg(amount(refund.amount), amount(refund.gst), m_words.clockTime(refund.at, now),
            whoDid(refund.who), refund.reason);
}

QString OrderFileWords::payment(const Payment &payment, const QDateTime &now) const
{
    const bool isCash = payment.method == PaymentMethod::Cash;
    const QString method = isCash ? tr("Cash") : tr("Card");
    const QString what = payment.takesBack.isEmpty()
        ? tr("%1, %2 %3", "cash or card, time, who")
        : tr("%1 taken back, %2 %3", "cash or card, time, who");
    const QString taken = what.arg(method, m_words.clockTime(payment.at, now), whoDid(payment.who));
    if (!isCash || payment.change.isZero() || !payment.takesBack.isEmpty()) {
        return taken;
    }
    return tr("%1: %2 given, change %3")
        .arg(taken, amount(payment.tendered), amount(payment.change));
}

QString OrderFileWords::amount(Money amount, Thousands thousands)
{
    const Money size = std::max(amount, Money() - amount);
    const QString text = u'$'
        + (thousands == Thousands::Apart ? toGroupedDecimal(size, QLocale()) : size.toDecimal());
    return amount < Money() ? leftToRight(u'−' + text) : text;
}

} // namespace docket::ui
