// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fresh_id.h"
#include "print/page.h"
#include "shop/day_desk.h"
#include "store/database.h"
#include "store/print_job_repository.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

Sentence notPrinted(const BusinessDay &day, const Sentence &reason)
{
    return Sentence::tr("The day report of %1 was not printed. %2")
        .arg(QLocale::c().toString(day.date(), u"ddd d MMM yyyy"_s), reason);
}

} // namespace

void DayDesk::usePrinters(print::Spooler &spooler, const QList<PrinterRule> &printers)
{
    m_spooler = &spooler;
    m_printers = printers;
    connect(m_spooler, &print::Spooler::printerStateChanged, this, &DayDesk::followPages);
    connect(m_spooler, &print::Spooler::jobsMoved, this, &DayDesk::followPages);
}

std::optional<BusinessDay> DayDesk::meant(const BusinessDay &day)
{
    if (day.date().isValid()) {
        return day;
    }
    const auto state = drawer();
    if (!state) {
        emit failed(state.error().message);
        return std::nullopt;
    }
    return state->day;
}

void DayDesk::ask(const BusinessDay &day)
{
    if (m_toPrint && m_toPrint->day != day) {
        fail(Sentence::tr("Another one was asked for."));
    }
    m_reports.ask({std::nullopt, {day, day}});
}

void DayDesk::askReport(const BusinessDay &day)
{
    if (const auto wanted = meant(day)) {
        ask(*wanted);
    }
}

void DayDesk::printReport(const BusinessDay &day, const QString &printer)
{
    const auto wanted = meant(day);
    if (!wanted) {
        return;
    }
    if (m_profile.hours.businessDay(m_clock.now()) < *wanted) {
        emit failed(notPrinted(*wanted, Sentence::tr("That day is yet to come.")));
        return;
    }
    ask(*wanted);
    m_toPrint = WantedPage {*wanted, printer};
}

void DayDesk::fail(const Sentence &reason)
{
    const auto page = std::exchange(m_toPrint, std::nullopt);
    emit failed(page ? notPrinted(page->day, reason) : reason);
}

void DayDesk::take(const SalesReport &sales)
{
    const auto report = dayReport(m_database, sales, m_profile.hours);
    if (!report) {
        fail(report.error().message);
        return;
    }
    emit reportTold(*report);
    if (m_toPrint && m_toPrint->day == report->day) {
        const auto page = std::exchange(m_toPrint, std::nullopt);
        printPage(dayPage(*report, m_profile, m_paperLanguage), page->printer);
    }
}

void DayDesk::printTest(const QString &printer)
{
    const QDateTime now = m_profile.hours.local(m_clock.now());
    printPage({u"TEST - not an order"_s,
                  {{m_profile.name, {}, {}},
                      {QLocale::c().toString(now, u"ddd d MMM yyyy HH:mm"_s), {}, {}},
                      {u"left"_s, u"right"_s, print::PageLine::Look::Strong}}},
        printer);
}

void DayDesk::printPage(const print::Page &page, const QString &printer)
{
    const auto job = queue(page, printer.isEmpty() ? receiptPrinter() : printer);
    if (!job) {
        emit failed(job.error().message);
        return;
    }
    m_pages.insert(job->text(), {});
    m_spooler->wake();
    followPages();
}

QString DayDesk::receiptPrinter() const
{
    const auto receipts = std::find_if(m_printers.cbegin(), m_printers.cend(),
        [](const PrinterRule &rule) { return rule.purposes.contains(print::Purpose::Receipt); });
    return receipts != m_printers.cend() ? receipts->name
        : m_printers.isEmpty()           ? QString()
                                         : m_printers.first().name;
}

Result<PrintJobId> DayDesk::queue(const print::Page &page, const QString &printer)
{
    if (m_spooler == nullptr || !isSetUp(m_printers, printer)) {
        return Error {ErrorCode::NotFound,
            printer.isEmpty() ? Sentence::tr("No printer is set up.")
                              : Sentence::tr("There is no printer \"%1\".").arg(printer),
            {}};
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const QDateTime now = m_clock.now();
    store::PrintJobRow row {PrintJobId(freshId(now)), {}, printer,
        print::toText(print::JobState::Queued), 0, {}, now, print::toText(print::Purpose::Receipt)};
    row.page = page.toText();
    auto done = store::PrintJobRepository(m_database).insert(row);
    if (done) {
        done = (*transaction)->commit();
    }
    if (!done) {
        return done.error();
    }
    return row.id;
}

void DayDesk::followPages()
{
    for (const QString &id : m_pages.keys()) {
        const auto row = store::PrintJobRepository(m_database).byId(PrintJobId(id));
        if (!row || !*row) {
            continue; // told with the storage's own trouble
        }
        const auto page = print::Page::fromText((*row)->page);
        const PageState now {page ? page->title : QString(), (*row)->printer,
            print::jobStateFromText((*row)->state).value_or(print::JobState::Queued),
            (*row)->cause};
        if (now != std::exchange(m_pages[id], now)) {
            emit pageTold(now);
        }
        if (!(*row)->wantsPrinting()) {
            m_pages.remove(id);
        }
    }
}

} // namespace docket::shop
