// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sold_out_times.h"

#include "action_button.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int timeColumns = 6;
constexpr int mostTimes = 2 * timeColumns - 1; // the last place is the way back
constexpr qint64 halfHour = 30 * 60 * 1000;
constexpr qint64 farthest = 12 * 60 * 60;

bool isWholeHour(const QDateTime &time, const QTimeZone &zone)
{
    return time.toTimeZone(zone).time().minute() == 0;
}

/// Out of too many: the latest half hour between the others, or the last one.
qsizetype leastWanted(const QList<QDateTime> &times, const QTimeZone &zone)
{
    for (qsizetype index = times.size() - 2; index >= 0; --index) {
        if (!isWholeHour(times.at(index), zone)) {
            return index;
        }
    }
    return times.size() - 1;
}

QList<QDateTime> timesToOffer(const QDateTime &now, const QDateTime &closes, const QTimeZone &zone)
{
    const QDateTime latest = now.addSecs(farthest);
    const bool isKnown = closes.isValid() && closes > now;
    const QDateTime end = isKnown ? std::min(closes, latest) : latest;
    const qint64 sinceHalf = now.toTimeZone(zone).time().msecsSinceStartOfDay() % halfHour;
    QList<QDateTime> times;
    for (auto time = now.addMSecs(halfHour - sinceHalf); time <= end;
         time = time.addMSecs(halfHour)) {
        times.append(time.toUTC());
    }
    if (end == closes && (times.isEmpty() || times.last() < closes)) {
        times.append(closes.toUTC()); // at a quarter past, say
    }
    while (times.size() > mostTimes) {
        times.removeAt(leastWanted(times, zone));
    }
    return times;
}

} // namespace

SoldOutTimes::SoldOutTimes(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_words(words)
{
    setObjectName(u"sold-out-times"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * spacingUnit);
    grid->setVerticalSpacing(3 * spacingUnit);
    const auto add = [&](const QString &name) {
        auto *button = new ActionButton(theme, this);
        button->setObjectName(name);
        button->setNarrow();
        button->setFocusPolicy(Qt::TabFocus);
        const int place = grid->count();
        grid->addWidget(button, place / timeColumns, place % timeColumns);
        return button;
    };
    for (int index = 0; index < mostTimes; ++index) {
        auto *button = add(u"sold-out-until-%1"_s.arg(index));
        connect(
            button, &QPushButton::clicked, this, [this, index] { emit chosen(m_times.at(index)); });
        m_buttons.append(button);
    }
    auto *back = add(u"sold-out-until-back"_s);
    back->setText(tr("Back"));
    connect(back, &QPushButton::clicked, this, &SoldOutTimes::closed);
    for (int column = 0; column < timeColumns; ++column) {
        grid->setColumnStretch(column, 1);
    }
}

void SoldOutTimes::offer(const QDateTime &now, const QDateTime &closes)
{
    m_times = timesToOffer(now, closes, m_words.zone());
    for (qsizetype index = 0; index < m_buttons.size(); ++index) {
        auto *button = m_buttons.at(index);
        button->setVisible(index < m_times.size());
        if (index < m_times.size()) {
            const auto time = m_words.clockTime(m_times.at(index), now);
            button->setText(time);
            button->setAccessibleName(tr("Sold out until %1").arg(time));
        }
    }
    setNow(now);
}

void SoldOutTimes::setNow(const QDateTime &now)
{
    for (qsizetype index = 0; index < m_times.size(); ++index) {
        m_buttons.at(index)->setEnabled(m_times.at(index) > now);
    }
}

void SoldOutTimes::focusFirst()
{
    m_buttons.first()->setFocus(Qt::TabFocusReason);
}

} // namespace docket::ui
