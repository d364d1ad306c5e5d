// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_arguments.h"

#include "request_builder.h"

namespace docket::voice {

std::variant<QList<CartLine>, LineRefusal> linesFromArguments(
    const OrderListener &listener, const Arguments &item)
{
    const auto description = item.text(u"description");
    if (!description) {
        return LineRefusal {description.error().message, {}};
    }
    if (!description->isEmpty() && !item.has(u"name") && !item.has(u"category")) {
        return listener.hear(*description);
    }
    RequestBuilder builder(listener, item);
    for (const auto step : {&RequestBuilder::takeNameAndCategory,
             &RequestBuilder::takeSizeAndVariant, &RequestBuilder::takeQuantityAndNote}) {
        if (auto refusal = (builder.*step)()) {
            return std::move(*refusal);
        }
    }
    builder.findItemByOptions();
    if (auto refusal = builder.takeAllOptions()) {
        return std::move(*refusal);
    }
    LineOutcome outcome = buildLine(listener.menu(), builder.request());
    if (auto *refusal = std::get_if<LineRefusal>(&outcome)) {
        return std::move(*refusal);
    }
    return QList<CartLine> {std::get<CartLine>(std::move(outcome))};
}

} // namespace docket::voice
