// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/first_run.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace docket::ui {

class PanelScroll;

/// One screen of the first run. What is typed stays until it is kept.
class SetupForm : public QWidget {
    Q_OBJECT

public:
    /// `hint`: what the screen is for, in a sentence.
    SetupForm(shop::SetupStep step, shop::FirstRun &firstRun, const QString &hint, QWidget *parent);

    shop::SetupStep step() const { return m_step; }
    /// The shop as it is now. What somebody is typing is left alone.
    virtual void tell(const shop::SetupState &state) = 0;
    /// Somebody looks at it from now on.
    virtual void open() { }
    /// Somebody wants to go on: keep().
    void goOn();
    /// In place of another of its step: with what was typed there and is not kept.
    virtual void goOnFrom(const SetupForm &before);
    void setRefusal(const QString &reason);

    /// "Opening hours"
    static QString title(shop::SetupStep step);

signals:
    void passRequested(docket::shop::SetupStep step);
    /// keep() came to nothing.
    void keepFailed();

protected:
    /// Where the content goes.
    QVBoxLayout *content() const;
    /// Asks that what was typed is kept: FirstRun::passed() of the step, or a refusal.
    virtual void keep() { emit passRequested(step()); }
    /// What was typed is kept: from now on the shop tells it.
    virtual void settle();

private:
    /// What somebody can type into.
    QList<QLineEdit *> fields() const;

    const shop::SetupStep m_step;
    bool m_isKeeping = false; // asked for, and not answered
    PanelScroll *m_scroll;
    QLabel *m_refusal;
};

} // namespace docket::ui
