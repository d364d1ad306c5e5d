// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "print/docket_template.h"
#include "print/paper.h"
#include "print/print_job.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace docket::print {

/// What the dockets of one printer have in common.
struct PaperSetup {
    int columns = 48; ///< 48 (80 mm), 42 (TM-T88) or 32 (58 mm)
    QTimeZone zone = QTimeZone::utc(); ///< The shop's.
    QString shopName; ///< Empty: not printed.
    QString address = {}; ///< On receipts, as the next two.
    QString phone = {};
    QString abn = {}; ///< Australian Business Number.
    QString printer = {}; ///< Its name: it may have templates of its own.
    DocketTemplates templates = {};
    QString language = QStringLiteral("en"); ///< Of what Docket itself says on paper: "zh_CN".
    QString receiptLanguage = QStringLiteral("en"); ///< The same of receipts.

    friend bool operator==(const PaperSetup &, const PaperSetup &) = default;
};

/// What tells one copy of a docket from another.
struct DocketCopy {
    int earlierAttempts = 0; ///< Above 0 the docket is headed as a possible duplicate.
    QDateTime printedAt =
        {}; ///< UTC. Times of another day show their day. Invalid: when it was placed.
    JobContent content = {};
    Settlement settlement = {}; ///< What Block::Payments has to tell.
};

/// The docket of an order as the template of its purpose has it. A docket that is not the first,
/// not the only or not at its own printer says so on top, whatever the template is. No control
/// character of a name, a note or a template is in it.
Paper docketPaper(const Order &order, const PaperSetup &setup, const DocketCopy &copy = {});

/// An order with one of everything that a docket can have to say, for whoever changes a template.
Order sampleOrder(const QDateTime &placedAt, const QTimeZone &zone);
/// How that order was paid: in part with a card, the rest in cash with change.
Settlement sampleSettlement();

} // namespace docket::print
