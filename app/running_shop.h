// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "first_run_desk.h"
#include "log_book.h"
#include "machine_watch.h"
#include "print/font_search.h"
#include "print/spooler.h"
#include "reach_watch.h"
#include "run_options.h"
#include "shop/backup_desk.h"
#include "shop/call_desk.h"
#include "shop/caller_desk.h"
#include "shop/cart_desk.h"
#include "shop/clearing_desk.h"
#include "shop/counter_desk.h"
#include "shop/data_folder.h"
#include "shop/database_watch.h"
#include "shop/day_desk.h"
#include "shop/docket_desk.h"
#include "shop/door_book.h"
#include "shop/history_desk.h"
#include "shop/kitchen.h"
#include "shop/live_board.h"
#include "shop/menu_desk.h"
#include "shop/menu_watch.h"
#include "shop/message_desk.h"
#include "shop/nightly_backup.h"
#include "shop/order_desk.h"
#include "shop/phone_desk.h"
#include "shop/print_desk.h"
#include "shop/promise_desk.h"
#include "shop/publishing_desk.h"
#include "shop/report_desk.h"
#include "shop/restore_book.h"
#include "shop/retention_desk.h"
#include "shop/ring_back_desk.h"
#include "shop/secret_desk.h"
#include "shop/secret_store.h"
#include "shop/service_desk.h"
#include "shop/settings.h"
#include "shop/settings_desk.h"
#include "shop/shop_events.h"
#include "shop/shop_profile.h"
#include "shop/staff_desk.h"
#include "shop/stored_print_jobs.h"
#include "sms_service.h"
#include "store/backup.h"
#include "store/database.h"
#include "tls_watch.h"
#include "voice/authentication.h"
#include "voice/metrics.h"
#include "voice/reception.h"
#include "voice/switchboard.h"
#include "voice/tool_registry.h"
#include "watchdog.h"
#include "web/http_listener.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace docket::app {

/// A whole shop with its server and printers, in the thread that opened it: the objects of the
/// program in the order in which they need each other. The window and docketctl run the same one.
class RunningShop : public QObject {
    Q_OBJECT

public:
    /// Reads the folder, opens the store and the door. When it returns without an error, orders are
    /// taken.
    static Result<std::unique_ptr<RunningShop>> open(const RunOptions &options);
    ~RunningShop() override;

    /// Takes no new calls and lets what is being printed or sent come to its end, for five seconds
    /// at the most. To be called before the destructor, in the shop's thread.
    void finish();

    /// Where webhooks are taken: "http://127.0.0.1:8000"; empty while the door stays shut, which
    /// the board and the log tell.
    QUrl url() const { return m_url; }
    shop::LiveBoard &board() { return m_board; }
    /// Where a new shop is set up: in the board's thread.
    shop::FirstRun &firstRun() { return m_firstRun; }
    shop::SettingsBoard &settingsBoard() { return m_settingsDesk; }
    /// What has happened, told in the shop's thread.
    shop::ShopEvents &events() { return m_events; }
    print::Spooler &spooler() { return m_spooler; }
    const Clock &clock() const { return *m_clock; }
    const shop::ShopProfile &profile() const { return m_profile; }
    const shop::DataFolder &folder() const { return m_folder; }
    const shop::Settings &settings() const { return m_settings; }
    /// One of the webhook's secrets, for calls that Docket makes to itself; empty if there is none.
    QByteArray webhookSecret() const { return m_credentials.secrets.value(0); }
    bool hasBearerOnly() const
    {
        return m_credentials.secrets.isEmpty() && !m_credentials.isEmpty();
    }

private:
    struct Parts; // what is read before anything runs
    explicit RunningShop(Parts parts);
    static Result<Parts> read(const RunOptions &options);

    Result<void> start(const RunOptions &options);
    Result<void> addPrinters();
    /// How a printer is set up by its rule.
    Result<print::PrinterSetup> setupOf(const shop::PrinterRule &printer) const;
    void watchFirstRun();
    void movePrinter(const QString &name);
    Result<void> tellJobsWithoutPrinter();
    /// The door opens, or is told to stay shut until its certificate is good.
    Result<void> listen(const QHostAddress &address, quint16 port);
    Result<void> openDoor(const QHostAddress &address, quint16 port);
    void takeSecrets();
    message::TwilioAccount messageAccount() const;
    /// What counts at once of the settings, as they are kept now.
    void takeRules();
    void diagnose();
    void tellCertificate();
    /// Once for each reason.
    void tellShut(const Error &reason);
    void watchStorage();
    void watchBackup();
    void tellRestore();
    void watchDatabase();
    void keepHouse();
    void watchMachine();
    voice::HttpResponse answer(const voice::HttpRequest &request);
    QByteArray figures();
    void watchMenu();
    void tellMenu();
    void tellDockets();
    void tellPrinter(const print::PrinterState &state);
    void tellServer();

    shop::DataFolder m_folder;
    std::unique_ptr<LogBook> m_log;
    shop::Settings m_settings;
    shop::ShopProfile m_profile;
    shop::OrderRules m_rules;
    shop::MessageRules m_messageRules;
    voice::Credentials m_credentials;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<store::Database> m_database;
    shop::SecretFile m_secretFile;
    shop::DoorBook m_doorBook;
    shop::SecretDesk m_secrets;
    shop::MenuDesk m_menu;
    Sentence m_menuProblem; // why the menu file was refused and an older menu is sold
    shop::MenuWatch m_menuWatch;
    shop::ShopEvents m_events;
    shop::Kitchen m_kitchen;
    shop::CartDesk m_carts;
    shop::ServiceDesk m_service;
    shop::PromiseDesk m_promises;
    shop::MessageDesk m_messages;
    shop::OrderDesk m_orders;
    shop::CallDesk m_calls;
    shop::RingBackDesk m_ringBacks;
    shop::PhoneDesk m_phone;
    shop::PublishingDesk m_publishing;
    shop::StaffDesk m_staff;
    shop::SettingsDesk m_settingsDesk;
    shop::CallerDesk m_callers;
    shop::LiveBoard m_board;
    shop::CounterDesk m_counter;
    std::optional<store::Recovery> m_recovery; // the database was damaged at the start
    std::optional<shop::RestoreOutcome> m_restored; // of the last wish to bring back a backup
    shop::BackupDesk m_backups;
    shop::DatabaseWatch m_databaseWatch;
    shop::NightlyBackup m_backup;
    shop::RetentionDesk m_retention;
    shop::ClearingDesk m_clearing;
    shop::StoredPrintJobs m_jobs;
    print::Spooler m_spooler;
    shop::PrintDesk m_printing;
    QSet<QString> m_removedPrinters; // dockets still wait for them
    shop::DocketDesk m_dockets;
    shop::HistoryDesk m_history;
    shop::ReportDesk m_reports;
    shop::ReportDesk m_dayReports; // for one page alone
    shop::DayDesk m_day;
    print::FontSearch m_fonts;
    SmsService m_sms;
    voice::ToolRegistry m_tools;
    voice::Switchboard m_switchboard;
    voice::VapiAdapter m_vapi;
    voice::RetellAdapter m_retell;
    voice::ElevenLabsAdapter m_elevenLabs;
    voice::PlainTools m_plainTools;
    voice::McpServer m_mcp;
    voice::OrderList m_orderList;
    voice::TwilioStatus m_twilio;
    voice::Authenticator m_authenticator;
    voice::Metrics m_metrics;
    voice::Reception m_reception;
    web::HttpListener m_listener;
    QTimer m_idleCalls;
    MachineWatch m_machine;
    TlsWatch m_tls;
    ReachWatch m_reach;
    bool m_isStorageGood = true;
    std::unique_ptr<Watchdog> m_watchdog; // from the end of the start to the beginning of the end
    QUrl m_url;
    Sentence m_shut; // why the door is
    FirstRunDesk m_firstRun;
    QThreadPool m_diagnosing; // the last: it ends before what it reads
};

} // namespace docket::app
