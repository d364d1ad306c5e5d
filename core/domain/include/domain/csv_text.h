// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace docket {

/// A table for spreadsheets: UTF-8 with a byte order mark. A field that a spreadsheet would run as
/// a formula gets an apostrophe in front.
QByteArray csvText(const QList<QStringList> &table);

} // namespace docket
