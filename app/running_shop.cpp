// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_shop.h"

#include "domain/menu_loader.h"
#include "shop/settings_audit.h"
#include "shop_database.h"
#include "shop_figures.h"
#include "start_check.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "stuck_restart.h"
#include "voice_settings.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimer>

#include <chrono>

namespace docket::app {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcShop, "docket.shop")

namespace {

constexpr int idleCallsMs = 60'000;
constexpr int longestFinishMs = 5'000;
constexpr std::chrono::seconds longestReach {10};

/// What is the shop's own on every docket.
print::PaperSetup paperOf(const shop::ShopProfile &profile, const shop::Settings &settings)
{
    print::PaperSetup paper;
    paper.zone = profile.hours.zone();
    paper.shopName = profile.name;
    paper.address = profile.address;
    paper.phone = profile.phone;
    paper.abn = profile.abn;
    paper.language = settings.text("print/language");
    paper.receiptLanguage = settings.text("print/receiptLanguage");
    return paper;
}

web::Limits limitsFrom(const shop::Settings &settings)
{
    web::Limits limits;
    limits.bodyBytes = settings.integer("webhook/maxBodyBytes");
    limits.connections = settings.integer("server/maxConnections");
    return limits;
}

print::SpoolerRules spoolerRules(const shop::Settings &settings)
{
    print::SpoolerRules rules;
    rules.fallbackAfter = std::chrono::seconds(settings.integer("print/fallbackSeconds"));
    rules.alarmAfter = std::chrono::seconds(settings.integer("print/alarmSeconds"));
    return rules;
}

/// The menu of the file; when that has an error, the last one that was sold. A file in which a key
/// stands twice may have been sold as it is by an earlier Docket: it is sold when nothing else can
/// be. \return why the file should be mended; empty: it is good.
Result<Sentence> loadMenu(
    shop::MenuDesk &desk, store::Database &database, const shop::MenuFile &menu)
{
    const QString &file = menu.file.path();
    const auto loaded = desk.load(menu.content);
    const auto twice = loaded ? doubleKeyIn(desk.content()) : std::nullopt;
    if (loaded && !twice) {
        return Sentence();
    }
    const Error reason = twice ? *twice : loaded.error();
    const auto lastGood = store::MenuVersionRepository(database).newest();
    if (!lastGood || !*lastGood || !desk.take(**lastGood)) {
        if (loaded) {
            return reason.message;
        }
        return Error {reason.code,
            Sentence::tr("%1. There is no earlier menu to go on with: mend %2.")
                .arg(reason.message, file),
            reason.detail};
    }
    return reason.message;
}

shop::TrustItem storageTrust(const Error &error)
{
    using Level = shop::TrustItem::Level;
    switch (error.code) {
    case ErrorCode::StorageFull:
        return {u"storage"_s, Level::Bad, u"full"_s, {}};
    case ErrorCode::StorageReadOnly:
        return {u"storage"_s, Level::Bad, u"read-only"_s, {}};
    case ErrorCode::StorageDamaged:
        return {u"storage"_s, Level::Bad, u"damaged"_s, {}};
    default:
        return {u"storage"_s, Level::Bad, u"failed"_s, {}, false, error.message};
    }
}

std::chrono::microseconds passed(const QElapsedTimer &timer)
{
    return std::chrono::microseconds(timer.nsecsElapsed() / 1000);
}

const shop::TrustItem saved {u"storage"_s, shop::TrustItem::Level::Good, u"saved"_s, {}};

} // namespace

struct RunningShop::Parts {
    shop::DataFolder folder;
    std::unique_ptr<LogBook> log;
    shop::Settings settings;
    voice::DoorRules door;
    shop::ShopProfile profile;
    std::unique_ptr<Clock> clock;
    std::unique_ptr<store::Database> database;
    std::optional<store::Recovery> recovery;
    std::optional<shop::RestoreOutcome> restored;
    shop::MenuDesk menu;
    shop::RestingFile menuFile;
    Sentence menuProblem;
};

Result<RunningShop::Parts> RunningShop::read(const RunOptions &options)
{
    auto folder = shop::DataFolder::open(options.dataFolder);
    if (!folder) {
        return folder.error();
    }
    auto log = std::make_unique<LogBook>(*folder);
    shop::SecretFile secrets(folder->secrets());
    if (const auto moved = shop::moveSecrets(folder->settings(), secrets); !moved) {
        // They count where they are.
        qCWarning(lcShop, "secrets stay in the settings file: %s",
            qUtf8Printable(moved.error().message.english()));
    }
    const auto kept = secrets.all();
    if (!kept) {
        return kept.error();
    }
    auto settings = shop::Settings::load(folder->settings(), options.settings, *kept);
    if (!settings) {
        return settings.error();
    }
    auto door = doorRulesFrom(*settings);
    if (!door) {
        return door.error();
    }
    auto profile = shop::loadShopProfile(folder->profile());
    if (!profile) {
        return profile.error();
    }
    auto restored = shop::RestoreBook(*folder).carryOut();
    std::unique_ptr<Clock> clock;
    if (options.clockStart) {
        clock = std::make_unique<ShiftedClock>(*options.clockStart);
    } else {
        clock = std::make_unique<SystemClock>();
    }
    std::optional<store::Recovery> recovery;
    auto database = openShopDatabase(*folder, *clock, recovery);
    if (!database) {
        return database.error();
    }
    if (recovery) {
        restored = shop::RestoreBook(*folder).carryOut(); // with what that has left
    }
    shop::MenuDesk menu;
    auto file = shop::readMenuFile(folder->menu());
    auto problem = loadMenu(menu, **database, file);
    if (!problem) {
        return problem.error();
    }
    return Parts {std::move(*folder), std::move(log), std::move(*settings), std::move(*door),
        std::move(*profile), std::move(clock), std::move(*database), std::move(recovery),
        std::move(restored), std::move(menu), std::move(file.file), *problem};
}

RunningShop::RunningShop(Parts parts)
    : m_folder(std::move(parts.folder)), m_log(std::move(parts.log)),
      m_settings(std::move(parts.settings)), m_profile(std::move(parts.profile)),
      m_rules(shop::orderRules(m_settings)), m_messageRules(shop::messageRules(m_settings)),
      m_credentials(credentialsFrom(m_settings)), m_clock(std::move(parts.clock)),
      m_database(std::move(parts.database)), m_secretFile(m_folder.secrets()), m_doorBook(*m_clock),
      m_secrets(*m_database, *m_clock, m_secretFile, m_settings, m_doorBook),
      m_menu(std::move(parts.menu)), m_menuProblem(std::move(parts.menuProblem)),
      m_menuWatch(m_menu, std::move(parts.menuFile)), m_kitchen(m_rules),
      m_carts(*m_clock, m_menu, m_profile, m_rules),
      m_service(*m_database, *m_clock, m_menu, m_profile, m_events),
      m_promises(*m_clock, m_kitchen, m_menu, m_profile, m_rules, m_service.state()),
      m_messages(*m_database, *m_clock, m_profile, m_messageRules, m_events),
      m_orders(*m_database, m_carts, m_promises, m_rules, m_messages),
      m_calls(*m_database, *m_clock, m_rules, m_events),
      m_ringBacks(*m_database, m_carts, m_calls, *m_clock),
      m_phone(*m_database, m_calls, m_carts, *m_clock),
      m_publishing(*m_database, *m_clock, m_menu, m_folder.menu()),
      m_staff(
          *m_database, *m_clock, std::chrono::minutes(m_settings.integer("staff/signOutMinutes"))),
      m_settingsDesk(*m_database, *m_clock, m_staff,
          shop::KeptSettings(m_folder.settings(), m_secretFile,
              [this](const shop::Settings &settings) { return checkStart(m_folder, settings); }),
          m_settings),
      m_callers(*m_database, m_carts, m_promises),
      m_board(*m_database, m_events, m_orders, m_kitchen, m_promises, m_ringBacks, m_service,
          m_phone, m_publishing),
      m_counter({*m_database, m_menu, m_carts, m_promises, m_calls, m_orders, m_callers, m_events}),
      m_recovery(std::move(parts.recovery)), m_restored(std::move(parts.restored)),
      m_backups(*m_database, m_folder, m_kitchen, *m_clock, m_settings.integer("backup/keep")),
      m_databaseWatch(*m_database, m_folder, *m_clock),
      m_backup(m_folder.database(), m_folder.backups(), m_profile.hours, *m_clock,
          {m_settings.integer("backup/keep"), shop::copyDays(shop::retentionRules(m_settings))}),
      m_retention(*m_database, *m_clock, shop::retentionRules(m_settings)),
      m_clearing(m_kitchen, m_orders, m_events, *m_clock,
          std::chrono::hours(m_settings.integer("board/clearHours"))),
      m_jobs(*m_database, *m_clock, std::chrono::minutes(m_settings.integer("print/askMinutes")),
          m_restored ? m_restored->backupAt : QDateTime()),
      m_spooler(m_jobs, *m_clock, spoolerRules(m_settings)),
      m_printing(*m_database, *m_clock, m_menu, m_jobs, m_spooler, m_rules.printers),
      m_dockets(m_folder.dockets(), paperOf(m_profile, m_settings), m_spooler),
      m_history(m_folder.database(), *m_clock, m_profile.hours),
      m_reports(*m_database, m_folder.database(), *m_clock, m_profile.hours),
      m_dayReports(*m_database, m_folder.database(), *m_clock, m_profile.hours),
      m_day(*m_database, *m_clock, m_profile, m_dayReports),
      m_sms({*m_database, *m_clock, m_profile, m_events, m_board}),
      m_switchboard(m_tools, {m_carts, m_orders, m_promises, m_callers, m_messages}, m_calls,
          {callLimitsFrom(m_settings), *m_clock}),
      m_vapi(m_switchboard, m_settings.text("vapi/assistantId")), m_retell(m_switchboard),
      m_elevenLabs(m_switchboard), m_plainTools(m_switchboard),
      m_mcp(m_switchboard, mcpRulesFrom(m_settings)), m_orderList(m_kitchen, m_profile),
      m_twilio(m_messages, m_settings.text("sms/publicUrl"), m_settings.words("sms/authToken")),
      m_authenticator(m_credentials, *m_clock),
      m_reception(m_authenticator,
          {m_vapi, m_retell, m_elevenLabs, m_plainTools, m_mcp, m_orderList, m_twilio, m_doorBook,
              [this] { return figures(); }},
          parts.door, *m_clock),
      m_listener([this](const voice::HttpRequest &request) { return answer(request); },
          [this](const std::function<void()> &work, std::function<void(bool)> done) {
              QElapsedTimer timer;
              timer.start();
              m_calls.together(work, [this, timer, done = std::move(done)](bool isKept) {
                  m_metrics.noteCommit(passed(timer));
                  done(isKept);
              });
          },
          limitsFrom(m_settings)),
      m_machine(MachineWatch::sources(*m_clock, QFileInfo(m_folder.database()).path()),
          {m_settings.integer("trust/clockJumpSeconds"),
              m_settings.integer("trust/diskMegabytes")}),
      m_tls(m_settings.text("server/tlsCertificate"), m_settings.text("server/tlsKey"), *m_clock),
      m_reach(m_settings.text("trust/publicUrl"), *m_clock, longestReach),
      m_firstRun({m_folder, *m_database, *m_clock, m_settings, m_profile, m_rules, m_staff, m_menu,
          m_tools, m_vapi, m_calls, m_url})
{
    m_idleCalls.setParent(this);
    if (m_restored) {
        m_orders.skipNumbers(m_restored->usedNumbers);
    }
}

RunningShop::~RunningShop() = default;

void RunningShop::finish()
{
    m_watchdog.reset();
    m_database->settle(); // who waits for a commit hears of it
    m_listener.close();
    m_databaseWatch.check(); // once it is closed, nobody can save it any more
    QEventLoop waiting;
    int running = 2;
    const auto noteStopped = [&] {
        if (--running == 0) {
            waiting.quit();
        }
    };
    connect(&m_spooler, &print::Spooler::stopped, &waiting, noteStopped);
    connect(&m_sms, &SmsService::stopped, &waiting, noteStopped);
    QTimer::singleShot(longestFinishMs, &waiting, &QEventLoop::quit);
    m_spooler.stop();
    m_sms.stop();
    if (running > 0) {
        waiting.exec();
    }
    m_database->settle(); // and who came last
}

Result<std::unique_ptr<RunningShop>> RunningShop::open(const RunOptions &options)
{
    auto parts = read(options);
    if (!parts) {
        return parts.error();
    }
    std::unique_ptr<RunningShop> shop(new RunningShop(std::move(*parts)));
    if (const auto started = shop->start(options); !started) {
        return started.error();
    }
    return shop;
}

Result<void> RunningShop::start(const RunOptions &options)
{
    m_log->follow(m_events, m_board);
    watchStorage();
    if (const auto audited = shop::auditSettings(*m_database, *m_clock, m_settings); !audited) {
        return audited.error();
    }
    m_board.useStaff(m_staff);
    m_board.useHistory(m_history);
    m_board.useConnections(m_doorBook, m_secrets);
    m_board.useReports(m_reports);
    connect(&m_settingsDesk, &shop::SettingsDesk::changed, this, [this](const QString &key) {
        if (shop::countsAtOnce(key)) {
            takeRules();
        }
    });
    connect(&m_settingsDesk, &shop::SettingsDesk::diagnosisWanted, this, &RunningShop::diagnose);
    m_jobs.useRules(m_rules);
    m_counter.useStaff(m_staff);
    m_counter.usePrinters(m_spooler, m_settings.text("counter/drawer"));
    connect(
        &m_publishing, &shop::PublishingDesk::published, &m_counter, &shop::CounterDesk::tellMenu);
    m_board.useCounter(m_counter);
    watchFirstRun();
    m_day.useStaff(m_staff);
    m_day.usePrinters(m_spooler, m_rules.printers);
    m_day.usePaperLanguage(m_settings.text("print/language"));
    m_board.useDayBook(m_day);
    if (const auto loaded = m_publishing.load(); !loaded) {
        return loaded.error();
    }
    if (const auto loaded = m_service.load(); !loaded) {
        return loaded.error();
    }
    tellMenu();
    watchMenu();
    if (const auto loaded = m_board.load(); !loaded) {
        return loaded.error();
    }
    m_calls.learnCalls(m_folder.database());
    watchBackup();
    watchDatabase();
    keepHouse();
    watchMachine();
    if (const auto added = addPrinters(); !added) {
        return added.error();
    }
    m_sms.start(m_messageRules, messageAccount());
    connect(&m_idleCalls, &QTimer::timeout, this, [this] {
        if (const auto ended = m_calls.endIdle(); !ended) {
            emit m_events.storageFailed(ended.error());
        }
    });
    m_idleCalls.start(idleCallsMs);
    if (const int seconds = m_settings.integer("watchdog/seconds"); seconds > 0) {
        m_watchdog = std::make_unique<Watchdog>(std::chrono::seconds(seconds), ServiceNotice(),
            whenStuck(m_folder, options.programArguments));
    }
    return listen(options.address, options.port);
}

void RunningShop::takeRules()
{
    const auto kept = shop::Settings::load(m_folder.settings(), {});
    if (!kept) {
        return; // it was kept, so it can be read; else the next start says so
    }
    const QStringList given = kept->given();
    for (const QString &key : given + m_settings.given()) {
        if (shop::countsAtOnce(key) && !m_settings.isForThisRun(key)) {
            m_settings.renew(key, given.contains(key) ? kept->value(key) : QString());
        }
    }
    auto rules = shop::orderRules(m_settings);
    rules.printers = m_rules.printers; // whoever prints is made at the start
    m_rules = std::move(rules);
    m_board.refresh();
}

voice::HttpResponse RunningShop::answer(const voice::HttpRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    auto response = m_reception.answer(request);
    m_metrics.noteRequest(request.path, response.status, passed(timer));
    return response;
}

QByteArray RunningShop::figures()
{
    shop::QueueState queue = m_promises.queue();
    const OpenPeriod today = m_profile.hours.span(m_profile.hours.businessDay(m_clock->now()));
    if (const auto kept =
            store::OrderRepository(*m_database).promisesKept(today.opens, today.closes)) {
        queue.today = scorePromises(kept->values());
    }
    return m_metrics.text(
        shopFigures(queue, m_spooler.printers(), m_folder.database(), m_isStorageGood));
}

void RunningShop::tellMenu()
{
    if (m_menuProblem.isEmpty() && m_menu.whole().isEmpty()) {
        m_board.setTrust({u"menu"_s, shop::TrustItem::Level::Bad, u"menu-empty"_s, {}});
    } else if (m_menuProblem.isEmpty()) {
        m_board.setTrust(
            {u"menu"_s, shop::TrustItem::Level::Good, u"menu"_s, {m_menu.whole().version}});
    } else {
        qCWarning(lcShop, "the menu file is refused, the last good menu is sold: %s",
            qUtf8Printable(m_menuProblem.english()));
        m_board.setTrust(
            {u"menu"_s, shop::TrustItem::Level::Bad, u"menu-refused"_s, {}, false, m_menuProblem});
    }
}

void RunningShop::watchMenu()
{
    connect(&m_menuWatch, &shop::MenuWatch::menuTaken, this, [this] {
        m_menuProblem = {};
        tellMenu();
        // One after the other, with calls answered in between: of a long menu each takes a while.
        QTimer::singleShot(0, this, [this] {
            m_publishing.noteFile();
            QTimer::singleShot(0, this, [this] {
                m_board.tellSellables();
                m_board.tellMenu();
            });
        });
    });
    connect(&m_publishing, &shop::PublishingDesk::published, this, [this] {
        m_menuProblem = {};
        tellMenu();
    });
    connect(&m_menuWatch, &shop::MenuWatch::menuRefused, this, [this](const Error &reason) {
        m_menuProblem = reason.message;
        tellMenu();
    });
    m_menuWatch.start();
}

void RunningShop::watchFirstRun()
{
    connect(&m_firstRun, &FirstRunDesk::profileChanged, this,
        [this] { m_dockets.useShop(paperOf(m_profile, m_settings)); });
    connect(&m_firstRun, &FirstRunDesk::printerMoved, this, &RunningShop::movePrinter);
    connect(&m_menuWatch, &shop::MenuWatch::menuTaken, &m_firstRun, &FirstRunDesk::tell);
    connect(&m_publishing, &shop::PublishingDesk::published, &m_firstRun, &FirstRunDesk::tell);
}

void RunningShop::watchStorage()
{
    m_board.setTrust(saved);
    connect(&m_events, &shop::ShopEvents::storageFailed, this, [this](const Error &error) {
        qCCritical(lcShop, "%s [%s]", qUtf8Printable(error.message.english()),
            qUtf8Printable(error.detail));
        m_isStorageGood = false;
        if (!m_databaseWatch.isLost()) { // it tells more about why
            m_board.setTrust(storageTrust(error));
        }
    });
    connect(&m_events, &shop::ShopEvents::storageWorked, this, [this] {
        m_isStorageGood = true;
        m_board.setTrust(saved);
    });
    connect(&m_publishing, &shop::PublishingDesk::noteFailed, &m_events,
        &shop::ShopEvents::storageFailed);
    connect(&m_publishing, &shop::PublishingDesk::noteWorked, &m_events,
        &shop::ShopEvents::storageWorked);
}

void RunningShop::keepHouse()
{
    connect(&m_retention, &shop::RetentionDesk::failed, this,
        [this](const Error &reason) { emit m_events.storageFailed(reason); });
    m_retention.start();
    connect(&m_clearing, &shop::ClearingDesk::failed, this,
        [this](const Error &reason) { emit m_events.storageFailed(reason); });
    m_clearing.start();
    m_reports.start();
}

void RunningShop::watchMachine()
{
    connect(&m_machine, &MachineWatch::trustChanged, &m_board, &shop::LiveBoard::setTrust);
    connect(&m_reach, &ReachWatch::trustChanged, &m_board, &shop::LiveBoard::setTrust);
    connect(&m_board, &shop::LiveBoard::acknowledged, &m_machine, [this](const QString &trustId) {
        if (trustId == "clock"_L1) {
            m_machine.acknowledge();
        }
    });
    m_machine.start();
}

} // namespace docket::app
