// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_shop.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/sample_order.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace docket;
using namespace docket::app;
using docket::shop::TrustItem;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

TEST_CASE("dockets of a printer that was taken away are told until none waits")
{
    const QTemporaryDir folder;
    RunOptions options;
    options.dataFolder = folder.path();
    options.port = 0;
    options.settings = QStringList {u"printers/bar=virtual:"_s};
    valueOf(RunningShop::open(options))->finish(); // makes the store
    {
        const auto database = valueOf(store::Database::open(
            valueOf(shop::DataFolder::look(folder.path())).database(), store::Access::ReadWrite));
        auto transaction = valueOf(store::Transaction::begin(*database));
        const Order order = tests::sampleOrder();
        succeed(store::OrderRepository(*database).insert(order));
        succeed(store::PrintJobRepository(*database).insert(
            {PrintJobId(u"job"_s), order.id, u"cellar"_s, u"queued"_s, 0, {}, order.placedAt}));
        succeed(transaction->commit());
    }
    const auto shop = valueOf(RunningShop::open(options));
    const QSignalSpy told(&shop->board(), &shop::Board::trustChanged);
    shop->board().discardDocket(PrintJobId(u"job"_s), u"read from the screen"_s);
    QList<TrustItem> ofCellar;
    for (const auto &arguments : told) {
        const auto item = arguments.first().value<TrustItem>();
        if (item.id == u"printer/cellar"_s) {
            ofCellar.append(item);
        }
    }
    CHECK(ofCellar
        == QList<TrustItem> {{u"printer/cellar"_s, TrustItem::Level::Good, u"removed"_s, {}}});
    shop->finish();
}
