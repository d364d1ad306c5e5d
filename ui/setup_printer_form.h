// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_form.h"

#include <QStringList>

class QLineEdit;
class QListWidget;

namespace docket::ui {

class ActionButton;
class Theme;

/// Where dockets come out: a printer that was found, one that is typed, or none.
class SetupPrinterForm final : public SetupForm {
    Q_OBJECT

public:
    SetupPrinterForm(const Theme &theme, shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &state) override;
    void goOnFrom(const SetupForm &before) override;

signals:
    void keepRequested(const QString &uri);
    void searchRequested();
    void testRequested(const QString &uri);

protected:
    void keep() override;

private:
    void add(const QString &uri);
    void choose(const QString &uri);
    /// Marks what stands in the field among those that were found.
    void showChosen();
    int rowOf(const QString &uri) const;
    void showOutcome(print::JobState outcome, const Sentence &cause);

    QStringList m_answered; // since the search began
    QListWidget *m_found;
    QLineEdit *m_uri;
    ActionButton *m_search;
    ActionButton *m_test;
    QLabel *m_outcome;
    QLabel *m_paper;
};

} // namespace docket::ui
