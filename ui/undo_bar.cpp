// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undo_bar.h"

#include "action_button.h"

#include <QHBoxLayout>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QString sentence(const Order &order)
{
    const auto number = order.number.display();
    switch (order.status) {
    case OrderStatus::Preparing:
        return UndoBar::tr("%1 is started").arg(number);
    case OrderStatus::Ready:
        return UndoBar::tr("%1 is ready").arg(number);
    case OrderStatus::Collected:
        return UndoBar::tr("%1 is collected").arg(number);
    case OrderStatus::Received:
    case OrderStatus::Cancelled:
        break;
    }
    return number;
}

} // namespace

UndoBar::UndoBar(const Theme &theme, const QString &keyName, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this))
{
    setObjectName(u"undo"_s);
    m_text->setObjectName(u"undo-text"_s);
    m_text->setProperty("role", u"message"_s);
    auto *button = new ActionButton(theme, this);
    button->setObjectName(u"undo-button"_s);
    button->setText(tr("Undo"));
    button->setKeyHint(keyName);
    button->setMinimumWidth(30 * spacingUnit); // The word and, clear of it, the key.
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, &UndoBar::undo);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(m_text);
    layout->addWidget(button);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void UndoBar::offer(const Order &order)
{
    m_steps.removeIf([&order](const Step &step) { return step.order == order.id; });
    m_steps.append({order.id, order.status, sentence(order), m_now.addDuration(undoTime)});
    showLatest();
}

void UndoBar::follow(const shop::Ticket &ticket)
{
    const auto &order = ticket.order;
    m_steps.removeIf([&order](const Step &step) {
        return step.order == order.id && step.status != order.status;
    });
    showLatest();
}

void UndoBar::setNow(const QDateTime &now)
{
    m_now = now;
    if (m_steps.removeIf([&now](const Step &step) { return step.until < now; }) > 0) {
        showLatest();
    }
}

void UndoBar::setOnBoard(bool isOnBoard)
{
    m_isOnBoard = isOnBoard;
    showLatest();
}

void UndoBar::undo()
{
    if (m_steps.isEmpty()) {
        return;
    }
    const auto step = m_steps.takeLast();
    showLatest();
    emit undoRequested(step.order, step.status);
}

void UndoBar::showLatest()
{
    if (!m_steps.isEmpty()) {
        m_text->setText(m_steps.last().sentence);
        setAccessibleName(m_text->text());
        layout()->activate();
    }
    setVisible(m_isOnBoard && !m_steps.isEmpty());
    updateGeometry();
}

} // namespace docket::ui
