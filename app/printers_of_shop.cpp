// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_shop.h"
#include "shop/printer_trust.h"
#include "store/print_job_repository.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace docket::app {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcPrinters, "docket.printers")

namespace {

Result<QMap<QString, print::PrinterProfile>> profilesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::Unreadable,
            u"%1 cannot be read: %2"_s.arg(fileName, file.errorString()), {}};
    }
    return print::printerProfiles(file.readAll());
}

/// Those that come with Docket, and over them the shop's own.
Result<QMap<QString, print::PrinterProfile>> knownProfiles(const QString &ownFile)
{
    auto profiles = profilesOf(u":/docket/printers/profiles.json"_s);
    if (!profiles || !QFile::exists(ownFile)) {
        return profiles;
    }
    const auto own = profilesOf(ownFile);
    if (!own) {
        return own;
    }
    for (auto profile = own->cbegin(); profile != own->cend(); ++profile) {
        profiles->insert(profile.key(), profile.value());
    }
    return profiles;
}

} // namespace

Result<void> RunningShop::addPrinters()
{
    connect(&m_spooler, &print::Spooler::printerStateChanged, this, &RunningShop::tellPrinter);
    connect(&m_spooler, &print::Spooler::jobSourceFailed, this,
        [this](const QString &, const Error &error) { emit m_events.storageFailed(error); });
    connect(&m_events, &shop::ShopEvents::orderPlaced, &m_spooler, &print::Spooler::wake);
    connect(&m_board, &shop::Board::ticketChanged, &m_spooler, &print::Spooler::wake);
    print::PrinterSetup setup;
    setup.paper = m_dockets.paper();
    const auto printers = shop::printerRules(m_settings);
    if (!printers) {
        return printers.error();
    }
    const auto profiles = knownProfiles(m_folder.printers());
    if (!profiles) {
        return profiles.error();
    }
    for (const shop::PrinterRule &printer : *printers) {
        if (!profiles->contains(printer.profile)) {
            return Error {ErrorCode::InvalidArgument,
                u"The setting printers/%1/profile takes one of: %2, not \"%3\"."_s.arg(
                    printer.name, profiles->keys().join(u", "_s), printer.profile),
                {}};
        }
        setup.profile = print::withColumns(profiles->value(printer.profile),
            printer.columns > 0 ? printer.columns : m_settings.integer("print/columns"));
        setup.fallback = printer.fallback;
        const auto added = m_spooler.addPrinter(printer.name, printer.uri, setup);
        if (!added) {
            return Error {added.error().code,
                u"The printer \"%1\": %2"_s.arg(printer.name, added.error().message),
                added.error().detail};
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
        qUtf8Printable(m_folder.dockets()), qUtf8Printable(m_dockets.problem()));
    m_board.setTrust({u"dockets"_s, Level::Bad, u"refused"_s, {m_dockets.problem()}});
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
