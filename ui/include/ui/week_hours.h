// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opening_hours.h"
#include "domain/result.h"
#include "domain/sale_window.h"

#include <QByteArray>
#include <QList>

namespace docket::ui {

/// The week as windows: days with the same hours stand together. Days without any are closed.
QList<SaleWindow> weekWindows(const OpeningHours &hours);
/// These windows in place of the week; the exceptions stay. An error's message is for the owner.
Result<OpeningHours> hoursWith(
    const OpeningHours &hours, const QList<SaleWindow> &windows, const QByteArray &zone);

} // namespace docket::ui
