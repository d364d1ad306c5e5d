// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator.h"

#include "voice/addresses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <array>
#include <memory>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 20'000;

// Numbers that are reserved for fiction; the empty one withholds it.
constexpr std::array callers {"+61491570006", "+61491570156", "+61491570157", "+61491570158",
    "+61491570159", "+61491570110", ""};

constexpr std::array names {
    "José O’Brien", "Mai Nguyen", "Ayşe", "Tom", "李雷", "Priya", "Georgia", "Luca"};

constexpr std::array sentences {
    "large lamb kebab no onion and a coke",
    "2 small chicken kebabs",
    "large mix hsp no cheese",
    "small lamb kebab with the lot, small chips and a sprite",
    "large falafel kebab with hummus and chilli",
    "large chips with chicken salt",
    "chicken gozleme and an ayran",
    "three small falafel kebabs and 3 cans of solo",
    "large lamb kebab with cheese, extra meat and haloumi",
    "4 baklava",
    "small chicken hsp and a pepsi max",
    "500 gram lamb meat container and a sauce tub of garlic",
};

constexpr std::array pickups {
    "in 20 minutes", "in half an hour", "as soon as possible", "in 45 minutes", "in an hour"};

constexpr std::array wishes {"", "", "", "ring the bell when it is ready please", "extra napkins"};

template <size_t N>
QString pick(const std::array<const char *, N> &choices, QRandomGenerator &random)
{
    return QString::fromUtf8(choices.at(static_cast<size_t>(random.bounded(static_cast<int>(N)))));
}

} // namespace

struct Simulator::Conversation {
    SimulatedCall call;
    QString callId;
    QString name;
    QString pickup;
    QString wish;
    bool hangsUp = false;
    bool isClosed = false; ///< The shop, when the call began.
    int step = 0;
    int tools = 0;
};

Simulator::Simulator(const SimulationPlan &plan, QObject *parent)
    : QObject(parent), m_plan(plan), m_random(plan.seed)
{
    if (m_plan.url.path().isEmpty() || m_plan.url.path() == "/"_L1) {
        m_plan.url.setPath(voice::webhookPath);
    }
    m_network.setTransferTimeout(timeoutMs);
    connect(&m_pace, &QTimer::timeout, this, &Simulator::startCall);
}

void Simulator::start()
{
    if (m_plan.perMinute > 0) {
        m_pace.start(std::chrono::milliseconds(60'000 / m_plan.perMinute));
    }
    startCall();
}

void Simulator::startCall()
{
    if (m_started >= m_plan.calls) {
        m_pace.stop();
        return;
    }
    auto conversation = std::make_shared<Conversation>();
    conversation->call.index = ++m_started;
    conversation->call.caller = pick(callers, m_random);
    conversation->call.said = pick(sentences, m_random);
    conversation->callId = u"sim-%1-%2-%3"_s.arg(m_plan.seed)
                               .arg(conversation->call.index)
                               .arg(QDateTime::currentMSecsSinceEpoch());
    conversation->name = pick(names, m_random);
    conversation->pickup = pick(pickups, m_random);
    conversation->wish = pick(wishes, m_random);
    conversation->hangsUp = m_random.bounded(10) == 0;
    if (m_plan.script) {
        conversation->call.said = m_plan.script->said;
        conversation->name = m_plan.script->name;
        conversation->wish = m_plan.script->wish;
        conversation->hangsUp = false;
    }
    next(conversation);
}

void Simulator::next(const std::shared_ptr<Conversation> &conversation)
{
    const auto goOn = [this, conversation](const QJsonObject &result) {
        if (!result["ok"_L1].toBool()) {
            fail(conversation, result["error"_L1].toString());
            return;
        }
        next(conversation);
    };
    switch (conversation->step++) {
    case 0:
        callTool(conversation, u"checkOpen"_s, {}, [conversation, goOn](const QJsonObject &result) {
            conversation->isClosed = !result["isOpen"_L1].toBool();
            goOn(result);
        });
        return;
    case 1:
        callTool(
            conversation, u"quickAddItem"_s, {{u"description"_s, conversation->call.said}}, goOn);
        return;
    case 2:
        callTool(conversation, u"priceCart"_s, {},
            [this, conversation, goOn](const QJsonObject &result) {
                conversation->call.total = Money::fromJson(result["total"_L1]);
                if (conversation->hangsUp) {
                    conversation->call.ending = u"hung up"_s;
                    end(conversation);
                    return;
                }
                goOn(result);
            });
        return;
    case 3:
        callTool(conversation, u"setPickupTime"_s, {{u"requestedTime"_s, conversation->pickup}},
            [this, conversation](const QJsonObject &result) {
                if (!result["ok"_L1].toBool() && result["earliestIso"_L1].isString()) {
                    // The agent offers the earliest; while the shop is closed that has a day.
                    conversation->pickup = m_plan.script || conversation->isClosed
                        ? result["earliestIso"_L1].toString()
                        : u"as soon as possible"_s;
                }
                next(conversation);
            });
        return;
    case 4:
        callTool(
            conversation, u"setPickupTime"_s, {{u"requestedTime"_s, conversation->pickup}}, goOn);
        return;
    default:
        break;
    }
    const QJsonObject arguments {{u"customerName"_s, conversation->name},
        {u"customerPhone"_s, conversation->call.caller}, {u"notes"_s, conversation->wish}};
    callTool(
        conversation, u"createOrder"_s, arguments, [this, conversation](const QJsonObject &result) {
            if (!result["ok"_L1].toBool()) {
                fail(conversation, result["error"_L1].toString());
                return;
            }
            conversation->call.orderNumber = result["displayOrderNumber"_L1].toString();
            conversation->call.total = Money::fromJson(result["total"_L1]);
            conversation->call.ending = u"ordered"_s;
            ++m_placed;
            end(conversation);
        });
}

void Simulator::callTool(const std::shared_ptr<Conversation> &conversation, const QString &tool,
    const QJsonObject &arguments, const std::function<void(const QJsonObject &)> &answered)
{
    const QString id = u"%1-tool-%2"_s.arg(conversation->callId).arg(++conversation->tools);
    const QJsonObject function {{u"name"_s, tool}, {u"arguments"_s, arguments}};
    const QJsonArray calls {
        QJsonObject {{u"id"_s, id}, {u"type"_s, u"function"_s}, {u"function"_s, function}}};
    post(conversation, {{u"type"_s, u"tool-calls"_s}, {u"toolCallList"_s, calls}},
        [answered](const QJsonObject &body) {
            const QString result = body["results"_L1][0]["result"_L1].toString();
            answered(QJsonDocument::fromJson(result.toUtf8()).object());
        });
}

void Simulator::post(const std::shared_ptr<Conversation> &conversation, const QJsonObject &message,
    const std::function<void(const QJsonObject &)> &answered)
{
    QJsonObject call {{u"id"_s, conversation->callId}};
    if (!conversation->call.caller.isEmpty()) {
        call.insert(u"customer"_s, QJsonObject {{u"number"_s, conversation->call.caller}});
    }
    QJsonObject whole = message;
    whole.insert(u"call"_s, call);
    const QByteArray body =
        QJsonDocument(QJsonObject {{u"message"_s, whole}}).toJson(QJsonDocument::Compact);
    if (m_plan.door) {
        const QByteArray answer = m_plan.door(body);
        if (answer.isEmpty()) {
            fail(conversation, u"The order could not be saved."_s);
        } else {
            answered(QJsonDocument::fromJson(answer).object());
        }
        return;
    }
    QNetworkRequest request(m_plan.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!m_plan.secret.isEmpty()) {
        request.setRawHeader("X-Vapi-Secret", m_plan.secret);
    }
    QElapsedTimer clock;
    clock.start();
    QNetworkReply *reply = m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, conversation, answered, clock] {
        reply->deleteLater();
        conversation->call.slowestMs = std::max(conversation->call.slowestMs, clock.elapsed());
        if (reply->error() != QNetworkReply::NoError) {
            fail(conversation, reply->errorString());
            return;
        }
        answered(QJsonDocument::fromJson(reply->readAll()).object());
    });
}

void Simulator::fail(const std::shared_ptr<Conversation> &conversation, const QString &reason)
{
    conversation->call.isFailed = true;
    conversation->call.ending = reason;
    ++m_failed;
    ++m_ended;
    emit callEnded(conversation->call);
    if (m_ended == m_plan.calls) {
        emit finished(m_placed, m_failed);
    } else if (m_plan.perMinute == 0) {
        startCall();
    }
}

void Simulator::end(const std::shared_ptr<Conversation> &conversation)
{
    const QJsonObject report {{u"type"_s, u"end-of-call-report"_s},
        {u"endedReason"_s, u"customer-ended-call"_s},
        {u"artifact"_s,
            QJsonObject {{u"transcript"_s, u"User: %1"_s.arg(conversation->call.said)}}}};
    post(conversation, report, [this, conversation](const QJsonObject &) {
        ++m_ended;
        emit callEnded(conversation->call);
        if (m_ended == m_plan.calls) {
            emit finished(m_placed, m_failed);
        } else if (m_plan.perMinute == 0) {
            startCall();
        }
    });
}

} // namespace docket::app
