// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "shop/caller_desk.h"
#include "voice/tool.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace docket::voice {

/// What is not sold now: items, options with which items come, then what is sold at other hours; at
/// most twenty names.
QStringList soldOutNames(const Menu &menu);

/// The first sentence to this caller: by name, with the open order or the usual one.
QString greeting(const shop::PromiseDesk &promises, const shop::CallerProfile &caller);

/// What an agent should know before it says the first word, as values for its prompt: shopName,
/// isOpen, waitMinutes, closingTime or nextOpening, soldOut, greeting, and of a known caller
/// customerName, isReturningCustomer, orderCount, usualOrder, openOrder. Each is always there,
/// texts are empty where there is nothing to say; callerNumber, as people write it, only where it
/// is known. `caller` is E.164 from the transport; empty: withheld.
QJsonObject greetingValues(const Desks &desks, const QString &caller);

/// The same for providers whose variables are texts: numbers and truth values spelled out, lists
/// joined by commas, what is deeper left out.
QJsonObject asTexts(const QJsonObject &values);

} // namespace docket::voice
