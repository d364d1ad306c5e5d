// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"

#include <QString>
#include <QStringList>

namespace docket::hearing {

// Sentences for a caller whose order could not be heard.

LineRefusal notUnderstood(const QString &said);
LineRefusal nothingHeard();
LineRefusal tooLong();
LineRefusal oddNumber(const QString &said);
LineRefusal whichOne(const QStringList &choices, const QString &field);
LineRefusal correctionUnclear();
LineRefusal countUnclear();
LineRefusal cannotLeaveOut(const QString &said);

/// "a, b or c"
QString choice(const QStringList &choices);

} // namespace docket::hearing
