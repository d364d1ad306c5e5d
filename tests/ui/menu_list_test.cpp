// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_test.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QMimeData>

using namespace docket;
using docket::tests::MenuTest;
using namespace Qt::StringLiterals;

TEST_CASE("items are copied, moved and ticked")
{
    MenuTest test;
    test.choose({u"Lamb Kebab"_s});
    QTest::keyClick(test.find<QListWidget>(u"menu-entries"_s), Qt::Key_Down, Qt::AltModifier);
    CHECK(test.draft().items.first().name == u"Chicken Kebab"_s);
    QTest::mouseClick(test.button(u"item-copy"_s), Qt::LeftButton);
    CHECK(test.find(u"item-name"_s)->text() == u"Lamb Kebab 2"_s);
    test.find<QCheckBox>(u"allergen-pine-nut"_s)->click();
    test.find<QCheckBox>(u"item-adults"_s)->click();
    const Item *made = test.draft().item(ItemId(u"lamb-kebab-2"_s));
    REQUIRE(made != nullptr);
    CHECK(made->allergens == QStringList {u"wheat"_s, u"pine nut"_s});
    CHECK(made->ageRestricted);
    QTest::mouseClick(test.button(u"item-remove"_s), Qt::LeftButton);
    CHECK(test.draft().item(ItemId(u"lamb-kebab-2"_s)) == nullptr);
}

TEST_CASE("a category gets a name, words, and new things")
{
    MenuTest test;
    test.choose({u"Sweets"_s});
    test.enter(u"category-words"_s, u"sweet, pudding"_s);
    CHECK(test.draft().category(CategoryId(u"sweets"_s))->words
        == QStringList {u"sweet"_s, u"pudding"_s});
    test.enter(u"category-new-item"_s, u"Rice Pudding"_s);
    CHECK(test.find(u"item-name"_s)->text() == u"Rice Pudding"_s);
    CHECK_FALSE(test.button(u"menu-review"_s)->isEnabled()); // it has no price yet
    test.enter(u"price"_s, u"4.50"_s);
    CHECK(test.button(u"menu-review"_s)->isEnabled());
    test.choose({u"Sweets"_s});
    test.enter(u"category-new"_s, u"Soups"_s);
    CHECK(test.find(u"category-name"_s)->text() == u"Soups"_s);
    CHECK(test.draft().categories.last().id == CategoryId(u"soup"_s));
}

TEST_CASE("items and categories are dragged and moved by keys")
{
    MenuTest test;
    auto *list = test.find<QListWidget>(u"menu-entries"_s);
    const auto dropOn = [&](const QString &begins, int fromTop) {
        const auto rows = test.rows(u"menu-entries"_s);
        for (int row = 0; row < rows.size(); ++row) {
            if (rows.at(row).startsWith(begins)) {
                const QRect place = list->visualItemRect(list->item(row));
                QMimeData nothing;
                QDropEvent drop(QPointF(20, place.top() + fromTop), Qt::MoveAction, &nothing,
                    Qt::LeftButton, Qt::NoModifier);
                // Qt delivers a drop only to where a drag has entered.
                static_cast<QObject *>(list->parentWidget())->eventFilter(list->viewport(), &drop);
                CHECK(drop.dropAction() == Qt::IgnoreAction);
                return;
            }
        }
    };
    const auto names = [&test] {
        QStringList found;
        for (const Item *item : test.draft().itemsOf(CategoryId(u"kebabs"_s))) {
            found.append(item->name);
        }
        return found;
    };
    test.choose({u"Lamb Kebab"_s});
    dropOn(u"Mix Kebab"_s, list->visualItemRect(list->item(0)).height() - 2);
    CHECK(names()
        == QStringList {u"Chicken Kebab"_s, u"Mix Kebab"_s, u"Lamb Kebab"_s, u"Falafel Kebab"_s});
    dropOn(u"Chicken Kebab"_s, 2); // above it: the first of the category
    CHECK(names().first() == u"Lamb Kebab"_s);
    test.choose({u"Kebabs"_s});
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    CHECK(test.draft().categories.at(1).id == CategoryId(u"kebabs"_s));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    CHECK(test.draft().categories.first().id == CategoryId(u"kebabs"_s));
    const CategoryId second = test.draft().categories.at(1).id;
    dropOn(test.draft().items.at(4).name, 2); // among the second one's items
    CHECK(test.draft().categories.first().id == second);
    CHECK(test.labelText(u"menu-state"_s).contains(u"change"_s));
}
