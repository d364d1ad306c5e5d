// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_deal_form.h"

#include "action_button.h"
#include "menu_form.h"
#include "money_edit.h"
#include "name_adder.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int mostOfAPart = 20;
constexpr int mostParts = 10;
constexpr int narrowestContent = 50 * spacingUnit;

/// The names of what a part lists.
QString listedIn(const Menu &menu, const DealPart &part)
{
    QStringList names;
    for (const ItemId &id : part.items) {
        const Item *item = menu.item(id);
        names.append(item == nullptr ? id.text() : item->name);
    }
    return names.join(u", "_s);
}

} // namespace

MenuDealForm::MenuDealForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(formText(u"deal-name"_s, tr("Name"), this)),
      m_price(new MoneyEdit(this)), m_parts(new QWidget(this))
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
        }
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
    const bool isOther = deal.parts != m_deal.parts || menu.sizes != m_menu.sizes
        || menu.items != m_menu.items || menu.categories != m_menu.categories;
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
            DealPart resized = m_deal.parts.at(at);
            resized.size = SizeId(size->currentData().toString());
            takePart(at, resized);
        });
        auto *remove = formButton(m_theme, u"part-remove-%1"_s.arg(at), tr("Remove"), m_parts);
        connect(remove, &QPushButton::clicked, this, [this, at] {
            Deal deal = m_deal;
            deal.parts.removeAt(at);
            tell(deal);
        });
        auto *content = partContent(at);
        grid->addWidget(count, at, 0);
        grid->addWidget(size, at, 1);
        grid->addWidget(content, at, 2);
        grid->addWidget(remove, at, 3);
        for (QWidget *widget : std::initializer_list<QWidget *> {count, size, content, remove}) {
            widget->show();
        }
    }
}

QWidget *MenuDealForm::partContent(int at)
{
    const DealPart &part = m_deal.parts.at(at);
    auto *content = formChoice(u"part-content-%1"_s.arg(at), tr("What it is"), m_parts);
    content->setMinimumContentsLength(1);
    content->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    content->setMinimumWidth(narrowestContent);
    int chosen = -1;
    const auto add = [&](const QString &text, const DealPart &choice) {
        if (choice.category == part.category
            && (!part.category.isEmpty() || choice.items == part.items)) {
            chosen = content->count();
        }
        content->addItem(text,
            QStringList {choice.category.text(),
                choice.items.isEmpty() ? QString() : choice.items.first().text()});
    };
    for (const Category &category : std::as_const(m_menu.categories)) {
        DealPart choice;
        choice.category = category.id;
        add(tr("Any of %1").arg(category.name), choice);
    }
    for (const Item &item : std::as_const(m_menu.items)) {
        DealPart choice;
        choice.items = {item.id};
        add(item.name, choice);
    }
    if (chosen < 0) {
        content->insertItem(0, listedIn(m_menu, part)); // several, as the file lists them
        chosen = 0;
    }
    content->setCurrentIndex(chosen);
    connect(content, &QComboBox::activated, this, [this, at, content] {
        const QStringList ids = content->currentData().toStringList();
        if (ids.size() != 2) {
            return;
        }
        DealPart other = m_deal.parts.at(at);
        other.category = CategoryId(ids.first());
        other.items = ids.first().isEmpty() ? QList<ItemId> {ItemId(ids.last())} : QList<ItemId>();
        takePart(at, other);
    });
    return content;
}

void MenuDealForm::takePart(int at, const DealPart &part)
{
    Deal deal = m_deal;
    deal.parts[at] = part;
    if (!part.category.isEmpty()) {
        deal.parts[at].items = soldOf(m_menu.items, part.category, part.size);
    }
    tell(deal);
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
