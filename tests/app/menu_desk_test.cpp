// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_thread.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/silent_chime.h"
#include "ui/main_window.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace docket;
using namespace docket::app;
using docket::tests::SilentChime;
using docket::tests::succeed;
using namespace Qt::StringLiterals;

namespace {

RunOptions optionsFor(const QString &folder)
{
    RunOptions options;
    options.dataFolder = folder;
    options.port = 0;
    options.clockStart = QDateTime::fromString(u"2026-11-20T17:00:00+11:00"_s, Qt::ISODate);
    return options;
}

/// A served shop, its window, and one call that is on the line.
struct CallOnTheLine {
    CallOnTheLine()
    {
        succeed(engine.start(optionsFor(folder.path())));
        ui::WindowSetup setup;
        setup.zone = QTimeZone("Australia/Melbourne");
        window = std::make_unique<ui::MainWindow>(
            engine.shop().board(), engine.shop().clock(), setup, chime);
        window->resize(1280, 800);
        window->show();
    }

    QJsonObject tool(const QString &name, const QJsonObject &arguments = {})
    {
        const QJsonObject call {{u"id"_s, u"t%1"_s.arg(++tools)},
            {u"function"_s, QJsonObject {{u"name"_s, name}, {u"arguments"_s, arguments}}}};
        const QJsonObject body {{u"message"_s,
            QJsonObject {{u"type"_s, u"tool-calls"_s},
                {u"call"_s, QJsonObject {{u"id"_s, u"call-1"_s}}},
                {u"toolCallList"_s, QJsonArray {call}}}}};
        QUrl url = engine.shop().url();
        url.setPath(u"/webhook"_s);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(
            network.post(request, QJsonDocument(body).toJson()));
        REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000));
        const auto answer = QJsonDocument::fromJson(reply->readAll());
        return QJsonDocument::fromJson(answer["results"_L1][0]["result"_L1].toString().toUtf8())
            .object();
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = window->findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(widget != nullptr);
        return widget;
    }

    void enter(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    QTemporaryDir folder;
    EngineThread engine;
    SilentChime chime;
    std::unique_ptr<ui::MainWindow> window;
    QNetworkAccessManager network;
    int tools = 0;
};

void pickLambKebab(QListWidget *list)
{
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().startsWith("Lamb Kebab"_L1)) {
            list->setCurrentRow(row);
            return;
        }
    }
    FAIL("no lamb kebab in the list");
}

} // namespace

TEST_CASE("a price that the owner publishes is in the next answer of a call on the line")
{
    CallOnTheLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"large lamb kebab"_s}});
    CHECK(line.tool(u"priceCart"_s)["total"_L1].toDouble() == 15.0);

    QTest::mouseClick(line.find<QPushButton>(u"section-menu"_s), Qt::LeftButton);
    auto *list = line.find<QListWidget>(u"menu-entries"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->count() > 10; }));
    pickLambKebab(list);
    line.enter(u"price-large"_s, u"15.50"_s);
    QTest::mouseClick(line.find<QPushButton>(u"menu-review"_s), Qt::LeftButton);
    line.enter(u"publish-pin"_s, u"2580"_s);
    auto *state = line.find<QLabel>(u"menu-state"_s);
    REQUIRE(QTest::qWaitFor([&] { return state->text().startsWith("Published"_L1); }, 30'000));

    const QJsonObject priced = line.tool(u"priceCart"_s);
    CHECK(priced["total"_L1].toDouble() == 15.5);
    CHECK(QJsonDocument(priced).toJson().contains("Our menu has just changed"));
    QFile file(line.folder.filePath(u"menu.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("\"large\": 15.5"));
}

TEST_CASE("a price in the edited file is in the next answer of a call on the line")
{
    CallOnTheLine line;
    line.tool(u"quickAddItem"_s, {{u"description"_s, u"large lamb kebab"_s}});
    CHECK(line.tool(u"priceCart"_s)["total"_L1].toDouble() == 15.0);
    QFile file(line.folder.filePath(u"menu.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll().replace(
        R"("name": "Lamb Kebab", "variant": "lamb", "prices": { "small": 10, "large": 15 })",
        R"("name": "Lamb Kebab", "variant": "lamb", "prices": { "small": 10, "large": 16.5 })");
    file.close();
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    file.close();
    QJsonObject priced;
    REQUIRE(QTest::qWaitFor(
        [&] {
            priced = line.tool(u"priceCart"_s);
            return priced["total"_L1].toDouble() == 16.5;
        },
        30'000));
    CHECK(QJsonDocument(priced).toJson().contains("Our menu has just changed"));
}
