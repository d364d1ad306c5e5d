// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/call_desk.h"
#include "shop/caller_desk.h"
#include "shop/cart_desk.h"
#include "shop/counter_desk.h"
#include "shop/history_desk.h"
#include "shop/kitchen.h"
#include "shop/live_board.h"
#include "shop/menu_desk.h"
#include "shop/menu_watch.h"
#include "shop/message_desk.h"
#include "shop/order_desk.h"
#include "shop/phone_desk.h"
#include "shop/promise_desk.h"
#include "shop/publishing_desk.h"
#include "shop/report_desk.h"
#include "shop/ring_back_desk.h"
#include "shop/service_desk.h"
#include "shop/shop_events.h"
#include "shop/shop_profile.h"
#include "shop/staff_desk.h"
#include "store/database.h"
#include "support/fixed_clock.h"

#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace docket::tests {

/// The demo shop with a real store in a temporary folder; Friday 2026-11-20, 12:26 in Melbourne.
struct TestShop {
    TestShop();

    /// Closes the store and opens it again, as a restart does.
    void restart();

    QTemporaryDir folder;
    std::chrono::milliseconds menuPatience = shop::menuPatience; ///< Counts after a restart.
    FixedClock clock {QStringLiteral("2026-11-20T12:26:00+11:00")};
    shop::ShopProfile profile;
    shop::OrderRules rules;
    std::unique_ptr<store::Database> database;
    shop::MenuDesk menu;
    shop::ShopEvents events;
    std::unique_ptr<shop::Kitchen> kitchen;
    std::unique_ptr<shop::CartDesk> carts;
    std::unique_ptr<shop::ServiceDesk> service;
    std::unique_ptr<shop::PromiseDesk> promises;
    shop::MessageRules messageRules;
    std::unique_ptr<shop::MessageDesk> messages;
    std::unique_ptr<shop::OrderDesk> orders;
    std::unique_ptr<shop::CallDesk> calls;
    std::unique_ptr<shop::RingBackDesk> ringBacks;
    std::unique_ptr<shop::PhoneDesk> phone;
    std::unique_ptr<shop::PublishingDesk> publishing;
    std::unique_ptr<shop::StaffDesk> staff;
    std::unique_ptr<shop::CallerDesk> callers;
    std::unique_ptr<shop::HistoryDesk> history;
    std::unique_ptr<shop::ReportDesk> reports;
    std::unique_ptr<shop::LiveBoard> board;
    std::unique_ptr<shop::CounterDesk> counter;

private:
    void open();
};

} // namespace docket::tests
