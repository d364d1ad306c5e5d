// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line_groups.h"
#include "shop/ticket.h"
#include "ui/theme.h"
#include "ui/ticket_words.h"
#include "wrapped_text.h"

#include <QList>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace docket::ui {

inline constexpr qreal chipHeight = 24; ///< of a mark with a word in it

/// How much attention the lines ask for.
enum class BodyMood { ToMake, Made };

/// Whether a hairline stands above a block.
enum class BlockStart { Apart, Joined };

/// An alarm's two faces.
enum class Flash { Lit, Dark };

/// What a tap on a block is about.
struct BlockTouch {
    enum class Kind { None, Lines, Allergy };
    Kind kind = Kind::None;
    QList<int> lines; ///< Of the order.
    bool isDone = false; ///< The lines are made, the allergy is checked.
    QString words; ///< For who cannot see it.
};

/// What is to be made, laid out to a width: a block per line (equal ones are one), and one or more
/// for each note. A block is never divided.
class TicketBody {
public:
    TicketBody(const shop::Ticket &ticket, const Theme &theme, qreal width, LineStations stations);

    qsizetype blockCount() const { return m_blocks.size(); }
    qreal blockHeight(qsizetype block) const { return m_blocks.at(block).height; }
    BlockStart blockStart(qsizetype block) const { return m_blocks.at(block).start; }
    const BlockTouch &blockTouch(qsizetype block) const { return m_blocks.at(block).touch; }
    /// With its upper left corner at the painter's origin.
    void paintBlock(
        QPainter &painter, const Theme &theme, qsizetype block, BodyMood mood, Flash flash) const;
    /// Every text of a block, in reading order: "2×", "Large lamb kebab", "NO ONION", "GRILL".
    QStringList texts(qsizetype block) const;

private:
    /// How a line or a note is drawn.
    enum class Stroke { Plain, Struck };
    struct Piece {
        WrappedText text;
        QPointF at;
        Colour ink;
        QRectF ground; ///< Null: none.
        Colour groundColour = Colour::Surface;
        QRectF leftOut = {}; ///< The sign of what is left out; null: none.
    };
    struct Block {
        BlockStart start = BlockStart::Apart;
        qreal height = 0;
        QList<Piece> pieces;
        QRectF bar; ///< The mark of a quotation; null: none.
        QRectF sign; ///< A tick, or of an open allergy the warning; null: none.
        BlockTouch touch;
    };

    void addLine(const LineGroup &group, const shop::Ticket &ticket, const Theme &theme);
    void addElsewhere(int lines, const Theme &theme);
    void addLast(const QString &words, Colour ink, const Theme &theme);
    void addNote(const QString &note, const shop::Ticket &ticket, const Theme &theme, qreal left,
        BlockStart start);
    void addAllergy(const QString &note, const shop::Ticket &ticket, const Theme &theme);
    void addQuotation(const QString &text, const Theme &theme, qreal left, BlockStart start);
    Block lineBlock(const OrderLine &line, bool isDone, const Theme &theme) const;
    void addChips(Block &block, const QStringList &without, const Theme &theme, qreal x) const;
    bool saysStation(const OrderLine &line) const;
    void addStation(Block &block, const QString &station, const Theme &theme) const;
    static void paintSign(
        QPainter &painter, const Theme &theme, const Block &block, const QRectF &box, Colour ink);

    qreal m_width;
    LineStations m_stations;
    Stroke m_stroke;
    QList<Block> m_blocks;
};

} // namespace docket::ui
