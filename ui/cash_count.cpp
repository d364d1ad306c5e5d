// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cash_count.h"

#include "action_button.h"
#include "menu_form.h"
#include "order_file_words.h"
#include "sale_tile.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int columns = 2;
constexpr int keyColumns = 4;
constexpr int most = 9'999;

} // namespace

CashCount::CashCount(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"cash-count"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(makeTiles());
    layout->addWidget(makeKeys());
    clear();
}

QWidget *CashCount::makeTiles()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacingUnit);
    const auto all = static_cast<int>(notesAndCoins().size());
    const int rows = (all + 1) / columns;
    for (int place = 0; place < all; ++place) {
        const Money worth = notesAndCoins().at(place);
        auto *tile = new SaleTile(
            m_theme, u"cash-%1"_s.arg(worth.cents()), OrderFileWords::amount(worth), {}, box);
        tile->setWide();
        tile->setCheckable(true);
        connect(tile, &QPushButton::clicked, this, [this, place] { choose(place); });
        grid->addWidget(tile, place % rows, place / rows);
        m_tiles.append(tile);
    }
    return box;
}

QWidget *CashCount::makeKeys()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacingUnit);
    const auto add = [&](const QString &name, const QString &text, int place) {
        auto *key = formButton(m_theme, name, text, box);
        key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(key, place / keyColumns, place % keyColumns);
        return key;
    };
    int place = 0;
    for (const int digit : {7, 8, 9}) {
        connect(add(u"cash-key-%1"_s.arg(digit), QString::number(digit), place++),
            &QPushButton::clicked, this, [this, digit] { type(digit); });
    }
    auto *clear = add(u"cash-erase"_s, tr("Erase"), place++);
    connect(clear, &QPushButton::clicked, this, &CashCount::erase);
    for (const int digit : {4, 5, 6}) {
        connect(add(u"cash-key-%1"_s.arg(digit), QString::number(digit), place++),
            &QPushButton::clicked, this, [this, digit] { type(digit); });
    }
    connect(
        add(u"cash-key-0"_s, u"0"_s, place++), &QPushButton::clicked, this, [this] { type(0); });
    for (const int digit : {1, 2, 3}) {
        connect(add(u"cash-key-%1"_s.arg(digit), QString::number(digit), place++),
            &QPushButton::clicked, this, [this, digit] { type(digit); });
    }
    auto *next = add(u"cash-next"_s, tr("Next"), place);
    next->setGround(Colour::Start);
    connect(next, &QPushButton::clicked, this,
        [this] { choose((m_chosen + 1) % static_cast<int>(m_tiles.size())); });
    return box;
}

void CashCount::clear()
{
    m_counts = QList<int>(m_tiles.size(), 0);
    choose(0);
}

QList<CountedCash> CashCount::cash() const
{
    QList<CountedCash> cash;
    for (qsizetype place = 0; place < m_counts.size(); ++place) {
        if (m_counts.at(place) > 0) {
            cash.append({notesAndCoins().at(place), m_counts.at(place)});
        }
    }
    return cash;
}

void CashCount::goOnFrom(const CashCount &other)
{
    m_counts = other.m_counts;
    choose(other.m_chosen);
}

void CashCount::choose(int place)
{
    m_chosen = place;
    m_isFresh = true;
    tell();
}

void CashCount::type(int digit)
{
    int &count = m_counts[m_chosen];
    const int typed = std::exchange(m_isFresh, false) ? digit : 10 * count + digit;
    count = std::min(typed, most);
    tell();
    emit changed();
}

void CashCount::erase()
{
    m_counts[m_chosen] = 0;
    tell();
    emit changed();
}

void CashCount::tell()
{
    for (int place = 0; place < m_tiles.size(); ++place) {
        const int count = m_counts.at(place);
        m_tiles.at(place)->setChecked(place == m_chosen);
        m_tiles.at(place)->setDetail(u"× %1 = %2"_s.arg(count).arg(
            OrderFileWords::amount(notesAndCoins().at(place) * count)));
    }
}

} // namespace docket::ui
