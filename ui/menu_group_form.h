// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "ui/theme.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace docket::ui {

class MoneyEdit;

/// The options of one group with their prices and words.
class MenuGroupForm final : public QWidget {
    Q_OBJECT

public:
    MenuGroupForm(const Theme &theme, QWidget *parent);

    void show(const OptionGroup &group);

signals:
    void edited(const docket::GroupId &id, const docket::OptionGroup &group, const QString &what);
    void optionAdded(const docket::GroupId &id, const QString &name);

private:
    struct Row {
        QLineEdit *name;
        MoneyEdit *price;
        QLineEdit *words;
        QCheckBox *available;
    };
    void makeRows(int count);
    void connectRow(int at);
    void tell(int at, const Option &option);

    OptionGroup m_group;
    QLabel *m_title;
    QWidget *m_options;
    QList<Row> m_rows;
    QLineEdit *m_newName;
};

} // namespace docket::ui
