// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "friday_rush.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <random>

namespace docket::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepSeconds = 10;
constexpr int docketSeconds = 60; // until somebody has read it
constexpr int headStartSeconds = 5 * 60; // nobody makes food to get cold
constexpr int collectedSeconds = 6 * 60;

/// 17:00 in Melbourne.
QDateTime opening()
{
    return {QDate(2026, 11, 20), QTime(6, 0), QTimeZone::utc()};
}

/// Chance that is the same with every standard library.
class Chance {
public:
    explicit Chance(quint32 seed) : m_engine(seed) { }

    /// From 0 to below 1.
    double fraction() { return static_cast<double>(m_engine()) / 4294967296.0; }
    bool happens(int percent) { return below(100) < percent; }
    int below(int bound) { return static_cast<int>(fraction() * bound); }
    /// Until the next of so many an hour.
    int secondsToNext(double perHour)
    {
        return static_cast<int>(-std::log(1.0 - fraction()) * 3600.0 / perHour);
    }

private:
    std::mt19937 m_engine;
};

/// Calls per hour, as a share of the height of the rush.
double crowd(int minuteAfterFive)
{
    if (minuteAfterFive < 60) {
        return 0.6;
    }
    return minuteAfterFive < 180 ? 1.0 : 0.7;
}

QStringList basket(Chance &chance)
{
    static const QStringList mains {u"kebab-lamb"_s, u"kebab-chicken"_s, u"kebab-mix"_s,
        u"hsp-lamb"_s, u"hsp-mix"_s, u"gozleme-lamb"_s};
    const int size = chance.below(100);
    const int count = size < 45 ? 1 : size < 75 ? 2 : size < 90 ? 3 : 4;
    QStringList items;
    for (int index = 0; index < count; ++index) {
        items.append(mains.at(chance.below(static_cast<int>(mains.size()))));
        if (chance.happens(35)) {
            items.append(u"chips"_s);
        }
        if (chance.happens(50)) {
            items.append(u"can"_s);
        }
    }
    return items;
}

} // namespace

FridayRush::FridayRush(quint32 seed, const Menu &menu, const RushKitchen &kitchen)
    : m_kitchen(kitchen)
{
    constexpr int lastCall = 4 * 3600;
    Chance chance(seed);
    int second = 0;
    for (;;) {
        second += chance.secondsToNext(kitchen.ordersPerHour * crowd(second / 60));
        if (second >= lastCall) {
            return;
        }
        Caller caller {opening().addSecs(second), 0, {}};
        if (chance.happens(15)) {
            caller.laterMinutes = 15 + chance.below(60);
        }
        for (const QString &id : basket(chance)) {
            const Item *item = menu.item(ItemId(id));
            Q_ASSERT(item != nullptr);
            const double noise = 1.0 + kitchen.noisePercent * (2 * chance.fraction() - 1) / 100.0;
            caller.portions.append({item->station, item->prepSeconds,
                static_cast<int>(item->prepSeconds * noise * kitchen.speedPercent / 100.0)});
        }
        m_callers.append(caller);
    }
}

/// One evening under one rule.
class RushShift {
public:
    explicit RushShift(const FridayRush &rush) : m_rush(rush)
    {
        m_rules.hands = rush.m_kitchen.hands;
        for (auto station = m_rules.hands.cbegin(); station != m_rules.hands.cend(); ++station) {
            for (int hand = 0; hand < station.value(); ++hand) {
                m_hands.append({station.key(), opening()});
            }
        }
    }

    RushOutcome run(const FridayRush::Rule &told)
    {
        RushOutcome outcome;
        QDateTime now = opening();
        while (m_answered < m_rush.m_callers.size() || !isDone()) {
            takeCalls(now, told, outcome);
            finish(now);
            for (Hand &hand : m_hands) {
                if (hand.freeAt <= now) {
                    takeUp(hand, now);
                }
            }
            if (now == opening().addSecs(3 * 3600)) {
                outcome.pace = m_kitchen.pace(now);
            }
            now = now.addSecs(stepSeconds);
        }
        judge(outcome);
        return outcome;
    }

private:
    struct Hand {
        QString station;
        QDateTime freeAt;
    };
    struct Making {
        Order order;
        const FridayRush::Caller *caller;
        QList<bool> begun;
        QDateTime doneAt;
        QDateTime beginsAt; ///< Not earlier.
    };

    bool isDone() const
    {
        return std::all_of(m_makings.cbegin(), m_makings.cend(),
            [](const Making &making) { return making.order.readyAt.isValid(); });
    }

    void takeCalls(const QDateTime &now, const FridayRush::Rule &told, RushOutcome &outcome)
    {
        while (m_answered < m_rush.m_callers.size() && m_rush.m_callers.at(m_answered).at <= now) {
            const FridayRush::Caller &caller = m_rush.m_callers.at(m_answered++);
            QHash<QString, int> own;
            QHash<QString, int> trueSeconds;
            Making making;
            for (const FridayRush::Portion &portion : caller.portions) {
                own[portion.station] += portion.menuSeconds;
                trueSeconds[portion.station] += portion.trueSeconds;
                OrderLine line;
                line.station = portion.station;
                line.prepSeconds = portion.menuSeconds;
                making.order.lines.append(line);
                making.begun.append(false);
            }
            const int minutes = told(m_kitchen, now, own);
            outcome.longestTold = std::max(outcome.longestTold, minutes);
            making.caller = &caller;
            making.order.id = OrderId(QString::number(m_answered));
            making.order.placedAt = now;
            making.order.promisedAt = now.addSecs(60 * (minutes + caller.laterMinutes));
            int longest = 0;
            for (auto each = trueSeconds.cbegin(); each != trueSeconds.cend(); ++each) {
                longest = std::max(longest, each.value() / m_rules.hands.value(each.key()));
            }
            making.beginsAt = std::max(now.addSecs(docketSeconds),
                making.order.promisedAt.addSecs(-longest - headStartSeconds));
            m_kitchen.apply(making.order);
            const auto place = std::upper_bound(m_makings.begin(), m_makings.end(), making,
                [](const Making &left, const Making &right) {
                    return left.order.promisedAt < right.order.promisedAt;
                });
            m_makings.insert(place, making);
        }
    }

    void finish(const QDateTime &now)
    {
        for (Making &making : m_makings) {
            Order &order = making.order;
            if (order.status == OrderStatus::Preparing && !making.begun.contains(false)
                && making.doneAt <= now) {
                order.status = OrderStatus::Ready;
                order.readyAt = now;
                m_kitchen.apply(order);
            } else if (order.status == OrderStatus::Ready
                && order.readyAt.secsTo(now) > collectedSeconds) {
                order.status = OrderStatus::Collected;
                order.closedAt = now;
                m_kitchen.apply(order);
            }
        }
    }

    void takeUp(Hand &hand, const QDateTime &now)
    {
        for (Making &making : m_makings) {
            if (making.beginsAt > now) {
                continue;
            }
            for (qsizetype index = 0; index < making.begun.size(); ++index) {
                const FridayRush::Portion &portion = making.caller->portions.at(index);
                if (making.begun.at(index) || portion.station != hand.station) {
                    continue;
                }
                making.begun[index] = true;
                hand.freeAt = now.addSecs(portion.trueSeconds);
                making.doneAt =
                    making.doneAt.isValid() ? std::max(making.doneAt, hand.freeAt) : hand.freeAt;
                if (making.order.status == OrderStatus::Received) {
                    making.order.status = OrderStatus::Preparing;
                    making.order.startedAt = now;
                    m_kitchen.apply(making.order);
                }
                return;
            }
        }
    }

    void judge(RushOutcome &outcome) const
    {
        QList<KeptPromise> all;
        QList<KeptPromise> withoutWish;
        QList<int> errors;
        qint64 sum = 0;
        for (const Making &making : m_makings) {
            const KeptPromise kept {making.order.promisedAt, making.order.readyAt};
            all.append(kept);
            if (making.caller->laterMinutes == 0) {
                withoutWish.append(kept);
                errors.append(static_cast<int>(std::abs(kept.promisedAt.secsTo(kept.readyAt))));
                sum += errors.last();
            }
        }
        std::sort(errors.begin(), errors.end());
        outcome.orders = static_cast<int>(all.size());
        outcome.medianErrorSeconds = errors.at(errors.size() / 2);
        outcome.meanErrorSeconds = static_cast<int>(sum / errors.size());
        outcome.latePercent = scorePromises(withoutWish).latePercent;
        outcome.score = scorePromises(all);
    }

    const FridayRush &m_rush;
    shop::OrderRules m_rules;
    shop::Kitchen m_kitchen {m_rules};
    QList<Hand> m_hands;
    QList<Making> m_makings; // in the order of promises
    qsizetype m_answered = 0;
};

RushOutcome FridayRush::play(const Rule &told) const
{
    return RushShift(*this).run(told);
}

} // namespace docket::tests
