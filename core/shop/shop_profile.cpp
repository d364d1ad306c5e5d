// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/shop_profile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace docket::shop {

using namespace Qt::StringLiterals;

Result<ShopProfile> loadShopProfile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::Unreadable,
            Sentence::tr("The shop's file cannot be read: %1").arg(path), file.errorString()};
    }
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return Error {ErrorCode::Unreadable,
            Sentence::tr("The shop's file is broken at character %1: %2. Mend %3.")
                .arg(problem.offset)
                .arg(problem.errorString(), path),
            {}};
    }
    ShopProfile profile;
    profile.name = json["name"_L1].toString();
    profile.address = json["address"_L1].toString();
    profile.phone = json["phone"_L1].toString();
    profile.abn = json["abn"_L1].toString();
    profile.region = json["region"_L1].toString(u"AU"_s);
    if (profile.name.trimmed().isEmpty()) {
        return Error {ErrorCode::Unreadable,
            Sentence::tr("The shop's file has no \"name\". Mend %1.").arg(path), {}};
    }
    auto hours = OpeningHours::fromJson(json["hours"_L1].toObject());
    if (!hours) {
        return Error {ErrorCode::Unreadable,
            Sentence::tr("The opening hours cannot be used: %1 Mend %2.")
                .arg(hours.error().message, path),
            hours.error().detail};
    }
    profile.hours = std::move(*hours);
    return profile;
}

namespace {

DealMode dealMode(const QString &setting)
{
    if (setting == "offer"_L1) {
        return DealMode::Offer;
    }
    return setting == "off"_L1 ? DealMode::Off : DealMode::Automatic;
}

ClosedAnswer closedAnswer(const Settings &settings)
{
    ClosedAnswer answer;
    const QString kind = settings.text("closed/answer");
    if (kind == "error"_L1) {
        answer.kind = ClosedAnswer::Kind::Sentence;
    } else if (kind == "transfer"_L1) {
        answer.kind = ClosedAnswer::Kind::Transfer;
    }
    answer.message = settings.text("closed/message").trimmed();
    answer.transferNumber = settings.text("closed/transferNumber");
    return answer;
}

} // namespace

OrderRules orderRules(const Settings &settings)
{
    OrderRules rules;
    rules.maximumItems = settings.integer("orders/maxItems");
    rules.duplicateMinutes = settings.integer("orders/duplicateMinutes");
    rules.daysAhead = settings.integer("pickup/daysAhead");
    rules.callIdleMinutes = settings.integer("calls/idleMinutes");
    rules.deals = dealMode(settings.text("deals"));
    rules.gst =
        settings.text("tax/gst") == "on"_L1 ? GstStatus::Registered : GstStatus::NotRegistered;
    rules.notesPayments = settings.text("counter/payments") == "on"_L1;
    rules.closed = closedAnswer(settings);
    rules.wait.normalMinutes = settings.integer("kitchen/normalMinutes");
    rules.wait.busyMinutes = settings.integer("kitchen/busyMinutes");
    rules.wait.leadMinutes = settings.integer("kitchen/leadMinutes");
    rules.wait.minimumMinutes = settings.integer("kitchen/minimumMinutes");
    rules.wait.extraMinutes = settings.integer("kitchen/extraMinutes");
    const auto hands = settings.family("hands");
    for (auto entry = hands.cbegin(); entry != hands.cend(); ++entry) {
        rules.hands.insert(entry.key(), entry.value().toInt());
    }
    const auto printers = printerRules(settings);
    rules.printers = printers ? *printers : QList<PrinterRule>();
    return rules;
}

} // namespace docket::shop
