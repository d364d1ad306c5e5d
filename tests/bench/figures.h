// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace docket::bench {

/// The value below which a share of the sorted values lies; 0 of none.
double quantile(QList<double> values, double share);
inline double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

/// How often per second `work` runs, over at least `seconds`; the median of several rounds.
double perSecond(double seconds, const std::function<void()> &work);

/// One line of a table: a name and its columns.
void printRow(const QString &name, const QStringList &columns);
QString number(double value, int decimals = 0);

} // namespace docket::bench
