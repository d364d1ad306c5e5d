// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docket_words.h"
#include "paper_builder.h"
#include "print/docket_paper.h"

#include <QList>

namespace docket::print {

/// What is on top of every docket that is not the first and only one at its own printer.
void addCopyMarks(
    PaperBuilder &builder, const Order &order, const DocketCopy &copy, const DocketWords &words);

/// The lines of the order that this docket is about.
QList<OrderLine> linesOf(const Order &order, const JobContent &content);

/// "18:45"; with its day when that is not the day of the printing.
QString localTime(const QDateTime &instant, const Order &order, const PaperSetup &setup,
    const DocketCopy &copy, const DocketWords &words);

/// "Phone 0491 570 156", "Counter"
QString channelOf(const Order &order, const DocketWords &words);

/// "$12.50", "-$0.02"
QString dollars(Money amount);

void addAllergy(PaperBuilder &builder, const QString &note, const DocketWords &words);
/// Everything that a cook must know of the lines.
void addCookLines(PaperBuilder &builder, const QList<OrderLine> &lines, const TextStyle &style,
    const DocketWords &words);
/// What whoever packs the bag looks for.
void addContents(PaperBuilder &builder, const QList<OrderLine> &lines, const TextStyle &style,
    const DocketWords &words);
void addPrices(PaperBuilder &builder, const QList<OrderLine> &lines, const TextStyle &style);
/// How an order was paid, what is left of it and what went back. Rounding stands on a line of its
/// own: it is of the total and of cash only (ACCC), and changes neither the price
/// nor its GST. A payment that was noted by mistake and taken back is not told.
void addPayments(PaperBuilder &builder, const Order &order, const Settlement &settlement,
    const TextStyle &style, const DocketWords &words);

} // namespace docket::print
