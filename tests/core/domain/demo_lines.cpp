// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_lines.h"

#include "support/catch.h"

#include <variant>

using namespace docket;
using namespace Qt::StringLiterals;

LineRequest requestOf(const QString &item, const QString &size, int quantity)
{
    LineRequest request;
    request.item = ItemId(item);
    request.size = SizeId(size);
    request.quantity = quantity;
    return request;
}

LineRequest with(LineRequest request, const QString &group, const QStringList &options)
{
    GroupRequest asked;
    asked.group = GroupId(group);
    for (const QString &option : options) {
        asked.named.append(OptionId(option));
    }
    request.groups.append(asked);
    return request;
}

CartLine lineOf(const Menu &menu, const LineRequest &request)
{
    const LineOutcome outcome = buildLine(menu, request);
    if (const auto *refusal = std::get_if<LineRefusal>(&outcome)) {
        FAIL(refusal->error.english().toStdString());
    }
    return std::get<CartLine>(outcome);
}

CartLine cans(const Menu &menu, int quantity, const QString &brand)
{
    return lineOf(menu, with(requestOf(u"can"_s, {}, quantity), u"can-brand"_s, {brand}));
}
