// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running_shop.h"
#include "support/catch.h"
#include "support/results.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using docket::shop::Board;
using docket::shop::Proof;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

constexpr int replyLimitMs = 30'000;

std::unique_ptr<app::RunningShop> open(const QTemporaryDir &folder)
{
    app::RunOptions options;
    options.dataFolder = folder.path();
    options.port = 0;
    return valueOf(app::RunningShop::open(options));
}

/// The status that a message with a secret is answered with, over a connection of its own.
int statusOf(app::RunningShop &shop, const QString &secret)
{
    QNetworkAccessManager network;
    QUrl url = shop.url();
    url.setPath(u"/webhook"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-Vapi-Secret", secret.toUtf8());
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, R"({"message": {"type": "status-update", "status": "ringing"}})"));
    REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, replyLimitMs));
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString newSecret(app::RunningShop &shop)
{
    QSignalSpy made(&shop.board(), &Board::secretMade);
    shop.board().makeSecret(Proof::Secret);
    REQUIRE(made.size() == 1);
    return made.first().at(1).toString();
}

} // namespace

TEST_CASE("old and new secret are let in at once and after a restart, until the old one is ended")
{
    const QTemporaryDir folder;
    QString first;
    QString second;
    {
        const auto shop = open(folder);
        CHECK(statusOf(*shop, u"anything"_s) == 200); // this computer, no secret is set
        first = newSecret(*shop);
        CHECK(statusOf(*shop, u"anything"_s) == 401);
        CHECK(statusOf(*shop, first) == 200);
        second = newSecret(*shop);
        CHECK(statusOf(*shop, first) == 200);
        CHECK(statusOf(*shop, second) == 200);
    }
    {
        const auto shop = open(folder);
        CHECK(statusOf(*shop, first) == 200);
        CHECK(statusOf(*shop, second) == 200);
        shop->board().endOldSecrets(Proof::Secret);
        CHECK(statusOf(*shop, first) == 401);
        CHECK(statusOf(*shop, second) == 200);
    }
    const auto shop = open(folder);
    CHECK(statusOf(*shop, first) == 401);
    CHECK(statusOf(*shop, second) == 200);
    QFile settings(folder.filePath(u"settings.ini"_s));
    REQUIRE(settings.open(QIODevice::ReadOnly));
    const QByteArray content = settings.readAll();
    CHECK_FALSE(content.contains(second.toUtf8()));
    CHECK_FALSE(content.contains("secret"));
}
