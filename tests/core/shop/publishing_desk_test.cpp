// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_edits.h"
#include "domain/menu_writer.h"
#include "shop/publishing_desk.h"
#include "silent_file.h"
#include "support/catch.h"
#include "support/outcome.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace docket;
using namespace docket::shop;
using docket::tests::outcomeOf;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

const ItemId lamb(u"kebab-lamb"_s);
const SizeId large(u"large"_s);

/// The menu that is sold, with large lamb kebabs at another price.
MenuPublication lambAt(const TestShop &shop, qint64 cents)
{
    Item item = *shop.menu.whole().item(lamb);
    item.prices[1].price = Money::fromCents(cents);
    Menu menu = withItem(shop.menu.whole(), lamb, item);
    menu.settle();
    return {menuText(menu), shop.menu.whole().version, u"Nesrin"_s, u"lamb got dearer"_s, {},
        u"2580"_s};
}

Money lambPrice(const TestShop &shop)
{
    return *shop.menu.menu().item(lamb)->price(large);
}

/// What a wish came to: "published", "planned" or the reason against it.
QString outcome(TestShop &shop, const std::function<void(PublishingDesk &desk)> &wish)
{
    return outcomeOf(*shop.publishing, wish,
        {{&PublishingDesk::published, u"published"_s}, {&PublishingDesk::planned, u"planned"_s}});
}

QString publish(TestShop &shop, const MenuPublication &publication)
{
    return outcome(shop, [&](PublishingDesk &desk) { desk.publish(publication); });
}

QByteArray fileOf(const TestShop &shop, const QString &name = u"menu.json"_s)
{
    QFile file(shop.folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const TestShop &shop, const QByteArray &content)
{
    QFile file(shop.folder.filePath(u"menu.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// The menu file and what stands beside it, in the order of the alphabet.
QStringList jsonFiles(const TestShop &shop)
{
    return QDir(shop.folder.path()).entryList({u"menu.*"_s}, QDir::Files, QDir::Name);
}

#ifdef Q_OS_UNIX

/// Waits for the menu file less long, so that the test does.
void tireSoon(TestShop &shop)
{
    shop.menuPatience = std::chrono::milliseconds(500);
    shop.restart();
}

/// The time of the plan comes, and its file is silent. \return what is told of it.
QString waitForFile(TestShop &shop)
{
    QString told;
    QObject context;
    QObject::connect(shop.publishing.get(), &PublishingDesk::planWaits, &context,
        [&told](const Error &reason) { told = reason.message.english(); });
    shop.clock.advanceMinutes(1);
    REQUIRE(QTest::qWaitFor([&] {
        shop.publishing->lookAtPlan();
        return !told.isEmpty();
    }));
    return told;
}

#endif

} // namespace

TEST_CASE("a published menu is sold, stands in the file and in the history")
{
    TestShop shop;
    const auto publication = lambAt(shop, 1550);
    CHECK(publish(shop, publication) == u"published"_s);
    CHECK(lambPrice(shop) == Money::fromCents(1550));
    CHECK(fileOf(shop) == publication.content);
    const auto onSale = valueOf(shop.publishing->onSale());
    CHECK(onSale.hasPin);
    CHECK(onSale.content == publication.content);
    REQUIRE(onSale.versions.size() == 2);
    const MenuVersion &latest = onSale.versions.first();
    CHECK(latest.version == onSale.version);
    CHECK(latest.who == u"Nesrin"_s);
    CHECK(latest.why == u"lamb got dearer"_s);
    CHECK(latest.at == shop.clock.now());
    CHECK(latest.changes == QStringList {u"Large Lamb Kebab: 15.00 → 15.50"_s});
    CHECK(onSale.versions.last().who == u"file"_s);

    shop.restart();
    CHECK(valueOf(shop.publishing->onSale()).versions.size() == 2);
}

TEST_CASE("an open call is told of a published menu and pays its price")
{
    TestShop shop;
    CallSession session;
    CartLine line;
    line.item = lamb;
    line.size = large;
    succeed(shop.carts->add(session, {line}));
    CHECK(shop.carts->price(session).total == Money::fromCents(1500));
    CHECK(publish(shop, lambAt(shop, 1550)) == u"published"_s);
    CHECK(shop.carts->adoptMenu(session)
        == u"Our menu has just changed. Please check the price again."_s);
    CHECK(shop.carts->price(session).total == Money::fromCents(1550));
    CHECK_FALSE(shop.carts->adoptMenu(session).has_value());
}

TEST_CASE("an earlier menu comes back as it was")
{
    TestShop shop;
    const QString first = shop.menu.whole().version;
    CHECK(publish(shop, lambAt(shop, 1550)) == u"published"_s);
    const auto restored = outcome(shop, [&](PublishingDesk &desk) {
        desk.restore({first, u"Nesrin"_s, u"2580"_s, shop.menu.whole().version});
    });
    CHECK(restored == u"published"_s);
    CHECK(shop.menu.whole().version == first);
    CHECK(lambPrice(shop) == Money::fromCents(1500));
    CHECK(valueOf(shop.publishing->onSale()).versions.first().changes
        == QStringList {u"Large Lamb Kebab: 15.50 → 15.00"_s});
}

TEST_CASE("a planned menu is sold when its time comes, also after a restart")
{
    TestShop shop;
    auto publication = lambAt(shop, 1550);
    publication.at = shop.clock.now().addSecs(3600);
    CHECK(publish(shop, publication) == u"planned"_s);
    CHECK(lambPrice(shop) == Money::fromCents(1500));
    CHECK(valueOf(shop.publishing->onSale()).plan->changes
        == QStringList {u"Large Lamb Kebab: 15.00 → 15.50"_s});
    shop.restart();
    shop.clock.advanceMinutes(59);
    shop.publishing->lookAtPlan();
    REQUIRE(QTest::qWaitFor([&] { return !shop.publishing->isBusy(); }));
    CHECK(valueOf(shop.publishing->onSale()).plan.has_value());
    CHECK(lambPrice(shop) == Money::fromCents(1500));
    shop.clock.advanceMinutes(1);
    shop.publishing->lookAtPlan();
    REQUIRE(QTest::qWaitFor([&] { return lambPrice(shop) == Money::fromCents(1550); }));
    const auto onSale = valueOf(shop.publishing->onSale());
    CHECK_FALSE(onSale.plan.has_value());
    CHECK(onSale.versions.first().who == u"Nesrin"_s);
}

TEST_CASE("a menu for a time that is over is neither sold nor planned")
{
    TestShop shop;
    for (const int seconds : {0, -1, -3600}) {
        auto publication = lambAt(shop, 1550);
        publication.at = shop.clock.now().addSecs(seconds);
        CHECK(publish(shop, publication)
            == u"That time is over. Nothing was published: choose a later one, or publish now."_s);
        CHECK(lambPrice(shop) == Money::fromCents(1500));
        CHECK_FALSE(valueOf(shop.publishing->onSale()).plan.has_value());
    }
}

TEST_CASE("a plan can be dropped, and is not sold over a menu that came after it")
{
    TestShop shop;
    auto planned = lambAt(shop, 1550);
    planned.at = shop.clock.now().addSecs(60);
    CHECK(publish(shop, planned) == u"planned"_s);
    CHECK(outcome(shop, [](PublishingDesk &desk) { desk.dropPlan(u"2580"_s); }) == u"planned"_s);
    CHECK_FALSE(valueOf(shop.publishing->onSale()).plan.has_value());

    CHECK(publish(shop, planned) == u"planned"_s);
    CHECK(publish(shop, lambAt(shop, 1700)) == u"published"_s);
    QSignalSpy missed(shop.publishing.get(), &PublishingDesk::planMissed);
    shop.clock.advanceMinutes(2);
    shop.publishing->lookAtPlan();
    shop.publishing->lookAtPlan();
    CHECK(missed.size() == 1);
    CHECK(lambPrice(shop) == Money::fromCents(1700));
    CHECK(valueOf(shop.publishing->onSale()).plan->isMissed);
}

TEST_CASE("a menu that is edited while the planned one is prepared stays on sale")
{
    TestShop shop;
    auto publication = lambAt(shop, 1550);
    auto edited = valueOf(MenuDesk::prepare(lambAt(shop, 1700).content, {}));
    publication.at = shop.clock.now().addSecs(60);
    CHECK(publish(shop, publication) == u"planned"_s);
    const QSignalSpy missed(shop.publishing.get(), &PublishingDesk::planMissed);
    shop.clock.advanceMinutes(1);
    shop.publishing->lookAtPlan();
    shop.menu.sell(std::move(edited)); // as the watch does when the file changes
    REQUIRE(QTest::qWaitFor([&] { return missed.size() == 1; }));
    CHECK(lambPrice(shop) == Money::fromCents(1700));
    CHECK(valueOf(shop.publishing->onSale()).plan->isMissed);
}

TEST_CASE("of two people who edit the second one is told")
{
    TestShop shop;
    const auto mine = lambAt(shop, 1550);
    CHECK(publish(shop, lambAt(shop, 1600)) == u"published"_s);
    CHECK(publish(shop, mine).startsWith(u"The menu was changed by somebody else"_s));
    CHECK(lambPrice(shop) == Money::fromCents(1600));
}

TEST_CASE("an earlier menu does not come back over one that its chooser has not seen")
{
    TestShop shop;
    const QString first = shop.menu.whole().version;
    CHECK(publish(shop, lambAt(shop, 1550)) == u"published"_s);
    const QString seen = shop.menu.whole().version;
    CHECK(publish(shop, lambAt(shop, 1600)) == u"published"_s);
    const auto restored = outcome(shop, [&](PublishingDesk &desk) {
        desk.restore({first, u"Nesrin"_s, u"2580"_s, seen});
    });
    CHECK(restored.startsWith(u"The menu was changed by somebody else"_s));
    CHECK(lambPrice(shop) == Money::fromCents(1600));
}

TEST_CASE("a menu that the store does not keep leaves the file as it was")
{
    TestShop shop;
    const QByteArray before = GENERATE(QByteArray(), QByteArray("{ \"half\": an edit"));
    if (!before.isEmpty()) {
        putFile(shop, before);
    }
    // Fails at the commit, not before: the file has been written by then.
    valueOf(shop.database->execute(uR"(CREATE TABLE orphan
        (parent TEXT REFERENCES orders (id) DEFERRABLE INITIALLY DEFERRED))"_s));
    valueOf(shop.database->execute(uR"(CREATE TRIGGER late_failure AFTER INSERT ON menu_change
        BEGIN INSERT INTO orphan VALUES ('none'); END)"_s));
    CHECK(publish(shop, lambAt(shop, 1550)) == u"That is already stored."_s);
    CHECK(lambPrice(shop) == Money::fromCents(1500));
    CHECK(fileOf(shop) == before);
    CHECK(jsonFiles(shop).size() == (before.isEmpty() ? 0 : 1));
    CHECK(valueOf(shop.publishing->onSale()).versions.size() == 1);

    valueOf(shop.database->execute(u"DROP TRIGGER late_failure"_s));
    CHECK(publish(shop, lambAt(shop, 1550)) == u"published"_s);
}

TEST_CASE("edits in the file that were never sold are kept beside it, and told")
{
    TestShop shop;
    QSignalSpy told(shop.board.get(), &Board::actionFailed);
    putFile(shop, shop.menu.content());
    CHECK(publish(shop, lambAt(shop, 1550)) == u"published"_s);
    CHECK(told.isEmpty());
    CHECK(jsonFiles(shop) == QStringList {u"menu.json"_s});

    for (const char *edits : {"{ \"half\": an edit", "{ another"}) {
        putFile(shop, edits);
        CHECK(publish(shop, lambAt(shop, edits[2] == 'a' ? 1700 : 1600)) == u"published"_s);
    }
    CHECK(fileOf(shop) == shop.menu.content());
    CHECK(jsonFiles(shop)
        == QStringList {
            u"menu.before-publishing-2.json"_s, u"menu.before-publishing.json"_s, u"menu.json"_s});
    CHECK(fileOf(shop, u"menu.before-publishing.json"_s) == "{ \"half\": an edit");
    CHECK(fileOf(shop, u"menu.before-publishing-2.json"_s) == "{ another");
    REQUIRE(told.size() == 2);
    CHECK(told.first().at(1).value<Sentence>().english()
        == u"The menu file had edits that were not sold. They are kept beside it in menu.before-publishing.json."_s);
}

TEST_CASE("a shop whose store cannot note the menu file opens, and notes it later")
{
    TestShop shop;
    valueOf(shop.database->execute(uR"(CREATE TRIGGER no_room BEFORE INSERT ON menu_change
        BEGIN SELECT RAISE(ABORT, 'no room'); END)"_s));
    succeed(shop.menu.take(lambAt(shop, 1550).content));
    shop.restart(); // loads
    CHECK(lambPrice(shop) == Money::fromCents(1550));
    CHECK(valueOf(shop.publishing->onSale()).versions.size() == 1);
    QSignalSpy failed(shop.publishing.get(), &PublishingDesk::noteFailed);
    QSignalSpy worked(shop.publishing.get(), &PublishingDesk::noteWorked);
    valueOf(shop.database->execute(u"DROP TRIGGER no_room"_s));
    REQUIRE(QTest::qWaitFor([&] { return !worked.isEmpty(); }));
    CHECK(valueOf(shop.publishing->onSale()).versions.size() == 2);
    CHECK(failed.isEmpty()); // was told at the start, once
}

TEST_CASE("a menu with an error is refused and the shop goes on")
{
    TestShop shop;
    auto publication = lambAt(shop, 1550);
    publication.content.replace("15.5", "-1");
    CHECK(publish(shop, publication).contains(u"Lamb Kebab"_s));
    CHECK(lambPrice(shop) == Money::fromCents(1500));
    CHECK(valueOf(shop.publishing->onSale()).versions.size() == 1);
}

TEST_CASE("a file that cannot be written changes nothing")
{
    TestShop shop;
    REQUIRE(QDir(shop.folder.path()).mkdir(u"menu.json"_s)); // as a full disk does: no file
    CHECK(publish(shop, lambAt(shop, 1550)).startsWith(u"The menu file cannot be written"_s));
    CHECK(lambPrice(shop) == Money::fromCents(1500));
    CHECK(valueOf(shop.publishing->onSale()).versions.size() == 1);
    REQUIRE(QDir(shop.folder.path()).rmdir(u"menu.json"_s));
    CHECK(publish(shop, lambAt(shop, 1550)) == u"published"_s);
}

#ifdef Q_OS_UNIX

using docket::tests::SilentFile;

TEST_CASE("nothing is published into a file that does not answer, and no call waits for it")
{
    TestShop shop;
    tireSoon(shop);
    const QString path = shop.folder.filePath(u"menu.json"_s);
    const auto publication = lambAt(shop, 1550);
    SilentFile silent(path);
    CHECK(publish(shop, publication) == u"The menu file does not answer: "_s + path);
    CHECK(lambPrice(shop) == Money::fromCents(1500));
    CHECK(valueOf(shop.publishing->onSale()).versions.size() == 1);

    silent.answer();
    REQUIRE(QFile::remove(path));
    CHECK(publish(shop, publication) == u"published"_s);
    CHECK(lambPrice(shop) == Money::fromCents(1550));
    CHECK(fileOf(shop) == publication.content);
}

TEST_CASE("a planned menu waits for a file that does not answer, and is sold when it does")
{
    TestShop shop;
    tireSoon(shop);
    const QString path = shop.folder.filePath(u"menu.json"_s);
    auto publication = lambAt(shop, 1550);
    publication.at = shop.clock.now().addSecs(60);
    CHECK(publish(shop, publication) == u"planned"_s);
    SilentFile silent(path);
    const QString waited = waitForFile(shop);
    CHECK(waited
        == u"The planned menu is not on sale yet: the menu file does not answer. It is sold as soon as the file does."_s);
    const QSignalSpy told(shop.publishing.get(), &PublishingDesk::planWaits);
    shop.publishing->lookAtPlan();
    CHECK(told.isEmpty());
    CHECK(lambPrice(shop) == Money::fromCents(1500));
    const auto waiting = valueOf(shop.publishing->onSale());
    CHECK(waiting.versions.size() == 1);
    REQUIRE(waiting.plan.has_value());
    CHECK_FALSE(waiting.plan->isMissed);

    silent.answer();
    REQUIRE(QFile::remove(path));
    REQUIRE(QTest::qWaitFor([&] { return lambPrice(shop) == Money::fromCents(1550); }));
    CHECK(fileOf(shop) == publication.content);
    const auto sold = valueOf(shop.publishing->onSale());
    CHECK_FALSE(sold.plan.has_value());
    REQUIRE(sold.versions.size() == 2);
    CHECK(sold.versions.first().who == u"Nesrin"_s);
}

TEST_CASE("a planned menu that waits for its file can be dropped")
{
    TestShop shop;
    tireSoon(shop);
    const QString path = shop.folder.filePath(u"menu.json"_s);
    auto publication = lambAt(shop, 1550);
    publication.at = shop.clock.now().addSecs(60);
    CHECK(publish(shop, publication) == u"planned"_s);
    SilentFile silent(path);
    CHECK_FALSE(waitForFile(shop).isEmpty());
    CHECK(outcome(shop, [](PublishingDesk &desk) { desk.dropPlan(u"2580"_s); }) == u"planned"_s);

    silent.answer();
    REQUIRE(QFile::remove(path));
    REQUIRE(QTest::qWaitFor([&] { return !shop.publishing->isBusy(); }));
    CHECK(lambPrice(shop) == Money::fromCents(1500));
    CHECK(valueOf(shop.publishing->onSale()).versions.size() == 1);
}

#endif

TEST_CASE("a price needs the owner's PIN, which locks after five wrong ones")
{
    TestShop shop;
    CHECK(publish(shop, lambAt(shop, 1550)) == u"published"_s); // sets it
    auto wrong = lambAt(shop, 1600);
    wrong.pin = u"12"_s;
    CHECK(publish(shop, wrong) == u"The owner's PIN is needed: 4 to 12 digits."_s);
    wrong.pin = u"1111"_s;
    for (int time = 0; time < 4; ++time) {
        CHECK(publish(shop, wrong) == u"That is not the owner's PIN."_s);
    }
    shop.restart(); // does not help
    CHECK(publish(shop, wrong) == u"The PIN was wrong 5 times. Try again in 5 minutes."_s);
    CHECK(publish(shop, lambAt(shop, 1600))
        == u"The PIN was wrong 5 times. Try again in 5 minutes."_s);
    CHECK(lambPrice(shop) == Money::fromCents(1550));
    shop.clock.advanceMinutes(5);
    CHECK(publish(shop, lambAt(shop, 1600)) == u"published"_s);
    CHECK(lambPrice(shop) == Money::fromCents(1600));
}

TEST_CASE("the PIN stands nowhere in the store")
{
    TestShop shop;
    auto publication = lambAt(shop, 1550);
    publication.pin = u"735195"_s;
    CHECK(publish(shop, publication) == u"published"_s);
    publication.pin = u"846206"_s;
    CHECK(publish(shop, publication) == u"That is not the owner's PIN."_s);
    for (const QString &name : {u"docket.db"_s, u"docket.db-wal"_s}) {
        QFile file(shop.folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        CHECK_FALSE(content.contains("735195"));
        CHECK_FALSE(content.contains("846206"));
    }
}
