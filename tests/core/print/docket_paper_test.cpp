// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "golden.h"
#include "print/docket_paper.h"
#include "print/paper_text.h"
#include "sample_orders.h"
#include "support/catch.h"

#include <QTimeZone>

using namespace docket;
using namespace docket::print;
using namespace Qt::StringLiterals;

namespace {

PaperSetup melbourne(int columns)
{
    return {columns, QTimeZone("Australia/Melbourne"), u"Bosphorus Kebabs"_s};
}

QString textOf(const Order &order, const DocketCopy &copy = {}, int columns = 48)
{
    return paperText(docketPaper(order, melbourne(columns), copy));
}

QList<Run> runsOf(const Paper &paper)
{
    QList<Run> result;
    for (const auto &line : paper.lines) {
        if (const auto *text = std::get_if<TextLine>(&line)) {
            result += text->runs;
        }
    }
    return result;
}

} // namespace

TEST_CASE("a busy order reads well on every width of paper")
{
    CHECK(textOf(test::busyOrder(), {}, 48) == test::golden(u"busy-48.txt"_s));
    CHECK(textOf(test::busyOrder(), {}, 42) == test::golden(u"busy-42.txt"_s));
    CHECK(textOf(test::busyOrder(), {}, 32) == test::golden(u"busy-32.txt"_s));
}

TEST_CASE("a counter order without extras is short")
{
    CHECK(textOf(test::plainOrder(12)) == test::golden(u"plain-48.txt"_s));
}

TEST_CASE("a second copy says so on top")
{
    CHECK(textOf(test::plainOrder(12), {.earlierAttempts = 2, .printedAt = {}})
        == test::golden(u"reprint-48.txt"_s));
}

TEST_CASE("the number is the loudest thing on a docket and left-out things are inverse")
{
    const auto runs = runsOf(docketPaper(test::busyOrder(), melbourne(48)));
    CHECK(runs.contains(Run {u"#007"_s, {.size = Size::Huge, .bold = true}}));
    CHECK(runs.contains(Run {u"18:45"_s, {.size = Size::Double, .bold = true}}));
    CHECK(runs.contains(Run {u" NO ONION "_s, {.bold = true, .inverse = true}}));
    CHECK(runs.contains(Run {u"2 x Large Lamb Kebab"_s, {.size = Size::Tall, .bold = true}}));
}

TEST_CASE("a time of another day shows its day")
{
    auto order = test::plainOrder(12);
    CHECK(textOf(order).contains(u"\n18:25\n"_s));
    order.promisedAt = order.promisedAt.addDays(1);
    CHECK(textOf(order).contains(u"\nSat 21 Nov 18:25\n"_s));
    const DocketCopy nextDay {.earlierAttempts = 0, .printedAt = order.promisedAt};
    CHECK(textOf(order, nextDay).contains(u"\n18:25\n"_s));
    CHECK(textOf(order, nextDay).contains(u"Placed Fri 20 Nov 18:15"_s));
}

TEST_CASE("a cancelled order that still waits for its printer says so")
{
    auto order = test::plainOrder(12);
    order.status = OrderStatus::Cancelled;
    CHECK(textOf(order).contains(u"[CANCELLED]"_s));
}

TEST_CASE("control characters of a caller never reach the paper")
{
    auto order = test::plainOrder(12);
    order.customerName = u"Eve\x1B@\x1D\x56\x42\x00"_s + QChar(0) + u"\u202Eevil"_s;
    order.notes = u"first\nsecond\tthird\u0085fourth\x07"_s;
    order.lines[0].title = u"Ayran\x10\x04\x01"_s;
    order.lines[0].note = u"\x1C."_s;
    const auto text = textOf(order);
    CHECK(text.contains(u"Eve@VBevil"_s));
    CHECK(text.contains(u"\"first second third fourth\""_s));
    CHECK(text.contains(u"1 x Ayran\n"_s));
    CHECK(text.contains(u"\".\""_s));
    for (const QChar unit : text) {
        CHECK((unit == u'\n' || unit.category() != QChar::Other_Control));
    }
}
