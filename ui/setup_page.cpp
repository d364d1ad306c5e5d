// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_page.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "restart_card.h"
#include "setup_address_form.h"
#include "setup_agent_form.h"
#include "setup_hours_form.h"
#include "setup_menu_form.h"
#include "setup_owner_form.h"
#include "setup_prices_form.h"
#include "setup_printer_form.h"
#include "setup_shop_form.h"
#include "setup_trial_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int stepsWidth = 300;
constexpr int wideButton = 35 * spacingUnit;

} // namespace

SetupPage::SetupPage(const Theme &theme, const TicketWords &words, shop::Board &board,
    shop::FirstRun &firstRun, QWidget *parent)
    : QWidget(parent), m_steps(new QListWidget(this)), m_pages(new QStackedWidget(this)),
      m_later(formButton(theme, u"setup-later"_s, tr("Later"), this)),
      m_back(formButton(theme, u"setup-back"_s, tr("Back"), this)),
      m_next(formButton(theme, u"setup-next"_s, {}, this))
{
    setObjectName(u"setup-page"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_steps->setObjectName(u"setup-steps"_s);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFixedWidth(stepsWidth);
    m_next->setGround(Colour::Go);
    for (auto *button : {m_back, m_next}) {
        button->setMinimumWidth(wideButton);
    }
    addForms(theme, words, board, firstRun);

    auto *left = new QVBoxLayout;
    left->setSpacing(3 * spacingUnit);
    left->addWidget(textLabel("shop", tr("Set up your shop"), this));
    left->addWidget(m_steps, 1);
    left->addWidget(m_later);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * spacingUnit);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *right = new QVBoxLayout;
    right->setSpacing(3 * spacingUnit);
    right->addWidget(m_pages, 1);
    right->addLayout(foot);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6 * spacingUnit, 6 * spacingUnit, 6 * spacingUnit, 6 * spacingUnit);
    layout->setSpacing(8 * spacingUnit);
    layout->addLayout(left);
    layout->addLayout(right, 1);

    connect(m_steps, &QListWidget::currentRowChanged, this, &SetupPage::showStep);
    connect(m_later, &QPushButton::clicked, this, &SetupPage::leave);
    connect(m_back, &QPushButton::clicked, this, &SetupPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &SetupPage::goOn);
    connect(&firstRun, &shop::FirstRun::passed, this, [this](shop::SetupStep step) {
        if (step != form()->step() || !std::exchange(m_isLeaving, false)) {
            return;
        }
        if (step == m_forms.last()->step()) {
            emit progressChosen(shop::SetupProgress::Done);
            emit closed();
        } else {
            m_steps->setCurrentRow(m_steps->currentRow() + 1);
        }
    });
    connect(this, &SetupPage::progressChosen, &firstRun, &shop::FirstRun::setProgress);
    m_steps->setCurrentRow(0);
}

void SetupPage::addForms(
    const Theme &theme, const TicketWords &words, shop::Board &board, shop::FirstRun &firstRun)
{
    m_menu = new SetupMenuForm(theme, firstRun, this);
    m_agent = new SetupAgentForm(theme, words, board, firstRun, this);
    m_trial = new SetupTrialForm(theme, board, firstRun, this);
    auto *details = new SetupShopForm(theme, firstRun, this);
    connect(details, &SetupShopForm::languageChosen, this, &SetupPage::languageChosen);
    m_forms = {details, new SetupHoursForm(theme, firstRun, this),
        new SetupPricesForm(firstRun, this), new SetupPrinterForm(theme, firstRun, this), m_menu,
        new SetupAddressForm(theme, firstRun, this), m_agent,
        new SetupOwnerForm(theme, board, firstRun, this), m_trial};
    const QSignalBlocker quiet(m_steps);
    for (auto *form : std::as_const(m_forms)) {
        m_pages->addWidget(form);
        m_steps->addItem(SetupForm::title(form->step()));
        connect(form, &SetupForm::keepFailed, this, [this] { m_isLeaving = false; });
    }
}

SetupForm *SetupPage::form() const
{
    return m_forms.at(std::max(0, m_steps->currentRow()));
}

void SetupPage::tell(const shop::SetupState &state)
{
    m_state = state;
    for (auto *form : std::as_const(m_forms)) {
        form->tell(state);
    }
    fill();
}

void SetupPage::fill()
{
    for (qsizetype place = 0; place < m_forms.size(); ++place) {
        const auto step = m_forms.at(place)->step();
        const QString title = SetupForm::title(step);
        m_steps->item(static_cast<int>(place))
            ->setText(m_state.gone.contains(step) ? tr("%1 · done", "a step").arg(title) : title);
    }
    const bool isLast = form() == m_forms.last();
    m_back->setEnabled(form() != m_forms.first());
    m_next->setText(isLast ? tr("Open the shop") : tr("Next"));
    m_later->setText(m_state.progress == shop::SetupProgress::Done ? tr("Close") : tr("Later"));
}

void SetupPage::open()
{
    for (qsizetype place = 0; place < m_forms.size(); ++place) {
        if (!m_state.gone.contains(m_forms.at(place)->step())) {
            m_steps->setCurrentRow(static_cast<int>(place));
            break;
        }
    }
    showStep(m_steps->currentRow());
}

void SetupPage::openStep(shop::SetupStep step)
{
    m_steps->setCurrentRow(static_cast<int>(step));
}

shop::SetupStep SetupPage::step() const
{
    return static_cast<shop::SetupStep>(m_pages->currentIndex());
}

void SetupPage::showStep(int step)
{
    m_isLeaving = false;
    m_pages->setCurrentIndex(step);
    form()->setRefusal({});
    form()->open();
    fill();
}

void SetupPage::goOn()
{
    form()->setRefusal({});
    m_isLeaving = true;
    form()->goOn();
}

void SetupPage::goBack()
{
    m_steps->setCurrentRow(std::max(0, m_steps->currentRow() - 1));
}

void SetupPage::leave()
{
    if (m_state.progress == shop::SetupProgress::Open) {
        emit progressChosen(shop::SetupProgress::Later);
    }
    emit closed();
}

void SetupPage::setNow(const QDateTime &now)
{
    m_agent->setNow(now);
}

void SetupPage::goOnFrom(const SetupPage &before)
{
    for (qsizetype place = 0; place < m_forms.size(); ++place) {
        m_forms.at(place)->goOnFrom(*before.m_forms.at(place));
    }
}

void SetupPage::useAtStake(const std::function<QString()> &atStake)
{
    m_trial->restart()->useAtStake(atStake);
}

void SetupPage::usePrompt(Prompt &prompt)
{
    m_menu->usePrompt(prompt);
}

} // namespace docket::ui
