// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "ui/theme.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;

namespace docket::ui {

/// The parts of a deal, each with what it may be instead for more.
class MenuDealParts final : public QWidget {
    Q_OBJECT

public:
    MenuDealParts(const Theme &theme, QWidget *parent);

    void show(const Menu &menu, const QList<DealPart> &parts);

signals:
    void edited(const QList<docket::DealPart> &parts);

private:
    void make();
    void addPart(QGridLayout &grid, int at);
    void addUpgrade(QGridLayout &grid, int at, int upgrade);
    QComboBox *sizeChoice(
        const QString &name, const SizeId &chosen, const std::function<void(const SizeId &)> &take);
    /// Any of a category, or one item. `Listed` is a part or an upgrade.
    template <typename Listed>
    QComboBox *contentChoice(const QString &name, const Listed &chosen,
        const std::function<void(const CategoryId &, const QList<ItemId> &)> &take);
    DealPart &part(int at) { return m_parts[at]; }
    /// After an edit; with other widgets when there are others to be shown.
    void tell();
    void tellAndMake();

    const Theme &m_theme;
    Menu m_menu;
    QList<DealPart> m_parts;
};

} // namespace docket::ui
