// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ticket_body.h"
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
        Flash sign = Flash::Lit; ///< Of the state.

        friend bool operator==(const Moment &, const Moment &) = default;
    };
    static Moment momentOf(
        const shop::Ticket &ticket, const TicketWords &words, const QDateTime &now);

    TicketHead(
        const shop::Ticket &ticket, const TicketWords &words, const Theme &theme, qreal width);

    qreal height() const { return m_height; }
    void paint(QPainter &painter, const Theme &theme, const Moment &moment) const;

    /// The band above the head that asks to be acknowledged; 0: there is none.
    qreal bandHeight() const { return m_bandHeight; }
    Colour bandColour() const;
    void paintBand(QPainter &painter, const Theme &theme, Flash flash) const;
    /// Where the sign of the state stands, from left to right.
    QRectF stateSign(const Theme &theme, const Moment &moment) const;

    /// Of the columns in which a long order goes on.
    static qreal continuedHeight();
    void paintContinued(QPainter &painter, const Theme &theme, const Moment &moment) const;

    /// What the head says that does not change, in reading order.
    QStringList texts() const;

private:
    void layOutNotes(const shop::Ticket &ticket, const TicketWords &words, const Theme &theme);
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
    std::optional<WrappedText> m_rush;
    std::optional<shop::OrderNews> m_news;
    std::optional<WrappedText> m_newsText;
    qreal m_bandHeight = 0;
};

} // namespace docket::ui
