// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_shop_form.h"

#include "domain/business_number.h"
#include "labels.h"
#include "language_picker.h"
#include "menu_form.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int longestLine = 100;
constexpr int languageColumns = 3;

void fill(QLineEdit *edit, const QString &text)
{
    if (!edit->isModified()) {
        edit->setText(text);
    }
}

} // namespace

SetupShopForm::SetupShopForm(const Theme &theme, shop::FirstRun &firstRun, QWidget *parent)
    : SetupForm(shop::SetupStep::Shop, firstRun,
        tr("Callers hear the name; dockets and receipts show it. You can change all of it later."),
        parent),
      m_name(formText(u"setup-name"_s, tr("Name of the shop"), this)),
      m_address(formText(u"setup-street"_s, tr("Address"), this)),
      m_phone(formText(u"setup-phone"_s, tr("Phone"), this)),
      m_abn(formText(u"setup-abn"_s, tr("Australian Business Number (ABN)"), this)),
      m_verdict(namedLabel("quiet", u"setup-abn-verdict"_s, this))
{
    auto *languages = new LanguagePicker(theme, u"setup-language"_s, languageColumns, this);
    connect(languages, &LanguagePicker::languageChosen, this, &SetupShopForm::languageChosen);
    content()->addWidget(languages);
    m_abn->setInputMethodHints(Qt::ImhDigitsOnly);
    for (auto *edit : {m_name, m_address, m_phone, m_abn}) {
        edit->setMaxLength(longestLine);
        content()->addWidget(formLabel(edit->accessibleName(), this));
        content()->addWidget(edit);
    }
    content()->addWidget(m_verdict);
    content()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &SetupShopForm::judge);
    connect(m_abn, &QLineEdit::textChanged, this, &SetupShopForm::judge);
    connect(this, &SetupShopForm::keepRequested, &firstRun, &shop::FirstRun::keepShop);
    judge();
}

void SetupShopForm::tell(const shop::SetupState &state)
{
    // What a new shop begins with is the demo's: nobody is called like that.
    const bool isOwn = state.progress == shop::SetupProgress::Done || state.gone.contains(step());
    fill(m_name, isOwn ? state.profile.name : QString());
    fill(m_address, isOwn ? state.profile.address : QString());
    fill(m_phone, isOwn ? state.profile.phone : QString());
    fill(m_abn, isOwn ? state.profile.abn : QString());
}

void SetupShopForm::judge()
{
    const QString typed = m_abn->text().trimmed();
    const bool isWrong = !typed.isEmpty() && !businessNumber(typed);
    m_verdict->setText(typed.isEmpty() ? tr("Without an ABN your receipts are no tax invoices.")
            : isWrong ? tr("Not right yet: an ABN has eleven digits that fit together.")
                      : tr("This ABN can be right: its digits fit together."));
    m_abn->setProperty("wrong", isWrong);
    m_abn->style()->unpolish(m_abn); // a rule of the sheet asks for it
    m_abn->style()->polish(m_abn);
}

void SetupShopForm::keep()
{
    for (auto *edit : {m_name, m_address, m_phone, m_abn}) {
        edit->setModified(true); // it is shown until the shop has it
    }
    emit keepRequested({m_name->text(), m_address->text(), m_phone->text(), m_abn->text()});
}

} // namespace docket::ui
