// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printer_scan.h"
#include "print/queue_search.h"
#include "print/test_print.h"
#include "shop/call_desk.h"
#include "shop/data_folder.h"
#include "shop/first_run.h"
#include "shop/menu_desk.h"
#include "shop/setup_desk.h"
#include "shop/staff_desk.h"
#include "simulator.h"
#include "voice/tool_registry.h"
#include "voice/vapi_adapter.h"

#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace docket::app {

/// The first run over the real shop. Lives in the engine's thread.
class FirstRunDesk final : public shop::FirstRun {
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts {
        const shop::DataFolder &folder;
        store::Database &database;
        const Clock &clock;
        shop::Settings &settings;
        shop::ShopProfile &profile;
        shop::OrderRules &rules;
        shop::StaffDesk &staff;
        const shop::MenuDesk &menu;
        const voice::ToolRegistry &tools;
        voice::VapiAdapter &vapi;
        shop::CallDesk &calls;
        const QUrl &url;
    };
    explicit FirstRunDesk(const Parts &parts);

    /// The state, to whoever looks: the menu has changed.
    void tell();

public slots:
    void ask() override;
    void setProgress(docket::shop::SetupProgress progress) override;
    void pass(docket::shop::SetupStep step) override;
    void keepShop(const docket::shop::ShopDetails &details) override;
    void keepHours(const docket::OpeningHours &hours) override;
    void keepPrices(const docket::shop::PriceTerms &terms) override;
    void keepPrinter(const QString &uri) override;
    void keepAddress(const QString &publicUrl) override;
    void findPrinters() override;
    void testPrinter(const QString &uri) override;
    void takeDemoMenu() override;
    void takeEmptyMenu() override;
    void takeMenu(const QByteArray &file) override;
    void askPapers(const QString &provider) override;
    void placeTrial() override;

signals:
    /// The profile is another one now.
    void profileChanged();
    /// Dockets of this printer are printed elsewhere now, as the rules have it.
    void printerMoved(const QString &printer);

private:
    shop::SetupState state() const;
    /// The printer that the first run is about: the first one of the kitchen's.
    QString printer() const;
    /// Keeps something in the name of the person before the screen, who may do that, and tells how
    /// it went. Settings that were kept have become rules when `keep` is over.
    bool keepFor(shop::SetupStep step, const std::function<Result<void>()> &keep);
    /// That a step was gone through, among the settings.
    Result<void> note(shop::SetupStep step);
    QByteArray answer(const QByteArray &body);
    QString trialOrder() const;
    /// One part of the search for printers is over.
    void endSearch();

    Parts m_parts;
    shop::SetupDesk m_desk;
    const QTimeZone m_zoneOfStart;
    const QString m_publicUrlOfStart;
    bool m_isAsked = false;
    QTimer m_testLimit;
    int m_searching = 0; // parts of the search that are not over
    std::unique_ptr<print::PrinterScan> m_scan;
    std::unique_ptr<print::QueueSearch> m_queues;
    std::unique_ptr<print::TestPrint> m_test;
    std::unique_ptr<Simulator> m_trial;
};

} // namespace docket::app
