// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "open_store.h"
#include "store/database.h"
#include "store/order_repository.h"
#include "store/ticket_mark_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"

using namespace docket;
using namespace docket::store;
using docket::tests::at;
using docket::tests::OpenStore;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const OrderId order(u"order-1"_s);
const OrderId other(u"order-2"_s);

struct MarkStore : OpenStore {
    MarkStore()
    {
        succeed(orders.insert(sampleOrder(u"order-1"_s, 1)));
        auto second = sampleOrder(u"order-2"_s, 2);
        second.cartVersion = 2;
        succeed(orders.insert(second));
    }

    TicketMarkRow row() { return valueOf(marks.ofOrder(order)); }

    OrderRepository orders {*database};
    TicketMarkRepository marks {*database};
};

} // namespace

TEST_CASE("news of an order waits until it is seen, a cancellation first")
{
    MarkStore store;
    CHECK(store.row() == TicketMarkRow {});
    succeed(store.marks.tell(order, {u"changed"_s, u"20261120-041"_s}, at(1)));
    CHECK(store.row().unseen == NewsRow {u"changed"_s, u"20261120-041"_s});
    succeed(store.marks.tell(order, {u"cancelled"_s, {}}, at(2)));
    CHECK(store.row().unseen == NewsRow {u"cancelled"_s, u""_s});
    CHECK(valueOf(store.marks.unseenCancelled()) == QList<OrderId> {order});

    CHECK(valueOf(store.marks.setSeen(order, u"cancelled"_s, at(3))));
    CHECK_FALSE(valueOf(store.marks.setSeen(order, u"cancelled"_s, at(4))));
    CHECK(store.row().unseen == NewsRow {u"changed"_s, u"20261120-041"_s});
    CHECK(valueOf(store.marks.setSeen(order, u"changed"_s, at(4))));
    CHECK_FALSE(store.row().unseen.has_value());
    CHECK(valueOf(store.marks.unseenCancelled()).isEmpty());
    CHECK_FALSE(store.marks.tell(order, {u"eaten"_s, {}}, at(5)));
}

TEST_CASE("a mark is set once and taken away once")
{
    MarkStore store;
    CHECK(valueOf(store.marks.set(order, MarkKind::AllergyChecked, at(1))));
    CHECK_FALSE(valueOf(store.marks.set(order, MarkKind::AllergyChecked, at(2))));
    CHECK(valueOf(store.marks.set(order, MarkKind::Rush, at(2))));
    CHECK(store.row().allergyChecked);
    CHECK(store.row().isRush);
    CHECK(valueOf(store.marks.clear(order, MarkKind::Rush)));
    CHECK_FALSE(valueOf(store.marks.clear(order, MarkKind::Rush)));
    CHECK_FALSE(store.row().isRush);
    CHECK(store.row().allergyChecked);

    CHECK_FALSE(store.row().dueAgainAt.isValid());
    CHECK(valueOf(store.marks.set(order, MarkKind::Restarted, at(20))));
    CHECK(valueOf(store.marks.set(order, MarkKind::Restarted, at(30))));
    CHECK(store.row().dueAgainAt == at(30));
}

TEST_CASE("lines are done one by one")
{
    MarkStore store;
    CHECK(valueOf(store.marks.setLineDone(order, 1, at(1))));
    CHECK(valueOf(store.marks.setLineDone(order, 0, at(2))));
    CHECK_FALSE(valueOf(store.marks.setLineDone(order, 0, at(3))));
    CHECK(store.row().doneLines == QList<int> {0, 1});
    CHECK(valueOf(store.marks.clearLineDone(order, 0)));
    CHECK_FALSE(valueOf(store.marks.clearLineDone(order, 0)));
    CHECK(store.row().doneLines == QList<int> {1});
    CHECK_FALSE(store.marks.setLineDone(order, 7, at(1)));
    succeed(store.marks.clearLines(order));
    CHECK(store.row().doneLines.isEmpty());
}

TEST_CASE("the board reads the marks of its orders at once, also after a restart")
{
    MarkStore store;
    valueOf(store.marks.set(order, MarkKind::Rush, at(1)));
    valueOf(store.marks.setLineDone(order, 1, at(1)));
    succeed(store.marks.tell(other, {u"cancelled"_s, u"20261120-003"_s}, at(2)));
    store.database.reset();
    const auto database =
        valueOf(Database::open(store.dir.filePath(u"docket.db"_s), Access::ReadWrite));
    TicketMarkRepository marks(*database);
    auto board = valueOf(marks.ofBoard());
    CHECK(board.size() == 2);
    CHECK(board.value(order) == TicketMarkRow {{}, false, true, {}, {1}});
    CHECK(board.value(other).unseen == NewsRow {u"cancelled"_s, u"20261120-003"_s});

    auto collected = sampleOrder(u"order-1"_s, 1);
    collected.status = OrderStatus::Collected;
    collected.closedAt = at(9);
    succeed(OrderRepository(*database).updateStatus(collected));
    board = valueOf(marks.ofBoard());
    CHECK(board.size() == 1);
}
