// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_form.h"

namespace docket::ui {

class ActionButton;
class Prompt;
class Theme;

/// What is sold: the demo's menu to begin with, or one from a file.
class SetupMenuForm final : public SetupForm {
    Q_OBJECT

public:
    SetupMenuForm(const Theme &theme, shop::FirstRun &firstRun, QWidget *parent);

    void tell(const shop::SetupState &state) override;
    /// Who is asked for the file; it must outlive this.
    void usePrompt(Prompt &prompt) { m_prompt = &prompt; }

signals:
    void demoRequested();
    void menuRequested(const QByteArray &file);

private:
    void takeFile();
    void showTaken(const shop::MenuTaken &menu);

    Prompt *m_prompt = nullptr;
    ActionButton *m_file;
    QLabel *m_now;
    QLabel *m_findings;
};

} // namespace docket::ui
