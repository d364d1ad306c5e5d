// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_text.h"

#include <QString>

namespace docket {

/// The trail of an order through the shop, for the log: webhook, order, docket, message, each under
/// the same id. That is Docket's own id of the call, or of the order where there was no call.
/// Nothing of a customer belongs into it: no name, number, note or word that was said.
///
/// Costs a look at a flag while nobody keeps a log. From any thread.
bool isTrailKept();

/// One step. \param event what has happened, in the journal's manner: "orderPlaced".
void noteTrail(const QString &event, const QString &id, JsonFields fields);

} // namespace docket
