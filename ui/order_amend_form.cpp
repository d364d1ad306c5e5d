// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_amend_form.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int stepMinutes = 5;
constexpr int countWidth = 32;

} // namespace

OrderAmendForm::OrderAmendForm(const Theme &theme, const TicketWords &words, QWidget *parent)
    : OrderForm(theme, u"amend"_s, parent), m_words(words), m_lines(new QWidget(this)),
      m_notes(formText(u"amend-notes"_s, tr("Notes for the kitchen"), this)),
      m_time(namedLabel("message", u"amend-time"_s, this))
{
    m_notes->setPlaceholderText(tr("Notes for the kitchen"));
    fields()->addWidget(m_lines);
    fields()->addWidget(m_notes);
    fields()->addWidget(buildTime());
}

ActionButton *OrderAmendForm::smallButton(
    const QString &name, const QString &text, const QString &meaning, QWidget *parent)
{
    auto *button = formButton(theme(), name, text, parent);
    button->setAccessibleName(meaning);
    button->setNarrow();
    return button;
}

QWidget *OrderAmendForm::buildTime()
{
    auto *row = new QWidget(this);
    auto *earlier = smallButton(u"amend-earlier"_s, tr("− 5 min"), tr("Five minutes earlier"), row);
    auto *later = smallButton(u"amend-later"_s, tr("+ 5 min"), tr("Five minutes later"), row);
    connect(earlier, &QPushButton::clicked, this, [this] { moveTime(-stepMinutes); });
    connect(later, &QPushButton::clicked, this, [this] { moveTime(stepMinutes); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_time, 1);
    layout->addWidget(earlier);
    layout->addWidget(later);
    return row;
}

void OrderAmendForm::open(const shop::OrderFile &file)
{
    m_order = file.order;
    m_amendment = {m_order.id, {}, {}, {}, m_order.notes, m_order.promisedAt, m_order.notes,
        m_order.promisedAt};
    for (const OrderLine &line : std::as_const(m_order.lines)) {
        m_amendment.seen.append(line.quantity);
    }
    m_amendment.quantities = m_amendment.seen;
    m_notes->setText(m_order.notes);
    m_isPaidBack = !file.refunds.isEmpty();
    fillLines();
    moveTime(0);
    begin({tr("Change order %1").arg(m_order.number.display()),
        m_isPaidBack
            ? tr(
                "Money went back for this order: how many of what stays as it is. Notes and time can be changed.")
            : tr(
                "Prices stay those that it was sold at. The kitchen gets a CHANGED docket, and the board shows it until somebody taps “Seen”."),
        tr("Change the order"),
        {tr("Customer asked"), tr("Something ran out"), tr("Taken down wrongly")}});
}

void OrderAmendForm::fillLines()
{
    emptyBox(m_lines);
    m_lineBox = new QVBoxLayout(m_lines);
    m_lineBox->setContentsMargins(0, 0, 0, 0);
    m_lineBox->setSpacing(2 * spacingUnit);
    m_counts.clear();
    for (qsizetype index = 0; index < m_order.lines.size(); ++index) {
        addLine(index);
    }
}

void OrderAmendForm::addLine(qsizetype index)
{
    const QString &title = m_order.lines.at(index).title;
    auto *row = new QWidget(m_lines);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    auto *less =
        smallButton(u"amend-less-%1"_s.arg(index + 1), u"−"_s, tr("One less: %1").arg(title), row);
    auto *more =
        smallButton(u"amend-more-%1"_s.arg(index + 1), u"+"_s, tr("One more: %1").arg(title), row);
    auto *quantity = namedLabel("message", u"amend-count-%1"_s.arg(index + 1), row);
    quantity->setFixedWidth(countWidth);
    quantity->setAlignment(Qt::AlignCenter);
    less->setEnabled(!m_isPaidBack);
    more->setEnabled(!m_isPaidBack);
    m_counts.append(quantity);
    connect(less, &QPushButton::clicked, this, [this, index] { count(index, -1); });
    connect(more, &QPushButton::clicked, this, [this, index] { count(index, 1); });
    layout->addWidget(textLabel("message", title, row), 1);
    layout->addWidget(less);
    layout->addWidget(quantity);
    layout->addWidget(more);
    m_lineBox->addWidget(row);
    count(index, 0);
}

void OrderAmendForm::count(qsizetype line, int step)
{
    int &quantity = m_amendment.quantities[line];
    quantity = std::max(quantity + step, 0);
    m_counts.at(line)->setText(QString::number(quantity));
}

void OrderAmendForm::moveTime(int minutes)
{
    m_amendment.promisedAt = m_amendment.promisedAt.addSecs(60 * minutes);
    m_time->setText(tr("Pick-up %1").arg(m_words.dayAndTime(m_amendment.promisedAt)));
}

void OrderAmendForm::goOn(const QString &reason)
{
    m_amendment.reason = reason;
    m_amendment.notes = m_notes->text();
    emit amendRequested(m_amendment);
}

} // namespace docket::ui
