// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections_page.h"

#include "labels.h"
#include "menu_form.h"
#include "panel_scroll.h"
#include "secret_panel.h"
#include "sender_card.h"
#include "ui/said.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

} // namespace

ConnectionsPage::ConnectionsPage(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_times(words),
      m_since(namedLabel("heading", u"connections-since"_s, this)),
      m_secrets(new QListWidget(this)), m_panel(new SecretPanel(theme, m_words, this))
{
    setObjectName(u"connections"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_secrets->setObjectName(u"connections-secrets"_s);
    m_secrets->setAccessibleName(tr("Secrets"));
    m_secrets->setUniformItemSizes(true);
    m_secrets->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_secrets->setFixedHeight(shop::proofCount * listRowHeight + 2);
    connect(m_secrets, &QListWidget::currentRowChanged, this, &ConnectionsPage::showChoice);
    connect(m_panel, &SecretPanel::makeRequested, this, [this](shop::Proof proof) {
        m_isMaking = true;
        emit makeRequested(proof);
    });
    connect(m_panel, &SecretPanel::addRequested, this, &ConnectionsPage::addRequested);
    connect(m_panel, &SecretPanel::endOldRequested, this, &ConnectionsPage::endOldRequested);

    auto *senders = new PanelScroll(this);
    senders->content()->setSpacing(2 * spacingUnit);
    for (int sender = 0; sender < shop::senderCount; ++sender) {
        m_cards.append(new SenderCard(theme, static_cast<shop::Sender>(sender), this));
        senders->content()->addWidget(m_cards.last());
    }
    senders->content()->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(2 * spacingUnit);
    left->addWidget(m_since);
    left->addWidget(senders, 1);
    auto *secrets = new PanelScroll(this);
    secrets->content()->setSpacing(3 * spacingUnit);
    secrets->content()->addWidget(m_secrets);
    secrets->content()->addWidget(m_panel, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(2 * spacingUnit);
    right->addWidget(textLabel("heading", tr("SECRETS"), this));
    right->addWidget(secrets, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(6 * spacingUnit);
    layout->addLayout(left, 1);
    layout->addLayout(right, 1);
}

void ConnectionsPage::tell(const shop::ConnectionsReport &report)
{
    m_report = report;
    fill();
}

void ConnectionsPage::setNow(const QDateTime &now)
{
    m_now = now;
}

void ConnectionsPage::showSecret(shop::Proof proof, const QString &secret)
{
    if (std::exchange(m_isMaking, false)) {
        m_secrets->setCurrentRow(static_cast<int>(proof));
        m_panel->showMade(secret);
    }
}

void ConnectionsPage::setRefusal(const Sentence &reason)
{
    m_isMaking = false;
    m_panel->setRefusal(said(reason));
}

void ConnectionsPage::fill()
{
    m_since->setText(tr("WHO ASKED, SINCE %1").arg(m_times.clockTime(m_report.since, m_now)));
    for (qsizetype place = 0; place < m_cards.size() && place < m_report.senders.size(); ++place) {
        m_cards.at(place)->tell(m_report.senders.at(place), m_words, m_now);
    }
    for (qsizetype place = 0; place < m_report.secrets.size(); ++place) {
        const auto row = static_cast<int>(place);
        if (m_secrets->item(row) == nullptr) {
            m_secrets->addItem(QString());
        }
        m_secrets->item(row)->setText(ConnectionWords::line(m_report.secrets.at(place)));
    }
    if (m_secrets->currentRow() < 0) {
        m_secrets->setCurrentRow(0);
    } else {
        showChoice();
    }
}

void ConnectionsPage::showChoice()
{
    const int row = m_secrets->currentRow();
    if (row >= 0 && row < m_report.secrets.size()) {
        m_panel->tell(m_report.secrets.at(row), m_report.since, m_now);
    }
}

void ConnectionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace docket::ui
