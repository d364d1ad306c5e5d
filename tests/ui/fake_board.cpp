// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_board.h"

namespace docket::tests {

void FakeBoard::refresh()
{
    ++refreshes;
}

void FakeBoard::bump(const OrderId &order, OrderStatus seen)
{
    bumps.append({order, seen});
}

void FakeBoard::recall(const OrderId &order, OrderStatus seen)
{
    recalls.append({order, seen});
}

void FakeBoard::recallLast()
{
    ++recallsOfLast;
}

void FakeBoard::settleRingBack(const SessionId &session)
{
    settled.append(session);
}

} // namespace docket::tests
