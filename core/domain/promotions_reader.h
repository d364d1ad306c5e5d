// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promotions.h"
#include "domain/result.h"

#include <QJsonObject>

namespace docket {

/// The `percent` of a discount or surcharge that the menu's JSON Schema accepts. Errors
/// (Unreadable) say what is wrong without the place.
Result<Percent> readPercent(const QJsonObject &object);
Result<PromoCode> readPromoCode(const QJsonObject &object);
Result<Surcharge> readSurcharge(const QJsonObject &object);

} // namespace docket
