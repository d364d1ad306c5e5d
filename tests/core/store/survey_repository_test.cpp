// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "open_store.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "store/session_repository.h"
#include "store/survey_repository.h"
#include "support/catch.h"
#include "support/sample_order.h"

#include <QMap>

using namespace docket;
using namespace docket::store;
using docket::tests::at;
using docket::tests::OpenStore;
using docket::tests::sampleOrder;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

struct SurveyedStore : OpenStore {
    void place(int sequence, const QString &name, const QString &notes)
    {
        Order order = sampleOrder(u"order-%1"_s.arg(sequence), sequence);
        order.cartVersion = sequence; // each of another cart
        order.customerName = name;
        order.notes = notes;
        order.placedAt = at(sequence);
        succeed(orders.insert(order));
    }

    OrderRepository orders {*database};
    SurveyRepository survey {*database};
};

} // namespace

TEST_CASE("missing numbers are found, but not those that an earlier database has given")
{
    SurveyedStore store;
    CHECK(valueOf(store.survey.findings()).isEmpty());
    store.place(1, u"Tom"_s, {});
    store.place(4, u"Mary"_s, {});
    CHECK(valueOf(store.survey.findings())
        == QStringList {u"business day 20261120 has 2 orders and numbers from 1 to 4"_s});
    CHECK(valueOf(store.survey.findings({{u"20261120"_s, 3}})).isEmpty());
    store.place(6, u"Ali"_s, {});
    CHECK(valueOf(store.survey.findings({{u"20261120"_s, 3}}))
        == QStringList {u"business day 20261120 has 2 orders and numbers from 4 to 6"_s});
}

TEST_CASE("a survey counts what is there and what waits")
{
    SurveyedStore store;
    store.place(1, u"Tom"_s, {});
    store.place(2, u"Mary"_s, {});
    PrintJobRepository jobs(*store.database);
    succeed(jobs.insert(
        {PrintJobId(u"a"_s), OrderId(u"order-1"_s), u"kitchen"_s, u"queued"_s, 0, {}, at(1)}));
    succeed(jobs.insert(
        {PrintJobId(u"b"_s), OrderId(u"order-2"_s), u"kitchen"_s, u"queued"_s, 0, {}, at(2)}));
    succeed(jobs.insert(
        {PrintJobId(u"c"_s), OrderId(u"order-2"_s), u"bag"_s, u"confirmed"_s, 1, {}, at(2)}));
    const auto size = valueOf(store.survey.size());
    CHECK(size.orders == 2);
    CHECK(size.calls == 0);
    CHECK(valueOf(store.survey.openOrders()) == QMap<QString, int> {{u"received"_s, 2}});
    const auto waiting = valueOf(store.survey.waitingDockets());
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().printer == u"kitchen"_s);
    CHECK(waiting.first().count == 2);
    CHECK(valueOf(store.survey.messages()).isEmpty());
}

TEST_CASE("a survey knows the last call of each provider")
{
    SurveyedStore store;
    SessionRepository sessions(*store.database);
    for (int minute : {5, 9, 7}) {
        CallSession session;
        session.id = SessionId(u"s%1"_s.arg(minute));
        session.callId = u"call-%1"_s.arg(minute);
        session.provider = u"vapi"_s;
        session.startedAt = at(minute);
        session.lastSeenAt = at(minute);
        succeed(sessions.save(session));
    }
    CHECK(valueOf(store.survey.lastCalls()) == QMap<QString, QDateTime> {{u"vapi"_s, at(9)}});
}

TEST_CASE("a survey names the people of the newest orders only")
{
    SurveyedStore store;
    store.place(1, u"Tom"_s, u"no nuts"_s);
    store.place(2, u"Mary"_s, {});
    store.place(3, u"Ali"_s, u"ring the bell"_s);
    CHECK(valueOf(store.survey.names(2)) == QStringList {u"Ali"_s, u"Mary"_s});
    CHECK(valueOf(store.survey.sayings(1)) == QStringList {u"ring the bell"_s});
}
