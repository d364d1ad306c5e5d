// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace docket::ui {

class ActionButton;
class ReasonPicker;
class Theme;

/// What a form has that does something to a placed order: what will happen, why, one button that
/// does it and one that leaves it.
class OrderForm : public QWidget {
    Q_OBJECT

public:
    void setRefusal(const QString &reason);

signals:
    void closed();

protected:
    /// `name`: its parts are called after it.
    OrderForm(const Theme &theme, const QString &name, QWidget *parent);

    struct Words {
        QString title;
        QString effect;
        QString confirm; ///< On the button.
        QStringList reasons;
    };
    void begin(const Words &words);
    /// Between what will happen and why.
    QVBoxLayout *fields() const { return m_fields; }
    const Theme &theme() const { return m_theme; }
    /// Somebody has said why.
    virtual void goOn(const QString &reason) = 0;

private:
    void confirm();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_effect;
    QVBoxLayout *m_fields;
    ReasonPicker *m_reason;
    QLabel *m_refusal;
    ActionButton *m_confirm;
};

} // namespace docket::ui
