// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "said_times.h"

#include "support/catch.h"

#include <QTimeZone>

#include <variant>

namespace docket::tests {

using namespace Qt::StringLiterals;

namespace {

QString whyText(PickupRefusal::Why why)
{
    switch (why) {
    case PickupRefusal::Why::NotUnderstood:
        return u"not understood"_s;
    case PickupRefusal::Why::TooSoon:
        return u"too soon"_s;
    case PickupRefusal::Why::Closed:
        return u"closed"_s;
    case PickupRefusal::Why::TooFarAhead:
        return u"too far ahead"_s;
    case PickupRefusal::Why::InThePast:
        return u"in the past"_s;
    }
    return {};
}

QString localText(const OpeningHours &hours, const QDateTime &instant)
{
    const QDateTime local = hours.local(instant);
    return local.toString(u"ddd d HH:mm"_s);
}

} // namespace

OpeningHours melbourne()
{
    return OpeningHours(QTimeZone("Australia/Melbourne"),
        {QList<OpenSpan> {{660, 1380}}, QList<OpenSpan> {{660, 1380}},
            QList<OpenSpan> {{660, 1380}}, QList<OpenSpan> {{660, 1439}},
            QList<OpenSpan> {{660, 1560}}, QList<OpenSpan> {{660, 1560}},
            QList<OpenSpan> {{660, 1320}}});
}

QDateTime at(const QString &iso)
{
    const QDateTime instant = QDateTime::fromString(iso, Qt::ISODate);
    REQUIRE(instant.isValid());
    return instant.toUTC();
}

PickupRules rulesAt(const QString &iso, int earliestMinutes)
{
    const QDateTime now = at(iso);
    return {now, now.addSecs(60LL * earliestMinutes)};
}

QString understood(const QString &said, const PickupRules &rules, const OpeningHours &hours)
{
    const auto answer = understandPickupTime(said, hours, rules);
    if (const auto *instant = std::get_if<QDateTime>(&answer)) {
        return localText(hours, *instant);
    }
    const auto &refusal = std::get<PickupRefusal>(answer);
    if (refusal.earliestPossible.isValid()) {
        CHECK(hours.isOpenAt(refusal.earliestPossible));
        CHECK(refusal.earliestPossible >= rules.earliest);
    }
    return whyText(refusal.why);
}

void check(const std::initializer_list<SaidTime> &cases, const PickupRules &rules,
    const OpeningHours &hours)
{
    for (const SaidTime &row : cases) {
        INFO(row.said.toStdString());
        CHECK(understood(row.said, rules, hours) == row.meant);
    }
}

} // namespace docket::tests
