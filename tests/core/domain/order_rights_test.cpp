// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order_rights.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

TEST_CASE("what may be done to an order after it was placed")
{
    struct Row {
        OrderChange change;
        OrderStatus status;
        Verdict caller;
        Verdict staff;
    };
    const auto row = GENERATE(
        Row {OrderChange::Cancel, OrderStatus::Received, Verdict::Allowed, Verdict::Allowed},
        Row {OrderChange::Cancel, OrderStatus::Preparing, Verdict::Started, Verdict::Allowed},
        Row {OrderChange::Cancel, OrderStatus::Ready, Verdict::Started, Verdict::Allowed},
        Row {OrderChange::Cancel, OrderStatus::Collected, Verdict::PickedUp, Verdict::PickedUp},
        Row {OrderChange::Cancel, OrderStatus::Cancelled, Verdict::AlreadySo, Verdict::AlreadySo},
        Row {OrderChange::Amend, OrderStatus::Received, Verdict::Allowed, Verdict::Allowed},
        Row {OrderChange::Amend, OrderStatus::Preparing, Verdict::Started, Verdict::Allowed},
        Row {OrderChange::Amend, OrderStatus::Ready, Verdict::Started, Verdict::Allowed},
        Row {OrderChange::Amend, OrderStatus::Collected, Verdict::PickedUp, Verdict::PickedUp},
        Row {OrderChange::Amend, OrderStatus::Cancelled, Verdict::Cancelled, Verdict::Cancelled},
        Row {OrderChange::Reopen, OrderStatus::Cancelled, Verdict::NotForCallers, Verdict::Allowed},
        Row {
            OrderChange::Reopen, OrderStatus::Received, Verdict::NotForCallers, Verdict::AlreadySo},
        Row {
            OrderChange::Reopen, OrderStatus::Collected, Verdict::NotForCallers, Verdict::PickedUp},
        Row {OrderChange::Refund, OrderStatus::Collected, Verdict::NotForCallers, Verdict::Allowed},
        Row {
            OrderChange::Refund, OrderStatus::Cancelled, Verdict::NotForCallers, Verdict::Allowed});
    INFO(toText(row.status).toStdString() << ", change " << static_cast<int>(row.change));
    CHECK(verdictOn(row.change, AskedBy::Caller, row.status) == row.caller);
    CHECK(verdictOn(row.change, AskedBy::Staff, row.status) == row.staff);
}

TEST_CASE("a reason is words")
{
    CHECK(*checkedReason(u"  ran out\nof lamb "_s) == u"ran out of lamb"_s);
    CHECK_FALSE(checkedReason({}));
    CHECK_FALSE(checkedReason(u"   "_s));
    CHECK_FALSE(checkedReason(QString(u'x').repeated(201)));
}
