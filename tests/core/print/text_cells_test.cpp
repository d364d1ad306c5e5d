// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "line_wrap.h"
#include "support/catch.h"
#include "text_cells.h"

using namespace docket::print;
using namespace Qt::StringLiterals;

namespace {

QStringList pieces(const QString &text, int columns, int indent = 0, int hanging = 0)
{
    QStringList result;
    for (const auto &line : wrapped({{{text, {}}}, Align::Left, indent}, columns, hanging)) {
        result += QString(line.indent, u'.') + line.runs.value(0).text;
    }
    return result;
}

} // namespace

TEST_CASE("text is measured in cells of the printer")
{
    CHECK(cells(u"kebab"_s) == 5);
    CHECK(cells(u"José"_s) == 4);
    CHECK(cells(u"Jose\u0301"_s) == 4);
    CHECK(cells(u"李雷"_s) == 4);
    CHECK(cells(u"한글"_s) == 4);
    CHECK(cells(u"👨\u200D👩\u200D👧"_s) == 2);
    CHECK(cells(u"❤\uFE0F"_s) == 2);
    CHECK(cells(QString()) == 0);
    CHECK(cells(Run {u"李a"_s, {.size = Size::Double}}) == 6);
    CHECK(cells(Run {u"abc"_s, {.size = Size::Tall}}) == 3);
}

TEST_CASE("long text breaks at spaces")
{
    CHECK(
        pieces(u"lettuce, tomato, onion"_s, 16) == QStringList {u"lettuce, tomato,"_s, u"onion"_s});
    CHECK(pieces(u"lettuce, tomato, onion"_s, 22) == QStringList {u"lettuce, tomato, onion"_s});
    CHECK(pieces(u"one two three"_s, 8, 2, 1)
        == QStringList {u"..one"_s, u"...two"_s, u"...three"_s});
    CHECK(pieces(u"ab   cd"_s, 4) == QStringList {u"ab"_s, u"cd"_s});
}

TEST_CASE("a word longer than the line is broken between characters, never inside one")
{
    CHECK(pieces(u"abcdefgh"_s, 3) == QStringList {u"abc"_s, u"def"_s, u"gh"_s});
    CHECK(pieces(u"e\u0301e\u0301e\u0301"_s, 2) == QStringList {u"e\u0301e\u0301"_s, u"e\u0301"_s});
    CHECK(pieces(u"李雷李"_s, 5) == QStringList {u"李雷"_s, u"李"_s});
    CHECK(pieces(u"a 👨\u200D👩\u200D👧👍🏽"_s, 4)
        == QStringList {u"a 👨\u200D👩\u200D👧"_s, u"👍🏽"_s});
}

TEST_CASE("a line narrower than one character still ends")
{
    CHECK(pieces(u"李雷"_s, 1) == QStringList {u"李"_s, u"雷"_s});
}

TEST_CASE("what may go on paper is composed and free of invisible tricks")
{
    CHECK(printable(u"Jose\u0301") == u"José"_s);
    CHECK(printable(u"a\u202Eb\u200Fc\uFEFFd\u00ADe") == u"abcde"_s);
    CHECK(printable(u"a\r\nb\tc") == u"a  b c"_s);
    CHECK(printable(u"\x1B\x1D\x7F\u009Bx") == u"x"_s);
    CHECK(printable(u"👨\u200D👩") == u"👨\u200D👩"_s);
    CHECK(printable(QString(QChar(0xD83E)) + u'x') == u"[U+D83E]x"_s);
}

TEST_CASE("a character that nothing can draw is named by its code point")
{
    CHECK(codePointsInBrackets(u"🥙") == u"[U+1F959]"_s);
    CHECK(codePointsInBrackets(u"e\u0301") == u"[U+0065 U+0301]"_s);
}
