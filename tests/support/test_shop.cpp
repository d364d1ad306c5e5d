// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_shop.h"

#include "support/results.h"

#include <QFile>

namespace docket::tests {

using namespace Qt::StringLiterals;

TestShop::TestShop()
{
    profile = valueOf(shop::loadShopProfile(u":/docket/demo/shop.json"_s));
    rules.printers = {{.name = u"kitchen"_s}};
    rules.hands = {{u"grill"_s, 2}};
    succeed(menu.load(shop::menuFileContent(u":/docket/demo/menu.json"_s)));
    open();
}

void TestShop::open()
{
    database =
        valueOf(store::Database::open(folder.filePath(u"docket.db"_s), store::Access::ReadWrite));
    kitchen = std::make_unique<shop::Kitchen>(rules);
    carts = std::make_unique<shop::CartDesk>(clock, menu, profile, rules);
    service = std::make_unique<shop::ServiceDesk>(*database, clock, menu, profile, events);
    promises = std::make_unique<shop::PromiseDesk>(
        clock, *kitchen, menu, profile, rules, service->state());
    messages = std::make_unique<shop::MessageDesk>(*database, clock, profile, messageRules, events);
    orders = std::make_unique<shop::OrderDesk>(*database, *carts, *promises, rules, *messages);
    calls = std::make_unique<shop::CallDesk>(*database, clock, rules, events);
    ringBacks = std::make_unique<shop::RingBackDesk>(*database, *carts, *calls, clock);
    phone = std::make_unique<shop::PhoneDesk>(*database, *calls, *carts, clock);
    constexpr int fewRounds = 2;
    publishing = std::make_unique<shop::PublishingDesk>(
        *database, clock, menu, folder.filePath(u"menu.json"_s), fewRounds, menuPatience);
    board = std::make_unique<shop::LiveBoard>(
        *database, events, *orders, *kitchen, *promises, *ringBacks, *service, *phone, *publishing);
    callers = std::make_unique<shop::CallerDesk>(*database, *carts, *promises);
    staff = std::make_unique<shop::StaffDesk>(*database, clock, std::chrono::minutes(5), fewRounds);
    board->useStaff(*staff);
    history =
        std::make_unique<shop::HistoryDesk>(folder.filePath(u"docket.db"_s), clock, profile.hours);
    board->useHistory(*history);
    reports = std::make_unique<shop::ReportDesk>(
        *database, folder.filePath(u"docket.db"_s), clock, profile.hours);
    board->useReports(*reports);
    counter = std::make_unique<shop::CounterDesk>(
        shop::CounterParts {*database, menu, *carts, *promises, *calls, *orders, *callers, events});
    counter->useStaff(*staff);
    board->useCounter(*counter);
    succeed(publishing->load());
    succeed(service->load());
    succeed(board->load());
}

void TestShop::restart()
{
    counter.reset();
    board.reset();
    reports.reset();
    history.reset();
    staff.reset();
    publishing.reset();
    ringBacks.reset();
    phone.reset();
    callers.reset();
    calls.reset();
    orders.reset();
    messages.reset();
    promises.reset();
    service.reset();
    database.reset();
    open();
}

} // namespace docket::tests
