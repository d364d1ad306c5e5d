// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/printer_trust.h"
#include "support/catch.h"

using docket::print::PrinterState;
using docket::shop::askingDockets;
using docket::shop::printerTrust;
using docket::shop::TrustItem;
using namespace Qt::StringLiterals;
using Kind = PrinterState::Kind;
using Level = TrustItem::Level;

namespace {

PrinterState kitchen(Kind kind, int asking)
{
    PrinterState state;
    state.name = u"kitchen"_s;
    state.kind = kind;
    state.cause = u"no answer"_s;
    state.waitingJobs = 2;
    state.oldestSince = QDateTime::fromString(u"2026-11-20T07:20:00Z"_s, Qt::ISODate);
    state.askingJobs = asking;
    return state;
}

} // namespace

TEST_CASE("a printer that works is good, unless old dockets ask")
{
    const auto ready = printerTrust(kitchen(Kind::Ready, 0));
    CHECK(ready == TrustItem {u"printer/kitchen"_s, Level::Good, u"ready"_s, {}});
    CHECK(printerTrust(kitchen(Kind::Untried, 0)) == ready);
    CHECK(printerTrust(kitchen(Kind::Printing, 0)).code == u"printing"_s);
    const auto asks = printerTrust(kitchen(Kind::Printing, 3));
    CHECK(asks == TrustItem {u"printer/kitchen"_s, Level::Bad, u"asks"_s, {u"3"_s}});
    CHECK(askingDockets(ready) == 0);
    CHECK(askingDockets(asks) == 3);
}

TEST_CASE("an old docket that asks hides no fault of its printer")
{
    struct Row {
        Kind kind;
        QString code;
        QStringList arguments;
    };
    const QString time = u"2026-11-20T07:20:00Z"_s;
    const QList<Row> rows {{Kind::PaperOut, u"paper-out"_s, {u"2"_s, time, u"1"_s}},
        {Kind::CoverOpen, u"cover-open"_s, {u"2"_s, time, u"1"_s}},
        {Kind::Offline, u"offline"_s, {u"no answer"_s, u"2"_s, time, u"1"_s}},
        {Kind::Error, u"error"_s, {u"no answer"_s, u"2"_s, time, u"1"_s}},
        {Kind::StorageError, u"error"_s, {u"no answer"_s, u"2"_s, time, u"1"_s}}};
    for (const auto &row : rows) {
        const auto item = printerTrust(kitchen(row.kind, 1));
        INFO(row.code.toStdString());
        CHECK(item == TrustItem {u"printer/kitchen"_s, Level::Bad, row.code, row.arguments});
        CHECK(askingDockets(item) == 1);
        CHECK(askingDockets(printerTrust(kitchen(row.kind, 0))) == 0);
    }
}

TEST_CASE("that a printer is overdue is told whether dockets ask or not")
{
    auto state = kitchen(Kind::PaperOut, 1);
    state.isOverdue = true;
    const auto item = printerTrust(state);
    CHECK(item.code == u"overdue"_s);
    CHECK(
        item.arguments == QStringList {u"no answer"_s, u"2"_s, u"2026-11-20T07:20:00Z"_s, u"1"_s});
    CHECK(askingDockets(item) == 1);
}
