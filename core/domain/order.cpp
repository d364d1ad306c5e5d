// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order.h"

#include "visible_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket {

namespace {

struct StatusText {
    OrderStatus status;
    QLatin1StringView text;
};

constexpr std::array statusTexts {
    StatusText {OrderStatus::Received, "received"_L1},
    StatusText {OrderStatus::Preparing, "preparing"_L1},
    StatusText {OrderStatus::Ready, "ready"_L1},
    StatusText {OrderStatus::Collected, "collected"_L1},
    StatusText {OrderStatus::Cancelled, "cancelled"_L1},
};

/// How far along the kitchen's way; nullopt: left it.
std::optional<int> step(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Received:
        return 0;
    case OrderStatus::Preparing:
        return 1;
    case OrderStatus::Ready:
        return 2;
    case OrderStatus::Collected:
        return 3;
    case OrderStatus::Cancelled:
        break;
    }
    return std::nullopt;
}

} // namespace

QString toText(OrderStatus status)
{
    const auto found = std::find_if(statusTexts.begin(), statusTexts.end(),
        [status](const StatusText &known) { return known.status == status; });
    return found == statusTexts.end() ? QString() : QString(found->text);
}

std::optional<OrderStatus> orderStatusFromText(QStringView text)
{
    const auto found = std::find_if(statusTexts.begin(), statusTexts.end(),
        [text](const StatusText &known) { return known.text == text; });
    if (found == statusTexts.end()) {
        return std::nullopt;
    }
    return found->status;
}

bool canBecome(OrderStatus from, OrderStatus to)
{
    const std::optional<int> stepFrom = step(from);
    const std::optional<int> stepTo = step(to);
    if (!stepFrom) {
        return false;
    }
    if (!stepTo) {
        return from != OrderStatus::Collected;
    }
    return *stepTo == *stepFrom + 1 || *stepTo == *stepFrom - 1;
}

QStringList OrderLine::names(QStringView field) const
{
    QStringList found;
    for (const OrderChoice &choice : choices) {
        if (choice.field == field) {
            found.append(choice.names);
        }
    }
    return found;
}

Result<QString> checkedCustomerName(const QString &name)
{
    return checkedVisibleText(name, {Sentence::tr("The name"), 1, 100, LineBreaks::Refused});
}

Result<QString> checkedNotes(const QString &notes)
{
    return checkedVisibleText(notes, {Sentence::tr("The note"), 0, 500, LineBreaks::BecomeSpaces});
}

} // namespace docket
