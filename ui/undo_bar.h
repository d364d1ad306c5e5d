// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <chrono>

class QLabel;

namespace docket::ui {

class Theme;

/// Offers for a moment to take the last step of an order back. The latest stands there; when it is
/// taken back, the one before is offered for the rest of its time.
class UndoBar final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds undoTime {5};

    /// The name of the key that takes back, as it stands on the button; empty: there is none.
    UndoBar(const Theme &theme, const QString &keyName, QWidget *parent);

    /// The order as it stands after the step.
    void offer(const Order &order);
    /// What stands elsewhere by now cannot be taken back any more.
    void follow(const shop::Ticket &ticket);
    void setNow(const QDateTime &now);
    /// Whether the orders are seen: what stands elsewhere is not taken back from here.
    void setOnBoard(bool isOnBoard);

public slots:
    void undo();

signals:
    void undoRequested(const docket::OrderId &order, docket::OrderStatus seen);

private:
    struct Step {
        OrderId order;
        OrderStatus status;
        QString sentence;
        QDateTime until;
    };
    void showLatest();

    QDateTime m_now;
    QList<Step> m_steps; // latest last
    bool m_isOnBoard = true;
    QLabel *m_text;
};

} // namespace docket::ui
