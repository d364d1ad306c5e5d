// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/staff.h"
#include "support/catch.h"

using docket::may;
using docket::Right;
using docket::Role;
using docket::roleFromText;
using docket::toText;
using namespace Qt::StringLiterals;

TEST_CASE("cooks cook, the counter sees to orders, the owner to money, prices and people")
{
    struct Row {
        Right right;
        bool cook;
        bool counter;
    };
    const auto row =
        GENERATE(Row {Right::Kitchen, true, true}, Row {Right::CancelOrder, false, true},
            Row {Right::ChangeOrder, false, true}, Row {Right::ReopenOrder, false, true},
            Row {Right::Till, false, true}, Row {Right::Refund, false, false},
            Row {Right::ReopenDay, false, false}, Row {Right::PublishMenu, false, false},
            Row {Right::Staff, false, false}, Row {Right::Backups, false, false});
    CHECK(may(Role::Cook, row.right) == row.cook);
    CHECK(may(Role::Counter, row.right) == row.counter);
    CHECK(may(Role::Owner, row.right));
}

TEST_CASE("a role has a name that it is read by")
{
    CHECK(toText(Role::Cook) == u"cook"_s);
    CHECK(toText(Role::Counter) == u"counter"_s);
    CHECK(toText(Role::Owner) == u"owner"_s);
    CHECK(roleFromText(u"counter"_s) == Role::Counter);
    CHECK_FALSE(roleFromText(u"chef"_s));
}
