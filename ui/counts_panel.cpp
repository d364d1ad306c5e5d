// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counts_panel.h"

#include "action_button.h"
#include "count_row.h"
#include "labels.h"
#include "pager.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScroller>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int stationColumns = 2;

} // namespace

CountsPanel::CountsPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_byItem(addChoice(u"counts-items"_s, tr("Items"))),
      m_byIngredient(addChoice(u"counts-ingredients"_s, tr("Made of"))),
      m_stations(new QGridLayout), m_empty(textLabel("quiet", tr("Nothing waits."), this)),
      m_list(new QWidget), m_rowLayout(new QVBoxLayout),
      m_pager(new Pager(theme, u"counts-page"_s, this))
{
    setObjectName(u"counts-panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    connect(m_byItem, &QPushButton::clicked, this, [this] {
        ask({CountBy::Item, m_question.station});
    });
    connect(m_byIngredient, &QPushButton::clicked, this, [this] {
        ask({CountBy::Ingredient, m_question.station});
    });
    auto *close = addChoice(u"counts-close"_s, tr("Close"));
    close->setKeyHint(tr("Esc", "the key"));
    connect(close, &QPushButton::clicked, this, &CountsPanel::closeRequested);

    connect(m_pager, &Pager::nextRequested, this, &CountsPanel::nextPageRequested);
    connect(m_pager, &Pager::previousRequested, this, &CountsPanel::previousPageRequested);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(2 * spacingUnit);
    choice->addWidget(m_byItem, 1);
    choice->addWidget(m_byIngredient, 1);
    m_stations->setSpacing(2 * spacingUnit);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(0);
    m_list->setObjectName(u"counts-list"_s);
    // All of it scrolls: a low screen has no room for the buttons alone.
    auto *content = new QVBoxLayout(m_list);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(2 * spacingUnit);
    content->addWidget(textLabel("heading", tr("TO MAKE"), this));
    content->addLayout(choice);
    content->addLayout(m_stations);
    content->addWidget(textLabel("quiet", tr("Tap a count to see its orders."), this));
    content->addWidget(m_empty);
    content->addLayout(m_rowLayout);
    content->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"counts-scroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_list);
    QScroller::grabGesture(scroll->viewport(), QScroller::TouchGesture);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_pager);
    layout->addWidget(close);
    showCounts();
}

ActionButton *CountsPanel::addChoice(const QString &name, const QString &text)
{
    auto *button = new ActionButton(m_theme, this);
    button->setObjectName(name);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void CountsPanel::setSellables(const QList<shop::SellableEntry> &sellables)
{
    m_allDay.setSellables(sellables);
    showCounts();
    tellLight();
}

void CountsPanel::setTickets(const QList<shop::Ticket> &tickets)
{
    m_tickets = tickets;
    if (isHidden()) {
        return; // counted when it is opened
    }
    showCounts();
    tellLight();
}

void CountsPanel::setPageState(const PageState &state)
{
    m_pager->setState(state);
}

void CountsPanel::setNow(const QDateTime &now)
{
    m_now = now;
    if (m_lit && m_litUntil <= now) {
        endLight();
    }
    if (isVisible() && m_until < now) {
        emit closeRequested();
    }
}

void CountsPanel::open()
{
    ask({});
}

void CountsPanel::ask(const CountQuestion &question)
{
    m_until = m_now.addDuration(openTime);
    m_question = question;
    endLight();
    showCounts();
}

void CountsPanel::tap(const QString &item)
{
    m_until = m_now.addDuration(openTime);
    if (m_lit == item) {
        endLight();
        return;
    }
    endLight(); // of another count
    m_lit = item;
    m_litUntil = m_now.addDuration(litTime);
    showCounts();
    tellLight();
}

void CountsPanel::endLight()
{
    if (m_lit) {
        m_lit.reset();
        showCounts();
        emit lightChanged(std::nullopt);
    }
}

void CountsPanel::tellLight()
{
    if (m_lit) {
        emit lightChanged(m_allDay.ordersWith(m_tickets, m_question, *m_lit));
    }
}

void CountsPanel::showCounts()
{
    showStations();
    m_byItem->setGround(m_question.by == CountBy::Item ? Colour::Start : Colour::Neutral);
    m_byIngredient->setGround(
        m_question.by == CountBy::Ingredient ? Colour::Start : Colour::Neutral);
    const auto counts = m_allDay.counts(m_tickets, m_question);
    m_empty->setVisible(counts.isEmpty());
    while (m_rows.size() < counts.size()) {
        auto *row = new CountRow(m_theme, m_list);
        connect(row, &QAbstractButton::clicked, this, [this, row] { tap(row->item()); });
        m_rowLayout->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        auto *row = m_rows.at(index);
        row->setVisible(index < counts.size());
        if (index < counts.size()) {
            row->setCount(counts.at(index), m_lit == counts.at(index).item);
        } else {
            row->setObjectName(QString());
        }
    }
}

void CountsPanel::showStations()
{
    auto names = AllDay::stations(m_tickets);
    // One station needs no choice; the one that was chosen stays while nothing is left for it.
    if (!m_question.station.isEmpty() && !names.contains(m_question.station)) {
        names.append(m_question.station);
    }
    if (names != m_stationNames) {
        m_stationNames = names;
        qDeleteAll(m_stationButtons);
        m_stationButtons.clear();
        names.prepend(QString());
        for (const auto &name : std::as_const(names)) {
            auto *button = addChoice(u"counts-station-"_s + name,
                name.isEmpty() ? tr("All", "stations") : name.left(1).toUpper() + name.mid(1));
            button->setNarrow();
            connect(
                button, &QPushButton::clicked, this,
                [this, name] {
                    ask({m_question.by, name});
                },
                Qt::QueuedConnection);
            const auto place = static_cast<int>(m_stationButtons.size());
            m_stations->addWidget(button, place / stationColumns, place % stationColumns);
            m_stationButtons.append(button);
        }
    }
    for (qsizetype index = 0; index < m_stationButtons.size(); ++index) {
        auto *button = m_stationButtons.at(index);
        const QString name = index == 0 ? QString() : m_stationNames.at(index - 1);
        button->setVisible(m_stationNames.size() > 1);
        button->setGround(name == m_question.station ? Colour::Start : Colour::Neutral);
    }
}

} // namespace docket::ui
