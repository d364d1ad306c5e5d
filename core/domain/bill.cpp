// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/bill.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<PriceStep::Kind, const char *>, 5> kindNames {{
    {PriceStep::Kind::Items, "items"},
    {PriceStep::Kind::Deal, "deal"},
    {PriceStep::Kind::BulkDiscount, "bulkDiscount"},
    {PriceStep::Kind::Promo, "promo"},
    {PriceStep::Kind::Surcharge, "surcharge"},
}};

} // namespace

QList<JsonText> toJson(const QList<PriceStep> &steps)
{
    QList<JsonText> json;
    for (const PriceStep &step : steps) {
        const auto *name = std::find_if(kindNames.begin(), kindNames.end(),
            [&step](const auto &entry) { return entry.first == step.kind; });
        json.append(JsonFields {{u"kind"_s, QString::fromLatin1(name->second)},
            {u"label"_s, step.label}, {u"cents"_s, step.amount.cents()}});
    }
    return json;
}

QList<PriceStep> priceStepsFromJson(const QJsonArray &json)
{
    QList<PriceStep> steps;
    for (const QJsonValue &value : json) {
        const QString kind = value["kind"_L1].toString();
        const auto *name = std::find_if(kindNames.begin(), kindNames.end(),
            [&kind](const auto &entry) { return kind == QLatin1String(entry.second); });
        if (name != kindNames.end()) {
            steps.append({name->first, value["label"_L1].toString(),
                Money::fromCents(value["cents"_L1].toInteger())});
        }
    }
    return steps;
}

QList<JsonText> toJson(const QList<PaymentPart> &parts)
{
    QList<JsonText> json;
    for (const PaymentPart &part : parts) {
        json.append(JsonFields {{u"payer"_s, part.payer}, {u"cents"_s, part.amount.cents()}});
    }
    return json;
}

QList<PaymentPart> paymentPartsFromJson(const QJsonArray &json)
{
    QList<PaymentPart> parts;
    for (const QJsonValue &value : json) {
        if (value["payer"_L1].isString()) {
            parts.append(
                {value["payer"_L1].toString(), Money::fromCents(value["cents"_L1].toInteger())});
        }
    }
    return parts;
}

} // namespace docket
