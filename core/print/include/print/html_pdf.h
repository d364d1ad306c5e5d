// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QPageLayout>
#include <QString>

namespace docket::print {

/// An A4 PDF of a page of HTML, over as many sheets as it needs.
Result<QByteArray> htmlPdf(
    const QString &html, const QString &title, QPageLayout::Orientation orientation);

} // namespace docket::print
