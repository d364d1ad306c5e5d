// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/kitchen.h"
#include "shop/shop_profile.h"
#include "voice/http.h"

namespace docket::voice {

/// The open orders for the shop's own screens and integrations: a customer display shows first
/// names and numbers to everybody, so nothing else of a customer stands in it. Engine thread only.
class OrderList {
public:
    OrderList(const shop::Kitchen &kitchen, const shop::ShopProfile &profile)
        : m_kitchen(kitchen), m_profile(profile)
    {
    }

    /// `{"orders": [{orderNumber, number, name, status, promisedAt, readyAt}]}`, oldest promise
    /// first; times ISO 8601 in the shop's zone, readyAt null until it is.
    HttpResponse answer() const;

private:
    const shop::Kitchen &m_kitchen;
    const shop::ShopProfile &m_profile;
};

} // namespace docket::voice
