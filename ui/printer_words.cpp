// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer_words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

int minutesSince(const QDateTime &then, const QDateTime &now)
{
    return static_cast<int>(std::max<qint64>(0, then.secsTo(now) / 60));
}

} // namespace

QString PrinterWords::name(const QString &printer)
{
    return printer.left(1).toUpper() + printer.mid(1);
}

QString PrinterWords::state(const print::PrinterState &state)
{
    using Kind = print::PrinterState::Kind;
    switch (state.kind) {
    case Kind::Untried:
        return tr("Not used yet");
    case Kind::Ready:
        return tr("Ready");
    case Kind::Printing:
        return tr("Printing");
    case Kind::Offline:
        return tr("Cannot be reached");
    case Kind::PaperOut:
        return tr("Out of paper");
    case Kind::CoverOpen:
        return tr("Cover is open");
    case Kind::Error:
    case Kind::StorageError:
        return tr("In trouble");
    }
    Q_UNREACHABLE();
}

QString PrinterWords::queue(const print::PrinterState &state, const QDateTime &now)
{
    QStringList parts;
    if (state.waitingJobs > 0) {
        parts.append(tr("%n dockets waiting", nullptr, state.waitingJobs));
        parts.append(tr("the oldest for %n min", nullptr, minutesSince(state.oldestSince, now)));
    }
    if (state.askingJobs > 0) {
        parts.append(tr("%n old dockets: print or discard?", nullptr, state.askingJobs));
    }
    return parts.isEmpty() ? tr("Nothing waits") : parts.join(u", "_s);
}

QString PrinterWords::title(const shop::ListedDocket &docket)
{
    const QString order = docket.number + u' ' + docket.customer;
    switch (docket.content.purpose) {
    case print::Purpose::Kitchen:
        return tr("%1, %2", "an order and its printer").arg(order, name(docket.printer));
    case print::Purpose::Bag:
        return tr("%1, bag slip, %2").arg(order, name(docket.printer));
    case print::Purpose::Receipt:
        return tr("%1, receipt, %2").arg(order, name(docket.printer));
    }
    Q_UNREACHABLE();
}

QString PrinterWords::waiting(const shop::ListedDocket &docket, const QDateTime &now)
{
    QStringList parts {title(docket)};
    const int minutes = minutesSince(docket.createdAt, now);
    if (docket.asks) {
        const int hours = minutes / 60;
        parts.append(hours == 0 ? tr("%n min old: print or discard?", nullptr, minutes)
                                : tr("%n h old: print or discard?", nullptr, hours));
    } else {
        parts.append(tr("waits for %n min", nullptr, minutes));
    }
    if (docket.state == print::JobState::Unknown || docket.state == print::JobState::Sending) {
        parts.append(tr("may be on paper"));
    }
    if (!docket.content.movedFrom.isEmpty()) {
        parts.append(tr("instead of %1", "a printer").arg(name(docket.content.movedFrom)));
    }
    return parts.join(u", "_s);
}

QString PrinterWords::printed(const shop::ListedDocket &docket, const QDateTime &now) const
{
    const QString time = m_words.clockTime(docket.changedAt, now);
    return docket.state == print::JobState::Sent
        ? tr("%1, sent %2", "a docket that nobody confirmed, and when").arg(title(docket), time)
        : tr("%1, printed %2", "a docket and when").arg(title(docket), time);
}

} // namespace docket::ui
