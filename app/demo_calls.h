// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "running_shop.h"

#include <QObject>

namespace docket::app {

/// Plays a quiet evening of simulated calls through the shop's own webhook. The player belongs to
/// `parent` and lives in its thread.
void playDemoCalls(const RunningShop &shop, QObject *parent);

} // namespace docket::app
