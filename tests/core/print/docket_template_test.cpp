// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/docket_paper.h"
#include "print/docket_template.h"
#include "print/paper_text.h"
#include "sample_orders.h"
#include "support/catch.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>

using namespace docket;
using namespace docket::print;
using namespace Qt::StringLiterals;

namespace {

QString reason(const QByteArray &json)
{
    const auto read = readTemplates(json);
    REQUIRE_FALSE(read);
    return read.error().message.english();
}

DocketTemplates read(const QByteArray &json)
{
    auto templates = readTemplates(json);
    REQUIRE(templates);
    return *templates;
}

// The least that a kitchen's docket may be, one block a line from line 2 on.
const QByteArray shortest = R"({"kitchen": [
  {"block": "number", "size": "double"},
  {"block": "duplicate"},
  {"block": "allergy"},
  {"block": "lines"},
  {"block": "notes"}
]})";

QString kitchenText(const QByteArray &templates, const Order &order, const DocketCopy &copy = {},
    const QString &printer = {})
{
    PaperSetup setup {32, QTimeZone("Australia/Melbourne"), u"Bosphorus Kebabs"_s};
    setup.printer = printer;
    setup.templates = read(templates);
    return paperText(docketPaper(order, setup, copy));
}

} // namespace

TEST_CASE("Docket comes with one good template of each purpose")
{
    const auto &standard = standardTemplates();
    CHECK(standard.byName.keys() == QStringList {u"bag"_s, u"kitchen"_s, u"receipt"_s});
    CHECK(read(templatesJson(standard)) == standard);
}

TEST_CASE("a template decides which blocks stand where and how large")
{
    const QByteArray json = R"({"kitchen": [
        {"block": "words", "text": "- thank you -", "align": "center"},
        {"block": "lines"}, {"block": "notes"}, {"block": "duplicate"}, {"block": "allergy"},
        {"block": "number", "size": "tall", "bold": true, "align": "right"}]})";
    CHECK(kitchenText(json, test::plainOrder(12))
        == u"         - thank you -\n1 x Ayran\n                            #012\n"_s);
    PaperSetup setup {32, QTimeZone::utc(), {}};
    setup.templates = read(json);
    const auto paper = docketPaper(test::plainOrder(12), setup);
    const TextLine number {{{u"#012"_s, {.size = Size::Tall, .bold = true}}}, Align::Right, 0};
    CHECK(paper.lines.last() == PaperLine(number));
}

TEST_CASE("the shortest kitchen docket still warns and says that it is a copy")
{
    auto order = test::busyOrder();
    order.notes = u"nut allergy"_s;
    JobContent content;
    content.isReprint = true;
    content.movedFrom = u"grill"_s;
    const auto text = kitchenText(shortest, order, {.earlierAttempts = 1, .content = content});
    CHECK(text.contains(u"*** REPRINT 1 - possible"_s));
    CHECK(text.contains(u"*** REPRINT - was printed"_s));
    CHECK(text.contains(u"BACKUP FROM GRILL"_s));
    CHECK(text.contains(u"#007\n"_s));
    CHECK(text.contains(u"POSSIBLE DUPLICATE"_s));
    CHECK(text.contains(u"| ALLERGY: nut allergy"_s));
    CHECK(text.contains(u"[NO ONION]"_s));
}

TEST_CASE("a printer can have a template of its own")
{
    const QByteArray json = shortest.left(shortest.size() - 1) + R"(, "kitchen@bar": [
        {"block": "words", "text": "BAR"}, {"block": "number"}, {"block": "duplicate"},
        {"block": "allergy"}, {"block": "lines"}, {"block": "notes"}]})";
    CHECK(kitchenText(json, test::plainOrder(12), {}, u"bar"_s) == u"BAR\n#012\n1 x Ayran\n"_s);
    CHECK(kitchenText(json, test::plainOrder(12), {}, u"grill"_s) == u"#012\n1 x Ayran\n"_s);
}

TEST_CASE("what has no template of its own stays as it was")
{
    const auto templates = read(shortest);
    CHECK(templates.of(Purpose::Bag) == standardTemplates().of(Purpose::Bag));
    CHECK(templates.of(Purpose::Kitchen).size() == 5);
}

TEST_CASE("a kitchen docket without what warns a cook is refused")
{
    for (const char *const needed : {"number", "duplicate", "allergy", "lines", "notes"}) {
        QByteArray json = shortest;
        json.replace("{\"block\": \"" + QByteArray(needed) + '"', "{\"block\": \"gap\"");
        CHECK(reason(json)
            == u"Line 1: \"kitchen\" has the block \"%1\" nowhere; it must be there once, because a kitchen docket never goes without it"_s
                   .arg(QLatin1String(needed)));
    }
    QByteArray twice = shortest;
    twice.replace("]}", ", {\"block\": \"lines\"}]}");
    CHECK(reason(twice).contains(u"\"lines\" 2 times"_s));
}

TEST_CASE("a receipt that is no tax invoice is refused")
{
    for (const char *const needed :
        {"shop", "abn", "tax-invoice", "invoice", "prices", "savings", "total", "gst"}) {
        QByteArray json = templatesJson(standardTemplates());
        const auto receipt = json.indexOf("\"receipt\"");
        json.replace(json.indexOf("{\"block\": \"" + QByteArray(needed) + '"', receipt),
            qsizetype(12 + qstrlen(needed)), "{\"block\": \"gap\"");
        INFO(needed);
        CHECK(reason(json).contains(u"\"%1\" nowhere"_s.arg(QLatin1String(needed))));
    }
}

TEST_CASE(
    "a receipt of before it told payments tells them below its total, until they are taken away")
{
    auto blocks = standardTemplates().of(Purpose::Receipt);
    blocks.removeIf([](const TemplateBlock &each) { return each.block == Block::Payments; });
    DocketTemplates without;
    without.byName.insert(u"receipt"_s, blocks);
    without.byName.insert(u"receipt@bar"_s, blocks);
    CHECK(read(templatesJson(without)) == without); // somebody took them away

    QByteArray earlier = templatesJson(without);
    REQUIRE(earlier.contains("\"version\": 2,"));
    earlier.replace("\"version\": 2,", "");
    const auto templates = read(earlier);
    CHECK(templates.of(Purpose::Receipt) == standardTemplates().of(Purpose::Receipt));
    CHECK(templates.of(Purpose::Receipt, u"bar"_s) == standardTemplates().of(Purpose::Receipt));
    CHECK(read(shortest).of(Purpose::Kitchen).size() == 5);

    earlier.replace(R"({"block": "words", "text": "Total price includes GST"},)", "");
    const auto receipt = read(earlier).of(Purpose::Receipt);
    const auto payments = std::find_if(receipt.cbegin(), receipt.cend(),
        [](const TemplateBlock &each) { return each.block == Block::Payments; });
    REQUIRE(payments != receipt.cend());
    CHECK(std::prev(payments)->block == Block::Gst);
}

TEST_CASE("what cannot be read is refused with its line")
{
    const auto with = [](const char *old, const char *fresh) {
        QByteArray json = shortest;
        json.replace(old, fresh);
        return reason(json);
    };
    CHECK(with("\"double\"", "\"giant\"")
        == u"Line 2: \"size\" is one of: normal, tall, double, huge"_s);
    CHECK(with("\"lines\"", "\"line\"").startsWith(u"Line 5: \"block\" is one of: shop, "_s));
    CHECK(with("{\"block\": \"allergy\"}", "\"allergy\"")
        == u"Line 4: a block is written as {\"block\": \"number\"}"_s);
    CHECK(with("\"size\"", "\"height\"")
        == u"Line 2: a block has block, size, bold, align and text, but no \"height\""_s);
    CHECK(with("\"size\": \"double\"", "\"bold\": \"yes\"")
        == u"Line 2: \"bold\" is true or false"_s);
    CHECK(with("\"size\": \"double\"", "\"align\": \"middle\"")
        == u"Line 2: \"align\" is one of: left, center, right"_s);
    CHECK(with("\"size\": \"double\"", "\"text\": 5") == u"Line 2: \"text\" is words in quotes"_s);
    CHECK(with("\"lines\"},", "\"lines\"}").startsWith(u"Line 6: "_s));
    CHECK(with("{\"kitchen\"", "{\"grill\"")
              .startsWith(u"Line 1: \"grill\" is not kitchen, bag or receipt"_s));
    CHECK(with("{\"kitchen\"", "{\"kitchen@\"").startsWith(u"Line 1: \"kitchen@\" is not"_s));
    CHECK(with("]}", "],\n\"kitchen\": []}") == u"Line 8: \"kitchen\" stands there twice"_s);
    CHECK(reason("[]") == u"Line 1: the file is written as {\"kitchen\": [...], \"bag\": [...]}"_s);
    CHECK(with("{\"kitchen\"", "{\"version\": 3, \"kitchen\"")
        == u"Line 1: \"version\" is 2, or is not there"_s);
    CHECK(reason(R"({"bag": 5})") == u"Line 1: \"bag\" is a list of blocks"_s);
}

TEST_CASE("a template's words are no commands to a printer")
{
    auto templates = read(shortest);
    auto &blocks = templates.byName[u"kitchen"_s];
    blocks.prepend({Block::Words, Size::Normal, false, Align::Left, u"a\x1B@b\x1D\nc"_s});
    CHECK(kitchenText(templatesJson(templates), test::plainOrder(12)).startsWith(u"a@b c\n"_s));
    blocks.first().text = QString(201, u'x');
    CHECK(reason(templatesJson(templates)).contains(u"more than 200 characters"_s));
}
