// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ayran.h"
#include "file_transport.h"
#include "support/catch.h"
#include "support/files.h"
#include "wait_until.h"

#include <QDir>
#include <QTemporaryDir>

#include <optional>

using namespace docket;
using namespace docket::print;
using docket::test::ayran;
using docket::test::waitUntil;
using docket::tests::contentOf;
using namespace Qt::StringLiterals;

namespace {

struct PrintedFile {
    std::optional<Delivery> delivery;
    std::optional<Obstacle> obstacle;
};

PrintedFile printTo(const FileAddress &address)
{
    PrintedFile outcome;
    FileTransport transport(address, EscPosEncoder(genericProfile()));
    QObject::connect(&transport, &Transport::ready, &transport,
        [&] { transport.send(ayran, PrinterMemory::Clean); });
    QObject::connect(&transport, &Transport::notReady, &transport,
        [&](const Obstacle &obstacle) { outcome.obstacle = obstacle; });
    QObject::connect(&transport, &Transport::finished, &transport,
        [&](Delivery delivery) { outcome.delivery = delivery; });
    transport.open();
    REQUIRE(waitUntil([&] { return outcome.delivery || outcome.obstacle; }));
    return outcome;
}

} // namespace

TEST_CASE("a file printer appends each docket as its bytes")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"printer.bin"_s);
    CHECK(printTo({path, FileAddress::Content::Commands}).delivery == Delivery::Sent);
    CHECK(printTo({path, FileAddress::Content::Commands}).delivery == Delivery::Sent);
    const auto one = QByteArray::fromHex("1b40 1c2e 1b5200") + "1 x Ayran\n"
        + QByteArray::fromHex("1d564203 1d7201");
    CHECK(contentOf(path) == one + one);
}

TEST_CASE("a text file gets dockets that a person can read")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"dockets.txt"_s);
    CHECK(printTo({path, FileAddress::Content::Text}).delivery == Delivery::Sent);
    CHECK(printTo({path, FileAddress::Content::Text}).delivery == Delivery::Sent);
    CHECK(contentOf(path) == "1 x Ayran\n\n1 x Ayran\n\n");
}

TEST_CASE("a file that cannot be written is told before anything is sent")
{
    const QTemporaryDir folder;
    for (const auto &path : {folder.filePath(u"missing/printer.bin"_s), folder.path()}) {
        INFO(path.toStdString());
        const auto outcome = printTo({path, FileAddress::Content::Commands});
        CHECK_FALSE(outcome.delivery.has_value());
        REQUIRE(outcome.obstacle.has_value());
        CHECK(outcome.obstacle->kind == PrinterState::Kind::Error);
        CHECK(outcome.obstacle->cause.contains(path));
    }
}
