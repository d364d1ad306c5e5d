// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printer_state.h"
#include "shop/ticket.h"
#include "voice/metrics.h"

#include <QList>
#include <QString>

namespace docket::app {

/// The shop's own figures beside those of the requests: queue, promises, printers, database.
QList<voice::Gauge> shopFigures(const shop::QueueState &queue,
    const QList<print::PrinterState> &printers, const QString &databaseFile, bool isStorageGood);

} // namespace docket::app
