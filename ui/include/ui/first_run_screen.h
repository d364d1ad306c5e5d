// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/board.h"
#include "shop/first_run.h"
#include "ui/ticket_words.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

namespace docket::ui {

class MainWindow;
class Prompt;
class SetupBar;
class SetupPage;

/// The first run, over the whole of the window that it belongs to: it shows itself in a new shop,
/// and when somebody asks for it in the help or at the foot of the board, where it says what is
/// missing until everything is done. The board goes on behind it.
class FirstRunScreen final : public QWidget {
    Q_OBJECT

public:
    /// When it shows itself.
    enum class Offer {
        InNewShop,
        OnDemand, ///< And says nothing of what is missing.
    };
    /// Board and first run may live in another thread; they, clock and window must outlive it.
    FirstRunScreen(shop::Board &board, shop::FirstRun &firstRun, const Clock &clock,
        const QTimeZone &zone, Offer offer, MainWindow &window);

    /// Who is asked for files; it must outlive the screen.
    void usePrompt(Prompt &prompt);
    void openStep(shop::SetupStep step);
    /// In place of another: at its step, or as little seen, with what was typed there.
    void goOnFrom(const FirstRunScreen &before);

public slots:
    void open();

signals:
    /// Somebody looks at it: the shop is to tell how it is now.
    void stateWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Never to what it covers.
    bool focusNextPrevChild(bool isNext) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell(const shop::SetupState &state);
    void close();
    void refreshTime();

    const Clock &m_clock;
    const TicketWords m_words;
    MainWindow &m_window;
    Offer m_offer;
    bool m_isShown = false; // by itself, once
    SetupPage *m_page;
    SetupBar *m_bar;
    QTimer m_second;
};

} // namespace docket::ui
