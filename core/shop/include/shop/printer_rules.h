// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "domain/order.h"
#include "domain/result.h"
#include "print/print_job.h"
#include "shop/settings.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace docket::shop {

/// One printer of the shop and what it prints: `printers/NAME = URI` with `printers/NAME/purpose`,
/// `/stations`, `/categories`, `/copies`, `/profile`, `/columns` and
/// `/fallback`.
struct PrinterRule {
    QString name;
    QString uri = {};
    QList<print::Purpose> purposes = {print::Purpose::Kitchen};
    QStringList stations = {}; ///< Empty: all. Only kitchen dockets are divided.
    QStringList categories = {}; ///< Ids of the menu's; empty: all.
    int copies = 1; ///< Of each docket, 1 to 5.
    QString profile = QStringLiteral("generic"); ///< Its make: a profile of printers.json.
    int columns = 0; ///< 32, 42 or 48; 0: as the setting print/columns says.
    QString fallback = {}; ///< Takes over while this one is in trouble; empty: none does.

    friend bool operator==(const PrinterRule &, const PrinterRule &) = default;
};

/// By name. An error names the setting that cannot be used.
Result<QList<PrinterRule>> printerRules(const Settings &settings);

bool isSetUp(const QList<PrinterRule> &printers, const QString &name);

/// One docket of an order for one printer.
struct RoutedDocket {
    QString printer;
    print::JobContent content;

    friend bool operator==(const RoutedDocket &, const RoutedDocket &) = default;
};

/// Which dockets are printed of an order. No line is lost: what no kitchen printer wants goes to
/// the first of them. A kitchen printer without a line of its own gets no docket.
QList<RoutedDocket> routed(
    const Order &order, const Menu &menu, const QList<PrinterRule> &printers);

} // namespace docket::shop
