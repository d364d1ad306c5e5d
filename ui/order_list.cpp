// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_list.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "order_file_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScroller>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

OrderList::OrderList(const Theme &theme, const OrderFileWords &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_field(formText(u"orders-search"_s, tr("Search"), this)),
      m_list(new QListWidget(this)), m_state(namedLabel("quiet", u"orders-state"_s, this)),
      m_older(formButton(theme, u"orders-older"_s, tr("Older orders"), this))
{
    m_field->setPlaceholderText(tr("Number, name, phone, item or day"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"orders-list"_s);
    m_list->setAccessibleName(tr("Orders, newest first"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    QScroller::grabGesture(m_list->viewport(), QScroller::TouchGesture);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_older);
    connect(m_field, &QLineEdit::textChanged, this, &OrderList::search);
    connect(m_older, &QPushButton::clicked, this, &OrderList::askOlder);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_orders.size()) {
            emit orderChosen(m_orders.at(row).id);
        }
    });
    showState();
}

void OrderList::open()
{
    m_field->setFocus();
    m_field->selectAll();
    search();
}

void OrderList::lookFor(const QString &typed)
{
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(typed);
    }
    open();
}

void OrderList::search()
{
    m_query = {m_field->text(), std::nullopt};
    emit searchRequested(m_query);
}

void OrderList::askOlder()
{
    if (m_hasMore && !m_orders.isEmpty()) {
        m_query = {m_field->text(), m_orders.last().number};
        emit searchRequested(m_query);
    }
}

void OrderList::tell(const shop::HistoryPage &page)
{
    if (page.query != m_query) {
        return; // somebody has typed on
    }
    const bool isFirst = !page.query.before;
    if (isFirst) {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_orders.clear();
    }
    for (const Order &order : page.orders) {
        m_orders.append(order);
        m_list->addItem(m_words.row(order));
    }
    m_hasMore = page.hasMore;
    if (isFirst && !m_orders.isEmpty()) {
        m_list->setCurrentRow(0);
        m_list->scrollToTop();
    } else if (isFirst) {
        emit nothingFound();
    }
    showState();
}

void OrderList::showState()
{
    const auto count = static_cast<int>(m_orders.size());
    if (count > 0) {
        m_state->setText(
            m_hasMore ? tr("The last %n orders", nullptr, count) : tr("%n orders", nullptr, count));
    } else {
        m_state->setText(m_field->text().trimmed().isEmpty()
                ? tr("Every order that is placed will stand here.")
                : tr("No order is found. Type less, or another part of the name or number."));
    }
    m_older->setVisible(m_hasMore);
}

void OrderList::follow(const Order &order)
{
    const auto known = std::find_if(m_orders.begin(), m_orders.end(),
        [&order](const Order &each) { return each.id == order.id; });
    if (known != m_orders.end()) {
        *known = order;
        m_list->item(static_cast<int>(known - m_orders.begin()))->setText(m_words.row(order));
    }
}

bool OrderList::emptySearch()
{
    if (m_field->text().isEmpty()) {
        return false;
    }
    m_field->clear();
    return true;
}

bool OrderList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (const int key = dynamic_cast<QKeyEvent &>(*event).key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            walk(key);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OrderList::walk(int key)
{
    if (m_list->count() == 0) {
        return;
    }
    const bool isLast = m_list->currentRow() == m_list->count() - 1;
    if (isLast && (key == Qt::Key_Down || key == Qt::Key_PageDown)) {
        askOlder();
        return;
    }
    const bool isPage = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const int rows = isPage ? m_list->viewport()->height() / m_list->sizeHintForRow(0) : 1;
    const bool isUp = key == Qt::Key_Up || key == Qt::Key_PageUp;
    const int row = m_list->currentRow() + (isUp ? -rows : rows);
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
}

} // namespace docket::ui
