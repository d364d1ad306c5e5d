// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "served_shop.h"

#include "support/catch.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkRequest>
#include <QTest>

namespace docket::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int programLimitMs = 30'000;
const QString docketctl = QStringLiteral(DOCKETCTL_PROGRAM);

} // namespace

ProgramRun runDocketctl(const QStringList &arguments)
{
    QProcess process;
    process.start(docketctl, arguments);
    REQUIRE(process.waitForFinished(programLimitMs));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ServedShop::ServedShop(const QString &dataFolder, const QStringList &options, Program program)
{
    const QStringList common {u"--data-dir"_s, dataFolder, u"--listen"_s, u"127.0.0.1:0"_s,
        u"--clock"_s, u"2026-11-20T12:26:00+11:00"_s};
    if (program == Program::Docketctl) {
        m_process.start(docketctl, QStringList {u"serve"_s} + common + options);
    } else {
        m_process.start(QStringLiteral(DOCKET_PROGRAM), common + options);
    }
    waitForStart();
}

void ServedShop::waitForStart()
{
    const QByteArray ready = "docket: listening on ";
    const auto isReady = [&] {
        const qsizetype begin = m_output.indexOf(ready);
        return begin >= 0 && m_output.indexOf('\n', begin) >= 0;
    };
    QElapsedTimer clock;
    clock.start();
    while (!isReady()) {
        if (clock.elapsed() > programLimitMs || !m_process.waitForReadyRead(programLimitMs)) {
            FAIL("docketctl did not start: " << m_process.readAllStandardError().toStdString());
        }
        m_output += m_process.readAllStandardOutput();
    }
    const qsizetype begin = m_output.indexOf(ready) + ready.size();
    const qsizetype end = m_output.indexOf('\n', begin);
    m_url = QUrl(QString::fromLatin1(m_output.mid(begin, end - begin)));
    m_output.remove(0, end);
}

ServedShop::~ServedShop()
{
    if (m_process.state() != QProcess::NotRunning) {
        kill();
    }
}

QUrl ServedShop::url(const QString &path) const
{
    QUrl url = m_url;
    url.setPath(path);
    return url;
}

void ServedShop::kill()
{
    m_process.kill();
    m_process.waitForFinished(programLimitMs);
}

int ServedShop::waitForEnd()
{
    REQUIRE(QTest::qWaitFor(
        [this] { return m_process.state() == QProcess::NotRunning; }, programLimitMs));
    REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
    return m_process.exitCode();
}

int ServedShop::terminate()
{
    m_process.terminate();
    REQUIRE(m_process.waitForFinished(programLimitMs));
    REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
    if (m_process.exitCode() != 0) {
        WARN("it ended with: " << m_process.readAllStandardError().toStdString());
    }
    return m_process.exitCode();
}

QNetworkReply *ServedShop::start(const QByteArray &body, const QByteArray &secret)
{
    QNetworkRequest request(url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!secret.isEmpty()) {
        request.setRawHeader("X-Vapi-Secret", secret);
    }
    return m_network.post(request, body);
}

ServedShop::Answer ServedShop::post(const QByteArray &body, const QByteArray &secret)
{
    const std::unique_ptr<QNetworkReply> reply(start(body, secret));
    waitForAll({reply.get()});
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QJsonObject ServedShop::tool(
    const QString &callId, const QString &name, const QJsonObject &arguments)
{
    // Across all shops of the test: an id that was used before a restart would be a retry.
    static int toolCalls = 0;
    const Answer answer = post(toolCallBody(callId, u"t%1"_s.arg(++toolCalls), name, arguments));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    return QJsonDocument::fromJson(document["results"_L1][0]["result"_L1].toString().toUtf8())
        .object();
}

QString ServedShop::placeOrder(const QString &callId)
{
    tool(callId, u"quickAddItem"_s, {{u"description"_s, u"small chips"_s}});
    tool(callId, u"setPickupTime"_s, {{u"requestedTime"_s, u"in 2 hours"_s}});
    return tool(callId, u"createOrder"_s, {{u"customerName"_s, u"Tom"_s}})["orderNumber"_L1]
        .toString();
}

void waitForAll(const QList<QNetworkReply *> &replies)
{
    const auto allFinished = [&] {
        return std::all_of(replies.cbegin(), replies.cend(),
            [](QNetworkReply *reply) { return reply->isFinished(); });
    };
    REQUIRE(QTest::qWaitFor(allFinished, programLimitMs));
}

QByteArray toolCallBody(const QString &callId, const QString &toolCallId, const QString &name,
    const QJsonObject &arguments)
{
    const QJsonObject function {{u"name"_s, name}, {u"arguments"_s, arguments}};
    const QJsonObject message {
        {u"type"_s, u"tool-calls"_s},
        {u"call"_s, QJsonObject {{u"id"_s, callId}}},
        {u"toolCallList"_s,
            QJsonArray {QJsonObject {{u"id"_s, toolCallId}, {u"function"_s, function}}}},
    };
    return QJsonDocument(QJsonObject {{u"message"_s, message}}).toJson(QJsonDocument::Compact);
}

QJsonArray exportedOrders(const QString &dataFolder)
{
    const ProgramRun run = runDocketctl({u"export"_s, u"orders"_s, u"--data-dir"_s, dataFolder});
    INFO(run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
    const QJsonDocument document = QJsonDocument::fromJson(run.output);
    REQUIRE(document.isArray());
    return document.array();
}

} // namespace docket::tests
