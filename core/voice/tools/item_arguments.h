// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/free_text.h"
#include "voice/arguments.h"

#include <QList>

#include <variant>

namespace docket::voice {

/// Lines from an item given in fields: category, name, size, protein (or variant), salads, sauces,
/// extras, brand, salt_type, cheese, quantity, note; or from a description in free text. Fields
/// that name something which the menu does not have are refused.
std::variant<QList<CartLine>, LineRefusal> linesFromArguments(
    const OrderListener &listener, const Arguments &item);

} // namespace docket::voice
