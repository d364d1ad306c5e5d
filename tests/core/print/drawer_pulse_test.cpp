// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/escpos_encoder.h"
#include "scripted_printer.h"
#include "spooled_shop.h"
#include "support/catch.h"
#include "wait_until.h"

#include <QStringList>

using namespace docket;
using namespace docket::print;
using docket::test::kitchen;
using docket::test::ScriptedPrinter;
using docket::test::waitUntil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Shop = docket::test::SpooledShop;

namespace {

// Init, the pulse of 50 ms on the first magnet, the completion mark; no cut, no buzzer.
const QByteArray pulse = QByteArray::fromHex("1b40 1c2e 1b5200 1b700019fa 1d7201");

} // namespace

TEST_CASE("the drawer opens by a pulse that prints and cuts nothing")
{
    auto profile = genericProfile();
    profile.buzzer = Buzzer::Epson;
    CHECK(EscPosEncoder(profile).encode(drawerPaper()) == pulse);
}

TEST_CASE("the drawer opens once, and dockets come out as before")
{
    ScriptedPrinter printer({});
    Shop shop;
    shop.addPrinter(kitchen, printer.uri());
    shop.spooler->openDrawer(kitchen);
    REQUIRE(waitUntil([&] { return printer.dockets().contains(pulse); }));
    shop.jobs.add(kitchen, 1);
    shop.spooler->wake();
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK(printer.dockets().count(pulse) == 1);
}

TEST_CASE("a drawer that cannot be opened now is told, and never opens later")
{
    ScriptedPrinter printer({});
    printer.switchOff();
    Shop shop;
    QStringList stuck;
    QObject::connect(shop.spooler.get(), &Spooler::drawerStuck, shop.spooler.get(),
        [&stuck](const QString &cause) { stuck.append(cause); });
    shop.addPrinter(kitchen, printer.uri());
    shop.spooler->openDrawer(kitchen);
    REQUIRE(waitUntil([&] { return stuck.size() == 1; }));
    printer.switchOn();
    shop.jobs.add(kitchen, 1);
    shop.spooler->wake();
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK_FALSE(printer.dockets().contains(pulse));
    shop.spooler->openDrawer(u"nowhere"_s);
    CHECK(stuck.last() == u"There is no printer \"nowhere\"."_s);
}

TEST_CASE("a pulse that nobody answers is given up, and dockets come out")
{
    ScriptedPrinter printer({.status = {}});
    Shop shop(SpoolerRules {.backOff = {1ms}, .drawerAnswer = 20ms});
    QStringList stuck;
    QObject::connect(shop.spooler.get(), &Spooler::drawerStuck, shop.spooler.get(),
        [&stuck](const QString &cause) { stuck.append(cause); });
    shop.addPrinter(kitchen, printer.uri());
    shop.spooler->openDrawer(kitchen);
    REQUIRE(waitUntil([&] { return !stuck.isEmpty(); }));
    CHECK(stuck == QStringList {u"kitchen did not answer in time."_s});
    printer.script.status = QByteArray::fromHex("12121212");
    shop.jobs.add(kitchen, 1);
    shop.spooler->wake();
    REQUIRE(waitUntil([&] { return shop.reached(JobState::Confirmed, 1); }));
    CHECK_FALSE(printer.dockets().contains(pulse));
    CHECK(stuck.size() == 1);
}
