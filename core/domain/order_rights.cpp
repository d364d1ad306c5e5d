// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order_rights.h"

#include "visible_text.h"

using namespace Qt::StringLiterals;

namespace docket {

namespace {

constexpr int longestReason = 200;

Verdict onOpenOrder(AskedBy asker, OrderStatus status)
{
    return status == OrderStatus::Received || asker == AskedBy::Staff ? Verdict::Allowed
                                                                      : Verdict::Started;
}

} // namespace

Verdict verdictOn(OrderChange change, AskedBy asker, OrderStatus status)
{
    const bool isForStaff = change == OrderChange::Refund || change == OrderChange::Reopen;
    if (isForStaff && asker == AskedBy::Caller) {
        return Verdict::NotForCallers;
    }
    if (change == OrderChange::Refund) {
        return Verdict::Allowed; // what was paid may go back, whatever became of the order
    }
    switch (status) {
    case OrderStatus::Received:
    case OrderStatus::Preparing:
    case OrderStatus::Ready:
        return change == OrderChange::Reopen ? Verdict::AlreadySo : onOpenOrder(asker, status);
    case OrderStatus::Collected:
        return Verdict::PickedUp;
    case OrderStatus::Cancelled:
        break;
    }
    if (change == OrderChange::Cancel) {
        return Verdict::AlreadySo;
    }
    return change == OrderChange::Reopen ? Verdict::Allowed : Verdict::Cancelled;
}

Result<QString> checkedReason(const QString &reason)
{
    return checkedVisibleText(
        reason, {Sentence::tr("The reason"), 1, longestReason, LineBreaks::BecomeSpaces});
}

} // namespace docket
