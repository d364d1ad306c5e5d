// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "print/docket_paper.h"
#include "print/print_job.h"
#include "print/printer_state.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace docket::shop {

/// A docket as the printer page lists it.
struct ListedDocket {
    PrintJobId job;
    OrderId order; ///< Empty: it is of none.
    QString number; ///< "#042"; without an order what it is called.
    QString customer;
    QString printer;
    print::JobState state = print::JobState::Queued;
    print::JobContent content;
    QString cause; ///< Why it is not on paper; empty: nothing is known.
    QDateTime createdAt; ///< UTC
    QDateTime changedAt; ///< UTC: when it was printed.
    bool asks = false; ///< So old that a person must let it print or discard it.

    friend bool operator==(const ListedDocket &, const ListedDocket &) = default;
};

/// One printer of the shop; one that is not set up any more, but that dockets wait for, has no URI.
struct ListedPrinter {
    print::PrinterState state;
    QString uri;
    QString fallback; ///< Empty: none.

    friend bool operator==(const ListedPrinter &, const ListedPrinter &) = default;
};

/// All printers and what they have to do: a copy, safe to hand to another thread.
struct PrintingReport {
    QList<ListedPrinter> printers;
    QList<ListedDocket> waiting; ///< The oldest first, two hundred at the most.
    QList<ListedDocket> printed; ///< The latest first, thirty at the most.
    print::PaperSetup paper; ///< What dockets look like now.
    Sentence paperProblem; ///< Why the file with their templates is not used; empty: it is.

    friend bool operator==(const PrintingReport &, const PrintingReport &) = default;
};

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::PrintingReport)
