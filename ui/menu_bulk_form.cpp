// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_bulk_form.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "reading.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr qsizetype mostExamples = 6;

} // namespace

MenuBulkForm::MenuBulkForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(namedLabel("shop", u"bulk-title"_s, this)),
      m_preview(namedLabel("message", u"bulk-preview"_s, this)),
      m_change(formText(u"bulk-change"_s, tr("Change of the prices"), this)),
      m_size(formChoice(u"bulk-size"_s, tr("Size"), this)),
      m_step(formChoice(u"bulk-step"_s, tr("Rounding"), this)),
      m_apply(formButton(theme, u"bulk-apply"_s, tr("Change prices"), this))
{
    setObjectName(u"menu-bulk-form"_s);
    m_change->setPlaceholderText(tr("+1.00 or -0.50 or +5 %"));
    m_step->addItem(tr("to the cent"), 0);
    m_step->addItem(tr("to 0.10"), 10);
    m_step->addItem(tr("to 0.50"), 50);
    m_step->addItem(tr("to 1.00"), 100);
    m_apply->setGround(Colour::Start);
    auto *on = formButton(theme, u"bulk-on"_s, tr("On sale"), this);
    auto *off = formButton(theme, u"bulk-off"_s, tr("Off sale"), this);
    auto *remove = formButton(theme, u"bulk-remove"_s, tr("Remove"), this);
    connect(on, &QPushButton::clicked, this, [this] { emit saleRequested(true); });
    connect(off, &QPushButton::clicked, this, [this] { emit saleRequested(false); });
    connect(remove, &QPushButton::clicked, this, &MenuBulkForm::removeRequested);
    connect(m_apply, &QPushButton::clicked, this, &MenuBulkForm::apply);
    connect(m_change, &QLineEdit::returnPressed, this, &MenuBulkForm::apply);
    connect(m_change, &QLineEdit::textChanged, this, &MenuBulkForm::judge);
    connect(m_size, &QComboBox::currentIndexChanged, this, &MenuBulkForm::judge);
    connect(m_step, &QComboBox::currentIndexChanged, this, &MenuBulkForm::judge);

    auto *row = new QHBoxLayout;
    row->setSpacing(2 * spacingUnit);
    row->addWidget(m_change, 1);
    row->addWidget(m_size);
    row->addWidget(m_step);
    auto *others = new QHBoxLayout;
    others->setSpacing(2 * spacingUnit);
    others->addWidget(on);
    others->addWidget(off);
    others->addWidget(remove);
    others->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_title);
    layout->addWidget(formLabel(tr("All their prices"), this));
    layout->addLayout(row);
    layout->addWidget(m_preview);
    layout->addWidget(m_apply);
    layout->addSpacing(4 * spacingUnit);
    layout->addLayout(others);
    layout->addStretch(1);
}

void MenuBulkForm::show(const Menu &menu, const QList<ItemId> &items)
{
    if (m_size->count() == 0 || menu.sizes != m_menu.sizes) {
        m_size->clear();
        m_size->addItem(tr("every size"), QString());
        for (const Size &size : menu.sizes) {
            m_size->addItem(size.name, size.id.text());
        }
    }
    m_menu = menu;
    m_items = items;
    m_title->setText(tr("%n items chosen", nullptr, static_cast<int>(items.size())));
    judge();
}

void MenuBulkForm::judge()
{
    auto change = priceChangeFromText(m_change->text());
    m_apply->setEnabled(change.has_value());
    QStringList examples;
    if (change) {
        change->step = Money::fromCents(m_step->currentData().toInt());
        const SizeId wanted(m_size->currentData().toString());
        for (const ItemId &id : std::as_const(m_items)) {
            const Item *item = m_menu.item(id);
            for (const SizePrice &price : item == nullptr ? QList<SizePrice>() : item->prices) {
                if (wanted.isEmpty() || price.size == wanted) {
                    examples.append(u"%1: %2 %3 %4"_s.arg(item->name, price.price.toDecimal(),
                        onwards(), changedPrice(price.price, *change).toDecimal()));
                }
            }
        }
        if (const auto more = examples.size() - mostExamples; more > 0) {
            examples = examples.first(mostExamples);
            examples.append(tr("and %n more", nullptr, static_cast<int>(more)));
        }
    }
    m_preview->setText(examples.join(u'\n'));
}

void MenuBulkForm::apply()
{
    auto change = priceChangeFromText(m_change->text());
    if (!change) {
        return;
    }
    change->step = Money::fromCents(m_step->currentData().toInt());
    const QString said = m_change->text().trimmed();
    m_change->clear();
    emit pricesChangeRequested(SizeId(m_size->currentData().toString()), *change, said);
}

} // namespace docket::ui
