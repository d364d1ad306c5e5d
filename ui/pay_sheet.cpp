// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pay_sheet.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "money_edit.h"
#include "order_file_words.h"
#include "panel_scroll.h"
#include "sale_tile.h"
#include "shop/split_bill.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QUuid>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int amountWidth = 160;
constexpr int mostShares = 5;
constexpr qsizetype mostNotes = 5;
constexpr std::array<qint64, 6> notesAndCoins {500, 1000, 2000, 5000, 10000, 20000};

/// What people hand over: exactly that, or the next full amounts of their notes.
QList<Money> handedOver(Money asked)
{
    QList<Money> amounts {asked};
    for (const qint64 note : notesAndCoins) {
        const auto amount = Money::fromCents((asked.cents() + note - 1) / note * note);
        if (!amounts.contains(amount) && amounts.size() < mostNotes) {
            amounts.append(amount);
        }
    }
    return amounts;
}

} // namespace

PaySheet::PaySheet(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(namedLabel("message", u"pay-title"_s, this)),
      m_amount(namedLabel("title", u"pay-left"_s, this)),
      m_hint(namedLabel("quiet", u"pay-hint"_s, this)),
      m_refusal(namedLabel("alarm", u"pay-refusal"_s, this)), m_notes(new QWidget),
      m_shares(new QWidget), m_card(formButton(theme, u"pay-card"_s, {}, this)),
      m_typed(new MoneyEdit(this)), m_back(formButton(theme, u"pay-back"_s, tr("Back"), this))
{
    setObjectName(u"pay-sheet"_s);
    connect(&m_pause, &QTimer::timeout, this, &PaySheet::allowTaps);
    m_card->setGround(Colour::Start);
    connect(m_card, &QPushButton::clicked, this,
        [this] { ask(PaymentMethod::Card, share(), Money()); });
    m_typed->setObjectName(u"pay-typed"_s);
    m_typed->setAccessibleName(tr("Another amount"));
    m_typed->setPlaceholderText(tr("Another amount"));
    m_typed->setFixedSize(amountWidth, touchHeight);
    auto *cash = formButton(theme, u"pay-typed-cash"_s, tr("in cash"), this);
    auto *card = formButton(theme, u"pay-typed-card"_s, tr("by card"), this);
    connect(cash, &QPushButton::clicked, this, [this] { payTyped(PaymentMethod::Cash); });
    connect(card, &QPushButton::clicked, this, [this] { payTyped(PaymentMethod::Card); });
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { payTyped(PaymentMethod::Cash); });
    connect(m_back, &QPushButton::clicked, this, &PaySheet::closed);
    auto *typed = new QHBoxLayout;
    typed->setSpacing(2 * spacingUnit);
    typed->addWidget(m_typed);
    typed->addWidget(cash);
    typed->addWidget(card);
    typed->addStretch(1);
    auto *scroll = new PanelScroll(this);
    m_choices = scroll;
    auto *content = scroll->content();
    content->setSpacing(2 * spacingUnit);
    content->addWidget(m_title);
    content->addWidget(m_amount);
    content->addWidget(m_hint);
    content->addWidget(m_refusal);
    content->addWidget(formLabel(tr("CASH"), this));
    content->addWidget(m_notes);
    content->addWidget(formLabel(tr("CARD"), this));
    content->addWidget(m_card);
    content->addWidget(formLabel(tr("A PART"), this));
    content->addLayout(typed);
    content->addWidget(formLabel(tr("IN EQUAL SHARES"), this));
    content->addWidget(m_shares);
    content->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
}

void PaySheet::open(const QString &title, Money left)
{
    m_title->setText(title);
    m_payers = 1;
    m_pause.begin();
    renew(left);
}

void PaySheet::setLeft(Money left)
{
    m_payers = std::max(1, m_payers - 1);
    renew(left);
}

void PaySheet::renew(Money left)
{
    m_left = left;
    m_payment = QUuid::createUuid().toString(QUuid::WithoutBraces);
    fill();
    settle();
}

void PaySheet::setRefusal(const QString &reason)
{
    showRefusal(reason);
    settle();
}

void PaySheet::ask(PaymentMethod method, Money amount, Money tendered)
{
    if (m_isAsking || m_pause.isActive()) {
        return;
    }
    m_isAsking = true;
    m_pause.begin();
    allowTaps();
    emit paymentRequested({m_payment, {}, method, amount, tendered, std::nullopt});
}

void PaySheet::settle()
{
    m_isAsking = false;
    allowTaps();
}

void PaySheet::allowTaps()
{
    const bool isFree = !m_isAsking && !m_pause.isActive();
    // Else the focus goes on to a button that does something else.
    if (!isFree && isAncestorOf(QApplication::focusWidget())) {
        setFocus();
    }
    m_choices->setEnabled(isFree);
    m_back->setEnabled(isFree);
}

void PaySheet::showRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
}

Money PaySheet::share() const
{
    const QStringList payers(m_payers, QString());
    return shop::equalParts(payers, m_left).first().amount;
}

Money PaySheet::cashShare() const
{
    // There are no coins of a cent: what a share loses by it is left for the last one.
    const Money amount = share();
    return amount == m_left ? amount : roundedForCash(amount);
}

void PaySheet::fill()
{
    m_typed->setMoney(std::nullopt);
    m_amount->setText(tr("%1 to pay").arg(OrderFileWords::amount(m_left)));
    m_hint->setText(m_payers > 1 ? tr("%n people still pay.", nullptr, m_payers) : QString());
    m_hint->setVisible(m_payers > 1);
    m_card->setText(tr("Card %1").arg(OrderFileWords::amount(share())));
    showRefusal({});
    fillNotes();
    fillShares();
}

void PaySheet::fillNotes()
{
    emptyBox(m_notes);
    auto *grid = new QGridLayout(m_notes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * spacingUnit);
    const Money amount = cashShare();
    const Money asked = askedFor(PaymentMethod::Cash, amount, m_left);
    const QList<Money> offers = handedOver(asked);
    for (int place = 0; place < offers.size(); ++place) {
        const Money tendered = offers.at(place);
        const Money change = tendered - asked;
        auto *tile = new SaleTile(m_theme, u"pay-cash-%1"_s.arg(place),
            OrderFileWords::amount(tendered),
            change.isZero() ? tr("exactly") : tr("change %1").arg(OrderFileWords::amount(change)),
            m_notes);
        connect(tile, &QPushButton::clicked, this,
            [this, amount, tendered] { ask(PaymentMethod::Cash, amount, tendered); });
        grid->addWidget(tile, 0, place);
        grid->setColumnStretch(place, 1);
    }
}

void PaySheet::fillShares()
{
    emptyBox(m_shares);
    auto *grid = new QGridLayout(m_shares);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * spacingUnit);
    for (int payers = 1; payers <= mostShares; ++payers) {
        auto *tile = new SaleTile(m_theme, u"pay-share-%1"_s.arg(payers),
            payers == 1 ? tr("All") : QString::number(payers), {}, m_shares);
        tile->setAccessibleName(
            payers == 1 ? tr("One pays") : tr("%n people pay", nullptr, payers));
        tile->setCheckable(true);
        tile->setChecked(payers == m_payers);
        connect(tile, &QPushButton::clicked, this, [this, payers] {
            m_payers = payers;
            fill();
        });
        grid->addWidget(tile, 0, payers - 1);
        grid->setColumnStretch(payers - 1, 1);
    }
}

void PaySheet::payTyped(PaymentMethod method)
{
    const auto typed = m_typed->money();
    if (!typed || *typed <= Money()) {
        showRefusal(tr("Type an amount first."));
        return;
    }
    if (method == PaymentMethod::Card) {
        ask(method, *typed, Money());
        return;
    }
    const Money asked = askedFor(method, m_left, m_left);
    ask(method, *typed >= asked ? m_left : *typed, *typed);
}

} // namespace docket::ui
