// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_deal_form.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "money_edit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int mostOfAPart = 20;

QString contentOf(const Menu &menu, const DealPart &part)
{
    if (const Category *category = menu.category(part.category)) {
        return QCoreApplication::translate("docket::ui::MenuDealForm", "Any of %1")
            .arg(category->name);
    }
    QStringList names;
    for (const ItemId &id : part.items) {
        const Item *item = menu.item(id);
        names.append(item == nullptr ? id.text() : item->name);
    }
    return names.join(u", "_s);
}

} // namespace

MenuDealForm::MenuDealForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_name(formText(u"deal-name"_s, tr("Name"), this)),
      m_price(new MoneyEdit(this)), m_parts(new QWidget(this))
{
    setObjectName(u"menu-deal-form"_s);
    m_price->setObjectName(u"deal-price"_s);
    m_price->setAccessibleName(tr("Price"));
    auto *copy = formButton(theme, u"deal-copy"_s, tr("New deal like this"), this);
    auto *remove = formButton(theme, u"deal-remove"_s, tr("Remove"), this);
    connect(copy, &QPushButton::clicked, this, [this] { emit copyRequested(m_deal.id); });
    connect(remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_deal.id); });
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
    layout->addLayout(buttons);
    layout->addStretch(1);
}

void MenuDealForm::show(const Menu &menu, const Deal &deal)
{
    const bool isOther = deal.parts != m_deal.parts || menu.sizes != m_menu.sizes;
    m_menu = menu;
    m_deal = deal;
    if (m_name->text() != deal.name) {
        m_name->setText(deal.name);
    }
    m_price->setMoney(deal.price);
    if (isOther) {
        makeParts();
    }
}

void MenuDealForm::makeParts()
{
    emptyBox(m_parts);
    auto *grid = new QGridLayout(m_parts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * spacingUnit);
    grid->setColumnStretch(2, 1);
    for (int at = 0; at < m_deal.parts.size(); ++at) {
        const DealPart &part = m_deal.parts.at(at);
        auto *count =
            formNumber(u"part-quantity-%1"_s.arg(at), tr("How many"), 1, mostOfAPart, m_parts);
        count->setValue(part.quantity);
        connect(count, &QSpinBox::valueChanged, this, [this, at](int quantity) {
            Deal deal = m_deal;
            deal.parts[at].quantity = quantity;
            tell(deal);
        });
        auto *size = formChoice(u"part-size-%1"_s.arg(at), tr("Size"), m_parts);
        size->addItem(tr("any size"), QString());
        for (const Size &known : m_menu.sizes) {
            size->addItem(known.name, known.id.text());
        }
        size->setCurrentIndex(size->findData(part.size.text()));
        connect(size, &QComboBox::activated, this, [this, at, size] {
            Deal deal = m_deal;
            deal.parts[at].size = SizeId(size->currentData().toString());
            tell(deal);
        });
        auto *content = textLabel("message", contentOf(m_menu, part), m_parts);
        grid->addWidget(count, at, 0);
        grid->addWidget(size, at, 1);
        grid->addWidget(content, at, 2);
        content->show();
        count->show();
        size->show();
    }
}

void MenuDealForm::tell(const Deal &deal)
{
    if (deal != m_deal) {
        const DealId id = m_deal.id;
        const bool isOther = deal.parts != m_deal.parts;
        m_deal = deal;
        emit edited(id, deal, tr("Deal %1").arg(deal.name));
        if (isOther) {
            makeParts();
        }
    }
}

} // namespace docket::ui
