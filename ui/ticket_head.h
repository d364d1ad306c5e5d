// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ui/ticket_words.h"
#include "wrapped_text.h"

#include <QStringList>

#include <optional>

class QPainter;

namespace docket::ui {

class Theme;

/// The head of a tile: number, promise and state, who, from where. Its height does not change with
/// time.
class TicketHead {
public:
    /// What changes while an order waits.
    struct Moment {
        Urgency urgency = Urgency::OnTime;
        QString promised;
        QString state;
        QString age;
    };
    static Moment momentOf(
        const shop::Ticket &ticket, const TicketWords &words, const QDateTime &now);

    TicketHead(
        const shop::Ticket &ticket, const TicketWords &words, const Theme &theme, qreal width);

    qreal height() const { return m_height; }
    void paint(QPainter &painter, const Theme &theme, const Moment &moment) const;

    /// Of the columns in which a long order goes on.
    static qreal continuedHeight();
    void paintContinued(QPainter &painter, const Theme &theme, const Moment &moment) const;

    /// What the head says that does not change, in reading order.
    QStringList texts() const;

private:
    void paintPromise(QPainter &painter, const Theme &theme, const Moment &moment) const;
    void paintWho(QPainter &painter, const Theme &theme, const Moment &moment) const;

    qreal m_width;
    qreal m_height = 0;
    QString m_number;
    QString m_channel;
    bool m_counter;
    WrappedText m_name;
    QString m_deals; ///< Names of the deals, empty for none.
    std::optional<WrappedText> m_duplicate;
};

} // namespace docket::ui
