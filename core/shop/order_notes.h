// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_number.h"

#include <QString>

namespace docket::shop {

/// Both notes; what one says already is not said twice.
QString joinedNotes(const QString &first, const QString &second);

/// The notes of an order that takes the place of another: the cook may have the other's docket in
/// hand.
QString notesOfReplacement(const OrderNumber &replaced, const QString &notes);
/// The notes without what notesOfReplacement() told.
QString notesOfReplaced(const QString &notes);

} // namespace docket::shop
