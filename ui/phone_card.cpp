// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phone_card.h"

#include "labels.h"
#include "order_file_words.h"
#include "reading.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr qsizetype linesShown = 3;

} // namespace

PhoneCard::PhoneCard(QWidget *parent)
    : QWidget(parent), m_heading(namedLabel("heading", u"phone-heading"_s, this))
{
    setObjectName(u"phone"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4 * spacingUnit);
    layout->setSpacing(spacingUnit);
    layout->addWidget(m_heading);
    int number = 0;
    for (Row &row : m_rows) {
        ++number;
        row = {namedLabel("message", u"phone-caller-%1"_s.arg(number), this),
            namedLabel("quiet", u"phone-cart-%1"_s.arg(number), this)};
        layout->addWidget(row.caller);
        layout->addWidget(row.cart);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void PhoneCard::setCalls(const QList<shop::LiveCall> &calls)
{
    m_calls = calls;
    showCalls();
}

void PhoneCard::setRoom(Room room)
{
    if (room != m_room) {
        m_room = room;
        showCalls();
    }
}

void PhoneCard::setNow(const QDateTime &now)
{
    m_now = now;
    showCalls();
}

void PhoneCard::showCalls()
{
    setVisible(!m_calls.isEmpty());
    const auto shown = m_room == Room::Little ? 1 : static_cast<qsizetype>(m_rows.size());
    const int more = static_cast<int>(std::max<qsizetype>(0, m_calls.size() - shown));
    m_heading->setText(more == 0 ? tr("ON THE PHONE") : tr("ON THE PHONE, %n more", "calls", more));
    for (qsizetype index = 0; index < static_cast<qsizetype>(m_rows.size()); ++index) {
        const Row &row = m_rows.at(static_cast<size_t>(index));
        const bool isUsed = index < std::min(shown, m_calls.size());
        row.caller->setVisible(isUsed);
        row.cart->setVisible(isUsed);
        if (isUsed) {
            showCall(row, m_calls.at(index));
        }
    }
}

void PhoneCard::showCall(const Row &row, const shop::LiveCall &call) const
{
    const QString caller = call.caller.isEmpty() ? tr("number withheld") : phoneText(call.caller);
    const int minutes = static_cast<int>(call.since.secsTo(m_now) / 60);
    const QString since =
        minutes < 1 ? tr("just now") : tr("%n min", "how long somebody is on the phone", minutes);
    row.caller->setText(caller + u" · "_s + since);
    row.cart->setText(cartText(call));
}

QString PhoneCard::cartText(const shop::LiveCall &call) const
{
    if (call.cart.isEmpty()) {
        return tr("Nothing in the cart yet");
    }
    const QString total = OrderFileWords::amount(call.total);
    if (m_room == Room::Little) {
        return tr("%n items", "in a cart", static_cast<int>(call.cart.size())) + u" · "_s + total;
    }
    // What was said last stands last.
    QStringList lines = call.cart.mid(std::max<qsizetype>(0, call.cart.size() - linesShown));
    if (call.cart.size() > linesShown) {
        lines.prepend(tr("%n items before", "of a cart, that are not shown",
            static_cast<int>(call.cart.size() - linesShown)));
    }
    lines.append(total);
    return lines.join(u'\n');
}

} // namespace docket::ui
