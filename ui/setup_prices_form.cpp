// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_prices_form.h"

#include "labels.h"
#include "menu_form.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int keyRole = Qt::UserRole;

} // namespace

SetupPricesForm::SetupPricesForm(shop::FirstRun &firstRun, QWidget *parent)
    : SetupForm(shop::SetupStep::Prices, firstRun,
        tr("Is the shop registered for GST, and how are deals found? A shop with a GST turnover of "
           "$75,000 a year or more must be registered."),
        parent),
      m_gst(formCheck(u"setup-gst"_s, tr("The shop is registered for GST"), this)),
      m_gstMeans(namedLabel("quiet", u"setup-gst-means"_s, this)), m_deals(new QListWidget(this)),
      m_payments(formCheck(u"setup-payments"_s,
          tr("Note here who has paid: a ready order says what is to pay"), this))
{
    m_deals->setObjectName(u"setup-deals"_s);
    m_deals->setAccessibleName(tr("Deals"));
    const std::pair<QString, QString> choices[] {
        {u"automatic"_s, tr("Deals find themselves: the caller always pays the least")},
        {u"offer"_s, tr("Deals are offered first")},
        {u"off"_s, tr("No deals")},
    };
    for (const auto &[key, text] : choices) {
        auto *item = new QListWidgetItem(text, m_deals);
        item->setData(keyRole, key);
    }
    m_deals->setFixedHeight(m_deals->count() * listRowHeight + 2);
    m_deals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(m_gst);
    content()->addWidget(m_gstMeans);
    content()->addWidget(formLabel(m_deals->accessibleName(), this));
    content()->addWidget(m_deals);
    content()->addWidget(m_payments);
    content()->addStretch(1);
    const auto note = [this] { m_isEdited = true; };
    connect(m_deals, &QListWidget::itemClicked, this, note);
    connect(m_payments, &QCheckBox::clicked, this, note);
    connect(m_gst, &QCheckBox::clicked, this, note);
    connect(m_gst, &QCheckBox::toggled, this, &SetupPricesForm::showGst);
    showGst();
    connect(this, &SetupPricesForm::keepRequested, &firstRun, &shop::FirstRun::keepPrices);
}

void SetupPricesForm::tell(const shop::SetupState &state)
{
    if (m_isEdited) {
        return;
    }
    for (int row = 0; row < m_deals->count(); ++row) {
        if (m_deals->item(row)->data(keyRole).toString() == state.prices.deals) {
            m_deals->setCurrentRow(row);
        }
    }
    m_payments->setChecked(state.prices.notesPayments);
    m_gst->setChecked(state.prices.gst == GstStatus::Registered);
}

void SetupPricesForm::goOnFrom(const SetupForm &before)
{
    const auto *other = qobject_cast<const SetupPricesForm *>(&before);
    if (other != nullptr && other->m_isEdited) {
        m_isEdited = true;
        m_deals->setCurrentRow(other->m_deals->currentRow());
        m_payments->setChecked(other->m_payments->isChecked());
        m_gst->setChecked(other->m_gst->isChecked());
    }
}

void SetupPricesForm::keep()
{
    const auto *chosen = m_deals->currentItem();
    emit keepRequested(
        {chosen == nullptr ? QString() : chosen->data(keyRole).toString(), m_payments->isChecked(),
            m_gst->isChecked() ? GstStatus::Registered : GstStatus::NotRegistered});
}

void SetupPricesForm::showGst()
{
    m_gstMeans->setText(m_gst->isChecked()
            ? tr("Prices on the menu include 10 % GST. What is free of it is marked item by item, "
                 "in the menu. With an ABN, receipts are tax invoices.")
            : tr("No GST is counted. What people get is called Receipt, not Tax invoice."));
}

} // namespace docket::ui
