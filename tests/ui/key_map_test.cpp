// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/key_map.h"
#include "window_test.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTest>

using docket::ErrorCode;
using docket::OrderId;
using docket::OrderStatus;
using docket::tests::FakeBoard;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using docket::ui::KeyAction;
using docket::ui::KeyMap;
using namespace Qt::StringLiterals;

namespace {

std::optional<KeyAction> actionOf(const KeyMap &keys, int key, Qt::KeyboardModifiers modifiers = {})
{
    return keys.actionOf(QKeyEvent(QEvent::KeyPress, key, modifiers));
}

QString refusal(const QMap<QString, QString> &settings)
{
    const auto keys = KeyMap::fromSettings(settings);
    REQUIRE_FALSE(keys);
    CHECK(keys.error().code == ErrorCode::InvalidArgument);
    return keys.error().message.english();
}

} // namespace

TEST_CASE("the keys as Docket comes")
{
    const KeyMap keys;
    CHECK(actionOf(keys, Qt::Key_1) == KeyAction::Bump1);
    CHECK(actionOf(keys, Qt::Key_9) == KeyAction::Bump9);
    CHECK(actionOf(keys, Qt::Key_R) == KeyAction::Recall);
    CHECK(actionOf(keys, Qt::Key_PageDown) == KeyAction::NextPage);
    CHECK(actionOf(keys, Qt::Key_C) == KeyAction::Counter);
    CHECK(actionOf(keys, Qt::Key_F1) == KeyAction::Help);
    CHECK_FALSE(actionOf(keys, Qt::Key_X).has_value());
    CHECK_FALSE(actionOf(keys, 0).has_value());
    CHECK(keys.bumpKeyName(3) == u"3"_s);
    CHECK(keys.bumpKeyName(10).isEmpty());
    CHECK(keys.keyName(KeyAction::FullScreen) == u"F11"_s);
}

TEST_CASE("the digits of a numeric keypad bump with and without Num Lock")
{
    const KeyMap keys;
    CHECK(actionOf(keys, Qt::Key_7, Qt::KeypadModifier) == KeyAction::Bump7);
    CHECK(actionOf(keys, Qt::Key_End, Qt::KeypadModifier) == KeyAction::Bump1);
    CHECK(actionOf(keys, Qt::Key_Clear, Qt::KeypadModifier) == KeyAction::Bump5);
    CHECK(actionOf(keys, Qt::Key_PageUp, Qt::KeypadModifier) == KeyAction::Bump9);
    CHECK(actionOf(keys, Qt::Key_PageUp) == KeyAction::PreviousPage);
}

TEST_CASE("every key can be another, or none")
{
    const auto keys = KeyMap::fromSettings({{u"recall"_s, u"Backspace"_s}, {u"bump1"_s, u"f5"_s},
        {u"testSound"_s, u" "_s}, {u"nextPage"_s, u"T"_s}});
    REQUIRE(keys);
    CHECK(actionOf(*keys, Qt::Key_Backspace) == KeyAction::Recall);
    CHECK_FALSE(actionOf(*keys, Qt::Key_R).has_value());
    CHECK(actionOf(*keys, Qt::Key_F5) == KeyAction::Bump1);
    CHECK_FALSE(actionOf(*keys, Qt::Key_1).has_value());
    CHECK(actionOf(*keys, Qt::Key_T) == KeyAction::NextPage);
    CHECK(keys->keyName(KeyAction::TestSound).isEmpty());
    CHECK(keys->bumpKeyName(1) == u"F5"_s);
}

TEST_CASE("the counter's key gives way to what had it before, and never to a wish of its own")
{
    const auto before = KeyMap::fromSettings({{u"recall"_s, u"C"_s}});
    REQUIRE(before);
    CHECK(actionOf(*before, Qt::Key_C) == KeyAction::Recall);
    CHECK(before->keyName(KeyAction::Counter).isEmpty());
    const auto other = KeyMap::fromSettings({{u"recall"_s, u"C"_s}, {u"counter"_s, u"F2"_s}});
    REQUIRE(other);
    CHECK(actionOf(*other, Qt::Key_F2) == KeyAction::Counter);
    CHECK(refusal({{u"recall"_s, u"C"_s}, {u"counter"_s, u"C"_s}})
        == u"The key C is given to both keys/recall and keys/counter."_s);
    CHECK(refusal({{u"counter"_s, u"R"_s}})
        == u"The key R is given to both keys/recall and keys/counter."_s);
}

TEST_CASE("C opens the counter and leads back, and the list of keys says so")
{
    WindowTest test;
    test.press(Qt::Key_F1);
    CHECK(test.labelText(u"key-meaning-C"_s) == u"Take an order by hand"_s);
    test.press(Qt::Key_F1);
    test.press(Qt::Key_C);
    CHECK(test.button(u"section-counter"_s)->isChecked());
    test.press(Qt::Key_C);
    CHECK(test.button(u"section-board"_s)->isChecked());
}

TEST_CASE("keys that cannot be are refused with the reason")
{
    CHECK(refusal({{u"bump12"_s, u"X"_s}}) == u"There is no setting \"keys/bump12\"."_s);
    CHECK(refusal({{u"recall"_s, u"Rubbish"_s}})
        == u"The setting keys/recall takes the name of one key, for example R, F5 or PgDown, not \"Rubbish\"."_s);
    CHECK(refusal({{u"recall"_s, u"Ctrl+R"_s}})
        == u"The setting keys/recall takes the name of one key, for example R, F5 or PgDown, not \"Ctrl+R\"."_s);
    CHECK(refusal({{u"recall"_s, u"R, S"_s}})
        == u"The setting keys/recall takes the name of one key, for example R, F5 or PgDown, not \"R, S\"."_s);
    CHECK(refusal({{u"recall"_s, u"T"_s}})
        == u"The key T is given to both keys/recall and keys/testSound."_s);
}

TEST_CASE("the window follows the keys that are set, and its buttons show them")
{
    auto setup = WindowTest::usualSetup();
    const auto keys =
        KeyMap::fromSettings({{u"bump1"_s, u"A"_s}, {u"recall"_s, u"Z"_s}, {u"help"_s, u"H"_s}});
    REQUIRE(keys);
    setup.keys = *keys;
    WindowTest test(setup);
    emit test.board.ticketsReset({ticket(1, 20)});
    test.press(Qt::Key_1);
    test.press(Qt::Key_R);
    CHECK(test.board.bumps.isEmpty());
    CHECK(test.board.listings == 0);
    test.press(Qt::Key_A);
    test.press(Qt::Key_Z);
    CHECK((test.board.bumps
        == QList<FakeBoard::Request> {{OrderId(u"order-1"_s), OrderStatus::Received}}));
    CHECK(test.board.listings == 1);
}

TEST_CASE("F1 shows and hides the keys, and the board goes on working")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 20)});
    const auto *help = test.window.findChild<QWidget *>(u"key-help"_s);
    CHECK_FALSE(help->isVisible());
    test.press(Qt::Key_F1);
    CHECK(help->isVisible());
    CHECK(test.window.rect().contains(help->geometry()));
    CHECK(
        test.labelText(u"key-meaning-1 – 9"_s) == u"Move the order with this key on its button"_s);
    CHECK(test.labelText(u"key-meaning-R"_s) == u"List the orders collected last"_s);
    for (const auto *label : help->findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        CHECK(label->width() >= label->sizeHint().width());
    }
    test.press(Qt::Key_1);
    CHECK(test.board.bumps.size() == 1);
    test.press(Qt::Key_F1);
    CHECK_FALSE(help->isVisible());
    test.press(Qt::Key_F1);
    test.press(Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
    test.press(Qt::Key_F1);
    test.tap(u"key-help-close"_s);
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("outside the board no key moves an order and the sound can be tested")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 20)});
    test.tap(u"action-20261120-001"_s);
    emit test.board.ticketChanged(withStatus(ticket(1, 20), docket::OrderStatus::Preparing));
    const auto *undo = test.window.findChild<QWidget *>(u"undo"_s);
    CHECK(undo->isVisible());
    test.press(Qt::Key_P);
    CHECK(test.button(u"section-printers"_s)->isChecked());
    CHECK_FALSE(undo->isVisible());
    for (const auto key : {Qt::Key_1, Qt::Key_R, Qt::Key_U, Qt::Key_PageDown, Qt::Key_PageUp}) {
        test.press(key);
    }
    CHECK(test.board.bumps.size() == 1);
    CHECK(test.board.recalls.isEmpty());
    CHECK(test.board.listings == 0);
    const int rings = test.chime.rings;
    test.press(Qt::Key_T);
    CHECK(test.chime.rings == rings + 1);
    test.press(Qt::Key_P);
    CHECK(undo->isVisible());
    test.press(Qt::Key_U);
    CHECK(test.board.recalls.size() == 1);
}
