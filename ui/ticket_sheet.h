// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ticket_body.h"
#include "ticket_head.h"

#include <QList>

namespace docket::ui {

/// A part of an order that stands in one column.
struct SheetPart {
    qsizetype firstBlock = 0;
    qsizetype blockCount = 0;
    qreal height = 0; ///< Head, blocks and, on the last part, the actions; on the others
                      ///< the words that it goes on.
};

/// One order laid out to a column's width and height. An order that is too long for a column is
/// divided between lines; only its last part carries the actions.
class TicketSheet {
public:
    /// The strip with the buttons.
    static constexpr int actionPadding = 3 * spacingUnit; ///< Beside the buttons.
    static constexpr int actionsHeight = touchHeight + 4 * spacingUnit;

    /// The words at the end of a part that is not the last.
    static constexpr int continuesHeight = 8 * spacingUnit;

    TicketSheet(shop::Ticket ticket, const TicketWords &words, const Theme &theme, QSizeF column,
        LineStations stations);

    const shop::Ticket &ticket() const { return m_ticket; }
    const TicketHead &head() const { return m_head; }
    const TicketBody &body() const { return m_body; }
    const QList<SheetPart> &parts() const { return m_parts; }
    const QList<qreal> &partHeights() const { return m_partHeights; }
    qreal headHeight(int part) const;
    bool isLast(int part) const { return part + 1 == m_parts.size(); }
    QSizeF column() const { return m_column; }

private:
    void divide();

    shop::Ticket m_ticket;
    QSizeF m_column;
    TicketHead m_head;
    TicketBody m_body;
    QList<SheetPart> m_parts;
    QList<qreal> m_partHeights;
};

} // namespace docket::ui
