// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What understanding and pricing cost without the wire, and how it grows with the menu.
//
// bench_core [SECONDS OF EACH]

#include "big_menu.h"
#include "domain/free_text.h"
#include "domain/menu_loader.h"
#include "domain/pricing.h"
#include "figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::bench;

namespace {

const QString sentence = u"two large lamb kebabs no onion with sweet chilli, a small chips with "
                         "chicken salt and three cokes"_s;

/// What any listener must do at the least: each word looked up once.
int lookUpWords(const QString &said, const QHash<QString, int> &words)
{
    int found = 0;
    for (const QString &word : said.split(u' ')) {
        found += words.value(word.toLower());
    }
    return found;
}

QList<CartLine> heardBy(const OrderListener &listener, const QString &said)
{
    const auto heard = listener.hear(said);
    const auto *lines = std::get_if<QList<CartLine>>(&heard);
    return lines == nullptr ? QList<CartLine>() : *lines;
}

void measureHearing(double seconds, const std::shared_ptr<const Menu> &menu)
{
    const OrderListener listener(menu);
    if (heardBy(listener, sentence).size() != 3) {
        std::puts("the sentence is not heard: nothing was measured");
        return;
    }
    QHash<QString, int> words;
    for (const Item &item : menu->items) {
        words.insert(item.name.toLower(), 1);
    }
    const double heard = perSecond(seconds, [&] { (void)listener.hear(sentence); });
    int found = 0;
    const double bare = perSecond(seconds, [&] { found += lookUpWords(sentence, words); });
    printRow(u"sentence of 18 words, against word look-ups"_s,
        {number(heard), number(bare), number(heard / bare, 4), number(1e6 / heard) + u" us"_s});
}

void measurePricing(double seconds, const std::shared_ptr<const Menu> &menu)
{
    const OrderListener listener(menu);
    Cart cart;
    for (const char *said : {"3 small lamb kebabs", "2 large chicken kebabs", "2 small chips",
             "3 large chips", "a large lamb hsp", "2 lamb gozleme", "7 cokes"}) {
        cart.lines.append(heardBy(listener, QString::fromLatin1(said)));
    }
    Money sum;
    const double priced = perSecond(seconds, [&] { sum += priceCart(*menu, cart).total; });
    const double bare = perSecond(seconds, [&] {
        for (const CartLine &line : cart.lines) {
            sum += *menu->item(line.item)->price(line.size) * line.quantity;
        }
    });
    printRow(u"cart of %1 items with deals, against a sum"_s.arg(cart.itemCount()),
        {number(priced), number(bare), number(priced / bare, 4), number(1e6 / priced) + u" us"_s});
}

void measureGrowth(double seconds)
{
    printRow(u"\nmenu of so many items"_s, {u"sentences/s"_s, u"each"_s, u"listener ready"_s});
    for (const int items : {10, 100, 1000, 5000}) {
        const auto menu = loadMenu(bigMenu(items));
        if (!menu) {
            std::printf("%s\n", qUtf8Printable(menu.error().message.english()));
            return;
        }
        QElapsedTimer clock;
        clock.start();
        const OrderListener listener(*menu);
        const auto readyMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        const QString said = u"two large amber plates with garlic sauce and a small basil plate"_s;
        const auto answer = listener.hear(said);
        if (const auto *refused = std::get_if<LineRefusal>(&answer)) {
            printRow(QString::number(items), {u"not heard: "_s + refused->error.english()});
            continue;
        }
        const double heard = perSecond(seconds, [&] { (void)listener.hear(said); });
        printRow(QString::number(items),
            {number(heard), number(1e6 / heard) + u" us"_s, number(readyMs, 1) + u" ms"_s});
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const double seconds = argc > 1 ? QByteArray(argv[1]).toDouble() : 2;
    QFile file(u":/docket/demo/menu.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("the demo menu is not in the program\n", stderr);
        return 1;
    }
    const auto menu = loadMenu(file.readAll());
    if (!menu) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(menu.error().message.english()));
        return 1;
    }
    printRow(u"demo menu"_s, {u"Docket/s"_s, u"bare/s"_s, u"ratio"_s, u"each"_s});
    measureHearing(seconds, *menu);
    measurePricing(seconds, *menu);
    measureGrowth(seconds);
    return 0;
}
