// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/metrics.h"

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr int notFound = 404;
constexpr qint64 microsecondsOfAMillisecond = 1000;
constexpr qint64 microsecondsOfASecond = 1'000'000;

QByteArray head(const QByteArray &name, const QByteArray &meaning, const QByteArray &type)
{
    return "# HELP " + name + ' ' + meaning + "\n# TYPE " + name + ' ' + type + '\n';
}

/// "0.005" of 5000 microseconds, without a rounding.
QByteArray seconds(qint64 microseconds)
{
    return QByteArray::number(microseconds / microsecondsOfASecond) + '.'
        + QByteArray::number(microseconds % microsecondsOfASecond).rightJustified(6, '0');
}

} // namespace

QByteArray metricLabel(const QByteArray &name, const QString &value)
{
    QByteArray escaped = value.toUtf8();
    escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return name + "=\"" + escaped + '"';
}

void Metrics::Histogram::note(std::chrono::microseconds took)
{
    for (size_t bound = 0; bound < boundsMs.size(); ++bound) {
        if (took.count() <= boundsMs.at(bound) * microsecondsOfAMillisecond) {
            ++within.at(bound);
        }
    }
    ++count;
    sum += took;
}

QByteArray Metrics::Histogram::text(const QByteArray &name, const QByteArray &meaning) const
{
    QByteArray text = head(name, meaning, "histogram");
    for (size_t bound = 0; bound < boundsMs.size(); ++bound) {
        text += name + "_bucket{le=\"" + seconds(boundsMs.at(bound) * microsecondsOfAMillisecond)
            + "\"} " + QByteArray::number(within.at(bound)) + '\n';
    }
    text += name + "_bucket{le=\"+Inf\"} " + QByteArray::number(count) + '\n';
    text += name + "_sum " + seconds(sum.count()) + '\n';
    text += name + "_count " + QByteArray::number(count) + '\n';
    return text;
}

void Metrics::noteRequest(const QString &path, int status, std::chrono::microseconds took)
{
    // A stranger must not be able to make rows without end.
    const QByteArray place = status == notFound ? QByteArray("other") : path.toUtf8();
    ++m_requests[{place, status}];
    m_times.note(took);
}

QByteArray Metrics::text(const QList<Gauge> &gauges) const
{
    QByteArray text =
        head("docket_requests_total", "Requests that were answered since the start.", "counter");
    for (auto row = m_requests.cbegin(); row != m_requests.cend(); ++row) {
        text += "docket_requests_total{" + metricLabel("path", QString::fromUtf8(row.key().first))
            + ",status=\"" + QByteArray::number(row.key().second) + "\"} "
            + QByteArray::number(row.value()) + '\n';
    }
    text += m_times.text("docket_request_seconds", "Time to make an answer.");
    text += m_commits.text("docket_group_commit_seconds",
        "Time to make the answers to what came at the same moment, and to have them on the disk.");
    for (const Gauge &gauge : gauges) {
        text += head(gauge.name, gauge.meaning, "gauge");
        for (const auto &[labels, value] : gauge.values) {
            text += gauge.name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' '
                + QByteArray::number(value) + '\n';
        }
    }
    return text;
}

} // namespace docket::voice
