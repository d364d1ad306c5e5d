// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "ui/theme.h"
#include "wrapped_text.h"

#include <QList>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace docket::ui {

/// How much attention the lines ask for.
enum class BodyMood { ToMake, Made };

/// Whether a hairline stands above a block.
enum class BlockStart { Apart, Joined };

/// What is to be made, laid out to a width: a block per line, and one or more for each note. A
/// block is never divided.
class TicketBody {
public:
    TicketBody(const Order &order, const Theme &theme, qreal width);

    qsizetype blockCount() const { return m_blocks.size(); }
    qreal blockHeight(qsizetype block) const { return m_blocks.at(block).height; }
    BlockStart blockStart(qsizetype block) const { return m_blocks.at(block).start; }
    /// With its upper left corner at the painter's origin.
    void paintBlock(QPainter &painter, const Theme &theme, qsizetype block, BodyMood mood) const;
    /// Every text of a block, in reading order: "2×", "Large lamb kebab", "NO ONION".
    QStringList texts(qsizetype block) const;

private:
    struct Piece {
        WrappedText text;
        QPointF at;
        Colour ink;
        QRectF ground; ///< Null: none.
        Colour groundColour = Colour::Surface;
    };
    struct Block {
        BlockStart start = BlockStart::Apart;
        qreal height = 0;
        QList<Piece> pieces;
        QRectF bar; ///< The mark of a quotation; null: none.
    };

    void addLine(const OrderLine &line, const Theme &theme);
    void addQuotation(const QString &text, const Theme &theme, qreal left, BlockStart start);
    Block lineBlock(const OrderLine &line, const Theme &theme) const;
    void addChips(Block &block, const QStringList &without, const Theme &theme, qreal x) const;

    qreal m_width;
    QList<Block> m_blocks;
};

} // namespace docket::ui
