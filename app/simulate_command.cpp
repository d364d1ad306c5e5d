// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "simulator.h"

#include <QCoreApplication>

#include <optional>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCalls = 100'000;

std::optional<SimulationPlan> planFrom(const QCommandLineParser &parser)
{
    SimulationPlan plan;
    plan.url = QUrl(parser.value(u"url"_s), QUrl::StrictMode);
    if (!plan.url.isValid() || plan.url.host().isEmpty()) {
        printError(u"--url takes the shop's address, for example http://127.0.0.1:8000."_s);
        return std::nullopt;
    }
    const auto number = [&](const QString &option, int least, int most) -> std::optional<int> {
        bool isNumber = false;
        const int value = parser.value(option).toInt(&isNumber);
        if (!isNumber || value < least || value > most) {
            printError(
                u"--%1 takes a whole number from %2 to %3."_s.arg(option).arg(least).arg(most));
            return std::nullopt;
        }
        return value;
    };
    const auto calls = number(u"calls"_s, 1, mostCalls);
    const auto rate = number(u"rate"_s, 0, 60'000);
    const auto seed = number(u"seed"_s, 0, std::numeric_limits<int>::max());
    if (!calls || !rate || !seed) {
        return std::nullopt;
    }
    plan.calls = *calls;
    plan.perMinute = *rate;
    plan.seed = static_cast<quint32>(*seed);
    plan.secret = parser.value(u"secret"_s).toUtf8();
    return plan;
}

QString row(const QString &index, const QString &caller, const QString &order, const QString &total,
    const QString &slowest, const QString &what)
{
    return u"%1  %2  %3  %4  %5  %6"_s.arg(index, 4)
        .arg(caller, -13)
        .arg(order, -6)
        .arg(total, 8)
        .arg(slowest, 6)
        .arg(what);
}

} // namespace

int simulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Plays telephone calls of the demo shop against a running Docket."_s);
    parser.addOptions({
        {u"url"_s, u"The shop's address."_s, u"URL"_s, u"http://127.0.0.1:8000"_s},
        {u"calls"_s, u"How many calls."_s, u"N"_s, u"10"_s},
        {u"rate"_s, u"Calls that begin in a minute; 0: one after the other."_s, u"R"_s, u"0"_s},
        {u"seed"_s, u"The same number plays the same calls."_s, u"S"_s, u"1"_s},
        {u"secret"_s, u"The webhook's secret."_s, u"X"_s},
    });
    if (const auto code = parse(parser, u"simulate"_s, arguments)) {
        return *code;
    }
    const auto plan = planFrom(parser);
    if (!plan) {
        return Usage;
    }
    Simulator simulator(*plan);
    printLine(row(u"call"_s, u"caller"_s, u"order"_s, u"total"_s, u"ms"_s,
        u"what was said, and how it ended"_s));
    QObject::connect(&simulator, &Simulator::callEnded, &simulator, [](const SimulatedCall &call) {
        const QString caller = call.caller.isEmpty() ? u"withheld"_s : call.caller;
        const QString order = call.orderNumber.isEmpty() ? u"-"_s : call.orderNumber;
        const QString total = call.total ? call.total->toDecimal() : QString();
        printLine(row(QString::number(call.index), caller, order, total,
            QString::number(call.slowestMs), u"\"%1\": %2"_s.arg(call.said, call.ending)));
    });
    QObject::connect(&simulator, &Simulator::finished, &simulator, [&plan](int placed, int failed) {
        printLine(u"%1 calls: %2 ordered, %3 hung up, %4 failed"_s.arg(plan->calls)
                      .arg(placed)
                      .arg(plan->calls - placed - failed)
                      .arg(failed));
        QCoreApplication::exit(failed == 0 ? Done : Failed);
    });
    simulator.start();
    return QCoreApplication::exec();
}

} // namespace docket::app
