// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/live_board.h"
#include "shop/stored_print_jobs.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "store/stock_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QSignalSpy>

#include <chrono>

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A shop whose fryer and grill have printers of their own, and one for receipts.
struct TwoStations {
    TestShop shop;
    Order order;
    QSignalSpy failed {shop.board.get(), &Board::actionFailed};
    StoredPrintJobs jobs {*shop.database, shop.clock, 120min};

    TwoStations()
    {
        shop.rules.printers = {{.name = u"counter"_s, .purposes = {print::Purpose::Receipt}},
            {.name = u"fryer"_s, .stations = {u"fryer"_s}},
            {.name = u"grill"_s, .stations = {u"grill"_s}}};
        const CallKey call {u"vapi"_s, u"stations-1"_s, u"+61491570156"_s, {}};
        succeed(shop.calls->message(call, [&](CallScope &scope) {
            valueOf(scope.change({}, u"tool"_s, [&](CallSession &session) {
                const auto lines =
                    shop.menu.listener().hear(u"2 large lamb kebabs and a small chips"_s);
                succeed(shop.carts->add(session, std::get<QList<CartLine>>(lines)));
                session.pickupAt = shop.clock.now().addSecs(45 * 60);
                order = valueOf(shop.orders->place(scope, session, {u"Tom"_s, {}, {}})).order;
                return CallScope::Outcome {{}, true};
            }));
        }));
    }

    QList<store::PrintJobRow> rows()
    {
        return valueOf(store::PrintJobRepository(*shop.database).ofOrder(order.id));
    }
    QStringList dockets()
    {
        QStringList texts;
        for (const auto &job : rows()) {
            QStringList lines;
            for (const int line : job.lines) {
                lines.append(QString::number(line));
            }
            texts.append(
                u"%1 %2 [%3] %4"_s.arg(job.printer, job.state, lines.join(u','), job.headline)
                    .trimmed());
        }
        texts.sort();
        return texts;
    }
    /// What waits at that printer, or any, comes to that end.
    void end(const QString &state, const QString &printer = {})
    {
        for (const auto &job : rows()) {
            if (job.wantsPrinting() && (printer.isEmpty() || job.printer == printer)) {
                succeed(store::PrintJobRepository(*shop.database)
                            .update(job.id, state, 1, {}, shop.clock.now()));
            }
        }
        shop.clock.advanceMinutes(1);
    }
    void change(const QList<int> &quantities)
    {
        const Order now = *valueOf(store::OrderRepository(*shop.database).byId(order.id));
        OrderAmendment wanted {
            order.id, u"Customer asked"_s, {}, quantities, now.notes, now.promisedAt, {}, {}};
        wanted.seenNotes = now.notes;
        wanted.seenPromisedAt = now.promisedAt;
        for (const OrderLine &line : now.lines) {
            wanted.seen.append(line.quantity);
        }
        shop.board->amendOrder(wanted);
        REQUIRE(failed.isEmpty());
    }
    int left(const QString &item)
    {
        return valueOf(store::StockRepository(*shop.database).left())
            .value(Sellable {ItemId(item), {}, {}});
    }
};

} // namespace

TEST_CASE("a printer that has paper of an order is told that nothing of it is left there")
{
    TwoStations test;
    test.end(u"confirmed"_s);
    test.change({2, 0});
    CHECK(test.dockets()
        == QStringList {u"counter confirmed []"_s, u"counter queued []"_s, u"fryer confirmed [1]"_s,
            u"fryer queued [-1] changed"_s, u"grill confirmed [0]"_s,
            u"grill queued [] changed"_s});

    test.end(u"confirmed"_s);
    test.change({1});
    CHECK(test.dockets().filter(u"fryer"_s)
        == QStringList {u"fryer confirmed [-1] changed"_s, u"fryer confirmed [1]"_s});

    test.end(u"confirmed"_s);
    test.shop.board->cancelOrder(test.order.id, u"Customer asked"_s);
    CHECK(test.dockets().filter(u"queued"_s)
        == QStringList {u"fryer queued [-1]"_s, u"grill queued []"_s});
}

TEST_CASE("a printer that has no paper of an order hears nothing of its lines that are gone")
{
    TwoStations test;
    test.change({2, 0});
    CHECK(test.dockets().filter(u"fryer"_s) == QStringList {u"fryer failed [1]"_s});
    CHECK(test.dockets().filter(u"counter"_s) == QStringList {u"counter queued []"_s});
}

TEST_CASE("a docket that may be on paper is never printed with the lines of a changed order")
{
    TwoStations test;
    test.end(u"unknown"_s, u"fryer"_s);
    test.change({0, 1});
    CHECK(test.dockets().filter(u"fryer"_s)
        == QStringList {u"fryer failed [1]"_s, u"fryer queued [] changed"_s});

    test.shop.clock.advanceMinutes(1);
    test.shop.board->cancelOrder(test.order.id, u"Customer asked"_s);
    CHECK(test.dockets().filter(u"queued"_s) == QStringList {u"fryer queued []"_s});
}

TEST_CASE("a docket that is being sent while its order changes is not tried again")
{
    const int minutes = GENERATE(0, -60); // the clock may have been set back meanwhile
    TwoStations test;
    test.end(u"sending"_s, u"fryer"_s);
    const auto rows = test.rows();
    test.shop.clock.advanceMinutes(minutes);
    test.change({0, 1});
    for (const auto &job : rows) {
        if (job.printer == u"fryer"_s) {
            succeed(test.jobs.setState(job.id, print::JobState::Unknown, 1, u"lost"_s));
        } else if (job.printer == u"grill"_s) {
            const auto begun = test.jobs.setState(job.id, print::JobState::Sending, 1, {});
            REQUIRE_FALSE(begun);
            CHECK(begun.error().code == ErrorCode::Conflict);
        }
    }
    CHECK(test.dockets().filter(u"fryer"_s)
        == QStringList {u"fryer failed [1]"_s, u"fryer queued [] changed"_s});
}

TEST_CASE("a tax invoice that was withdrawn with its order comes back with it")
{
    TwoStations test;
    test.shop.board->cancelOrder(test.order.id, u"Customer asked"_s);
    CHECK(test.dockets().filter(u"counter"_s) == QStringList {u"counter failed []"_s});
    test.shop.board->reopenOrder(test.order.id, u"Cancelled by mistake"_s);
    CHECK(test.dockets().filter(u"counter"_s)
        == QStringList {u"counter failed []"_s, u"counter queued []"_s});
    test.end(u"confirmed"_s);
    test.shop.board->cancelOrder(test.order.id, u"Customer asked"_s);
    test.shop.board->reopenOrder(test.order.id, u"Cancelled by mistake"_s);
    CHECK(test.dockets().filter(u"counter"_s)
        == QStringList {u"counter confirmed []"_s, u"counter failed []"_s});
}

TEST_CASE("a changed order takes and gives back only the difference of what is counted")
{
    TwoStations test;
    const QString lamb = test.order.lines.first().itemId.text();
    succeed(test.shop.service->countLeft({ItemId(lamb), {}, {}}, 1));
    test.change({1, 1}); // nothing was taken when it was placed
    CHECK(test.left(lamb) == 1);
    test.change({2, 1});
    CHECK(test.left(lamb) == 0);
    test.change({1, 1});
    CHECK(test.left(lamb) == 1);
}
