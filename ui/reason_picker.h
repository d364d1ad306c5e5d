// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace docket::ui {

/// Why somebody does something: one of a few usual reasons by a tap, in own words, or both.
class ReasonPicker final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonPicker(QWidget *parent);

    /// Begins anew.
    void offer(const QStringList &reasons);
    /// Empty: none was given.
    QString reason() const;

signals:
    void entered();

private:
    QListWidget *m_list;
    QLineEdit *m_words;
};

} // namespace docket::ui
