// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;

namespace docket::ui {

class MenuDealParts;
class MoneyEdit;

/// One deal: its name, price and parts.
class MenuDealForm final : public QWidget {
    Q_OBJECT

public:
    MenuDealForm(const Theme &theme, QWidget *parent);

    void show(const Menu &menu, const Deal &deal);

signals:
    void edited(const docket::DealId &id, const docket::Deal &deal, const QString &what);
    void copyRequested(const docket::DealId &id);
    void removeRequested(const docket::DealId &id);
    void dealAdded(const QString &name);

private:
    void tell(const Deal &deal);

    const Theme &m_theme;
    Menu m_menu;
    Deal m_deal;
    QLineEdit *m_name;
    MoneyEdit *m_price;
    MenuDealParts *m_parts;
};

} // namespace docket::ui
