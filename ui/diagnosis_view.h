// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace docket::ui {

class ActionButton;
class Prompt;
class Theme;

/// How the shop and its computer stand, for somebody who helps: read first, then copied or saved.
class DiagnosisView final : public QWidget {
    Q_OBJECT

public:
    DiagnosisView(const Theme &theme, QWidget *parent);

    /// Somebody looks at it: it is being made.
    void open();
    /// What the shop says of itself; the screens are added.
    void tell(const QString &text);
    void usePrompt(Prompt &prompt) { m_prompt = &prompt; }

signals:
    void closed();

private:
    void copy();
    void save();

    Prompt *m_prompt = nullptr;
    QPlainTextEdit *m_text;
    QLabel *m_told;
    ActionButton *m_copy;
    ActionButton *m_save;
};

} // namespace docket::ui
