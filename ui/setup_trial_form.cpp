// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_trial_form.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "order_file_words.h"
#include "print/paper_text.h"
#include "restart_card.h"
#include "ui/said.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

SetupTrialForm::SetupTrialForm(
    const Theme &theme, shop::Board &board, shop::FirstRun &firstRun, QWidget *parent)
    : SetupForm(shop::SetupStep::Trial, firstRun,
        tr("See it work before the first customer rings: a made-up caller orders something from "
           "your menu."),
        parent),
      m_place(formButton(theme, u"setup-trial"_s, tr("Let a made-up call come in"), this)),
      m_cancel(formButton(theme, u"setup-trial-cancel"_s, tr("Cancel the trial order"), this)),
      m_outcome(namedLabel("message", u"setup-trial-outcome"_s, this)),
      m_paper(namedLabel("command", u"setup-trial-paper"_s, this)),
      m_restart(new RestartCard(theme, u"setup-restart"_s, this))
{
    m_restart->setNote(
        tr("The time zone and the watch over the address count from the next start."));
    m_place->setGround(Colour::Start);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(2 * spacingUnit);
    actions->addWidget(m_place);
    actions->addWidget(m_cancel);
    actions->addStretch(1);
    content()->addLayout(actions);
    content()->addWidget(m_outcome);
    content()->addWidget(m_paper, 0, Qt::AlignLeft);
    content()->addWidget(m_restart);
    content()->addStretch(1);
    m_cancel->hide();
    m_paper->hide();
    m_restart->hide();
    connect(m_place, &QPushButton::clicked, this, [this] {
        setRefusal({});
        m_placed.clear();
        m_papers.clear();
        m_paper->hide();
        m_order = {};
        m_call = {};
        m_isPlacing = true;
        m_isCancelled = false;
        m_place->setEnabled(false);
        emit trialRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this,
        [this] { emit cancelRequested(m_order, tr("It was a trial")); });
    connect(this, &SetupTrialForm::trialRequested, &firstRun, &shop::FirstRun::placeTrial);
    connect(this, &SetupTrialForm::cancelRequested, &board, &shop::Board::cancelOrder);
    connect(&firstRun, &shop::FirstRun::trialEnded, this, &SetupTrialForm::showTrial);
    connect(&board, &shop::Board::orderPlaced, this, &SetupTrialForm::noteOrder);
    connect(&board, &shop::Board::ticketChanged, this, [this](const shop::Ticket &ticket) {
        if (ticket.order.id == m_order && ticket.order.status == OrderStatus::Cancelled) {
            m_isCancelled = true;
            showOutcome();
        }
    });
    connect(&board, &shop::Board::actionFailed, this,
        [this](const OrderId &order, const Sentence &reason) {
            if (order == m_order && !m_order.isEmpty()) {
                setRefusal(said(reason));
            }
        });
    connect(&board, &shop::Board::paperPrinted, this, &SetupTrialForm::notePaper);
    connect(m_restart, &RestartCard::restartRequested, &board, &shop::Board::restart);
    connect(&board, &shop::Board::restartRefused, m_restart, &RestartCard::refuse);
}

void SetupTrialForm::tell(const shop::SetupState &state)
{
    m_restart->setVisible(state.wantsRestart);
}

void SetupTrialForm::goOnFrom(const SetupForm &before)
{
    const auto *other = qobject_cast<const SetupTrialForm *>(&before);
    if (other == nullptr) {
        return;
    }
    m_call = other->m_call;
    m_placed = other->m_placed;
    m_papers = other->m_papers;
    m_order = other->m_order; // it is still to be cancelled
    m_isPlacing = other->m_isPlacing;
    m_isCancelled = other->m_isCancelled;
    m_place->setEnabled(other->m_place->isEnabled());
    showOutcome();
    showPaper();
}

void SetupTrialForm::noteOrder(const shop::Ticket &ticket)
{
    // Real calls may come in meanwhile: the number tells which one it was.
    if (m_isPlacing) {
        m_placed.append(ticket.order);
        showOutcome();
    }
}

void SetupTrialForm::notePaper(const QString &, const print::Paper &paper)
{
    m_papers.append(print::paperText(paper).trimmed()); // it may be out before the call ends
    showPaper();
}

void SetupTrialForm::showPaper()
{
    for (const QString &paper : std::as_const(m_papers)) {
        if (!m_call.number.isEmpty() && paper.contains(m_call.number) && m_paper->isHidden()) {
            m_paper->setText(paper);
            m_paper->show();
        }
    }
}

void SetupTrialForm::showTrial(const shop::TrialCall &call)
{
    m_call = call;
    m_place->setEnabled(true);
    showOutcome();
    showPaper();
}

void SetupTrialForm::showOutcome()
{
    for (const Order &order : std::as_const(m_placed)) {
        if (order.number.display() == m_call.number) {
            m_order = order.id;
            m_isPlacing = false;
        }
    }
    m_cancel->setVisible(!m_order.isEmpty() && !m_isCancelled);
    if (!m_call.failure.isEmpty()) {
        m_outcome->setText(tr("The call came to nothing: %1").arg(said(m_call.failure)));
    } else if (m_isCancelled) {
        m_outcome->setText(tr("The trial order %1 is cancelled and does not count as sold. Tap it "
                              "away on the board.")
                               .arg(m_call.number));
    } else if (!m_call.number.isEmpty()) {
        m_outcome->setText(
            tr("Order %1: “%2”, %3. It stands on the board, and its docket is printed. "
               "Nobody is waiting for it: cancel it when you have seen both.")
                .arg(m_call.number, m_call.said, OrderFileWords::amount(m_call.total)));
    } else {
        m_outcome->clear();
    }
}

} // namespace docket::ui
