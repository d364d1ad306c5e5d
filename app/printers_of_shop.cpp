// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_shop.h"
#include "shop/printer_trust.h"
#include "store/print_job_repository.h"
#include "usable_printers.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace docket::app {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcPrinters, "docket.printers")

Result<print::PrinterSetup> RunningShop::setupOf(const shop::PrinterRule &printer) const
{
    const auto profile = profileOf(printer, m_folder.printers());
    if (!profile) {
        return profile.error();
    }
    print::PrinterSetup setup;
    setup.paper = m_dockets.paper();
    setup.profile = print::withColumns(
        *profile, printer.columns > 0 ? printer.columns : m_settings.integer("print/columns"));
    setup.fallback = printer.fallback;
    return setup;
}

void RunningShop::movePrinter(const QString &name)
{
    for (const shop::PrinterRule &printer : std::as_const(m_rules.printers)) {
        if (printer.name != name) {
            continue;
        }
        auto setup = setupOf(printer);
        const auto moved = setup ? m_spooler.replacePrinter(name, printer.uri, *setup)
                                 : Result<void>(setup.error());
        if (!moved) {
            qCWarning(lcPrinters, "the printer %s stays where it was until the next start: %s",
                qUtf8Printable(name), qUtf8Printable(moved.error().message.english()));
            emit m_events.storageFailed(moved.error());
            return;
        }
    }
    for (const print::PrinterState &state : m_spooler.printers()) {
        tellPrinter(state);
    }
}

Result<void> RunningShop::addPrinters()
{
    connect(&m_spooler, &print::Spooler::printerStateChanged, this, &RunningShop::tellPrinter);
    connect(&m_spooler, &print::Spooler::jobSourceFailed, this,
        [this](const QString &, const Error &error) { emit m_events.storageFailed(error); });
    connect(&m_events, &shop::ShopEvents::orderPlaced, &m_spooler, &print::Spooler::wake);
    connect(&m_board, &shop::Board::ticketChanged, &m_spooler, &print::Spooler::wake);
    const auto printers = usablePrinters(m_settings, m_folder.printers());
    if (!printers) {
        return printers.error();
    }
    for (const shop::PrinterRule &printer : *printers) {
        const auto setup = setupOf(printer);
        if (!setup) {
            return setup.error();
        }
        if (auto added = m_spooler.addPrinter(printer.name, printer.uri, *setup); !added) {
            return added;
        }
    }
    for (const print::PrinterState &state : m_spooler.printers()) {
        tellPrinter(state);
    }
    if (printers->isEmpty()) {
        m_board.setTrust({u"printer/kitchen"_s, shop::TrustItem::Level::Warning, u"none"_s, {}});
    }
    connect(&m_dockets, &shop::DocketDesk::changed, this, &RunningShop::tellDockets);
    m_dockets.start();
    m_board.usePrinters(m_printing);
    m_board.useDockets(m_dockets);
    m_fonts.setParent(this);
    m_fonts.start(); // or the first docket with a rare script would wait for it
    m_spooler.wake();
    connect(&m_printing, &shop::PrintDesk::changed, this, [this] {
        if (const auto told = tellJobsWithoutPrinter(); !told) {
            emit m_events.storageFailed(told.error());
        }
    });
    return tellJobsWithoutPrinter();
}

void RunningShop::tellDockets()
{
    using Level = shop::TrustItem::Level;
    if (m_dockets.problem().isEmpty()) {
        m_board.setTrust({u"dockets"_s, Level::Good, u"taken"_s, {}});
        return;
    }
    qCWarning(lcPrinters, "%s is refused, dockets print as before: %s",
        qUtf8Printable(m_folder.dockets()), qUtf8Printable(m_dockets.problem().english()));
    m_board.setTrust({u"dockets"_s, Level::Bad, u"refused"_s, {}, false, m_dockets.problem()});
}

Result<void> RunningShop::tellJobsWithoutPrinter()
{
    const auto waiting = store::PrintJobRepository(*m_database).waitingByPrinter();
    if (!waiting) {
        return waiting.error();
    }
    QSet<QString> removed;
    for (auto printer = waiting->cbegin(); printer != waiting->cend(); ++printer) {
        const bool isSetUp = std::any_of(m_rules.printers.cbegin(), m_rules.printers.cend(),
            [&](const shop::PrinterRule &rule) { return rule.name == printer.key(); });
        if (!isSetUp) {
            removed.insert(printer.key());
            m_board.setTrust({u"printer/%1"_s.arg(printer.key()), shop::TrustItem::Level::Bad,
                u"error"_s, {u"not set up any more"_s, QString::number(printer.value())}});
        }
    }
    for (const QString &name : std::as_const(m_removedPrinters)) {
        if (!removed.contains(name)) {
            m_board.setTrust(
                {u"printer/%1"_s.arg(name), shop::TrustItem::Level::Good, u"removed"_s, {}});
        }
    }
    m_removedPrinters = removed;
    return {};
}

void RunningShop::tellPrinter(const print::PrinterState &state)
{
    m_board.setTrust(shop::printerTrust(state));
}

} // namespace docket::app
