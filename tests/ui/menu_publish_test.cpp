// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_loader.h"
#include "menu_test.h"
#include "support/results.h"

#include <QCheckBox>
#include <QDateTimeEdit>

using namespace docket;
using docket::tests::MenuTest;
using docket::tests::price;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

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

    emit test.board.menuRefused(Sentence::verbatim(u"That is not the owner's PIN."_s));
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
