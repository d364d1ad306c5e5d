// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoreApplication>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

class QKeyEvent;

namespace docket::ui {

/// What a key does. The bumps stand first, for the places 1 to 9 of the page.
enum class KeyAction {
    Bump1,
    Bump2,
    Bump3,
    Bump4,
    Bump5,
    Bump6,
    Bump7,
    Bump8,
    Bump9,
    Recall, ///< The list of the orders that were collected last.
    Undo, ///< Of the last bump.
    NextPage,
    PreviousPage,
    TestSound,
    Counter, ///< The section "Counter", and back.
    Orders, ///< The section "Orders", and back.
    Menu, ///< The section "Menu", and back.
    Printers, ///< The section "Printers", and back.
    Help,
    FullScreen,
};

/// Which key does what, on a keyboard or a bump bar. A digit of the numeric keypad is that digit,
/// with and without Num Lock.
class KeyMap {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::KeyMap)

public:
    /// The keys as Docket comes.
    KeyMap();
    /// Those, changed by the settings keys/*: {"recall": "Backspace"}; an empty name takes the key
    /// away. Names as Qt knows them ("R", "F5", "PgDown", "Enter"), without Ctrl, Alt or Shift.
    /// Refused: an action or a key that does not exist, and one key for two actions; only the
    /// counter goes without its standard key where that is given to something else.
    static Result<KeyMap> fromSettings(const QMap<QString, QString> &settings);

    std::optional<KeyAction> actionOf(const QKeyEvent &event) const;
    /// As it is shown to people; empty: the action has no key.
    QString keyName(KeyAction action) const;
    /// The key of the n-th place on the page, from 1; none from 10 on.
    QString bumpKeyName(int place) const;

    /// Whether its key works outside the board, too: no order is moved by somebody who does not see
    /// it.
    static bool worksEverywhere(KeyAction action);
    /// All actions in the order in which help lists them.
    static QList<KeyAction> actions();
    /// "Bring back the last order"
    static QString meaning(KeyAction action);

private:
    /// Its key came after the others: whoever had given that to something else keeps it there.
    void yieldCounter(const QMap<QString, QString> &settings);

    QMap<KeyAction, int> m_keys; ///< Qt::Key; 0: none.
};

} // namespace docket::ui
