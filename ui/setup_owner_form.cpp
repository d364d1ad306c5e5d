// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_owner_form.h"

#include "labels.h"
#include "menu_form.h"
#include "pin_pad.h"
#include "ui/said.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

SetupOwnerForm::SetupOwnerForm(
    const Theme &theme, shop::Board &board, shop::FirstRun &firstRun, QWidget *parent)
    : SetupForm(shop::SetupStep::Owner, firstRun,
        tr("With a PIN only you change prices, secrets and these steps. Leave it empty to go on "
           "without one."),
        parent),
      m_state(namedLabel("message", u"setup-owner-state"_s, this)), m_fields(new QWidget(this)),
      m_name(formText(u"setup-owner-name"_s, tr("Your name"), m_fields)),
      m_pin(new PinPad(theme, u"setup-pin"_s, m_fields))
{
    m_pin->setMeaning(tr("PIN of 4 to 12 digits"));
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(2 * spacingUnit);
    fields->addWidget(formLabel(m_name->accessibleName(), m_fields));
    fields->addWidget(m_name);
    fields->addWidget(formLabel(tr("PIN of 4 to 12 digits"), m_fields));
    fields->addWidget(m_pin, 0, Qt::AlignLeft);
    content()->addWidget(m_state);
    content()->addWidget(m_fields);
    content()->addStretch(1);
    m_state->hide();
    connect(this, &SetupOwnerForm::staffWanted, &board, &shop::Board::askStaff);
    connect(this, &SetupOwnerForm::changeRequested, &board, &shop::Board::changeStaff);
    connect(&board, &shop::Board::staffTold, this, &SetupOwnerForm::showStaff);
    connect(&board, &shop::Board::staffRefused, this, [this](const Sentence &reason) {
        if (std::exchange(m_isWaiting, false)) {
            setRefusal(said(reason));
            emit keepFailed();
        }
    });
}

void SetupOwnerForm::showStaff(const shop::StaffReport &report)
{
    m_isGuarded = report.isGuarded;
    m_state->setText(tr("The owner has a PIN. Who else works here stands under People."));
    m_state->setVisible(m_isGuarded);
    m_fields->setVisible(!m_isGuarded);
    if (m_isGuarded) {
        m_pin->take(); // nobody needs it any more
        if (std::exchange(m_isWaiting, false)) {
            emit passRequested(step());
        }
    }
}

void SetupOwnerForm::keep()
{
    if (m_isWaiting) {
        return; // a second tap
    }
    if (m_isGuarded || m_pin->isEmpty()) {
        emit passRequested(step());
        return;
    }
    m_isWaiting = true;
    const QString name = m_name->text().trimmed();
    emit changeRequested({{}, name.isEmpty() ? tr("Owner") : name, Role::Owner, m_pin->text()});
}

} // namespace docket::ui
