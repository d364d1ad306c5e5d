// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_writer.h"
#include "menu_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimeEdit>
#include <QWheelEvent>

using namespace docket;
using docket::tests::MenuTest;
using docket::tests::price;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

TEST_CASE("how many options an item takes is entered beside them")
{
    MenuTest test;
    test.choose({u"Lamb Kebab"_s});
    test.find<QSpinBox>(u"group-most-sauces"_s)->setValue(2);
    const GroupUse *use = test.draft().item(ItemId(u"kebab-lamb"_s))->use(GroupId(u"sauces"_s));
    REQUIRE(use != nullptr);
    CHECK(use->maximum == 2);
    CHECK(use->defaults == QList<OptionId> {OptionId(u"garlic"_s)});
    CHECK_FALSE(test.find<QSpinBox>(u"group-most-salt"_s)->isEnabled());
}

TEST_CASE("a group that is ticked off and on again is as it was, where it was")
{
    MenuTest test;
    test.choose({u"Lamb Kebab"_s});
    const Item before = *test.draft().item(ItemId(u"kebab-lamb"_s));
    REQUIRE(before.use(GroupId(u"sauces"_s))->defaults.size() == 1);
    const auto click = [&test](const QString &group) {
        test.find<QCheckBox>(u"group-"_s + group)->click();
    };
    click(u"salads"_s);
    click(u"sauces"_s);
    CHECK(test.draft().item(before.id)->groups.size() == before.groups.size() - 2);
    click(u"salads"_s);
    click(u"sauces"_s);
    CHECK(*test.draft().item(before.id) == before);
    CHECK(test.labelText(u"menu-state"_s) == u"This is the menu that is sold."_s);
    // Of another item nothing is remembered.
    click(u"sauces"_s);
    test.choose({u"Baklava"_s});
    click(u"sauces"_s);
    const Item *baklava = test.draft().item(ItemId(u"baklava"_s));
    REQUIRE(baklava != nullptr);
    CHECK(baklava->use(GroupId(u"sauces"_s))->defaults.isEmpty());
}

TEST_CASE("an item is sold in sizes, or at one price")
{
    MenuTest test;
    test.choose({u"Baklava"_s});
    auto *sized = test.find<QCheckBox>(u"item-sized"_s);
    CHECK_FALSE(sized->isChecked());
    sized->click();
    CHECK(price(test.draft(), u"baklava"_s, u"small"_s).cents() == 300);
    CHECK(price(test.draft(), u"baklava"_s, u"large"_s).cents() == 300);
    test.enter(u"price-large"_s, u"5.50"_s);
    CHECK(price(test.draft(), u"baklava"_s, u"small"_s).cents() == 300);
    CHECK(price(test.draft(), u"baklava"_s, u"large"_s).cents() == 550);
    sized->click();
    CHECK(price(test.draft(), u"baklava"_s, {}).cents() == 300);
    CHECK_FALSE(test.draft().item(ItemId(u"baklava"_s))->hasSizes());
}

TEST_CASE("an empty menu is filled from its first category on")
{
    MenuTest test;
    Menu empty;
    empty.currency = u"AUD"_s;
    empty.sizes = {{SizeId(u"small"_s), u"Small"_s, {}}, {SizeId(u"large"_s), u"Large"_s, {}}};
    test.sold.content = menuText(empty);
    test.sold.version = u"v2"_s;
    emit test.board.menuShown(test.sold);
    CHECK(test.draft().isEmpty());
    test.enter(u"menu-new-category"_s, u"Kebabs"_s);
    REQUIRE(test.draft().categories.size() == 1);
    test.choose({u"Kebabs"_s});
    test.enter(u"category-new-item"_s, u"Lamb Kebab"_s);
    REQUIRE(test.draft().items.size() == 1);
    test.choose({u"Lamb Kebab"_s});
    test.find<QCheckBox>(u"item-sized"_s)->click();
    test.enter(u"price-small"_s, u"10"_s);
    test.enter(u"price-large"_s, u"15"_s);
    CHECK(price(test.draft(), u"lamb-kebab"_s, u"small"_s).cents() == 1000);
    CHECK(price(test.draft(), u"lamb-kebab"_s, u"large"_s).cents() == 1500);
    CHECK(test.button(u"menu-review"_s)->isEnabled()); // it can be published
}

TEST_CASE("the wheel is left to the form by what has no focus")
{
    MenuTest test;
    test.choose({u"Lamb Kebab"_s});
    REQUIRE(QTest::qWaitForWindowActive(&test.window));
    // Whether the field takes it: what it leaves goes on to the form, which scrolls.
    const auto takesWheel = [](QWidget *field, int notches) {
        const QPointF at = QRectF(field->rect()).center();
        QWheelEvent turn(at, field->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &turn);
        return turn.isAccepted();
    };
    auto *most = test.find<QSpinBox>(u"group-most-sauces"_s);
    REQUIRE(most->value() == 0);
    CHECK_FALSE(takesWheel(most, 1));
    CHECK(most->value() == 0);
    CHECK((most->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
    most->setFocus();
    CHECK(takesWheel(most, 1));
    CHECK(most->value() == 1);

    test.choose({u"Kebab & can, small"_s});
    auto *size = test.find<QComboBox>(u"part-size-0"_s);
    const int chosen = size->currentIndex();
    CHECK_FALSE(takesWheel(size, 1));
    CHECK_FALSE(takesWheel(size, -1));
    CHECK(size->currentIndex() == chosen);
}

TEST_CASE("an item's details are edited")
{
    MenuTest test;
    test.choose({u"Ayran"_s});
    test.enter(u"item-description"_s, u"Salted yoghurt drink"_s);
    test.enter(u"item-sku"_s, u"D-17"_s);
    test.find<QSpinBox>(u"energy"_s)->setValue(420);
    const auto ayran = [&test] { return *test.draft().item(ItemId(u"ayran"_s)); };
    CHECK(ayran().description == u"Salted yoghurt drink"_s);
    CHECK(ayran().sku == u"D-17"_s);
    CHECK(ayran().kilojoules == QHash<SizeId, int> {{SizeId(), 420}});
    test.choose({u"Lamb Kebab"_s});
    CHECK(test.find(u"item-description"_s)->text().isEmpty());
    test.find<QSpinBox>(u"energy-large"_s)->setValue(3400);
    CHECK(test.draft().items.first().kilojoules == QHash<SizeId, int> {{SizeId(u"large"_s), 3400}});
}

TEST_CASE("a photo is chosen from the folder and shown")
{
    QTemporaryDir folder;
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(folder.filePath(u"lamb.png"_s)));
    auto setup = WindowTest::usualSetup();
    setup.photos = folder.path();
    MenuTest test(setup);
    test.choose({u"Lamb Kebab"_s});
    CHECK_FALSE(test.find<QLabel>(u"item-picture"_s)->isVisibleTo(&test.window));
    auto *choice = test.find<QComboBox>(u"item-photo"_s);
    CHECK(choice->count() == 2);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    CHECK(test.draft().items.first().photo == u"lamb.png"_s);
    CHECK(test.find<QLabel>(u"item-picture"_s)->isVisibleTo(&test.window));
    REQUIRE(QFile::remove(folder.filePath(u"lamb.png"_s)));
    test.choose({u"Chicken Kebab"_s});
    test.choose({u"Lamb Kebab"_s});
    CHECK(test.labelText(u"item-photo-state"_s)
        == u"There is no such file in the folder “photos”."_s);
    CHECK(test.draft().items.first().photo == u"lamb.png"_s);
}

TEST_CASE("the hours of an item and of a category are edited")
{
    MenuTest test;
    test.choose({u"Lamb Kebab"_s});
    QTest::mouseClick(test.button(u"item-hours-add"_s), Qt::LeftButton);
    const auto hours = [&test] { return test.draft().items.first().hours; };
    CHECK(hours() == QList<SaleWindow> {{{}, QTime(11, 0), QTime(15, 0)}});
    test.find<QCheckBox>(u"item-hours-sat-0"_s)->click();
    test.find<QCheckBox>(u"item-hours-sun-0"_s)->click();
    test.find<QTimeEdit>(u"item-hours-to-0"_s)->setTime(QTime(14, 30));
    CHECK(hours() == QList<SaleWindow> {{{1, 2, 3, 4, 5}, QTime(11, 0), QTime(14, 30)}});
    test.find<QTimeEdit>(u"item-hours-to-0"_s)->setTime(QTime(11, 0));
    CHECK(test.rows(u"menu-findings"_s).first().contains(u"is never sold"_s));
    CHECK_FALSE(test.button(u"menu-review"_s)->isEnabled());
    QTest::mouseClick(test.button(u"item-hours-remove-0"_s), Qt::LeftButton);
    CHECK(hours().isEmpty());
    test.choose({u"Kebabs"_s});
    QTest::mouseClick(test.button(u"category-hours-add"_s), Qt::LeftButton);
    CHECK(test.draft().categories.first().hours.size() == 1);
}

TEST_CASE("what is left of a counted item stands beside its price")
{
    MenuTest test;
    shop::SellableEntry ayran {
        {ItemId(u"ayran"_s), {}, {}}, u"Ayran"_s, u"Drinks"_s, false, {}, false};
    ayran.left = 12;
    emit test.board.sellablesChanged({ayran});
    test.find(u"menu-search"_s)->setText(u"ayran"_s);
    CHECK(test.rows(u"menu-entries"_s).first() == u"Ayran (Yoghurt Drink)   3.50 (12 left)"_s);
}
