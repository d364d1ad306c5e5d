// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "test_line.h"

#include <QSignalSpy>

using namespace docket;
using docket::shop::Board;
using docket::shop::CallRecord;
using docket::tests::succeed;
using docket::tests::TestLine;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

CallRecord recordOfOnlyOrder(TestLine &line)
{
    const auto open = valueOf(store::OrderRepository(*line.shop.database).open());
    REQUIRE(open.size() == 1);
    return valueOf(line.shop.phone->recordOf(open.first().id));
}

void placeOrder(TestLine &line)
{
    line.tool(u"setPickupTime"_s, {{u"requestedTime"_s, u"in 30 minutes"_s}});
    REQUIRE(line.tool(u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}})["ok"_L1].toBool());
}

} // namespace

TEST_CASE("an order's call tells which sentence made which line")
{
    TestLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"a coke and a lamb kebab"_s}}); // no size
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"a coke and small chips"_s}});
    line.tool(u"removeCartItem"_s, {{u"itemIndex"_s, 1}});
    line.tool(u"priceCart"_s);
    placeOrder(line);
    succeed(line.shop.calls->end({u"vapi"_s, u"call-1"_s, {}, {}},
        {u"hung-up"_s, u"User: a coke"_s, u"A coke."_s, u"https://example.com/1"_s}));

    const CallRecord record = recordOfOnlyOrder(line);
    CHECK(record.isCall);
    CHECK(record.caller == u"+61491570156"_s);
    CHECK(record.outcome == CallOutcome::Ordered);
    CHECK(record.endedAt.isValid());
    CHECK(record.transcript == u"User: a coke"_s);
    CHECK(record.summary == u"A coke."_s);
    CHECK(record.recordingUrl == u"https://example.com/1"_s);
    REQUIRE(record.said.size() == 2);
    CHECK(record.said.first().words == u"a coke and small chips"_s);
    CHECK(record.said.first().added.size() == 2);
    CHECK(record.said.first().taken.isEmpty());
    CHECK(record.said.first().at == line.shop.clock.now());
    CHECK(record.said.last().words == u"itemIndex 1"_s);
    CHECK(record.said.last().added.isEmpty());
    REQUIRE(record.said.last().taken.size() == 1);
    CHECK(record.said.last().taken.first().contains(u"Small Chips"_s));
}

TEST_CASE("a card number that is said is kept nowhere")
{
    TestLine line;
    line.tool(u"addItemToCart"_s,
        {{u"category"_s, u"chips"_s}, {u"size"_s, u"small"_s},
            {u"notes"_s, u"pay with 4111 1111 1111 1111"_s}});
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips 4111111111111111"_s}});
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
    placeOrder(line);
    const CallRecord record = recordOfOnlyOrder(line);
    REQUIRE_FALSE(record.said.isEmpty());
    for (HeardSentence sentence : record.said) {
        CHECK_FALSE(sentence.words.remove(u' ').contains(u"41111111"_s));
    }
}

TEST_CASE("the board finds a call on request, and says when there is no such order")
{
    TestLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
    placeOrder(line);
    const auto id = valueOf(store::OrderRepository(*line.shop.database).open()).constFirst().id;
    const QSignalSpy found(line.shop.board.get(), &Board::callFound);
    const QSignalSpy failed(line.shop.board.get(), &Board::actionFailed);
    line.shop.board->lookAtCall(id);
    REQUIRE(found.size() == 1);
    CHECK(found.first().first().value<CallRecord>().order == id);
    line.shop.board->lookAtCall(OrderId(u"no such"_s));
    CHECK(found.size() == 1);
    CHECK(failed.size() == 1);
}
