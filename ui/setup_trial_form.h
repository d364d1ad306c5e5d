// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_form.h"
#include "shop/board.h"

namespace docket::ui {

class ActionButton;
class RestartCard;
class Theme;

/// The end: a made-up call, seen on the board and on paper, and taken off both again.
class SetupTrialForm final : public SetupForm {
    Q_OBJECT

public:
    SetupTrialForm(
        const Theme &theme, shop::Board &board, shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &state) override;
    void goOnFrom(const SetupForm &before) override;
    /// Shown while something waits for the next start.
    RestartCard *restart() const { return m_restart; }

signals:
    void trialRequested();
    void cancelRequested(const docket::OrderId &order, const QString &reason);

private:
    void noteOrder(const shop::Ticket &ticket);
    void notePaper(const QString &printer, const print::Paper &paper);
    void showTrial(const shop::TrialCall &call);
    void showOutcome();
    void showPaper();

    shop::TrialCall m_call;
    QList<Order> m_placed; // while the call is on the line
    QStringList m_papers; // since the call began
    OrderId m_order; // that of the call; empty: there is none
    bool m_isPlacing = false;
    bool m_isCancelled = false;
    ActionButton *m_place;
    ActionButton *m_cancel;
    QLabel *m_outcome;
    QLabel *m_paper;
    RestartCard *m_restart;
};

} // namespace docket::ui
