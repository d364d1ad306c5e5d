// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window starts over a database that is damaged, another program's or a newer Docket's, and
// in a folder that cannot be written. The full disk is in tests/endurance.

#include "store/database.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/results.h"
#include "ui/prompt.h"
#include "window_start.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace docket;
using docket::app::EngineThread;
using docket::app::RunOptions;
using docket::app::WindowStart;
using docket::shop::TrustItem;
using docket::store::Access;
using docket::store::Database;
using docket::tests::succeed;
using docket::tests::valueOf;
using docket::tests::write;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int startLimitMs = 30'000;

class NotedPrompt final : public ui::Prompt {
public:
    void tellFailure(const QString &what) override { failures.append(what); }
    QString fileToSave(const QString &) override { return {}; }

    QStringList failures;
};

RunOptions optionsOf(const QString &folder)
{
    RunOptions options;
    options.dataFolder = folder;
    options.port = 0;
    return options;
}

/// A shop that was open once.
void openOnce(const QString &folder)
{
    EngineThread engine;
    succeed(engine.start(optionsOf(folder)));
}

QString databaseOf(const QString &folder)
{
    return QDir(folder).filePath(u"docket.db"_s);
}

/// Written by a Docket that is still to come.
void makeNewer(const QString &folder)
{
    const auto database = valueOf(Database::open(databaseOf(folder), Access::ReadWrite));
    valueOf(database->execute(u"INSERT INTO schema_version VALUES (9000, 'of tomorrow')"_s));
}

/// What a person does at the page, while the program's own loop runs: whenever there is something
/// new to look at, the next of the steps that can be done.
class Person final : public QObject {
public:
    /// Does something, if it can be done yet.
    using Step = std::function<bool(ui::StartPage &)>;

    explicit Person(QList<Step> steps) : m_steps(std::move(steps))
    {
        connect(&m_look, &QTimer::timeout, this, [this] { look(); });
        m_look.start(10ms);
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [] { QCoreApplication::exit(99); });
        m_patience.start(startLimitMs);
    }

    int done = 0;
    QStringList titles; ///< That were seen.

private:
    void look()
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            auto *page = qobject_cast<ui::StartPage *>(widget);
            if (page == nullptr || !page->isVisible()) {
                continue;
            }
            const auto title = page->findChild<QLabel *>(u"start-title"_s)->text();
            if (titles.isEmpty() || titles.last() != title) {
                titles.append(title);
            }
            if (!m_steps.isEmpty() && m_steps.first()(*page)) {
                m_steps.removeFirst();
                ++done;
            }
            return;
        }
    }

    QList<Step> m_steps;
    QTimer m_look;
    QTimer m_patience;
};

/// Taps a button as soon as it can be tapped.
Person::Step tap(const QString &name)
{
    return [name](ui::StartPage &page) {
        auto *button = page.findChild<QPushButton *>(name);
        if (button == nullptr || !button->isVisible() || !button->isEnabled()) {
            return false;
        }
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    };
}

TrustItem trustOf(EngineThread &engine, const QString &id)
{
    TrustItem found;
    QObject ear;
    QObject::connect(
        &engine.shop().board(), &shop::Board::trustChanged, &ear, [&](const TrustItem &item) {
            if (item.id == id) {
                found = item;
            }
        });
    QMetaObject::invokeMethod(&engine.shop().board(), &shop::Board::refresh, Qt::QueuedConnection);
    CHECK(QTest::qWaitFor([&] { return !found.id.isEmpty(); }, startLimitMs));
    return found;
}

struct Starting {
    explicit Starting(const QString &folder, std::chrono::milliseconds retryEvery = 50ms)
        : start(
            optionsOf(folder), prompt,
            [this] {
                ++begunAgain;
                return false;
            },
            retryEvery)
    {
    }

    NotedPrompt prompt;
    int begunAgain = 0;
    WindowStart start;
};

} // namespace

TEST_CASE("a window over a damaged or another program's database opens, and says so")
{
    const QTemporaryDir folder;
    openOnce(folder.path());
    const bool isForeign = GENERATE(false, true);
    if (isForeign) {
        const auto other = valueOf(Database::open(databaseOf(folder.path()), Access::ReadWrite));
        valueOf(other->execute(u"DROP TABLE schema_version"_s));
    } else {
        write(databaseOf(folder.path()), "these are not the orders");
    }
    Person person({});
    Starting starting(folder.path());
    const auto engine = starting.start.open();
    REQUIRE(engine != nullptr);
    CHECK(person.titles.isEmpty()); // no page: the board tells it
    CHECK(starting.prompt.failures.isEmpty());
    CHECK(trustOf(*engine, u"recovery"_s).level == TrustItem::Level::Bad);
    CHECK(QDir(folder.filePath(u"backups"_s)).entryList({u"set-aside-*.db"_s}).size() == 1);
}

TEST_CASE("over a newer Docket's database a page is shown, from which a backup comes back")
{
    const QTemporaryDir folder;
    openOnce(folder.path());
    const QString kept = folder.filePath(u"backups/docket-20261119.db"_s);
    {
        const auto database = valueOf(Database::open(databaseOf(folder.path()), Access::ReadOnly));
        succeed(database->copyInto(kept));
    }
    makeNewer(folder.path());
    Person person({tap(u"start-bring-back"_s), tap(u"start-bring-back"_s)});
    Starting starting(folder.path());
    const auto engine = starting.start.open();
    CHECK(person.done == 2);
    CHECK(person.titles == QStringList {u"A newer Docket was here"_s});
    REQUIRE(engine != nullptr);
    const TrustItem told = trustOf(*engine, u"restore"_s);
    CHECK(told.code == u"brought-back"_s);
    const auto aside = Database::open(told.arguments.at(3), Access::ReadOnly);
    REQUIRE_FALSE(aside);
    CHECK(aside.error().code == ErrorCode::StorageTooNew); // it was set aside as it was
    CHECK(QFile::exists(kept));
}

TEST_CASE("a newer Docket's database without a backup can be left as it is")
{
    const QTemporaryDir folder;
    openOnce(folder.path());
    for (const QFileInfo &copy : QDir(folder.filePath(u"backups"_s)).entryInfoList(QDir::Files)) {
        REQUIRE(QFile::remove(copy.filePath()));
    }
    makeNewer(folder.path());
    const QByteArray before = docket::tests::contentOf(databaseOf(folder.path()));
    bool isBringBackOffered = true;
    Person person({[&](ui::StartPage &page) {
                       const auto *backup = page.findChild<QLabel *>(u"start-backup"_s);
                       isBringBackOffered =
                           page.findChild<QPushButton *>(u"start-bring-back"_s)->isVisible();
                       return backup->isVisible(); // it was looked for
                   },
        tap(u"start-again"_s), tap(u"start-quit"_s)});
    Starting starting(folder.path());
    CHECK(starting.start.open() == nullptr);
    CHECK(starting.start.exitCode() == 1);
    CHECK(person.done == 3);
    CHECK_FALSE(isBringBackOffered);
    CHECK(starting.begunAgain == 1); // the newer program may have been installed meanwhile
    CHECK(docket::tests::contentOf(databaseOf(folder.path())) == before);
}

TEST_CASE("a folder that cannot be written starts by itself as soon as it can")
{
    // What nobody can write to, not even root: a folder below a file.
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"disk"_s);
    write(place, "not plugged in");
    Person person({[&](ui::StartPage &) { return QFile::remove(place); }});
    Starting starting(place + u"/shop"_s);
    const auto engine = starting.start.open();
    CHECK(person.titles == QStringList {u"Nothing can be saved"_s});
    REQUIRE(engine != nullptr);
    CHECK_FALSE(engine->shop().url().isEmpty());
    CHECK(starting.begunAgain == 0);
}

TEST_CASE("a database that cannot be opened can be tried again by hand, and no port is open before")
{
    const QTemporaryDir folder;
    openOnce(folder.path());
    const QString data = databaseOf(folder.path());
    REQUIRE(QFile::remove(data));
    REQUIRE(QDir().mkpath(data)); // a folder where the file should be
    QTcpServer free;
    REQUIRE(free.listen(QHostAddress::LocalHost, 0));
    auto options = optionsOf(folder.path());
    options.port = free.serverPort();
    free.close();
    bool isPortFree = false;
    Person person({[&](ui::StartPage &) {
                       isPortFree = free.listen(QHostAddress::LocalHost, options.port);
                       free.close();
                       return QDir().rmdir(data);
                   },
        tap(u"start-again"_s)});
    NotedPrompt prompt;
    WindowStart start(
        options, prompt, [] { return false; }, 1h);
    const auto engine = start.open();
    CHECK(person.titles == QStringList {u"The orders cannot be opened"_s});
    CHECK(person.done == 2);
    CHECK(isPortFree);
    REQUIRE(engine != nullptr);
    CHECK(engine->shop().url().port() == options.port);
}

TEST_CASE("a second window on one shop says so in a box, and leaves the board in sight")
{
    const QTemporaryDir folder;
    EngineThread first;
    succeed(first.start(optionsOf(folder.path())));
    Person person({});
    Starting second(folder.path());
    CHECK(second.start.open() == nullptr);
    CHECK(second.start.exitCode() == 1);
    CHECK(person.titles.isEmpty());
    REQUIRE(second.prompt.failures.size() == 1);
    CHECK(second.prompt.failures.first().contains(u"runs already"_s));
}
