// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace docket::ui {

class Theme;

/// A text to read and a button that copies it.
class CopyLine final : public QWidget {
    Q_OBJECT

public:
    /// `name`: of the text; the button's ends in "-copy".
    CopyLine(const Theme &theme, const QString &name, const QString &meaning, QWidget *parent);

    void setText(const QString &text);
    QString text() const;

private:
    QLineEdit *m_text;
};

} // namespace docket::ui
