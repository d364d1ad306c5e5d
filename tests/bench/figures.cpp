// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace docket::bench {

using namespace Qt::StringLiterals;

double quantile(QList<double> values, double share)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<qsizetype>(std::lround(share * last)));
}

double perSecond(double seconds, const std::function<void()> &work)
{
    constexpr int rounds = 5;
    QList<double> rates;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        qint64 runs = 0;
        const auto limit = static_cast<qint64>(seconds / rounds * 1e9);
        do {
            work();
            ++runs;
        } while (clock.nsecsElapsed() < limit);
        rates.append(static_cast<double>(runs) * 1e9 / static_cast<double>(clock.nsecsElapsed()));
    }
    return median(rates);
}

void printRow(const QString &name, const QStringList &columns)
{
    QString line = name.leftJustified(44);
    for (const QString &column : columns) {
        line += column.rightJustified(14);
    }
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

} // namespace docket::bench
