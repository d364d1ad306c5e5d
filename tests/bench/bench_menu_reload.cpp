// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a changed menu file costs until it is sold, and what a call on the line notices of it.
//
// bench_menu_reload [ROUNDS]

#include "big_menu.h"
#include "domain/clock.h"
#include "figures.h"
#include "shop/menu_desk.h"
#include "shop/menu_watch.h"
#include "shop/publishing_desk.h"
#include "shop/service_desk.h"
#include "shop/shop_events.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::bench;

namespace {

const QString sentence = u"two large amber plates with garlic sauce"_s;

double msOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The thread that answers calls, with what a reload means to it: the watch, the history in the
/// store, and what the board shows to be sold out.
struct Engine {
    explicit Engine(const QString &folder)
        : path(folder + u"/menu.json"_s), database(opened(folder)),
          service(*database, clock, desk, profile, events), publishing(*database, clock, desk, path)
    {
    }

    static std::unique_ptr<store::Database> opened(const QString &folder)
    {
        auto database = store::Database::open(folder + u"/docket.db"_s, store::Access::ReadWrite);
        if (!database) {
            qFatal("%s", qUtf8Printable(database.error().message.english()));
        }
        return std::move(*database);
    }

    SystemClock clock;
    shop::ShopProfile profile;
    shop::ShopEvents events;
    shop::MenuDesk desk;
    QString path;
    std::unique_ptr<store::Database> database;
    shop::ServiceDesk service;
    shop::PublishingDesk publishing;
};

struct Reload {
    double soldMs = 0; ///< From the second look at the file until the desk sells it.
    double longestStallMs = 0; ///< Of the thread that answers calls.
    double notedMs = 0; ///< Until the history in the store has it, synced to disk as an order is.
    double firstAnswerMs = 0; ///< Of the first sentence under the new menu.
};

Reload reload(Engine &engine, const QByteArray &content)
{
    shop::MenuWatch watch(engine.desk, shop::RestingFile(engine.path));
    Reload reload;
    bool isTaken = false;
    QElapsedTimer clock;
    QObject::connect(&watch, &shop::MenuWatch::menuTaken, &watch, [&] {
        reload.soldMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        isTaken = true;
    });
    if (!write(engine.path, content)) {
        return reload;
    }
    watch.check();
    clock.start();
    watch.check();
    while (!isTaken && clock.elapsed() < 60'000) {
        reload.longestStallMs =
            std::max(reload.longestStallMs, msOf([] { QCoreApplication::processEvents(); }));
        (void)engine.desk.listener().hear(sentence); // calls go on meanwhile
    }
    reload.longestStallMs =
        std::max(reload.longestStallMs, msOf([&] { (void)engine.service.sellables(); }));
    reload.notedMs = msOf([&] { engine.publishing.noteFile(); });
    reload.firstAnswerMs = msOf([&] { (void)engine.desk.listener().hear(sentence); });
    return reload;
}

/// Takes something off the menu and brings it back: what each costs the thread that answers calls.
double soldOut(Engine &engine)
{
    const Sellable first {engine.desk.whole().items.first().id, {}, {}};
    const double off = msOf([&] { engine.desk.setConditions({{SoldOut {first, {}}}, {}, {}}); });
    return std::max(off, msOf([&] { engine.desk.setConditions({}); }));
}

void measure(int items, int rounds)
{
    const QTemporaryDir folder;
    QByteArray content = bigMenu(items);
    Engine engine(folder.path());
    if (!write(engine.path, content) || !engine.desk.load(shop::menuFileContent(engine.path))
        || !engine.publishing.load()) {
        std::puts("the menu cannot be sold: nothing was measured");
        return;
    }
    QList<double> bare;
    QList<double> prepared;
    QList<double> work; // of the processor: others may use it, too
    QList<double> sold;
    QList<double> noted;
    QList<double> stalls;
    QList<double> off;
    QList<double> answers;
    for (int round = 0; round < rounds; ++round) {
        bare.append(msOf([&] { (void)QJsonDocument::fromJson(content); }));
        const std::clock_t begun = std::clock();
        prepared.append(msOf([&] { (void)shop::MenuDesk::prepare(content, {}); }));
        work.append(1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC);
        content += ' '; // another size: another file
        const QByteArray changed = QByteArray(content).replace("15}", "16}");
        const Reload one = reload(engine, round % 2 == 0 ? changed : content);
        sold.append(one.soldMs);
        stalls.append(one.longestStallMs);
        answers.append(one.firstAnswerMs);
        off.append(soldOut(engine));
        noted.append(one.notedMs);
    }
    printRow(QString::number(items),
        {number(median(bare), 2) + u" ms"_s, number(median(prepared), 2) + u" ms"_s,
            number(median(work), 2) + u" ms"_s, number(median(sold), 2) + u" ms"_s,
            number(median(stalls), 2) + u" ms"_s,
            number(*std::max_element(stalls.cbegin(), stalls.cend()), 2) + u" ms"_s,
            number(median(off), 2) + u" ms"_s, number(median(noted), 2) + u" ms"_s,
            number(median(answers), 3) + u" ms"_s});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 9;
    printRow(u"items"_s,
        {u"bare parse"_s, u"made ready"_s, u"its work"_s, u"until sold"_s, u"stall"_s,
            u"longest stall"_s, u"an 86"_s, u"noted"_s, u"first answer"_s});
    for (const int items : {50, 500, 5000}) {
        measure(items, std::max(rounds, 1));
    }
    return 0;
}
