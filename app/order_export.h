// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

namespace docket::app {

/// An order as `export orders --format json` writes it; times in ISO 8601 with the shop's offset.
QJsonObject orderJson(const Order &order, const QString &printState, const QTimeZone &zone);

/// The columns of `export orders --format csv`: one row a line of an order (RFC 4180).
QByteArray orderCsvHeader();
QByteArray orderCsvRows(const Order &order, const QString &printState, const QTimeZone &zone);

} // namespace docket::app
