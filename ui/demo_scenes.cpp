// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_board.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

using Level = shop::TrustItem::Level;

QString stationOf(const QString &item)
{
    const QStringList handedOver {u"Can"_s, u"Ayran"_s, u"Baklava"_s};
    if (handedOver.contains(item)) {
        return u"counter"_s;
    }
    return item == "Chips"_L1 ? u"fryer"_s : u"grill"_s;
}

OrderLine line(int quantity, const QString &item, const QString &title, QStringList choices,
    QStringList without = {})
{
    OrderLine line;
    line.quantity = quantity;
    line.itemId = ItemId(item);
    line.item = item;
    line.title = title;
    line.station = stationOf(item);
    for (const auto &names : std::as_const(choices)) {
        line.choices.append({u"options"_s, names.split(u", "_s)});
    }
    line.without = std::move(without);
    return line;
}

OrderLine inDeal(OrderLine line, const QString &deal)
{
    line.deal = deal;
    return line;
}

OrderLine withNote(OrderLine line, const QString &note)
{
    line.note = note;
    return line;
}

/// Who ordered and when: minutes around the scene's now.
struct Telling {
    int sequence;
    QString name;
    QString phone; ///< Empty: over the counter.
    int placed;
    int promised;
    OrderStatus status;
};

shop::Ticket ticket(const QDateTime &now, const Telling &telling, const QList<OrderLine> &lines)
{
    shop::Ticket ticket;
    auto &order = ticket.order;
    order.id = OrderId(u"demo-%1"_s.arg(telling.sequence));
    order.number = {BusinessDay(now.date()), telling.sequence};
    order.provider = telling.phone.isEmpty() ? u"counter"_s : u"vapi"_s;
    order.customerName = telling.name;
    order.customerPhone = telling.phone;
    order.placedAt = now.addSecs(telling.placed * demoMinute);
    order.promisedAt = now.addSecs(telling.promised * demoMinute);
    order.status = telling.status;
    if (telling.status == OrderStatus::Ready) {
        order.readyAt = now.addSecs(-2 * demoMinute);
    }
    order.lines = lines;
    ticket.startBy = order.promisedAt.addSecs(-12 * demoMinute);
    return ticket;
}

shop::Ticket lateOrder(const QDateTime &now)
{
    auto late =
        ticket(now, {41, u"José O’Brien"_s, u"+61491570156"_s, -24, -3, OrderStatus::Preparing},
            {line(1, u"Chips"_s, u"Large chips"_s, {u"chicken salt"_s}),
                line(2, u"Lamb Kebab"_s, u"Large lamb kebab"_s, {u"lettuce, tomato"_s, u"garlic"_s},
                    {u"onion"_s})});
    late.order.notes = u"Ring the bell when it is ready, please."_s;
    return late;
}

QList<shop::Ticket> fewTickets(const QDateTime &now)
{
    const auto meal = u"Kebab, small chips and can"_s;
    QList<shop::Ticket> tickets;
    tickets << lateOrder(now)
            << ticket(now, {39, u"Counter"_s, {}, -19, -1, OrderStatus::Ready},
                   {line(1, u"Falafel HSP"_s, u"Small falafel HSP"_s,
                       {u"garlic, chilli"_s, u"cheese"_s})})
            << ticket(now, {42, u"Mai"_s, u"+61491570157"_s, -16, 4, OrderStatus::Preparing},
                   {inDeal(line(1, u"Chicken Kebab"_s, u"Small chicken kebab"_s,
                               {u"the lot"_s, u"sweet chilli, chilli"_s}),
                        meal),
                       inDeal(line(1, u"Chips"_s, u"Small chips"_s, {u"no salt"_s}), meal),
                       inDeal(line(1, u"Can"_s, u"Can"_s, {u"Solo"_s}), meal)})
            << ticket(now, {43, u"Ayşe"_s, u"+61491570158"_s, -4, 16, OrderStatus::Received},
                   {line(1, u"Mix HSP"_s, u"Large mix HSP"_s, {u"garlic, bbq"_s},
                        {u"cheese"_s, u"chilli"_s}),
                       line(1, u"Ayran"_s, u"Ayran"_s, {})})
            << ticket(now, {44, u"李雷"_s, u"+61491570159"_s, -2, 18, OrderStatus::Received},
                   {withNote(line(3, u"Falafel Kebab"_s, u"Small falafel kebab"_s,
                                 {u"lettuce, tomato, onion"_s, u"hummus"_s}),
                       u"one of them cut in half"_s)})
            << ticket(now, {45, u"Tom"_s, u"+61491570006"_s, -1, 41, OrderStatus::Received},
                   {line(1, u"Lamb Gözleme"_s, u"Lamb gözleme"_s, {u"haloumi"_s}),
                       line(4, u"Baklava"_s, u"Baklava"_s, {})});
    tickets[4].order.possibleDuplicate = true;
    return tickets;
}

shop::Ticket longOrder(const QDateTime &now)
{
    QList<OrderLine> lines;
    const QStringList proteins {u"Lamb"_s, u"Chicken"_s, u"Mix"_s, u"Falafel"_s};
    for (const auto &protein : proteins) {
        lines << line(2, protein + u" Kebab"_s, u"Large %1 kebab"_s.arg(protein.toLower()),
            {u"lettuce, tomato, onion"_s, u"garlic, sweet chilli"_s}, {u"pickles"_s})
              << line(1, protein + u" HSP"_s, u"Large %1 HSP"_s.arg(protein.toLower()),
                     {u"garlic, chilli, bbq"_s, u"cheese"_s})
              << line(1, u"Chips"_s, u"Large chips"_s, {u"chicken salt"_s});
    }
    return ticket(now,
        {46, u"Wilhelmina Featherstonehaugh-Papadopoulos of the Thursday Bowling Club"_s,
            u"+61491570110"_s, -3, 25, OrderStatus::Received},
        lines);
}

shop::Ticket marked(shop::Ticket ticket, const shop::TicketMarks &marks)
{
    ticket.marks = marks;
    return ticket;
}

shop::TicketMarks told(const shop::OrderNews &news)
{
    shop::TicketMarks marks;
    marks.news = news;
    return marks;
}

/// What asks to be acknowledged, what is half made, what is in a hurry.
QList<shop::Ticket> markedTickets(const QDateTime &now)
{
    using News = shop::OrderNews;
    const OrderNumber replaced {BusinessDay(now.date()), 52};
    const OrderNumber replacing {BusinessDay(now.date()), 56};
    auto allergic = ticket(now, {54, u"Priya"_s, u"+61491570159"_s, -3, 17, OrderStatus::Received},
        {line(1, u"Falafel Kebab"_s, u"Small falafel kebab"_s, {u"the lot"_s, u"garlic"_s})});
    allergic.order.notes = u"allergic to sesame"_s;
    auto checked = ticket(now, {53, u"Mai"_s, u"+61491570157"_s, -9, 19, OrderStatus::Preparing},
        {withNote(line(1, u"Lamb Gözleme"_s, u"Lamb gözleme"_s, {}), u"nut allergy"_s),
            line(1, u"Chips"_s, u"Small chips"_s, {u"no salt"_s})});
    QList<shop::Ticket> tickets;
    tickets
        << marked(ticket(now, {52, u"Zoë"_s, u"+61491570156"_s, -12, 14, OrderStatus::Cancelled},
                      {line(1, u"Mix HSP"_s, u"Large mix HSP"_s, {u"garlic, bbq"_s}, {u"cheese"_s}),
                          line(2, u"Can"_s, u"Can"_s, {u"Solo"_s})}),
               told({News::Kind::Cancelled, replacing}))
        << marked(ticket(now, {56, u"Zoë"_s, u"+61491570156"_s, -1, 15, OrderStatus::Received},
                      {line(1, u"Mix HSP"_s, u"Large mix HSP"_s, {u"garlic, bbq"_s}),
                          line(1, u"Can"_s, u"Can"_s, {u"Solo"_s})}),
               told({News::Kind::Changed, replaced}))
        << allergic << marked(checked, {{}, true, false, {}, {1}})
        << marked(ticket(now, {55, u"Jack"_s, u"+61491570158"_s, -2, 26, OrderStatus::Received},
                      {line(1, u"Lamb Kebab"_s, u"Large lamb kebab"_s, {u"garlic"_s}, {u"onion"_s}),
                          line(1, u"Lamb Kebab"_s, u"Large lamb kebab"_s, {u"garlic"_s},
                              {u"onion"_s})}),
               {{}, false, true, {}, {}})
        << marked(ticket(now, {51, u"Tom"_s, u"+61491570006"_s, -15, 3, OrderStatus::Preparing},
                      {line(2, u"Lamb Kebab"_s, u"Large lamb kebab"_s, {u"the lot"_s, u"garlic"_s}),
                          line(1, u"Ayran"_s, u"Ayran"_s, {})}),
               {{}, false, false, {}, {0, 1}})
        << ticket(now, {57, u"Tom"_s, u"+61491570006"_s, -1, 180, OrderStatus::Received},
               {line(4, u"Baklava"_s, u"Baklava"_s, {})});
    return tickets;
}

QList<shop::Ticket> manyTickets(const QDateTime &now)
{
    auto tickets = fewTickets(now);
    tickets << longOrder(now)
            << ticket(now, {47, u"أحمد الخطيب"_s, u"+61355500123"_s, -2, 27, OrderStatus::Received},
                   {line(2, u"Chicken Kebab"_s, u"Large chicken kebab"_s, {u"tahini"_s},
                       {u"tomato"_s, u"onion"_s, u"lettuce"_s})});
    const QStringList names {u"Priya"_s, u"Jack"_s, u"Nguyễn Văn An"_s, u"Zoë"_s};
    int sequence = 48;
    for (const auto &name : names) {
        tickets << ticket(now,
            {sequence, name, u"+61491570157"_s, -1, sequence - 18, OrderStatus::Received},
            {line(1, u"Lamb Kebab"_s, u"Small lamb kebab"_s, {u"the lot"_s, u"garlic"_s}),
                line(2, u"Chips"_s, u"Small chips"_s, {u"chicken salt"_s})});
        ++sequence;
    }
    return tickets;
}

shop::QueueState queue(const QDateTime &now, int minutes, int orders, int work)
{
    shop::QueueState queue;
    queue.open = true;
    queue.nextChange = now.addSecs(7 * 60 * demoMinute + 26 * demoMinute);
    queue.wait.minutes = minutes;
    queue.wait.workMinutes = work;
    queue.wait.slowestStation = orders > 0 ? u"grill"_s : QString();
    queue.openOrders = orders;
    if (orders > 0) {
        queue.today = {4 * orders, 1, 8, 3};
    }
    return queue;
}

QList<shop::RingBack> hungUp(const QDateTime &now)
{
    shop::RingBack ringBack;
    ringBack.session = SessionId(u"demo-call"_s);
    ringBack.caller = u"+61491570110"_s;
    ringBack.at = now.addSecs(-6 * demoMinute);
    ringBack.wanted = {u"2 × Large Lamb Kebab (no onion)"_s, u"1 × Soft Drink Can (coca-cola)"_s};
    ringBack.total = Money::fromCents(3200);
    return {ringBack};
}

QList<shop::LiveCall> onThePhone(const QDateTime &now)
{
    return {{SessionId(u"demo-live"_s), u"+61491570159"_s, now.addSecs(-2 * demoMinute), now,
        {u"Large Mix HSP (garlic, bbq)"_s, u"2 × Ayran"_s}, Money::fromCents(2700)}};
}

shop::CallRecord callOf(const shop::Ticket &ticket)
{
    shop::CallRecord record;
    record.order = ticket.order.id;
    record.isCall = true;
    record.caller = ticket.order.customerPhone;
    record.startedAt = ticket.order.placedAt.addSecs(-2 * demoMinute);
    record.endedAt = ticket.order.placedAt;
    record.outcome = CallOutcome::Ordered;
    record.summary = u"José ordered kebabs and chips and asked for a bell."_s;
    record.transcript =
        u"Agent: Demo Kebabs, what can I get you?\nCaller: A lamb kebab and large chips with chicken salt.\n"
        "Agent: Small or large?\nCaller: Large. Make it two, no onion."_s;
    record.recordingUrl = u"https://example.com/recording"_s;
    record.said = {
        {1, u"large chips with chicken salt"_s, {u"Large Chips (chicken salt)"_s}, {}, {}},
        {2, u"large lamb kebab"_s, {u"Large Lamb Kebab"_s}, {}, {}},
        {3, u"make it two, no onion"_s, {u"2 × Large Lamb Kebab (no onion)"_s},
            {u"Large Lamb Kebab"_s}, {}}};
    return record;
}

QList<shop::TrustItem> calmTrust(const QDateTime &now)
{
    return {{u"server"_s, Level::Good, u"last-call"_s,
                {now.addSecs(-demoMinute).toString(Qt::ISODate)}},
        {u"printer/kitchen"_s, Level::Good, u"ready"_s, {}},
        {u"printer/bag"_s, Level::Good, u"ready"_s, {}},
        {u"storage"_s, Level::Good, u"saved"_s, {}},
        {u"menu"_s, Level::Good, u"menu"_s, {u"7c1f20ab"_s}}};
}

QList<shop::TrustItem> troubledTrust()
{
    return {{u"server"_s, Level::Warning, u"no-secret"_s, {u"http://127.0.0.1:8000"_s}},
        {u"printer/kitchen"_s, Level::Bad, u"offline"_s, {u"no answer"_s, u"3"_s}},
        {u"printer/bag"_s, Level::Warning, u"paper-out"_s, {}},
        {u"storage"_s, Level::Good, u"saved"_s, {}},
        {u"menu"_s, Level::Good, u"menu"_s, {u"7c1f20ab"_s}}};
}

/// What goes wrong around a shop, each in words.
QList<shop::TrustItem> lostTrust(const QDateTime &now)
{
    shop::TrustItem jumped {u"clock"_s, Level::Bad, u"jumped"_s, {u"3600"_s}};
    jumped.asksToBeSeen = true;
    const QString before = now.addSecs(-12 * demoMinute).toString(Qt::ISODate);
    return {{u"server"_s, Level::Good, u"last-call"_s, {before}},
        {u"reach"_s, Level::Bad, u"lost"_s, {before, u"no answer"_s}},
        {u"printer/kitchen"_s, Level::Bad, u"offline"_s, {u"no answer"_s, u"3"_s, before}},
        {u"storage"_s, Level::Good, u"saved"_s, {}},
        {u"disk"_s, Level::Bad, u"nearly-full"_s, {u"120"_s}}, jumped,
        {u"recovery"_s, Level::Bad, u"restored"_s,
            {now.addSecs(-90 * demoMinute).toString(Qt::ISODate), {}}},
        {u"menu"_s, Level::Good, u"menu"_s, {u"7c1f20ab"_s}}};
}

shop::ListedDocket docketOf(const QString &number, const QString &customer, const QString &printer,
    const QDateTime &createdAt)
{
    shop::ListedDocket docket;
    docket.job = PrintJobId(number + printer);
    docket.number = number;
    docket.customer = customer;
    docket.printer = printer;
    docket.createdAt = createdAt;
    docket.changedAt = createdAt.addSecs(4);
    docket.state = print::JobState::Confirmed;
    return docket;
}

/// The kitchen's printer is off, an old docket asks, the bag's printer goes on.
shop::PrintingReport printersInTrouble(const QDateTime &now)
{
    using Kind = print::PrinterState::Kind;
    const auto kitchen = u"kitchen"_s;
    const auto bag = u"bag"_s;
    shop::PrintingReport report;
    report.printers = {{{bag, Kind::Ready, {}, 0, {}, false, 0}, u"virtual:"_s, {}},
        {{kitchen, Kind::PaperOut,
             QCoreApplication::translate(
                 "docket::ui::DemoBoard", "The printer has run out of paper."),
             2, now.addSecs(-4 * demoMinute), true, 1},
            u"tcp://192.0.2.7:9100"_s, bag}};
    report.waiting = {docketOf(u"#031"_s, u"Mary"_s, kitchen, now.addSecs(-180 * demoMinute)),
        docketOf(u"#042"_s, u"José"_s, kitchen, now.addSecs(-4 * demoMinute)),
        docketOf(u"#043"_s, u"李雷"_s, kitchen, now.addSecs(-2 * demoMinute))};
    for (auto &docket : report.waiting) {
        docket.state = print::JobState::Queued;
    }
    report.waiting[0].asks = true;
    report.waiting[1].state = print::JobState::Unknown;
    report.printed = {docketOf(u"#041"_s, u"Priya"_s, bag, now.addSecs(-9 * demoMinute)),
        docketOf(u"#040"_s, u"Tom"_s, bag, now.addSecs(-14 * demoMinute))};
    report.printed[1].content.purpose = print::Purpose::Bag;
    return report;
}

/// More orders than hands: the staff have slowed down and paused.
shop::QueueState slowedDown(const QDateTime &now)
{
    shop::QueueState slow = queue(now, 45, 12, 97);
    slow.extraMinutes = 10;
    slow.extraUntil = now.addSecs(22 * demoMinute);
    slow.isPaused = true;
    slow.pausedUntil = now.addSecs(26 * demoMinute);
    return slow;
}

QList<shop::SellableEntry> ranOut(const QDateTime &now)
{
    const auto item = [](const QString &id, const QString &name, const QString &section) {
        shop::SellableEntry entry {{ItemId(id), {}, {}}, name, section, false, {}, false};
        entry.station = stationOf(name);
        return entry;
    };
    QList<shop::SellableEntry> menu {item(u"kebab-lamb"_s, u"Lamb Kebab"_s, u"Kebabs"_s),
        item(u"kebab-chicken"_s, u"Chicken Kebab"_s, u"Kebabs"_s),
        item(u"chips"_s, u"Chips"_s, u"Sides"_s), item(u"can"_s, u"Can"_s, u"Drinks"_s)};
    menu[0].soldWhen = u"Monday to Friday from 11 AM to 3 PM"_s;
    menu[3].left = 24;
    menu[1].isSoldOut = true;
    menu[1].until = now.addSecs(86 * demoMinute);
    menu.append({{{}, GroupId(u"sauces"_s), OptionId(u"hummus"_s)}, u"hummus"_s, u"Sauces"_s, true,
        {}, false});
    return menu;
}

} // namespace

QList<DemoScene> demoScenes(const QDateTime &now)
{
    auto waiting = calmTrust(now);
    waiting.first() = {u"server"_s, Level::Good, u"listening"_s, {u"http://127.0.0.1:8000"_s}};
    auto collected = fewTickets(now);
    int before = 0;
    for (auto &each : collected) {
        each.order.number.sequence = 38 - before;
        each.order.status = OrderStatus::Collected;
        each.order.closedAt = now.addSecs(-(4 + 5 * before++) * demoMinute);
    }
    QList<DemoScene> scenes {{u"board"_s, fewTickets(now), queue(now, 20, 6, 31), hungUp(now), {},
                                 calmTrust(now), {}, {}},
        {u"board-marks"_s, markedTickets(now), queue(now, 25, 6, 38), {}, {}, calmTrust(now), {},
            {}},
        {u"board-recall"_s, fewTickets(now).mid(2), queue(now, 20, 6, 31), {}, {}, calmTrust(now),
            {}, {}, collected},
        {u"board-empty"_s, {}, queue(now, 15, 0, 0), {}, {}, waiting, {}, {}},
        {u"board-busy"_s, manyTickets(now), slowedDown(now), {}, ranOut(now), troubledTrust(),
            Sentence::verbatim(QCoreApplication::translate(
                "docket::ui::DemoBoard", "The change could not be saved. The order is as it was.")),
            {}},
        {u"sold-out"_s, fewTickets(now), queue(now, 20, 6, 31), {}, ranOut(now), calmTrust(now), {},
            {u"sold-out-list"_s}}};
    scenes.first().callsOnLine = onThePhone(now);
    DemoScene call = scenes.first();
    call.name = u"board-call"_s;
    call.call = callOf(call.tickets.first());
    scenes.append(call);
    DemoScene counts = scenes.first();
    counts.name = u"board-counts"_s;
    counts.pressed = QStringList {u"all-day"_s, u"counts-ingredients"_s, u"count-Lamb"_s};
    scenes.append(counts);
    DemoScene trust = scenes.first();
    trust.name = u"board-trust"_s;
    trust.trust = lostTrust(now);
    scenes.append(trust);
    DemoScene printers = scenes.first();
    printers.name = u"printers"_s;
    printers.trust = calmTrust(now);
    printers.trust[1] = {u"printer/kitchen"_s, Level::Bad, u"asks"_s, {u"1"_s}};
    printers.printing = printersInTrouble(now);
    printers.pressed = QStringList {u"section-printers"_s};
    printers.printing.paper.shopName = u"Demo Kebabs"_s;
    printers.printing.paper.zone = QTimeZone("Australia/Melbourne");
    scenes.append(printers);
    printers.name = u"dockets"_s;
    printers.pressed = QStringList {u"section-printers"_s, u"docket-look"_s, u"block-add"_s};
    scenes.append(printers);
    DemoScene help = scenes.first();
    help.name = u"help"_s;
    help.pressed = QStringList {u"section-help"_s};
    scenes.append(help);
    DemoScene people = scenes.first();
    people.name = u"people"_s;
    people.staff = {
        {{u"li"_s, u"Li"_s, Role::Cook, false}, {u"nesrin"_s, u"Nesrin"_s, Role::Owner, true},
            {u"tom"_s, u"Tom"_s, Role::Counter, true}},
        true, u"nesrin"_s};
    people.pressed = QStringList {u"section-people"_s, u"staff-add"_s};
    scenes.append(people);
    scenes.append(backupsScene(people, now));
    scenes.append(connectionsScene(scenes.first(), now));
    return scenes;
}

} // namespace docket::ui
