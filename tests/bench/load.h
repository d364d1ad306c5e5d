// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <functional>

namespace docket::bench {

/// What a load did.
struct LoadResult {
    qint64 answers = 0; ///< With status 200.
    qint64 failures = 0;
    double seconds = 0;
    QList<double> latenciesMs; ///< Of each answer.

    double perSecond() const { return static_cast<double>(answers) / seconds; }
};

/// Requests of one connection in a second; 0: as many as are answered.
using Pace = double;

/// So many connections that are kept open, each posting its next body as soon as the last one was
/// answered and its pace wants it, for a time; only to loopback. `body` is asked for every request.
/// With a pace, a request that had to wait for the answer before it is late: its latency counts
/// from when it was due.
LoadResult post(const QUrl &url, int connections, double seconds,
    const std::function<QByteArray()> &body, Pace pace = 0);

/// Two loads at once, to different addresses of one server.
struct LoadPlan {
    QUrl url;
    int connections = 1;
    std::function<QByteArray()> body;
    Pace pace = 0;
};
QList<LoadResult> post(const QList<LoadPlan> &plans, double seconds);

} // namespace docket::bench
