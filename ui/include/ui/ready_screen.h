// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/board.h"
#include "ui/theme.h"
#include "ui/ticket_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace docket::ui {

class NumberWall;

/// The screen for customers: the numbers that are being prepared and those to be collected, nothing
/// else of an order. A number that has just become ready stands out.
class ReadyScreen final : public QWidget {
    Q_OBJECT

public:
    /// So long a new number stands out.
    static constexpr int newSeconds = 20;

    /// The board may live in another thread; it and the clock must outlive the screen.
    ReadyScreen(shop::Board &board, const Clock &clock, ThemeKind theme, const QString &shopName,
        QWidget *parent = nullptr);
    ~ReadyScreen() override;

    void setTheme(ThemeKind kind);

public slots:
    /// Shows everything as it is at the clock's now. Runs by itself every second.
    void refreshTime();

private:
    void build(const QString &shopName);

    Theme m_theme;
    const Clock &m_clock;
    TicketModel m_model;
    NumberWall *m_preparing;
    NumberWall *m_ready;
    QTimer m_second;
};

} // namespace docket::ui
