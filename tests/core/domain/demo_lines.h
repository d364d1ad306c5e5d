// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"

#include <QString>
#include <QStringList>

/// A request for a menu's item: the rest of it is for the test to fill in.
docket::LineRequest requestOf(const QString &item, const QString &size = {}, int quantity = 1);

/// The same with options named for one group.
docket::LineRequest with(
    docket::LineRequest request, const QString &group, const QStringList &options);

/// The line; a refusal ends the test with its sentence.
docket::CartLine lineOf(const docket::Menu &menu, const docket::LineRequest &request);

/// A can of the brand.
docket::CartLine cans(
    const docket::Menu &menu, int quantity, const QString &brand = QStringLiteral("solo"));
