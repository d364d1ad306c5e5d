// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"
#include "domain/order_number.h"
#include "domain/percent.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace docket {

/// Many of a kind cost less each: "10 kebabs or more".
struct BulkDiscount {
    QString name;
    QList<ItemId> items;
    SizeId size; ///< Empty: whatever size the item has.
    int quantity = 2; ///< From so many in the cart, those that a deal takes counted in.
    Percent percent; ///< Of each unit's price without options, half-up to the cent, per unit.
    CategoryId category = {}; ///< Set: `items` are all of it that are sold in the size.

    friend bool operator==(const BulkDiscount &, const BulkDiscount &) = default;
};

/// What a customer can say to pay less. One for an order.
struct PromoCode {
    QString code; ///< As the owner spells it: "WELCOME-10"
    QString name; ///< "Welcome"
    Percent percent; ///< Zero where it is an amount.
    Money amount; ///< Zero where it is a percentage.
    QDate from; ///< The first business day; invalid: has always been.
    QDate to; ///< The last business day; invalid: without end.
    Money minimum; ///< Of the bill after deals and bulk discounts.

    friend bool operator==(const PromoCode &, const PromoCode &) = default;
};

/// What is added on some days: a public holiday, Sundays.
struct Surcharge {
    QString name;
    Percent percent; ///< Of the bill after all discounts, half-up to the cent.
    QList<QDate> dates;
    QList<int> weekdays; ///< Qt::DayOfWeek

    friend bool operator==(const Surcharge &, const Surcharge &) = default;
};

/// How a code is compared: its letters and digits without regard to case, because callers do not
/// hear blanks and hyphens. Empty for a text without any.
QString promoKey(QStringView said);

enum class PromoRefusal {
    Unknown, ///< No code of the menu.
    NotYet,
    Expired,
    BelowMinimum,
};

/// Why a code takes nothing off a bill on a business day; nullopt: it does.
std::optional<PromoRefusal> promoRefusal(const PromoCode &code, const BusinessDay &day, Money bill);

/// The smallest bill that a code is good for: its minimum, and always more than its amount, so that
/// no code makes an order free.
Money leastBill(const PromoCode &code);

/// What an applicable code takes off a bill: a percentage half-up to the cent, and always less than
/// the bill.
Money promoDiscount(const PromoCode &code, Money bill);

/// The surcharge of a business day: the highest where several fall on it, of equal ones the
/// earlier. nullptr: none.
const Surcharge *surchargeOn(const QList<Surcharge> &surcharges, const BusinessDay &day);

} // namespace docket
