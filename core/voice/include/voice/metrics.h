// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <chrono>
#include <utility>

namespace docket::voice {

/// A figure as it is now, for each set of labels: {printer="kitchen"}.
struct Gauge {
    QByteArray name; ///< "docket_orders_open"
    QByteArray meaning; ///< One line.
    QList<std::pair<QByteArray, qint64>> values; ///< Labels (empty: none) and the figure.
};

/// `name="value"` for a Gauge, with what must be escaped in it.
QByteArray metricLabel(const QByteArray &name, const QString &value);

/// Counts requests and how long they took since the start, and writes them with the shop's figures
/// in Prometheus' text format (prometheus.io/docs/instrumenting/exposition_formats). Nothing of a
/// customer stands in it. Engine thread only.
class Metrics {
public:
    /// Addresses that do not exist are one.
    void noteRequest(const QString &path, int status, std::chrono::microseconds took);
    /// Messages that came at the same moment, until all were safe on the disk.
    void noteCommit(std::chrono::microseconds took) { m_commits.note(took); }

    QByteArray text(const QList<Gauge> &gauges) const;

private:
    /// Of times; Prometheus wants each bucket to hold the smaller ones.
    struct Histogram {
        static constexpr std::array<qint64, 8> boundsMs {1, 5, 10, 25, 50, 100, 250, 1000};
        std::array<qint64, boundsMs.size()> within {};
        qint64 count = 0;
        std::chrono::microseconds sum {0};

        void note(std::chrono::microseconds took);
        QByteArray text(const QByteArray &name, const QByteArray &meaning) const;
    };

    QMap<std::pair<QByteArray, int>, qint64> m_requests; // by path and status
    Histogram m_times;
    Histogram m_commits;
};

} // namespace docket::voice
