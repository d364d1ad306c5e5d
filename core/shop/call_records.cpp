// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call_records.h"

#include "shop/counter_sale.h"
#include "store/database.h"
#include "store/order_repository.h"
#include "store/said_repository.h"
#include "store/session_repository.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

Result<CallRecord> callRecordOf(store::Database &database, const OrderId &id)
{
    const auto order = store::OrderRepository(database).byId(id);
    if (!order) {
        return order.error();
    }
    if (!*order) {
        return Error {
            ErrorCode::NotFound, Sentence::tr("This order is not in the store."), id.text()};
    }
    CallRecord record;
    record.order = id;
    const SessionId session = (*order)->session;
    const auto call = store::SessionRepository(database).byId(session);
    if (!call) {
        return call.error();
    }
    if (session.isEmpty() || !*call || isTakenByHand((*call)->provider)) {
        return record;
    }
    auto said = store::SaidRepository(database).ofCall(session);
    if (!said) {
        return said.error();
    }
    record.isCall = true;
    record.caller = (*call)->caller;
    record.startedAt = (*call)->startedAt;
    record.endedAt = (*call)->endedAt;
    record.outcome = (*call)->outcome;
    record.summary = (*call)->summary;
    record.transcript = (*call)->transcript;
    record.recordingUrl = (*call)->recordingUrl;
    record.said = std::move(*said);
    return record;
}

} // namespace docket::shop
