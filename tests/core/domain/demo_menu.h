// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/free_text.h"
#include "domain/menu.h"

#include <QByteArray>

#include <memory>

/// The bytes of the menu that ships with the program.
QByteArray demoMenuJson();

/// The same, loaded; a menu that does not load ends the test with the loader's reason.
std::shared_ptr<const docket::Menu> demoMenu();

/// Hears orders from it.
const docket::OrderListener &demoListener();
