// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A shop takes orders while its disk is written down; then the power fails at every moment of that
// record, unsynced writes lost or torn. Now and then the kitchen has a pause, in which the log is
// played into the database. DOCKET_POWER_ORDERS=300 DOCKET_POWER_CUTS=1000 is the long form.

#include "disk_replay.h"
#include "length.h"
#include "served_shop.h"
#include "store/database.h"
#include "store/order_repository.h"
#include "support/catch.h"
#include "support/results.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace docket;
using namespace docket::tests;
using namespace Qt::StringLiterals;

namespace {

/// An order's number, and how much of the record was written when the caller had it.
struct Acknowledged {
    QString number;
    qint64 recordBytes;
    qsizetype events = 0; ///< The same, once the record is read.
};

QList<Acknowledged> takeOrders(const QString &folder, const QString &record, int orders)
{
    qputenv("DOCKET_DISK_RECORD", record.toUtf8());
    qputenv("LD_PRELOAD", DISK_RECORDER);
    ServedShop shop(folder, {u"--set"_s, u"printers/kitchen=virtual:"_s});
    qunsetenv("LD_PRELOAD");
    qunsetenv("DOCKET_DISK_RECORD");
    constexpr int ordersPerPause = 25; // their pages fill the log far enough
    constexpr int pauseLimitMs = 30'000;
    const auto lastWritten = [file = folder + u"/docket.db"_s] {
        return QFileInfo(file).lastModified();
    };
    QDateTime written = lastWritten();
    QList<Acknowledged> acknowledged;
    for (int order = 0; order < orders; ++order) {
        const QString number = shop.placeOrder(u"call-%1"_s.arg(order));
        REQUIRE_FALSE(number.isEmpty());
        acknowledged.append({number, QFileInfo(record).size(), 0});
        if ((order + 1) % ordersPerPause == 0) {
            REQUIRE(QTest::qWaitFor([&] { return lastWritten() > written; }, pauseLimitMs));
            written = lastWritten();
        }
    }
    shop.kill();
    return acknowledged;
}

/// The order numbers that a shop finds after the cut; nullopt: its database does not open.
std::optional<QSet<QString>> ordersAfter(
    const DiskReplay &disk, qsizetype cut, LogSyncs syncs, quint32 seed)
{
    const QTemporaryDir folder;
    QRandomGenerator random(seed);
    disk.writeFiles(folder.path(), cut, syncs, random);
    const auto database = store::Database::open(
        folder.filePath(u"docket.db"_s), store::Access::ReadWrite, folder.path());
    if (!database) {
        return std::nullopt;
    }
    QSet<QString> numbers;
    succeed(store::OrderRepository(**database).forEachPlaced({}, {}, [&](const Order &order) {
        numbers.insert(order.number.full());
    }));
    return numbers;
}

struct Losses {
    int cuts = 0;
    int lost = 0; ///< Cuts after which an acknowledged order is missing.
    int unreadable = 0;
};

Losses cutEverywhere(
    const DiskReplay &disk, const QList<Acknowledged> &acknowledged, LogSyncs syncs, int cuts)
{
    Losses losses;
    // From the first order on: before, the shop has answered nobody.
    const qsizetype first = acknowledged.constFirst().events;
    const qsizetype moments = disk.size() - first + 1;
    for (int i = 0; i < cuts; ++i) {
        const qsizetype cut = first + moments * i / cuts;
        const auto found = ordersAfter(disk, cut, syncs, 20261120 + static_cast<quint32>(i));
        ++losses.cuts;
        if (!found) {
            ++losses.unreadable;
            continue;
        }
        losses.lost +=
            std::any_of(acknowledged.cbegin(), acknowledged.cend(), [&](const auto &order) {
                return order.events <= cut && !found->contains(order.number);
            });
    }
    return losses;
}

} // namespace

TEST_CASE("a power cut at any moment loses no order that was answered")
{
    const QTemporaryDir folder;
    const QTemporaryDir records;
    // The shop is made, with its files on the disk, before the record begins.
    REQUIRE(ServedShop(folder.path()).terminate() == 0);
    const QString record = records.filePath(u"disk"_s);
    const QString copy = records.filePath(u"docket.db"_s);
    REQUIRE(QFile::copy(folder.filePath(u"docket.db"_s), copy));
    auto acknowledged = takeOrders(folder.path(), record, length("DOCKET_POWER_ORDERS", 30));
    const DiskReplay disk(record, copy);
    for (Acknowledged &order : acknowledged) {
        order.events = disk.eventsWithin(order.recordBytes);
    }
    const int cuts = length("DOCKET_POWER_CUTS", 250);

    const Losses kept = cutEverywhere(disk, acknowledged, LogSyncs::Obeyed, cuts);
    // If a disk that does not wait loses nothing either, the cuts prove nothing.
    const Losses control = cutEverywhere(disk, acknowledged, LogSyncs::Ignored, cuts);
    std::printf(
        "%lld orders, %lld writes and syncs, %d power cuts: %d lost an answered order, %d an "
        "unreadable database; without waiting for the disk %d and %d\n",
        static_cast<long long>(acknowledged.size()), static_cast<long long>(disk.size()), kept.cuts,
        kept.lost, kept.unreadable, control.lost, control.unreadable);
    CHECK(kept.lost == 0);
    CHECK(kept.unreadable == 0);
    CHECK(control.lost > 0);
}
