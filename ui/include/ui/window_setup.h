// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarm.h"
#include "ui/board_page.h"
#include "ui/key_map.h"
#include "ui/theme.h"
#include "ui/ticket_words.h"

#include <QMap>
#include <QString>
#include <QTimeZone>

namespace docket::ui {

/// What the shop's settings say about the screens. A value: read once, before the window is made.
struct WindowSetup {
    QTimeZone zone; ///< All times are shown in it.
    QString shopName; ///< At the start. Empty: the title is Docket's alone.
    ThemeKind theme = ThemeKind::Dark;
    BoardLayout layout = BoardLayout::Flow;
    QString readyMonitor = {}; ///< Name or number of the customers' monitor; empty: none.
    QMap<QString, QString> stations = {}; ///< Which station's board stands on which monitor.
    AlarmRules alarm = {};
    QString photos = {}; ///< The folder with the items' photos.
    bool asksForSound = false; ///< Whether the alarm is heard, once at opening.
    KeyMap keys = {};
    TicketTimes times = {}; ///< When orders are marked as due and late.
    int showAheadMinutes = 60; ///< Orders for later appear so long before work must start.
};

} // namespace docket::ui
