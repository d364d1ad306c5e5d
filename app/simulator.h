// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QByteArray>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace docket::app {

/// What a caller says, where it is not left to chance.
struct SimulatedScript {
    QString said; ///< The order: "large lamb kebab".
    QString name;
    QString wish; ///< Empty: none.
};

/// Takes the body of a message and gives the body of its answer back; empty: there was none.
using SimulatedDoor = std::function<QByteArray(const QByteArray &body)>;

/// How many calls of what kind are played.
struct SimulationPlan {
    QUrl url; ///< The shop's address, with or without the path of the webhook.
    int calls = 1;
    int perMinute = 0; ///< 0: one after the other, as fast as they are answered.
    quint32 seed = 1;
    QByteArray secret; ///< Sent as X-Vapi-Secret; empty: none.
    std::optional<SimulatedScript> script = {}; ///< Of every call; nobody hangs up then.
    SimulatedDoor door = {}; ///< Instead of the webhook at `url`.
};

/// How one simulated call went.
struct SimulatedCall {
    int index = 0;
    QString caller;
    QString said;
    QString orderNumber; ///< "#007"; empty: none was placed.
    std::optional<Money> total; ///< None: no price was told.
    QString ending; ///< "ordered", "hung up", or what went wrong.
    qint64 slowestMs = 0; ///< The slowest answer of the call.
    bool isFailed = false;
};

/// Plays telephone calls of the demo shop against a real webhook, as a provider sends them: several
/// tool calls, one after the other, then the report of the call's end. The same seed plays the same
/// calls.
class Simulator : public QObject {
    Q_OBJECT

public:
    explicit Simulator(const SimulationPlan &plan, QObject *parent = nullptr);
    void start();

signals:
    void callEnded(const docket::app::SimulatedCall &call);
    void finished(int placed, int failed);

private:
    struct Conversation;
    void startCall();
    void next(const std::shared_ptr<Conversation> &conversation);
    void post(const std::shared_ptr<Conversation> &conversation, const QJsonObject &message,
        const std::function<void(const QJsonObject &)> &answered);
    void callTool(const std::shared_ptr<Conversation> &conversation, const QString &tool,
        const QJsonObject &arguments, const std::function<void(const QJsonObject &)> &answered);
    void fail(const std::shared_ptr<Conversation> &conversation, const QString &reason);
    void end(const std::shared_ptr<Conversation> &conversation);

    SimulationPlan m_plan;
    QNetworkAccessManager m_network;
    QRandomGenerator m_random;
    QTimer m_pace;
    int m_started = 0;
    int m_ended = 0;
    int m_placed = 0;
    int m_failed = 0;
};

} // namespace docket::app
