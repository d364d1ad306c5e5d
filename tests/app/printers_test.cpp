// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Several printers as a shop has them: with the real program.

#include "served_shop.h"
#include "support/catch.h"
#include "support/files.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using docket::tests::contentSoFar;
using docket::tests::exportedOrders;
using docket::tests::ServedShop;
using namespace Qt::StringLiterals;

namespace {

bool waitFor(const QString &path, const QByteArray &text, qsizetype times = 1)
{
    return QTest::qWaitFor([&] { return contentSoFar(path).count(text) >= times; }, 20'000);
}

QStringList settings(const QStringList &values)
{
    QStringList options;
    for (const QString &value : values) {
        options += {u"--set"_s, value};
    }
    return options;
}

} // namespace

TEST_CASE("a printer that takes everything and says nothing delays no order and no other printer")
{
    QTcpServer silent; // its connections are never even accepted
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    const QString paper = folder.filePath(u"bar.txt"_s);
    ServedShop shop(folder.filePath(u"shop"_s),
        settings({u"printers/kitchen=tcp://127.0.0.1:%1"_s.arg(silent.serverPort()),
            u"printers/bar=file://"_s + paper}));
    for (const auto &number : {u"20261120-001"_s, u"20261120-002"_s, u"20261120-003"_s}) {
        CHECK(shop.placeOrder(u"call-"_s + number) == number);
    }
    CHECK(waitFor(paper, "TOTAL", 3));
    CHECK(contentSoFar(paper).count("#003") == 1);
}

TEST_CASE("a dead printer's dockets come out at its fallback, and receipts at the till")
{
    const QTemporaryDir folder;
    const QString bar = folder.filePath(u"bar.txt"_s);
    const QString till = folder.filePath(u"till.txt"_s);
    ServedShop shop(folder.filePath(u"shop"_s),
        settings({u"printers/kitchen=tcp://127.0.0.1:9"_s, u"printers/kitchen/fallback=bar"_s,
            u"printers/bar=file://"_s + bar, u"printers/bar/purpose=bag"_s,
            u"printers/till=file://"_s + till, u"printers/till/purpose=receipt"_s,
            u"printers/till/columns=32"_s, u"print/fallbackSeconds=1"_s}));
    CHECK(shop.placeOrder(u"call-1"_s) == u"20261120-001"_s);
    CHECK(waitFor(bar, "[BACKUP FROM KITCHEN]"));
    CHECK(contentSoFar(bar).count("To pay") == 1);
    CHECK(waitFor(till, "Tax invoice"));
    CHECK(contentSoFar(till).contains("GST included               $0.45"));
    CHECK(exportedOrders(folder.filePath(u"shop"_s))[0]["printState"_L1].toString() == u"sent"_s);
}
