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
    CHECK(
        textOf(test::plainOrder(12), {.earlierAttempts = 2}) == test::golden(u"reprint-48.txt"_s));
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
    const DocketCopy nextDay {.printedAt = order.promisedAt};
    CHECK(textOf(order, nextDay).contains(u"\n18:25\n"_s));
    CHECK(textOf(order, nextDay).contains(u"Placed Fri 20 Nov 18:15"_s));
}

TEST_CASE("a cancelled order that still waits for its printer says so")
{
    auto order = test::plainOrder(12);
    order.status = OrderStatus::Cancelled;
    CHECK(textOf(order).contains(u"[CANCELLED]"_s));
}

TEST_CASE("an order that was changed, or brought back, says so; cancelled says only that")
{
    auto order = test::plainOrder(12);
    DocketCopy copy;
    copy.content.headline = Headline::Changed;
    CHECK(textOf(order, copy).contains(u"[CHANGED - throw the earlier docket away]"_s));
    CHECK_FALSE(textOf(order, copy).contains(u"NOTHING LEFT"_s));
    copy.content.lines = {noLine};
    CHECK(textOf(order, copy).contains(u"[NOTHING LEFT TO MAKE HERE]"_s));
    CHECK_FALSE(textOf(order, copy).contains(order.lines.first().title));
    copy.content.lines.clear();
    copy.content.headline = Headline::BackOn;
    CHECK(textOf(order, copy).contains(u"[BACK ON - was cancelled]"_s));
    order.status = OrderStatus::Cancelled;
    CHECK_FALSE(textOf(order, copy).contains(u"BACK ON"_s));
    CHECK(textOf(order, copy).contains(u"[CANCELLED]"_s));
    CHECK(headlineFromText(toText(Headline::BackOn)) == Headline::BackOn);
}

TEST_CASE("a docket says on top when it is not the first, not the only or not at its printer")
{
    JobContent content;
    content.isReprint = true;
    content.movedFrom = u"grill"_s;
    content.copy = 2;
    content.copies = 3;
    const auto text = textOf(test::plainOrder(12), {.content = content});
    CHECK(text.simplified().startsWith(
        u"[*** REPRINT - was printed before ***] [BACKUP FROM GRILL] [COPY 2 OF 3] Bosphorus Kebabs #012"_s));
}

TEST_CASE("a station's docket has its lines and says that there are more")
{
    JobContent content;
    content.lines = {2};
    const auto text = textOf(test::busyOrder(), {.content = content});
    CHECK(text.contains(u"1 x Small Falafel HSP\n"_s));
    CHECK_FALSE(text.contains(u"Kebab\n"_s));
    CHECK(text.contains(u"2 more lines are made elsewhere\n"_s));
}

TEST_CASE("an allergy stands in a box")
{
    auto order = test::plainOrder(12);
    order.notes = u"no sesame please, severe allergy, she had a bad reaction the last time"_s;
    order.lines[0].note = u"milk allergy"_s;
    CHECK(textOf(order, {}, 32)
              .contains(u"+------------------------------+\n"
                        "| ALLERGY: no sesame please,   |\n"
                        "| severe allergy, she had a    |\n"
                        "| bad reaction the last time   |\n"
                        "+------------------------------+\n"_s));
    CHECK(textOf(order).contains(u"| ALLERGY: milk allergy"_s));
    CHECK(textOf(order).count(u"bad reaction"_s) == 1);
}

TEST_CASE("a bag slip says whose it is and what is in it")
{
    JobContent content;
    content.purpose = Purpose::Bag;
    CHECK(textOf(test::busyOrder(), {.content = content}, 32) == test::golden(u"bag-32.txt"_s));
}

TEST_CASE("a receipt is a tax invoice")
{
    JobContent content;
    content.purpose = Purpose::Receipt;
    auto setup = melbourne(42);
    setup.address = u"12 Lantern Street, Melbourne VIC 3000"_s;
    setup.phone = u"(03) 5550 0142"_s;
    setup.abn = u"00 000 000 000"_s;
    auto order = test::busyOrder();
    order.lines[0].unitPrice = Money::fromCents(2150);
    order.lines[1].unitPrice = Money::fromCents(350);
    order.lines[2].unitPrice = Money::fromCents(1500);
    order.savings = Money::fromCents(250);
    order.gst = Money::fromCents(568);
    CHECK(paperText(docketPaper(order, setup, {.content = content}))
        == test::golden(u"receipt-42.txt"_s));
}

TEST_CASE("a receipt without GST is called so and claims none")
{
    JobContent content;
    content.purpose = Purpose::Receipt;
    auto setup = melbourne(42);
    setup.abn = u"00 000 000 000"_s;
    auto order = test::plainOrder(12);
    order.gst = {};
    const QString text = paperText(docketPaper(order, setup, {.content = content}));
    CHECK(text.contains(u" Receipt\n"_s));
    CHECK(text.contains(u"ABN 00 000 000 000"_s));
    CHECK(text.contains(u"TOTAL"_s));
    CHECK_FALSE(text.contains(u"Tax invoice"_s));
    CHECK_FALSE(text.contains(u"GST"_s));
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
