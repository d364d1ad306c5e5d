// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QJsonObject>
#include <QString>

namespace docket::voice {

/// What an agent should know before its first word: shopName, isOpen, waitMinutes, closingTime or
/// nextOpening, and callerNumber as people write it. `caller` is E.164; empty: unknown.
QJsonObject greetingValues(const Desks &desks, const QString &caller);

/// The same for providers whose variables are texts: numbers and truth values spelled out, lists
/// joined by commas, what is deeper left out.
QJsonObject asTexts(const QJsonObject &values);

} // namespace docket::voice
