// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QString>

namespace docket::voice {

/// How much of a menu is told.
enum class MenuDetail {
    Categories, ///< Names of the categories alone.
    Items, ///< With items and prices.
    Choices, ///< With what can be chosen (salads, sauces, drinks) and the deals.
};

/// The menu in a few lines for a language model. What is sold out for now is in it: the tools tell.
QString menuInBrief(const Menu &menu, MenuDetail detail);

} // namespace docket::voice
