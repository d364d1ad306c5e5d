// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "ui/theme.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace docket::ui {

class MoneyEdit;

/// One group of options: its name, what its options cost and are called, and what it is offered
/// with.
class MenuGroupForm final : public QWidget {
    Q_OBJECT

public:
    MenuGroupForm(const Theme &theme, QWidget *parent);

    void show(const Menu &menu, const OptionGroup &group);

signals:
    void edited(const docket::GroupId &id, const docket::OptionGroup &group, const QString &what);
    void optionAdded(const docket::GroupId &id, const QString &name);
    void optionRemoved(const docket::GroupId &id, const docket::OptionId &option);
    /// With every item of the category, or with none.
    void offered(const docket::GroupId &id, const docket::CategoryId &category, bool isOffered);
    void groupAdded(const QString &name);
    void groupRemoved(const docket::GroupId &id);

private:
    struct Row {
        QLineEdit *name;
        MoneyEdit *price;
        QHash<SizeId, MoneyEdit *> sizePrices;
        QLineEdit *words;
        QCheckBox *available;
    };
    void build(const Theme &theme);
    void makeRows(int count, const QList<SizeId> &sizes);
    void makeRow(QGridLayout *grid, int at);
    void connectRow(int at);
    void fillRow(const Row &row, const Option &option);
    void makeCategories();
    void takeSizePrice(int at, const SizeId &size, std::optional<Money> money);
    void tell(int at, const Option &option);
    void tellGroup(const OptionGroup &group);

    const Theme &m_theme;
    Menu m_menu;
    OptionGroup m_group;
    QLineEdit *m_name;
    QLineEdit *m_heads;
    QCheckBox *m_onlyOne;
    QWidget *m_options;
    QWidget *m_categories;
    QMap<QString, QCheckBox *> m_categoryChecks; // by the category's id
    QList<SizeId> m_sizes; // that its options can have a price for
    QList<Row> m_rows;
};

} // namespace docket::ui
