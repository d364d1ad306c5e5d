// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "glyphs.h"
#include "print/docket_paper.h"
#include "print/paper_painter.h"
#include "print/paper_text.h"
#include "sample_orders.h"
#include "support/catch.h"

using namespace docket;
using namespace docket::print;
using namespace Qt::StringLiterals;

namespace {

bool isBlack(const QImage &image, int x, int y)
{
    return image.pixelIndex(x, y) == 1;
}

int blackDots(const QImage &image)
{
    int result = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            result += image.pixelIndex(x, y);
        }
    }
    return result;
}

QImage lineOf(const QString &text, const TextStyle &style = {}, Align align = Align::Left)
{
    return PaperPainter(32, 384).line(TextLine {{{text, style}}, align, 0});
}

} // namespace

TEST_CASE("a line is drawn in the dots of the paper")
{
    const auto normal = lineOf(u"NO ONION"_s);
    CHECK(normal.format() == QImage::Format_Mono);
    CHECK(normal.size() == QSize(384, 30));
    CHECK(lineOf(u"x"_s, {.size = Size::Tall}).size() == QSize(384, 54));
    CHECK(lineOf(u"x"_s, {.size = Size::Huge}).size() == QSize(384, 78));
    CHECK(blackDots(normal) > 100);
    CHECK(blackDots(lineOf({})) == 0);
}

TEST_CASE("inverse text is white on black")
{
    const auto image = lineOf(u" NO ONION "_s, {.bold = true, .inverse = true});
    CHECK(isBlack(image, 0, 0));
    CHECK(isBlack(image, 119, 23));
    CHECK_FALSE(isBlack(image, 120, 10)); // Right of the tenth cell
    CHECK(blackDots(image) > 120 * 24 / 2);
    CHECK(blackDots(image) < 120 * 27);
}

TEST_CASE("text keeps to its cells and its side of the paper")
{
    const auto right = lineOf(u"李雷"_s, {.size = Size::Double}, Align::Right);
    for (int y = 0; y < right.height(); ++y) {
        for (int x = 0; x < 384 - 4 * 24; ++x) {
            REQUIRE_FALSE(isBlack(right, x, y));
        }
    }
    CHECK(blackDots(right) > 200);
}

TEST_CASE("a character that no font has is printed as its code point")
{
    const Paper paper {10, {TextLine {{{u"a\U000F0000b"_s, {}}}, Align::Left, 0}}};
    CHECK(paperText(drawable(paper)) == u"a[U+F0000]\nb\n"_s);
    CHECK_FALSE(canDraw(u"\U000F0000"_s, cellFont(12)));
    CHECK(canDraw(u"é"_s, cellFont(12)));
}

TEST_CASE("a paper from anywhere is cleaned and wrapped before it is drawn")
{
    const Paper paper {6, {TextLine {{{u"one\x1B@ two"_s, {}}}, Align::Left, 0}}};
    CHECK(paperText(drawable(paper)) == u"one@\ntwo\n"_s);
}

TEST_CASE("letters that join are drawn as a whole")
{
    CHECK(needsShaping(u"محمد"_s));
    CHECK(needsShaping(u"שלום 5"_s));
    CHECK(needsShaping(u"น้ำ"_s));
    CHECK_FALSE(needsShaping(u"José 李雷 Ayşe 한글 Иван 5"_s));
}

TEST_CASE("a whole docket makes one picture with a margin")
{
    const auto paper = docketPaper(
        test::plainOrder(12), {.columns = 32, .zone = QTimeZone::utc(), .shopName = {}});
    const auto picture = PaperPainter(32, 384).picture(paper);
    CHECK(picture.width() == 432);
    CHECK(picture.height() > 300);
    CHECK(picture.pixelColor(0, 0) == QColor(Qt::white));
}
