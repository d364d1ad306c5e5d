// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper_builder.h"
#include "print/docket_paper.h"

#include <QList>

namespace docket::print {

/// What is on top of every docket that is not the first and only one at its own printer.
void addCopyMarks(PaperBuilder &builder, const Order &order, const DocketCopy &copy);

/// The lines of the order that this docket is about.
QList<OrderLine> linesOf(const Order &order, const JobContent &content);

/// "18:45"; with its day when that is not the day of the printing.
QString localTime(
    const QDateTime &instant, const Order &order, const PaperSetup &setup, const DocketCopy &copy);

/// "Phone 0491 570 156", "Counter"
QString channelOf(const Order &order);

Paper kitchenDocket(const Order &order, const PaperSetup &setup, const DocketCopy &copy);
Paper bagSlip(const Order &order, const PaperSetup &setup, const DocketCopy &copy);
/// A tax invoice as Australian law wants it: the words, who sells (ABN), when, what, and the GST.
Paper receipt(const Order &order, const PaperSetup &setup, const DocketCopy &copy);

} // namespace docket::print
