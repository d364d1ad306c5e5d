// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opening_hours.h"
#include "domain/pricing.h"
#include "domain/result.h"
#include "domain/wait_time.h"
#include "shop/printer_rules.h"
#include "shop/settings.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace docket::shop {

/// Who and where the shop is, and when it is open: `shop.json` in the data folder.
struct ShopProfile {
    QString name;
    QString address;
    QString phone;
    QString abn; ///< Australian Business Number, as it is printed.
    QString region = QStringLiteral("AU"); ///< ISO 3166, for phone numbers without a country code.
    OpeningHours hours;
};

Result<ShopProfile> loadShopProfile(const QString &file);

/// What a provider is answered that asks how to take a call while the shop is closed.
struct ClosedAnswer {
    enum class Kind {
        Values, ///< The agent takes the call and knows that the shop is closed.
        Sentence, ///< The caller hears a sentence, and the call ends.
        Transfer, ///< The call goes to another number.
    };
    Kind kind = Kind::Values;
    QString message; ///< Empty: Docket's own sentence with the next opening.
    QString transferNumber; ///< As the owner wrote it.
};

/// The rules by which orders are taken, from the settings.
struct OrderRules {
    int maximumItems = 20;
    int duplicateMinutes = 5;
    int daysAhead = 7;
    int callIdleMinutes = 30;
    DealMode deals = DealMode::Automatic;
    GstStatus gst = GstStatus::Registered;
    bool notesPayments = true; ///< Money is noted in Docket, and orders say what is to pay.
    ClosedAnswer closed;
    WaitRules wait;
    QHash<QString, int> hands; ///< Per station; 1 where none is given.
    QList<PrinterRule> printers; ///< Which printer gets which docket.
};

/// Printers that cannot be used are left out: see printerRules().
OrderRules orderRules(const Settings &settings);

} // namespace docket::shop
