// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_deal_form.h"

#include "action_button.h"
#include "menu_deal_parts.h"
#include "menu_form.h"
#include "money_edit.h"
#include "name_adder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int mostParts = 10;

} // namespace

MenuDealForm::MenuDealForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(formText(u"deal-name"_s, tr("Name"), this)),
      m_price(new MoneyEdit(this)), m_parts(new MenuDealParts(theme, this))
{
    setObjectName(u"menu-deal-form"_s);
    m_price->setObjectName(u"deal-price"_s);
    m_price->setAccessibleName(tr("Price"));
    auto *copy = formButton(theme, u"deal-copy"_s, tr("New deal like this"), this);
    auto *remove = formButton(theme, u"deal-remove"_s, tr("Remove"), this);
    connect(copy, &QPushButton::clicked, this, [this] { emit copyRequested(m_deal.id); });
    connect(remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_deal.id); });
    auto *addPart = formButton(theme, u"part-add"_s, tr("Another part"), this);
    auto *newDeal = new NameAdder(theme, u"deal-new"_s, u"deal-add"_s, tr("A new deal"), this);
    connect(newDeal, &NameAdder::added, this, &MenuDealForm::dealAdded);
    connect(addPart, &QPushButton::clicked, this, [this] {
        if (m_deal.parts.size() < mostParts && !m_menu.categories.isEmpty()) {
            Deal deal = m_deal;
            DealPart part;
            part.category = m_menu.categories.first().id;
            part.items = soldOf(m_menu.items, part.category, {});
            deal.parts.append(part);
            tell(deal);
            m_parts->show(m_menu, deal.parts);
        }
    });
    connect(m_parts, &MenuDealParts::edited, this, [this](const QList<DealPart> &parts) {
        Deal deal = m_deal;
        deal.parts = parts;
        tell(deal);
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        Deal deal = m_deal;
        deal.name = m_name->text().simplified();
        tell(deal);
    });
    connect(m_price, &MoneyEdit::moneyEdited, this, [this](std::optional<Money> money) {
        Deal deal = m_deal;
        deal.price = money.value_or(Money());
        tell(deal);
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(formLabel(tr("Deal"), this));
    layout->addWidget(m_name);
    layout->addWidget(formLabel(tr("Price together, without options"), this));
    layout->addWidget(m_price);
    layout->addWidget(formLabel(tr("Parts"), this));
    layout->addWidget(m_parts);
    auto *more = new QHBoxLayout;
    more->addWidget(addPart);
    more->addStretch(1);
    layout->addLayout(more);
    layout->addSpacing(4 * spacingUnit);
    layout->addLayout(buttons);
    layout->addWidget(newDeal);
    layout->addStretch(1);
}

void MenuDealForm::show(const Menu &menu, const Deal &deal)
{
    m_menu = menu;
    m_deal = deal;
    if (m_name->text() != deal.name) {
        m_name->setText(deal.name);
    }
    m_price->setMoney(deal.price);
    m_parts->show(menu, deal.parts);
}

void MenuDealForm::tell(const Deal &deal)
{
    if (deal != m_deal) {
        const DealId id = m_deal.id;
        m_deal = deal;
        emit edited(id, deal, tr("Deal %1").arg(deal.name));
    }
}

} // namespace docket::ui
