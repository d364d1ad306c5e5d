// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dockets_again.h"
#include "known_order.h"
#include "shop/print_desk.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

/// What a person has typed: "42", "#042", "20261120-042". Sequence 0: no number.
OrderNumber typedNumber(const QString &typed)
{
    const QString text = typed.simplified();
    if (const auto full = OrderNumber::fromText(text)) {
        return *full;
    }
    return {BusinessDay(), text.mid(text.startsWith(u'#') ? 1 : 0).toInt()};
}

} // namespace

Result<void> PrintDesk::reprint(const OrderId &order)
{
    const auto known = knownOrder(m_database, order);
    if (!known) {
        return known.error();
    }
    store::PrintJobRepository jobs(m_database);
    const auto earlier = jobs.ofOrder(order);
    if (!earlier) {
        return earlier.error();
    }
    if (std::any_of(earlier->begin(), earlier->end(),
            [](const store::PrintJobRow &job) { return job.wantsPrinting(); })) {
        return Error {ErrorCode::Conflict,
            Sentence::tr(
                "A docket of this order still waits for its printer: help the printer, or move it."),
            order.text()};
    }
    const auto dockets = docketsAgain(*known, *earlier, m_menu.whole(), m_printers, m_clock.now());
    if (dockets.isEmpty()) {
        return Error {ErrorCode::NotFound,
            Sentence::tr("No printer that is set up prints this order's dockets."), order.text()};
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    for (const auto &fresh : dockets) {
        if (const auto queued = jobs.insert(fresh); !queued) {
            return queued.error();
        }
    }
    const auto noted = store::Journal(m_database)
                           .append(m_clock.now(), u"docketReprinted"_s, order, {},
                               {{u"dockets"_s, static_cast<int>(dockets.size())}});
    if (!noted) {
        return noted.error();
    }
    return finish((*transaction)->commit());
}

Result<void> PrintDesk::reprint(const QString &number)
{
    const OrderNumber wanted = typedNumber(number);
    if (wanted.sequence < 1) {
        return Error {ErrorCode::InvalidArgument,
            Sentence::tr("Type the number on the docket: 42, or 20261120-042 for another day."),
            number};
    }
    const auto order = store::OrderRepository(m_database).numbered(wanted);
    if (!order) {
        return order.error();
    }
    if (!*order) {
        return Error {ErrorCode::NotFound,
            Sentence::tr("There is no order %1.").arg(number.simplified()), {}};
    }
    return reprint(**order);
}

} // namespace docket::shop
