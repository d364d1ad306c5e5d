// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale_window.h"
#include "ui/theme.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QTimeEdit;

namespace docket::ui {

/// When something is sold: any number of windows, each with its days, at least one, and its times.
class HoursEdit final : public QWidget {
    Q_OBJECT

public:
    /// \param name begins the names of what is in it.
    HoursEdit(const Theme &theme, const QString &name, QWidget *parent);

    void show(const QList<SaleWindow> &hours);
    /// What the button says that adds a window.
    void setAddText(const QString &text);

signals:
    void hoursEdited(const QList<docket::SaleWindow> &hours);

private:
    struct Row {
        QList<QCheckBox *> days; ///< Monday first.
        QTimeEdit *from;
        QTimeEdit *to;
    };
    void makeRows(int count);
    void makeRow(int at);
    void fill();
    void tell(const QList<SaleWindow> &hours);

    const Theme &m_theme;
    const QString m_name;
    QList<SaleWindow> m_hours;
    QPushButton *m_add;
    QWidget *m_box;
    QList<Row> m_rows;
};

} // namespace docket::ui
