// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_form.h"

namespace docket::ui {

class ActionButton;
class Prompt;
class Theme;

/// What is sold: the demo's menu to begin with, an empty one, or one from a file.
class SetupMenuForm final : public SetupForm {
    Q_OBJECT

public:
    SetupMenuForm(const Theme &theme, shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &state) override;
    void open() override;
    /// Who is asked for the file; it must outlive this.
    void usePrompt(Prompt &prompt) { m_prompt = &prompt; }

signals:
    void demoRequested();
    void emptyRequested();
    void menuRequested(const QByteArray &file);

private:
    void takeFile();
    /// In a shop that has begun to sell, a second tap is asked for.
    void takeEmpty();
    void arrange();
    void showTaken(const shop::MenuTaken &menu);

    Prompt *m_prompt = nullptr;
    int m_items = 0; // on sale
    bool m_isUsed = false; // somebody has chosen this menu
    bool m_isSure = false; // the question is asked
    ActionButton *m_file;
    ActionButton *m_empty;
    QLabel *m_now;
    QLabel *m_findings;
};

} // namespace docket::ui
