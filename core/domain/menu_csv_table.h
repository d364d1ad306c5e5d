// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csv_text.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace docket {

// Tables as spreadsheets read and write them (RFC 4180).

/// The fields between commas, semicolons or tabs, whichever the first line has; the apostrophe is
/// taken off again.
struct CsvTable {
    QList<QStringList> rows;
    bool isLineEnded = true; ///< The last row has its newline.
    QString problem; ///< What is wrong with the quotes, with the row; empty: nothing.
};
CsvTable csvTable(const QByteArray &bytes);

} // namespace docket
