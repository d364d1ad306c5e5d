// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentence.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace docket::ui {

class ActionButton;
class Theme;

/// Says why Docket is to be started again, and does it for whoever says yes to its question, which
/// names what would be lost. In the page: nothing covers the orders.
class RestartCard final : public QWidget {
    Q_OBJECT

public:
    /// What would be lost, in sentences; empty: nothing.
    using AtStake = std::function<QString()>;

    /// Its parts are called `name`-now, -not, -question and -refusal.
    RestartCard(const Theme &theme, const QString &name, QWidget *parent);

    /// Looked at whenever the question is asked.
    void useAtStake(AtStake atStake);
    void setNote(const QString &note);
    /// Docket goes on as it is: told where somebody has asked here.
    void refuse(const Sentence &reason);

signals:
    void restartRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void goOn();
    void forget();
    void setRefusal(const QString &reason);
    void arrange();

    AtStake m_atStake;
    bool m_isAsking = false;
    bool m_isWanted = false; // and not answered
    QLabel *m_note;
    QLabel *m_question;
    QLabel *m_refusal;
    ActionButton *m_now;
    ActionButton *m_not;
};

} // namespace docket::ui
