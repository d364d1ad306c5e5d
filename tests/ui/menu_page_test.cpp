// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_loader.h"
#include "support/catch.h"
#include "support/results.h"
#include "ui/menu_page.h"
#include "window_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QWheelEvent>

using namespace docket;
using docket::tests::valueOf;
using docket::tests::WindowTest;
using docket::ui::MenuPage;
using namespace Qt::StringLiterals;

namespace {

/// The window with the demo menu in the section "Menu".
struct MenuTest : WindowTest {
    explicit MenuTest(const ui::WindowSetup &setup = WindowTest::usualSetup()) : WindowTest(setup)
    {
        QFile file(u":/docket/demo/menu.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        sold.content = file.readAll();
        sold.version = u"v1"_s;
        QTest::mouseClick(button(u"section-menu"_s), Qt::LeftButton);
        emit board.menuShown(sold);
    }

    template <typename Widget = QLineEdit>
    Widget *find(const QString &name)
    {
        auto *widget = window.findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(widget != nullptr);
        return widget;
    }

    /// Chooses rows of the list by how they begin.
    void choose(const QStringList &begins)
    {
        auto *list = find<QListWidget>(u"menu-entries"_s);
        list->clearSelection();
        for (const QString &begin : begins) {
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->text().startsWith(begin)) {
                    list->item(row)->setSelected(true);
                    break;
                }
            }
        }
    }

    /// As a person does: into the field, over what is there, and out with Tab.
    void enter(const QString &name, const QString &text)
    {
        auto *edit = find(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    QStringList rows(const QString &name)
    {
        QStringList rows;
        const auto *list = find<QListWidget>(name);
        for (int row = 0; row < list->count(); ++row) {
            rows.append(list->item(row)->text());
        }
        return rows;
    }

    /// The menu that is sold, with another drink's name.
    shop::MenuOnSale changedByOther() const
    {
        auto other = sold;
        other.version = u"v2"_s;
        other.content.replace("\"Ayran (", "\"Ayran Deluxe (");
        return other;
    }

    const Menu &draft() { return find<MenuPage>(u"menu-page"_s)->draft().menu(); }

    shop::MenuOnSale sold;
};

Money price(const Menu &menu, const QString &item, const QString &size)
{
    return *menu.item(ItemId(item))->price(SizeId(size));
}

} // namespace

TEST_CASE("a price is edited, looked at and published")
{
    MenuTest test;
    CHECK(test.board.menusAsked == 1);
    CHECK(test.labelText(u"menu-state"_s) == u"This is the menu that is sold."_s);
    CHECK_FALSE(test.button(u"menu-review"_s)->isEnabled());
    test.choose({u"Lamb Kebab"_s});
    CHECK(test.find(u"price-large"_s)->text() == u"15.00"_s);
    test.enter(u"price-large"_s, u"15.5"_s);
    CHECK(test.find(u"price-large"_s)->text() == u"15.50"_s);
    CHECK(test.labelText(u"menu-state"_s).startsWith(u"1 change"_s));

    QTest::mouseClick(test.button(u"menu-review"_s), Qt::LeftButton);
    CHECK(test.rows(u"publish-changes"_s) == QStringList {u"Large Lamb Kebab: 15.00 → 15.50"_s});
    CHECK(test.rows(u"publish-heard"_s).first() == u"Large Lamb Kebab is $15.50."_s);
    CHECK(test.labelText(u"publish-pin-title"_s) == u"Choose the owner's PIN, 4 to 12 digits"_s);
    test.enter(u"publish-why"_s, u"lamb got dearer"_s);
    test.enter(u"publish-pin"_s, u"2580"_s);
    REQUIRE(test.board.publications.size() == 1);
    const auto sent = test.board.publications.first();
    CHECK(sent.base == u"v1"_s);
    CHECK(sent.who == u"Owner"_s);
    CHECK(sent.why == u"lamb got dearer"_s);
    CHECK(sent.pin == u"2580"_s);
    CHECK_FALSE(sent.at.isValid());
    CHECK(test.find(u"publish-pin"_s)->text().isEmpty());
    CHECK(price(*valueOf(loadMenu(sent.content)), u"kebab-lamb"_s, u"large"_s)
        == Money::fromCents(1550));

    emit test.board.menuRefused(u"That is not the owner's PIN."_s);
    CHECK(test.labelText(u"publish-refusal"_s) == u"That is not the owner's PIN."_s);
    test.enter(u"publish-pin"_s, u"2581"_s);
    auto published = test.sold;
    published.content = sent.content;
    published.version = u"v2"_s;
    emit test.board.menuShown(published);
    CHECK(test.labelText(u"menu-state"_s) == u"Published: callers hear it from now on."_s);
    CHECK_FALSE(test.find<QWidget>(u"menu-publish"_s)->isVisible());
}

TEST_CASE("a menu is published for a time of the shop's clock")
{
    MenuTest test;
    test.choose({u"Ayran"_s});
    test.enter(u"price"_s, u"4"_s);
    QTest::keyClick(test.find(u"price"_s), Qt::Key_Return, Qt::ControlModifier);
    test.find<QCheckBox>(u"publish-later"_s)->click();
    CHECK(test.button(u"publish-now"_s)->text() == u"Publish then"_s);
    test.find<QDateTimeEdit>(u"publish-at"_s)
        ->setDateTime(QDateTime(QDate(2026, 11, 21), QTime(11, 0)));
    test.enter(u"publish-pin"_s, u"2580"_s);
    REQUIRE(test.board.publications.size() == 1);
    CHECK(test.board.publications.first().at.toString(Qt::ISODate) == u"2026-11-21T00:00:00Z"_s);
}

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

TEST_CASE("somebody else's menu neither takes the draft away nor is written over by it")
{
    MenuTest test;
    test.choose({u"Lamb Kebab"_s});
    test.enter(u"price-large"_s, u"15.50"_s);
    emit test.board.menuShown(test.changedByOther());
    const QString warning = u"The menu was changed by somebody else meanwhile."_s;
    CHECK(price(test.draft(), u"kebab-lamb"_s, u"large"_s) == Money::fromCents(1550));
    CHECK(test.labelText(u"menu-state"_s) == warning);
    test.enter(u"price-large"_s, u"15.60"_s);
    CHECK(test.labelText(u"menu-state"_s) == warning); // the next edit does not erase it

    QTest::mouseClick(test.button(u"menu-review"_s), Qt::LeftButton);
    CHECK(test.rows(u"publish-changes"_s).contains(u"Large Lamb Kebab: 15.00 → 15.60"_s));
    CHECK(test.rows(u"publish-changes"_s).filter(u"Ayran Deluxe"_s).size() == 1);
    CHECK(test.labelText(u"publish-refusal"_s).startsWith(warning));
    CHECK_FALSE(test.button(u"publish-now"_s)->isEnabled());
    CHECK_FALSE(test.find(u"publish-pin"_s)->isEnabled());
    QTest::mouseClick(test.button(u"publish-drop"_s), Qt::LeftButton);
    CHECK(price(test.draft(), u"kebab-lamb"_s, u"large"_s) == Money::fromCents(1500));
    CHECK(test.labelText(u"menu-state"_s) == u"This is the menu that is sold."_s);

    test.choose({u"Lamb Kebab"_s});
    test.enter(u"price-large"_s, u"15.70"_s);
    QTest::mouseClick(test.button(u"menu-review"_s), Qt::LeftButton);
    CHECK(test.rows(u"publish-changes"_s) == QStringList {u"Large Lamb Kebab: 15.00 → 15.70"_s});
    test.enter(u"publish-pin"_s, u"2580"_s);
    REQUIRE(test.board.publications.size() == 1);
    CHECK(test.board.publications.first().base == u"v2"_s);
}

TEST_CASE("a menu that changes while somebody is about to publish is looked at again")
{
    MenuTest test;
    test.choose({u"Lamb Kebab"_s});
    test.enter(u"price-large"_s, u"15.50"_s);
    QTest::mouseClick(test.button(u"menu-review"_s), Qt::LeftButton);
    QTest::keyClicks(test.find(u"publish-pin"_s), u"2580"_s);
    emit test.board.menuShown(test.changedByOther());
    CHECK(test.rows(u"publish-changes"_s).filter(u"Ayran Deluxe"_s).size() == 1);
    QTest::keyClick(test.find(u"publish-pin"_s), Qt::Key_Return);
    CHECK(test.board.publications.isEmpty());
}

TEST_CASE("a draft that is undone to the end is what is sold by now")
{
    MenuTest test;
    test.choose({u"Lamb Kebab"_s});
    test.enter(u"price-large"_s, u"15.50"_s);
    emit test.board.menuShown(test.changedByOther());
    QTest::mouseClick(test.button(u"menu-undo"_s), Qt::LeftButton);
    CHECK(test.labelText(u"menu-state"_s) == u"This is the menu that is sold."_s);
    CHECK(test.rows(u"menu-entries"_s).filter(u"Ayran Deluxe"_s).size() == 1);
}

TEST_CASE("when and why are asked anew for every publication")
{
    MenuTest test;
    test.choose({u"Lamb Kebab"_s});
    test.enter(u"price-large"_s, u"15.50"_s);
    QTest::mouseClick(test.button(u"menu-review"_s), Qt::LeftButton);
    test.find<QCheckBox>(u"publish-later"_s)->click();
    test.enter(u"publish-why"_s, u"lamb got dearer"_s);
    // The shop's clock says Friday, 18:34.
    auto *at = test.find<QDateTimeEdit>(u"publish-at"_s);
    at->setDateTime(QDateTime(QDate(2026, 11, 20), QTime(11, 0)));
    CHECK(at->dateTime() == QDateTime(QDate(2026, 11, 20), QTime(18, 34)));
    QTest::mouseClick(test.button(u"publish-back"_s), Qt::LeftButton);
    QTest::mouseClick(test.button(u"menu-review"_s), Qt::LeftButton);
    CHECK_FALSE(test.find<QCheckBox>(u"publish-later"_s)->isChecked());
    CHECK(test.button(u"publish-now"_s)->text() == u"Publish now"_s);
    CHECK(test.find(u"publish-why"_s)->text().isEmpty());
}

TEST_CASE("an earlier menu is asked for with the PIN")
{
    MenuTest test;
    auto sold = test.sold;
    const QDateTime at = QDateTime::fromString(u"2026-11-20T06:00:00Z"_s, Qt::ISODate);
    sold.versions = {
        {2, u"v1"_s, at, u"Nesrin"_s, u"lamb"_s, {u"Large Lamb Kebab: 15.00 → 15.50"_s}},
        {1, u"v0"_s, at, u"file"_s, {}, {}}};
    emit test.board.menuShown(sold);
    QTest::mouseClick(test.button(u"menu-history"_s), Qt::LeftButton);
    REQUIRE(test.rows(u"menu-versions-list"_s).size() == 2);
    CHECK(test.rows(u"menu-versions-list"_s)
              .first()
              .startsWith(u"Fri 20 Nov 2026, 17:00   Nesrin, 1 change"_s));
    CHECK(test.rows(u"menu-versions-list"_s).first().endsWith(u"(lamb)"_s));
    auto *list = test.find<QListWidget>(u"menu-versions-list"_s);
    list->setCurrentRow(0);
    CHECK(test.labelText(u"version-changes"_s) == u"Large Lamb Kebab: 15.00 → 15.50"_s);
    CHECK_FALSE(test.button(u"version-restore"_s)->isEnabled()); // it is sold now
    list->setCurrentRow(1);
    QTest::keyClicks(test.find(u"versions-pin"_s), u"2580"_s);
    QTest::mouseClick(test.button(u"version-restore"_s), Qt::LeftButton);
    REQUIRE(test.board.restorations.size() == 1);
    CHECK(test.board.restorations.first().version == u"v0"_s);
    CHECK(test.board.restorations.first().pin == u"2580"_s);
    CHECK(test.board.restorations.first().base == sold.version);
}

TEST_CASE("the chosen menu stays the chosen one when another is sold meanwhile")
{
    MenuTest test;
    auto sold = test.sold;
    const QDateTime at = QDateTime::fromString(u"2026-11-20T06:00:00Z"_s, Qt::ISODate);
    sold.versions = {{3, u"v1"_s, at, u"Nesrin"_s, {}, {}}, {2, u"v0"_s, at, u"Nesrin"_s, {}, {}},
        {1, u"first"_s, at, u"file"_s, {}, {}}};
    emit test.board.menuShown(sold);
    QTest::mouseClick(test.button(u"menu-history"_s), Qt::LeftButton);
    auto *list = test.find<QListWidget>(u"menu-versions-list"_s);
    list->setCurrentRow(1);
    QTest::keyClicks(test.find(u"versions-pin"_s), u"2580"_s);
    sold.version = u"v3"_s;
    sold.versions.prepend({4, u"v3"_s, at, u"file"_s, {}, {}});
    emit test.board.menuShown(sold);
    CHECK(list->currentRow() == 2);
    QTest::mouseClick(test.button(u"version-restore"_s), Qt::LeftButton);
    REQUIRE(test.board.restorations.size() == 1);
    CHECK(test.board.restorations.first().version == u"v0"_s);
    CHECK(test.board.restorations.first().pin == u"2580"_s);

    QTest::keyClicks(test.find(u"versions-pin"_s), u"2580"_s);
    sold.versions.removeAt(2); // so old that it is not listed any more
    emit test.board.menuShown(sold);
    CHECK(list->currentRow() == -1);
    CHECK_FALSE(test.button(u"version-restore"_s)->isEnabled());
    CHECK(test.find(u"versions-pin"_s)->text().isEmpty());
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
