// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pickup_time.h"

#include "fuzz_target.h"
#include "shop/shop_profile.h"

#include <QTimeZone>

namespace docket::fuzz {

void tryInput(const QByteArray &input)
{
    static const shop::ShopProfile profile =
        *shop::loadShopProfile(QStringLiteral(":/docket/demo/shop.json"));
    static const QDateTime now =
        QDateTime::fromString(QStringLiteral("2026-11-20T01:26:00Z"), Qt::ISODate);
    const PickupRules rules {now, now.addSecs(20 * 60)};
    const auto understood = understandPickupTime(QString::fromUtf8(input), profile.hours, rules);
    if (const auto *promised = std::get_if<QDateTime>(&understood)) {
        check(*promised >= rules.earliest, "nothing is promised that the kitchen cannot do");
        check(profile.hours.periodAt(*promised).has_value(), "nothing is promised while closed");
        check(*promised < now.addDays(rules.daysAhead + 2), "nothing is promised too far ahead");
    }
}

} // namespace docket::fuzz
