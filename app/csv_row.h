// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace docket::app {

/// A row of a table for spreadsheets (RFC 4180). Fields are quoted where needed; a leading formula
/// sign is defused.
QByteArray csvRow(const QStringList &fields);

} // namespace docket::app
