// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customer_finder.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "panel_scroll.h"
#include "sale_tile.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int keysInARow = 3;
constexpr int pauseMs = 200; // nobody reads what is found between two keys
constexpr qsizetype fewestOfNumber = 6; // of a number without its area

bool isNumber(const QString &typed)
{
    return std::all_of(typed.cbegin(), typed.cend(),
        [](QChar character) { return character.isDigit() || u" +-()"_s.contains(character); });
}

} // namespace

CustomerFinder::CustomerFinder(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme),
      m_field(formText(u"customer-search"_s, tr("Customer: number or name"), this)),
      m_state(namedLabel("quiet", u"customer-state"_s, this)), m_list(new QWidget(this))
{
    m_field->setPlaceholderText(tr("Last digits or name"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit findRequested(m_field->text()); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_isFirstWanted = false;
        if (typed.isEmpty()) {
            m_pause.stop();
        } else {
            m_pause.start();
        }
        showFound();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &CustomerFinder::chooseFirst);
    auto *keys = new QGridLayout;
    keys->setSpacing(2 * spacingUnit);
    const QStringList order {
        u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"+"_s, u"0"_s, {}};
    for (int place = 0; place < order.size(); ++place) {
        const QString &digit = order.at(place);
        auto *key = formButton(theme,
            digit.isEmpty() ? u"customer-key-back"_s : u"customer-key-%1"_s.arg(digit),
            digit.isEmpty() ? tr("Delete", "a digit") : digit, this);
        connect(key, &QPushButton::clicked, this, [this, digit] {
            if (digit.isEmpty()) {
                m_field->backspace();
            } else {
                m_field->insert(digit);
            }
        });
        keys->addWidget(key, place / keysInARow, place % keysInARow);
    }
    auto *scroll = new PanelScroll(this);
    scroll->content()->addWidget(m_list);
    scroll->content()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(formLabel(tr("CUSTOMER"), this));
    layout->addWidget(m_field);
    layout->addWidget(m_state);
    layout->addWidget(scroll, 1);
    layout->addLayout(keys);
    showFound();
}

void CustomerFinder::tell(const QString &typed, const QList<shop::CounterCustomer> &customers)
{
    if (typed == m_field->text()) {
        m_found = customers;
        m_foundFor = typed;
        showFound();
        if (m_isFirstWanted) {
            chooseFirst();
        }
    }
}

void CustomerFinder::search()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        emit findRequested(m_field->text());
    }
}

bool CustomerFinder::empty()
{
    if (m_field->text().isEmpty()) {
        return false;
    }
    m_field->clear();
    return true;
}

void CustomerFinder::showFound()
{
    const QString typed = m_field->text();
    if (m_foundFor != typed) {
        m_found.clear();
        m_foundFor.clear();
    }
    const bool isAnswered = m_foundFor == typed;
    emptyBox(m_list);
    auto *box = new QVBoxLayout(m_list);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * spacingUnit);
    for (int index = 0; index < m_found.size(); ++index) {
        const shop::CounterCustomer &customer = m_found.at(index);
        const QString usual = customer.usualLines.isEmpty()
            ? tr("%n orders", nullptr, customer.orderCount)
            : tr("The usual: %1").arg(customer.usual.join(u", "_s));
        auto *tile =
            new SaleTile(m_theme, u"customer-%1"_s.arg(index), customer.name, usual, m_list);
        connect(
            tile, &QPushButton::clicked, this, [this, customer] { emit customerChosen(customer); });
        box->addWidget(tile);
    }
    const bool isNew =
        isAnswered && m_found.isEmpty() && typed.size() >= fewestOfNumber && isNumber(typed);
    if (isNew) {
        auto *tile = new SaleTile(
            m_theme, u"customer-new"_s, typed, tr("Somebody new: take this number"), m_list);
        connect(tile, &QPushButton::clicked, this, [this, typed] { emit numberEntered(typed); });
        box->addWidget(tile);
    }
    m_state->setText(typed.isEmpty()
            ? tr("A regular? The last three digits of the number are enough.")
            : tr("Nobody is known by that yet."));
    m_state->setVisible(isAnswered && m_found.isEmpty() && !isNew);
}

void CustomerFinder::chooseFirst()
{
    m_isFirstWanted = m_foundFor != m_field->text();
    if (m_isFirstWanted) {
        search();
        return;
    }
    if (!m_found.isEmpty()) {
        emit customerChosen(m_found.first());
    } else if (m_field->text().size() >= fewestOfNumber && isNumber(m_field->text())) {
        emit numberEntered(m_field->text());
    }
}

} // namespace docket::ui
