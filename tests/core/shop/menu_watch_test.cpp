// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/menu_watch.h"
#include "silent_file.h"
#include "support/catch.h"
#include "support/results.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::succeed;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

QByteArray menuWithChipsAt(const QByteArray &price)
{
    return R"({"format": "docket-menu", "formatVersion": 1, "currency": "AUD",
        "categories": [{"id": "sides", "name": "Sides"}],
        "items": [{"id": "chips", "category": "sides", "name": "Chips", "price": )"
        + price + "}]}";
}

/// A menu file that is watched.
struct WatchedMenu {
    WatchedMenu()
    {
        write(menuWithChipsAt("5.00"));
        succeed(desk.load(menuFileContent(path)));
        watch = std::make_unique<MenuWatch>(desk, RestingFile(path), patience);
    }

    void write(const QByteArray &content)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

    /// One look, and what follows from it.
    void look()
    {
        watch->check();
        REQUIRE(QTest::qWaitFor([this] { return !watch->isBusy(); }));
    }

    Money chips() const { return *desk.menu().item(ItemId(u"chips"_s))->price({}); }

    std::chrono::milliseconds patience {100};
    QTemporaryDir folder;
    QString path = folder.filePath(u"menu.json"_s);
    MenuDesk desk;
    std::unique_ptr<MenuWatch> watch;
};

} // namespace

TEST_CASE("a changed menu file is sold without a restart")
{
    WatchedMenu menu;
    const QSignalSpy taken(menu.watch.get(), &MenuWatch::menuTaken);
    menu.look();
    menu.look();
    CHECK(taken.isEmpty());
    menu.write(menuWithChipsAt("6.50 "));
    menu.look();
    menu.look();
    CHECK(taken.size() == 1);
    CHECK(menu.chips() == Money::fromCents(650));
    menu.look();
    CHECK(taken.size() == 1);
}

TEST_CASE("a file in which a key stands twice is refused with both lines")
{
    WatchedMenu menu;
    QString told;
    QObject::connect(menu.watch.get(), &MenuWatch::menuRefused, menu.watch.get(),
        [&](const Error &reason) { told = reason.message.english(); });
    menu.write(menuWithChipsAt("5.50, \n\"price\": 6.50"));
    menu.look();
    menu.look();
    CHECK(told == u"Line 4: \"price\" stands twice, first on line 3; take one of them out"_s);
    CHECK(menu.chips() == Money::fromCents(500));
}

TEST_CASE("a menu that was sold with a key twice goes on as it was understood")
{
    const QByteArray twice = menuWithChipsAt("5.50, \n\"price\": 6.50");
    MenuDesk desk;
    succeed(desk.take(twice));
    CHECK(desk.menu().item(ItemId(u"chips"_s))->price({}) == Money::fromCents(650));
    CHECK(MenuDesk::prepare(twice, {}, MenuOrigin::SoldBefore));
    CHECK_FALSE(MenuDesk::prepare(twice, {}, MenuOrigin::New));
}

TEST_CASE("a huge file is refused and not read to its end")
{
    WatchedMenu menu;
    const QSignalSpy refused(menu.watch.get(), &MenuWatch::menuRefused);
    menu.write(QByteArray(50 * 1024 * 1024, ' '));
    menu.look();
    menu.look();
    CHECK(refused.size() == 1);
    CHECK(menuFileContent(menu.path)->size() == 16 * 1024 * 1024 + 1);
    CHECK(menu.chips() == Money::fromCents(500));
}

TEST_CASE("a file renamed over the menu is sold")
{
    WatchedMenu menu;
    const QString draft = menu.folder.filePath(u"draft.json"_s);
    QFile file(draft);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(menuWithChipsAt("7.25  "));
    file.close();
    REQUIRE(QFile::remove(menu.path));
    REQUIRE(QFile::rename(draft, menu.path));
    menu.look();
    menu.look();
    CHECK(menu.chips() == Money::fromCents(725));
}

TEST_CASE("a file that is still being written is not judged")
{
    WatchedMenu menu;
    const QSignalSpy refused(menu.watch.get(), &MenuWatch::menuRefused);
    menu.write(menuWithChipsAt("6.50 ").left(100));
    menu.look();
    menu.write(menuWithChipsAt("6.50 "));
    menu.look();
    menu.look();
    CHECK(refused.isEmpty());
    CHECK(menu.chips() == Money::fromCents(650));
}

TEST_CASE("a broken or missing menu file is told once and the old menu goes on selling")
{
    WatchedMenu menu;
    const QSignalSpy refused(menu.watch.get(), &MenuWatch::menuRefused);
    menu.write("{\"format\": \"docket-menu\"");
    for (int look = 0; look < 3; ++look) {
        menu.look();
    }
    CHECK(refused.size() == 1);
    CHECK(menu.chips() == Money::fromCents(500));
    REQUIRE(QFile::remove(menu.path));
    for (int look = 0; look < 3; ++look) {
        menu.look();
    }
    CHECK(refused.size() == 2);
    CHECK(menu.chips() == Money::fromCents(500));
    menu.write(menuWithChipsAt("5.50"));
    menu.look();
    menu.look();
    CHECK(menu.chips() == Money::fromCents(550));
}

#ifdef Q_OS_UNIX

using docket::tests::SilentFile;

TEST_CASE("a menu file that does not answer is told, and sold when it answers again")
{
    WatchedMenu menu;
    const QSignalSpy taken(menu.watch.get(), &MenuWatch::menuTaken);
    QStringList told;
    QObject::connect(menu.watch.get(), &MenuWatch::menuRefused, menu.watch.get(),
        [&](const Error &reason) { told.append(reason.message.english()); });
    SilentFile silent(menu.path);
    menu.look();
    menu.watch->check();
    REQUIRE(QTest::qWaitFor([&] {
        menu.watch->check();
        return !told.isEmpty();
    }));
    CHECK(menu.watch->isBusy());
    CHECK(told == QStringList {u"The menu file does not answer: "_s + menu.path});
    CHECK(menu.chips() == Money::fromCents(500));

    REQUIRE(QFile::remove(menu.path));
    menu.write(menuWithChipsAt("5.00"));
    silent.answer();
    REQUIRE(QTest::qWaitFor([&] {
        menu.watch->check();
        return !taken.isEmpty();
    }));
    CHECK(told.size() == 1);
    CHECK(menu.chips() == Money::fromCents(500));
}

TEST_CASE("the shop closes, whether its menu file answers or not")
{
    WatchedMenu menu;
    SilentFile silent(menu.path);
    menu.look();
    menu.watch->check();
    REQUIRE_FALSE(QTest::qWaitFor([&] { return !menu.watch->isBusy(); }, 50));
    menu.watch.reset();
    silent.answer();
}

TEST_CASE("a shop that opens does not wait for a menu file that does not answer")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"menu.json"_s);
    SilentFile silent(path);
    const MenuFile file = readMenuFile(path, std::chrono::milliseconds(50));
    REQUIRE_FALSE(file.content);
    CHECK(file.content.error().code == ErrorCode::Unreadable);
    silent.answer();

    REQUIRE(QFile::remove(path));
    QFile good(path);
    REQUIRE(good.open(QIODevice::WriteOnly));
    REQUIRE(good.write("content") == 7);
    good.close();
    RestingFile seen = file.file;
    CHECK_FALSE(seen.look());
    CHECK(seen.look()); // it was never looked at: what is there now is news
    CHECK(valueOf(readMenuFile(path).content) == "content");
}

#endif
