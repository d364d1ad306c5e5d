// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace docket::ui {

class Theme;

/// A field for a PIN with ten keys below it: a kitchen's screen has no keyboard.
class PinPad final : public QWidget {
    Q_OBJECT

public:
    PinPad(const Theme &theme, const QString &name, QWidget *parent);

    /// What was entered; it is empty afterwards.
    QString take();
    /// What is entered so far.
    QString text() const;
    bool isEmpty() const;
    void setMeaning(const QString &meaning);

signals:
    void changed();
    /// Return was pressed.
    void entered();

private:
    QLineEdit *m_field;
};

} // namespace docket::ui
