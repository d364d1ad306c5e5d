// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call_words.h"

#include "reading.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

QString CallWords::times(
    const shop::CallRecord &record, const TicketWords &words, const QDateTime &now)
{
    const QString begun = words.clockTime(record.startedAt, now);
    return record.endedAt.isValid()
        ? tr("%1 to %2", "times of a call").arg(begun, words.clockTime(record.endedAt, now))
        : tr("since %1", "time of a call").arg(begun);
}

QString CallWords::outcome(const shop::CallRecord &record)
{
    switch (record.outcome) {
    case CallOutcome::Open:
        return tr("Still on the line");
    case CallOutcome::Ordered:
        return tr("Ordered");
    case CallOutcome::Abandoned:
        return tr("Hung up before ordering all of it");
    case CallOutcome::Nothing:
        return tr("Ended without an order");
    }
    Q_UNREACHABLE();
}

QString CallWords::caller(const shop::CallRecord &record)
{
    return record.caller.isEmpty() ? tr("number withheld") : phoneText(record.caller);
}

QString CallWords::made(const HeardSentence &sentence)
{
    QStringList lines;
    for (const QString &line : sentence.taken) {
        lines.append(tr("off: %1", "a line that left the cart").arg(line));
    }
    for (const QString &line : sentence.added) {
        lines.append(
            tr("→ %1", "a line that came into the cart").replace(u"→"_s, onwards()).arg(line));
    }
    return lines.join(u'\n');
}

QUrl CallWords::recording(const shop::CallRecord &record)
{
    const QUrl url(record.recordingUrl, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace docket::ui
