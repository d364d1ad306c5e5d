// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_form.h"
#include "shop/board.h"
#include "ui/ticket_words.h"

#include <QList>

#include <functional>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace docket::ui {

class ActionButton;
class Prompt;
class SetupAgentForm;
class SetupMenuForm;
class SetupTrialForm;
class Theme;

/// The steps of the first run one after the other, each on a screen of its own; any of them can be
/// chosen, and all of it left at any time.
class SetupPage final : public QWidget {
    Q_OBJECT

public:
    SetupPage(const Theme &theme, const TicketWords &words, shop::Board &board,
        shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &state);
    /// Somebody looks at it: the first step that nobody has gone through.
    void open();
    void openStep(shop::SetupStep step);
    shop::SetupStep step() const;
    void setNow(const QDateTime &now);
    void usePrompt(Prompt &prompt);
    /// What a restart would lose, in sentences; empty: nothing.
    void useAtStake(const std::function<QString()> &atStake);
    /// In place of another: with what was typed there and is not kept.
    void goOnFrom(const SetupPage &before);

signals:
    /// Put off, or done.
    void progressChosen(docket::shop::SetupProgress progress);
    void closed();
    /// "tr"
    void languageChosen(const QString &language);

private:
    void addForms(
        const Theme &theme, const TicketWords &words, shop::Board &board, shop::FirstRun &firstRun);
    SetupForm *form() const;
    void showStep(int step);
    void goOn();
    void goBack();
    void leave();
    void fill();

    shop::SetupState m_state;
    bool m_isLeaving = false; // the step is being kept to go on to the next one
    QList<SetupForm *> m_forms;
    SetupAgentForm *m_agent = nullptr;
    SetupMenuForm *m_menu = nullptr;
    SetupTrialForm *m_trial = nullptr;
    QListWidget *m_steps;
    QStackedWidget *m_pages;
    ActionButton *m_later;
    ActionButton *m_back;
    ActionButton *m_next;
};

} // namespace docket::ui
