// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/print_desk.h"

#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/print_job_repository.h"

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaiting = 200;
constexpr int mostPrinted = 30;

ListedDocket listed(const store::ListedPrintJob &row, const QDateTime &madeSince)
{
    ListedDocket docket;
    docket.job = row.job.id;
    docket.order = row.job.order;
    const auto page = print::Page::fromText(row.job.page);
    docket.number = page ? page->title : OrderNumber {BusinessDay(), row.sequence}.display();
    docket.customer = row.customerName;
    docket.printer = row.job.printer;
    docket.state = print::jobStateFromText(row.job.state).value_or(print::JobState::Queued);
    docket.content = {print::purposeFromText(row.job.purpose).value_or(print::Purpose::Kitchen),
        row.job.lines, row.job.copy, row.job.copies, row.job.isReprint, row.job.movedFrom,
        print::headlineFromText(row.job.headline)};
    docket.cause = row.job.cause;
    docket.createdAt = row.job.createdAt;
    docket.changedAt = row.changedAt;
    docket.asks = madeSince.isValid() && row.job.createdAt < madeSince
        && !row.job.approvedAt.isValid() && row.job.state != "sending"_L1;
    return docket;
}

} // namespace

PrintDesk::PrintDesk(store::Database &database, const Clock &clock, const MenuDesk &menu,
    const StoredPrintJobs &jobs, print::Spooler &spooler, const QList<PrinterRule> &printers)
    : m_database(database), m_clock(clock), m_menu(menu), m_jobs(jobs), m_spooler(spooler),
      m_printers(printers)
{
    connect(&spooler, &print::Spooler::printerStateChanged, this, &PrintDesk::changed);
    connect(&spooler, &print::Spooler::jobsMoved, this, &PrintDesk::changed);
    connect(&spooler, &print::Spooler::paperPrinted, this, &PrintDesk::paperPrinted);
}

Result<PrintingReport> PrintDesk::report()
{
    store::PrintJobRepository jobs(m_database);
    const auto waiting = jobs.listWaiting(mostWaiting);
    if (!waiting) {
        return waiting.error();
    }
    const auto printed = jobs.listPrinted(mostPrinted);
    if (!printed) {
        return printed.error();
    }
    PrintingReport report;
    for (const auto &state : m_spooler.printers()) {
        const auto rule = std::find_if(m_printers.begin(), m_printers.end(),
            [&state](const PrinterRule &each) { return each.name == state.name; });
        report.printers.append({state, rule == m_printers.end() ? QString() : rule->uri,
            rule == m_printers.end() ? QString() : rule->fallback});
    }
    const QDateTime madeSince = m_jobs.madeSince();
    for (const auto &row : *waiting) {
        report.waiting.append(listed(row, madeSince));
    }
    for (const auto &row : *printed) {
        report.printed.append(listed(row, {}));
    }
    return report;
}

Result<store::PrintJobRow> PrintDesk::takeBack(const PrintJobId &job)
{
    if (auto given = m_spooler.letGo(job); !given) {
        return given.error();
    }
    auto row = store::PrintJobRepository(m_database).byId(job);
    if (!row) {
        return row.error();
    }
    if (!*row || !(*row)->wantsPrinting()) {
        return Error {
            ErrorCode::Conflict, Sentence::tr("This docket does not wait any more."), job.text()};
    }
    return **row;
}

Result<void> PrintDesk::finish(const Result<void> &done)
{
    m_spooler.wake();
    emit changed();
    return done;
}

Result<void> PrintDesk::approve(const PrintJobId &job)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    store::PrintJobRepository jobs(m_database);
    const auto row = jobs.byId(job);
    if (!row) {
        return row.error();
    }
    if (!*row || !(*row)->wantsPrinting()) {
        return Error {
            ErrorCode::Conflict, Sentence::tr("This docket does not wait any more."), job.text()};
    }
    if (const auto approved = jobs.approve(job, m_clock.now()); !approved) {
        return approved.error();
    }
    const auto noted = store::Journal(m_database)
                           .append(m_clock.now(), u"docketApproved"_s, (*row)->order, {},
                               {{u"job"_s, job.text()}, {u"printer"_s, (*row)->printer}});
    if (!noted) {
        return noted.error();
    }
    return finish((*transaction)->commit());
}

Result<void> PrintDesk::move(const PrintJobId &job, const QString &printer)
{
    if (!isSetUp(m_printers, printer)) {
        return Error {
            ErrorCode::NotFound, Sentence::tr("There is no printer \"%1\".").arg(printer), {}};
    }
    return finish(moveTakenBack(job, printer));
}

Result<void> PrintDesk::moveTakenBack(const PrintJobId &job, const QString &printer)
{
    const auto row = takeBack(job);
    if (!row) {
        return row.error();
    }
    if (row->printer == printer) {
        return {};
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    // Whoever moves it wants it printed, however old it is.
    store::PrintJobRepository jobs(m_database);
    if (const auto moved = jobs.move(job, printer, m_clock.now()); !moved) {
        return moved.error();
    }
    if (const auto approved = jobs.approve(job, m_clock.now()); !approved) {
        return approved.error();
    }
    const auto noted = store::Journal(m_database)
                           .append(m_clock.now(), u"docketMoved"_s, row->order, {},
                               {{u"job"_s, job.text()}, {u"from"_s, row->printer},
                                   {u"to"_s, printer}, {u"by"_s, u"person"_s}});
    if (!noted) {
        return noted.error();
    }
    return (*transaction)->commit();
}

Result<void> PrintDesk::discard(const PrintJobId &job, const QString &reason)
{
    const auto checked = checkedNotes(reason);
    if (!checked) {
        return checked.error();
    }
    if (checked->isEmpty()) {
        return Error {ErrorCode::InvalidArgument, Sentence::tr("Say why it is not printed."), {}};
    }
    return finish(discardTakenBack(job, *checked));
}

Result<void> PrintDesk::discardTakenBack(const PrintJobId &job, const QString &reason)
{
    const auto row = takeBack(job);
    if (!row) {
        return row.error();
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const auto updated = store::PrintJobRepository(m_database)
                             .update(job, print::toText(print::JobState::Failed), row->attempts,
                                 reason, m_clock.now());
    if (!updated) {
        return updated.error();
    }
    const auto noted =
        store::Journal(m_database)
            .append(m_clock.now(), u"docketDiscarded"_s, row->order, {},
                {{u"job"_s, job.text()}, {u"printer"_s, row->printer}, {u"reason"_s, reason}});
    if (!noted) {
        return noted.error();
    }
    return (*transaction)->commit();
}

} // namespace docket::shop
