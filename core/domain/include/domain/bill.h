// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_text.h"
#include "domain/money.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace docket {

/// One step from the menu's prices to the total, in words for the customer.
struct PriceStep {
    enum class Kind {
        Items, ///< A line: items with their options, before anything else.
        Deal, ///< Negative: what deals take off.
        BulkDiscount, ///< Negative.
        Promo, ///< Negative: a promotion code.
        Surcharge, ///< Positive: public holiday, weekend.
    };
    Kind kind = Kind::Items;
    QString label; ///< "2 × Large Lamb Kebab", "Kebab + can", "Sunday surcharge 10 %"
    Money amount; ///< The steps of a bill add up to its total.

    friend bool operator==(const PriceStep &, const PriceStep &) = default;
};

/// What one of several people pays of a bill.
struct PaymentPart {
    QString payer;
    Money amount;

    friend bool operator==(const PaymentPart &, const PaymentPart &) = default;
};

/// As the store keeps them. Reading skips what was not written by `toJson`.
QList<JsonText> toJson(const QList<PriceStep> &steps);
QList<PriceStep> priceStepsFromJson(const QJsonArray &json);
QList<JsonText> toJson(const QList<PaymentPart> &parts);
QList<PaymentPart> paymentPartsFromJson(const QJsonArray &json);

} // namespace docket
