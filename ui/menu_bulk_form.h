// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "domain/menu_edits.h"
#include "ui/theme.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace docket::ui {

class ActionButton;

/// What can be done to several items at once.
class MenuBulkForm final : public QWidget {
    Q_OBJECT

public:
    MenuBulkForm(const Theme &theme, QWidget *parent);

    void show(const Menu &menu, const QList<ItemId> &items);

signals:
    void pricesChangeRequested(
        const docket::SizeId &size, const docket::PriceChange &change, const QString &said);
    void saleRequested(bool isAvailable);
    void removeRequested();

private:
    void apply();
    void judge();

    QLabel *m_title;
    QLabel *m_preview;
    QLineEdit *m_change;
    QComboBox *m_size;
    QComboBox *m_step;
    ActionButton *m_apply;
    Menu m_menu;
    QList<ItemId> m_items;
};

} // namespace docket::ui
