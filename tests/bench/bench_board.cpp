// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the board shows what the store has, and what the window costs: the shop in its engine
// thread, the window in the program's, calls over the real webhook from a third.
//
// bench_board [--open N,N,...] [--seconds S] [--rate R] [--idle S] [--pass N]
//   --open     orders that are on the board while others come and go (default 50,200,500,1000)
//   --seconds  of each, orders arriving all the time (default 20)
//   --rate     orders that arrive in a second (default 10)
//   --idle     seconds of looking at the process with 200 open orders (default 10; 0: not)
//   --pass     orders that pass through the board for its memory (default 2000; 0: none)

#include "board_watch.h"
#include "engine_thread.h"
#include "figures.h"
#include "order_poster.h"
#include "shop/data_folder.h"
#include "support/silent_chime.h"
#include "ui/main_window.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QMutex>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::bench;
using docket::tests::SilentChime;

namespace {

constexpr QSize screen {1280, 800};
// Promised for later than what arrives: the new ones stand on the page that is seen.
const QString later = u"in 3 hours"_s;
const QString soon = u"as soon as possible"_s;

/// When each order was committed; written in the engine's thread, read in the window's.
class Commits {
public:
    explicit Commits(app::RunningShop &shop)
    {
        // Told first after every commit of a call.
        QObject::connect(&shop.events(), &shop::ShopEvents::callSeen, &shop.board(),
            [this] { m_last = std::chrono::steady_clock::now(); });
        QObject::connect(&shop.board(), &shop::Board::orderPlaced, &shop.board(),
            [this](const shop::Ticket &ticket) {
                const QMutexLocker lock(&m_mutex);
                m_times.insert(ticket.order.id, m_last);
            });
    }

    std::optional<Instant> take(const OrderId &order)
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_times.constFind(order);
        if (found == m_times.cend()) {
            return std::nullopt;
        }
        const Instant at = *found;
        m_times.erase(found);
        return at;
    }

    void clear()
    {
        const QMutexLocker lock(&m_mutex);
        m_times.clear();
    }

private:
    QMutex m_mutex;
    Instant m_last;
    QHash<OrderId, Instant> m_times;
};

/// A shop with its window, and a telephone.
class Bench : public QObject {
public:
    explicit Bench(WatchedApplication &application) : m_application(application) { }
    ~Bench() override
    {
        m_telephone.quit();
        m_telephone.wait();
    }

    bool start();
    /// Posts from the telephone's thread and waits for the last answer. \return false: one failed.
    bool post(int orders, int perSecond, const QString &pickup);
    void wait(int ms);
    void measureArrivals(int open, int seconds, int rate, QList<double> &medians);
    void measureIdle(int seconds);
    void measureMemory(int orders);

private:
    void bumpAway(const OrderId &order);
    void waitUntilGone(int collected);

    WatchedApplication &m_application;
    QTemporaryDir m_folder;
    app::EngineThread m_engine;
    QThread m_telephone;
    OrderPoster *m_poster = nullptr;
    std::unique_ptr<Commits> m_commits;
    SilentChime m_chime;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_open = 0;
    int m_collected = 0;
    bool m_bumpsAtOnce = false;
};

bool Bench::start()
{
    {
        const auto folder = shop::DataFolder::open(m_folder.path());
        if (!folder) {
            return false;
        }
        // Without the demo's printer: a docket is two more commits, after the answer.
        QFile::remove(folder->settings());
    }
    app::RunOptions options;
    options.dataFolder = m_folder.path();
    options.port = 0;
    options.clockStart = QDateTime::fromString(u"2026-11-20T16:00:00+11:00"_s, Qt::ISODate);
    // Many hands: what arrives is promised before what is open.
    options.settings = QStringList {u"hands/grill=50"_s, u"hands/fryer=50"_s, u"hands/counter=50"_s,
        u"kitchen/busyMinutes=15"_s};
    if (const auto started = m_engine.start(options); !started) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(started.error().message.english()));
        return false;
    }
    auto &shop = m_engine.shop();
    m_commits = std::make_unique<Commits>(shop);
    ui::WindowSetup setup;
    setup.zone = QTimeZone("Australia/Melbourne");
    setup.shopName = u"Demo Kebabs"_s;
    m_window = std::make_unique<ui::MainWindow>(shop.board(), shop.clock(), setup, m_chime);
    m_window->resize(screen);
    m_window->show();
    connect(&shop.board(), &shop::Board::orderPlaced, this, [this](const shop::Ticket &ticket) {
        if (m_bumpsAtOnce) {
            m_commits->take(ticket.order.id); // or the bench itself would grow
            bumpAway(ticket.order.id);
        }
    });
    connect(&shop.board(), &shop::Board::ticketChanged, this, [this](const shop::Ticket &ticket) {
        m_collected += ticket.order.status == OrderStatus::Collected ? 1 : 0;
    });
    QUrl hook = shop.url();
    hook.setPath(u"/webhook"_s);
    m_poster = new OrderPoster(hook);
    m_poster->moveToThread(&m_telephone);
    connect(&m_telephone, &QThread::finished, m_poster, &QObject::deleteLater);
    m_telephone.start();
    return true;
}

bool Bench::post(int orders, int perSecond, const QString &pickup)
{
    int failed = 0;
    QEventLoop waiting;
    connect(m_poster, &OrderPoster::finished, &waiting, [&](int failures) {
        failed = failures;
        waiting.quit();
    });
    QMetaObject::invokeMethod(
        m_poster, [this, orders, perSecond, pickup] { m_poster->post(orders, perSecond, pickup); },
        Qt::QueuedConnection);
    waiting.exec();
    if (failed > 0) {
        std::printf("%d of %d orders were not taken\n", failed, orders);
    }
    return failed == 0;
}

void Bench::wait(int ms)
{
    QEventLoop waiting;
    QTimer::singleShot(ms, &waiting, &QEventLoop::quit);
    waiting.exec();
}

void Bench::bumpAway(const OrderId &order)
{
    auto &board = m_engine.shop().board();
    for (const auto seen : {OrderStatus::Received, OrderStatus::Preparing, OrderStatus::Ready}) {
        QMetaObject::invokeMethod(
            &board, [&board, order, seen] { board.bump(order, seen); }, Qt::QueuedConnection);
    }
}

void Bench::waitUntilGone(int collected)
{
    while (m_collected < collected) {
        m_application.processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void Bench::measureArrivals(int open, int seconds, int rate, QList<double> &medians)
{
    post(open - m_open, 0, later);
    m_open = open;
    wait(1000);
    m_commits->clear();
    QList<double> delays;
    const int before = m_collected;
    const auto watching = connect(&m_application, &WatchedApplication::painted, this,
        [&](const QList<OrderId> &orders, Instant at) {
            for (const OrderId &order : orders) {
                if (const auto committed = m_commits->take(order)) {
                    delays.append(millisecondsBetween(*committed, at));
                    bumpAway(order);
                }
            }
        });
    m_application.takeWork();
    Watchdog watchdog;
    post(seconds * rate, rate, soon);
    waitUntilGone(before + seconds * rate);
    const QList<double> waits = watchdog.stop();
    const auto work = m_application.takeWork();
    disconnect(watching);
    medians.append(median(delays));
    printRow(u"%1 open, %2 painted"_s.arg(open).arg(delays.size()),
        {number(median(delays), 2), number(quantile(delays, 0.99), 2),
            number(medians.constLast() / medians.constFirst(), 2), number(quantile(waits, 0.99), 2),
            number(quantile(waits, 1), 2), number(work.longestMs, 2),
            number(work.allMs / (seconds * rate), 2)});
    std::printf("    the longest event: %s\n", qUtf8Printable(work.longest));
}

void Bench::measureIdle(int seconds)
{
    wait(2000);
    const double before = processSeconds();
    wait(seconds * 1000);
    printRow(u"idle for %1 s, %2 open, CPU share"_s.arg(seconds).arg(m_open),
        {number((processSeconds() - before) * 100 / seconds, 2) + u" %"_s});
}

void Bench::measureMemory(int orders)
{
    m_bumpsAtOnce = true;
    const int warmUp = std::max(500, orders / 20);
    int expected = m_collected + warmUp;
    post(warmUp, 0, soon);
    waitUntilGone(expected);
    const double before = residentMiB();
    const double heap = heapMiB();
    printRow(u"resident, in use after the first %1"_s.arg(warmUp),
        {number(before, 2) + u" MiB"_s, number(heap, 2) + u" MiB"_s});
    const int steps = std::max(5, orders / 10'000);
    for (int step = 1; step <= steps; ++step) {
        expected += orders / steps;
        post(orders / steps, 0, soon);
        waitUntilGone(expected);
        const double now = residentMiB();
        const double passed = step * orders / steps;
        printRow(u"resident after %1 more"_s.arg(step * orders / steps),
            {number(now, 2) + u" MiB"_s,
                number((now - before) * 1048576 / passed, 1) + u" B each"_s,
                number(heapMiB(), 2) + u" MiB"_s,
                number((heapMiB() - heap) * 1048576 / passed, 1) + u" B each"_s});
    }
    m_bumpsAtOnce = false;
}

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"open"_s, u"Orders on the board."_s, u"N,N"_s, u"50,200,500,1000"_s},
        {u"seconds"_s, u"Of each."_s, u"S"_s, u"20"_s},
        {u"rate"_s, u"Orders in a second."_s, u"R"_s, u"10"_s},
        {u"idle"_s, u"Seconds without a call; 0: not."_s, u"S"_s, u"10"_s},
        {u"pass"_s, u"Orders passing through; 0: none."_s, u"N"_s, u"2000"_s}});
    parser.addHelpOption();
    parser.process(application);
    Bench bench(application);
    if (!bench.start()) {
        return 1;
    }
    bench.wait(500);
    if (const int orders = parser.value(u"pass"_s).toInt(); orders > 0) {
        bench.measureMemory(orders);
    }
    QList<double> medians;
    printRow(u"\nms from commit to painted"_s,
        {u"p50"_s, u"p99"_s, u"growth"_s, u"blocked p99"_s, u"most"_s, u"event (CPU)"_s,
            u"CPU an order"_s});
    for (const QString &open : parser.value(u"open"_s).split(u',')) {
        bench.measureArrivals(open.toInt(), parser.value(u"seconds"_s).toInt(),
            parser.value(u"rate"_s).toInt(), medians);
        if (const int idle = parser.value(u"idle"_s).toInt(); idle > 0 && open.toInt() == 200) {
            bench.measureIdle(idle);
        }
    }
    return 0;
}
