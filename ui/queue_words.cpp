// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue_words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

QString QueueWords::reason(const shop::QueueState &queue)
{
    if (queue.openOrders == 0) {
        return tr("The kitchen is free.");
    }
    QStringList parts {tr("%n orders", nullptr, queue.openOrders),
        tr("%n min of work", nullptr, queue.wait.workMinutes)};
    if (!queue.wait.slowestStation.isEmpty()) {
        parts.append(
            tr("%1 is the slowest", "a station of the kitchen").arg(queue.wait.slowestStation));
    }
    return tr("%1.", "a sentence made of its parts").arg(parts.join(u", "_s));
}

QString QueueWords::today(const shop::QueueState &queue)
{
    const WaitScore &score = queue.today;
    if (score.count == 0) {
        return {};
    }
    QString median = tr("on time", "when orders are ready, against the promise");
    if (score.medianMinutes > 0) {
        median =
            tr("%n min late", "when orders are ready, against the promise", score.medianMinutes);
    } else if (score.medianMinutes < 0) {
        median =
            tr("%n min early", "when orders are ready, against the promise", -score.medianMinutes);
    }
    return tr("Today: mostly %1, %2 % late.", "the second is a share of the orders")
        .arg(median, QString::number(score.latePercent));
}

QString QueueWords::extraMinutes(const shop::QueueState &queue, const QDateTime &now)
{
    if (queue.extraMinutes == 0) {
        return {};
    }
    const auto left = std::max<qint64>(0, (now.secsTo(queue.extraUntil) + 59) / 60);
    return tr("+%1 min for %n min more", "added by hand", static_cast<int>(left))
        .arg(queue.extraMinutes);
}

QString QueueWords::pause(
    const shop::QueueState &queue, const TicketWords &words, const QDateTime &now)
{
    return queue.isPaused
        ? tr("No phone orders until %1").arg(words.clockTime(queue.pausedUntil, now))
        : QString();
}

QString QueueWords::opening(
    const shop::QueueState &queue, const TicketWords &words, const QDateTime &now)
{
    const auto change =
        queue.nextChange.isValid() ? words.clockTime(queue.nextChange, now) : QString();
    if (queue.open) {
        return change.isEmpty() ? tr("Open") : tr("Open until %1").arg(change);
    }
    return change.isEmpty() ? tr("Closed") : tr("Closed, opens %1").arg(change);
}

} // namespace docket::ui
