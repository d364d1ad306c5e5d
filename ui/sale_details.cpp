// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sale_details.h"

#include "action_button.h"
#include "menu_form.h"
#include "panel_scroll.h"
#include "sale_tile.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int timesInARow = 4;
constexpr int secondsOfMinute = 60;
constexpr int longestSaleName = 100;
constexpr int longestNotes = 500;
constexpr std::array laterMinutes {20, 30, 45, 60, 90, 120, 180};

/// The next time of day that ends in 0 or 5, so that nobody has to say 18:52.
QDateTime roundTime(const QDateTime &time)
{
    constexpr qint64 step = 5 * secondsOfMinute;
    return QDateTime::fromSecsSinceEpoch(
        (time.toSecsSinceEpoch() + step - 1) / step * step, time.timeZone());
}

} // namespace

SaleDetails::SaleDetails(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words),
      m_name(formText(u"sale-name"_s, tr("Name"), this)),
      m_phone(formText(u"sale-phone"_s, tr("Telephone number"), this)),
      m_notes(formText(u"sale-notes"_s, tr("Notes for the kitchen"), this)), m_times(new QWidget),
      m_walkIn(new SaleTile(theme, u"sale-walk-in"_s, tr("At the counter"), {}, this)),
      m_byPhone(new SaleTile(theme, u"sale-by-phone"_s, tr("On the phone"), {}, this))
{
    setObjectName(u"sale-details"_s);
    m_name->setMaxLength(longestSaleName);
    m_notes->setMaxLength(longestNotes);
    for (auto *field : {m_name, m_phone, m_notes}) {
        field->setPlaceholderText(field->accessibleName());
        connect(field, &QLineEdit::textEdited, this, &SaleDetails::change);
        connect(field, &QLineEdit::returnPressed, this, &SaleDetails::closed);
    }
    auto *channels = new QHBoxLayout;
    channels->setSpacing(2 * spacingUnit);
    for (auto *channel : {m_walkIn, m_byPhone}) {
        channel->setCheckable(true);
        channel->setAutoExclusive(true);
        channels->addWidget(channel);
        connect(channel, &QPushButton::clicked, this, &SaleDetails::change);
    }
    auto *done = formButton(theme, u"details-done"_s, tr("Done"), this);
    done->setGround(Colour::Go);
    connect(done, &QPushButton::clicked, this, &SaleDetails::closed);
    auto *scroll = new PanelScroll(this);
    auto *content = scroll->content();
    content->setSpacing(2 * spacingUnit);
    content->addWidget(formLabel(tr("WHO"), this));
    content->addWidget(m_name);
    content->addWidget(m_phone);
    content->addLayout(channels);
    content->addWidget(formLabel(tr("WHEN"), this));
    content->addWidget(m_times);
    content->addWidget(formLabel(tr("NOTES"), this));
    content->addWidget(m_notes);
    content->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(scroll, 1);
    layout->addWidget(done, 0, Qt::AlignRight);
}

void SaleDetails::open(const shop::CounterSale &sale, const QDateTime &now)
{
    m_sale = sale;
    m_now = now;
    m_name->setText(sale.name);
    m_phone->setText(sale.phone);
    m_notes->setText(sale.notes);
    m_walkIn->setChecked(sale.channel == shop::HandChannel::Counter);
    m_byPhone->setChecked(sale.channel == shop::HandChannel::Phone);
    fillTimes();
    m_name->setFocus();
}

void SaleDetails::fillTimes()
{
    emptyBox(m_times);
    auto *grid = new QGridLayout(m_times);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * spacingUnit);
    QList<QDateTime> times {QDateTime()};
    for (const int minutes : laterMinutes) {
        times.append(roundTime(m_now.addSecs(minutes * secondsOfMinute)));
    }
    if (m_sale.pickupAt.isValid() && !times.contains(m_sale.pickupAt)) {
        times.last() = m_sale.pickupAt;
    }
    for (int place = 0; place < times.size(); ++place) {
        const QDateTime &time = times.at(place);
        auto *tile = new SaleTile(m_theme, u"sale-time-%1"_s.arg(place),
            time.isValid() ? m_words.clockTime(time, m_now) : tr("Soonest"), {}, m_times);
        tile->setCheckable(true);
        tile->setAutoExclusive(true);
        tile->setChecked(time == m_sale.pickupAt);
        connect(tile, &QPushButton::clicked, this, [this, time] {
            m_sale.pickupAt = time;
            change();
        });
        grid->addWidget(tile, place / timesInARow, place % timesInARow);
    }
}

void SaleDetails::change()
{
    m_sale.name = m_name->text().simplified();
    m_sale.phone = m_phone->text().simplified();
    m_sale.notes = m_notes->text().simplified();
    m_sale.channel = m_byPhone->isChecked() ? shop::HandChannel::Phone : shop::HandChannel::Counter;
    emit saleChanged(m_sale);
}

} // namespace docket::ui
