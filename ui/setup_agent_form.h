// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_words.h"
#include "setup_form.h"
#include "shop/board.h"

#include <QDateTime>

class QLineEdit;
class QListWidget;

namespace docket::ui {

class ActionButton;
class CallLight;
class CopyLine;
class Theme;

/// The provider of the voice agent: its secret, what is pasted there, and whether its calls come
/// in.
class SetupAgentForm final : public SetupForm {
    Q_OBJECT

public:
    SetupAgentForm(const Theme &theme, const TicketWords &words, shop::Board &board,
        shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &state) override;
    void open() override;
    void goOnFrom(const SetupForm &before) override;
    void setNow(const QDateTime &now) { m_now = now; }

signals:
    void connectionsWanted();
    void makeRequested(docket::shop::Proof proof);
    void addRequested(docket::shop::Proof proof, const QString &secret);
    void papersWanted(const QString &provider);

private:
    void buildSecret(const Theme &theme);
    void connectBoard(shop::Board &board);
    void choose();
    void showReport(const shop::ConnectionsReport &report);
    void showSecret(shop::Proof proof, const QString &secret);
    void showPapers(const shop::AgentPapers &papers);
    void copyTools() const;

    const ConnectionWords m_words;
    const TicketWords &m_times;
    QDateTime m_now;
    shop::ConnectionsReport m_report;
    shop::AgentPapers m_papers;
    QString m_made; // the secret that was made here, to go into the papers
    bool m_isMaking = false;
    QListWidget *m_providers;
    QLabel *m_secretState;
    ActionButton *m_make;
    CopyLine *m_secret;
    QLineEdit *m_given;
    ActionButton *m_add;
    QLabel *m_hookTitle;
    CopyLine *m_hook;
    QLabel *m_toolsHint;
    CallLight *m_light;
};

} // namespace docket::ui
