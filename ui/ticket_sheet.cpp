// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket_sheet.h"

#include <utility>

namespace docket::ui {

TicketSheet::TicketSheet(shop::Ticket ticket, const TicketWords &words, const Theme &theme,
    QSizeF column, LineStations stations)
    : m_ticket(std::move(ticket)), m_column(column), m_head(m_ticket, words, theme, column.width()),
      m_body(m_ticket, theme, column.width(), stations)
{
    divide();
}

void TicketSheet::divide()
{
    SheetPart part {0, 0, m_head.height()};
    for (qsizetype block = 0; block < m_body.blockCount(); ++block) {
        const bool isLastBlock = block + 1 == m_body.blockCount();
        const qreal needed =
            m_body.blockHeight(block) + (isLastBlock ? actionsHeight : continuesHeight);
        if (part.blockCount > 0 && part.height + needed > m_column.height()) {
            part.height += continuesHeight;
            m_parts.append(part);
            part = {block, 0, TicketHead::continuedHeight()};
        }
        ++part.blockCount;
        part.height += m_body.blockHeight(block);
    }
    part.height += actionsHeight;
    m_parts.append(part);
    for (const auto &each : std::as_const(m_parts)) {
        m_partHeights.append(each.height);
    }
}

qreal TicketSheet::headHeight(int part) const
{
    return part == 0 ? m_head.height() : TicketHead::continuedHeight();
}

} // namespace docket::ui
