// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "escpos_reader.h"
#include "print/docket_paper.h"
#include "print/escpos_encoder.h"
#include "sample_orders.h"
#include "support/catch.h"
#include "support/holds.h"

#include <QTimeZone>

#include <algorithm>
#include <rapidcheck.h>
#include <string>
#include <vector>

using namespace docket;
using namespace docket::print;
using docket::test::readJob;
using docket::tests::holds;
using namespace Qt::StringLiterals;

namespace {

/// Text of any code points, lone surrogates included; often those that are commands to a printer.
QString anyText()
{
    const auto unit = rc::gen::weightedOneOf<unsigned>({
        {4, rc::gen::inRange(0x00U, 0x20U)},
        {2, rc::gen::element(0x10U, 0x1BU, 0x1CU, 0x1DU, 0x04U, 0x14U, 0x7FU, 0x9BU)},
        {6, rc::gen::inRange(0x20U, 0x7FU)},
        {2, rc::gen::inRange(0x80U, 0x2100U)},
        {1, rc::gen::inRange(0x2000U, 0x2070U)}, // joiners, marks of direction
        {1, rc::gen::inRange(0x3000U, 0xE000U)}, // surrogates, too
        {1, rc::gen::inRange(0x1F300U, 0x1FB00U)},
        {1, rc::gen::inRange(0xE000U, 0x10FFFFU)},
    });
    const auto units = *rc::gen::container<std::vector<unsigned>>(unit);
    QString text;
    for (const unsigned each : units) {
        if (each < 0x10000U) {
            text += QChar(static_cast<char16_t>(each));
        } else {
            text += QString::fromUcs4(std::u32string(1, static_cast<char32_t>(each)).data(), 1);
        }
    }
    return text;
}

Order anyOrder()
{
    Order order = test::busyOrder();
    order.customerName = anyText();
    order.notes = anyText();
    order.lines[0].title = anyText();
    order.lines[0].note = u"allergy "_s + anyText();
    order.lines[0].without = {anyText()};
    order.lines[1].choices = {{anyText(), {anyText(), anyText()}}};
    order.lines[2].deal = anyText();
    return order;
}

PrinterProfile anyProfile()
{
    const int columns = *rc::gen::element(32, 42, 48);
    return *rc::gen::arbitrary<bool>() ? genericProfile(columns) : epsonProfile(columns);
}

} // namespace

TEST_CASE("whatever callers say, a docket is whole and holds no command of theirs")
{
    CHECK(holds<150>([] {
        const auto order = anyOrder();
        const auto profile = anyProfile();
        JobContent content;
        content.purpose = *rc::gen::element(Purpose::Kitchen, Purpose::Bag, Purpose::Receipt);
        const PaperSetup setup {profile.columns, QTimeZone("Australia/Melbourne"), anyText()};
        const auto job = readJob(EscPosEncoder(profile).encode(
            docketPaper(order, setup, {.content = content}), PrinterMemory::MayHoldHalfAJob));

        if (!job.fault.isEmpty()) {
            RC_FAIL(job.fault.toStdString());
        }
        RC_ASSERT(job.commands.value(0) == u"ESC @"_s);
        RC_ASSERT(job.commands.count(u"ESC @"_s) == 1);
        RC_ASSERT(job.commands.count(u"GS V"_s) == 1);
        RC_ASSERT(job.commands.count(u"GS r"_s) == 1);
        RC_ASSERT(job.commands.last() == u"GS r"_s);
        RC_ASSERT(std::all_of(job.widths.begin(), job.widths.end(),
            [&profile](int width) { return width <= profile.columns; }));
    }));
}

TEST_CASE("the reader of these tests refuses what no printer knows")
{
    for (const char *const bytes : {"1b5a", "41", "1d563105", "07", "1d7630000200", "1b", "7f0a"}) {
        INFO(bytes);
        CHECK_FALSE(readJob(QByteArray::fromHex(bytes)).fault.isEmpty());
    }
    CHECK(readJob(QByteArray::fromHex("1b40410a1d564203")).fault.isEmpty());
    CHECK(readJob(QByteArray::fromHex("1d2120410a")).widths == QList<int> {3});
}
