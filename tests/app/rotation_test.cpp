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

std::unique_ptr<app::RunningShop> open(
    const QTemporaryDir &folder, const QStringList &settings = {})
{
    app::RunOptions options;
    options.settings = settings;
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

/// The status that Twilio's report with a signature is answered with.
int statusOfReport(app::RunningShop &shop, const QByteArray &signature)
{
    QNetworkAccessManager network;
    QUrl url = shop.url();
    url.setPath(u"/v1/hooks/twilio/status"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("X-Twilio-Signature", signature);
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, "MessageSid=SM999&MessageStatus=delivered"));
    REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, replyLimitMs));
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// How messages stand, as the board tells it.
QString messagesOf(app::RunningShop &shop)
{
    const QSignalSpy told(&shop.board(), &Board::trustChanged);
    shop.board().refresh();
    QString code;
    for (const auto &arguments : told) {
        const auto item = arguments.first().value<docket::shop::TrustItem>();
        code = item.id == "sms"_L1 ? item.code : code;
    }
    return code;
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

TEST_CASE("a new token of the message provider counts at once, and the old one until it is ended")
{
    // Made with Python's hmac: of the report, with t0ken and with n3w.
    const QByteArray byOld = "ZiPGV/m+epm1fKA7cqT5WtKvZTQ=";
    const QByteArray byNew = "ZbZFYSZE09cOIoMkesdoRCQuT9A=";
    const QStringList settings {u"sms/provider=twilio"_s, u"sms/accountSid=AC0123"_s,
        u"sms/from=+61491570006"_s, u"sms/publicUrl=https://shop.example"_s,
        u"sms/baseUrl=http://127.0.0.1:9"_s};
    const QTemporaryDir folder;
    {
        const auto shop = open(folder, settings);
        CHECK(messagesOf(*shop) == u"not-set-up"_s);
        shop->board().addSecret(Proof::Twilio, u"t0ken"_s);
        CHECK(messagesOf(*shop) == u"ready"_s);
        CHECK(statusOfReport(*shop, byOld) == 200);
        shop->board().addSecret(Proof::Twilio, u"n3w"_s);
        CHECK(statusOfReport(*shop, byOld) == 200);
        CHECK(statusOfReport(*shop, byNew) == 200);
    }
    const auto shop = open(folder, settings);
    CHECK(messagesOf(*shop) == u"ready"_s);
    CHECK(statusOfReport(*shop, byOld) == 200);
    shop->board().endOldSecrets(Proof::Twilio);
    CHECK(statusOfReport(*shop, byOld) == 403);
    CHECK(statusOfReport(*shop, byNew) == 200);
}
