// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a changed menu file costs until it is sold, and what a call on the line notices of it.
//
// bench_menu_reload [ROUNDS]

#include "big_menu.h"
#include "figures.h"
#include "shop/menu_desk.h"
#include "shop/menu_watch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

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

struct Reload {
    double soldMs = 0; ///< From the second look at the file until the desk sells it.
    double longestStallMs = 0; ///< Of the thread that answers calls.
    double firstAnswerMs = 0; ///< Of the first sentence under the new menu.
};

Reload reload(shop::MenuDesk &desk, const QString &path, const QByteArray &content)
{
    shop::MenuWatch watch(desk, path);
    Reload reload;
    bool isTaken = false;
    QObject::connect(&watch, &shop::MenuWatch::menuTaken, &watch, [&] { isTaken = true; });
    if (!write(path, content)) {
        return reload;
    }
    watch.check();
    QElapsedTimer clock;
    clock.start();
    watch.check();
    while (!isTaken && clock.elapsed() < 60'000) {
        reload.longestStallMs =
            std::max(reload.longestStallMs, msOf([] { QCoreApplication::processEvents(); }));
        (void)desk.listener().hear(sentence); // calls go on meanwhile
    }
    reload.soldMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    reload.firstAnswerMs = msOf([&] { (void)desk.listener().hear(sentence); });
    return reload;
}

void measure(int items, int rounds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"menu.json"_s);
    QByteArray content = bigMenu(items);
    shop::MenuDesk desk;
    if (!write(path, content) || !desk.load(path)) {
        std::puts("the menu cannot be sold: nothing was measured");
        return;
    }
    QList<double> bare;
    QList<double> prepared;
    QList<double> sold;
    QList<double> stalls;
    QList<double> answers;
    for (int round = 0; round < rounds; ++round) {
        bare.append(msOf([&] { (void)QJsonDocument::fromJson(content); }));
        prepared.append(msOf([&] { (void)shop::MenuDesk::prepare(content, {}); }));
        content += ' '; // another size: another file
        const QByteArray changed = QByteArray(content).replace("15}", "16}");
        const Reload one = reload(desk, path, round % 2 == 0 ? changed : content);
        sold.append(one.soldMs);
        stalls.append(one.longestStallMs);
        answers.append(one.firstAnswerMs);
    }
    printRow(QString::number(items),
        {number(median(bare), 2) + u" ms"_s, number(median(prepared), 2) + u" ms"_s,
            number(median(prepared) / median(bare), 1), number(median(sold), 2) + u" ms"_s,
            number(*std::max_element(stalls.cbegin(), stalls.cend()), 2) + u" ms"_s,
            number(median(answers), 3) + u" ms"_s});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 9;
    printRow(u"items"_s,
        {u"bare parse"_s, u"made ready"_s, u"ratio"_s, u"until sold"_s, u"longest stall"_s,
            u"first answer"_s});
    for (const int items : {50, 500, 5000}) {
        measure(items, std::max(rounds, 1));
    }
    return 0;
}
