// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shop/connections_report.h"
#include "shop/data_folder.h"
#include "shop/ticket.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace docket::app {

/// What only the running shop knows.
struct RunningFacts {
    QList<shop::TrustItem> trust;
    QList<shop::SenderVisits> senders;
};

/// All that somebody who helps has to know of a shop, as one text to hand over: the program and its
/// system, what is set otherwise than as it comes, menu, printers, database, what waits, backups,
/// the last crash, the last warnings of the log. Also while the shop runs; nothing is changed.
///
/// Nothing of a customer or of who works here stands in it: no name, number, note or word, no
/// secret, no PIN, no name of the user or the computer, no path to a home. Texts of settings are
/// not told, only that there is one.
/// In any thread; on a large database it takes seconds. \param running nothing: the shop may run
/// elsewhere, or not at all.
Result<QString> diagnosis(const shop::DataFolder &folder, const QDateTime &now,
    const std::optional<RunningFacts> &running = {});

} // namespace docket::app
