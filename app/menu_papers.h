// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "domain/pricing.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace docket::app {

/// The price list as it is hung up or handed out: an A4 PDF.
Result<QByteArray> priceListPdf(const Menu &menu, const QString &shopName, GstStatus gst);

/// Which item has which allergens: an A4 PDF. What nobody declared is marked as unknown, never as
/// free.
Result<QByteArray> allergenMatrixPdf(const Menu &menu, const QString &shopName);

} // namespace docket::app
