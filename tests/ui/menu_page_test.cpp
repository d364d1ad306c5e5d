// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_test.h"

#include <QLabel>

using namespace docket;
using docket::tests::MenuTest;
using docket::tests::price;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

TEST_CASE("prices of several items change together, and back again")
{
    MenuTest test;
    test.choose({u"Lamb Kebab"_s, u"Mix Kebab"_s});
    CHECK(test.labelText(u"bulk-title"_s) == u"2 items chosen"_s);
    QTest::keyClicks(test.find(u"bulk-change"_s), u"1.00"_s);
    CHECK_FALSE(test.button(u"bulk-apply"_s)->isEnabled()); // up or down?
    test.enter(u"bulk-change"_s, u"+1.00"_s);
    CHECK(price(test.draft(), u"kebab-lamb"_s, u"small"_s) == Money::fromCents(1100));
    CHECK(price(test.draft(), u"kebab-mix"_s, u"large"_s) == Money::fromCents(1600));
    CHECK(price(test.draft(), u"kebab-chicken"_s, u"large"_s) == Money::fromCents(1500));
    CHECK(test.labelText(u"menu-state"_s) == u"4 changes, not published"_s);
    QTest::mouseClick(test.button(u"menu-undo"_s), Qt::LeftButton);
    CHECK(price(test.draft(), u"kebab-mix"_s, u"large"_s) == Money::fromCents(1500));
    QTest::mouseClick(test.button(u"menu-redo"_s), Qt::LeftButton);
    CHECK(price(test.draft(), u"kebab-mix"_s, u"large"_s) == Money::fromCents(1600));
    QTest::mouseClick(test.button(u"menu-reload"_s), Qt::LeftButton);
    CHECK(price(test.draft(), u"kebab-mix"_s, u"large"_s) == Money::fromCents(1500));
}

TEST_CASE("an error stands beside the form and keeps the menu from being published")
{
    MenuTest test;
    test.choose({u"Chicken Kebab"_s});
    test.enter(u"item-name"_s, u"Lamb Kebab"_s);
    CHECK(test.rows(u"menu-findings"_s).first()
        == u"▲ Error. Lamb Kebab: is the name of two items"_s);
    CHECK(test.labelText(u"menu-findings-title"_s).endsWith(u"cannot be published"_s));
    CHECK_FALSE(test.button(u"menu-review"_s)->isEnabled());
    test.enter(u"item-name"_s, u"Chicken Wrap"_s);
    CHECK(test.button(u"menu-review"_s)->isEnabled());
}

TEST_CASE("a sentence is heard with the draft's words and prices")
{
    MenuTest test;
    test.choose({u"Lamb Kebab"_s});
    test.enter(u"price-large"_s, u"15.50"_s);
    test.enter(u"item-words"_s, u"the usual"_s);
    QTest::keyClicks(test.find(u"menu-try"_s), u"two large the usual no onion"_s);
    CHECK(test.labelText(u"menu-heard"_s)
        == u"2 × Large Lamb Kebab (lettuce, tomato, garlic; no onion)\nTogether: 31.00"_s);
    test.find(u"menu-try"_s)->clear();
    QTest::keyClicks(test.find(u"menu-try"_s), u"a lamb kebab"_s);
    CHECK(test.labelText(u"menu-heard"_s).startsWith(u"The agent asks: Which size"_s));
}

TEST_CASE("what a name says is never markup")
{
    MenuTest test;
    for (const auto &form : {u"menu-group-form"_s, u"menu-deal-form"_s, u"menu-bulk-form"_s}) {
        test.choose(form == u"menu-group-form"_s ? QStringList {u"Salads"_s}
                : form == u"menu-deal-form"_s    ? QStringList {u"Kebab & can, small"_s}
                                                 : QStringList {u"Lamb Kebab"_s, u"Mix Kebab"_s});
        const auto labels = test.find<QWidget>(form)->findChildren<QLabel *>();
        CHECK(labels.size() >= 2);
        for (const auto *label : labels) {
            INFO(label->text().toStdString());
            CHECK(label->textFormat() == Qt::PlainText);
        }
    }
}

TEST_CASE("a key opens the menu and Escape leaves it; no order is bumped from there")
{
    WindowTest test;
    test.press(Qt::Key_M);
    CHECK(test.button(u"section-menu"_s)->isChecked());
    CHECK(test.board.menusAsked == 1);
    test.press(Qt::Key_1);
    CHECK(test.board.bumps.isEmpty());
    QTest::keyClick(test.window.findChild<QLineEdit *>(u"menu-search"_s), Qt::Key_Escape);
    CHECK(test.button(u"section-board"_s)->isChecked());
}
