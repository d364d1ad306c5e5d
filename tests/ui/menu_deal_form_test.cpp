// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using namespace docket;
using docket::tests::MenuTest;
using namespace Qt::StringLiterals;

TEST_CASE("options and deals are edited like items")
{
    MenuTest test;
    test.choose({u"Salads"_s});
    test.enter(u"option-price-4"_s, u"1.50"_s);
    CHECK(test.draft().groups.first().options.at(4).price == Money::fromCents(150));
    test.enter(u"option-new"_s, u"beetroot"_s);
    CHECK(test.draft().groups.first().options.last().id == OptionId(u"beetroot"_s));
    CHECK(test.find(u"option-name-5"_s)->text() == u"beetroot"_s);
    test.choose({u"Kebab & can, small"_s});
    test.enter(u"deal-price"_s, u"12.50"_s);
    CHECK(test.draft().deals.at(4).price == Money::fromCents(1250));
    QTest::mouseClick(test.button(u"deal-remove"_s), Qt::LeftButton);
    CHECK(test.draft().deals.size() == 8);
}

TEST_CASE("a group of options is made, priced by size, offered and taken away")
{
    MenuTest test;
    test.choose({u"Salads"_s});
    test.enter(u"group-new"_s, u"Breads"_s);
    CHECK(test.find(u"group-name"_s)->text() == u"Breads"_s);
    CHECK(test.rows(u"menu-findings"_s).first() == u"▲ Error. Breads: has no options"_s);
    test.enter(u"option-new"_s, u"pide"_s);
    test.find<QCheckBox>(u"group-with-kebabs"_s)->click();
    test.enter(u"option-price-0"_s, u"1"_s);
    test.enter(u"option-price-0-large"_s, u"1.5"_s);
    test.find<QCheckBox>(u"group-one"_s)->click();
    const auto breads = [&test] { return *test.draft().group(GroupId(u"bread"_s)); };
    CHECK(breads().choice == Choice::One);
    CHECK(breads().options.first().priceIn(SizeId(u"large"_s)) == Money::fromCents(150));
    CHECK(breads().options.first().priceIn(SizeId(u"small"_s)) == Money::fromCents(100));
    CHECK(test.button(u"menu-review"_s)->isEnabled());
    test.choose({u"Lamb Kebab"_s});
    test.find<QSpinBox>(u"group-least-bread"_s)->setValue(1);
    CHECK(test.draft().items.first().use(GroupId(u"bread"_s))->minimum == 1);
    test.find<QSpinBox>(u"group-free-extras"_s)->setValue(2);
    CHECK(test.draft().items.first().use(GroupId(u"extras"_s))->free == 2);
    test.choose({u"Breads"_s});
    QTest::mouseClick(test.button(u"option-remove-0"_s), Qt::LeftButton);
    CHECK(breads().options.isEmpty());
    QTest::mouseClick(test.button(u"group-remove"_s), Qt::LeftButton);
    CHECK(test.draft().group(GroupId(u"bread"_s)) == nullptr);
    CHECK(test.draft().items.first().use(GroupId(u"bread"_s)) == nullptr);
}

TEST_CASE("a deal is made of parts")
{
    MenuTest test;
    test.enter(u"menu-new-deal"_s, u"Late snack"_s);
    CHECK(test.find(u"deal-name"_s)->text() == u"Late snack"_s);
    test.enter(u"deal-price"_s, u"9"_s);
    QTest::mouseClick(test.button(u"part-add"_s), Qt::LeftButton);
    auto *content = test.find<QComboBox>(u"part-content-1"_s);
    content->setCurrentIndex(content->findText(u"Baklava"_s));
    emit content->activated(content->currentIndex());
    const auto deal = [&test] { return test.draft().deals.last(); };
    REQUIRE(deal().parts.size() == 2);
    CHECK(deal().parts.first().category == CategoryId(u"kebabs"_s));
    CHECK(deal().parts.last().items == QList<ItemId> {ItemId(u"baklava"_s)});
    CHECK(deal().parts.last().category.isEmpty());
    QTest::mouseClick(test.button(u"part-remove-0"_s), Qt::LeftButton);
    CHECK(deal().parts.size() == 1);
    CHECK(test.find<QComboBox>(u"part-content-0"_s)->currentText() == u"Baklava"_s);
}

TEST_CASE("a part of a deal may be something else for more")
{
    MenuTest test;
    test.choose({u"Kebab & can, small"_s});
    QTest::mouseClick(test.button(u"part-upgrade-0"_s), Qt::LeftButton);
    const auto part = [&test] { return test.draft().deals.at(4).parts.first(); };
    REQUIRE(part().upgrades.size() == 1);
    CHECK(part().upgrades.first().category == CategoryId(u"kebabs"_s));
    CHECK(part().upgrades.first().size == SizeId(u"large"_s));
    CHECK(part().upgrades.first().items.size() == 4);
    test.enter(u"upgrade-price-0-0"_s, u"4.5"_s);
    CHECK(part().upgrades.first().price == Money::fromCents(450));
    CHECK(test.find(u"upgrade-price-0-0"_s)->text() == u"4.50"_s);
    auto *content = test.find<QComboBox>(u"upgrade-content-0-0"_s);
    content->setCurrentIndex(content->findText(u"Chips"_s));
    emit content->activated(content->currentIndex());
    CHECK(part().upgrades.first().items == QList<ItemId> {ItemId(u"chips"_s)});
    QTest::mouseClick(test.button(u"menu-review"_s), Qt::LeftButton);
    CHECK(test.rows(u"publish-changes"_s)
        == QStringList {
            u"Deal “Kebab & can, small”: parts: Small any of Kebabs + Soft Drink Can (375ml) → Small any of Kebabs, or Large Chips for 4.50 more + Soft Drink Can (375ml)"_s});
    QTest::keyClick(test.find<QWidget>(u"menu-publish"_s), Qt::Key_Escape);
    QTest::mouseClick(test.button(u"upgrade-remove-0-0"_s), Qt::LeftButton);
    CHECK(part().upgrades.isEmpty());
}
