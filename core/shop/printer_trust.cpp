// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/printer_trust.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

using Kind = print::PrinterState::Kind;
using Level = TrustItem::Level;

constexpr auto alone = "asks"_L1;
constexpr auto paperOut = "paper-out"_L1;
constexpr auto coverOpen = "cover-open"_L1;

/// Empty: it works.
QString faultOf(Kind kind)
{
    switch (kind) {
    case Kind::Untried:
    case Kind::Ready:
    case Kind::Printing:
        return {};
    case Kind::Offline:
        return u"offline"_s;
    case Kind::PaperOut:
        return paperOut;
    case Kind::CoverOpen:
        return coverOpen;
    case Kind::Error:
    case Kind::StorageError:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

TrustItem printerTrust(const print::PrinterState &state)
{
    const QString id = u"printer/%1"_s.arg(state.name);
    const QString asking = QString::number(state.askingJobs);
    const QString fault = state.isOverdue ? u"overdue"_s : faultOf(state.kind);
    if (fault.isEmpty() && state.askingJobs > 0) {
        return {id, Level::Bad, alone, {asking}};
    }
    if (fault.isEmpty()) {
        return {id, Level::Good, state.kind == Kind::Printing ? u"printing"_s : u"ready"_s, {}};
    }
    QStringList arguments {
        QString::number(state.waitingJobs), state.oldestSince.toString(Qt::ISODate), asking};
    if (fault != paperOut && fault != coverOpen) {
        arguments.prepend(state.cause);
    }
    return {id, Level::Bad, fault, arguments};
}

int askingDockets(const TrustItem &item)
{
    const bool saysFault = item.code == paperOut || item.code == coverOpen;
    return item.arguments.value(item.code == alone ? 0 : saysFault ? 2 : 3).toInt();
}

} // namespace docket::shop
