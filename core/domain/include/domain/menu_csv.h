// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "domain/result.h"

#include <QByteArray>

namespace docket {

/// The whole menu as a table for a spreadsheet: UTF-8 with a byte order mark, a row for each thing,
/// a column for the price in each size, and a last row "end". Nothing is lost on the way there and
/// back.
QByteArray menuCsv(const Menu &menu);

/// Whether a file begins as such a table does.
bool isMenuCsv(const QByteArray &bytes);

/// Reads the table, also as a spreadsheet saves it: with semicolons or tabs between the fields, a
/// comma in the amounts, TRUE and FALSE, columns in another order. A table that was cut off
/// is refused: one with all of Docket's columns needs its row "end", any other that or a newline
/// after its last row. Returns the menu in Docket's format. Errors name the row.
Result<QByteArray> menuFromCsv(const QByteArray &bytes);

} // namespace docket
