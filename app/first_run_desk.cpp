// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "first_run_desk.h"

#include "domain/menu_loader.h"
#include "domain/menu_writer.h"
#include "menu_import.h"
#include "print/printer_address.h"
#include "store/database.h"
#include "voice/addresses.h"
#include "voice/agent_prompt.h"
#include "voice/provider_export.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>
#include <variant>

namespace docket::app {

using namespace Qt::StringLiterals;
using shop::SetupStep;

namespace {

constexpr int longestTestMs = 120'000;

const QString usualPrinter = u"kitchen"_s;
const QString noPaper = u"virtual:"_s;

/// Printers on a cable of this computer.
QStringList cabledPrinters()
{
    QStringList uris;
    const QDir devices(u"/dev/usb"_s);
    for (const QString &name : devices.entryList({u"lp*"_s}, QDir::System, QDir::Name)) {
        uris.append(u"usb://"_s + devices.filePath(name));
    }
    return uris;
}

QByteArray demoMenu()
{
    QFile file(u":/docket/demo/menu.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString hookOf(const QString &provider)
{
    if (provider == "vapi"_L1) {
        return voice::vapiPath;
    }
    if (provider == "retell"_L1) {
        return voice::retellPath;
    }
    return provider == "elevenlabs"_L1 ? QString(voice::initiationPath) : QString();
}

} // namespace

FirstRunDesk::FirstRunDesk(const Parts &parts)
    : m_parts(parts),
      m_desk(parts.database, parts.clock, parts.settings, parts.profile, parts.folder.profile()),
      m_zoneOfStart(parts.profile.hours.zone()),
      m_publicUrlOfStart(parts.settings.text("trust/publicUrl")), m_testLimit(this)
{
    m_testLimit.setObjectName(u"test-limit"_s);
    m_testLimit.setSingleShot(true);
    connect(&m_testLimit, &QTimer::timeout, this, [this] {
        emit printerTested(print::JobState::Failed,
            Sentence::tr("The printer did not finish within two minutes."));
    });
}

QString FirstRunDesk::printer() const
{
    const auto &printers = m_parts.rules.printers;
    const auto first = std::find_if(printers.cbegin(), printers.cend(),
        [](const auto &rule) { return rule.purposes.contains(print::Purpose::Kitchen); });
    return first == printers.cend() ? usualPrinter : first->name;
}

shop::SetupState FirstRunDesk::state() const
{
    shop::SetupState state;
    state.progress = shop::progressFrom(m_parts.settings);
    state.gone = shop::stepsFrom(m_parts.settings);
    state.profile = m_parts.profile;
    state.prices = {m_parts.settings.text("deals"), m_parts.rules.notesPayments, m_parts.rules.gst};
    for (const auto &rule : std::as_const(m_parts.rules.printers)) {
        if (rule.name == printer() && rule.uri != noPaper) {
            state.printer = rule.uri;
        }
    }
    state.items = static_cast<int>(m_parts.menu.whole().items.size());
    state.categories = static_cast<int>(m_parts.menu.whole().categories.size());
    state.url = m_parts.url.toString();
    state.publicUrl = m_parts.settings.text("trust/publicUrl");
    state.wantsRestart =
        m_parts.profile.hours.zone() != m_zoneOfStart || state.publicUrl != m_publicUrlOfStart;
    return state;
}

void FirstRunDesk::tell()
{
    if (m_isAsked) {
        emit told(state());
    }
}

void FirstRunDesk::ask()
{
    m_isAsked = true;
    tell();
}

Result<void> FirstRunDesk::note(SetupStep step)
{
    auto gone = shop::stepsFrom(m_parts.settings);
    if (gone.contains(step)) {
        return {};
    }
    gone.append(step);
    std::sort(gone.begin(), gone.end());
    return m_desk.keep({{u"setup/steps"_s, shop::textOf(gone)}});
}

bool FirstRunDesk::keepFor(SetupStep step, const std::function<Result<void>()> &keep)
{
    auto done = m_parts.staff.allowed(Right::Staff);
    const store::ActingAs named(m_parts.database, m_parts.staff.actor());
    if (done) {
        done = keep();
    }
    if (done) {
        done = note(step);
    }
    if (!done) {
        emit refused(step, done.error().message);
        return false;
    }
    m_parts.rules = shop::orderRules(m_parts.settings);
    tell();
    emit passed(step);
    return true;
}

void FirstRunDesk::setProgress(shop::SetupProgress progress)
{
    // Nobody needs a right to put off, or end, what only the owner can do.
    const store::ActingAs named(m_parts.database, m_parts.staff.actor());
    const auto kept = m_desk.keep({{u"setup/progress"_s, shop::toText(progress)}});
    if (!kept) {
        emit refused(SetupStep::Trial, kept.error().message);
    }
    tell();
}

void FirstRunDesk::pass(SetupStep step)
{
    keepFor(step, [] { return Result<void>(); });
}

void FirstRunDesk::keepShop(const shop::ShopDetails &details)
{
    if (keepFor(SetupStep::Shop, [&] { return m_desk.keepDetails(details); })) {
        emit profileChanged();
    }
}

void FirstRunDesk::keepHours(const OpeningHours &hours)
{
    if (keepFor(SetupStep::Hours, [&] { return m_desk.keepHours(hours); })) {
        emit profileChanged();
    }
}

void FirstRunDesk::keepPrices(const shop::PriceTerms &terms)
{
    const auto onIf = [](bool isOn) { return isOn ? u"on"_s : u"off"_s; };
    keepFor(SetupStep::Prices, [&] {
        return m_desk.keep(
            {{u"deals"_s, terms.deals}, {u"counter/payments"_s, onIf(terms.notesPayments)},
                {u"tax/gst"_s, onIf(terms.gst == GstStatus::Registered)}});
    });
}

void FirstRunDesk::keepPrinter(const QString &uri)
{
    const QString name = printer();
    const QString kept = uri.isEmpty() ? noPaper : uri.trimmed();
    const bool isKept = keepFor(SetupStep::Printer, [&]() -> Result<void> {
        if (const auto address = print::printerAddress(kept); !address) {
            return address.error();
        }
        return m_desk.keep({{u"printers/"_s + name, kept}});
    });
    if (isKept) {
        emit printerMoved(name);
    }
}

void FirstRunDesk::keepAddress(const QString &publicUrl)
{
    keepFor(SetupStep::Address, [&]() -> Result<void> {
        const QUrl url(publicUrl.trimmed(), QUrl::StrictMode);
        const bool isGood = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
        if (!publicUrl.trimmed().isEmpty() && !isGood) {
            return Error {ErrorCode::InvalidArgument,
                Sentence::tr(
                    "The address begins with https:// and a name, as the tunnel shows it."),
                {}};
        }
        return m_desk.keep(
            {{u"trust/publicUrl"_s, url.adjusted(QUrl::StripTrailingSlash).toString()}});
    });
}

void FirstRunDesk::findPrinters()
{
    for (const QString &uri : cabledPrinters()) {
        emit printerFound(uri);
    }
    m_searching = 2;
    m_queues = std::make_unique<print::QueueSearch>();
    connect(m_queues.get(), &print::QueueSearch::found, this, &FirstRunDesk::printerFound);
    connect(m_queues.get(), &print::QueueSearch::finished, this, &FirstRunDesk::endSearch);
    m_queues->start();
    m_scan = std::make_unique<print::PrinterScan>(print::neighbours());
    connect(m_scan.get(), &print::PrinterScan::found, this, &FirstRunDesk::printerFound);
    connect(m_scan.get(), &print::PrinterScan::finished, this, &FirstRunDesk::endSearch);
    m_scan->start();
}

void FirstRunDesk::endSearch()
{
    if (--m_searching == 0) {
        emit printersSearched();
    }
}

void FirstRunDesk::testPrinter(const QString &uri)
{
    const QString address = uri.isEmpty() ? noPaper : uri.trimmed();
    m_test = std::make_unique<print::TestPrint>();
    connect(m_test.get(), &print::TestPrint::paperPrinted, this, &FirstRunDesk::testPrinted);
    connect(m_test.get(), &print::TestPrint::obstructed, this, [this](const QString &cause) {
        emit printerTested(print::JobState::Queued, Sentence::verbatim(cause));
    });
    connect(m_test.get(), &print::TestPrint::finished, this,
        [this](print::JobState outcome, print::PrinterState::Kind, const QString &cause) {
            m_testLimit.stop();
            emit printerTested(outcome, Sentence::verbatim(cause));
        });
    print::PrinterSetup setup;
    setup.profile = print::genericProfile(m_parts.settings.integer("print/columns"));
    setup.paper = {setup.profile.columns, m_parts.profile.hours.zone(), m_parts.profile.name};
    const auto paper = print::testPaper(setup.paper, address, m_parts.clock.now());
    m_testLimit.start(longestTestMs);
    if (const auto started = m_test->start(address, setup, paper); !started) {
        m_testLimit.stop();
        emit printerTested(print::JobState::Failed, started.error().message);
    }
}

void FirstRunDesk::takeDemoMenu()
{
    takeMenu(demoMenu());
}

void FirstRunDesk::takeEmptyMenu()
{
    Menu empty;
    if (const auto demo = loadMenu(demoMenu())) {
        empty.currency = (*demo)->currency;
        for (const SizePrice &price : (*demo)->items.first().prices) {
            empty.sizes.append(*(*demo)->size(price.size)); // small and large
        }
        empty.unknownSizeWords = (*demo)->unknownSizeWords;
    }
    const bool isTaken = keepFor(SetupStep::Menu, [&]() -> Result<void> {
        const auto put = putMenu(m_parts.folder.menu(), menuText(empty));
        return put ? Result<void>() : put.error();
    });
    if (isTaken) {
        emit menuTaken({});
    }
}

void FirstRunDesk::takeMenu(const QByteArray &file)
{
    shop::MenuTaken taken;
    const bool isTaken = keepFor(SetupStep::Menu, [&]() -> Result<void> {
        const auto read = readMenu(file);
        if (!read) {
            return read.error();
        }
        taken = {static_cast<int>(read->menu->items.size()),
            static_cast<int>(read->menu->categories.size()),
            static_cast<int>(read->menu->deals.size()), read->imported.findings};
        // The shop looks at the file, and sells it within a second.
        const auto put = putMenu(m_parts.folder.menu(), read->imported.json);
        return put ? Result<void>() : put.error();
    });
    if (isTaken) {
        emit menuTaken(taken);
    }
}

void FirstRunDesk::askPapers(const QString &provider)
{
    const QString kept = m_parts.settings.text("trust/publicUrl");
    const QString address = kept.isEmpty() ? u"https://your-tunnel.example"_s : kept;
    const auto tools = voice::exportTools(m_parts.tools, provider, voice::Profile::Full, address);
    if (!tools) {
        emit refused(SetupStep::Agent, tools.error().message);
        return;
    }
    const QString hook = hookOf(provider);
    emit papersTold(
        {provider, hook.isEmpty() ? QString() : address + hook, QString::fromUtf8(*tools).trimmed(),
            voice::agentPrompt(m_parts.profile, m_parts.menu.menu(), m_parts.rules, m_parts.tools,
                voice::Profile::Full)
                .trimmed()});
}

QString FirstRunDesk::trialOrder() const
{
    const Menu &menu = m_parts.menu.menu();
    for (const Item &item : menu.items) {
        QString said = item.name;
        for (const Size &size : menu.sizes) {
            if (!item.prices.isEmpty() && size.id == item.prices.first().size) {
                said = size.name + u' ' + item.name;
            }
        }
        const auto heard = m_parts.menu.listener().hear(said);
        if (std::holds_alternative<QList<CartLine>>(heard)) {
            return said;
        }
    }
    return {};
}

QByteArray FirstRunDesk::answer(const QByteArray &body)
{
    voice::HttpRequest request;
    request.method = "POST";
    request.path = voice::webhookPath;
    request.body = body;
    voice::HttpResponse response;
    const bool isKept = m_parts.calls.together([&] { response = m_parts.vapi.answer(request); });
    return isKept ? response.body : QByteArray();
}

void FirstRunDesk::placeTrial()
{
    SimulationPlan plan;
    plan.script = SimulatedScript {trialOrder(), u"Trial"_s, u"A trial: do not make it"_s};
    if (plan.script->said.isEmpty()) {
        emit trialEnded({{}, {}, {},
            Sentence::tr("There is nothing on the menu that can be ordered by name.")});
        return;
    }
    // Not through the door: it may be shut, or want a secret that only the provider has.
    plan.door = [this](const QByteArray &body) { return answer(body); };
    m_trial = std::make_unique<Simulator>(plan);
    connect(m_trial.get(), &Simulator::callEnded, this, [this](const SimulatedCall &call) {
        if (!call.isFailed) {
            keepFor(SetupStep::Trial, [] { return Result<void>(); });
        }
        emit trialEnded({call.said, call.orderNumber, call.total.value_or(Money()),
            call.isFailed ? Sentence::verbatim(call.ending) : Sentence()});
    });
    m_trial->start();
}

} // namespace docket::app
