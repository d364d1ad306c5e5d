// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/kitchen_pace.h"

#include <algorithm>
#include <optional>

namespace docket {

namespace {

constexpr int slowestPercent = 300;
constexpr int fastestPercent = 50;
constexpr qint64 imaginedOrders = 2;
constexpr qsizetype groupSize = 4;
// Nobody makes one order for longer; it was left standing on the board.
constexpr qint64 longestMakingMs = 60LL * 60 * 1000;

/// A making as milliseconds, at one station.
struct Span {
    qint64 begins;
    qint64 ends;
    qint64 portions;
};

qint64 handsAt(const QHash<QString, int> &hands, const QString &station)
{
    return std::max(1, hands.value(station, 1));
}

/// What the hands of a station need for their part when they have nothing else to do.
qint64 undisturbedMs(const StationWork &work, const QHash<QString, int> &hands)
{
    const qint64 sharing = std::clamp<qint64>(work.portions, 1, handsAt(hands, work.station));
    return 1000LL * std::max(0, work.seconds) / sharing;
}

const StationWork *longestWork(const OrderMaking &making, const QHash<QString, int> &hands)
{
    const auto longest = std::max_element(making.work.cbegin(), making.work.cend(),
        [&hands](const StationWork &left, const StationWork &right) {
            return undisturbedMs(left, hands) < undisturbedMs(right, hands);
        });
    return longest == making.work.cend() || longest->seconds <= 0 ? nullptr : &*longest;
}

std::optional<Span> spanAt(const OrderMaking &making, const QString &station, const QDateTime &now)
{
    const auto work = std::find_if(making.work.cbegin(), making.work.cend(),
        [&station](const StationWork &each) { return each.station == station; });
    if (work == making.work.cend() || !making.startedAt.isValid()) {
        return std::nullopt;
    }
    const qint64 begins = making.startedAt.toMSecsSinceEpoch();
    const qint64 ends = (making.readyAt.isValid() ? making.readyAt : now).toMSecsSinceEpoch();
    if (ends <= begins || (!making.readyAt.isValid() && ends - begins > longestMakingMs)) {
        return std::nullopt;
    }
    return Span {begins, ends, std::max(1, work->portions)};
}

/// The hand time that an order had between its start and its end, beside the others.
qint64 handMs(const Span &own, const QList<Span> &all, qint64 hands)
{
    QList<qint64> cuts {own.begins, own.ends};
    for (const Span &other : all) {
        for (const qint64 cut : {other.begins, other.ends}) {
            if (cut > own.begins && cut < own.ends) {
                cuts.append(cut);
            }
        }
    }
    std::sort(cuts.begin(), cuts.end());
    qint64 total = 0;
    for (qsizetype index = 1; index < cuts.size(); ++index) {
        const qint64 from = cuts.at(index - 1);
        qint64 portions = 0;
        for (const Span &span : all) {
            portions += span.begins <= from && from < span.ends ? span.portions : 0;
        }
        const qint64 length = cuts.at(index) - from;
        total +=
            portions <= hands ? length * own.portions : length * own.portions * hands / portions;
    }
    return total;
}

/// What an order took, and what the menu says that it takes.
struct Sample {
    qint64 handMs = 0;
    qint64 menuMs = 0;
};

std::optional<Sample> sampleOf(const OrderMaking &making, const QList<OrderMaking> &all,
    const QHash<QString, int> &hands, const QDateTime &now)
{
    constexpr qint64 tappedAfterwards = 4;
    const StationWork *work = longestWork(making, hands);
    if (work == nullptr) {
        return std::nullopt;
    }
    const auto own = spanAt(making, work->station, now);
    if (!own || (own->ends - own->begins) * tappedAfterwards < undisturbedMs(*work, hands)) {
        return std::nullopt;
    }
    QList<Span> spans;
    for (const OrderMaking &other : all) {
        const auto span = spanAt(other, work->station, now);
        if (span && span->begins < own->ends && span->ends > own->begins) {
            spans.append(*span);
        }
    }
    return Sample {handMs(*own, spans, handsAt(hands, work->station)), 1000LL * work->seconds};
}

/// The ratio of each group of samples. Beside an order that is all but done another gets too small
/// a share of the hands and the first too large a one: only together they are right.
QList<qint64> ratioPercents(const QList<Sample> &samples)
{
    const qsizetype groups = std::max<qsizetype>(1, samples.size() / groupSize);
    QList<qint64> ratios;
    for (qsizetype group = 0; group < groups; ++group) {
        Sample sum;
        const qsizetype end = (group + 1) * samples.size() / groups;
        for (qsizetype index = group * samples.size() / groups; index < end; ++index) {
            sum.handMs += samples.at(index).handMs;
            sum.menuMs += samples.at(index).menuMs;
        }
        ratios.append(100 * sum.handMs / sum.menuMs);
    }
    return ratios;
}

/// For an even number the mean of the two in the middle.
qint64 median(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace

KitchenPace measurePace(
    const QList<OrderMaking> &makings, const QHash<QString, int> &hands, const QDateTime &now)
{
    const QDateTime oldest = now.addSecs(-60 * paceWindowMinutes);
    QList<const OrderMaking *> ready;
    for (const OrderMaking &making : makings) {
        if (making.readyAt.isValid() && making.readyAt >= oldest && making.readyAt <= now) {
            ready.append(&making);
        }
    }
    std::stable_sort(
        ready.begin(), ready.end(), [](const OrderMaking *left, const OrderMaking *right) {
            return left->readyAt > right->readyAt;
        });
    ready.resize(std::min<qsizetype>(ready.size(), paceWindowOrders));
    QList<Sample> samples;
    for (const OrderMaking *making : std::as_const(ready)) {
        if (const auto sample = sampleOf(*making, makings, hands, now)) {
            samples.append(*sample);
        }
    }
    if (samples.isEmpty()) {
        return {};
    }
    const qint64 count = samples.size();
    const qint64 seen = median(ratioPercents(samples));
    const qint64 drawn = (count * seen + imaginedOrders * 100) / (count + imaginedOrders);
    return {static_cast<int>(std::clamp<qint64>(drawn, fastestPercent, slowestPercent)),
        static_cast<int>(count)};
}

} // namespace docket
