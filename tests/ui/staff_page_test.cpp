// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "window_test.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using docket::Role;
using docket::Sentence;
using docket::shop::StaffChange;
using docket::shop::StaffReport;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

struct StaffTest : WindowTest {
    StaffTest() { tap(u"section-people"_s); }

    void tell(const QString &signedIn)
    {
        emit board.staffTold(
            {{{u"l"_s, u"Li"_s, Role::Cook, false}, {u"n"_s, u"Nesrin"_s, Role::Owner, true},
                 {u"t"_s, u"Tom"_s, Role::Counter, true}},
                true, signedIn});
    }
    QListWidget *list(const QString &name) const { return window.findChild<QListWidget *>(name); }
    void choose(const QString &name, int row) const
    {
        auto *rows = list(name);
        QTest::mouseClick(
            rows->viewport(), Qt::LeftButton, {}, rows->visualItemRect(rows->item(row)).center());
    }
    void typeName(const QString &name) const
    {
        auto *field = window.findChild<QLineEdit *>(u"staff-name"_s);
        field->selectAll();
        QTest::keyClicks(field, name);
    }
    bool isShown(const QString &name) const
    {
        return window.findChild<QWidget *>(name)->isVisible();
    }
};

} // namespace

TEST_CASE("a shop without a PIN begins with its owner")
{
    StaffTest test;
    CHECK(test.board.staffAsked == 1);
    emit test.board.staffTold({});
    CHECK(test.labelText(u"staff-state"_s)
        == u"Nobody has a PIN, so everybody may do everything. Begin with the owner."_s);
    test.typeName(u"Nesrin"_s);
    for (const auto &key : {u"2"_s, u"5"_s, u"8"_s, u"7"_s, u"back"_s, u"0"_s}) {
        test.tap(u"staff-pin-"_s + key);
    }
    test.tap(u"staff-save"_s);
    CHECK(
        test.board.staffChanges == QList<StaffChange> {{{}, u"Nesrin"_s, Role::Owner, u"2580"_s}});
    CHECK(test.window.findChild<QLineEdit *>(u"staff-pin"_s)->text().isEmpty());
}

TEST_CASE("who works here signs in with a PIN and out again")
{
    StaffTest test;
    test.tell({});
    CHECK(test.list(u"staff-people"_s)->item(2)->text() == u"Tom · Counter"_s);
    CHECK_FALSE(test.isShown(u"staff-add"_s));
    test.choose(u"staff-people"_s, 2);
    CHECK_FALSE(test.isShown(u"staff-name"_s));
    auto *pin = test.window.findChild<QLineEdit *>(u"staff-pin"_s);
    CHECK(pin->echoMode() == QLineEdit::Password);
    QTest::keyClicks(pin, u"1111"_s);
    test.tap(u"staff-save"_s);
    CHECK(test.board.signIns == QList<std::pair<QString, QString>> {{u"t"_s, u"1111"_s}});
    emit test.board.staffRefused(Sentence::verbatim(u"That is not Tom's PIN."_s));
    CHECK(test.labelText(u"staff-refusal"_s) == u"That is not Tom's PIN."_s);
    CHECK(test.isShown(u"staff-refusal"_s));
    test.tell(u"t"_s);
    CHECK_FALSE(test.isShown(u"staff-refusal"_s));
    CHECK(test.labelText(u"staff-state"_s) == u"Tom is here (Counter)."_s);
    test.tap(u"staff-sign-out"_s);
    CHECK(test.board.signOuts == 1);
}

TEST_CASE("the owner says who works here and as what")
{
    StaffTest test;
    test.tell(u"n"_s);
    test.choose(u"staff-people"_s, 2);
    CHECK(test.list(u"staff-roles"_s)->currentRow() == 1);
    test.choose(u"staff-roles"_s, 0);
    test.tap(u"staff-save"_s);
    test.tap(u"staff-dismiss"_s);
    CHECK(test.board.dismissed == QStringList {u"t"_s});
    test.tap(u"staff-add"_s);
    test.typeName(u"Ann"_s);
    QTest::keyClicks(test.window.findChild<QLineEdit *>(u"staff-pin"_s), u"4711"_s);
    test.tap(u"staff-save"_s);
    CHECK(test.board.staffChanges
        == QList<StaffChange> {
            {u"t"_s, u"Tom"_s, Role::Cook, {}}, {{}, u"Ann"_s, Role::Counter, u"4711"_s}});
    test.press(Qt::Key_Escape);
    CHECK(test.button(u"section-board"_s)->isChecked());
}
