// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <memory>

/// A trade that has nothing in common with the demo shop: pizzas in five sizes, pasta, drinks.
/// 165 items, most of them generated; or as many as asked for.
std::shared_ptr<const docket::Menu> pizzeriaMenu(int items = 165);
