// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A kebab shop's menu.json as a voice server has it, small, with every oddity at once.
QByteArray foreignKebabMenu();

/// A burger shop's on the same server: other categories, items and words.
QByteArray foreignBurgerMenu();
