// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ui/ticket_words.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>

namespace docket::ui {

class ActionButton;
class Theme;
class TicketSheet;

/// One order, or one part of a long one, with the buttons that move it on.
class TicketTile final : public QWidget {
    Q_OBJECT

public:
    /// After it came to a new place or state a tile ignores taps for so long: the second tap of a
    /// double tap must hit neither the next action nor the order that moved up.
    static constexpr std::chrono::milliseconds settlingTime {400};

    TicketTile(const Theme &theme, const TicketWords &words, QWidget *parent);
    ~TicketTile() override;

    /// `key`: what its button shows as the key that bumps; may be empty.
    void present(std::shared_ptr<const TicketSheet> sheet, int part, const QString &key,
        const QDateTime &now);
    /// Hides it until it is needed again; nothing finds it by name.
    void retire();
    void setNow(const QDateTime &now);
    /// An action was sent and has not come back: the buttons wait.
    void setPending(bool pending);
    void settle();
    bool isSettled() const { return !m_settling.isActive(); }

    const OrderId &order() const;
    int part() const { return m_part; }
    bool carriesActions() const;
    Urgency urgency() const { return m_urgency; }

public slots:
    void bump();
    void recall();

signals:
    void bumpRequested(const docket::OrderId &order, docket::OrderStatus seen);
    void recallRequested(const docket::OrderId &order, docket::OrderStatus seen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showActions(const QString &key);
    void placeActions();
    void describe(const QDateTime &now);
    bool acceptsActions() const;

    const Theme &m_theme;
    const TicketWords &m_words;
    std::shared_ptr<const TicketSheet> m_sheet;
    int m_part = 0;
    bool m_pending = false;
    QDateTime m_now;
    Urgency m_urgency = Urgency::OnTime;
    QTimer m_settling;
    ActionButton *m_action;
    ActionButton *m_recall;
};

} // namespace docket::ui
